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

NETWORK_RESUME = """
# Kim Example

## Experience

**Network Engineer**, Litware Logistics, 2021 – Present

- Rolled out 802.1X on 60 Cisco switches with ISE for 900 users; no outage during cut-over.
- Automated VLAN changes with Ansible, saving six hours a week.

## Certifications

- CCNP Enterprise, 2024
- CCNA, 2020 (expired)
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
    Said(
        "written, operator for test environments",
        "cncf-ckad",
        "platform-engineer",
        """Right, so for context I took the CKAD about eight months ago. Before that our developers waited
two days for a test environment. I wrote an operator in Go that creates a namespace with quotas
and secrets from one YAML file. My first version leaked secrets between namespaces; a colleague
spotted it in review, and I rewrote the RBAC part and added a test for it. Now an environment is
up in three minutes and we have about 40 of them a day.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            LEADS,
            NO_WORK,
            NO_OUTCOME,
            SYLLABUS,
            TOO_LONG,
        ),
    ),
    Said(
        "dictated, redesigned network",
        "cisco-ccnp-enterprise",
        "network-engineer",
        """yeah so uh last summer I finished my c c n p enterprise and the reason i did it was that our
branches kept losing their tunnels um so i redesigned the wan with ospf areas and bfd and at the
beginning the convergence was even worse because the timers didn't match on the old routers so i
had to go to every site and change them and since then a link failure takes under a second where
before it was forty seconds and nobody calls us anymore""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "dictated, recites a framework",
        "itil-foundation",
        "it-service-manager",
        """i did itil foundation because my manager asked for it and itil four is about the service value
system and it has the four dimensions and the seven guiding principles and thirty four practices
like incident management and change enablement and problem management so yeah i can say i know
how it works""",
        (
            SYLLABUS,
            NO_WORK,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, streaming for a batch",
        "google-cloud-professional-data-engineer",
        "data-engineer",
        """We had a nightly batch that loaded 300 GB of clickstream into BigQuery and finished at 9 a.m.,
after the analysts came in. I replaced it with a Dataflow streaming job and partitioned tables.
The first week we paid three times as much because I had forgotten to cluster by customer. After
the fix data is ten minutes old and the bill is 18 % lower than with the batch. The Google
certification I took that spring helped me choose the window type.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            LEADS,
            NO_OUTCOME,
            NO_WORK,
            TOO_LONG,
        ),
    ),
    Said(
        "written, vocabulary only",
        "istqb-foundation",
        "qa-engineer",
        """I am an ISTQB certified tester. ISTQB gave me the vocabulary: equivalence partitioning, boundary
value analysis, decision tables and state transitions. I think certification is important
because it shows commitment to quality and a common language in the team.""",
        (
            LEADS,
            NO_WORK,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, fleet patched in an evening",
        "redhat-rhce",
        "systems-administrator",
        """I passed the RHCE in November 2024. Two weeks later we had to patch 210 RHEL servers for the
OpenSSL bug. I turned the manual runbook into an Ansible role with a canary group. Three hosts
did not come back because their boot partition was full, so I added a pre-check that cleans old
kernels. The whole fleet was patched in one evening instead of two weekends, with no downtime
for the shops.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            TOO_LONG,
            SYLLABUS,
            LEADS,
        ),
    ),
    Said(
        "dictated, flow with fewer rules",
        "salesforce-platform-administrator",
        "erp-crm-developer",
        """um i'm a certified salesforce admin since twenty twenty two and at my company i built the whole
onboarding flow with screen flows and approval processes and there were like twelve validation
rules nobody understood so reps were skipping fields i talked to them and deleted eight of them
and now lead entry takes two minutes down from seven""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "written, phases of hacking and mastery",
        "eccouncil-ceh",
        "penetration-tester",
        """As a Certified Ethical Hacker I have mastered every phase of hacking: reconnaissance, scanning,
gaining access, maintaining access and covering tracks. I know all the tools such as Nmap,
Metasploit, Burp Suite and Wireshark. I am one of the best ethical hackers you can find.""",
        (
            OVER,
            NO_WORK,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, first job, repairs at home",
        "comptia-a-plus",
        "it-support",
        """I got my A+ in March and I am looking for my first job. While I was learning I repaired eleven
laptops for neighbours and my school, mostly broken screens and swollen batteries. One of them
kept shutting down even with a new battery; it turned out to be a dirty temperature sensor. I
wrote down every repair with photos, and all eleven are still in use.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "written, hard exam and promises",
        "oracle-ocp-java",
        "software-engineer",
        """I studied for the Oracle Java exam for five months and it was the hardest thing I have ever
done. There were questions about generics, streams, modules, concurrency and JDBC. I got 84
percent. I would like to use it in your projects and I am sure that it makes me a better
programmer than others.""",
        (
            LEADS,
            NO_WORK,
            TOO_LONG,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "dictated, daily use without a result",
        "hashicorp-terraform-associate",
        "cloud-engineer",
        """well i use terraform basically every day we have around thirty modules and i maintain the ones
for networking and databases and i also run the ci pipeline in github actions that plans and
applies and i did the associate exam in january""",
        (NO_OUTCOME,),
        (
            APPLIED,
            NO_WORK,
            LEADS,
        ),
    ),
    Said(
        "written, hospital group",
        "isaca-cism",
        "security-leadership",
        """I became a CISM in 2022, when I took over security at a hospital group. The board had never seen
a risk report. I set up a quarterly one with five figures, and in the second quarter it showed
that 40 % of our accounts had no MFA. The doctors refused it at first, so I ran a pilot in one
ward with hardware keys. A year later coverage was 98 % and phishing incidents had fallen from
twelve a quarter to one.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            TOO_LONG,
        ),
    ),
    Said(
        "written, collects certifications",
        "microsoft-azure-fundamentals",
        "backend-engineer",
        """I have AZ-900, AZ-104, AZ-204 and AZ-400, and I am working on AZ-305. I collect about three
certifications a year. They cover compute, storage, networking, identity, DevOps and monitoring,
so I know the whole platform.""",
        (
            LEADS,
            NO_WORK,
            SYLLABUS,
        ),
        (
            APPLIED,
            RIGHT,
        ),
    ),
    Said(
        "dictated, form split in four",
        "course-freecodecamp",
        "frontend-engineer",
        """so the thing i'm most proud of is the booking form we had at the clinic it was one huge page and
people on phones gave up so i split it into four steps in react and i saved every step and um
the first version lost the date when you went back that was because i kept it in component state
so i moved it up and after that completed bookings went from thirty one to fifty two percent""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
            SYLLABUS,
        ),
    ),
    Said(
        "dictated, one experiment a retrospective",
        "scrumorg-psm",
        "scrum-master",
        """so i got the p s m one in april and my team was closing maybe half of the sprint and the retros
were just complaining so i started with one experiment per retro and we limited work in progress
to three and the developers didn't like it at first and i showed them the cycle time chart every
week and after two months we were finishing about ninety percent and cycle time went from nine
days to four""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
        ),
    ),
    Said(
        "written, architecture without a result",
        "isc2-cissp",
        "security-architect",
        """I have held the CISSP since 2019. At Fabrikam I designed the zero-trust reference architecture
with Zscaler and Okta, wrote the segmentation standard, and reviewed the designs of six product
teams. I also chaired the architecture board and kept its decisions in a repository that
everybody could read.""",
        (NO_OUTCOME,),
        (
            APPLIED,
            NO_WORK,
            LEADS,
            TOO_LONG,
            SYLLABUS,
        ),
    ),
    Said(
        "failed exam once, no problem met",
        "cisco-ccna",
        "network-engineer",
        """I failed the CCNA exam the first time because I ran out of time in the simulations. Then I
bought a second practice test and studied every evening for six weeks, and the second attempt
went fine. It was a tough exam but I am glad I did not give up.""",
        (
            NO_WORK,
            TOO_LONG,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "work and outcome without problem",
        "aws-certified-devops-engineer-professional",
        "devops-engineer",
        """I earned the AWS DevOps Engineer Professional in May. Right away I built a CodePipeline for our
payments team with blue-green deployments on ECS. Releases went from one a month to three a
week, and the team of eight no longer works on weekends to ship.""",
        (
            APPLIED,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            PROBLEM,
            LEADS,
        ),
    ),
    Said(
        "outcome in words only",
        "comptia-network-plus",
        "it-support",
        """I have Network+ since spring. In our office the video calls used to freeze every morning. I
checked the switch ports and found a loop somebody had made with a spare cable under a desk,
removed it and labelled all the cables. Since then the calls run fine and people stopped
complaining.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
        ),
    ),
    Said(
        "bullets",
        "microsoft-azure-administrator-associate",
        "cloud-engineer",
        """AZ-104, since January 2025.

- Moved 35 VMs from the server room to Azure with Site Recovery
- Cut the monthly bill from 9,000 to 6,200 euros by resizing and reserved instances
- Trouble on the way: the domain controllers lost time sync after the move, so logins failed until I set the NTP source

I would do the sizing before the move next time.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
            TOO_LONG,
            SYLLABUS,
        ),
    ),
    Said(
        "résumé, same in other words",
        "cisco-ccnp-enterprise",
        "network-engineer",
        """After my CCNP I brought 802.1X to our whole company, sixty switches and nine hundred people,
using Cisco ISE. The printers were the hard part, they don't speak it, so I put them on MAC
bypass in their own VLAN. We had no outage on the cut-over weekend.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            OVER,
            NO_WORK,
            NO_OUTCOME,
        ),
        NETWORK_RESUME,
    ),
    Said(
        "résumé, lapsed one called valid",
        "cisco-ccna",
        "network-engineer",
        """I am a CCNA and I automated our VLAN changes with Ansible, which saves about six hours every
week. Before that people typed them by hand and we had mistakes on Fridays.""",
        (
            OVER,
            APPLIED,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
        ),
        NETWORK_RESUME,
    ),
    Said(
        "written, forecast, work first",
        "google-cloud-professional-machine-learning-engineer",
        "ml-engineer",
        """Our demand forecast drifted every December and planners ignored it. I added holiday features, a
weekly retraining job on Vertex AI and an alert on drift. The alert fired too often at first
because the stores report late, so I shifted its window by a day. Forecast error fell from 31 to
19 percent, and planners use it again.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            LEADS,
            NO_WORK,
            NO_OUTCOME,
            TOO_LONG,
        ),
    ),
    Said(
        "written, badge in the last sentence",
        "aws-certified-machine-learning-specialty",
        "ml-engineer",
        """I own the ranking model of a marketplace with two million items. Serving cost was out of
control, so I distilled the model and moved it to Inferentia instances; latency stayed at 40 ms
and cost fell by 60 %. I also hold the AWS Machine Learning Specialty.""",
        (
            APPLIED,
            RIGHT,
        ),
        (
            LEADS,
            NO_WORK,
            NO_OUTCOME,
            TOO_LONG,
        ),
    ),
    Said(
        "written, recites a method",
        "togaf",
        "enterprise-architect",
        """TOGAF is the leading framework. It includes the Architecture Development Method with its phases,
preliminary, vision, business, information systems, technology, opportunities, migration
planning, governance and change management. I am certified at level two and I can apply it in
any organisation.""",
        (
            SYLLABUS,
            NO_WORK,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "dictated, ransomware at a dentist chain",
        "giac-gcih",
        "forensics-ir",
        """so i took the g c i h with my own money and three months later we had a ransomware case at a
dentist chain i was first on the bridge i pulled memory from two hosts and found cobalt strike
in a service and the backups were encrypted too so we had to rebuild eleven servers and they
were seeing patients again after four days and the insurer used my timeline in their report""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "written, project manager, certification not said",
        "pmi-acp",
        "project-manager",
        """We were late with every release and the client had started to count penalties. I split the team
by feature and not by layer, moved the demo to every Thursday, and put the client's own tester
in the room. Two developers did not want to be in the open plan and I found them a quiet corner.
From the third sprint on we delivered on time, and the penalties stopped.""",
        (
            APPLIED,
            PROBLEM,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
            RIGHT,
        ),
    ),
    Said(
        "dictated, many badges",
        "comptia-security-plus",
        "soc-analyst",
        """i have a plus network plus security plus and cysa plus and i'm doing pentest plus right now and
i have also the google cybersecurity certificate and the isc2 cc so i have basically a very
strong base and i learn super fast and i want to work in a soc""",
        (
            NO_WORK,
            TOO_LONG,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, badge and a list",
        "google-associate-android-developer",
        "mobile-engineer",
        """I'm a Google certified Associate Android Developer, which proves my skills in Kotlin, Jetpack
Compose, Room and Retrofit. With my certification I will be productive on the first day.""",
        (
            LEADS,
            NO_WORK,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "dictated, present tense, no result",
        "isc2-cissp",
        "security-engineer",
        """i'm a cissp and in my current job i run the vulnerability management program we scan with qualys
every week and i open the tickets and chase the teams and i also review the firewall requests
and you know sit in the change board""",
        (NO_OUTCOME,),
        (
            APPLIED,
            RIGHT,
            NO_WORK,
            LEADS,
        ),
    ),
    Said(
        "written, trainer",
        "cisco-ccna",
        "trainer-instructor",
        """I teach the CCNA course at a college and hold the CCNA and CCNP myself. My first class dropped
out in numbers because I started with subnetting theory. I turned it round: they build a small
network in week one and break it in week two. Pass rates rose from 55 to 81 percent over three
terms.""",
        (
            APPLIED,
            PROBLEM,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "written, four minutes",
        "cncf-cka",
        "platform-engineer",
        " ".join(
            [
                "I got the CKA in 2024. We migrated our batch jobs to Kubernetes and cut the nightly window",
                "from five hours to ninety minutes. The hard part was the scheduler, which starved small jobs.",
                *[
                    "Then we moved the web tier too, and wrote a chart for every team, and trained them."
                ]
                * 18,
            ]
        ),
        (LONG, APPLIED, PROBLEM),
        (NO_WORK, NO_OUTCOME, SHORT),
    ),
    Said(
        "written, network policies after an audit",
        "cncf-cks",
        "platform-engineer",
        """I took the CKS this spring, mainly because an audit had complained that any pod could reach any
other. I wrote default-deny network policies for thirty namespaces. The monitoring went blind on
the first evening since nobody had listed Prometheus as a source. I built a small tool that
learns flows for a week before it writes a policy, and the audit point was closed in August
without a further outage.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "dictated, entry into the cloud",
        "aws-certified-cloud-practitioner",
        "cloud-engineer",
        """okay so cloud practitioner that was my entry into the cloud and um it teaches you the shared
responsibility model and pricing and support plans and the well architected framework and i
found it super interesting and i already started with the solutions architect course""",
        (
            SYLLABUS,
            NO_WORK,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "dictated, noisy rule on the night shift",
        "comptia-cysa-plus",
        "soc-analyst",
        """yes i passed cysa plus in october and um in my internship i was on the night shift and we got
like four hundred alerts a shift from one noisy rule so i looked at a month of them in splunk
and it was always the same backup account so i tuned the rule and wrote it up and after that we
had about sixty alerts a night and my mentor found a real brute force the week after that had
been buried before""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
            TOO_LONG,
        ),
    ),
    Said(
        "written, opinion of an exam",
        "microsoft-azure-developer-associate",
        "full-stack-engineer",
        """I hold the AZ-204. It was renewed last month. The exam is valid for one year and you renew it
online, which I find a fair system. In my opinion Microsoft exams have become much better since
they added case studies.""",
        (
            LEADS,
            NO_WORK,
            TOO_LONG,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, volunteer planner",
        "microsoft-azure-developer-associate",
        "full-stack-engineer",
        """A charity asked for a volunteer planner. I built it with Next.js and Azure Functions, and forty
volunteers use it every weekend. Early on two people could book the same slot, so I moved the
check into a database transaction and wrote a test that fires a hundred requests at once. No-
shows fell by half. AZ-204 came later.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            LEADS,
            NO_WORK,
            NO_OUTCOME,
            TOO_LONG,
        ),
    ),
    Said(
        "written, roll-out without a result",
        "prince2-practitioner",
        "project-manager",
        """PRINCE2 Practitioner, yes. I run my projects by its seven processes and keep the logs it asks
for. At the moment I manage the roll-out of a new till system to 48 shops, with a budget of
600,000 pounds and a team of nine, and I report to the board every fortnight.""",
        (NO_OUTCOME,),
        (
            APPLIED,
            NO_WORK,
            RIGHT,
            LEADS,
        ),
    ),
    Said(
        "dictated, next exam ahead",
        "cisco-ccna",
        "network-engineer",
        """i've been a ccna for like six years and before that i did network plus and a plus and i renewed
it with a score of nine hundred and ten and next is ccnp encor i have the book already and i do
an hour every day on boson tests so it should be fine""",
        (
            NO_WORK,
            TOO_LONG,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, invoices an hour behind",
        "snowflake-snowpro-core",
        "data-engineer",
        """Our finance dashboards were two days behind. I rebuilt the loads as Snowpipe plus dbt models
with tests on every key. Duplicate invoices showed up in week one, because the source sends
corrections under the same number; I added a merge on version. Dashboards are now an hour
behind, and the closing of the month takes three days where it took six. I did SnowPro Core on
the side.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            LEADS,
            NO_WORK,
            NO_OUTCOME,
        ),
    ),
    Said(
        "written, mindset",
        "offsec-oscp",
        "penetration-tester",
        """OSCP taught me to try harder. I rooted all the lab machines and spent 23 hours in the exam. I
think the mindset is the most important thing a pentester can have and OSCP is the gold standard
for it.""",
        (
            NO_WORK,
            TOO_LONG,
        ),
        (
            APPLIED,
            RIGHT,
        ),
    ),
    Said(
        "dictated, one print server",
        "itil-foundation",
        "it-service-manager",
        """i have itil four foundation and what i took from it was problem management because we only ever
closed tickets so i went through a year of incidents and a third of them came from one print
server we replaced it and i started a monthly problem review with the teams and tickets dropped
by about a quarter and the service desk could drop the late shift""",
        (
            APPLIED,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
            SYLLABUS,
        ),
    ),
    Said(
        "written, error budgets",
        "google-cloud-professional-cloud-devops-engineer",
        "sre",
        """Since the Google DevOps certification in 2024 I have owned our error budgets. The checkout
service burned its budget every month and product people pressed on regardless. I agreed a
freeze rule with them, which led to a loud argument in the first week it applied. Six months on,
availability rose from 99.5 to 99.93 and the freeze has been used once.""",
        (
            APPLIED,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
            TOO_LONG,
        ),
    ),
    Said(
        "dictated, three hundred tablets",
        "comptia-a-plus",
        "it-support",
        """um i work the front desk of a school and i got the a plus in summer and the thing is every
september three hundred tablets need to be set up and last year it took two of us three weeks so
i read up on autopilot and set up profiles and the first ten tablets all got the wrong language
and i had to wipe them but then it worked and this september we were done in four days""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "written, familiar with",
        "databricks-data-engineer-associate",
        "data-engineer",
        """As a Databricks Certified Data Engineer Associate I am familiar with Delta Lake, Auto Loader,
Unity Catalog, Delta Live Tables and Structured Streaming. I prepared with the official academy
and dumps from the internet and passed in 40 minutes.""",
        (
            LEADS,
            NO_WORK,
            TOO_LONG,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, audits without a result",
        "isaca-cisa",
        "grc-auditor",
        """My CISA is from 2020 and renewed. I plan and carry out IT general controls audits, interview
control owners, test samples and write the reports. This year I audited nine systems, among them
SAP and the payroll provider, and I presented the results to the audit committee.""",
        (NO_OUTCOME,),
        (
            APPLIED,
            NO_WORK,
            LEADS,
        ),
    ),
    Said(
        "dictated, circuit breaker",
        "vmware-spring",
        "backend-engineer",
        """our order api kept falling over on black friday so i load tested it and the connection pool was
exhausted because every call waited for the tax service i put a circuit breaker and a cache in
front of it with spring boot and resilience four j and on the next black friday we served nine
thousand requests a minute with no errors""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            LEADS,
            NO_WORK,
            NO_OUTCOME,
            TOO_LONG,
        ),
    ),
    Said(
        "written, values of a framework",
        "scrum-csm",
        "scrum-master",
        """I attended the two-day CSM class with a great trainer and received my certificate the same week.
Scrum has three accountabilities, five events and three artifacts. I strongly believe in the
values of commitment, focus, openness, respect and courage and would bring them to your teams.""",
        (NO_WORK,),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, firewalls replaced",
        "fortinet-nse4",
        "network-security-engineer",
        """Two months after NSE 4 I replaced the ASA pair at our main site with FortiGates. I migrated 640
rules and threw out 210 that had not matched in a year. On the night of the switch the site-to-
site VPN to a partner stayed down: they had pinned the old IKE version. I kept a script ready to
fall back, but we found it within the window. Users saw eleven minutes of interruption instead
of the planned hour.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "dictated, long-lived keys",
        "aws-certified-security-specialty",
        "cloud-security-engineer",
        """so i took the security specialty in may because honestly our accounts were a mess everybody had
admin and keys from twenty seventeen so i pulled the access advisor data and wrote permission
boundaries in terraform and two pipelines broke on the first day because they used a wildcard
role nobody had told me about and now we have zero long lived keys and admins went from sixty
four to five""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "written, mastery of a language",
        "python-institute-pcpp",
        "embedded-engineer",
        """I hold the PCPP1 and this shows that I master Python. Python is used everywhere today, also in
embedded systems. I would enjoy writing test tools for your boards.""",
        (
            LEADS,
            NO_WORK,
            OVER,
        ),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, page for store managers",
        "microsoft-power-bi-data-analyst-associate",
        "data-analyst",
        """Store managers got a 14-page PDF every Monday and read none of it. I sat with three of them,
then built one Power BI page with four numbers and a drill-down. At first the stock figure
disagreed with the till system, and it took me a week to find returns that were booked twice.
Now 52 of 60 managers open it each week, and write-offs fell by 9 %. I learned the data
modelling part for PL-300.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            LEADS,
            NO_WORK,
            NO_OUTCOME,
            TOO_LONG,
        ),
    ),
    Said(
        "dictated, eager to grow",
        "redhat-rhcsa",
        "systems-administrator",
        """i have rhcsa i am good with linux i am a fast learner and a team player and i am looking for a
company where i can grow and learn from seniors and also get rhce in the next year""",
        (NO_WORK,),
        (
            APPLIED,
            RIGHT,
            PROBLEM,
        ),
    ),
    Said(
        "written, test of a bank",
        "offsec-oscp",
        "penetration-tester",
        """Having OSCP since 2023, I led the external test of a regional bank. Their VPN portal leaked
usernames through timing; with that and one reused password I was in the claims system by lunch.
The tricky thing was scope, as the portal belonged to a vendor, so I stopped and got written
permission first. The bank fixed it in nine days, and the vendor patched it for forty other
customers.""",
        (
            APPLIED,
            PROBLEM,
            RIGHT,
        ),
        (
            NO_WORK,
            NO_OUTCOME,
            LEADS,
        ),
    ),
    Said(
        "holds it, and lists what the exam covers",
        "aws-certified-solutions-architect-associate",
        "cloud-engineer",
        """I hold the AWS Solutions Architect Associate certification. It covers designing resilient
architectures, secure applications and cost. The exam has 65 questions and takes 130 minutes. I
scored 890. I also know EC2, S3, RDS, Lambda, VPC and Route 53.""",
        (
            NO_WORK,
            SYLLABUS,
            TOO_LONG,
        ),
        (
            APPLIED,
            RIGHT,
        ),
    ),
)
