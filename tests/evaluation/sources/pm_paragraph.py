# ruff: noqa: E501 -- the prose of an invented résumé
"""Certifications in one comma-separated paragraph, drawn with ReportLab's platypus."""

import sys

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate

text = ParagraphStyle("text", fontName="Times-Roman", fontSize=12, leading=16.5, spaceAfter=4)
head = ParagraphStyle("head", parent=text, fontName="Times-Bold", fontSize=13, spaceBefore=9)
story = [
    Paragraph("Eleanor Whitcombe-Rao, PMP, PRINCE2 Practitioner", ParagraphStyle("n", parent=head, fontSize=17)),
    Paragraph("Programme Manager · Edinburgh · eleanor.wr@example.com · 0131 496 0177", text),
]


def heading(title):
    story.append(Paragraph(title, head))


def bullets(*items):
    story.append(ListFlowable([Paragraph(item, text) for item in items], bulletType="bullet", start="•", leftIndent=14))


heading("Professional summary")
story.append(Paragraph(
    "MSP and PRINCE2 certified programme manager with sixteen years in utilities and local government. "
    "Budgets up to £14 million; believes in short steering meetings.", text))
heading("Key qualifications and certifications")
story.append(Paragraph(
    "Project Management Professional (PMP) since 2013, PRINCE2 Practitioner (2011, re-registered 2021), "
    "MSP Practitioner, Certified ScrumMaster (lapsed), ITIL v3 Foundation and ITIL 4 Foundation (2022), "
    "PgMP in progress, APM Chartered Project Professional, Lean Six Sigma Green Belt 2016.", text))
heading("Career history")
story.append(Paragraph("<b>Programme Manager</b>, Forth Estuary Water, 2017 – present", text))
bullets(
    "Set up the programme that replaced 190,000 water meters with smart ones; finished four months early "
    "and £1.3 million under budget.",
    "Chaired the change board for an SAP S/4HANA move and cut open risks from 84 to 19.",
    "Sponsored six colleagues through APMP and PRINCE2 training.",
)
story.append(Paragraph("<b>Project Manager</b>, City of Arthur's Seat Council, 2009 – 2017", text))
bullets(
    "Delivered a contact-centre telephony project for 22 departments; average waiting time went from "
    "6 minutes to 90 seconds.",
    "Wrote business cases in line with COBIT and TOGAF frameworks.",
    "Managed PCI DSS certified payment suppliers.",
)
heading("Education and training")
story.append(Paragraph(
    "MA Geography, University of the Lammermuirs, 2008. Postgraduate Certificate in Public Administration, "
    "2012. Full UK driving licence.", text))
SimpleDocTemplate(sys.argv[1], pagesize=A4, leftMargin=55, rightMargin=55, topMargin=45,
                  bottomMargin=40, title="CV", invariant=1).build(story)
