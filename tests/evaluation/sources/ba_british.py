# ruff: noqa: E501 -- the prose of an invented résumé
"""A British business analyst without a single certification, dates on right tab stops, justified."""

import sys

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Mm, Pt
from word import bold, bullets, page_setup

document = Document()
page_setup(document, "Liberation Serif", 10.5, margin=22)
document.sections[0].footer.paragraphs[0].text = "Curriculum Vitae – Philippa Entwistle-Mbeki – Page 1"
title = document.add_paragraph()
title.alignment = WD_ALIGN_PARAGRAPH.CENTER
title.add_run("PHILIPPA ENTWISTLE-MBEKI").bold = True
title.add_run("\nBusiness Analyst\n14 Canal Row, Leeds · p.entwistle@example.com · 07700 900321")


def heading(text):
    run = document.add_paragraph().add_run(text)
    run.bold = run.font.small_caps = True
    run.font.size = Pt(12.5)


def job(title, when):
    paragraph = bold(document, title, "\t" + when)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(166), WD_TAB_ALIGNMENT.RIGHT)


def prose(text):
    document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY


heading("Personal Statement")
prose("Business analyst with seven years in insurance and local government. Comfortable in PRINCE2 environments and in "
      "Agile teams alike, well versed in ITIL processes, and used to ISO 27001 certified data centres. I prefer a whiteboard "
      "to a forty-page requirements document, although I have written several of those too.")
heading("Employment History")
job("Business Analyst, Pennine Mutual Insurance", "April 2021 – present")
bullets(document,
        "Mapped 46 claims processes in BPMN and removed nine hand-offs; average settlement time fell from 21 to 13 days.",
        "Wrote user stories and acceptance criteria in Jira for a Guidewire upgrade.",
        "Line-managed two CBAP-certified contractors and one PRINCE2 Practitioner.",
        "Liaised with stakeholders at all levels.")
job("Junior Business Analyst, Calder Borough Council", "September 2018 – March 2021")
bullets(document,
        "Built a Power BI dashboard of council-tax arrears that twelve teams now open every week.",
        "Supported the service desk's move from Remedy to ServiceNow, including the test scripts.",
        "Prepared the evidence for the council's Cyber Essentials Plus certification.")
job("Team Member, Harewood Garden Centre", "2016 – 2018")
bullets(document, "Till work, forklift driving (FLT licence) and the Christmas grotto.")
heading("Training")
prose("Attended: Introduction to Scrum (two days, in-house), Six Sigma White Belt awareness session, SQL for Analysts, "
      "Manual Handling Certificate, Emergency First Aid at Work.")
heading("Education")
job("BA (Hons) Business Management, 2:1, University of West Calderdale", "2015 – 2018")
job("3 A-levels (B, B, C) and 9 GCSEs incl. Maths grade A and English grade A*", "2013 – 2015")
heading("Interests")
prose("Fell running, bell-ringing, Duke of Edinburgh's Gold Award.")
document.save(sys.argv[1])
