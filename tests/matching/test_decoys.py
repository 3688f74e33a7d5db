"""What only looks like a certification of the résumé's owner, and must never become a claim."""

from __future__ import annotations

import pytest
from snippets import (
    certs,
    education,
    headline,
    missed,
    plain,
    read,
    row,
    section,
    skills,
    summary,
    work,
)

TRAINING = [
    row("a course taught by the owner", work("Taught CCNA to second-year apprentices")),
    row("classes taught, the name first", work("CCNA classes taught for the city college")),
    row("an instructor of", work("Instructor for the CompTIA Security+ evening course")),
    row(
        "an instructor, the name first", work("Security+ instructor at the adult school, two terms")
    ),
    row("students prepared for it", work("Prepared 40 students for the CompTIA A+ exam")),
    row("study groups led", work("Led a weekly CISSP study group of nine")),
    row("mentored towards it", work("Mentored three juniors towards CKA")),
    row("coached until others passed", work("Coached two technicians who both passed the CCNA")),
    row("lab guides written", work("Wrote CKA lab guides used by the training team")),
    row("material authored", work("Authored RHCSA course material for new joiners")),
    row("training developed", work("Developed training for the Network+ exam")),
    row("a question bank reviewed", work("Reviewed exam questions for the PMP question bank")),
    row("training attended", certs("CCNA training attended at Example Academy")),
    row("trained, not certified", certs("CCNA trained")),
    row("trained in", summary("Trained in CCNA and MCSE.")),
    row("trained for, in a list", skills("Trained for CCNA")),
    row("a course completed in", certs("Course completed in CCNA")),
    row("an academy taken", education("Have taken academy for CCNA course")),
    row("a preparation course", certs("PMP exam prep course, 35 contact hours")),
    row("a bootcamp alone", certs("CISSP bootcamp, Example Institute, 2022")),
    row("a workshop on it", certs("Workshop on ITIL 4 Foundation")),
    row("a course audited", certs("Audited: AWS Certified Developer course")),
    row("coursework towards nothing", education("Coursework in CCNA routing and switching")),
    row("a course under a courses heading", section("Courses", "- CKA with practice tests, 2023")),
    row(
        "training under a training heading", section("Training", "- CISSP, Example Institute, 2021")
    ),
    row("a seminar", certs("Seminar on TOGAF, 2015")),
    row("knowledge at the level of", skills("CCNA level knowledge")),
    row("knowledge equivalent to", skills("Equivalent knowledge: CCNA")),
    row("equivalent experience", skills("CCNA equivalent experience")),
    row("practice exams only", skills("CISSP practice exams")),
    row("a job simulation", certs("AWS Solutions Architecture Job Simulation, Forage, 2024")),
]

OTHER_PEOPLE = [
    row("managers managed", work("Managed five PMP-certified PMs")),
    row("a boss who holds it", work("My manager is a CISSP")),
    row("a boss, the long way", work("Reported to a CISSP-certified director of security")),
    row("reporting to a holder", work("Worked under a CCIE on the core redesign")),
    row("holders hired", work("Hired OSCP holders for the red team")),
    row("engineers led", work("Led a team of four CCNA certified engineers")),
    row("a team in brackets", work("Managed a team (2 CCNP, 3 CCNA)")),
    row("recruiting for it", work("Recruited CISSP and CISM candidates for banks")),
    row(
        "staff certified by a programme", work("Got twelve colleagues certified in ITIL Foundation")
    ),
    row(
        "supported others' exams",
        work("Supported the team in achieving AWS Solutions Architect certification"),
    ),
    row(
        "a share of the team",
        work("Raised the share of Scrum Masters with CSM in the team to 80 %"),
    ),
    row("all engineers became", work("All six engineers became CKA certified within a year")),
    row("pairing with a holder", work("Worked with a CISSP consultant on the risk register")),
    row("alongside holders", work("Worked alongside OSCP certified testers")),
    row("helped a colleague", work("Helped two colleagues pass the CKA")),
    row("interviewed holders", work("Interviewed CCNP certified candidates")),
    row(
        "a referee's letters",
        section("References", "- Max Muster, CISSP, PMP, Example Ltd, +1 555 0100"),
    ),
    row(
        "an author's letters",
        section("Publications", "- With J. Doe, CISSP: Logging at scale, 2021"),
    ),
    row("a mentor's letters", work("Mentored by a PMP on the data centre move")),
    row("the certified among the staff", work("Scheduled shifts for 20 A+ certified technicians")),
]

COMPANIES = [
    row("a certified company", work("ISO 27001 certified company with 300 employees")),
    row("an employer's audit", work("Led the company to ISO 27001 certification")),
    row("an audit passed", work("Passed the SOC 2 and ISO 9001 audits")),
    row("a gold partner", work("Example Ltd is a Microsoft Certified Gold Partner")),
    row("an advanced partner", work("AWS Advanced Consulting Partner with 40 engineers")),
    row("partner status kept", work("Kept the Cisco Gold Partner status of the branch")),
    row("a certified data centre", work("Ran a PCI DSS certified data center")),
    row("certified hardware", work("Deployed Red Hat certified hardware in two halls")),
    missed(
        "a vendor alone in a sentence may be a product's",
        "a certified product",
        work("Made the product Salesforce certified for the AppExchange"),
    ),
    row("a maturity level", work("CMMI Level 3 certified organisation")),
    row("a certified workplace", work("Great Place to Work certified, 2023")),
    row("a certified payroll", work("Prepared certified payroll for six projects")),
    row("an authorised repair shop", work("Apple certified repair shop, two counters")),
]

USED = [
    row("processes followed", work("Followed ITIL processes for incident and change")),
    row("an environment", work("Second-line support in an ITIL environment")),
    row("ITIL best practices", skills("ITIL best practices")),
    row("principles", work("Applied Six Sigma principles to ticket triage")),
    row("a method used", work("Used Lean Six Sigma to cut scrap by 12 %")),
    row("ceremonies", work("Facilitated Scrum ceremonies for two teams")),
    row("a role in the team", work("Acted as Scrum Master for the billing team")),
    row("a framework in the skills", skills("ITIL, COBIT, TOGAF, Agile")),
    row("frameworks after a colon", skills("Frameworks: TOGAF, COBIT, SAFe")),
    row("an architecture by it", work("Drew the target architecture by TOGAF")),
    row("controls mapped to it", work("Mapped controls to COBIT and ISO 27001")),
    row("trains run", work("Planned three SAFe release trains")),
    row("prince2 as a method", work("Ran projects in line with PRINCE2")),
    row("ISO 27001 as a standard", work("Wrote policies for ISO 27001 and GDPR")),
    row(
        "a foundation, in lower case", work("Laid the foundation of the azure administration team")
    ),
]

TECHNICAL = [
    row("certificates renewed", work("Renewed SSL/TLS certificates for 120 sites")),
    row("a certificate manager", work("Automated AWS Certificate Manager renewals")),
    row("an authority", work("Ran the Microsoft certificate authority and its CRLs")),
    row("a signing request", work("Created CSRs and certificates for Cisco ASA firewalls")),
    row("the agency's list", work("Tracked CISA KEV and patched within 48 hours")),
    row("the agency's alerts", work("Read CISA advisories and NSA guidance each morning")),
    row("the agency as a customer", work("Reported incidents to CISA and the FBI")),
    row("the benchmarks", work("Hardened images to CIS Level 1")),
    row("benchmarks named", skills("CIS benchmarks, STIG, SCAP")),
    row("components", work("Reduced the features by PCA before k-means")),
    row("a load balancer", work("Moved 40 farms from Cisco ACE to F5")),
    row("customer success", work("Customer Success Manager (CSM) for 30 accounts")),
    row("a mail agent", work("Configured the Postfix MTA and DKIM")),
    row("a transit authority", work("Signal maintenance for the MTA in two boroughs")),
    row("a cluster", work("Upgraded OCP 4.12 clusters on bare metal")),
    row("a copy tool", skills("SSH, SCP, rsync, SFTP")),
    row("a protocol for models", work("Wrote an MCP server for the ticket system")),
    row("a grade", education("Graduated with A+ in networks")),
    row("a blood group", section("Personal", "- Blood group: A+")),
    row("a carbon copy", work("Kept stakeholders in CC on all changes")),
    row("an operating statement", work("Opened tickets in MOS for Oracle patches")),
    row("a cost model", work("Cut CPA by a third in paid search")),
    row("a corrective plan", work("Closed the CAP from the 2021 audit")),
    row("a post code in Arizona", section("Contact", "- Phoenix, AZ 85001")),
    row("a ticket number", work("Closed 104 tickets in AZ and 70-410 in Texas")),
    row("a language", skills("C, C++, A*, R")),
]

JOBS = [
    row(
        "an administrator's job",
        section(
            "Experience",
            "**Azure Administrator, Example Ltd** | 2020 – 2023",
            "",
            "- Ran 40 subscriptions",
        ),
    ),
    row(
        "an architect's job",
        section(
            "Experience",
            "**AWS Solutions Architect, Example Ltd** | 2020 – 2023",
            "",
            "- Designed landing zones",
        ),
    ),
    row(
        "a scrum master's job",
        section(
            "Experience", "**Scrum Master, Example Ltd** | 2020 – 2023", "", "- Served two teams"
        ),
    ),
    row(
        "a hacker's job",
        section(
            "Experience",
            "**Ethical Hacker, Example Ltd** | 2020 – 2023",
            "",
            "- Tested 30 web shops",
        ),
    ),
    row(
        "a project professional's job",
        section(
            "Experience",
            "**Project Management Professional, Example Ltd** | 2019",
            "",
            "- Delivered an ERP",
        ),
    ),
    row(
        "a data engineer's job",
        section(
            "Experience",
            "**Professional Data Engineer, Example Ltd** | 2020 – 2023",
            "",
            "- Built pipelines",
        ),
    ),
    row("a job in the headline", headline("# Ana Example", "AWS Solutions Architect | Lisbon")),
    row("an administrator in the headline", headline("# Ana Example", "Salesforce Administrator")),
    row(
        "a Kubernetes administrator in the summary",
        summary("Kubernetes administrator with nine years of Linux."),
    ),
    row(
        "a lead auditor's job",
        section(
            "Experience", "**Lead Auditor, Example Ltd** | 2018 – 2021", "", "- Audited suppliers"
        ),
    ),
    row(
        "a developer's job",
        section(
            "Experience",
            "**ServiceNow Application Developer, Example Ltd** | 2020",
            "",
            "- Built forms",
        ),
    ),
    row("a product owner's job", summary("Product Owner and Agile Coach for nine years.")),
]

SCHOOL = [
    row("a diploma in computer applications", education("DCA, Example Institute, 2009")),
    row("a master of computer applications", education("MCA, Example University, 2014")),
    row("a course on computer concepts", education("CCC, NIELIT, 2012")),
    row("a bachelor of information systems", education("BSc CIS, Example University, 2016")),
    row("a school certificate", education("Higher Secondary School Certificate, 2008")),
    row("academic credentials", section("Academic Credentials", "- BSc Computer Science, 2016")),
    row(
        "a graduate certificate",
        education("Graduate Certificate in Data Science, Example University"),
    ),
    row(
        "a degree in a certifications section",
        certs("Bachelor of Science, Example University, 2015"),
    ),
    row("a teaching certificate's school", education("Example School of Project Management")),
    row("a language test", certs("IELTS 7.5, 2019")),
    row("a German language certificate", certs("Goethe-Zertifikat B2, 2020")),
    row("a French diploma", section("Languages", "- DELF B2 certified")),
    row("a driving licence", certs("Driving licence class B")),
    row("first aid", certs("First aid and CPR, valid to 2027")),
    row("a forklift", certs("Forklift operator licence, OSHA 10")),
    row("a clearance", certs("TS/SCI clearance with polygraph")),
    row("a secret clearance", section("Clearance", "- Active Secret clearance")),
    row("a DoD level", summary("Meets DoD 8570 IAT Level II.")),
    row("a DoD level in a section", certs("DoD 8140 IAM Level III")),
    row("attendance", certs("Certificate of attendance, KubeCon 2023")),
    row("participation", certs("Certificate of participation, Example Hackathon 2022")),
    row("references to copies", certs("Copies of all certificates on request")),
    row("nothing yet", certs("No certification yet")),
    row("none", certs("None")),
    row("an own belt", certs("Six Sigma Yellow Belt (internal)")),
]

POSTING = [
    row("required", plain("REQUIREMENTS", "CISSP required", "CCNA preferred")),
    row("or equivalent", summary("Candidates must have PMP or equivalent.")),
    row("a plus", plain("Job description", "- AWS Certified Solutions Architect a plus")),
    row("must hold", plain("What we look for", "- Must hold CompTIA Security+")),
    row("obtain within", summary("Security+ must be obtained within 6 months of hire.")),
    row("an ability to obtain", summary("Ability to obtain CISSP within six months.")),
    row("nice to have", plain("NICE TO HAVE", "- CKA", "- Terraform Associate")),
    row("a role that needs it", work("Wrote postings that asked for CISSP or CISM")),
    row("a job ad quoted", work("Role required PMP certification and five years of delivery")),
]

NEAR_MISSES = [
    row("a tutor of apprentices", work("Tutored apprentices through the CCNA curriculum")),
    row("an adjunct teacher", section("Teaching", "- Adjunct lecturer: CompTIA A+ and Network+, Example College, 2019 – 2021")),
    missed("a teaching section is read like any other", "courses delivered by the owner", section("Courses I teach", "- AZ-900, AZ-104 and AZ-305", "- CompTIA Security+ exam preparation")),
    row("a talk about it", section("Talks", "- How I failed the OSCP twice, Example Meetup 2022")),
    row("an article about it", section("Publications", "- CKA study notes, blog, 2021")),
    row("a repository of notes", section("Projects", "**ccna-notes** — flash cards for the CCNA exam, 300 stars")),
    missed("interests are read like any other section", "a book read", section("Interests", "- Reading: CISSP for dummies")),
    row("a team required to hold it", work("Required all technicians to hold A+ and Network+")),
    row("a vendor's certified engineer on site", work("Coordinated with Cisco certified engineers of the provider")),
    row("a customer's auditors", work("Answered questions of CISA certified auditors")),
    row("a certification programme built", work("Built the certification programme for 40 partners")),
    row("exams scheduled for others", work("Scheduled Pearson VUE exams for students")),
    row("an exam centre", work("Ran a Prometric and Certiport test center")),
    row("budget for it", work("Secured budget for AWS certifications of the team")),
    row("a company's Six Sigma", work("Led Six Sigma projects that saved 40 k")),
    row("ITIL aligned", work("Rolled out ITIL-aligned change management in Jira")),
    row("ITIL v3 processes", work("Designed ITIL v3 incident and problem processes")),
    row("PMP methodologies", work("Delivered projects using PMP methodologies")),
    row("PMBOK", skills("PMBOK, PRINCE2, Agile, Waterfall")),
    row("scrum as a skill", skills("Scrum, Kanban, SAFe, XP")),
    row("SAFe in prose", work("Keeps the workshop safe and on time")),
    row("CSM in service", work("Migrated tickets into ServiceNow CSM and ITSM")),
    row("ServiceNow modules", skills("ServiceNow ITSM, CSM, HRSD, CMDB, SAM")),
    row("Oracle OCP clusters", work("Ran OCP and OKD clusters for 30 teams")),
    row("MCP in Windows", work("Installed the MCP server of the vendor on Windows")),
    row("Google Cloud as a skill", skills("AWS, Azure, GCP")),
    row("Azure services", skills("Azure Active Directory, Azure DevOps, Azure SQL")),
    row("AWS developer tools", skills("AWS Developer Tools, CodeBuild, CodeDeploy")),
    row("AWS solution architecture as a skill", skills("AWS solution architecture, serverless")),
    row("Kubernetes administration as a skill", skills("Kubernetes administration, Helm, Argo CD")),
    row("network security as a skill", skills("Network security, cloud security, endpoint security")),
    row("data engineering", skills("Data Engineer, Data Analyst, Business Intelligence")),
    row("Power BI analyst", headline("# Ana Example", "Power BI Data Analyst")),
    row("Salesforce developer", headline("# Ana Example", "Salesforce Developer | Apex | LWC")),
    row("Security engineer at Google", section("Experience", "**Professional Cloud Security Engineer, Example Ltd** | 2021 – 2023", "", "- Built SIEM rules")),
    row("SAP consultant", section("Experience", "**SAP FI Consultant, Example Ltd** | 2015 – 2020", "", "- Rolled out FI-AA")),
    row("Java programmer", headline("# Ana Example", "Java SE Programmer")),
    row("certificate pinning", work("Added certificate pinning to the mobile app")),
    row("client certificates", work("Issued client certificates for 802.1X")),
    row("code signing", work("Bought an EV code signing certificate from DigiCert")),
    row("an energy certificate", work("Wrote energy performance certificates for 20 houses")),
    row("stock certificates", work("Scanned stock certificates for the archive")),
    row("certified mail", work("Sent certified mail to 300 tenants")),
    row("certified translation", certs("Certified translation of the degree available")),
    row("certified copies", certs("Certified copies on request")),
    row("I certify", plain("DECLARATION", "I hereby certify that the above is true.")),
    row("hereby declared", plain("Certification", "I certify that the information given here is correct to the best of my knowledge.")),
    row("a CPR card", certs("CPR/AED certified", "OSHA 30", "ServSafe Food Handler")),
    row("a driver's licence in Indeed", plain("CERTIFICATIONS AND LICENSES", "Driver's License", "CDL A", "TWIC card")),
    row("an Indeed assessment", plain("ASSESSMENTS", "Technical support — Proficient", "February 2021")),
    row("A-levels", education("A-levels: Mathematics A+, Physics A")),
    row("grades", education("Grade: A+, GPA 3.9")),
    row("an A+ rating", work("Kept the BBB rating of A+")),
    row("an ITI", education("ITI Electrician, NCVT, 2010")),
    row("PGDCA", education("PGDCA, Example University, 2011")),
    row("an MCA with the subject", education("Master of Computer Applications (MCA), 2014")),
    row("a BCA", education("BCA, 2011, 68 %")),
    row("CBSE", education("CBSE 12th, 2006, 71 %")),
    row("a college certificate", education("Certificate IV in Information Technology, TAFE, 2015")),
    row("an MBA", certs("MBA, Example Business School, 2017")),
    missed("a degree by its short form is taken for an unlisted certification", "a PhD", certs("PhD in Physics, 2012")),
    row("citizenship", section("Additional Information", "- US citizen, Public Trust")),
    row("IAM level", section("Clearance", "- TS/SCI; IAT III and IAM II compliant")),
    row("exam not passed", certs("CISSP (not passed)")),
    row("an attempt failed", summary("Failed the OSCP in 2021.")),
    missed("a plain not before the name is not read", "not certified", summary("Not CISSP certified, but eight years in the field.")),
    row("self-study only", certs("CCNA (self-study, not certified)")),
    row("course completion by Udemy", certs("Ultimate AWS Certified Solutions Architect Associate course, Udemy, 2022")),
]  # fmt: skip

TABLES = [
    *TRAINING,
    *OTHER_PEOPLE,
    *COMPANIES,
    *USED,
    *TECHNICAL,
    *JOBS,
    *SCHOOL,
    *POSTING,
    *NEAR_MISSES,
]


@pytest.mark.parametrize(("snippet", "claims"), TABLES)
def test_is_no_claim_of_the_owner(snippet, claims):
    assert read(snippet) == claims == []


STILL_CLAIMED = [
    row("trained and certified", certs("CCNA – trained and certified, 2019"), "cisco-ccna issued=2019"),
    row("training and certification", certs("PMP training and certification, 2018"), "pmi-pmp issued=2018"),
    row("course and exam passed", certs("ITIL 4 Foundation – course and exam passed, 2021"), "itil-foundation issued=2021"),
    row("an instructor's own credential", certs("Cisco Certified Network Associate, Example Academy instructor-led, 2019"), "cisco-ccna issued=2019"),
    row("a certified trainer", certs("Microsoft Certified Trainer (MCT), 2015"), "microsoft-mct issued=2015"),
    row("a team lead", summary("PMP certified team lead with nine years of delivery."), "pmi-pmp"),
    row("a security team's analyst", summary("Security+ certified analyst on a team of nine."), "comptia-security-plus"),
    row("a manager of teams", summary("CSM-certified manager of three teams."), "scrum-csm"),
    row("a partner manager", summary("PMP certified partner manager."), "pmi-pmp"),
    row("a systems engineer", summary("RHCE certified systems engineer."), "redhat-rhce"),
    row("a platform engineer", summary("CKA-certified platform engineer."), "cncf-cka"),
    row("a product owner", summary("CSPO certified product owner in banking."), "scrum-cspo"),
    row("an environment after it", summary("CCNP certified engineer in data center environments."), "cisco-ccnp-enterprise"),
    row("a professional", summary("Certified ITIL professional with a focus on change."), "itil-foundation"),
    missed("SuccessFactors folds to SAP, so SAP certified means its row", "a consultant", summary("SAP certified consultant; CISA and CISM holder."), "sap-unspecified","isaca-cisa","isaca-cism"),
    row("I am", summary("I am a certified CISSP with 12 years in banking."), "isc2-cissp"),
    row("hold", summary("I hold the CISM and CISA certifications."), "isaca-cism","isaca-cisa"),
    row("holder of", summary("Holder of CEH and OSCP."), "eccouncil-ceh","offsec-oscp"),
    row("with a certification in", summary("Administrator with certifications in CCNA and MCSE."), "cisco-ccna","microsoft-mcse"),
    row("certifications include", summary("Certifications include CISSP, CEH and Security+."), "isc2-cissp","eccouncil-ceh","comptia-security-plus"),
    row("credentials in a bullet", work("Obtained AWS Certified Developer – Associate to lead the move to Lambda"), "aws-certified-developer-associate"),
    row("earned while working", work("Earned CKA and rebuilt the clusters"), "cncf-cka"),
    row("certified during the job", work("Became a Certified ScrumMaster and ran three teams"), "scrum-csm"),
    row("used with a certificate", summary("Experienced with Azure; AZ-104 and AZ-500 certified."), "microsoft-azure-administrator-associate","microsoft-azure-security-engineer-associate"),
    row("led, then certified", summary("Led teams of nine. PMP, CSM."), "pmi-pmp","scrum-csm"),
    row("worked with, then certified", summary("Worked with banks in Lisbon. CISSP since 2015."), "isc2-cissp issued=2015"),
    row("managed projects as PMP", summary("Managed projects of 2 M EUR as a certified PMP."), "pmi-pmp"),
    missed("a denied mention passes its denial on over a semicolon", "knowledge of others, certified in one", summary("Knowledge of AWS and GCP; Azure Administrator Associate (AZ-104)."), "microsoft-azure-administrator-associate"),
    row("experience in, certified", summary("Experience in audits. Certified Information Systems Auditor (CISA)."), "isaca-cisa"),
    row("based on a course, certified", certs("Terraform Associate (2023), after KodeKloud course"), "hashicorp-terraform-associate issued=2023"),
    row("required by the client and held", certs("Security+ CE (DoD 8570 IAT II)"), "comptia-security-plus"),
    row("equivalent beside it", certs("MCSA (equivalent to MCITP)"), "microsoft-mcsa-solutions-associate"),
    row("an academy as issuer", certs("Network+, Example Training Academy, 2017"), "comptia-network-plus issued=2017"),
    row("exam vouchers won", certs("AZ-900, 2021 (free voucher from Example Ltd)"), "microsoft-azure-fundamentals issued=2021"),
    missed("a training word hides the state behind it", "a study group for the next one", certs("CKA, 2023", "CKS (study group, exam in May 2027)"), "cncf-cka issued=2023","cncf-cks in-progress for=2027-05"),
    row("soft labels", certs("Cloud: CKA, AWS Certified Developer – Associate", "Security: Security+, CySA+"), "cncf-cka","aws-certified-developer-associate","comptia-security-plus","comptia-cysa-plus"),
    row("goals beside the held", section("Certifications", "- CKA (2023)", "- Next goal: CKS"), "cncf-cka issued=2023","cncf-cks planned"),
    row("an active one with clearance", plain("CERTIFICATIONS AND CLEARANCE","Security+ CE (active)","Active Secret clearance"), "comptia-security-plus"),
    row("a job title that begins with the name of an exam in the headline", headline("# Ana Example", "AWS Certified Solutions Architect | Kubernetes"), "aws-certified-solutions-architect-associate"),
    row("exam and course of one", certs("Certified Ethical Hacker (CEH) training and exam, 2020"), "eccouncil-ceh issued=2020"),
    row("attended and passed", certs("PRINCE2 Practitioner – attended and passed, 2012"), "prince2-practitioner issued=2012"),
    row("projects after it in prose", summary("PMP with projects in three countries."), "pmi-pmp"),
    row("for the company", certs("ISO 27001 Lead Auditor, for Example Ltd, 2020"), "iso27001-lead-auditor issued=2020"),
]  # fmt: skip


MIXED = [
    row("a holder who teaches it", certs("CCNA, 2021", "Taught CCNA at the city college"), "cisco-ccna issued=2021"),
    row("a holder whose team holds others", headline("# Ana Example, PMP") + "\n- Managed two CISSP-certified engineers\n", "pmi-pmp"),
    row("a holder who follows the agency", certs("CISA, ISACA, 2020") + "\n\n## Experience\n\n**Engineer** | 2020\n\n- Tracked CISA KEV\n", "isaca-cisa issued=2020"),
    row("a course beside the exam", certs("CKA, 2023", "CKAD course, Udemy"), "cncf-cka issued=2023"),
    row("a licence beside it", certs("Driving licence", "Network+"), "comptia-network-plus"),
    row("a school certificate beside it", certs("Secondary School Certificate, 2005", "LPIC-1"), "lpi-lpic-1"),
    row("ITIL used and held", certs("ITIL 4 Foundation") + "\n\n## Experience\n\n**Engineer** | 2020\n\n- Followed ITIL processes\n", "itil-foundation"),
    row("a job title beside it", certs("CSM, Scrum Alliance") + "\n\n## Experience\n\n**Scrum Master** | 2020\n\n- Served two teams\n", "scrum-csm"),
]  # fmt: skip


@pytest.mark.parametrize(("snippet", "claims"), STILL_CLAIMED)
def test_is_the_owners_for_all_the_words_around_it(snippet, claims):
    assert read(snippet) == claims


@pytest.mark.parametrize(("snippet", "claims"), MIXED)
def test_stands_beside_a_real_one_and_is_not_counted(snippet, claims):
    assert read(snippet) == claims
