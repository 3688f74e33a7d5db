"""Which work applies a certification: by a skill of its exam, on its platform, with its product."""

from __future__ import annotations

import pytest
from snippets import certs, resume_of, section, work

from certlens.knowledge import (
    Action,
    OtherCertification,
    certifications,
    issuers,
    read_rows,
    skills,
)
from certlens.matching.needs import row_products
from certlens.matching.skill_table import skill_names

APPLIED = [
    ("a skill of the exam", "CKA", "Ran 40 Helm releases on Kubernetes"),
    ("a skill that implies one", "CKA", "Moved 12 services to Amazon EKS"),
    ("everyday tasks on the vendor's platform", "CCNA", "Configured Cisco routers and switches at 14 branches"),
    ("the product itself", "HashiCorp Certified: Vault Associate", "Rotated database passwords with HashiCorp Vault"),
    ("another word for the system", "RHCSA", "Administered 120 RHEL 7 servers: LVM, SELinux, patching"),
    ("the product of its version", "MCSA: Office 365", "Moved 600 mailboxes to Office 365"),
    ("product and task of a name not listed", "1Z0-093 Oracle Database Backup and Recovery", "Restored a ledger with RMAN"),
    ("capital letters of a name not listed", "Cambium PTP Certified Engineer", "Planned a PTP backhaul on 47 masts"),
    ("a task of another trade's", "SHRM-CP", "Handled grievances and disciplinary hearings at three plants"),
    ("what the users were asked", "CBAP", "Interviewed 30 stakeholders and wrote the business requirements"),
    ("the events of a team", "CSM", "Facilitated stand-ups and retrospectives for the squad"),
    ("a skill spelled in another way in the name", "Certified Embedded Systems Engineer", "Ported FreeRTOS to a Cortex-M4"),
    ("the field that a name is of", "Certified Mainframe Penetration Tester", "Tested RACF settings of a building society"),
    ("an intrusion by mail", "GCIH", "Handled a business e-mail compromise from first call to review"),
    ("the certification is named", "CKA", "Taught the CKA syllabus on Kubernetes to six colleagues, being CKA myself"),
]  # fmt: skip

NOT_APPLIED = [
    ("nothing shared", "CKA", "Reset passwords in Active Directory"),
    ("only an everyday word shared", "CCNA", "Wrote the network guide of the whole office"),
    ("another vendor's cloud", "AWS Certified Solutions Architect – Associate", "Moved 90 servers to Azure with Bicep"),
    ("beside the product, without it", "HashiCorp Certified: Vault Associate", "Built Jenkins pipelines with Docker"),
    ("another product than its version's", "MCSA: Office 365", "Virtualised 22 servers on Hyper-V"),
    ("the product, without the task of its name", "1Z0-093 Oracle Database Backup and Recovery", "Built a RAC on Exadata"),
    ("a tool of the cloud's vendor beside the cloud", "AZ-104", "Moved Jenkins jobs to Azure DevOps pipelines"),
    ("a rival of the product", "Alteryx Designer Core", "Modelled the returns in KNIME"),
    ("the task on another vendor's devices", "CCNP Enterprise", "Built a ring of MikroTik routers with OSPF"),
    ("another task of another trade's", "SHRM-CP", "Closed the books in five days as month-end close lead"),
    ("minutes taken", "PMP", "Took the minutes of the steering committee"),
    ("the craft, outside the field of the name", "Certified AI Red Team Operator", "Ran a red team against a bank"),
    ("a backlog that is no product's", "PSPO I", "Cut the backlog of support cases from 140 to 25"),
    ("the doing, without what is done", "Certified Retrospective Facilitator", "Facilitated the Jira clean-up of three teams"),
    ("a suite of another maker", "Tally ERP 9 Certified Professional", "Loaded open items into SAP ECC with LSMW"),
    ("a rank of badges", "Salesforce Trailhead Ranger", "Replaced 61 Process Builders in Salesforce by flows"),
    ("an event attended", "AZ-104", "Attended the Azure days in Oslo and built nothing"),
    ("a ransomware that is only feared", "GCIH", "Moved the backups to tape after a ransomware next door"),
    ("a programme of another kind", "PgMP", "Started an apprenticeship programme with two colleges"),
    ("a close that came with a new ledger", "CMA", "Configured asset accounting in S/4HANA; month-end close in 4 days"),
    ("another product of the field", "Docker Certified Associate", "Moved 70 Jenkins jobs to pipelines as code"),
]  # fmt: skip


def links_of(certification, line):
    return resume_of(certs(certification) + work(line)).links


@pytest.mark.parametrize(
    ("certification", "line"), [row[1:] for row in APPLIED], ids=[row[0] for row in APPLIED]
)
def test_work_that_applies_it_is_linked(certification, line):
    assert [link.claim for link in links_of(certification, line)] == ["c1"]


@pytest.mark.parametrize(
    ("certification", "line"), [row[1:] for row in NOT_APPLIED], ids=[row[0] for row in NOT_APPLIED]
)
def test_other_work_is_not(certification, line):
    assert links_of(certification, line) == ()


def test_a_link_names_what_is_applied():
    (link,) = links_of("CKA", "Ran 40 Helm releases on Kubernetes")
    assert link.reason.startswith("applies ") and "kubernetes" in link.skills


def links_under(title, certification, line):
    job = f"**{title}, Example Ltd** | 2019 – 2024\n"
    return resume_of(certs(certification) + section("Experience", job, f"- {line}")).links


@pytest.mark.parametrize(
    ("title", "certification", "line"),
    [
        ("Project Manager", "PMP", "Replaced the warehouse system in three depots over two weekends"),
        ("Scrum Master", "Certified ScrumMaster", "Took over two teams with 31 open production defects"),
        ("Salesforce Administrator", "Salesforce Certified Administrator", "Set up leads, reports and dashboards for 25 installers"),
        ("ServiceNow Engineer", "ServiceNow Certified System Administrator", "Moved 23 teams to one incident and request catalogue"),
    ],
)  # fmt: skip
def test_the_job_title_tells_the_task_or_the_product(title, certification, line):
    assert links_under(title, certification, line) != ()
    assert links_under("Warehouse Clerk", certification, line) == ()


@pytest.mark.parametrize(
    ("title", "certification", "line"),
    [
        ("Project Manager", "PMP", "Hardened 200 RHEL servers with SELinux"),
        ("Scrum Master", "Certified ScrumMaster", "Wrote the Jira workflows of the whole department"),
        ("Penetration Tester", "OSCP", "Wrote Selenium tests for the company website"),
        ("Project Manager", "PMP", "Supervised the change advisory board's process mapping in BPMN"),
        ("SOC Analyst", "CySA+", "Built the shift hand-over template in Confluence"),
        ("Salesforce Administrator", "Salesforce Certified Administrator", "Built dashboards in Tableau for the warehouse"),
    ],
)  # fmt: skip
def test_what_is_done_beside_the_titles_task_is_none_of_it(title, certification, line):
    assert links_under(title, certification, line) == ()


def test_teaching_is_a_teachers_own_work():
    line = "Taught 140 Azure Administrator classes"
    assert links_under("Senior Trainer", "Microsoft Certified Trainer", line) != ()
    assert links_under("Systems Engineer", "AZ-104", line) == ()


def test_a_list_of_certifications_names_them_without_applying_them():
    page = certs("CKA") + section("Projects", "- CKA, AZ-104, RHCSA: see the badges on Credly")
    assert [link for link in resume_of(page).links if link.reason.startswith("names CKA")] == []


def test_what_is_done_beside_the_job_is_no_use_of_it():
    line = "Advised the sales team of an AWS Advanced Tier partner"
    assert links_of("AWS Certified Solutions Architect – Associate", line) == ()


def test_products_and_tasks_are_skills():
    """A name that stands for no skill could never be shown."""
    known = skill_names()
    named = {
        name
        for row in (*certifications().values(), *issuers().values())
        for name in (*row.products, *getattr(row, "tasks", ()))
    }
    assert {name for name in named if name.casefold() not in known} == set()


# A bundle of many vendors, or an exam of general computer knowledge: any skill of its row will do.
WITHOUT_A_NEED = 90


def test_rows_say_what_work_applies_them():
    rows = [row for row in certifications().values() if row.kind not in ("course", "award")]
    open_rows = [row.id for row in rows if not row_products(row) and not row.tasks]
    assert len(open_rows) <= WITHOUT_A_NEED


@pytest.mark.parametrize(
    ("title", "certification", "line"),
    [
        ("Project Manager", "PMP", "Coded the Angular front end of the portal"),
        ("Penetration Tester", "OSCP", "Set up the Jira project of the office"),
        ("Scrum Master", "CSM", "Wrote Terraform modules for three accounts"),
    ],
)
def test_a_title_lends_nothing_to_a_line_of_other_work(title, certification, line):
    job = f"**{title}, Example Ltd** | 2019 – 2024\n"
    page = certs(certification) + "\n\n" + section("Experience", job, f"- {line}")
    assert resume_of(page).links == ()


def test_tasks_of_other_trades_are_known():
    known = skill_names()
    rows = read_rows("other_certifications", OtherCertification)
    assert {task for row in rows for task in row.tasks} <= set(known)


def test_verbs_of_other_work_are_known():
    known = {row.past for row in read_rows("actions", Action)}
    assert {verb for row in skills().values() for verb in row.not_by} <= known
