# ruff: noqa: E501 -- the prose of an invented résumé
"""A GRC auditor in Word: post-nominals in the page header, certifications in a content control."""

import sys

from docx import Document
from docx.shared import Pt
from word import bold, bullets, content_control, page_setup

page = Document()
page_setup(page, "Georgia", 10.5, margin=20)
header = page.sections[0].header.paragraphs[0]
header.text = "Dr Samuel Kiprotich-Hale, CISA, CRISC"
header.runs[0].bold, header.runs[0].font.size = True, Pt(16)
page.sections[0].footer.paragraphs[0].text = "samuel.kh@example.com · Nairobi / London"
page.add_heading("Executive profile", 1)
page.add_paragraph(
    "IT auditor with eighteen years at banks and a regulator; a CISA certified professional who has also "
    "been on the other side of the table. Audits CISSP holders and their key ceremonies alike."
)
page.add_heading("Credentials", 1)
content_control(
    page,
    [
        "CISA (8 years), CISM (5 years)",
        "CRISC, ISACA, certificate no. 1902233, 2019",
        "ISO/IEC 27001 Lead Auditor, PECB, issued 2017-06, expires 2026-06",
        "Certified in the Governance of Enterprise IT (CGEIT) – exam passed October 2026, certification applied for",
        "CIPP/E, studying, intended 2027",
        "COBIT 2019 Foundation",
        "Certified Data Privacy Solutions Engineer (CDPSE)",
    ],
)
page.add_heading("Selected engagements", 1)
bold(page, "Head of IT Audit, Rift Valley Commercial Bank", ", 2016 – present")
bullets(
    page,
    "Built a continuous control monitor in SQL and Python over 40 core-banking tables; audit cycle shortened from 11 to 4 weeks.",
    "Led the ISO 27001 programme to a clean surveillance audit in three consecutive years.",
    "Assessed third-party risk of 75 suppliers, including those ISO 27001 or PCI DSS certified.",
    "Reported to the audit committee.",
)
bold(page, "Senior Inspector, Payment Systems Oversight Office", ", 2008 – 2016")
bullets(
    page,
    "Inspected 23 mobile-money operators and drafted the rules on agent liquidity.",
    "Worked with COBIT and ITIL frameworks.",
)
page.add_heading("Teaching", 1)
page.add_paragraph("Visiting lecturer for the CISM review course, Strand Institute, 2021 – 2024")
page.add_heading("Education", 1)
page.add_paragraph("PhD Information Systems, Lake Victoria University, 2008; Postgraduate Certificate in Law")
page.save(sys.argv[1])
