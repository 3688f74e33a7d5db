"""Whole sections and small pages in the layouts that people use, read claim by claim."""

from __future__ import annotations

import pytest
from snippets import certs, plain, read, row, section, skills

PAGES = [
    row("LinkedIn blocks with skills lines", plain("Licenses & certifications","","AWS Certified Solutions Architect – Associate","Amazon Web Services (AWS)","Issued Mar 2025 · Expires Mar 2028","Credential ID ABC123DEF456","Show credential","Skills: Amazon EC2 · AWS Lambda","","Microsoft Certified: Azure Fundamentals","Microsoft","Issued Jun 2023"), "aws-certified-solutions-architect-associate issued=2025-03 expires=2028-03 id=ABC123DEF456","microsoft-azure-fundamentals issued=2023-06"),
    row("Indeed blocks", plain("Certifications and Licenses","","CompTIA A+","September 2022 to September 2025","","PMP","Present","","Driver's License","May 2015 to May 2030"), "comptia-a-plus expired issued=2022-09 expires=2025-09","pmi-pmp"),
    row("name, issuer and date in three lines each", plain("CERTIFICATIONS","","Certified Kubernetes Administrator","Cloud Native Computing Foundation","May 2025","","Terraform Associate","HashiCorp","June 2024"), "cncf-cka issued=2025-05","hashicorp-terraform-associate issued=2024-06"),
    row("date above each name", plain("CERTIFICATIONS","","2025","Certified Kubernetes Administrator","","2024","Terraform Associate"), "cncf-cka issued=2025","hashicorp-terraform-associate issued=2024"),
    row("dates to the left by tabs", plain("CERTIFICATIONS","2025\tCertified Kubernetes Administrator","2024\tHashiCorp Terraform Associate"), "cncf-cka issued=2025","hashicorp-terraform-associate issued=2024"),
    row("an issuer that is a short form too", plain("CERTIFICATIONS","","CCSK    CSA    2021","CKA    CNCF    2023"), "csa-ccsk issued=2021","cncf-cka issued=2023"),
    row("a detail with the number of the credential", plain("CERTIFICATIONS","","RHCSA","Red Hat, 2019, Credential ID 190-123-456","CCNA","Cisco, 2020"), "redhat-rhcsa issued=2019 id=190-123-456","cisco-ccna issued=2020"),
    row("issuer groups", plain("CERTIFICATIONS","","Cisco","- CCNA (2019)","- CCNP Enterprise (in progress)","","CompTIA","- Security+ (2021)"), "cisco-ccna issued=2019","cisco-ccnp-enterprise in-progress","comptia-security-plus issued=2021"),
    row("issuer groups by colon", plain("CERTIFICATIONS","Microsoft: AZ-104 (2024), AZ-305 (2025)","AWS: Solutions Architect – Professional (2023)","CNCF: CKA, CKAD"), "microsoft-azure-administrator-associate issued=2024","microsoft-azure-solutions-architect-expert issued=2025","aws-certified-solutions-architect-professional issued=2023","cncf-cka","cncf-ckad"),
    row("one paragraph", plain("CERTIFICATIONS","CISSP (2015), CISM (2018), CRISC (2020), ISO 27001 Lead Auditor (2021), TOGAF 9 Certified (2016)."), "isc2-cissp issued=2015","isaca-cism issued=2018","isaca-crisc issued=2020","iso27001-lead-auditor issued=2021","togaf issued=2016"),
    row("semicolons and dates", certs("PMP, 2016; CSM, 2018; ITIL 4 Foundation, 2020"), "pmi-pmp issued=2016","scrum-csm issued=2018","itil-foundation issued=2020"),
    row("a table with status, dates and ids", section("Certifications","| Certification | Issuer | Issued | Expires | ID |","|---|---|---|---|---|","| CISSP | ISC2 | 2019-04 | 2028-04 | 654321 |","| CEH | EC-Council | 2016-01 | 2019-01 | ECC12345 |"), "isc2-cissp issued=2019-04 expires=2028-04 id=654321","eccouncil-ceh expired issued=2016-01 expires=2019-01 id=ECC12345"),
    row("education and certifications in one", section("Education and Certifications","- BSc Computer Science, Example University, 2012","- CCNA, Cisco, 2019","- Secondary School Certificate, 2008"), "cisco-ccna issued=2019"),
    row("skills with certifications in the middle", skills("Languages: Python, Go","Certifications: CKA (2023), AWS Certified Developer – Associate","Tools: Terraform, Helm"), "cncf-cka issued=2023","aws-certified-developer-associate"),
    row("headline, summary and list of one", "# Ana Example, CISSP\n\n**Lisbon**\n\n## Summary\n\nCISSP certified security architect.\n\n## Certifications\n\n- Certified Information Systems Security Professional (CISSP), ISC2, 2019\n", "isc2-cissp issued=2019"),
    row("letters behind the name that an agency shares", "# Ana Example, CISA\n\n**Lisbon**\n\n## Summary\n\nAuditor of systems.\n", "isaca-cisa"),
    row("letters behind the name, dated in the summary", "# Ana Example, CPIM, CMA\n\n**Lisbon**\n\n## Summary\n\nCPIM since 2018.\n", "? issued=2018", "?"),
    row("letters behind the name over two lines", plain("Ana Example, CISA,","CRISC","Lisbon, Portugal","","SUMMARY","Auditor of systems."), "isaca-cisa","isaca-crisc"),
    row("an agency behind a job on a page without a name", "# Cyber Analyst, CISA\n\n**Lisbon**\n\n## Summary\n\nAnalyst of systems.\n"),
    row("umbrella in the summary, named in the list", "# Ana Example\n\n**Lisbon**\n\n## Summary\n\nAWS certified engineer.\n\n## Certifications\n\n- AWS Certified SysOps Administrator – Associate, 2022\n", "aws-certified-sysops-administrator-associate issued=2022"),
    row("in progress in the summary, listed without a word", "# Ana Example\n\n**Lisbon**\n\n## Summary\n\nCurrently studying for the CKA.\n\n## Certifications\n\n- CCNA, 2019\n", "cisco-ccna issued=2019","cncf-cka in-progress"),
    row("listed in progress and in the summary as pursued", "# Ana Example\n\n**Lisbon**\n\n## Summary\n\nPursuing CISSP.\n\n## Certifications\n\n- CISSP – exam booked for March 2027\n", "isc2-cissp in-progress for=2027-03"),
    row("held in the list, taught at work", "# Ana Example\n\n**Lisbon**\n\n## Experience\n\n**Trainer, Example College** | 2018 – 2024\n\n- Taught CCNA and Security+ to 200 students\n\n## Certifications\n\n- CCNA, 2017\n", "cisco-ccna issued=2017"),
    row("certificates and courses mixed", certs("CKA, 2023","Docker Mastery, Udemy, 2021","CCNA course, NetAcad, 2018","Google Data Analytics Professional Certificate, Coursera"), "cncf-cka issued=2023"),
    row("in progress by heading with dates", section("Certifications in Progress","- CISSP – March 2027","- CCSP – 2028"), "isc2-cissp in-progress for=2027-03","isc2-ccsp in-progress for=2028"),
    row("two columns by bars", certs("CKA | CNCF | 2024 | LF-ABC123456","CCNA | Cisco | 2019"), "cncf-cka issued=2024 id=LF-ABC123456","cisco-ccna issued=2019"),
    row("dotted leaders", plain("CERTIFICATIONS","CISSP ............................ 2019","CISM ............................. 2021","CRISC ............................ in progress"), "isc2-cissp issued=2019","isaca-cism issued=2021","isaca-crisc in-progress"),
    row("a badge's address", certs("CKA – https://www.credly.com/badges/1234-2023-abcd","CCNA"), "cncf-cka","cisco-ccna"),
    row("a capital page", plain("CERTIFICATIONS","CERTIFIED SCRUMMASTER (CSM)","PROJECT MANAGEMENT PROFESSIONAL (PMP)","MICROSOFT CERTIFIED: AZURE ADMINISTRATOR ASSOCIATE"), "scrum-csm","pmi-pmp","microsoft-azure-administrator-associate"),
    row("federal style", plain("JOB RELATED TRAINING AND CERTIFICATIONS:","CompTIA Security+ CE, 03/2022 – 03/2028","Certified Ethical Hacker (CEH), 06/2021 - 06/2024","DoD 8570 IAT II"), "comptia-security-plus issued=2022-03 expires=2028-03","eccouncil-ceh expired issued=2021-06 expires=2024-06"),
    row("European dates", certs("CKA (14.05.2025 – 14.05.2028)","CKS, gültig bis 30.06.2028"), "cncf-cka issued=2025-05-14 expires=2028-05-14","cncf-cks expires=2028-06-30"),
    row("a career changer's page", plain("SUMMARY","Former nurse, now studying IT. CompTIA A+ certified, Network+ scheduled for January 2027.","","EDUCATION","Registered Nurse, Example College, 2012"), "comptia-a-plus","comptia-network-plus in-progress for=2027-01"),
    row("certifications below each job", section("Experience","**Network Engineer, Example Ltd** | 2019 – 2024","","- Ran 40 switches","- Earned CCNP in 2021"), "cisco-ccnp-enterprise issued=2021"),
    row("achievements that name exams", section("Achievements","- Passed AZ-900 with 950/1000","- Employee of the month, May 2022"), "microsoft-azure-fundamentals"),
    row("an exam list", section("Exams passed","- 70-410 Installing and Configuring Windows Server 2012","- 70-411 Administering Windows Server 2012"), "microsoft-mcsa-solutions-associate"),
    row("awards with a belt", section("Awards & Certifications","- Six Sigma Green Belt (2014)","- Employee of the Year (2015)"), "six-sigma-green-belt issued=2014"),

]  # fmt: skip


@pytest.mark.parametrize(("snippet", "claims"), PAGES)
def test_is_read_claim_by_claim(snippet, claims):
    assert read(snippet) == claims
