# ruff: noqa: E501 -- the prose of an invented résumé
"""A security manager's two pages in ReportLab frames: a narrow column beside a wide one, the wide one drawn first."""

import sys

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Table,
)

text = ParagraphStyle("text", fontName="Helvetica", fontSize=9, leading=12.5, spaceAfter=3)
light = ParagraphStyle("light", parent=text, textColor=colors.white)
head = ParagraphStyle("head", parent=text, fontName="Helvetica-Bold", fontSize=10.5, leading=14, spaceBefore=7, textColor=colors.HexColor("#7a3b00"))
lighthead = ParagraphStyle("lighthead", parent=head, textColor=colors.HexColor("#ffd9a8"))


def backdrop(canvas, _document):
    canvas.setFillColor(colors.HexColor("#3b2f2f"))
    canvas.rect(0, 0, 175, A4[1], stroke=0, fill=1)


def footer(canvas, document):
    canvas.setFont("Helvetica-Oblique", 8)
    canvas.drawRightString(555, 24, f"Confidential · page {document.page}")


document = BaseDocTemplate(sys.argv[1], pagesize=A4, title="CV", invariant=1)
document.addPageTemplates([
    PageTemplate("first", [Frame(190, 40, 370, 770), Frame(14, 40, 150, 770)], onPage=backdrop, onPageEnd=footer),
    PageTemplate("second", [Frame(40, 40, 515, 770)], onPageEnd=footer),
])
story = [NextPageTemplate("second")]


def add(style, *lines):
    story.extend(Paragraph(line, style) for line in lines)


def bullets(*items):
    story.extend(Paragraph(item, ParagraphStyle("b", parent=text, leftIndent=11, bulletIndent=2), bulletText="–") for item in items)


add(ParagraphStyle("name", parent=head, fontSize=18, leading=23), "Concepción Abernathy-Mwangi, CISSP, CISM, CRISC")
add(text, "Head of Information Security · financial services · Nairobi and London")
add(head, "Executive summary")
add(text, "Twenty years from firewall engineer to head of a 14-person team. Holds CISA too, though nobody asks any more. Reports to the board in plain language.")
add(head, "Professional experience")
add(text, "<b>Head of Information Security, Savanna Mutual Bank</b>, 2019 – present")
bullets(
    "Took the bank through ISO 27001 certification in 14 months and kept PCI DSS certified status every year since.",
    "Cut the number of open high-risk audit findings from 57 to 6 by running a quarterly risk committee on the FAIR method.",
    "Wrote the third-party risk policy and assessed 120 suppliers with SIG questionnaires.",
    "Hired and mentored four analysts; three have since passed CISSP.",
    "Member of the CISA (Cybersecurity and Infrastructure Security Agency) information-sharing group.",
)
add(text, "<b>IT Audit Manager, Threadneedle Row Assurance</b>, 2011 – 2019")
bullets(
    "Led 40 general IT control audits (SOX, COBIT 5) for insurers and brokers.",
    "Built an ACL script library that tests user access for all subsidiaries; audit days per subsidiary fell from 12 to 7.",
)
add(text, "<b>Network Security Engineer, Rift Valley Telecom</b>, 2005 – 2011")
bullets("Installed Check Point firewalls and Juniper NetScreen VPNs for 30 branch offices.")
story.append(FrameBreak())
add(lighthead, "Contact")
add(light, "concepcion.am@example.com", "+254 700 555 014")
add(lighthead, "Competencies")
add(light, "ISO 27001, NIST CSF, COBIT 5, TOGAF, GDPR, Archer, CIS Controls, board reporting")
add(lighthead, "Languages")
add(light, "English, Spanish (DELE B2), Swahili")
add(lighthead, "Memberships")
add(light, "ISACA (Gold member), ISC2, Women in Security Nairobi")
story.append(PageBreak())
add(head, "Professional qualifications")
rows = [
    ("Body", "Qualification", "Number", "Obtained", "Renewal"),
    ("ISC2", "Certified Information Systems Security Professional (CISSP)", "418822", "May 2009", "31 May 2027"),
    ("ISACA", "Certified Information Security Manager (CISM)", "1427710", "2013", "Jan 2028"),
    ("ISACA", "Certified Information Systems Auditor (CISA)", "0868013", "2011", "Jan 2026"),
    ("ISACA", "Certified in Risk and Information Systems Control (CRISC)", "1933052", "2019", "Jan 2028"),
    ("PECB", "ISO/IEC 27001 Lead Implementer", "", "Nov 2019", ""),
    ("IAPP", "CIPP/E", "", "2018", "lapsed"),
    ("Open FAIR", "Open FAIR Foundation", "", "2020", ""),
    ("ISACA", "CGEIT", "", "exam Dec 2026", ""),
    ("Cisco", "CCNA", "", "2006", "not renewed"),
    ("AXELOS", "PRINCE2 Foundation", "", "2012", ""),
]
table = Table(
    [[Paragraph(cell, text) for cell in row] for row in rows],
    colWidths=[60, 235, 60, 80, 75], style=[("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")],
)
story.append(table)
add(head, "Executive education and other")
add(text, "Certificate in Board Governance, Strathmere Business School, 2022 · MSc Information Security, Royal Thamesmead University, 2010 · BSc Computer Science, University of the Rift, 2005")
add(text, "Speaker: “Risk registers nobody reads”, Imaginary InfoSec Africa 2023")
document.build(story)
