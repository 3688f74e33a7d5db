# ruff: noqa: E501
"""Zofia Kowalczyk-Reid: two newspaper columns with a column break, printed by LibreOffice."""

from pathlib import Path

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

LEFT = [
    ("h", "ABOUT"),
    (
        "p",
        "Control-systems engineer turned OT security engineer. Twelve years in water and food plants; speaks PLC and firewall.",
    ),
    ("h", "CERTIFICATES"),
    ("p", "GICSP, 2023 – 2027"),
    ("p", "ISA/IEC 62443 Cybersecurity Fundamentals Specialist (2021)"),
    ("p", "CISSP (Associate), 2025"),
    ("p", "Siemens Certified Programmer in the TIA Portal"),
    ("p", "Ignition Gold Certified, Inductive Automation, 2019"),
    ("p", "GRID: booked for 9 February 2027"),
    ("p", "Fortinet FCP (Network Security)"),
    ("p", "CCNA Industrial – expired 2020"),
    ("h", "SKILLS"),
    (
        "p",
        "S7-1500, ControlLogix, Modbus, OPC UA, Claroty, Wireshark, IEC 62443 zones, Purdue model, CIS controls",
    ),
    ("h", "LICENCES"),
    ("p", "18th Edition electrician's certificate; forklift; category B"),
]
RIGHT = [
    ("h", "WORK"),
    ("j", "OT Security Engineer, Pennine Water Works (2020 – now)"),
    (
        "b",
        "Segmented 42 pumping stations into IEC 62443 zones with FortiGate firewalls; unplanned outages fell from 14 to 3 a year.",
    ),
    ("b", "Deployed Claroty sensors on 30 sites and listed 5,200 assets nobody had on paper."),
    ("b", "Wrote an incident playbook for PLC tampering and drilled it with operators."),
    ("b", "Support sales visits."),
    ("j", "Controls Engineer, Calderdale Foods (2013 – 2020)"),
    (
        "b",
        "Programmed S7-1500 PLCs and an Ignition SCADA for three bottling lines, raising output by 11%.",
    ),
    ("b", "Replaced Windows XP operator stations with locked-down Windows 10 LTSC."),
    ("b", "Kept machines to CE and ATEX certification rules."),
    ("h", "LAB"),
    (
        "b",
        "Kitchen-table PLC range: two S7-1200s, a Modbus honeypot on a Raspberry Pi and Zeek; reproduced a public logic-bomb paper.",
    ),
    ("h", "EDUCATION"),
    ("p", "BEng Electrical Engineering, Aire University, 2013"),
    ("p", "SANS ICS410 attended 2021"),
]


def write(page: object, items: list[tuple[str, str]]) -> None:
    """Append kinded lines to the document."""
    for kind, text in items:
        run = page.add_paragraph(style="List Bullet" if kind == "b" else None).add_run(text)  # type: ignore[attr-defined]
        run.bold = kind in "hj"


def build(folder: Path) -> None:
    """Write kowalczyk.docx into a folder."""
    page = Document()
    page.styles["Normal"].font.name = "Liberation Sans"
    page.styles["Normal"].font.size = Pt(9.5)
    page.styles["Normal"].paragraph_format.space_after = Pt(3)
    first = page.sections[0]
    first.left_margin = first.right_margin = Cm(1.7)
    title = page.add_paragraph().add_run("Zofia Kowalczyk-Reid")
    title.bold, title.font.size = True, Pt(20)
    page.add_paragraph("ICS / OT Security Engineer | Huddersfield | zofia.kr@example.com")
    cols = page.add_section(WD_SECTION.CONTINUOUS)._sectPr.xpath("./w:cols")[0]
    cols.set(qn("w:num"), "2")
    cols.set(qn("w:space"), "500")
    write(page, LEFT)
    page.paragraphs[-1].add_run().add_break(WD_BREAK.COLUMN)
    write(page, RIGHT)
    page.save(str(folder / "kowalczyk.docx"))
