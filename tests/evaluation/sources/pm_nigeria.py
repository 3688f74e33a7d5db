# ruff: noqa: E501 -- the prose of an invented résumé
"""A Nigerian project manager's Word CV: a page-wide table, and in its cells further tables."""

import sys

from docx import Document
from word import bold, page_setup

document = Document()
page_setup(document, "Calibri", 10.5, margin=15)
bold(document, "ENGR. CHUKWUEMEKA 'EMEKA' OYELARAN-BASSEY, PMP, MNSE")
document.add_paragraph("14B Palm Grove Crescent, Lekki, Lagos • 0803 555 0171 • emeka.ob@example.com")
outer = document.add_table(rows=0, cols=1)
outer.style = "Table Grid"


def box(heading):
    cell = outer.add_row().cells[0]
    cell.paragraphs[0].add_run(heading).bold = True
    return cell


def nested(cell, rows, header=None):
    table = cell.add_table(rows=0, cols=len(rows[0]))
    table.style = "Table Grid"
    for number, values in enumerate([*([header] if header else []), *rows]):
        for target, value in zip(table.add_row().cells, values, strict=True):
            target.paragraphs[0].add_run(value).bold = bool(header) and number == 0
    cell.add_paragraph()


box("PERSONAL DATA").add_paragraph("Date of Birth: 19th May 1986   Sex: Male   State of Origin: Cross River   Marital Status: Married")
box("CAREER OBJECTIVE").add_paragraph("To manage ICT infrastructure projects where delivery on time and within budget is taken seriously.")
nested(box("PROFESSIONAL CERTIFICATIONS AND MEMBERSHIP"), [
    ("2015", "Project Management Professional", "PMP", "PMI, USA"),
    ("2018", "PRINCE2 Practitioner", "", "AXELOS"),
    ("2019", "Certified ScrumMaster", "CSM", "Scrum Alliance"),
    ("2012", "Cisco Certified Network Associate (lapsed)", "CCNA", "Cisco"),
    ("2020", "Lean Six Sigma Green Belt", "LSSGB", "Gridline Academy"),
    ("2027 (planned)", "PMI Agile Certified Practitioner", "PMI-ACP", "PMI, USA"),
    ("2011", "Corporate Member, Nigerian Society of Engineers", "MNSE", "NSE"),
], ("YEAR", "QUALIFICATION", "ACRONYM", "BODY"))
work = box("WORK EXPERIENCE")
for title, when, items in (
    ("Project Manager, Niger Delta Fibre Ltd", "Feb. 2017 till date", (
        "Delivered a 420 km fibre backbone from Port Harcourt to Aba six weeks ahead of schedule.",
        "Reduced change requests by 45% by introducing a RAID log and a weekly steering meeting.",
        "Managed two CCNA-certified engineers and one PMP holder.")),
    ("Network Support Engineer, Harmattan Bank Plc", "Sept. 2010 – Jan. 2017", (
        "Configured Cisco 2911 routers and VSAT links for 63 branches.",
        "Led the roll-out of VoIP phones at head office; call costs fell by N4.2 million a year.")),
):
    nested(work, [(title, when), *((f"• {item}", "") for item in items)])
nested(box("EDUCATION"), [
    ("2004 – 2009", "B.Eng. Electrical/Electronics, University of the Lower Benue", "Second Class Upper"),
    ("2003", "West African Senior School Certificate (WASSCE)", "7 credits"),
    ("2010", "NYSC Discharge Certificate", "Kaduna"),
])
box("TRAININGS ATTENDED").add_paragraph("HSE Level 1, 2 & 3 Certificate (2016); TOGAF overview workshop (2021); ITIL awareness seminar (2014)")
box("REFEREES").add_paragraph("Available on request.")
document.save(sys.argv[1])
