# ruff: noqa: E501
"""Imogen Fairclough: a borderless layout table with a nested table for qualifications."""

from pathlib import Path

from docx import Document
from docx.shared import Cm, Pt

RIGHT = [
    ("h", "PERSONAL PROFILE"),
    (
        "p",
        "Service delivery manager with a service desk heart. Fifteen years in higher education and local government IT; happiest when the phones are quiet. ITIL-aligned, not ITIL-obsessed.",
    ),
    ("h", "CAREER HISTORY"),
    ("j", "IT Service Delivery Manager, University of Wharfedale (2017 – present)"),
    ("b", "Redesigned major incident management; mean time to restore fell from 5 h to 1 h 50."),
    (
        "b",
        "Moved 23 support teams from e-mail to ServiceNow ITSM, with a catalogue of 160 requests.",
    ),
    ("b", "Cut the change backlog by half with standard-change models and a weekly CAB."),
    ("b", "Line-manage six; two are now HDI certified."),
    ("j", "Service Desk Team Leader, Calder District Council (2010 – 2017)"),
    ("b", "Wrote 220 knowledge articles so that first-contact resolution rose from 48% to 71%."),
    ("b", "Covered reception."),
    ("j", "Help Desk Analyst, Calder District Council (2008 – 2010)"),
    ("b", "Imaged 900 PCs with WDS for the Windows 7 roll-out."),
    ("h", "EDUCATION"),
    (
        "p",
        "HND Business IT, Airedale College, 2008. A-levels: Maths, French. GCSE certificates available.",
    ),
]
LEFT = [
    "CONTACT",
    "Leeds, LS6",
    "07700 900171",
    "imogen.f@example.com",
    "",
    "KEY SKILLS",
    "Major incidents",
    "Problem management",
    "ServiceNow",
    "Power BI",
    "SIAM, ISO 20000 awareness",
    "",
    "OTHER",
    "Full UK driving licence",
    "DBS checked",
    "First aider",
]
QUALS = [
    ("ITIL® 4 Managing Professional", "2022"),
    ("ITIL v3 Foundation, re-sat as ITIL 4 Foundation", "2010, 2020"),
    ("PRINCE2® Foundation & Practitioner", "2015"),
    ("Lean Six Sigma Yellow Belt (internal)", "2018"),
    ("ServiceNow Certified System Administrator", "in progress"),
    ("MCP, MCDST", "2009"),
]


def fill(cell: object, lines: list[tuple[str, str]]) -> None:
    """Write kinded lines into a cell."""
    for kind, text in lines:
        paragraph = cell.add_paragraph(style="List Bullet" if kind == "b" else None)  # type: ignore[attr-defined]
        run = paragraph.add_run(text)
        run.bold = kind in "hj"
        if kind == "h":
            run.font.size = Pt(12)


def build(folder: Path) -> None:
    """Write fairclough.docx into a folder."""
    page = Document()
    page.sections[0].left_margin = page.sections[0].right_margin = Cm(1.8)
    page.styles["Normal"].font.name = "Liberation Sans"
    page.styles["Normal"].font.size = Pt(10)
    page.styles["Normal"].paragraph_format.space_after = Pt(3)
    layout = page.add_table(rows=2, cols=2)
    layout.autofit = False
    layout.columns[0].width, layout.columns[1].width = Cm(4.6), Cm(12.8)
    title = layout.rows[0].cells[0].merge(layout.rows[0].cells[1])
    title.paragraphs[0].add_run("Imogen Fairclough").font.size = Pt(22)
    left, right = layout.rows[1].cells
    left.width, right.width = Cm(4.6), Cm(12.8)
    for text in LEFT:
        left.add_paragraph().add_run(text).bold = text.isupper() and len(text) > 5
    fill(right, RIGHT[:-2])
    fill(right, [("h", "QUALIFICATIONS AND TRAINING")])
    nested = right.add_table(rows=0, cols=2)
    for name, year in QUALS:
        cells = nested.add_row().cells
        cells[0].text, cells[1].text = name, year
        cells[0].width, cells[1].width = Cm(9.8), Cm(3)
    fill(
        right,
        [
            (
                "p",
                "Attended: ITIL Leader workshop; VeriSM awareness day; Certificate Authority handling (Jisc).",
            )
        ],
    )
    fill(right, RIGHT[-2:])
    page.save(str(folder / "fairclough.docx"))
