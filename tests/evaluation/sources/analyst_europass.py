# ruff: noqa: E501 -- the prose of an invented résumé
"""A business analyst's résumé in the European manner: labels left, text right, over two pages."""

import sys

from docx import Document
from docx.shared import Mm, Pt
from word import page_setup

page = Document()
page_setup(page, "Liberation Sans", 11, margin=20)
page.add_heading("Curriculum Vitae", 1)
table = page.add_table(rows=0, cols=2)


def row(left, *right):
    cells = table.add_row().cells
    cells[0].width, cells[1].width = Mm(48), Mm(122)
    cells[0].paragraphs[0].add_run(left).bold = True
    cells[1].paragraphs[0].text = right[0] if right else ""
    for text in right[1:]:
        cells[1].add_paragraph(text)
    cells[1].paragraphs[-1].paragraph_format.space_after = Pt(7)


row("PERSONAL INFORMATION", "Zsófia Kállay-Marković", "Budapest, Hungary", "zsofia.km@example.com")
row("POSITION", "Business Analyst")
row("WORK EXPERIENCE")
row(
    "03/2019 – present", "Senior Business Analyst, Duna Biztosító Zrt.",
    "• Mapped 38 claims processes in BPMN and removed 11 hand-overs; a household claim now closes in 6 days instead of 17.",
    "• Wrote the requirements and acceptance criteria of a policy system migration (412 user stories in Jira).",
    "• Ran user acceptance tests with 65 claims handlers and cut open defects from 230 to 12 before launch.",
    "• Coordinated meetings.",
)
row(
    "09/2014 – 02/2019", "Business Analyst, Balaton Bank Nyrt.",
    "• Modelled data of the anti-money-laundering reports in UML and SQL; the regulator closed its finding.",
    "• Prepared the vendor selection for a CRM, with a weighted scoring of nine products.",
    "• Supported ISO 20000 certification of the IT department.",
)
row(
    "07/2012 – 08/2014", "Junior Analyst, Tisza Consulting Kft.",
    "• Documented interfaces of a pension register in Enterprise Architect.",
    "• Answered phones in busy weeks.",
)
row("EDUCATION AND TRAINING")
row("2007 – 2012", "MSc Business Informatics, University of Lower Transdanubia")
row("2021", "Certified Business Analysis Professional (CBAP), IIBA, valid until 12/2027")
row("2019", "PMI Professional in Business Analysis (PMI-PBA)®, ceased 2022")
row("2016", "ITIL® Foundation Certificate in IT Service Management")
row("2015", "PRINCE2® Foundation")
row("2013", "IREB Certified Professional for Requirements Engineering – Foundation Level")
row("2020", "Product Owner workshop (two days, certificate of attendance)")
row("in progress", "Professional Scrum Product Owner I, test in December 2026")
row("PERSONAL SKILLS")
row("Mother tongue", "Hungarian")
row("Other languages", "English C1 (IELTS 7.5), Croatian B2, German B1 (Goethe-Zertifikat)")
row("Digital skills", "Jira, Confluence, Enterprise Architect, BPMN, UML, SQL, Power BI; ECDL")
row("Driving licence", "B")
page.save(sys.argv[1])
