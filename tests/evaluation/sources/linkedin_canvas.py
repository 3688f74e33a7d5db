# ruff: noqa: E501 -- the prose of an invented résumé
"""A profile export in the manner of a professional network: narrow dark column, wide main column."""

import sys

from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

page = Canvas(sys.argv[1], pagesize=LETTER, invariant=1)
page.setTitle("Profile")
page.setFillColor(HexColor("#293e49"))
page.rect(0, 0, 198, 792, stroke=0, fill=1)


def column(x, y, lines, size=10.5, colour=black, leading=13.5):
    for line in lines:
        bold = line.startswith("*")
        big = line.startswith("#")
        page.setFont("Helvetica-Bold" if bold else "Helvetica", 16 if big else size)
        page.setFillColor(colour)
        y -= 8 if big else 0
        page.drawString(x, y, line.lstrip("*#"))
        y -= leading + (8 if big else 0)


SIDE = """#Contact
fatima.alrashid@example.com

www.linkedin.com/in/
fatima-alrashid-example

#Top Skills
Python
Linux System Administration
Amazon Web Services (AWS)

#Certifications
AWS Certified Cloud
Practitioner
CERTIFIED KUBERNETES
ADMINISTRATOR
Project Management Professional
(PMP)
Red Hat Certified System
Administrator (RHCSA)
Problem Solving (Basic)
HackerRank
Fatima Al-Rashid

#Languages
Arabic, English"""
MAIN = """#Fatima Al-Rashid
Site Reliability Engineer at Corniche Media
Abu Dhabi, United Arab Emirates

#Summary
I keep a video platform awake. Before that I led infrastructure
projects for an airline caterer. Scrum certified teams are nice,
calm ones are nicer.

#Experience
*Corniche Media
Site Reliability Engineer
March 2022 - Present (4 years 9 months)
- Run 14 Kubernetes clusters that stream to 2 million viewers.
- Brought the error rate of live playback from 0.9 % to 0.12 % by
moving sessions out of Redis.
- Automated node repair with Python and the AWS API.

*Oasis Sky Catering
Infrastructure Project Manager
June 2016 - February 2022 (5 years 9 months)
- Delivered a $2.1M move of two data centres, on budget.
- Hardened 200 RHEL servers with SELinux and Ansible.
- Line manager of two CCNA and one PMP certified engineers.

#Education
University of Al Khor Bay
Bachelor's degree, Computer Engineering (2011 - 2015)"""
column(24, 745, SIDE.splitlines(), colour=white)
column(222, 745, MAIN.splitlines(), leading=14.2)
page.setFont("Helvetica", 8)
page.drawString(530, 24, "Page 1 of 1")
page.save()
