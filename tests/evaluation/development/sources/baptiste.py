# ruff: noqa: E501
"""Solange Baptiste-Moreau: sidebar-left drawn last, text runs out of reading order."""

from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

SIDE = [
    "*Contact",
    "solange.bm@example.com",
    "Atlanta, Georgia",
    "",
    "*Certified",
    "Certified Scrum Product Owner",
    "Pragmatic Institute Certified PMC-III",
    "Azure certified",
    "PMP: application accepted, exam 20 Nov 2026",
    "Epic Certified: Cogito Data Model",
    "HL7 FHIR R4 Proficiency Certificate, HL7 International, 2023",
    "SAFe POPM (lapsed 2024)",
    "CPHIMS (HIMSS) since 2020",
    "",
    "*Skills",
    "Discovery interviews, SQL, Figma, Pendo, Jira, HIPAA, EHR integration",
    "",
    "*Languages",
    "English, French, Haitian Creole",
]
MAIN = [
    "*Profile",
    "Healthcare product manager, nine years from nurse informaticist to platform product. CSPO who still reads the clinical notes.",
    "*Experience",
    "+Senior Product Manager, Peachtree Care Platform   |   2021 - now",
    "- Launched a FHIR scheduling API that 17 hospitals adopted; no-shows fell by 19%.",
    "- Rebuilt the backlog from 1,400 tickets to 160 outcomes and stopped two products.",
    "- Ran 70 discovery interviews with ward clerks and turned them into a Figma prototype.",
    "- Present the roadmap quarterly.",
    "- Worked with counsel so that the module became ONC certified.",
    "+Product Analyst, Chattahoochee Health Network   |   2017 - 2021",
    "- Built Epic Cogito reports on bed turnover, which cut cleaning delays by 35 minutes.",
    "- Migrated reporting views to Azure SQL.",
    "+Registered Nurse, Chattahoochee Health Network   |   2011 - 2017",
    "- Cared for surgical patients; ACLS instructor.",
    "*Education",
    "MS Health Informatics, Ocmulgee University, 2017. BSN, 2011. RN license, Georgia. Certificate in Design Thinking (weekend course).",
    "*Awards",
    "People's choice, Atlanta Health Hackathon 2022: bedside translation prototype in React",
]


def lay(sheet: Canvas, items: list[str], x: float, width: float, y: float) -> None:
    """Draw a column from the top."""
    for item in items:
        heavy = item[:1] in "*+" and item
        size = 12 if item.startswith("*") else 9.6
        text = item.lstrip("*+")
        for n, part in enumerate(
            simpleSplit(text, "Helvetica-Bold" if heavy else "Helvetica", size, width) or [""]
        ):
            sheet.setFont("Helvetica-Bold" if heavy else "Helvetica", size)
            sheet.drawString(x + (6 if n and item.startswith("-") else 0), y, part)
            y -= size * 1.36
        y -= 3


def build(folder: Path) -> None:
    """Write baptiste.pdf into a folder."""
    sheet = Canvas(str(folder / "baptiste.pdf"), pagesize=letter, invariant=True)
    sheet.setFillColor(HexColor("#efe6ea"))
    sheet.rect(0, 0, 190, 792, stroke=0, fill=1)
    sheet.setFillColor(HexColor("#111111"))
    lay(sheet, MAIN, 210, 365, 690)
    lay(sheet, SIDE, 22, 150, 690)
    sheet.setFont("Helvetica-Bold", 23)
    sheet.drawString(210, 738, "Solange Baptiste-Moreau")
    sheet.setFont("Helvetica", 11)
    sheet.drawString(210, 720, "Product Manager, Health Technology")
    sheet.save()
