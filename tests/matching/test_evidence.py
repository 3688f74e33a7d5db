"""What counts as work on the page: a line that says what was done, and with what."""

from __future__ import annotations

import pytest
from snippets import plain, resume_of, section, work

IS_WORK = [
    ("a verb and a technology", "Migrated 40 services to Kubernetes"),
    (
        "a verb, and details after a colon",
        "Administered 120 RHEL 7 servers: LVM, SELinux, patching",
    ),
    ("a label before the verb", "Cloud: moved 14 workloads to Azure"),
    ("a noun before the verb", "Firewall rules reviewed and cut from 900 to 300 on Palo Alto"),
    ("help that was given", "Assisted the network team with Cisco switch upgrades"),
    ("a verb that no row lists", "Vaulted 1,200 administrator accounts in CyberArk"),
    ("German, in the past", "Führte Kafka als Ereignisplattform ein"),
    ("German, a noun for the deed", "Einrichtung von Azure AD Connect für die Verwaltung"),
    ("German, what was renewed", "Erneuerung des Core-Netzwerks mit Cisco Nexus"),
    ("German, an infinitive as a noun", "Ausrollen von Intune auf 800 Notebooks"),
    ("German, a participle at the end", "Habe die Backups auf Veeam umgestellt"),
    ("French, a noun for the deed", "Passage de Jenkins à GitLab CI"),
    ("French, an expression", "Mise à jour du parc sous Windows 11 avec Intune"),
    ("French, in charge", "Chef de projet pour la bascule vers Office 365"),
    ("Spanish, a noun for the deed", "Despliegue de aplicaciones en Kubernetes con Helm"),
    ("Spanish, first person", "Mantengo los pipelines de GitHub Actions"),
    ("Portuguese, a noun for the deed", "Manutenção de servidores Linux e Kubernetes"),
    ("Portuguese, a verb", "Atendi chamados no ServiceNow e no Jira"),
    ("Italian, a noun for the deed", "Migrazione dei server su Azure"),
    ("Dutch, a noun for the deed", "Uitrol van ServiceNow bij drie dochterbedrijven"),
    ("English, a noun for the deed", "Data migration from Navision to Business Central"),
    ("English, in charge", "Technical lead for the move from Angular to React"),
    ("English, acting", "Act as Scrum Master for two teams working in Jira"),
    ("a duty with a product", "Look after the ServiceNow CMDB and its discovery schedules"),
    ("a present tense", "Check screen-reader paths with axe and NVDA"),
    ("a pair at work", "Paired with developers on acceptance tests in Cucumber"),
    ("a verb in the present", "Bypass certificate pinning in mobile banking apps with Frida"),
    ("a verb done again", "Requalified two Windows images with Ansible and wrote the calendar"),
    ("a verb of more words", "Went through every settings screen with NVDA and JAWS"),
    ("a result told", "brought deploy time from 50 min to 7 min"),
]

IS_NONE = [
    ("no verb", "Kubernetes, Docker, Terraform"),
    ("an adjective that ends like a verb", "Skilled Kubernetes and Terraform engineer"),
    ("an exam passed", "Quizzed colleagues for the Kubernetes exam"),
    ("no technology", "Led a team of four"),
    ("everyday words in a short line", "Wrote scripts"),
    ("a duty with everyday words", "Kept the stock list and the invoices of the depot in order"),
    (
        "a duty in a certified place",
        "Assisted on the ISO 9001 certified bottling client each March",
    ),
    ("a certified employer", "Worked for an ISO 9001 certified contractor"),
    ("people led by what they are called", "Supervise three DBAs, one of them RHCSA certified"),
    ("hours", "Shared pager duty with two others"),
    ("ceremonies attended", "Takes part in sprint planning, refinement and retrospectives"),
    ("frames used", "Worked to ITIL-aligned procedures inside an ISO 20000 certified service desk"),
    ("a check passed each year", "Passed each yearly PCI DSS clean desk check"),
    ("general support", "Handled L3 production support in weekly rotation"),
    ("a place in a team", "Supervisión de un equipo de ocho personas"),
    ("training taken", "Completed induction training in Java, SQL and Unix at the campus"),
    ("a sentence about an association", "Association of 47 banks sharing one vSphere cluster"),
    ("an award", "Awarded perfect attendance two years in a row"),
    ("an award for something", "Spot award for the AWS recap presented to the cloud guild"),
    ("calls with a share", "Handled an average of 45 calls per shift at 92% satisfaction"),
    ("a pair for an exam", "Paired with two juniors to certify them"),
    ("a title with its employer", "Tester in Scrum teams, Example Software House, Porto"),
    ("an address is no skill", "Met visitors; see https://example.com/team"),
]

KINDS = [
    ("Projects", "- Rooms: booking tool in Django and PostgreSQL", "project"),
    ("Home lab", "- Proxmox cluster with k3s on three laptops", "home-lab"),
    ("Open source", "- kube-sweeper: deletes idle Kubernetes namespaces, 140 stars", "open-source"),
    ("Competitions", "- National CTF finals 2024: web and Active Directory tasks", "competition"),
    (
        "Publications",
        "- Speaker drift, Journal of Invented Acoustics 3(1), 2022, PyTorch",
        "writing",
    ),
    ("Publications", "- Counting seats with PyTorch, workshop paper, 2021", "writing"),
    ("Projects", "- Home SOC: Wazuh and Suricata on an old server", "home-lab"),
    ("Publications", "- Why Terraform drifts, Example Blog, 2024", "writing"),
    ("Projects", "- lagoon-load: a k3s cluster on three second-hand ThinkCentres", "home-lab"),
    ("Projects", "- Wazuh at home: alerts of two Windows machines in Splunk", "home-lab"),
    ("Projects", "- Course work: switch set-up and static routes in Packet Tracer", "coursework"),
    (
        "Projects",
        "- bridgelint: Go tool that checks Kubernetes manifests, 310 stars",
        "open-source",
    ),
    ("Projects", "- Patches to Testcontainers for Java and its Kafka module", "open-source"),
    ("Competitions", "- Article on relaying NTLM over HTTP, on my blog, 2022", "writing"),
    ("Experience", "- Trained physicians on ICD-10 documentation in Epic", "teaching"),
    ("Home lab and projects", "- Python script that checks AWS buckets", "project"),
]


@pytest.mark.parametrize("line", [row[1] for row in IS_WORK], ids=[row[0] for row in IS_WORK])
def test_is_work(line):
    (item,) = resume_of(work(line)).evidence
    assert (item.kind, item.text) == ("work", line)


@pytest.mark.parametrize("line", [row[1] for row in IS_NONE], ids=[row[0] for row in IS_NONE])
def test_is_no_evidence(line):
    assert resume_of(work(line)).evidence == ()


@pytest.mark.parametrize(("heading", "line", "kind"), KINDS)
def test_the_section_gives_the_kind(heading, line, kind):
    (item,) = resume_of(section(heading, line)).evidence
    assert item.kind == kind


def test_the_spans_are_the_documents_own_characters():
    resume = resume_of(work("Migrated 40 services to Kubernetes with Helm"))
    (item,) = resume.evidence
    (span,) = item.spans
    assert resume.document.text[span.start : span.end] == span.text == item.text


LISTS = ["- {}", "* {}", "+ {}", "> {}", "• {}", "» {}", "➢ {}", "✓ {}"]


@pytest.mark.parametrize("mark", LISTS)
def test_a_list_mark_is_no_part_of_it(mark):
    text = "Migrated 40 services to Kubernetes"
    page = plain("EXPERIENCE", "", "Engineer, Example Ltd, 2019 - 2024", mark.format(text))
    assert [item.text for item in resume_of(page).evidence] == [text]


@pytest.mark.parametrize(
    "line",
    [
        "Led a team of four AZ-305 certified architects",
        "Coached three product owners, all now CSPO certified",
        "Supervise three officers, one of them a holder of CompTIA A+",
        "Company was a Cisco Gold Partner and licensed by the regulator",
        "Our data centre is ISO 27001 and PCI DSS certified",
        "Was trained on ITIL service desk processes in the first month",
        "Learned SAS on the mainframe",
        "Completed a course on Docker",
        "Sat through a week of Oracle Java training",
        "Odra is a CompTIA Authorized Partner",
        "Coordinating with vendors about Cisco renewals",
        "Took part in the on-call rota",
        "Chair the weekly incident meeting",
        "Presents to the risk committee",
        "Tableau Desktop Specialist, October 2019",
        "Lead SRE, Corrib Streaming, Galway",
        "Scope tests with clients and debrief them on Kubernetes",
        "Supervise six Oracle DBAs and two apprentices",
        "Manage nine people and the AWS budget",
        "Budget of 2.1m for Azure and VMware",
        "Rotate on call with three other Kubernetes engineers",
        "Review pull requests, keep the Terraform style guide",
        "Represent the SAP team in the monthly change meeting",
        "Present findings to the SOC of the customer",
        "Served as super user in the change to Epic",
    ],
)
def test_meetings_training_and_others_papers_are_no_work(line):
    assert resume_of(work(line)).evidence == ()


@pytest.mark.parametrize(
    "line",
    [
        "Led a team of four engineers through the move to Kubernetes",
        "Ran the Kanban board of a timetable app in Jira",
        "Trained on a 64-GPU cluster with NVIDIA NeMo and PyTorch",
        "Phished 2,300 council staff with GoPhish",
        "Led a team of five engineers to ISO 27001 certification in nine months",
        "Completed migration of the training platform to AWS",
        "Client networks rebuilt with three Cisco partners",
        "Office 365 tenants registered and moved to Intune",
        "Ran the design review board for Azure landing zones",
        "Coordinated with vendors to move 40 sites to Cisco SD-WAN",
        "Baked golden AMIs with Packer",
        "Entwarf die Integrationsschicht auf SAP BTP",
        "Centralised secrets in HashiCorp Vault",
        "Rotated the KMS keys of 40 AWS accounts",
        "Scoped and led 30 penetration tests of web shops",
        "Supervised the migration of 400 mailboxes to Exchange Online",
        "Led six engineers in the move of a data centre to Azure",
        "Reviewed code against MISRA with Polyspace",
        "Hosted static sites on S3 behind CloudFront",
        "Presented Terraform modules as a catalogue in Backstage",
        "Served as technical lead of the move to S/4HANA",
    ],
)
def test_work_that_sounds_like_it_is_still_work(line):
    (item,) = resume_of(work(line)).evidence
    assert item.text == line


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Summary", "Most at home with two Scrum teams in Jira and one honest owner."),
        ("Education", "GPA 3.1. Courses: Control, Computer Networks, Embedded Systems built on C."),
        ("Education", "Employer holds ISO 22301 certification; glad to talk about my AWS part."),
        ("Research interests", "Speech recognition with PyTorch, evaluation of language models"),
    ],
)
def test_what_is_liked_or_studied_is_no_evidence(heading, line):
    assert resume_of(section(heading, line)).evidence == ()


def test_an_article_among_talks_is_writing():
    resume = resume_of(section("Talks and writing", "- Why Terraform drifts, Example Blog, 2024"))
    assert [item.kind for item in resume.evidence] == ["writing"]


def test_a_title_in_quotation_marks_keeps_the_first_of_them():
    line = "“Jitter in control loops”, Example Drives Review, with measurements on an STM32"
    (item,) = resume_of(section("Publications", f"- {line}")).evidence
    assert item.text == line


def test_a_date_read_after_the_work_it_stands_beside_is_its_own():
    page = plain(
        "PROJECTS",
        "",
        "Shuttle tracker with Leaflet and Express",
        "- Drivers share their location from a page in React",
        "2024",
        "Portfolio in plain HTML and CSS",
        "- Lighthouse score went from 72 to 100",
        "2023",
    )
    tracker, portfolio = resume_of(page).evidence
    assert (tracker.end, portfolio.end) == ("2024", "2023")
    assert portfolio.text.startswith("Portfolio") and portfolio.outcomes
