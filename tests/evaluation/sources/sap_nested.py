# ruff: noqa: E501 -- the prose of an invented résumé
"""An SAP consultant in Word: the whole page is one table, the certifications a table within it."""

import sys

from docx import Document
from docx.shared import Mm
from word import page_setup

page = Document()
page_setup(page, "Calibri", 10.5, margin=15)
frame = page.add_table(rows=1, cols=2)
left, right = frame.rows[0].cells
left.width, right.width = Mm(68), Mm(112)
left.paragraphs[0].add_run("Anneliese Okafor-Brandt").bold = True
for text in ("SAP FI/CO Consultant", "Hamburg", "anneliese.ob@example.com"):
    left.add_paragraph(text)
left.add_paragraph().add_run("CERTIFICATES").bold = True
inner = left.add_table(rows=0, cols=2)
inner.style = "Table Grid"
for name, year in (
    ("SAP Certified Application Associate – SAP S/4HANA for Financial Accounting (C_TS4FI_2021)", "2022"),
    ("SAP Certified Associate – SAP Activate Project Manager", "2024"),
    ("SAP Certified Development Associate – ABAP", "aimed for 2027"),
    ("Scrum Fundamentals Certified (SFC)", "2018"),
    ("Certified Management Accountant, Hanse Institute of Controlling", "2016"),
    ("ITIL 4 Foundation", "in process"),
):
    cells = inner.add_row().cells
    cells[0].text, cells[1].text = name, year
left.add_paragraph().add_run("LANGUAGES").bold = True
left.add_paragraph("German, English, Igbo")
right.paragraphs[0].add_run("PROFILE").bold = True
right.add_paragraph("Finance consultant for SAP with twelve years and seven go-lives; works for an SAP Gold Partner.")
right.add_paragraph().add_run("PROJECT EXPERIENCE").bold = True
for title, items in (
    (
        "Senior Consultant, Alsterblick Consulting GmbH, since 05/2017",
        (
            "• Led the finance stream of an S/4HANA conversion for a coffee importer (18 company codes); month-end closing went from nine days to four.",
            "• Configured the new general ledger, asset accounting and document splitting for five subsidiaries.",
            "• Built a Fiori worklist for blocked invoices; 2,000 open items fell to 150.",
            "• Held key-user trainings.",
        ),
    ),
    (
        "Consultant, Elbe & Söhne IT, 2013 – 2017",
        (
            "• Migrated 640,000 customer records with LSMW, without a failed reconciliation.",
            "• Wrote ABAP reports for cash management.",
        ),
    ),
):
    right.add_paragraph().add_run(title).bold = True
    for item in items:
        right.add_paragraph(item)
right.add_paragraph().add_run("EDUCATION").bold = True
right.add_paragraph("Dipl.-Kffr., Universität Niederelbe, 2013. Course completed in SAP HANA modelling (openSAP), 2019.")
page.save(sys.argv[1])
