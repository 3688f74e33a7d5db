"""Two-column Word page for LibreOffice to print: an early-career security analyst with a home lab."""

import sys

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

page = Document()
section = page.sections[0]
section.page_width, section.page_height = Mm(210), Mm(297)
section.left_margin = section.right_margin = Mm(15)
section.top_margin = section.bottom_margin = Mm(13)
page.styles["Normal"].font.name = "Liberation Sans"
page.styles["Normal"].font.size = Pt(10.5)
page.styles["Normal"].paragraph_format.space_after = Pt(4)
page.styles["List Bullet"].paragraph_format.space_after = Pt(2)


def heading(text):
    paragraph = page.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(8)
    run = paragraph.add_run(text.upper())
    run.bold, run.font.size, run.font.color.rgb = True, Pt(11), RGBColor(0x7A, 0x1F, 0x3D)


def line(bold, rest="", style=None):
    paragraph = page.add_paragraph(style=style)
    paragraph.add_run(bold).bold = True
    paragraph.add_run(rest)


def bullets(*items):
    for item in items:
        page.add_paragraph(item, style="List Bullet")


name = page.add_paragraph()
name.add_run("Thandiwe Mokoena").font.size = Pt(22)
page.add_paragraph(
    "Junior Security Analyst  |  Cape Town  |  thandiwe.mokoena@example.com  |  "
    "linkedin.com/in/thandiwe-mokoena-example"
)
body = page.add_section(0)  # continuous
columns = body._sectPr.find(qn("w:cols"))
columns.set(qn("w:num"), "2")
columns.set(qn("w:equalWidth"), "0")
for width, gap in ((3400, 400), (6400, 0)):
    column = columns.makeelement(qn("w:col"), {qn("w:w"): str(width), qn("w:space"): str(gap)})
    columns.append(column)

heading("Certifications")
line("CompTIA Security+", "\nIssued August 2025, expires August 2028")
line("CompTIA Network+", "\n2024")
line("Blue Team Level 1 (BTL1)", "\nSecurity Blue Team, March 2026")
line("ISC2 Certified in Cybersecurity (CC)", "\n2024")
line("Splunk Core Certified User", "\nplanned for 2027")
line("Google Cybersecurity Professional Certificate", "\nCoursera, 2024")
heading("Skills")
page.add_paragraph(
    "Splunk, Microsoft Sentinel, Wireshark, Suricata, Sysmon, Python, PowerShell, Active Directory, "
    "Linux, MITRE ATT&CK"
)
heading("Languages")
page.add_paragraph("English, isiXhosa, Afrikaans")
heading("Other")
page.add_paragraph("Code B driving licence")
page.paragraphs[-1].add_run().add_break(WD_BREAK.COLUMN)
heading("Profile")
page.add_paragraph(
    "Recent graduate with one year on a service desk and a lab at home where attacks are run, "
    "logged and written up. Looking for a first post in a security operations centre."
)
heading("Home lab")
line("Detection lab on Proxmox", " (2024 – present)")
bullets(
    "Built an Active Directory domain with two Windows servers, Sysmon and a Splunk indexer on a "
    "second-hand workstation.",
    "Ran 24 techniques from Atomic Red Team and wrote detections for each; 19 of them now alert "
    "within one minute.",
    "Tuned Suricata rules until the false alerts fell from 300 to 12 a day.",
    "Wrote up every exercise at https://lab.example.com/thandiwe, the broken ones too.",
)
heading("Experience")
line("Service Desk Technician, Table Bay Insurance", "\nFebruary 2025 – present")
bullets(
    "Closed about 35 tickets a week for 600 users in Windows, Microsoft 365 and VPN.",
    "Reported a phishing wave an hour before the mail filter caught it; wrote the steps that the desk "
    "now follows.",
    "Scripted the reset of locked accounts in PowerShell, which saves the desk six hours a week.",
)
heading("Competitions")
line("Cape Capture the Flag 2025", " – 7th of 58 teams; solved the forensics track with Volatility.")
heading("Education")
line("Diploma in Information Technology, False Bay Technical College", "\n2022 – 2024")
page.add_paragraph("Attended a two-day CISSP workshop as a student helper.")
page.save(sys.argv[1])
