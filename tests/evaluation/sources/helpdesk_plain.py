# ruff: noqa: E501 -- the prose of an invented résumé
"""A help-desk résumé typed into Word with no headings and no styles; one run-on page in three fonts."""

import sys

from docx import Document
from docx.shared import Pt

document = Document()
LINES = (
    ("Bernadette O'Shaughnessy-Lim   bernie.osl@example.com    cell 585-555-0119    Rochester NY", 14),
    ("Looking for a tier 2 help desk or junior sys admin job. I have my A+ (2022), Network+ (March 2024) and I am studying for Security+ which I hope to take this winter.", 11),
    ("Genesee Dental Supply, help desk tech, Feb 2023 to now. Reset passwords, set up new hires in Active Directory and Microsoft 365. I moved our ticket system from a shared mailbox to osTicket and now we answer in 2 hours not 2 days. Set up Intune for 120 iPads the sales people have.", 11),
    ("Wegmore's Grocery, cashier then front end coordinator, 2017 to 2023. Food handler certified, trained 30 cashiers, fixed the time clock more than once.", 11),
    ("Went to Flower City Community College 2020 to 2022, AAS in computer info systems, GPA 3.7, Dean's list. We did the CCNA 1 and CCNA 2 courses there but I never took the Cisco test. Got the Microsoft Office Specialist Word one in high school (2016) and the Google IT Support certificate on Coursera in 2021.", 11),
    ("At home I run Proxmox on an old Dell with Windows Server 2022, a pfSense firewall and Pi-hole, and write down what I break.", 11),
    ("My boss Terry (he is a CISSP) and my teacher Mr. Quach (CCNP) can tell you about me. I volunteer at the library's computer help table, CPR certified, have a car and a NY license.", 11),
)
for text, size in LINES:
    run = document.add_paragraph().add_run(text)
    run.font.size = Pt(size)
document.save(sys.argv[1])
