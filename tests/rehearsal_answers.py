"""Invented interview answers, good and bad, written and dictated, with what must be said of each."""

from __future__ import annotations

from typing import NamedTuple

LEADS = "leads-with-certification"
NO_WORK = "no-applied-work"
NO_OUTCOME = "no-outcome"
APPLIED = "applied-with-outcome"
PROBLEM = "describes-problem-met"
SYLLABUS = "recites-syllabus"
TOO_LONG = "too-long-on-certification"
OVER = "overclaims"
RIGHT = "right-framing"
SHORT = "too-short"
LONG = "too-long"


class Said(NamedTuple):
    """An answer, what it answers, and the findings that must and must not come."""

    name: str
    certification: str
    role: str
    text: str
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    resume: str | None = None


PLATFORM_RESUME = """
# Robin Example

## Experience

**Site Reliability Engineer**, Northwind Retail, 2022 – Present

- Migrated 12 services to Kubernetes with Helm, cutting deploy time from 40 to 6 minutes.
- Wrote Terraform modules for three AWS accounts; Prometheus alerts on error budgets.

## Certifications

- Certified Kubernetes Administrator (CKA), 2025
- AWS Certified Solutions Architect – Associate (in progress)
"""

HELPDESK_RESUME = """
# Alex Sample

## Experience

**Help Desk Technician**, Fabrikam Clinic, 2024 – Present

- Supported 120 users on Windows 11 and Microsoft 365; reset passwords in Active Directory.

## Certifications

- CompTIA Security+, 2025
"""

ANSWERS = (
    Said(
        "written, badge then work, Kubernetes",
        "cncf-cka",
        "sre",
        """I earned the CKA last year, and I used it straight away. Our twelve services ran on
hand-built VMs, so I moved them to Kubernetes with Helm and GitOps. Halfway through, pods were
evicted at night because nobody had set memory limits; I traced it with Prometheus and set requests
for every workload. Deploys went from 40 minutes to 6, and night pages fell by 70 %.""",
        (APPLIED, PROBLEM, RIGHT),
        (LEADS, NO_WORK, NO_OUTCOME, SYLLABUS, TOO_LONG, OVER, SHORT, LONG),
    ),
    Said(
        "dictated, badge then work, Kubernetes",
        "cncf-cka",
        "sre",
        """um so yeah i got my c k a last year and um right after that i moved our twelve services to
kubernetes with helm and you know halfway through the pods kept getting evicted at night and it turned
out nobody had set memory limits so i went through prometheus and set requests for every workload and
in the end deploys went from forty minutes to six and we get like seventy percent fewer pages at
night""",
        (APPLIED, PROBLEM, RIGHT),
        (LEADS, NO_WORK, NO_OUTCOME, SYLLABUS, TOO_LONG, OVER, SHORT),
    ),
    Said(
        "written, all about the exam",
        "aws-certified-solutions-architect-associate",
        "cloud-engineer",
        """I am an AWS Certified Solutions Architect Associate. I studied for about 120 hours over
three months with an online course and six practice exams, and I passed on my first attempt with a
score of 892. The exam was quite hard because the questions are long, but I managed my time well. I
am very proud of it and I want to take the professional exam next spring.""",
        (NO_WORK, TOO_LONG),
        (APPLIED, PROBLEM, RIGHT, LEADS, LONG, SHORT),
    ),
    Said(
        "dictated, all about the exam",
        "comptia-security-plus",
        "soc-analyst",
        """so i have the security plus certification and uh i studied for like three months every
evening i used flash cards and i watched a video course and did i think nine practice tests and the
exam itself was ninety questions and i passed with a score of seven hundred and ninety so um yeah i
feel really good about my security knowledge""",
        (NO_WORK, TOO_LONG),
        (APPLIED, PROBLEM, RIGHT, LEADS),
    ),
    Said(
        "written, recites the domains",
        "isc2-cissp",
        "security-engineer",
        """CISSP covers eight domains: security and risk management, asset security, security
architecture and engineering, communication and network security, identity and access management,
security assessment and testing, security operations, and software development security. Having
studied all of these, I understand security from end to end and can speak with every team.""",
        (SYLLABUS, NO_WORK),
        (APPLIED, PROBLEM, RIGHT),
    ),
    Said(
        "dictated, recites the topics",
        "microsoft-azure-administrator-associate",
        "cloud-engineer",
        """yeah so the az one oh four covers identity and governance and storage accounts and virtual
machines and virtual networking and also monitoring and backup and you learn about role based access
control and network security groups and load balancers so basically everything an azure admin needs to
know and i know all of those topics now""",
        (SYLLABUS, NO_WORK),
        (APPLIED, PROBLEM, RIGHT),
    ),
    Said(
        "written, software role opens with the badge",
        "aws-certified-developer-associate",
        "backend-engineer",
        """As an AWS Certified Developer I bring a lot of cloud knowledge. I passed the exam in March
and it is valid until 2028. At Contoso Books I rebuilt the order service on Lambda and DynamoDB, which
cut p99 latency from 900 ms to 210 ms.""",
        (LEADS, APPLIED),
        (RIGHT, NO_WORK, NO_OUTCOME, SYLLABUS),
    ),
    Said(
        "dictated, software role opens with the badge",
        "oracle-ocp-java",
        "software-engineer",
        """well i'm an oracle certified professional java programmer i did the exam two years ago and
it was really tough and um at work i wrote the billing service in java and spring boot and we brought
the nightly run down from three hours to twenty minutes""",
        (LEADS, APPLIED),
        (RIGHT, NO_WORK, NO_OUTCOME),
    ),
    Said(
        "written, software role, work first",
        "aws-certified-developer-associate",
        "backend-engineer",
        """Last year our checkout timed out whenever a campaign started. I profiled it, found that every
request opened its own database connection, and moved the writes behind SQS and Lambda. Timeouts fell
from 4 % to 0.1 % and the monthly bill dropped by a third. The retries taught me a lesson: the first
version charged eleven customers twice, so I added idempotency keys. I had just studied for the AWS
Developer exam, which is where the queue design came from.""",
        (APPLIED, PROBLEM, RIGHT),
        (LEADS, NO_WORK, NO_OUTCOME, SYLLABUS, TOO_LONG, SHORT, LONG),
    ),
    Said(
        "dictated, software role, work first",
        "oracle-ocp-java",
        "software-engineer",
        """so at my last job i rewrote the invoice export in java because the old one kept running out
of memory on big customers i profiled the heap and it turned out we loaded every line at once so i
changed it to streams and batches and now it takes four minutes instead of fifty and memory went down
by eighty percent""",
        (APPLIED, PROBLEM, RIGHT),
        (LEADS, NO_WORK, NO_OUTCOME, SYLLABUS, TOO_LONG),
    ),
    Said(
        "written, work without a result",
        "cisco-ccna",
        "network-engineer",
        """I hold the CCNA since 2024 and use it every day. At the moment I configure VLANs and OSPF on
Catalyst switches for nine branch offices, and I replaced the old firewalls with FortiGate units last
autumn. I also write the change plans and keep the diagrams in NetBox for the whole team.""",
        (NO_OUTCOME,),
        (NO_WORK, APPLIED, RIGHT, LEADS, SYLLABUS, TOO_LONG),
    ),
    Said(
        "dictated, work without a result",
        "hashicorp-terraform-associate",
        "devops-engineer",
        """i got the terraform associate in june and uh since then i wrote modules for our vpcs and our
eks clusters and i set up remote state in s3 and you know i review the plans of the other teams as well
so that's basically what i do with it""",
        (NO_OUTCOME,),
        (NO_WORK, APPLIED, RIGHT, LEADS, TOO_LONG),
    ),
    Said(
        "written, student with a home lab",
        "comptia-security-plus",
        "soc-analyst",
        """I passed Security+ in May. While studying I built a home lab: Wazuh on a small Proxmox box,
with two Windows machines that I attacked myself. At first no alert fired at all, because the agents
were sending logs with the wrong time zone; I found that in the raw events and fixed it. In the end
nine of the ten attacks I tried raised an alert, up from two.""",
        (APPLIED, PROBLEM, RIGHT),
        (NO_WORK, NO_OUTCOME, LEADS, SYLLABUS, OVER),
    ),
    Said(
        "dictated, pentester, box and client",
        "offsec-oscp",
        "penetration-tester",
        """i finished the oscp in february and um two weeks later i was on a client test where the web
app looked clean and i got stuck for a day then i noticed their jenkins server was open to the guest
network so i got a shell there and moved to the domain controller and the client closed fourteen
findings and the retest in april found zero""",
        (APPLIED, PROBLEM, RIGHT),
        (NO_WORK, NO_OUTCOME, LEADS, TOO_LONG),
    ),
    Said(
        "written, only plans",
        "google-cloud-associate-cloud-engineer",
        "cloud-engineer",
        """I recently became a Google Cloud Associate Cloud Engineer. With this certification I could
help your team deploy GKE clusters, I would set up IAM properly, and I would love to migrate your
workloads to the cloud. I think it gives me a solid foundation and I am eager to apply it in a real
project as soon as I get the chance.""",
        (NO_WORK,),
        (APPLIED, PROBLEM, RIGHT),
    ),
    Said(
        "written, boasts",
        "cncf-cka",
        "platform-engineer",
        """The CKA proves that I am an expert in Kubernetes. There is nothing about clusters that I do
not know, networking, storage, security, everything. I run clusters at work and people come to me with
every question they have, because I am certified and they are not.""",
        (OVER, NO_OUTCOME),
        (APPLIED, PROBLEM, RIGHT),
    ),
    Said(
        "résumé given, nothing beyond it",
        "cncf-cka",
        "sre",
        """I passed the CKA in 2025. Right after it I migrated 12 services to Kubernetes with Helm.
The first rollout failed because readiness probes were missing, so I added them and tried again on a
Friday morning. Deploy time went from 40 to 6 minutes.""",
        (APPLIED, PROBLEM, RIGHT),
        (OVER, NO_WORK, NO_OUTCOME, LEADS),
        PLATFORM_RESUME,
    ),
    Said(
        "résumé given, other technologies and years",
        "cncf-cka",
        "sre",
        """I have the CKA and ten years of Kubernetes. I built a multi-region Istio mesh and moved our
Kafka clusters to Google Cloud, and I cut the yearly bill by 2 million dollars. The hard part was
Istio's certificate rotation, which failed twice before we found the expired root.""",
        (OVER, APPLIED, PROBLEM),
        (NO_WORK, NO_OUTCOME),
        PLATFORM_RESUME,
    ),
    Said(
        "résumé given, says held what is in progress",
        "aws-certified-solutions-architect-associate",
        "cloud-engineer",
        """I am certified as AWS Solutions Architect Associate. I wrote Terraform modules for three AWS
accounts, so a new account is ready in an hour, down from two days. One module broke production when
its state was locked by a dead pipeline, and I learned to always set timeouts.""",
        (OVER, APPLIED),
        (NO_WORK, NO_OUTCOME),
        PLATFORM_RESUME,
    ),
    Said(
        "dictated, résumé of a help desk, claims a SOC",
        "comptia-security-plus",
        "soc-analyst",
        """um i have security plus and at the clinic i run the whole security program i built a splunk
siem and i wrote detections in sigma and we stopped like thirty ransomware attacks last year""",
        (OVER,),
        (NO_WORK, NO_OUTCOME),
        HELPDESK_RESUME,
    ),
    Said(
        "written, project manager",
        "pmi-pmp",
        "project-manager",
        """I got my PMP in 2023 and put its risk register to work on a warehouse move: four months, 1.2
million euros, eleven people. In week six the conveyor supplier went bankrupt. We had a second vendor
on the register, so I signed them within three days, re-planned the installation and negotiated a late
shift. We went live on time and 4 % under budget.""",
        (APPLIED, PROBLEM, RIGHT),
        (NO_WORK, NO_OUTCOME, LEADS, SYLLABUS, TOO_LONG),
    ),
    Said(
        "dictated, scrum master, ceremonies only",
        "scrum-csm",
        "scrum-master",
        """so i'm a certified scrum master and scrum is about transparency inspection and adaptation and
there are three roles and five events so there is the sprint planning and the daily and the review and
the retrospective and the c s m taught me all of that and i believe in servant leadership""",
        (NO_WORK,),
        (APPLIED, PROBLEM, RIGHT),
    ),
    Said(
        "written, support, a few words",
        "comptia-a-plus",
        "it-support",
        "Yes, I have my A+ since January. It was great.",
        (SHORT, NO_WORK),
        (APPLIED, RIGHT, LONG),
    ),
    Said(
        "written, database administrator",
        "oracle-ocp-database",
        "database-administrator",
        """Preparing for the OCP made me test our backups properly. I restored the 2 TB billing database
on a spare host with RMAN and it took eleven hours, three more than our contract allowed. The culprit
was a missing archive log destination. I rebuilt the backup schedule with incremental copies, and now
a restore takes 95 minutes; the auditors closed the finding in June.""",
        (APPLIED, PROBLEM, RIGHT),
        (NO_WORK, NO_OUTCOME, LEADS, SYLLABUS),
    ),
    Said(
        "dictated, data scientist opens with course and badge",
        "google-cloud-professional-machine-learning-engineer",
        "data-scientist",
        """hi so i'm a google certified professional machine learning engineer and i prepared for the
exam for two months with the official course and i scored really well and the exam covers vertex ai and
bigquery ml and tensorflow and feature stores and model monitoring and i can use all of those""",
        (LEADS, TOO_LONG, NO_WORK),
        (APPLIED, PROBLEM, RIGHT),
    ),
    Said(
        "written, auditor",
        "isaca-cisa",
        "grc-auditor",
        """I have been a CISA since 2021. Last year I led the SOC 2 audit of our payroll platform, 64
controls in nine weeks. The access reviews could not be reproduced, since managers had approved them
by chat. I moved them into a ticket workflow with evidence attached, and the next audit closed with
zero exceptions, down from seven.""",
        (APPLIED, PROBLEM, RIGHT),
        (NO_WORK, NO_OUTCOME, LEADS, SYLLABUS, TOO_LONG),
    ),
    Said(
        "written, good work drowned in exam talk",
        "redhat-rhcsa",
        "systems-administrator",
        """I passed the RHCSA. I prepared for four months, mostly in the evenings, with two books, a
video course and a bootcamp. The exam takes three hours and you get around twenty tasks, so I did every
practice exam I could find, and I scored 287 out of 300. I would say the storage tasks of the exam were
the hardest. I booked it twice because I was ill the first time. At work I patched 80 servers with
Ansible and it cut the patch window from two nights to one hour.""",
        (TOO_LONG, APPLIED),
        (NO_WORK, NO_OUTCOME, RIGHT, LEADS),
    ),
    Said(
        "written, frontend, no certification said at all",
        "course-meta-professional",
        "frontend-engineer",
        """Our product page scored 38 in Lighthouse and mobile users left. I split the bundle, moved the
images to AVIF and rewrote the carousel without a library. The tricky bug was a layout shift that only
showed on slow phones: the fonts arrived late, so I reserved their space. Largest paint went from 5.1
to 1.9 seconds and bounce rate fell by 12 %.""",
        (APPLIED, PROBLEM, RIGHT),
        (LEADS, NO_WORK, NO_OUTCOME, TOO_LONG, SYLLABUS, OVER),
    ),
)
