"""Tables without drawn cells, with empty cells: which lines are rows, and where the table ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

import pytest
from pdf_files import column, pdf_file, words

from certlens.document import Document
from certlens.parsers.pdf import read_pdf

Row = Sequence[str]
BOLD = 1
PLACES = (46.0, 250.0, 320.0, 390.0, 460.0)


def drawn(rows: Sequence[Row], top: float, places: Sequence[float], step: float = 14) -> str:
    """Operators that show rows of cells, empty ones left out."""
    return "".join(
        words(x, top + number * step, cell, 10)
        for number, row in enumerate(rows)
        for x, cell in zip(places, row, strict=False)
        if cell
    )


def head(cells: Row, top: float, places: Sequence[float], font: int = BOLD) -> str:
    """A head row with a thin line under it."""
    shown = "".join(words(x, top, cell, 10, font) for x, cell in zip(places, cells, strict=False))
    return shown + f"40 {842 - top - 5:.2f} 500 0.5 re f\n"


def rows(document: Document) -> list[list[str]]:
    """The cells of each table row."""
    cells = [line for line in document.lines if line.row is not None]
    return [
        [" ".join(line.text for line in cell) for _, cell in groupby(row, lambda line: line.block)]
        for _, row in groupby(cells, lambda line: line.row)
    ]


def page(shown: str) -> Document:
    return read_pdf(pdf_file(words(40, 60, "CERTIFICATIONS", 10, BOLD) + shown), path="file.pdf")


NOTED = [
    ("OSCP", "03/2020", "OS-000-00001"),
    ("CREST Registered Penetration Tester", "Jun 2021", "until Jun 2027"),
    ("CPSA", "2020"),
    ("CRTO", "2023"),
    ("CCT App", "", "written passed, practical to follow"),
    ("CEH v10", "2018", "expired, will not renew"),
    ("OSWE", "", "planned"),
]
TABLES: Mapping[str, list[Row]] = {
    "two columns": [("CISSP", "2019"), ("CISM", ""), ("CRISC", "2021"), ("CGEIT", "2022")],
    "three columns": NOTED,
    "four columns": [
        ("CCNA", "2016", "2019", "lapsed"),
        ("CCNP Enterprise", "2021", "", "renewed by credits"),
        ("DevNet Associate", "", "", "booked for May 2027"),
        ("JNCIA-Junos", "2018", "2021"),
    ],
    "five columns": [
        ("CPHIMS", "HIMSS", "2024", "2027"),
        ("ECBA", "IIBA", "2021"),
        ("Epic ClinDoc", "Epic", "2022", "", "EP-100120"),
        ("Lean Six Sigma Yellow Belt", "", "2019"),
        ("CNCC", "CNA", "2016", "2021", "C-991"),
    ],
}


def test_few_rows_under_a_bold_head_with_dates_before_the_last_column() -> None:
    table = [("CISSP", "2019", "member 1"), ("CISM", "2021", "lapsed"), ("CRISC", "2023", "held")]
    names = ("Name", "Year", "Remarks")
    shown = "".join(words(x, 96, cell, 10, BOLD) for x, cell in zip(PLACES, names, strict=False))
    read = page(shown + drawn(table, 110, PLACES) + words(40, 180, "EMPLOYMENT", 10, BOLD))
    assert rows(read) == [[*row] for row in (names, *table)]


@pytest.mark.parametrize("step", [12, 15])
@pytest.mark.parametrize("name", [name for name in TABLES if name != "two columns"])
def test_rows_with_empty_cells_stay_rows(name: str, step: float) -> None:
    table = TABLES[name]
    names = ("Name", "One", "Two", "Three", "Four")[: max(map(len, table))]
    shown = head(names, 90, PLACES) + drawn(table, 110, PLACES, step)
    below = words(40, 110 + len(table) * step + 9, "EMPLOYMENT", 10, BOLD)
    read = page(shown + below + words(40, 110 + len(table) * step + 24, "Engineer"))
    assert rows(read) == [[cell for cell in row if cell] for row in [names, *table]]


def test_a_head_in_plain_type_and_a_paragraph_below_the_table() -> None:
    table = [
        ("Cloud DevOps Engineer", "06/2024", "06/2026"),
        ("Associate Cloud Engineer", "2019-02-11", "2022-02-11"),
        ("Prometheus Certified Associate", "Aug 2025", "Aug 2027"),
        ("Istio Certified Associate", "in progress"),
        ("Chaos Engineering Practitioner", "2022"),
    ]
    shown = head(("Credential", "Earned", "Ends"), 90, PLACES, 0) + drawn(table, 108, PLACES, 12)
    rule = f"40 {842 - 108 - 4 * 12 - 5:.2f} 500 0.5 re f\n"
    read = page(shown + rule + words(46, 192, "Next on the list: Vault Associate."))
    assert rows(read) == [["Credential", "Earned", "Ends"], *([*row] for row in table)]
    assert read.lines[-1].row is None


def test_a_date_in_two_lines_leaves_the_next_date_its_own_entry() -> None:
    entries = ["Solutions Architect", "Actions", "Terraform Associate", "Chaos Practitioner"]
    left = "".join(
        words(54, 100 + 14 * n, f"202{n}, Mar", 8) + words(128, 100 + 14 * n, entry)
        for n, entry in enumerate(entries)
    )
    left += "".join(column(54, 156, ["06/2023-", "06/2025"], 11, 8)) + words(54, 177.5, "next", 8)
    right = words(128, 156, "Kubernetes Administrator (CKA)") + words(
        128, 177.5, "Security Specialty"
    )
    assert rows(page(left + right))[-2:] == [
        ["06/2023-06/2025", "Kubernetes Administrator (CKA)"],
        ["next", "Security Specialty"],
    ]


def painted(cells: Sequence[Row]) -> str:
    """Operators for lines of text in painted cells side by side, two lines high."""
    shown = ""
    for number, lines in enumerate(cells):
        x, top = (50, 290)[number % 2], 100 + 30 * (number // 2)
        shown += f"q 0.9 0.85 0.95 rg {x} {842 - top - 30:.2f} 240 30 re f Q\n"
        shown += "".join(column(x + 5, top + 11, lines, 13))
    return shown


def test_painted_cells_side_by_side_are_rows() -> None:
    cells = [
        ("Certified Information Systems Auditor, valid to 31", "December 2026"),
        ("Lead Auditor, 2023",),
        ("Risk Control (exam passed in July;", "application pending)"),
        ("Chartered Accountants,", "admitted 2015"),
        ("Data Protection Supervisor (Data", "Commission), 2021"),
        ("Security Manager, for mid 2027",),
    ]
    texts = [line.text for line in page(painted(cells)).lines][1:]
    assert texts == [line for cell in cells for line in cell]
