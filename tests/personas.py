"""Invented people, and what must and must not be said of their pages; written before running.

Each persona is a résumé in Markdown and a list of readings: role, employer, the rules that must
fire, the rules that must not.
"""

from __future__ import annotations

from typing import NamedTuple


class Reading(NamedTuple):
    role: str | None
    employer: str | None
    must: frozenset[str]
    must_not: frozenset[str]


class Persona(NamedTuple):
    name: str
    resume: str
    readings: tuple[Reading, ...]


def reading(
    role: str | None, employer: str | None = None, *, must: str = "", must_not: str = ""
) -> Reading:
    return Reading(role, employer, frozenset(must.split()), frozenset(must_not.split()))


PERSONAS = (
    Persona(
        "exam collector among developers",
        """
        # Ravi Example
        ravi@example.com | Springfield

        ## Certifications
        - AWS Certified Solutions Architect – Associate, Amazon Web Services, May 2024
        - AWS Certified Cloud Practitioner, Jan 2024
        - Microsoft Certified: Azure Fundamentals, Nov 2023
        - Certified ScrumMaster (CSM), Scrum Alliance, 2023
        - ITIL 4 Foundation, 2022

        ## Skills
        Java, Spring, SQL, Git

        ## Experience
        **Software Developer**, Blue Yonder Example Ltd, Jun 2018 – Present
        - Responsible for various application tasks
        - Worked with the team on tickets
        """,
        (
            reading(
                "backend-engineer",
                "startup",
                must="many-certs-no-projects leads-with-certifications no-links",
                must_not="missing-baseline-certification applied-certification "
                "employer-exception early-career-no-lab certs-outweigh-evidence",
            ),
            reading(
                None,
                must="possibly-expired-certification",
                must_not="many-certs-no-projects leads-with-certifications no-links "
                "off-target-certifications memorization-heavy",
            ),
        ),
    ),
    Persona(
        "cloud engineer whose work applies the exams",
        """
        # Hanna Example
        hanna@example.com | linkedin.com/in/hanna-example

        ## Summary
        Cloud engineer with eight years of running production on AWS.

        ## Certifications
        - AWS Certified Solutions Architect – Associate, Amazon Web Services, Mar 2025 – Mar 2028
        - HashiCorp Certified: Terraform Associate, Feb 2026

        ## Experience
        **Senior Cloud Engineer**, Contoso Freight, Mar 2020 – Present
        - Redesigned the VPC layout of 14 AWS accounts with Terraform, cutting costs by 23 %.
        - Migrated 60 services from EC2 to ECS, reducing deploy time from 50 to 8 minutes.

        **Cloud Engineer**, Fabrikam Retail, Jan 2017 – Feb 2020
        - Built Terraform modules for S3, IAM and RDS used by 12 teams.
        """,
        (
            reading(
                "cloud-engineer",
                must="applied-certification",
                must_not="many-certs-no-projects leads-with-certifications no-outcomes no-links "
                "unapplied-certification missing-baseline-certification early-career-no-lab "
                "buried-key-certification memorization-heavy off-target-certifications",
            ),
            reading(
                "backend-engineer",
                "product-tech",
                must="leads-with-certifications no-links",
                must_not="many-certs-no-projects missing-baseline-certification",
            ),
        ),
    ),
    Persona(
        "student with a home lab",
        """
        # Jo Example

        ## Education
        **BSc Information Technology**, Example State University, Sep 2023 – Jun 2027

        ## Certifications
        - CompTIA Security+, Apr 2026
        - CompTIA Network+, Oct 2025

        ## Home Lab
        **SIEM at home**
        - Built a lab with Wazuh, Suricata and Splunk on Proxmox; wrote 14 detections.
        - Analysed log loss caused by a full disk. github.com/jo-example/siem-lab
        """,
        (
            reading(
                "soc-analyst",
                must="early-career-lab",
                must_not="many-certs-no-projects early-career-no-lab leads-with-certifications "
                "missing-baseline-certification certs-outweigh-evidence",
            ),
            reading(
                "soc-analyst",
                "defence-contractor",
                must="early-career-lab employer-exception",
                must_not="missing-baseline-certification",
            ),
        ),
    ),
    Persona(
        "career changer with certificates and nothing built",
        """
        # Sam Example

        ## Summary
        Store manager moving into security.

        ## Certifications
        - CompTIA Security+ (2026)
        - CompTIA Network+ (2025)
        - CompTIA A+ (2025)
        - ISC2 Certified in Cybersecurity (CC) (2025)

        ## Experience
        **Store Manager**, Example Mart, Jan 2014 – Present
        - Led a team of 14 and raised sales by 12 %
        - Trained new staff in customer service
        """,
        (
            reading(
                "soc-analyst",
                must="early-career-no-lab",
                must_not="early-career-lab missing-baseline-certification "
                "leads-with-certifications",
            ),
        ),
    ),
    Persona(
        "network veteran without certifications",
        """
        # Pat Example

        ## Experience
        **Network Engineer**, Example Telecom, Apr 2010 – Present
        - Rebuilt the BGP edge over 4 carriers with Juniper MX, ending yearly outages.
        - Moved 40 sites to SD-WAN and saved 200,000 a year.
        """,
        (
            reading(
                "network-engineer",
                must="missing-baseline-certification",
                must_not="no-outcomes many-certs-no-projects early-career-no-lab "
                "unapplied-certification no-links",
            ),
            reading(
                "software-engineer",
                must="no-links",
                must_not="missing-baseline-certification",
            ),
        ),
    ),
    Persona(
        "network engineer with CCNP and CCNA, lapsed voice exam",
        """
        # Ines Example, CCNP

        ## Certifications
        - CCNP Enterprise, Cisco, Jun 2025 – Jun 2028
        - CCNA, Cisco, May 2022
        - Cisco Certified Entry Networking Technician (CCENT), 2015 (expired)

        ## Experience
        **Network Engineer**, Litware ISP, Feb 2016 – Present
        - Configured OSPF and BGP on 120 Cisco routers, cutting outage minutes by 60 %.
        - Automated VLAN changes on 300 switches with Ansible.
        """,
        (
            reading(
                "network-engineer",
                "telecom-isp",
                must="superseded-certification expired-certification applied-certification",
                must_not="retired-certification missing-baseline-certification "
                "leads-with-certifications buried-key-certification memorization-heavy",
            ),
            reading(
                "backend-engineer",
                "startup",
                must="leads-with-certifications off-target-certifications",
                must_not="hands-on-certification missing-baseline-certification",
            ),
        ),
    ),
    Persona(
        "penetration tester with practical exams",
        """
        # Kim Example

        ## Certifications
        - OffSec Certified Professional (OSCP), 2023
        - Certified Ethical Hacker (CEH), 2019 – 2022

        ## Experience
        **Penetration Tester**, Northwind Security, Jan 2019 – Present
        - Tested 45 web applications with Burp Suite and reported 300 findings, 12 of them critical.
        - Wrote an Active Directory attack toolkit in Python: https://github.com/kim-example/adkit
        """,
        (
            reading(
                "penetration-tester",
                must="hands-on-certification expired-certification",
                must_not="memorization-heavy missing-baseline-certification "
                "possibly-expired-certification many-certs-no-projects no-links",
            ),
            reading(
                "security-engineer",
                "product-tech",
                must="hands-on-certification",
                must_not="leads-with-certifications missing-baseline-certification",
            ),
        ),
    ),
    Persona(
        "Java developer for a contractor",
        """
        # Marta Example

        ## Experience
        **Java Developer**, Humongous Insurance, Mar 2017 – Present
        - Built claims services with Java and Spring Boot that settle 9,000 cases a day.
        - Cut nightly batch time from 6 h to 50 min by optimising SQL.

        ## Certifications
        - Oracle Certified Professional, Java SE 17 Developer, Oracle, 2024
        """,
        (
            reading(
                "backend-engineer",
                "consulting-si",
                must="employer-exception no-links",
                must_not="leads-with-certifications missing-baseline-certification",
            ),
            reading(
                "backend-engineer",
                "defence-contractor",
                must="employer-exception",
                must_not="leads-with-certifications",
            ),
            reading(
                "backend-engineer",
                "startup",
                must="no-links",
                must_not="employer-exception off-target-certifications memorization-heavy",
            ),
        ),
    ),
    Persona(
        "DevOps engineer with recall exams",
        """
        # Lee Example

        ## Experience
        **DevOps Engineer**, Tailspin Toys, May 2019 – Present
        - Built GitLab CI pipelines for 30 services; releases went from monthly to daily.
        - Ran Kubernetes on EKS with Helm and Prometheus.

        ## Certifications
        - Kubernetes and Cloud Native Associate (KCNA), 2025
        - Prometheus Certified Associate (PCA), 2025
        - AWS Certified Cloud Practitioner, 2024
        """,
        (
            reading(
                "devops-engineer",
                must="memorization-heavy",
                must_not="many-certs-no-projects hands-on-certification off-target-certifications "
                "missing-baseline-certification leads-with-certifications",
            ),
            reading(
                "project-manager",
                must="off-target-certifications missing-baseline-certification",
                must_not="memorization-heavy",
            ),
        ),
    ),
    Persona(
        "platform engineer who passed and waits, and studies",
        """
        # Noa Example

        ## Certifications
        - Certified Kubernetes Administrator (CKA), CNCF, Aug 2025
        - Certified Kubernetes Security Specialist (CKS), in progress
        - AWS Certified DevOps Engineer – Professional (expected March 2026)

        ## Experience
        **Platform Engineer**, Woodgrove Bank, Jul 2018 – Present
        - Ran 14 Kubernetes clusters with Argo CD; upgrades fell from 3 days to 4 hours.
        """,
        (
            reading(
                "platform-engineer",
                must="applied-certification hands-on-certification undated-in-progress "
                "overdue-in-progress",
                must_not="expired-certification impossible-date many-certs-no-projects "
                "certs-outweigh-evidence unapplied-certification",
            ),
        ),
    ),
    Persona(
        "data scientist with courses",
        """
        # Ada Example

        ## Experience
        **Data Scientist**, Adventure Example, Jan 2020 – Present
        - Trained a churn model with scikit-learn that kept 4 % more customers.
        - Deployed a recommender on SageMaker used by 2 million visitors.

        ## Certifications
        - Machine Learning Specialization, Coursera, 2021
        - Deep Learning Specialization, Coursera, 2022
        """,
        (
            reading(
                "data-scientist",
                must="course-listed-as-certification no-links",
                must_not="leads-with-certifications missing-baseline-certification "
                "many-certs-no-projects unapplied-certification",
            ),
        ),
    ),
    Persona(
        "administrator of old Windows estates",
        """
        # Chris Example

        ## Summary
        AWS certified engineer with twenty years of Windows estates.

        ## Experience
        **Systems Administrator**, Example County, Feb 2005 – Present
        - Managed 200 Windows servers and Active Directory for 3,000 users.
        - Moved backups to Veeam and cut restore time from 9 h to 40 min.

        ## Certifications
        - Microsoft Certified Solutions Associate (MCSA): Windows Server 2012, 2014
        - Cisco Certified Entry Networking Technician (CCENT), 2013
        - CompTIA A+, 2004
        """,
        (
            reading(
                "systems-administrator",
                must="retired-certification vague-claim",
                must_not="many-certs-no-projects no-outcomes early-career-no-lab no-links "
                "certs-outweigh-evidence",
            ),
            reading(None, must="retired-certification vague-claim", must_not="no-outcomes"),
        ),
    ),
    Persona(
        "security analyst at the gate",
        """
        # Dev Example

        ## Experience
        **Systems Administrator**, Example Base Services, Mar 2016 – Present
        - Patched 300 RHEL servers with Ansible and passed every STIG audit.

        ## Certifications
        - CISSP (Associate), 2025
        """,
        (
            reading(
                "systems-administrator",
                "defence-contractor",
                must="associate-as-member",
                must_not="many-certs-no-projects early-career-no-lab",
            ),
        ),
    ),
    Persona(
        "page with dates that cannot be",
        """
        # Uma Example

        ## Certifications
        - CISSP, ISC2, Issued Jun 2029
        - Certified Information Security Manager (CISM), Jun 2024 – Jun 2021

        ## Experience
        **Information Security Manager**, Graphic Example, Jan 2015 – Present
        - Built an ISO 27001 programme for 4 sites; passed certification with no major finding.
        """,
        (
            reading(
                "security-leadership",
                must="impossible-date",
                must_not="many-certs-no-projects early-career-no-lab leads-with-certifications",
            ),
        ),
    ),
    Persona(
        "project manager with PMP at the bottom of a bullet",
        """
        # Olu Example

        ## Experience
        **IT Project Manager**, Wide World Example, May 2012 – Present
        - Delivered a 4 million ERP rollout for 900 users three weeks early.
        - Earned PMP in 2024 and led the PMO training that followed.
        """,
        (
            reading(
                "project-manager",
                must="buried-key-certification",
                must_not="missing-baseline-certification many-certs-no-projects no-links "
                "leads-with-certifications",
            ),
        ),
    ),
    Persona(
        "recent bootcamp graduate with projects",
        """
        # Bo Example
        https://github.com/bo-example

        ## Projects
        **Recipe planner**
        - Built a React and Node.js app with PostgreSQL, used by 300 people. https://github.com/bo-example/recipes

        ## Education
        **Full-stack bootcamp**, Example Academy, Jan 2026 – Jun 2026

        ## Certifications
        - AWS Certified Cloud Practitioner, 2026
        """,
        (
            reading(
                "full-stack-engineer",
                "startup",
                must_not="many-certs-no-projects leads-with-certifications no-links "
                "early-career-no-lab missing-baseline-certification unapplied-certification "
                "certs-outweigh-evidence",
            ),
        ),
    ),
    Persona(
        "graduate with certificates and an internship",
        """
        # Mia Example

        ## Education
        **BSc Cybersecurity**, Example State University, Sep 2022 – May 2026

        ## Experience
        **Marketing Intern**, Example Media, Jun 2025 – Aug 2025
        - Wrote newsletters for 4,000 readers

        ## Certifications
        - CompTIA Security+, 2026
        - CompTIA CySA+, 2026
        """,
        (
            reading(
                "soc-analyst",
                must="early-career-no-lab",
                must_not="early-career-lab missing-baseline-certification memorization-heavy "
                "many-certs-no-projects leads-with-certifications",
            ),
        ),
    ),
    Persona(
        "teacher who became an analyst by building",
        """
        # Zoe Example

        ## Projects
        **School attendance dashboard**
        - Built a Power BI dashboard on SQL Server data that cut reporting from two days to an hour.

        ## Experience
        **Mathematics Teacher**, Example High School, Aug 2015 – Present
        - Taught algebra to 120 pupils a year

        ## Certifications
        - Microsoft Certified: Power BI Data Analyst Associate, Jun 2026
        """,
        (
            reading(
                "data-analyst",
                must="early-career-lab applied-certification",
                must_not="early-career-no-lab many-certs-no-projects no-links no-outcomes "
                "missing-baseline-certification leads-with-certifications",
            ),
        ),
    ),
    Persona(
        "Salesforce developer, certifications first",
        """
        # Gil Example

        ## Certifications
        - Salesforce Certified Platform Developer I, 2026
        - Salesforce Certified Platform Administrator, 2026

        ## Experience
        **Salesforce Developer**, Example Partners, Feb 2018 – Present
        - Built Apex triggers and Lightning components for 700 users, halving case time.
        """,
        (
            reading(
                "erp-crm-developer",
                "consulting-si",
                must_not="leads-with-certifications no-links missing-baseline-certification "
                "many-certs-no-projects buried-key-certification",
            ),
        ),
    ),
    Persona(
        "engineering manager with letters after the name",
        """
        # Rae Example, PMP

        ## Experience
        **Engineering Manager**, Example Cloud, Mar 2016 – Present
        - Grew a team from 4 to 19 and shipped the billing platform on Kubernetes in nine months.
        """,
        (
            reading(
                "engineering-manager",
                must_not="leads-with-certifications no-links missing-baseline-certification",
            ),
            reading("backend-engineer", must="leads-with-certifications no-links"),
        ),
    ),
    Persona(
        "machine learning engineer whose headline is a badge",
        """
        # Kai Example
        AWS Certified Machine Learning Engineer – Associate

        ## Experience
        **Machine Learning Engineer**, Example Vision, Jan 2019 – Present
        - Served a PyTorch model on SageMaker at 40 ms, saving 30 % of GPU cost.
        """,
        (
            reading(
                "ml-engineer",
                must="leads-with-certifications no-links",
                must_not="missing-baseline-certification many-certs-no-projects",
            ),
        ),
    ),
    Persona(
        "developer whose summary opens with the badge",
        """
        # Ola Example
        github.com/ola-example

        ## Summary
        AWS Certified Developer with nine years of building services in Python.

        ## Experience
        **Backend Developer**, Example Post, Jan 2017 – Present
        - Built a parcel tracking API in Python and FastAPI that answers 3,000 requests a second.
        """,
        (
            reading(
                "backend-engineer",
                must="leads-with-certifications",
                must_not="no-links many-certs-no-projects",
            ),
        ),
    ),
    Persona(
        "developer whose summary mentions the badge in passing",
        """
        # Ola Example
        github.com/ola-example

        ## Summary
        Nine years of building services in Python for parcels and trains, on call for two of them,
        most recently on AWS, where the AWS Certified Developer – Associate exam helped.

        ## Experience
        **Backend Developer**, Example Post, Jan 2017 – Present
        - Built a parcel tracking API in Python and FastAPI that answers 3,000 requests a second.
        """,
        (
            reading(
                "backend-engineer",
                must_not="leads-with-certifications no-links many-certs-no-projects vague-claim",
            ),
        ),
    ),
    Persona(
        "old Windows exam, called expired",
        """
        # Fay Example

        ## Experience
        **Systems Administrator**, Example Mills, Jan 2008 – Present
        - Moved 80 Windows servers to Hyper-V and cut power use by 40 %.

        ## Certifications
        - Microsoft Certified Solutions Expert (MCSE): Server Infrastructure (expired 2019)
        """,
        (
            reading(
                "systems-administrator",
                must="expired-certification",
                must_not="retired-certification possibly-expired-certification no-outcomes",
            ),
        ),
    ),
    Persona(
        "cloud engineer with a claim without a level",
        """
        # Ada Example

        ## Experience
        **Cloud Engineer**, Example Ferries, Jan 2019 – Present
        - Deployed 30 services to AWS with Terraform, cutting lead time from 9 days to 1.

        ## Certifications
        - AWS Certified
        """,
        (
            reading(
                "cloud-engineer",
                must="vague-claim",
                must_not="missing-baseline-certification many-certs-no-projects",
            ),
        ),
    ),
    Persona(
        "contractor's administrator who studies for the gate",
        """
        # Tom Example

        ## Experience
        **Systems Administrator**, Example Shipyard, Jan 2015 – Present
        - Patched 400 RHEL servers with Ansible; audit findings fell from 31 to 2.

        ## Certifications
        - CompTIA Security+ (exam booked for November 2026)
        """,
        (
            reading(
                "systems-administrator",
                "defence-contractor",
                must_not="missing-baseline-certification undated-in-progress overdue-in-progress "
                "employer-exception",
            ),
        ),
    ),
    Persona(
        "contractor's administrator without the gate",
        """
        # Tim Example

        ## Experience
        **Systems Administrator**, Example Shipyard, Jan 2015 – Present
        - Patched 400 RHEL servers with Ansible; audit findings fell from 31 to 2.
        """,
        (
            reading(
                "systems-administrator",
                "defence-contractor",
                must="missing-baseline-certification",
            ),
            reading("systems-administrator", must_not="missing-baseline-certification"),
        ),
    ),
    Persona(
        "front-end developer with security exams",
        """
        # Ann Example
        Portfolio: https://ann.example.com

        ## Experience
        **Front-End Developer**, Example Tickets, Jan 2018 – Present
        - Rebuilt the checkout in React; conversion rose by 7 %.

        ## Certifications
        - CompTIA Security+, 2025
        - Certified Ethical Hacker (CEH), 2025
        """,
        (
            reading(
                "frontend-engineer",
                must="off-target-certifications",
                must_not="no-links leads-with-certifications many-certs-no-projects "
                "unapplied-certification missing-baseline-certification hands-on-certification",
            ),
            reading("soc-analyst", must_not="off-target-certifications"),
        ),
    ),
    Persona(
        "one exam in two versions",
        """
        # Max Example

        ## Certifications
        - AWS Certified Solutions Architect – Associate (SAA-C03), 2025
        - AWS Certified Solutions Architect – Associate (SAA-C02), 2022

        ## Experience
        **Cloud Engineer**, Example Water, Jan 2016 – Present
        - Moved 12 systems to EC2 and RDS and cut storage cost by 35 %.
        """,
        (
            reading(
                "cloud-engineer",
                must="applied-certification",
                must_not="superseded-certification possibly-expired-certification "
                "retired-certification",
            ),
        ),
    ),
    Persona(
        "nurse without certifications in IT",
        """
        # Joy Example

        ## Experience
        **Registered Nurse**, Example Hospital, Jan 2012 – Present
        - Cared for up to eight patients a shift
        """,
        (
            reading(
                "it-support",
                must_not="many-certs-no-projects certs-outweigh-evidence early-career-no-lab "
                "early-career-lab missing-baseline-certification no-links",
            ),
            reading(None, must_not="no-outcomes vague-claim"),
        ),
    ),
)
