# ruff: noqa: E501
"""Travis Ochoa: dates in a left-hand table column, certifications in a ruled table."""

from pathlib import Path

from docx import Document
from docx.shared import Cm, Pt

JOBS = [
    (
        "2021 – now",
        "Network Engineer II, Mesquite Regional Airport Authority",
        [
            "Replaced the Catalyst 6500 core with a Nexus 9000 spine-leaf fabric in nine night windows, no flight delayed.",
            "Migrated 60 branch firewalls from ASA to FortiGate and manage them in FortiManager.",
            "Automated VLAN changes with Ansible and Netmiko; a change takes 5 minutes instead of 40.",
            "Sit on the change board.",
        ],
    ),
    (
        "2016 – 2021",
        "Network Administrator, Llano Independent School District",
        [
            "Rolled out 1,900 Aruba access points over 24 campuses after Ekahau surveys.",
            "Configured OSPF and BGP between two data centers and three carriers.",
            "Installed the new web filter's root certificate on 12,000 Chromebooks.",
            "Taught a CCENT prep class to eight high-school interns.",
        ],
    ),
    (
        "2013 – 2016",
        "Field Technician, Lone Mesa Telecom",
        [
            "Terminated copper and fiber; passed every acceptance test.",
        ],
    ),
]
CERTS = [
    ("CCNP Enterprise", "Cisco", "CSCO13550142", "Apr 2024", "Apr 2027"),
    ("CCNA Routing & Switching", "Cisco", "CSCO13550142", "2016", "—"),
    ("NSE 4 FortiOS 7.0", "Fortinet", "", "Jan 2022", "Jan 2024"),
    ("Aruba ACMP (Mobility Professional)", "HPE", "", "2019", ""),
    ("Ekahau Certified Survey Engineer", "Ekahau", "", "2018", ""),
    ("Network+", "CompTIA", "COMP001020555", "2014", "lifetime"),
    ("CCIE Enterprise Infrastructure", "Cisco", "", "lab booked Mar 2027", ""),
    ("RCDD", "BICSI", "", "studying", ""),
]


def build(folder: Path) -> None:
    """Write ochoa.docx into a folder."""
    page = Document()
    section = page.sections[0]
    section.left_margin = section.right_margin = Cm(1.9)
    section.top_margin = Cm(1.7)
    page.styles["Normal"].font.name = "Liberation Sans"
    page.styles["Normal"].font.size = Pt(10)
    page.styles["Normal"].paragraph_format.space_after = Pt(2)
    page.add_heading("Travis Ochoa, CCNP", 0)
    page.add_paragraph(
        "Network Engineer  |  Lubbock, Texas  |  (806) 555-0176  |  t.ochoa@example.com"
    )
    page.add_heading("EXPERIENCE", 2)
    table = page.add_table(rows=0, cols=2)
    table.autofit = False
    table.columns[0].width, table.columns[1].width = Cm(2.8), Cm(14.2)
    for when, title, bullets in JOBS:
        left, right = table.add_row().cells
        left.text, right.text = when, ""
        right.paragraphs[0].add_run(title).bold = True
        for bullet in bullets:
            right.add_paragraph(bullet, style="List Bullet")
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Cm(2.8), Cm(14.2)
    page.add_heading("CERTIFICATION", 2)
    grid = page.add_table(rows=1, cols=5, style="Table Grid")
    grid.autofit = False
    for column, width in zip(grid.columns, (6.2, 2.2, 3.4, 3.4, 2.0), strict=True):
        column.width = Cm(width)
    for cell, text in zip(
        grid.rows[0].cells, ("Certification", "Vendor", "ID", "Earned", "Expires"), strict=True
    ):
        cell.text = text
    for entry in CERTS:
        for cell, text in zip(grid.add_row().cells, entry, strict=True):
            cell.text = text
    page.add_heading("HOME LAB", 2)
    page.add_paragraph(
        "EVE-NG on an old Dell R720: 30-router CCIE topologies with IS-IS, MPLS L3VPN and SD-WAN; configs published on my GitHub.",
        style="List Bullet",
    )
    page.add_heading("EDUCATION", 2)
    page.add_paragraph(
        "A.A.S. Computer Networking, Caprock Community College, 2013. Cisco Networking Academy semesters 1 to 4. CDL class B (school bus)."
    )
    page.save(str(folder / "ochoa.docx"))
