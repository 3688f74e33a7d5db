"""The commonest certifications, each in the spellings that people use most."""

from __future__ import annotations

import pytest
from snippets import certs, expected, read

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
