"""A suite's name alone links no exam on one of its modules; the exam of a craft, only the craft."""

from __future__ import annotations

import pytest
from snippets import certs, resume_of, section

from certlens.knowledge import skills

EPIC, SAP = "Epic Analyst", "SAP Consultant"
REVENUE = "Epic Certified in Resolute Professional Billing"
REPORTS = "Epic Certified in Clarity Data Model"
EWM = "SAP Certified Associate - Extended Warehouse Management"
MM = "SAP Certified Application Associate - Materials Management"
SUPPLY = "Microsoft Certified: Dynamics 365 Supply Chain Management Functional Consultant Associate"
SQL = "Oracle Database SQL Certified Associate"
ISO = "ISO/IEC 27001 Lead Auditor"

APPLIED = [
    (EPIC, REVENUE, "Corrected charge router rules and claim edits for five clinics"),
    (EPIC, REPORTS, "Moved the sepsis figures of 40 wards to SlicerDicer"),
    (SAP, EWM, "Set up putaway strategies and RF transactions for a spare parts depot"),
    (SAP, MM, "Führte den Einkauf in zwei Werken ein, Freigabestrategien inbegriffen"),
    (SAP, MM, "Cleaned MIGO and MIRO errors of three plants before the year's end"),
    ("ServiceNow Developer", "CAS-PA", "Set up Performance Analytics scorecards for 14 service owners"),
    ("Salesforce Consultant", "Salesforce Certified Data Cloud Consultant", "Mapped data streams and identity resolution for a hotel chain"),
    ("Dynamics 365 Consultant", SUPPLY, "Took D365 SCM live at two depots"),
    ("Oracle DBA", SQL, "Rewrote 90 SQL statements of the night run"),
    ("Systems Auditor", "CISA", "Tested separation of duties in the purchasing system"),
    ("Security Officer", ISO, "Audited 14 sites against ISO 27001"),
    ("Red Teamer", "OSCP", "Reached the crown jewels by lateral movement over old file servers"),
    ("ServiceNow Developer", "ServiceNow Micro-Certification - Flow Designer", "Built 30 Flow Designer flows for the parking office"),
    ("Help Desk Technician", "MCTS: Windows 7 Configuring", "Rolled out Windows 7 to 400 desks"),
    ("Quality Engineer", "ASQ Certified Quality Engineer", "Wrote IQ/OQ/PQ protocols for six moulding presses"),
    ("Controller", "Tagetik Cloud Close Administrator", "Moved the group's books to Tagetik Cloud"),
    ("Clinical Coder", "Accredited Clinical Coder", "Checked the clinical coding of 30 wards"),
]  # fmt: skip

NOT_APPLIED = [
    (EPIC, REVENUE, "Built SmartSets and preference lists for 20 clinics"),
    (EPIC, REPORTS, "Moved the Epic In Basket of 90 doctors to pools"),
    (SAP, EWM, "Connected Ariba catalogues of 12 suppliers to S/4HANA"),
    (SAP, EWM, "Wrote ABAP enhancements for the purchase order"),
    ("ServiceNow Developer", "CAS-PA", "Built Flow Designer flows for the badge office"),
    ("Salesforce Consultant", "Salesforce Certified Data Cloud Consultant", "Built price rules in Salesforce CPQ"),
    ("Dynamics 365 Consultant", SUPPLY, "Closed the ledgers of 17 companies in Dynamics 365 Finance"),
    ("Oracle DBA", SQL, "Patched two RAC clusters on Exadata"),
    ("Internal Auditor", "CISA", "Investigated a fuel card fraud at the depot"),
    ("Internal Auditor", ISO, "Audited payroll and stores at nine hospitals"),
    ("Internal Auditor", "Certification in Risk Management Assurance", "Checked invoices of 40 suppliers with ACL scripts"),
    ("Security Analyst", "OSCP", "Tuned Splunk alerts on lateral movement"),
    ("ServiceNow Developer", "ServiceNow Micro-Certification - Flow Designer", "Set up discovery with MID servers in two plants"),
    ("Systems Administrator", "MCTS: Windows 7 Configuring", "Upgraded 60 domain controllers to Windows Server 2022"),
    ("Safety Officer", "CRISC", "Wrote risk assessments of the press hall; reportable accidents fell by half"),
    ("Test Automation Engineer", "ISTQB Advanced Level Test Analyst", "Moved the regression suite to Playwright"),
    ("Salesforce Administrator", "Salesforce Certified Platform App Builder", "Made report types and dashboards for the board"),
    ("Linux Administrator", "LPI Web Development Essentials", "Patched 90 Linux servers"),
    ("PMO Lead", "Management of Risk Practitioner", "Ran the PMO of a water company"),
    ("Business Analyst", "IIBA-AAC", "Drew 40 process maps in BPMN"),
    ("Internet Cafe Attendant", "Blue Team Level 1", "Reinstalled Windows on 14 desktops after a ransomware case"),
    ("Penetration Tester", "OSCP", "Reviewed AWS IAM policies of nine accounts with Prowler"),
    ("Data Engineer", "Certified Flood Modeler", "Built and modelled the stock of 40 shops in dbt"),
    ("ServiceNow Developer", "ITIL 4 Foundation", "Wrote business rules for the major incident form"),
]  # fmt: skip


def read(title, certification, line):
    job = f"**{title}, Example Ltd** | 2019 – 2024\n"
    page = certs(certification) + "\n\n" + section("Experience", job, f"- {line}")
    return resume_of(page)


@pytest.mark.parametrize(("title", "certification", "line"), APPLIED)
def test_the_words_of_its_own_module_link_it(title, certification, line):
    assert read(title, certification, line).links != ()


@pytest.mark.parametrize(("title", "certification", "line"), NOT_APPLIED)
def test_another_module_does_not(title, certification, line):
    resume = read(title, certification, line)
    assert resume.claims and resume.evidence and not resume.links


def test_a_headlines_suite_is_not_that_of_its_owners_days_at_a_service_desk():
    line = "Wrote 40 knowledge articles on passwords"
    page = (
        "# Ana Example\n\n**ServiceNow Developer**\n\n"
        + certs("ServiceNow CIS-ITSM").split("\n\n", 2)[2]
    )
    for title, links in (("Service Desk Analyst", 0), ("Consultant", 1)):
        job = section("Experience", f"**{title}, Example Ltd** | 2019 – 2024\n", f"- {line}")
        assert len(resume_of(f"{page}\n\n" + job.split("\n\n", 2)[2]).links) == links


def test_what_a_skill_is_not_done_with_is_a_skill():
    assert {other for row in skills().values() for other in row.unless} <= set(skills())
