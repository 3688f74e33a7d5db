"""A one-page résumé drawn with ReportLab's platypus: an IT project manager."""

import sys

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import HRFlowable, ListFlowable, Paragraph, SimpleDocTemplate, Table

BLUE = HexColor("#23406e")
text = ParagraphStyle("text", fontName="Helvetica", fontSize=10.2, leading=13.6)
right = ParagraphStyle("right", parent=text, alignment=TA_RIGHT, textColor=HexColor("#555555"))
head = ParagraphStyle(
    "head", parent=text, fontName="Helvetica-Bold", fontSize=11.5, spaceBefore=8, textColor=BLUE
)
name = ParagraphStyle("name", parent=head, fontSize=21, leading=25, spaceBefore=0)
story = [
    Paragraph("Gabriela Montoya, PMP", name),
    Paragraph(
        "IT Project Manager · Austin, TX · gabriela.montoya@example.com · (512) 555-0168", text
    ),
]


def heading(title):
    story.extend([Paragraph(title, head), HRFlowable(width="100%", color=BLUE, spaceAfter=3)])


def job(title, period, *bullets):
    table = Table([[Paragraph(f"<b>{title}</b>", text), Paragraph(period, right)]], [400, 128])
    table.setStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)])
    story.append(table)
    items = [Paragraph(bullet, text) for bullet in bullets]
    story.append(ListFlowable(items, bulletType="bullet", start="•", leftIndent=12, bulletFontSize=8))


heading("Summary")
story.append(
    Paragraph(
        "PMP-certified project manager with twelve years of delivery in health care and state "
        "government. Leads cross-functional teams of up to 35 people and budgets of up to $9M.",
        text,
    )
)
heading("Certifications")
story.append(
    Paragraph(
        "<b>Project Management Professional (PMP)</b>, PMI, #2755013, earned June 2016, valid through "
        "June 2028 · <b>Certified ScrumMaster (CSM)</b>, 2019 · <b>SAFe 5 Agilist</b>, 2021–2022 "
        "(expired) · <b>PRINCE2 Foundation</b>, 2014 · <b>ITIL 4 Foundation</b>, 2020 · "
        "<b>PMI-ACP</b>, scheduled for February 2027",
        text,
    )
)
heading("Experience")
job(
    "Senior IT Project Manager, Lone Star Health Network", "Mar 2019 – Present",
    "Delivered an electronic health record rollout for 11 clinics, $7.4M, three weeks early and 4 % under budget.",
    "Turned a stalled data-center exit around: re-planned with the vendors in two-week increments and moved "
    "412 servers without an unplanned outage.",
    "Introduced a risk register that the steering committee reads; escalations fell from 19 to 6 a quarter.",
    "Coached five Certified ScrumMasters and a release train of four teams.",
)
job(
    "IT Project Manager, Department of Licensing Services (contract)", "Aug 2014 – Feb 2019",
    "Managed the replacement of a mainframe license system used by 2,300 staff; retired 1.1M lines of COBOL.",
    "Ran procurement (RFP, evaluation, contract) for a $3.2M document system.",
    "Worked with a partner that is ISO 27001 certified and a Great Place to Work.",
)
job(
    "Business Analyst, Pecan Street Software", "Jun 2012 – Jul 2014",
    "Wrote requirements and user stories for a claims product; organized acceptance tests with 40 users.",
)
heading("Skills")
story.append(
    Paragraph("Jira, MS Project, Confluence, Smartsheet, Scrum, Kanban, Six Sigma principles, SQL", text)
)
heading("Education")
story.append(Paragraph("BBA, Management Information Systems, Hill Country State University, 2012", text))
heading("Additional")
story.append(Paragraph("Public Trust clearance · CPR certified · Spanish (native), English", text))
SimpleDocTemplate(
    sys.argv[1], pagesize=LETTER, leftMargin=42, rightMargin=42, topMargin=38, bottomMargin=34,
    title="Gabriela Montoya", author="Gabriela Montoya", invariant=1,
).build(story)
