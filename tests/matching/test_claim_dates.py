"""When it was issued, until when it holds, when it is to come; and its credential id."""

from __future__ import annotations

import pytest
from snippets import certs, education, headline, plain, read, row, section, skills, summary, work

NOT_A_DATE = [
    row("a product's year", certs("MCSA: Windows Server 2012"), "microsoft-mcsa-solutions-associate"),
    row("a framework's year", certs("COBIT 2019 Foundation"), "isaca-cobit"),
    row("an edition", certs("ITIL 2011 Foundation"), "itil-foundation"),
    row("an edition and a date", certs("ITIL 2011 Foundation, 2014"), "itil-foundation issued=2014"),
    row("a standard's year", certs("ISO/IEC 27001:2022 Lead Auditor"), "iso27001-lead-auditor"),
    row("years of experience", skills("CISA (8 years), CISM (8 years)"), "isaca-cisa", "isaca-cism"),
    row("an exam's number", certs("Microsoft 70-410"), "microsoft-mcsa-solutions-associate"),
    row("a licence number", certs("PMP #2012345"), "pmi-pmp id=2012345"),
    row("hours", certs("PMP, 35 contact hours"), "pmi-pmp"),
    row("a score", certs("CISSP, score 900/1000"), "isc2-cissp"),
    row("the job's years", work("CKA certified since joining, 14 clusters"), "cncf-cka"),
    row("a degree's year before it", education("BSc Computer Science, 2012", "CCNA"), "cisco-ccna"),
    row("two lines, one dated", certs("CKA", "CKAD, 2023"), "cncf-cka", "cncf-ckad issued=2023"),
    row("one sentence over", summary("CKA certified. Since 2015 at Example Ltd."), "cncf-cka"),
]  # fmt: skip

ISSUED = [
    row("a year", certs("CKA, 2023"), "cncf-cka issued=2023"),
    row("a year in brackets", certs("CKA (2023)"), "cncf-cka issued=2023"),
    row("a year after a dash", certs("CKA – 2023"), "cncf-cka issued=2023"),
    row("a year after a tab", plain("CERTIFICATIONS", "CKA\t2023"), "cncf-cka issued=2023"),
    row("a year after blanks", plain("CERTIFICATIONS", "Certified Kubernetes Administrator          2023", "Certified Kubernetes Security Specialist      2024"), "cncf-cka issued=2023", "cncf-cks issued=2024"),
    row("the year first", certs("2023 – CKA"), "cncf-cka issued=2023"),
    row("the year first, with a colon", certs("2023: CKA", "2024: CKS"), "cncf-cka issued=2023", "cncf-cks issued=2024"),
    row("the year first, then blanks", plain("CERTIFICATIONS", "2023  CKA", "2024  CKS"), "cncf-cka issued=2023", "cncf-cks issued=2024"),
    row("month and year", certs("CKA, May 2023"), "cncf-cka issued=2023-05"),
    row("a short month", certs("CKA (Sept. 2023)"), "cncf-cka issued=2023-09"),
    row("a full date", certs("CKA – 14 May 2023"), "cncf-cka issued=2023-05-14"),
    row("an American date", certs("CKA, May 14, 2023"), "cncf-cka issued=2023-05-14"),
    row("an ISO date", certs("CKA 2023-05-14"), "cncf-cka issued=2023-05-14"),
    row("a numeric month", certs("CKA, 05/2023"), "cncf-cka issued=2023-05"),
    row("a dotted month", certs("CKA 05.2023"), "cncf-cka issued=2023-05"),
    row("a German date", certs("CKA, 14.05.2023"), "cncf-cka issued=2023-05-14"),
    row("an open order of day and month", certs("CKA, 04/05/2023"), "cncf-cka issued=2023"),
    row("a short year", certs("CKA, May '23"), "cncf-cka issued=2023-05"),
    row("a short numeric year", certs("CKA, 05/23"), "cncf-cka issued=2023-05"),
    row("a season", certs("CKA, Spring 2023"), "cncf-cka issued=2023"),
    row("a quarter", certs("CKA, Q2 2023"), "cncf-cka issued=2023"),
    row("a French month", certs("CKA, mai 2023"), "cncf-cka issued=2023-05"),
    row("a German month", certs("CKA, März 2023"), "cncf-cka issued=2023-03"),
    row("issued", certs("CKA, issued May 2023"), "cncf-cka issued=2023-05"),
    row("earned", certs("CKA – earned 2023"), "cncf-cka issued=2023"),
    row("since", certs("CKA since 2019"), "cncf-cka issued=2019"),
    row("obtained in a sentence", summary("Obtained the CKA in May 2023."), "cncf-cka issued=2023-05"),
    row("a label", certs("CKA | Date: 05/2023"), "cncf-cka issued=2023-05"),
    row("on the next line", section("Certifications", "**Certified Kubernetes Administrator**", "", "Cloud Native Computing Foundation, May 2023", "", "**Certified Kubernetes Security Specialist**", "", "Cloud Native Computing Foundation, June 2024"), "cncf-cka issued=2023-05", "cncf-cks issued=2024-06"),
    row("each of a list its own", certs("CKA (2023), CKAD (2024), CKS (2025)"), "cncf-cka issued=2023", "cncf-ckad issued=2024", "cncf-cks issued=2025"),
    row("the last of a list alone", certs("CKA, CKAD, CKS (2025)"), "cncf-cka", "cncf-ckad", "cncf-cks issued=2025"),
    row("an issuer between", certs("CKA, Cloud Native Computing Foundation, 2023"), "cncf-cka issued=2023"),
    row("a table", section("Certifications", "| Name | Issuer | Year |", "|---|---|---|", "| CKA | CNCF | 2023 |", "| CCNA | Cisco | 2021 |"), "cncf-cka issued=2023", "cisco-ccna issued=2021"),
    row("two versions of one", certs("ITIL v3 Foundation, 2012", "ITIL 4 Foundation, 2021"), "itil-foundation issued=2021"),
    row("a year after a name in the headline", headline("# Ana Example, PMP (2015)"), "pmi-pmp issued=2015"),
]  # fmt: skip

EXPIRES = [
    row("a range", certs("CKA, 2024 – 2027"), "cncf-cka issued=2024 expires=2027"),
    row("a range of months", certs("CKA (05/2025 - 05/2028)"), "cncf-cka issued=2025-05 expires=2028-05"),
    row("a range in words", certs("CKA, May 2025 to May 2028"), "cncf-cka issued=2025-05 expires=2028-05"),
    row("to the present", certs("CKA, May 2025 to Present"), "cncf-cka issued=2025-05"),
    row("issued and expires", certs("CKA, issued 05/2025, expires 05/2027"), "cncf-cka issued=2025-05 expires=2027-05"),
    row("valid until", certs("CKA, valid until 05/2027"), "cncf-cka expires=2027-05"),
    row("valid through", certs("CKA (valid through Dec 2027)"), "cncf-cka expires=2027-12"),
    row("expiration alone", certs("CKA – Expiration: 12/2027"), "cncf-cka expires=2027-12"),
    row("exp. in brackets", certs("CKA (exp. 12/2027)"), "cncf-cka expires=2027-12"),
    row("expiry first", certs("CKA, expires 2027, issued 2025"), "cncf-cka issued=2025 expires=2027"),
    row("renewal due", certs("PMP, renewal due 2027"), "pmi-pmp expires=2027"),
    row("two dates side by side", plain("CERTIFICATIONS", "CKA\t05/2025\t05/2027"), "cncf-cka issued=2025-05 expires=2027-05"),
    row("a table of two dates", section("Certifications", "| Name | Issued | Expires |", "|---|---|---|", "| CKA | 05/2025 | 05/2027 |"), "cncf-cka issued=2025-05 expires=2027-05"),
    row("valid from and to", certs("CKA, valid from 2025 to 2027"), "cncf-cka issued=2025 expires=2027"),
    row("German", certs("CKA, gültig bis 05/2027"), "cncf-cka expires=2027-05"),
    row("French", certs("CKA, valable jusqu'en 2027"), "cncf-cka expires=2027"),
    row("Spanish", certs("CKA, válido hasta 2027"), "cncf-cka expires=2027"),
    row("never", certs("CEH, 2019, never expires"), "eccouncil-ceh issued=2019"),
    row("lifetime after a year", certs("CISM, 2019, no expiration date"), "isaca-cism issued=2019"),
    row("a LinkedIn line", plain("Licenses & certifications", "Certified Kubernetes Administrator", "The Linux Foundation", "Issued Jan 2025 · Expires Jan 2028", "Credential ID LF-abc123xyz"), "cncf-cka issued=2025-01 expires=2028-01 id=LF-abc123xyz"),
    row("a LinkedIn line in one", certs("CKA · Issued Jan 2025 · Expires Jan 2028 · Credential ID ABC123"), "cncf-cka issued=2025-01 expires=2028-01 id=ABC123"),
    row("a LinkedIn line without expiry", certs("CKA · Issued Jan 2025 · No Expiration Date"), "cncf-cka issued=2025-01"),
    row("an Indeed block", plain("CERTIFICATIONS/LICENSES", "CompTIA Security+", "January 2025 to January 2028", "", "CCNA", "March 2019 to Present"), "comptia-security-plus issued=2025-01 expires=2028-01", "cisco-ccna issued=2019-03"),
]  # fmt: skip

TO_COME = [
    row("expected", certs("CKA (expected May 2027)"), "cncf-cka in-progress for=2027-05"),
    row("expected completion", certs("CKA – expected completion: 05/2027"), "cncf-cka in-progress for=2027-05"),
    row("in progress with a date", certs("CKA, in progress, May 2027"), "cncf-cka in-progress for=2027-05"),
    row("anticipated", certs("CKA (anticipated 2027)"), "cncf-cka in-progress for=2027"),
    row("scheduled", certs("CKA, exam scheduled 14 May 2027"), "cncf-cka in-progress for=2027-05-14"),
    row("scheduled for", certs("CKA – scheduled for 2027-05"), "cncf-cka in-progress for=2027-05"),
    row("booked", certs("CKA exam booked for December 2026"), "cncf-cka in-progress for=2026-12"),
    row("sitting", certs("CKA, sitting March 2027"), "cncf-cka in-progress for=2027-03"),
    row("sitting in a sentence", summary("Sitting the CKA in March 2027."), "cncf-cka in-progress for=2027-03"),
    row("due", certs("CKA, exam due 03/2027"), "cncf-cka in-progress for=2027-03"),
    row("by", summary("Studying for the CISSP, to be taken by June 2027."), "isc2-cissp in-progress for=2027-06"),
    row("an exam date", certs("CKA, exam date 14.05.2027"), "cncf-cka in-progress for=2027-05-14"),
    row("expected before the name", certs("Expected 2027: CKA"), "cncf-cka in-progress for=2027"),
    row("target", certs("CKA (target: Q1 2027)"), "cncf-cka planned for=2027"),
    row("ETA", certs("CKA (ETA 2027)"), "cncf-cka in-progress for=2027"),
    row("estimated", certs("CKA (est. June 2027)"), "cncf-cka in-progress for=2027-06"),
    row("a booking overdue", certs("CKA, exam booked for May 2025"), "cncf-cka in-progress for=2025-05"),
    row("German", certs("CKA (voraussichtlich Mai 2027)"), "cncf-cka in-progress for=2027-05"),
]  # fmt: skip

IDS = [
    row("no id in a phone number", headline("# Ana Example, PMP", "+1 555 0100 222"), "pmi-pmp"),
    row("no id in a post code", certs("PMP, Lisbon 1000-001"), "pmi-pmp"),
    row("an id word", certs("CKA, ID: LF-abc123"), "cncf-cka id=LF-abc123"),
    row("a credential id", certs("CKA, 2024, Credential ID ABC-123-XYZ"), "cncf-cka issued=2024 id=ABC-123-XYZ"),
    row("a hash", certs("PMP #1234567"), "pmi-pmp id=1234567"),
    row("a certificate number", certs("PMP, Certificate Number: 1234567"), "pmi-pmp id=1234567"),
    row("a verification number", certs("CCNA, Validation ID CSCO12345678"), "cisco-ccna id=CSCO12345678"),
    row("licence no.", certs("CISSP, License No. 123456"), "isc2-cissp id=123456"),
    row("glued in brackets", certs("AWS Certified Cloud Practitioner(AWS02345678)"), "aws-certified-cloud-practitioner id=AWS02345678"),
    row("after a dash and a hash", certs("CCNA – ID #CSCO12345678"), "cisco-ccna id=CSCO12345678"),
    row("a day and month of which one reading is to come", certs("CKA: exam booked 12/09/2026"), "cncf-cka in-progress for=2026-12-09"),
    row("a day and month that both are to come", certs("CKA: exam booked 12/09/2027"), "cncf-cka in-progress for=2027"),
    row("year and month", certs("CKA, 2025, Mar"), "cncf-cka issued=2025-03"),
    row("runs out is no October", certs("CKA, 03/2023, renewed, runs out 2027-03-18"), "cncf-cka issued=2023-03 expires=2027-03-18"),
    row("an id in the bracket of joined names", certs("CCNA R&S (2016), CCNP Enterprise (2022, CSCO13370418), CKA"), "cisco-ccna issued=2016", "cisco-ccnp-enterprise issued=2022 id=CSCO13370418", "cncf-cka"),
    row("a bare number", certs("CISA, 17-140552, 2017"), "isaca-cisa issued=2017 id=17-140552"),
    row("groups of digits", certs("RHCE 150-044-921, 2017"), "redhat-rhce issued=2017 id=150-044-921"),
    row("a year range is no id", certs("CCNA Voice, 2013-2016"), "cisco-ccna-legacy-tracks-voice expired issued=2013 expires=2016"),
    row("exam codes are none", certs("CompTIA A+ (220-1001 and 220-1002)"), "comptia-a-plus"),
    row("letters and a slash", certs("ISTQB CTFL, certificate 23/CTFL/00417"), "istqb-foundation id=23/CTFL/00417"),
    row("the name's own letters in it", certs("Microsoft Office Specialist, MOS-4419-ILAG"), "microsoft-mos id=MOS-4419-ILAG"),
    row("the issuer's name in front", certs("CISSP, (ISC)² 331876"), "isc2-cissp id=331876"),
    row("a code with points", certs("PCAP, verify code kR7x.Q2Lm.88aZ, 2022"), "python-institute-pcap issued=2022 id=kR7x.Q2Lm.88aZ"),
    row("on the next line", section("Certifications", "**CKA**", "", "Credential ID: LF-abc123"), "cncf-cka id=LF-abc123"),
]  # fmt: skip

TABLES = [*NOT_A_DATE, *ISSUED, *EXPIRES, *TO_COME, *IDS]


@pytest.mark.parametrize(("snippet", "claims"), TABLES)
def test_carries_the_printed_dates_and_no_others(snippet, claims):
    assert read(snippet) == claims
