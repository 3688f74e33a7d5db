"""Entries of narrow columns: what the space or the years between them tell of their lines."""

from __future__ import annotations

from itertools import groupby

import pytest
from pdf_files import BOLD, HELVETICA, pdf_file, words

from certlens.parsers.pdf import read_pdf

Shown = tuple[float, str, int]
"""How far below the line above, the text, the font."""


def blocks(*lines: Shown, wide: bool = True) -> list[str]:
    """The blocks of lines printed below each other, in a wide column or one no wider than they."""
    top, shown = 100.0, ""
    for down, text, font in lines:
        top += down
        shown += words(40, top, text.replace("✓", "\\225"), 10 - 2 * (font == 0), font)
    shown += words(40, top + 40, "=" * (80 if wide else 1))
    document = read_pdf(pdf_file(shown, fonts=(HELVETICA, BOLD, HELVETICA)), path="file.pdf")
    found = groupby(document.lines[:-1], key=lambda line: line.block)
    return [" ".join(line.text for line in lines) for _, lines in found]


def test_a_bold_name_goes_on_where_entries_stand_apart() -> None:
    assert blocks(
        (0, "Sales Cloud", 1),
        (12, "Consultant", 1),
        (11, "Current 2022", 0),
        (20, "App Builder", 1),
        (11, "Current 2021", 0),
        (20, "Double Ranger", 1),
        (11, "212 badges", 0),
    ) == [
        *("Sales Cloud Consultant", "Current 2022", "App Builder", "Current 2021"),
        *("Double Ranger", "212 badges"),
    ]


@pytest.mark.parametrize("heading", ["EXPERIENCE", "Experience"])
def test_a_heading_above_a_bold_title_is_no_part_of_it(heading: str) -> None:
    jobs = [(20, "Clerk", 1), (12, "2019", 0), (20, "Baker", 1), (12, "2016", 0)]
    read = blocks((0, heading, 1), (15, "Engineer", 1), (12, "2020", 0), *jobs)
    assert read[:3] == [heading, "Engineer", "2020"]


def test_lines_of_items_that_stand_apart_belong_to_their_item() -> None:
    read = blocks(
        (0, "• Wind Asset", 2),
        (12, "Programme Controller", 2),
        (16, "• AgilePM", 2),
        (12, "2019", 2),
        (16, "• Risk Management", 2),
        (12, "Professional", 2),
    )
    assert read == [
        *("• Wind Asset Programme Controller", "• AgilePM 2019"),
        "• Risk Management Professional",
    ]


def test_each_line_that_ends_with_a_year_ends_its_entry() -> None:
    """All lines are full, so that each might go on in the next."""
    entries = [
        "PL-300 (Power BI Analyst),",
        "Nov 2023, valid until Nov 2027",
        "Tableau Desktop, 2020",
    ]
    entries += [
        "KNIME Level Two certified, 2022",
        "Data Analytics Professional",
        "Certificate, 2021",
    ]
    read = blocks(*((12, line, 2) for line in entries), wide=False)
    assert read == [
        "PL-300 (Power BI Analyst), Nov 2023, valid until Nov 2027",
        *("Tableau Desktop, 2020", "KNIME Level Two certified, 2022"),
        "Data Analytics Professional Certificate, 2021",
    ]
