# ruff: noqa: E501 -- the prose of an invented résumé
"""A voice engineer's two pages drawn by hand: dates and headings after the text, a list broken by the page."""

import sys

from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

FONT, BOLD = "Helvetica", "Helvetica-Bold"
page = Canvas(sys.argv[1], pagesize=letter, invariant=1)
page.setTitle("Resume")
later: list[tuple[float, float, str, str, float]] = []
y = 792 - 50.0


def finish(number):
    """Headings, dates and the footer are drawn last, from the bottom up."""
    for x, at, text, font, size in reversed(later):
        page.setFont(font, size)
        page.drawString(x, at, text)
    later.clear()
    page.setFont(FONT, 8)
    page.drawCentredString(306, 26, f"R. Castellanos-Whitebear    {number} / 2")
    page.showPage()


def line(text, x=72.0, size=10.0, font=FONT, lead=20.0):
    global y
    page.setFont(font, size)
    page.drawString(x, y, text)
    y -= lead


def heading(text):
    global y
    y -= 8
    later.append((72, y, text, BOLD, 11.5))
    page.line(72, y - 3, 540, y - 3)
    y -= 18


def job(title, when):
    global y
    width = page.stringWidth(when, FONT, 9.5)
    later.append((540 - width, y, when, FONT, 9.5))
    line(title, font=BOLD)


def bullet(*parts):
    page.setFont(FONT, 10)
    page.drawString(78, y, "•")
    for part in parts:
        line(part, x=90, lead=19)


def cert(name, when):
    width = page.stringWidth(when, FONT, 10)
    later.append((540 - width, y, when, FONT, 10))
    bullet(name)


line("Rosalind Castellanos-Whitebear", size=19, lead=20)
line("Unified Communications Engineer | Tulsa, OK | 918-555-0156 | r.cw@example.com", size=9.5)
heading("CAREER PROFILE")
line("CCNP Collaboration certified engineer, sixteen years of dial tone. Cisco UCM, Webex, Teams Phone and the odd PBX")
line("that refuses to die.")
heading("CAREER HISTORY")
job("Senior UC Engineer, Osage Plains Health System", "02/2018 - present")
bullet("Migrated 9,500 phones from Avaya Communication Manager to Cisco UCM 14 over fourteen", "weekends.")
bullet("Built SIP trunks on Cisco CUBE in two data centers; monthly carrier cost fell from $61,000 to $23,000.")
bullet("Rolled out Webex Contact Center to 240 agents.")
bullet("Attended vendor meetings.")
job("Voice Engineer, Redbud Managed Services", "06/2012 - 01/2018")
bullet("Installed Unity Connection and Cisco Expressway for 35 customers.")
bullet("Wrote QoS policies for voice on Catalyst 3850 and ISR 4000 routers; jitter complaints stopped.")
bullet("Moved 1,200 analog lines to VG350 gateways.")
job("Telecom Technician, Cherokee County Telephone Cooperative", "2009 - 2012")
bullet("Terminated copper and fiber, tested T1 and PRI circuits.")
heading("TECHNOLOGIES")
line("Cisco UCM, CUBE, Unity Connection, Expressway, Webex, Teams Phone, AudioCodes, SIP, H.323, MGCP,")
line("Wireshark, Cisco CSM, QoS, Python")
heading("CERTIFICATIONS AND TRAINING")
cert("Cisco Certified Network Professional Collaboration (CCNP Collaboration)", "Aug 2020 - Aug 2026")
cert("Cisco Certified Network Associate Voice (CCNA Voice)", "2011")
cert("Cisco Certified Voice Professional (CCVP)", "2012")
cert("Microsoft 365 Certified: Collaboration Communications Systems Engineer Associate", "Mar 2025")
cert("Cisco Certified Network Associate (CCNA)", "May 2010")
cert("Avaya Certified Implementation Specialist (ACIS)", "2013")
finish(1)
y = 792 - 60.0
cert("CompTIA Network+", "2009")
cert("CCIE Collaboration, lab attempt scheduled", "April 2027")
cert("Webex Contact Center bootcamp (training only)", "2022")
cert("OSHA 10", "2009")
heading("EDUCATION")
job("A.S. Telecommunications, Green Country Technical College", "2009")
job("Military: US Army Signal Corps, MOS 25F", "2003 - 2007")
finish(2)
page.save()
