"""A Word résumé whose certifications stand in a table and whose contact lines stand in the header."""

import sys

from docx import Document
from docx.shared import Mm, Pt, RGBColor

page = Document()
section = page.sections[0]
section.left_margin = section.right_margin = Mm(20)
section.top_margin = section.bottom_margin = Mm(18)
page.styles["Normal"].font.name = "Calibri"
page.styles["Normal"].font.size = Pt(10.5)
page.core_properties.title = "Résumé of Mateusz Wiśniewski"
page.core_properties.author = "Mateusz Wiśniewski"

section.header.paragraphs[0].text = (
    "Mateusz Wiśniewski  ·  mateusz.wisniewski@example.com  ·  +48 58 555 01 33  ·  Gdańsk"
)
title = page.add_heading("Mateusz Wiśniewski", 0)
title.runs[0].font.color.rgb = RGBColor(0x20, 0x40, 0x60)
page.add_paragraph(
    "Network engineer, CCNP certified, with eleven years in carrier and hospital networks."
)


def job(title, employer, period, *bullets):
    paragraph = page.add_paragraph()
    paragraph.add_run(title).bold = True
    paragraph.add_run(f", {employer}\t{period}")
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(170), 2)
    for bullet in bullets:
        page.add_paragraph(bullet, style="List Bullet")


page.add_heading("Professional experience", 1)
job(
    "Senior Network Engineer", "Baltic Hospital Group", "05/2019 – present",
    "Redesigned the campus of four hospitals with OSPF and EVPN-VXLAN; a failed core switch now costs "
    "2 seconds instead of a ward's afternoon.",
    "Segmented 3,800 medical devices with Cisco ISE and 802.1X, passing the regulator's audit without findings.",
    "Replaced two data-centre firewalls with a FortiGate cluster, moved 640 rules and removed 210 unused ones.",
    "Automated switch rollouts with Ansible and NetBox: a new floor takes one day, not five.",
)
job(
    "Network Engineer", "Żuraw Telekom", "09/2014 – 04/2019",
    "Ran BGP peering with 14 providers and handled incidents on call.",
    "Migrated 90 branch offices from MPLS to SD-WAN; line costs fell by 41 %.",
    "Trained eight colleagues for the CCNA; six passed.",
)
job(
    "Network Technician", "Port Service Sp. z o.o.", "06/2012 – 08/2014",
    "Cabled and configured Cisco Catalyst access switches for a container terminal.",
)

page.add_heading("Certifications and training", 1)
rows = [
    ("Certification", "Issuer", "Date", "Remarks"),
    ("CCNP Enterprise", "Cisco", "11/2021", "valid until 11/2027, CSCO13579246"),
    ("CCNA Routing and Switching", "Cisco", "05/2014", "expired 05/2017"),
    ("Fortinet NSE 4", "Fortinet", "2024", "FortiOS 7.2"),
    ("JNCIA-Junos", "Juniper", "03/2016 – 03/2019", ""),
    ("CCIE Enterprise Infrastructure", "Cisco", "–", "written passed 2026, lab in preparation"),
    ("ITIL v3 Foundation", "AXELOS", "2013", ""),
    ("Wireshark course, two days", "Gdańsk Training House", "2018", "attended"),
]
table = page.add_table(rows=0, cols=4)
table.style = "Light Grid Accent 1"
for row in rows:
    for cell, text in zip(table.add_row().cells, row):
        cell.text = text

page.add_heading("Skills", 1)
page.add_paragraph(
    "BGP, OSPF, EVPN-VXLAN, Cisco IOS XE and NX-OS, FortiGate, Cisco ISE, SD-WAN, Ansible, Python, "
    "NetBox, Wireshark"
)
page.add_heading("Education", 1)
page.add_paragraph("Inżynier (BEng) Telecommunications, Pomeranian University of Applied Sciences, 2008 – 2012")
page.add_heading("Languages", 1)
page.add_paragraph("Polish, English (C1), German (B1)")
page.save(sys.argv[1])
