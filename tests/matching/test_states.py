"""Held, in progress, planned, expired or passed: in whichever words the page says so."""

from __future__ import annotations

import pytest
from snippets import certs, education, headline, plain, read, row, section, skills, summary, work

HELD = [
    row("nothing said", certs("CKA"), "cncf-cka"),
    row("active", certs("CISSP (active)"), "isc2-cissp"),
    row("current", certs("Current: CISM"), "isaca-cism"),
    row("a pass mark", certs("AZ-104, passed 2024"), "microsoft-azure-administrator-associate issued=2024"),
    row("exam passed", summary("Passed the CKA exam in 2023."), "cncf-cka issued=2023"),
    row("cleared", summary("Cleared CCNA in 2021."), "cisco-ccna issued=2021"),
    row("earned while progress is reported of something else", certs("CKA", "Thesis in progress"), "cncf-cka"),
    row("progress as a product", work("Passed the CKA; administers Progress OpenEdge"), "cncf-cka"),
    row("an expiry to come", certs("CKA, expires 2027-05"), "cncf-cka expires=2027-05"),
    row("a renewal done", certs("PMP (renewed 2024)"), "pmi-pmp"),
    row("planning as a subject", certs("PMP", "Capacity planning with SAP"), "pmi-pmp"),
    row("expected as a subject", summary("PMP who delivered what was expected of her."), "pmi-pmp"),
    row("a candidate for a job", summary("CISSP looking for a security architect post."), "isc2-cissp"),
    row("a next employer", summary("CCNP certified. Next: a hospital network."), "cisco-ccnp-enterprise"),
    row("previously as a time of work", summary("CKA certified engineer, previously at a bank."), "cncf-cka"),
    row("ongoing work after it", summary("CKA certified; ongoing projects in edge computing."), "cncf-cka"),
    row("no expiry", certs("CompTIA A+ (no expiration)"), "comptia-a-plus"),
    row("lifetime", certs("MCSE: Windows 2000 (lifetime)"), "microsoft-mcse-systems-engineer"),
    row("to the present", certs("CCNA, 2019 to Present"), "cisco-ccna issued=2019"),
    row("a bare present", certs("Security+ - Present"), "comptia-security-plus"),
    row("a grade of the exam", certs("CAPM, passed with 92 %"), "pmi-capm"),
]  # fmt: skip

IN_PROGRESS = [
    row("in brackets", certs("CKA (in progress)"), "cncf-cka in-progress"),
    row("in capitals", certs("CKA - IN PROGRESS"), "cncf-cka in-progress"),
    row("hyphenated", certs("CKA: in-progress"), "cncf-cka in-progress"),
    row("in square brackets", certs("CKA [in progress]"), "cncf-cka in-progress"),
    row("after a comma", certs("CKA, in process"), "cncf-cka in-progress"),
    row("after a dash", certs("CKA – pursuing"), "cncf-cka in-progress"),
    row("after a tab", plain("CERTIFICATIONS", "CKA\tin progress"), "cncf-cka in-progress"),
    row("after a bar", certs("CKA | ongoing"), "cncf-cka in-progress"),
    row("before, with a colon", certs("In progress: CKA"), "cncf-cka in-progress"),
    row("currently before", certs("Currently pursuing CKA"), "cncf-cka in-progress"),
    row("working towards", summary("Working towards CISSP."), "isc2-cissp in-progress"),
    row("working toward my", summary("Currently working toward my Security+ certification."), "comptia-security-plus in-progress"),
    row("studying for", summary("Help desk analyst studying for the Network+ exam."), "comptia-network-plus in-progress"),
    row("preparing for", summary("Preparing for the AWS Certified Solutions Architect – Associate exam."), "aws-certified-solutions-architect-associate in-progress"),
    row("a candidate", certs("CISA candidate"), "isaca-cisa in-progress"),
    row("a candidate for", certs("Candidate for CFE"), "acfe-cfe in-progress"),
    row("a voucher", certs("Security+ (have test voucher)"), "comptia-security-plus in-progress"),
    row("not completed", certs("MCSE 2003 - not completed"), "microsoft-mcse-systems-engineer in-progress"),
    row("a percentage", certs("CKAD, 75 % complete"), "cncf-ckad in-progress"),
    row("a pending exam", certs("LPIC-1 (exam pending)"), "lpi-lpic-1 in-progress"),
    row("enrolled", summary("Enrolled in the OSCP programme."), "offsec-oscp in-progress"),
    row("actively pursuing", summary("Actively pursuing CCNP certification."), "cisco-ccnp-enterprise in-progress"),
    row("doing it", summary("Doing certification in RHCSA."), "redhat-rhcsa in-progress"),
    row("underway", certs("ITIL 4 Foundation (underway)"), "itil-foundation in-progress"),
    row("completing", summary("Completing CompTIA A+."), "comptia-a-plus in-progress"),
    row("in the process of", summary("In the process of obtaining PMP certification."), "pmi-pmp in-progress"),
    row("learning for", summary("Now learning for the CKS."), "cncf-cks in-progress"),
    row("one of two exams done", certs("CompTIA A+ (1 of 2 exams passed)"), "comptia-a-plus in-progress"),
    row("first exam passed", certs("A+ (Core 1 passed, Core 2 in progress)"), "comptia-a-plus in-progress"),
    row("German", certs("CKA (in Vorbereitung)"), "cncf-cka in-progress"),
    row("German, running", certs("CKA – laufend"), "cncf-cka in-progress"),
    row("Spanish", certs("CKA (en curso)"), "cncf-cka in-progress"),
    row("French", certs("CKA – en cours"), "cncf-cka in-progress"),
    row("French, preparing", certs("CKA, en préparation"), "cncf-cka in-progress"),
    row("Portuguese", certs("CKA (em andamento)"), "cncf-cka in-progress"),
    row("Italian", certs("CKA (in corso)"), "cncf-cka in-progress"),
    row("a renewal running", certs("CCNA (renewal in progress)"), "cisco-ccna in-progress"),
    row("a sub-heading", section("Certifications", "**In progress:**", "", "- CKA", "- CKS"), "cncf-cka in-progress", "cncf-cks in-progress"),
    row("a sub-heading for one group only", section("Certifications", "Completed:", "", "- CKA", "", "In progress:", "", "- CKS"), "cncf-cka", "cncf-cks in-progress"),
    row("the other way round", section("Certifications", "In progress:", "", "- CKS", "", "Completed:", "", "- CKA"), "cncf-cka", "cncf-cks in-progress"),
    row("a section's title", section("Certifications (in progress)", "- CKA", "- CKS"), "cncf-cka in-progress", "cncf-cks in-progress"),
    row("a section's title, first", section("In-Progress Certifications", "- CKA"), "cncf-cka in-progress"),
    row("a title that says both", section("Certifications and certifications in progress", "- CKA", "- CKS (in progress)"), "cncf-cka", "cncf-cks in-progress"),
    row("education", education("CCNA, Example College, in progress"), "cisco-ccna in-progress"),
    row("on the next line", section("Certifications", "**CKA**", "In progress"), "cncf-cka in-progress"),
    row("the headline", headline("# Ana Example", "CISSP candidate | Security Analyst"), "isc2-cissp in-progress"),
]  # fmt: skip

ONE_OF_SEVERAL = [
    row("the last of a list", certs("A+, Network+, Security+ (in progress)"), "comptia-a-plus", "comptia-network-plus", "comptia-security-plus in-progress"),
    row("the first of a list", certs("CKA (in progress), CKAD, CKS"), "cncf-cka in-progress", "cncf-ckad", "cncf-cks"),
    row("the middle of a list", certs("CKA, CKAD - in progress, CKS"), "cncf-cka", "cncf-ckad in-progress", "cncf-cks"),
    row("both of two", certs("CKA and CKS, both in progress"), "cncf-cka in-progress", "cncf-cks in-progress"),
    row("both after a dash", certs("CKA & CKAD – in progress"), "cncf-cka in-progress", "cncf-ckad in-progress"),
    row("a list opened by it", certs("In progress: CKA, CKAD and CKS"), "cncf-cka in-progress", "cncf-ckad in-progress", "cncf-cks in-progress"),
    row("two pursued in a sentence", summary("Pursuing CKA and CKS."), "cncf-cka in-progress", "cncf-cks in-progress"),
    row("one held, one pursued", summary("CCNA certified, pursuing CCNP."), "cisco-ccna", "cisco-ccnp-enterprise in-progress"),
    row("one held, one prepared", summary("Holds CISM and is preparing for CISSP."), "isaca-cism", "isc2-cissp in-progress"),
    row("pursued first, held after", summary("Pursuing CISSP; holds CISM."), "isaca-cism", "isc2-cissp in-progress"),
    row("one expired", certs("CCNA (expired), CCNP"), "cisco-ccna expired", "cisco-ccnp-enterprise"),
    row("three states in one line", certs("CISM, CISSP (expired), CRISC (in progress)"), "isaca-cism", "isc2-cissp expired", "isaca-crisc in-progress"),
    row("separate items", certs("CKA", "CKS (in progress)", "CKAD"), "cncf-cka", "cncf-cks in-progress", "cncf-ckad"),
    row("separate sentences", summary("PMP since 2015. Now studying for PMI-ACP."), "pmi-pmp issued=2015", "pmi-acp in-progress"),
    row("a slash", certs("CKA / CKAD – planned"), "cncf-cka planned", "cncf-ckad planned"),
]  # fmt: skip

PLANNED = [
    row("planned", certs("CKS (planned)"), "cncf-cks planned"),
    row("planned with a year", certs("CKS (planned 2027)"), "cncf-cks planned for=2027"),
    row("next", certs("Next: CKS"), "cncf-cks planned"),
    row("plan to take", summary("Plan to take the CISSP exam."), "isc2-cissp planned"),
    row("planning to get", summary("Planning to get CISSP certified."), "isc2-cissp planned"),
    row("a goal", section("Goals", "- Obtain CISSP certification"), "isc2-cissp planned"),
    row("aiming for", summary("Aiming for the OSCP."), "offsec-oscp planned"),
    row("intends", summary("Intends to take AZ-104."), "microsoft-azure-administrator-associate planned"),
    row("hopes", summary("Hoping to obtain CCNA."), "cisco-ccna planned"),
    row("would like", summary("Would like to obtain CISM."), "isaca-cism planned"),
    row("will pursue", summary("Will pursue CCNA in 2027."), "cisco-ccna planned for=2027"),
    row("a future one", certs("Future: AWS Certified Security – Specialty"), "aws-certified-security-specialty planned"),
    row("a section of targets", section("Target Certifications", "- CKA", "- CKS"), "cncf-cka planned", "cncf-cks planned"),
    row("a section of plans", section("Planned Certifications", "- CKA"), "cncf-cka planned"),
    row("German plans", certs("CKS (geplant)"), "cncf-cks planned"),
    row("French plans", certs("CKS (prévu)"), "cncf-cks planned"),
    row("Spanish plans", certs("CKS (previsto)"), "cncf-cks planned"),
]  # fmt: skip

EXPIRED = [
    row("in brackets", certs("CCNA (expired)"), "cisco-ccna expired"),
    row("before", certs("Expired: CCNA"), "cisco-ccna expired"),
    row("expired in a year", certs("CCNA (expired 2019)"), "cisco-ccna expired expires=2019"),
    row("expired with issue", certs("CCNA, 2016, expired 2019"), "cisco-ccna expired issued=2016 expires=2019"),
    row("lapsed", certs("CISSP – lapsed"), "isc2-cissp expired"),
    row("formerly", summary("Formerly CISSP."), "isc2-cissp expired"),
    row("former", headline("# Ana Example", "Former CCIE"), "cisco-ccie-enterprise-infrastructure expired"),
    row("previously certified", summary("Previously certified as CCNP."), "cisco-ccnp-enterprise expired"),
    row("no longer active", certs("VCP-DCV, no longer active"), "vmware-vcp-dcv expired"),
    row("not renewed", certs("CEH (not renewed)"), "eccouncil-ceh expired"),
    row("inactive", certs("PMP (inactive)"), "pmi-pmp expired"),
    row("a past end", certs("CKA, valid until May 2024"), "cncf-cka expired expires=2024-05"),
    row("a past range", certs("Security+ 2018 – 2021"), "comptia-security-plus expired issued=2018 expires=2021"),
    row("a sub-heading", section("Certifications", "Active:", "", "- CKA", "", "Expired:", "", "- CCNA"), "cncf-cka", "cisco-ccna expired"),
    row("a section's title", section("Expired Certifications", "- CCNA"), "cisco-ccna expired"),
    row("expired and renewal planned", certs("CCNA (expired, renewal planned)"), "cisco-ccna expired"),
    row("German", certs("CCNA (abgelaufen)"), "cisco-ccna expired"),
    row("French", certs("CCNA (expiré)"), "cisco-ccna expired"),
    row("Spanish", certs("CCNA (caducado)"), "cisco-ccna expired"),
    row("a track retired", certs("MCSE: certification track retired"), "microsoft-mcse expired"),
]  # fmt: skip

PASSED = [
    row("exam passed, endorsement open", certs("CISSP (exam passed, endorsement pending)"), "isc2-cissp passed"),
    row("provisionally", certs("CISSP – provisionally passed"), "isc2-cissp passed"),
    row("the written part", certs("CCIE (Written)"), "cisco-ccie-enterprise-infrastructure passed"),
    row("awaiting the award", certs("CISA, passed, awaiting certification"), "isaca-cisa passed"),
    row("experience open", certs("CISM exam passed, pending experience"), "isaca-cism passed"),
    row("an associate", certs("CISSP (Associate of ISC2)"), "isc2-associate"),
    row("the associate's own name", certs("Associate of (ISC)² toward CISSP"), "isc2-associate"),
]  # fmt: skip

TABLES = [*HELD, *IN_PROGRESS, *ONE_OF_SEVERAL, *PLANNED, *EXPIRED, *PASSED]


@pytest.mark.parametrize(("snippet", "claims"), TABLES)
def test_has_the_printed_state(snippet, claims):
    assert read(snippet) == claims
