"""The designs drawn with reportlab, line by line: a LinkedIn-like page and interleaved columns."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

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
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4


@dataclass
class Text:
    """A string to draw at x and y, y counted from the top."""

    x: float
    y: float
    text: str
    font: str
    size: float


class Column:
    """Sets text downwards between two edges."""

    def __init__(self, x: float, width: float, y: float, size: float = 9.5) -> None:
        self.x, self.width, self.y, self.size = x, width, y, size
        self.drawn: list[Text] = []

    def line(self, text: str, font: str = "Helvetica", size: float = 0, indent: float = 0) -> None:
        size = size or self.size
        for part in simpleSplit(text, font, size, self.width - indent):
            self.y += 1.3 * size
            self.drawn.append(Text(self.x + indent, self.y, part, font, size))

    def heading(self, text: str) -> None:
        self.y += 12
        self.line(text, "Helvetica-Bold", 12)
        self.y += 3

    def items(self, items: tuple[str, ...]) -> None:
        for item in items:
            self.drawn.append(Text(self.x, self.y + 1.3 * self.size, "•", "Helvetica", self.size))
            self.line(item, indent=10)


def summary(column: Column) -> None:
    column.heading("Summary")
    column.line(SUMMARY)


def experience(column: Column) -> None:
    column.heading("Experience")
    for title, employer, dates, items in JOBS:
        column.y += 5
        column.line(f"{title}, {employer}", "Helvetica-Bold")
        column.line(dates)
        column.items(items)


def projects(column: Column) -> None:
    column.heading("Projects")
    for name, year, text in PROJECTS:
        column.line(f"{name}, {year}", "Helvetica-Bold")
        column.line(text)
        column.y += 4


def lab(column: Column) -> None:
    column.heading("Home Lab")
    column.items(LAB)


def certifications(column: Column) -> None:
    column.heading("Certifications")
    for item in CERTIFICATIONS:
        column.line(item[0], "Helvetica-Bold")
        column.line(remarks(item))
        column.y += 4


def education(column: Column) -> None:
    column.heading("Education")
    for degree, school, dates in EDUCATION:
        column.line(f"{degree}, {dates}", "Helvetica-Bold")
        column.line(school)
        column.y += 4


def skills(column: Column) -> None:
    column.heading("Skills")
    for name, text in SKILLS:
        column.line(f"{name}: {text}")


def languages(column: Column) -> None:
    column.heading("Languages")
    for language in LANGUAGES:
        column.line(language)


def head(column: Column) -> None:
    column.line(NAME, "Helvetica-Bold", 20)
    column.line(ROLE, size=12)


def draw(path: str, texts: list[Text]) -> None:
    canvas = Canvas(path, pagesize=A4, invariant=1)
    for text in texts:
        canvas.setFont(text.font, text.size)
        canvas.drawString(text.x, HEIGHT - text.y, text.text)
    canvas.save()


def linkedin(path: str) -> None:
    """A narrow dark column at the left, drawn first, the main column with the name beside it."""
    canvas = Canvas(path, pagesize=A4, invariant=1)
    canvas.setFillColorRGB(0.16, 0.24, 0.29)
    canvas.rect(0, 0, 190, HEIGHT, stroke=0, fill=1)
    side, main = Column(22, 150, 30, 9), Column(210, 360, 24, 9.5)
    side.heading("Contact")
    for line in CONTACT:
        side.line(line)
    certifications(side)
    languages(side)
    skills(side)
    head(main)
    for part in (summary, experience, projects, lab, education):
        part(main)
    for column, grey in ((side, 1.0), (main, 0.1)):
        canvas.setFillGray(grey)
        for text in column.drawn:
            canvas.setFont(text.font, text.size)
            canvas.drawString(text.x, HEIGHT - text.y, text.text)
    canvas.save()


def interleaved(path: str) -> None:
    """Two columns, every line of both drawn in the order of its height on the page."""
    top = Column(40, 515, 24, 9.5)
    head(top)
    top.line(" · ".join(CONTACT))
    left, right = Column(40, 300, top.y + 4, 9), Column(362, 195, top.y + 4, 9)
    for part in (summary, experience, projects, lab):
        part(left)
    for part in (certifications, education, skills, languages):
        part(right)
    draw(path, sorted([*top.drawn, *left.drawn, *right.drawn], key=lambda text: text.y))


DESIGNS: dict[str, Callable[[str], None]] = {"linkedin": linkedin, "interleaved": interleaved}

if __name__ == "__main__":
    DESIGNS[sys.argv[1]](sys.argv[2])
