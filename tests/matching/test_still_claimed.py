"""Real claims among words that deny others: precision must not cost them."""

from __future__ import annotations

import pytest
from snippets import certs, headline, missed, plain, read, row, section, summary, work

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
    row("knowledge of others, certified in one", summary("Knowledge of AWS and GCP; Azure Administrator Associate (AZ-104)."), "microsoft-azure-administrator-associate"),
    row("experience in, certified", summary("Experience in audits. Certified Information Systems Auditor (CISA)."), "isaca-cisa"),
    row("based on a course, certified", certs("Terraform Associate (2023), after KodeKloud course"), "hashicorp-terraform-associate issued=2023"),
    row("required by the client and held", certs("Security+ CE (DoD 8570 IAT II)"), "comptia-security-plus"),
    row("equivalent beside it", certs("MCSA (equivalent to MCITP)"), "microsoft-mcsa-solutions-associate"),
    row("an academy as issuer", certs("Network+, Example Training Academy, 2017"), "comptia-network-plus issued=2017"),
    row("exam vouchers won", certs("AZ-900, 2021 (free voucher from Example Ltd)"), "microsoft-azure-fundamentals issued=2021"),
    row("a study group for the next one", certs("CKA, 2023", "CKS (study group, exam in May 2027)"), "cncf-cka issued=2023","cncf-cks in-progress for=2027-05"),
    row("soft labels", certs("Cloud: CKA, AWS Certified Developer – Associate", "Security: Security+, CySA+"), "cncf-cka","aws-certified-developer-associate","comptia-security-plus","comptia-cysa-plus"),
    row("goals beside the held", section("Certifications", "- CKA (2023)", "- Next goal: CKS"), "cncf-cka issued=2023","cncf-cks planned"),
    row("an active one with clearance", plain("CERTIFICATIONS AND CLEARANCE","Security+ CE (active)","Active Secret clearance"), "comptia-security-plus"),
    row("a job title that begins with the name of an exam in the headline", headline("# Ana Example", "AWS Certified Solutions Architect | Kubernetes"), "aws-certified-solutions-architect-associate"),
    row("exam and course of one", certs("Certified Ethical Hacker (CEH) training and exam, 2020"), "eccouncil-ceh issued=2020"),
    row("attended and passed", certs("PRINCE2 Practitioner – attended and passed, 2012"), "prince2-practitioner issued=2012"),
    row("projects after it in prose", summary("PMP with projects in three countries."), "pmi-pmp"),
    row("for the company", certs("ISO 27001 Lead Auditor, for Example Ltd, 2020"), "iso27001-lead-auditor issued=2020"),
]  # fmt: skip

IN_SENTENCES = [
    row("a former trade", summary("Former teacher, CompTIA A+ certified."), "comptia-a-plus"),
    row("a former soldier", summary("Former Army signal officer with Security+ and a clearance."), "comptia-security-plus"),
    row("previously elsewhere", summary("Previously at a hospital; CCNA certified since 2019."), "cisco-ccna issued=2019"),
    row("a role sought", summary("Seeking a network engineer role; CCNA certified."), "cisco-ccna"),
    row("a role sought as", summary("Seeking a challenging role as a CCNA certified engineer."), "cisco-ccna"),
    row("sought after the name", summary("CCNA certified engineer actively seeking a new role."), "cisco-ccna"),
    row("interested in a field", summary("CISSP interested in cloud security."), "isc2-cissp"),
    row("interested in, before", summary("Interested in cloud security and CKA certified."), "cncf-cka"),
    row("working on clusters", summary("Working on Kubernetes daily, CKA certified."), "cncf-cka"),
    row("studied at", summary("Studied physics, PMP certified since 2014."), "pmi-pmp issued=2014"),
    row("supported by certificates", summary("Ten years of audits, supported by CISA and CISM."), "isaca-cisa","isaca-cism"),
    row("a professional who holds", summary("Security professional who holds CISSP and OSCP."), "isc2-cissp","offsec-oscp"),
    row("planning as a job", summary("Release planning, risk management, PMP certified."), "pmi-pmp"),
    row("preparing reports", summary("Preparing audit reports as a CISA since 2016."), "isaca-cisa issued=2016"),
    row("next to the name", summary("CISM, next to eight years of consulting."), "isaca-cism"),
    row("the goal of the job", summary("Goal: a role as SOC analyst. Security+ and CySA+ certified."), "comptia-security-plus","comptia-cysa-plus"),
    row("an objective", section("Objective","To obtain a position as network engineer where my CCNA counts."), "cisco-ccna"),
    row("an objective with a list", section("Objective","Looking for a help desk job. CompTIA A+ and Network+ certified."), "comptia-a-plus","comptia-network-plus"),
    row("training others, holding it", summary("Trainer and CCNP; taught 400 students."), "cisco-ccnp-enterprise"),
    missed("a word in front is read over a comma, an as or a with", "led a team, holding it", summary("Led a team of nine as a PMP and CSM."), "pmi-pmp","scrum-csm"),
    missed("a word in front is read over a comma, an as or a with", "implemented, certified", summary("Implemented ISO 27001 as a certified Lead Implementer (ISO 27001 Lead Implementer, 2019)."), "iso27001-lead-implementer issued=2019"),
    row("uses Jira as a CSM", summary("Runs sprints in Jira as a Certified ScrumMaster."), "scrum-csm"),
    row("knowledge of, certified in another", summary("Knowledge of Azure, certified in AWS Solutions Architect Associate."), "aws-certified-solutions-architect-associate"),
    missed("a word in front is read over a comma, an as or a with", "familiar with, holding", summary("Familiar with ITIL processes and PMP certified."), "pmi-pmp"),
    row("a candidate for the job", summary("Strong candidate with CCNA and CCNP."), "cisco-ccna","cisco-ccnp-enterprise"),
    row("future role", summary("CKA looking for a future in platform work."), "cncf-cka"),
    row("on track", summary("PMP who keeps projects on track and in progress reports short."), "pmi-pmp"),
    row("expected salary", plain("SUMMARY","CCNA certified.","","EXPECTED SALARY","50,000"), "cisco-ccna"),
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


@pytest.mark.parametrize(("snippet", "claims"), [*STILL_CLAIMED, *IN_SENTENCES])
def test_is_the_owners_for_all_the_words_around_it(snippet, claims):
    assert read(snippet) == claims


@pytest.mark.parametrize(("snippet", "claims"), MIXED)
def test_stands_beside_a_decoy_and_is_counted_alone(snippet, claims):
    assert read(snippet) == claims
