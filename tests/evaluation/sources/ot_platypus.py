# ruff: noqa: E501 -- the prose of an invented résumé
"""An OT security engineer; ReportLab's platypus, two pages, a table of credentials with numbers."""

import sys

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate, Table

text = ParagraphStyle("text", fontName="Helvetica", fontSize=11.5, leading=16.5, spaceAfter=5)
head = ParagraphStyle("head", parent=text, fontName="Helvetica-Bold", fontSize=13, spaceBefore=10, textColor=HexColor("#7a3b00"))
story = [
    Paragraph("Wendell Littlefeather, GICSP, PE", ParagraphStyle("n", parent=head, fontSize=20, leading=25)),
    Paragraph("OT Security Engineer · Tulsa, OK · w.littlefeather@example.com · (918) 555-0199", text),
]


def heading(title):
    story.append(Paragraph(title, head))


def bullets(*items):
    story.append(ListFlowable([Paragraph(item, text) for item in items], bulletType="bullet", start="•", leftIndent=14))


heading("SUMMARY")
story.append(Paragraph("Control engineer turned defender: nineteen years in pipelines and water, the last eight on OT security. Licensed Professional Engineer (Oklahoma).", text))
heading("EXPERIENCE")
story.append(Paragraph("<b>Lead OT Security Engineer</b>, Arkansas River Pipeline Co., 2018 – Present", text))
bullets(
    "Segmented 64 compressor stations into IEC 62443 zones with Fortinet firewalls; the 2024 red team stayed out of the control network.",
    "Deployed passive monitoring for Modbus and DNP3 on 41 sites and found 300 unknown devices.",
    "Wrote the incident playbook for SCADA outages and rehearsed it with operators; recovery time fell from 8 to 3 hours.",
    "Followed CISA ICS advisories and prepared quarterly patch windows.",
    "Vendors on site had to be NCCER certified.",
)
story.append(Paragraph("<b>Control Systems Engineer</b>, Grand Lake Water Authority, 2007 – 2018", text))
bullets(
    "Programmed Allen-Bradley ControlLogix PLCs and HMI screens for 12 pumping stations.",
    "Replaced a dial-up telemetry network by licensed radio and cut lost readings from 7 % to 0.3 %.",
    "Calibrated instruments with other technicians.",
)
heading("CERTIFICATIONS & LICENSES")
rows = [
    ("Credential", "Number", "Obtained", "Valid to"),
    ("Global Industrial Cyber Security Professional (GICSP)", "4471", "2019-04", "2027-04"),
    ("GIAC Response and Industrial Defense (GRID)", "1093", "2021-11", "2025-11"),
    ("ISA/IEC 62443 Cybersecurity Fundamentals Specialist", "", "2018", ""),
    ("CISSP", "604417", "2016", "2028"),
    ("Fortinet NSE 7 OT Security", "", "pending", ""),
    ("GCIP", "", "scheduled", "03/2027"),
    ("TWIC card", "", "2023", "2028"),
    ("H2S Alive", "", "2024", "2027"),
]
cells = [[Paragraph(cell, text) for cell in row] for row in rows]
table = Table(cells, [270, 70, 80, 80], repeatRows=1)
table.setStyle([("GRID", (0, 0), (-1, -1), 0.4, HexColor("#aaaaaa")), ("BACKGROUND", (0, 0), (-1, 0), HexColor("#f2e6da"))])
story.append(table)
heading("TEACHING")
story.append(Paragraph("Workshop “Modbus without fear” at Plains ICS Days 2023 and 2024, 70 participants each, with a model pumping station.", text))
heading("EDUCATION")
story.append(Paragraph("B.S. Electrical Engineering, Cimarron State University, 2007", text))
heading("INTERESTS")
story.append(Paragraph("Old radios, fly fishing, Six Sigma jokes", text))
SimpleDocTemplate(sys.argv[1], pagesize=LETTER, leftMargin=54, rightMargin=54, topMargin=48, bottomMargin=48, title="Resume", invariant=1).build(story)
