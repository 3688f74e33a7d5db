# ruff: noqa: E501 -- the prose of an invented résumé
"""A Scrum Master's Word résumé through LibreOffice: a text box for the certifications, then two columns."""

import sys

from docx import Document
from docx.enum.text import WD_BREAK
from docx.shared import Pt
from word import bold, bullets, page_setup, text_box, two_columns

document = Document()
page_setup(document, "Liberation Sans", 10)
title = document.add_paragraph()
title.add_run("Bartholomew “Barry” Nakagawa-Sørensen").font.size = Pt(19)
text_box(title, (
    "*CREDENTIALS", "Professional Scrum Master II (PSM II)", "Professional Scrum Master I (PSM I)",
    "Professional Scrum Product Owner I (PSPO I)", "SAFe 6 Scrum Master (SSM) – exp. 05/2027",
    "ICAgile Certified Professional (ICP-ACC)", "Kanban Management Professional (KMP I)",
    "PMP: studying, test date 14 Jan 2027", "*LANGUAGES", "English, Danish, Japanese (JLPT N3)",
), 122, 12, 72, 78)
document.add_paragraph("Scrum Master / Agile Coach")
document.add_paragraph("Melbourne VIC · barry.ns@example.com · 0491 570 156")
bold(document, "WHO I AM")
document.add_paragraph("Nine years with teams between five and eleven people. I measure little and talk a lot. Certified Scrum Master since 2017, ex-developer, patient with Jira.")
bold(document, "WHERE I HAVE WORKED").paragraph_format.space_before = Pt(10)
two_columns(document, 4700, 4700)
bold(document, "Yarra Superannuation", " – Scrum Master, 2021 to now")
bullets(document,
        "Took over two teams with 31 open production defects; eleven months later there were four.",
        "Moved four teams from a Jira board per person to one Kanban board with WIP limits.",
        "Facilitated quarterly planning for a SAFe release train of 90 people.",
        "Coached two Product Owners for their CSPO.")
bold(document, "Bass Strait Ferries", " – Scrum Master, 2017 to 2021")
bullets(document,
        "Cut the release cycle of the booking app from six weeks to nine days with the team.",
        "Introduced pair programming and story mapping.")
bold(document, "Dandenong Software Co-op", " – Developer, 2012 to 2017")
bullets(document,
        "Wrote C# and SQL Server services for a wool auction site.",
        "Looked after the build server.")
bold(document, "").add_run().add_break(WD_BREAK.COLUMN)
bold(document, "STUDIES")
document.add_paragraph("Bachelor of IT, University of Port Phillip, 2011\nCertificate IV in Training and Assessment (TAE40116), 2019")
bold(document, "BEYOND WORK")
document.add_paragraph("Surf life saving bronze medallion; first-aid certificate HLTAID011; working-with-children check.")
document.save(sys.argv[1])
