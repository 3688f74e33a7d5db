"""The designs that are Word documents, written with python-docx."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from content import (
    CERTIFICATIONS,
    CONTACT,
    EDUCATION,
    JOBS,
    LAB,
    LANGUAGES,
    NAME,
    PROJECTS,
    ROLE,
    SKILLS,
    SUMMARY,
    remarks,
)
from docx import Document
from docx.document import Document as Word
from docx.shared import Mm, Pt
from docx.table import _Cell

sys.path.append(str(Path(__file__).parents[2] / "sources"))
from word import page_setup, text_box

Place = Word | _Cell


def entry(place: Place, name: str, rest: str) -> None:
    paragraph = place.add_paragraph()
    paragraph.add_run(name).bold = True
    paragraph.add_run(rest)


def heading(place: Place, text: str) -> None:
    paragraph = place.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(9)
    run = paragraph.add_run(text)
    run.bold = True
    run.font.size = Pt(12.5)


def listed(place: Place, items: tuple[str, ...]) -> None:
    for item in items:
        place.add_paragraph(item, style="List Bullet")


def head(place: Place) -> None:
    place.add_paragraph().add_run(NAME).font.size = Pt(20)
    place.add_paragraph(ROLE)


def summary(place: Place) -> None:
    heading(place, "Summary")
    place.add_paragraph(SUMMARY)


def experience(place: Place, between: str = "\t") -> None:
    heading(place, "Experience")
    for title, employer, dates, items in JOBS:
        entry(place, f"{title}, {employer}", f"{between}{dates}")
        listed(place, items)


def projects(place: Place) -> None:
    heading(place, "Projects")
    for name, year, text in PROJECTS:
        entry(place, name, f", {year}")
        place.add_paragraph(text)


def lab(place: Place) -> None:
    heading(place, "Home Lab")
    listed(place, LAB)


def certifications(place: Place) -> None:
    heading(place, "Certifications")
    for item in CERTIFICATIONS:
        place.add_paragraph(f"{item[0]}, {remarks(item)}")


def education(place: Place) -> None:
    heading(place, "Education")
    for degree, school, dates in EDUCATION:
        entry(place, degree, f", {school}, {dates}")


def skills(place: Place) -> None:
    heading(place, "Skills")
    for name, text in SKILLS:
        entry(place, f"{name}: ", text)


def languages(place: Place) -> None:
    heading(place, "Languages")
    place.add_paragraph(", ".join(LANGUAGES))


def begun(size: float = 10) -> Word:
    document = Document()
    page_setup(document, "Liberation Sans", size)
    return document


def ruled_table(path: str) -> None:
    """Dates behind a right tab stop; the certifications in a table with borders."""
    document = begun()
    document.styles["Normal"].paragraph_format.tab_stops.add_tab_stop(Mm(174), 2)
    head(document)
    document.add_paragraph(" | ".join(CONTACT))
    summary(document)
    experience(document)
    heading(document, "Certifications")
    table = document.add_table(1, 6, style="Table Grid")
    names = ("Certification", "Issuer", "Issued", "Valid until", "Status", "Credential ID")
    for cell, name in zip(table.rows[0].cells, names, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    for item in CERTIFICATIONS:
        for cell, text in zip(table.add_row().cells, item, strict=True):
            cell.text = text
    for part in (projects, lab, education, skills, languages):
        part(document)
    document.save(path)


def text_boxes(path: str) -> None:
    """Certifications and languages in text boxes at the right of a column kept narrow for them."""
    document = begun(9.5)
    document.add_paragraph().add_run(NAME).font.size = Pt(20)
    earned = [line for item in CERTIFICATIONS for line in (f"*{item[0]}", remarks(item))]
    first = document.add_paragraph(ROLE)
    text_box(first, ("*CERTIFICATIONS", *earned), 126, 12, 68, 150)
    text_box(first, ("*LANGUAGES", *LANGUAGES), 126, 168, 68, 26)
    document.sections[0].right_margin = Mm(88)
    document.add_paragraph(" | ".join(CONTACT))
    summary(document)
    experience(document, ", ")
    for part in (projects, lab, education, skills):
        part(document)
    document.save(path)


def layout_table(path: str) -> None:
    """A table without borders whose two cells are the columns of the page."""
    document = begun(9.5)
    head(document)
    table = document.add_table(1, 2)
    table.autofit = False
    left, right = table.rows[0].cells
    left.width, right.width = Mm(62), Mm(112)
    heading(left, "Contact")
    for line in CONTACT:
        left.add_paragraph(line)
    for part in (certifications, skills, languages):
        part(left)
    summary(right)
    experience(right, ", ")
    for part in (projects, lab, education):
        part(right)
    document.save(path)


DESIGNS: dict[str, Callable[[str], None]] = {
    "ruled-table": ruled_table,
    "text-boxes": text_boxes,
    "layout-table": layout_table,
}

if __name__ == "__main__":
    DESIGNS[sys.argv[1]](sys.argv[2])
