# ruff: noqa: E501
"""Wyatt Colburn: platypus frames, a shaded right-hand sidebar filled after the main frame."""

from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph

TEXT = ParagraphStyle("text", fontName="Helvetica", fontSize=9.8, leading=13, spaceAfter=3)
BULLET = ParagraphStyle("bullet", TEXT, leftIndent=11, bulletIndent=1)
HEAD = ParagraphStyle(
    "head",
    TEXT,
    fontName="Helvetica-Bold",
    fontSize=11.5,
    spaceBefore=9,
    textColor=HexColor("#2f4a2a"),
)
MAIN = [
    ("h", "WHO I AM"),
    (
        "t",
        "U.S. Army signal veteran (25B, Staff Sergeant) moving into civilian IT support. Eight years of fixing radios, laptops and tempers in bad weather. Secret clearance, current to 2029. DoD 8570 IAT Level I.",
    ),
    ("h", "CIVILIAN EXPERIENCE"),
    (
        "t",
        "<b>Help Desk Technician</b>, Chugach School Services, Anchorage AK — Sep 2024 to Present",
    ),
    ("b", "Resolve 35 tickets a day for 2,200 users on Windows 11 and Chrome OS."),
    ("b", "Built an Autopilot and Intune image that cut laptop setup from 2 hours to 25 minutes."),
    ("b", "Wrote PowerShell scripts for account creation in Active Directory."),
    ("b", "Other duties as assigned."),
    ("h", "MILITARY EXPERIENCE"),
    ("t", "<b>Information Technology Specialist (25B)</b>, U.S. Army — 2016 to 2024"),
    (
        "b",
        "Installed and kept up a tactical network of 14 Cisco routers and 40 switches for a 600-soldier battalion.",
    ),
    ("b", "Instructed 120 soldiers for Security+ under the unit's 8570 program; 93% passed."),
    ("b", "Re-imaged 450 workstations during a STIG compliance push, two weeks ahead of plan."),
    ("b", "Held the battalion forklift license and combat lifesaver certificate."),
    ("h", "PROJECTS"),
    (
        "t",
        "<b>Garage lab</b>: pfSense firewall, three-node Proxmox cluster, Windows Server domain with 12 test clients and a ticket system; I break it on Fridays and fix it on Saturdays.",
    ),
]
SIDE = [
    ("h", "CONTACT"),
    ("t", "(907) 555-0138"),
    ("t", "wyatt.colburn@example.com"),
    ("t", "Anchorage, Alaska"),
    ("h", "LICENSES &amp; CERTS"),
    ("t", "A+ ce, Network+ ce, Security+ ce (all through 08/2028)"),
    ("t", "CCNA 200-301: failed once, retest set for Feb 2027"),
    ("t", "MD-102 Endpoint Administrator"),
    ("t", "Google IT Support Professional Certificate, 2024"),
    ("t", "HDI Customer Service Representative, 2025"),
    ("t", "Alaska driver license"),
    ("h", "TRAINING"),
    ("t", "Signal Leader Course; CISSP boot camp (attended); Warrior Leader Course"),
    ("h", "EDUCATION"),
    ("t", "A.A. General Studies, Matanuska Community College (in progress)"),
]


def flow(items: list[tuple[str, str]]) -> list[Paragraph]:
    """Return the paragraphs of a column."""
    out = []
    for kind, text in items:
        style = {"h": HEAD, "b": BULLET}.get(kind, TEXT)
        out.append(Paragraph(text, style, bulletText="\u2022" if kind == "b" else None))
    return out


def shade(canvas: object, _page: object) -> None:
    """Paint the sidebar and the name."""
    canvas.setFillColor(HexColor("#e3e8dc"))  # type: ignore[attr-defined]
    canvas.rect(428, 0, 184, 792, stroke=0, fill=1)  # type: ignore[attr-defined]
    canvas.setFillColor(HexColor("#000000"))  # type: ignore[attr-defined]
    canvas.setFont("Helvetica-Bold", 22)  # type: ignore[attr-defined]
    canvas.drawString(42, 735, "WYATT COLBURN")  # type: ignore[attr-defined]
    canvas.setFont("Helvetica", 11)  # type: ignore[attr-defined]
    canvas.drawString(42, 718, "IT Support Specialist")  # type: ignore[attr-defined]


def build(folder: Path) -> None:
    """Write colburn.pdf into a folder."""
    frames = [Frame(36, 30, 384, 680, id="main"), Frame(434, 30, 172, 720, id="side")]
    page = BaseDocTemplate(str(folder / "colburn.pdf"), pagesize=letter, invariant=1)
    page.addPageTemplates(PageTemplate(frames=frames, onPage=shade))
    page.build([*flow(MAIN), FrameBreak(), *flow(SIDE)])
