"""Each credential by whichever name, order, code or misspelling it is printed."""

from __future__ import annotations

import pytest
from snippets import (
    certs,
    education,
    expected,
    headline,
    plain,
    read,
    row,
    section,
    skills,
    summary,
    work,
)

NOT_THE_NEIGHBOUR = [
    row("an administrator is no administrator of another vendor", certs("Certified Administrator, Example School"), "?"),
    row("security is no Security+", skills("Network, security and Linux"), *()),
    row("network plus a word", skills("Network + server hardware"), *()),
    row("a level is not guessed", certs("AWS certified"), "aws-certified-unspecified"),
    row("a vendor alone", certs("Microsoft Certified"), "microsoft-unspecified"),
    row("an umbrella beside its own", certs("AWS certified", "AWS Certified Developer – Associate"), "aws-certified-developer-associate"),
    row("the professional level only", certs("AWS Certified Solutions Architect – Professional"), "aws-certified-solutions-architect-professional"),
    row("old CCSP of Cisco", certs("Cisco CCSP"), "cisco-legacy-professional-ccsp"),
    row("new CCSP of ISC2", certs("(ISC)² CCSP"), "isc2-ccsp"),
    row("CSA of ServiceNow", certs("ServiceNow CSA"), "servicenow-csa"),
    row("CSA of EC-Council", certs("EC-Council CSA"), "eccouncil-csa"),
    row("the application developer, not the administrator", certs("CKAD"), "cncf-ckad"),
    row("a Red Hat administrator", certs("Red Hat Certified System Administrator"), "redhat-rhcsa"),
    row("a ServiceNow administrator", certs("ServiceNow Certified System Administrator"), "servicenow-csa"),
    row("another belt", certs("Lean Six Sigma Yellow Belt"), "six-sigma-yellow-belt"),
    row("a master belt", certs("Six Sigma Master Black Belt"), "six-sigma-master-black-belt"),
    row("the associate of a member", certs("CISSP (Associate)"), "isc2-associate"),
]  # fmt: skip

ANY_ORDER = [
    row("architecture", certs("AWS Certified Solution Architecture Associate"), "aws-certified-solutions-architect-associate"),
    row("certified first", certs("Certified AWS Solution Architect Associate"), "aws-certified-solutions-architect-associate"),
    row("associate first", certs("AWS ASSOCIATE SOLUTION ARCHITECT"), "aws-certified-solutions-architect-associate"),
    row("the level last", certs("AWS Certified in Solution Architect Associate Level"), "aws-certified-solutions-architect-associate"),
    row("spelled-out vendor", certs("Amazon Web Services Solutions Architect - Associate"), "aws-certified-solutions-architect-associate"),
    row("vendor last", certs("Solutions Architect Associate (AWS)"), "aws-certified-solutions-architect-associate"),
    row("a short vendor certified", certs("Azure certified Devops Engineer"), "microsoft-devops-engineer-expert"),
    row("certified as", certs("Certified as Red Hat System Administrator"), "redhat-rhcsa"),
    row("azure admin", certs("Azure Administrator Associate - Microsoft"), "microsoft-azure-administrator-associate"),
    row("Microsoft certified: prefix", certs("Microsoft Certified: Azure Administrator Associate"), "microsoft-azure-administrator-associate"),
    row("practitioner", certs("Cloud Practitioner AWS certified"), "aws-certified-cloud-practitioner"),
    row("a Google architect", certs("Professional Cloud Architect – Google Cloud"), "google-cloud-professional-cloud-architect"),
    row("a Google engineer", certs("GCP Associate Cloud Engineer"), "google-cloud-associate-cloud-engineer"),
    row("a scrum master", certs("Scrum Alliance: Certified ScrumMaster"), "scrum-csm"),
    row("a hacker", certs("Certified Ethical Hacking (CEH v11)"), "eccouncil-ceh"),
    row("a Kubernetes administrator", certs("Certified Kubernetes Admin"), "cncf-cka"),
    row("terraform", certs("HashiCorp Certified: Terraform Associate (003)"), "hashicorp-terraform-associate"),
    row("terraform, short", certs("Terraform Associate"), "hashicorp-terraform-associate"),
    row("all capitals", certs("CERTIFIED INFORMATION SYSTEMS AUDITOR"), "isaca-cisa"),
    row("all small", certs("project management professional"), "pmi-pmp"),
]  # fmt: skip

CODES = [
    row("no code in a lab's name", work("Moved lab 70 to rack 410"), *()),
    row("glued", certs("Az900"), "microsoft-azure-fundamentals"),
    row("spaced", certs("AZ- 104"), "microsoft-azure-administrator-associate"),
    row("with the vendor", certs("Microsoft Azure 900"), "microsoft-azure-fundamentals"),
    row("two codes", certs("AZ900 and AZ104"), "microsoft-azure-fundamentals", "microsoft-azure-administrator-associate"),
    row("both exams of one", certs("AZ303 and AZ304"), "microsoft-azure-solutions-architect-expert"),
    row("three Microsoft codes", certs("MCSA 410, 411 and 412"), "microsoft-mcsa-solutions-associate"),
    row("a list of codes", certs("AZ-900, DP-900, SC-900"), "microsoft-azure-fundamentals", "microsoft-azure-data-fundamentals", "microsoft-security-compliance-identity-fundamentals"),
    row("a CompTIA code", certs("CompTIA Security+ SY0-601"), "comptia-security-plus"),
    row("a CompTIA code alone", certs("SY0-701"), "comptia-security-plus"),
    row("an AWS code", certs("SAA-C03"), "aws-certified-solutions-architect-associate"),
    row("a Cisco code", certs("200-301 CCNA"), "cisco-ccna"),
    row("a code in brackets", certs("Azure Data Engineer Associate (DP-203)"), "microsoft-azure-data-engineer-associate"),
    row("A+ codes", certs("CompTIA A+ (220-1101, 220-1102)"), "comptia-a-plus"),
]  # fmt: skip

LISTS = [
    row("commas", certs("A+, Network+, Security+"), "comptia-a-plus", "comptia-network-plus", "comptia-security-plus"),
    row("blanks", certs("CISSP CISA"), "isc2-cissp", "isaca-cisa"),
    row("an ampersand", certs("CKA & CKAD"), "cncf-cka", "cncf-ckad"),
    row("slashes", certs("CKA/CKAD/CKS"), "cncf-cka", "cncf-ckad", "cncf-cks"),
    row("slashes between levels", certs("CCNA/CCNP"), "cisco-ccna", "cisco-ccnp-enterprise"),
    row("bars", certs("CKA | CKAD | CKS"), "cncf-cka", "cncf-ckad", "cncf-cks"),
    row("bullets in a line", plain("CERTIFICATIONS", "CKA • CKAD • CKS"), "cncf-cka", "cncf-ckad", "cncf-cks"),
    row("semicolons", certs("CKA; CKAD; CKS"), "cncf-cka", "cncf-ckad", "cncf-cks"),
    row("CompTIA once for three", certs("CompTIA A+, Network+ and Security+"), "comptia-a-plus", "comptia-network-plus", "comptia-security-plus"),
    row("the vendor at the head", certs("AWS: Solutions Architect Associate, Developer Associate, Cloud Practitioner"), "aws-certified-solutions-architect-associate", "aws-certified-developer-associate", "aws-certified-cloud-practitioner"),
    row("short forms under a vendor", certs("AWS: SAA, DVA, SOA"), "aws-certified-solutions-architect-associate", "aws-certified-developer-associate", "aws-certified-sysops-administrator-associate"),
    row("a vendor as sub-heading", section("Certifications", "**Microsoft**", "", "- Azure Administrator Associate", "- Azure Fundamentals"), "microsoft-azure-administrator-associate", "microsoft-azure-fundamentals"),
    row("old Cisco and Microsoft", certs("CCNA, CCNP, CCDA, MCSA, MCSE"), "cisco-ccna", "cisco-ccnp-enterprise", "cisco-ccda", "microsoft-mcsa-solutions-associate", "microsoft-mcse"),
    row("after an inline heading", plain("Certifications: CCNA, CKA"), "cisco-ccna", "cncf-cka"),
    row("after Certified in a skills section", skills("Certified: CKA, CKAD"), "cncf-cka", "cncf-ckad"),
    row("on one line under a plain heading", plain("CERTIFICATIONS", "PMP, CSM, ITIL 4 Foundation"), "pmi-pmp", "scrum-csm", "itil-foundation"),
    row("GIAC's", certs("GIAC: GSEC, GCIH, GPEN"), "giac-gsec", "giac-gcih", "giac-gpen"),
]  # fmt: skip

PLACES = [
    row("after the name", headline("# Ana Example, CISSP, CISM"), "isc2-cissp", "isaca-cism"),
    row("after the name, barred", headline("# Ana Example | PMP | CSM"), "pmi-pmp", "scrum-csm"),
    row("after the name, no comma", headline("# Ana Example PMP"), "pmi-pmp"),
    row("under the name", headline("# Ana Example", "CCNP-certified network engineer"), "cisco-ccnp-enterprise"),
    row("in a sentence", summary("CKA certified platform engineer with nine years of Linux."), "cncf-cka"),
    row("in a sentence, spelled out", summary("AWS Certified Solutions Architect with a love for queues."), "aws-certified-solutions-architect-associate"),
    row("in a bullet", work("Passed CKA and moved 40 services to the cluster"), "cncf-cka"),
    row("in the skills", skills("Certifications: Security+, CEH"), "comptia-security-plus", "eccouncil-ceh"),
    row("in the education", education("BSc Computer Science, 2012", "Certified Information Systems Auditor (CISA), 2016"), "isaca-cisa issued=2016"),
    row("a compound heading", section("Education & Certifications", "- BSc, Example University, 2012", "- PMP, 2016"), "pmi-pmp issued=2016"),
    row("a heading the other way", section("Training and Certification", "- PMP, 2016"), "pmi-pmp issued=2016"),
    row("a vendor's heading", section("Cisco Certifications", "- CCNA", "- CCNP"), "cisco-ccna", "cisco-ccnp-enterprise"),
    row("a decorated heading", plain("…… CERTIFICATIONS ……", "CCNA"), "cisco-ccna"),
    row("a heading with a colon and dash", plain("Certification: -", "CCNA"), "cisco-ccna"),
    row("a German heading", section("Zertifizierungen", "- CKA, 2023"), "cncf-cka issued=2023"),
    row("a French heading", section("Certifications et formations", "- CKA, 2023"), "cncf-cka issued=2023"),
    row("a Spanish heading", section("Certificaciones", "- CKA, 2023"), "cncf-cka issued=2023"),
    row("a Portuguese heading", section("Certificações", "- CKA, 2023"), "cncf-cka issued=2023"),
    row("an Italian heading", section("Certificazioni", "- CKA, 2023"), "cncf-cka issued=2023"),
    row("a Dutch heading", section("Certificaten", "- CKA, 2023"), "cncf-cka issued=2023"),
]  # fmt: skip

TYPOS = [
    row("administartor", certs("Certified Kubernetes Administartor"), "cncf-cka"),
    row("certifed", certs("AWS Certifed Developer Associate"), "aws-certified-developer-associate"),
    row("practioner", certs("AWS Certified Cloud Practioner"), "aws-certified-cloud-practitioner"),
    row("a space before the plus", certs("Network + and Security +"), "comptia-network-plus", "comptia-security-plus"),
    row("plus in a word", certs("CompTIA Security Plus"), "comptia-security-plus"),
    row("Sec+", certs("Sec+, Net+"), "comptia-security-plus", "comptia-network-plus"),
    row("a full stop inside", certs("C.I.S.S.P."), "isc2-cissp"),
    row("profesional", certs("Project Management Profesional (PMP)"), "pmi-pmp"),
    row("a registered mark", certs("PMP®, CSM®"), "pmi-pmp", "scrum-csm"),
    row("pipes inside", certs("C|EH"), "eccouncil-ceh"),
    row("kubernets", certs("Certified Kubernets Administrator"), "cncf-cka"),
    row("comptai", certs("Comptai A+"), "comptia-a-plus"),
    row("solutions architech", certs("AWS Certified Solutions Architech - Associate"), "aws-certified-solutions-architect-associate"),
    row("hyphens for blanks", certs("Certified-Ethical-Hacker"), "eccouncil-ceh"),
    row("a ligature", certs("AWS Certiﬁed Developer – Associate"), "aws-certified-developer-associate"),
    row("informations", certs("Certified Informations Systems Auditor"), "isaca-cisa"),
    row("ethical hacker, c left out", certs("Ethical Hacker Certification (CEH)"), "eccouncil-ceh"),
    row("scrum master, spaced", certs("Certified Scrum Master"), "scrum-csm"),
]  # fmt: skip

VERSIONS = [
    row("ITIL v3", certs("ITIL v3"), "itil-foundation"),
    row("ITIL 4", certs("ITIL® 4 Foundation"), "itil-foundation"),
    row("ITIL V 3.0", certs("ITIL V 3.0 Foundation"), "itil-foundation"),
    row("CEH with its version", certs("CEH v12"), "eccouncil-ceh"),
    row("Security+ CE", certs("CompTIA Security+ CE"), "comptia-security-plus"),
    row("CCNA R&S", certs("CCNA R&S"), "cisco-ccna"),
    row("CCNA Routing and Switching", certs("CCNA Routing and Switching"), "cisco-ccna"),
    row("VCP6-DCV", certs("VCP6-DCV"), "vmware-vcp-dcv"),
    row("VCP 5", certs("VMware Certified Professional 5 (VCP5)"), "vmware-vcp-dcv"),
    row("RHCSA on 8", certs("RHCSA (RHEL 8)"), "redhat-rhcsa"),
    row("an Oracle release", certs("Oracle Certified Associate, Java SE 8 Programmer"), "oracle-oca-java"),
    row("OCP Java", certs("Oracle Certified Professional, Java SE 11 Developer"), "oracle-ocp-java"),
    row("OCA 11g", certs("Oracle Certified Associate (OCA) Database 11g"), "oracle-oca-database"),
    row("SCJP 1.4", certs("SCJP 1.4"), "oracle-scjp"),
    row("MCSE NT 4.0", certs("MCSE NT 4.0"), "microsoft-mcse-systems-engineer"),
    row("PSM I", certs("PSM I"), "scrumorg-psm-1"),
    row("Professional Scrum Master II", certs("Professional Scrum Master II"), "scrumorg-psm-2"),
    row("NSE 4", certs("Fortinet NSE 4"), "fortinet-nse4"),
    row("SAFe 5", certs("SAFe 5 Agilist"), "safe-agilist"),
    row("LPIC-1", certs("LPIC 1"), "lpi-lpic-1"),
]  # fmt: skip

UNLISTED = [
    row("a certified trainer of a small vendor", certs("Certified Widget Integration Engineer, Example Corp, 2022"), "? issued=2022"),
    row("a certificate in", certs("Certificate in Quantum Network Auditing, 2021"), "? issued=2021"),
]  # fmt: skip

TABLES = [
    *NOT_THE_NEIGHBOUR,
    *ANY_ORDER,
    *CODES,
    *LISTS,
    *PLACES,
    *TYPOS,
    *VERSIONS,
    *UNLISTED,
]


@pytest.mark.parametrize(("snippet", "claims"), TABLES)
def test_is_read_as_its_row(snippet, claims):
    assert read(snippet) == claims


SPELLINGS = {
    "comptia-security-plus": ("Security+", "CompTIA Security+", "CompTIA Security+ ce Certification"),
    "comptia-a-plus": ("A+", "CompTIA A+", "A+ Certified", "CompTIA A+ Certification"),
    "comptia-network-plus": ("Network+", "CompTIA Network+", "Network+ Certified", "CompTIA Network +"),
    "comptia-linux-plus": ("Linux+", "CompTIA Linux+", "CompTIA Linux+ (XK0-005)"),
    "comptia-cysa-plus": ("CySA+", "CompTIA CySA+", "CompTIA Cybersecurity Analyst (CySA+)"),
    "comptia-project-plus": ("Project+", "CompTIA Project+", "Project+ certified"),
    "comptia-server-plus": ("Server+", "CompTIA Server+", "Server+ certification"),
    "cisco-ccna": ("CCNA", "Cisco Certified Network Associate", "Cisco Certified Network Associate (CCNA)", "Cisco CCNA"),
    "cisco-ccnp-enterprise": ("CCNP", "Cisco Certified Network Professional", "CCNP Enterprise"),
    "cisco-ccent": ("CCENT", "Cisco Certified Entry Networking Technician", "Cisco CCENT"),
    "pmi-pmp": ("PMP", "Project Management Professional", "Project Management Professional (PMP)", "PMI PMP", "Certified PMP"),
    "pmi-capm": ("CAPM", "Certified Associate in Project Management", "Certified Associate in Project Management (CAPM)"),
    "pmi-acp": ("PMI-ACP", "PMI Agile Certified Practitioner", "Agile Certified Practitioner (PMI-ACP)"),
    "isc2-cissp": ("CISSP", "Certified Information Systems Security Professional", "Certified Information Systems Security Professional (CISSP)"),
    "isaca-cisa": ("CISA", "Certified Information Systems Auditor", "Certified Information Systems Auditor (CISA)"),
    "isaca-cism": ("CISM", "Certified Information Security Manager", "ISACA CISM"),
    "isaca-crisc": ("CRISC", "Certified in Risk and Information Systems Control", "ISACA CRISC"),
    "eccouncil-ceh": ("CEH", "Certified Ethical Hacker", "Certified Ethical Hacker (CEH)", "EC-Council CEH"),
    "itil-foundation": ("ITIL Foundation", "ITIL v3 Foundation", "ITIL Foundations", "ITIL Certified"),
    "scrum-csm": ("CSM", "Certified ScrumMaster", "Certified ScrumMaster (CSM)", "Certified Scrum Master - CSM"),
    "scrum-cspo": ("CSPO", "Certified Scrum Product Owner", "Certified Scrum Product Owner (CSPO)"),
    "redhat-rhcsa": ("RHCSA", "Red Hat Certified System Administrator", "Red Hat Certified System Administrator (RHCSA)"),
    "redhat-rhce": ("RHCE", "Red Hat Certified Engineer", "Red Hat Certified Engineer (RHCE)"),
    "aws-certified-cloud-practitioner": ("AWS Cloud Practitioner", "AWS Certified Cloud Practitioner", "AWS Certified Cloud Practitioner (CLF-C02)", "CLF-C01"),
    "aws-certified-solutions-architect-associate": ("AWS Certified Solutions Architect – Associate", "AWS Solutions Architect Associate", "AWS CSAA", "AWS SAA"),
    "aws-certified-developer-associate": ("AWS Certified Developer – Associate", "AWS Developer Associate", "DVA-C02"),
    "aws-certified-devops-engineer-professional": ("AWS Certified DevOps Engineer – Professional", "AWS DevOps Engineer Professional", "DOP-C02"),
    "microsoft-azure-fundamentals": ("AZ-900", "Azure Fundamentals", "Microsoft Certified: Azure Fundamentals", "Microsoft Azure Fundamentals (AZ-900)"),
    "microsoft-azure-administrator-associate": ("AZ-104", "Azure Administrator Associate", "Microsoft Certified: Azure Administrator Associate (AZ-104)"),
    "microsoft-azure-solutions-architect-expert": ("AZ-305", "Azure Solutions Architect Expert", "Microsoft Certified: Azure Solutions Architect Expert"),
    "microsoft-mcp": ("MCP", "Microsoft Certified Professional", "Microsoft Certified Professional (MCP)"),
    "microsoft-mta": ("MTA", "Microsoft Technology Associate", "Microsoft Technology Associate (MTA)"),
    "microsoft-mos": ("MOS", "Microsoft Office Specialist", "Microsoft Office Specialist (MOS)"),
    "google-cloud-professional-cloud-architect": ("Google Cloud Professional Cloud Architect", "GCP Professional Cloud Architect", "Google Cloud Certified - Professional Cloud Architect", "Google Certified Professional Cloud Architect"),
    "google-cloud-professional-data-engineer": ("Google Cloud Professional Data Engineer", "GCP Professional Data Engineer", "Google Certified Professional Data Engineer"),
    "cncf-cka": ("CKA", "Certified Kubernetes Administrator", "Certified Kubernetes Administrator (CKA)", "CKA: Certified Kubernetes Administrator"),
    "cncf-ckad": ("CKAD", "Certified Kubernetes Application Developer", "Certified Kubernetes Application Developer (CKAD)"),
    "offsec-oscp": ("OSCP", "Offensive Security Certified Professional", "Offensive Security Certified Professional (OSCP)"),
    "ine-ejpt": ("eJPT", "eLearnSecurity Junior Penetration Tester", "INE eJPT"),
    "isc2-cc": ("ISC2 CC", "Certified in Cybersecurity", "ISC2 Certified in Cybersecurity (CC)"),
    "prince2-practitioner": ("PRINCE2 Practitioner", "PRINCE2® Practitioner", "PRINCE2 Certified Practitioner"),
    "togaf": ("TOGAF 9 Certified", "TOGAF Certified", "TOGAF® 9.2 Level 2"),
    "six-sigma-green-belt": ("Six Sigma Green Belt", "Lean Six Sigma Green Belt", "Certified Six Sigma Green Belt (CSSGB)"),
    "salesforce-platform-administrator": ("Salesforce Certified Administrator", "Salesforce Administrator", "Salesforce.com Certified Administrator", "Salesforce Certified Administrator (ADM 201)"),
    "istqb-foundation": ("ISTQB Foundation Level", "ISTQB Certified Tester Foundation Level", "ISTQB CTFL"),
    "iso27001-lead-auditor": ("ISO 27001 Lead Auditor", "ISO/IEC 27001 Lead Auditor", "Certified ISO 27001 Lead Auditor"),
    "vmware-vcp-dcv": ("VCP-DCV", "VMware Certified Professional – Data Center Virtualization", "VMware VCP-DCV"),
    "hashicorp-terraform-associate": ("Terraform Associate", "HashiCorp Certified: Terraform Associate", "HashiCorp Terraform Associate"),
    "oracle-oca-java": ("OCAJP", "Oracle Certified Associate Java SE 8", "OCA Java SE 8 Programmer"),
    "snowflake-snowpro-core": ("SnowPro Core", "SnowPro Core Certification", "Snowflake SnowPro Core Certified"),
    "databricks-data-engineer-associate": ("Databricks Certified Data Engineer Associate", "Databricks Data Engineer Associate", "Databricks Certified Associate Data Engineer"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("certification", "printed"),
    [(certification, text) for certification, texts in SPELLINGS.items() for text in texts],
)
def test_is_read_in_every_usual_spelling(certification, printed):
    assert read(certs(printed)) == expected(certification)
