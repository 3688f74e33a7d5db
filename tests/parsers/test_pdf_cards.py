"""Cards whose boxes are drawn or painted: each is read for itself, its head before its badge."""

from __future__ import annotations

from itertools import groupby

import pytest
from pdf_files import pdf_file, words

from certlens.document import Document
from certlens.parsers.pdf import read_pdf

NAMES = ("Kubernetes Administrator", "Cloud Architect", "ITIL 4 Foundation", "Scrum Master II")
PLACES = ((40, 100), (300, 100), (40, 180), (300, 180))
WIDTH, HEIGHT = 240, 70


def read(shown: str) -> Document:
    head = words(40, 60, "Certifications", 14, 1)
    below = words(40, 300, "Education", 14, 1) + words(40, 320, "BSc Informatics, Ghent, 2015")
    return read_pdf(pdf_file(head + shown + below), path="file.pdf")


def blocks(document: Document) -> list[str]:
    return [
        " ".join(line.text for line in lines)
        for _, lines in groupby(document.lines, key=lambda line: line.block)
    ]


def box(x: float, top: float, paint: str) -> str:
    return f"0.9 g {x} {842 - top - HEIGHT} {WIDTH} {HEIGHT} re {paint} 0 g\n"


@pytest.mark.parametrize("paint", ["f", "S"])
def test_cards_of_unequal_height_are_read_one_by_one(paint: str) -> None:
    """The second card of each line has a line less, so that the cards' lines are not level."""
    shown = ""
    for number, ((x, top), name) in enumerate(zip(PLACES, NAMES, strict=True)):
        shown += box(x, top, paint) + words(x + 8, top + 16, name, 10, 1)
        down = 29 if number % 2 else 34
        shown += words(x + 8, top + down, "Active", 7) + words(x + 180, top + down, f"201{number}")
        shown += words(x + 8, top + down + 12, f"ID X-77{number}", 8)
    told = [[name, f"Active\t201{number}", f"ID X-77{number}"] for number, name in enumerate(NAMES)]
    assert blocks(read(shown))[1:-2] == [line for card in told for line in card]


def test_a_badge_stands_after_the_name_it_is_set_above_or_beside() -> None:
    shown = ""
    for (x, top), name in zip(PLACES, NAMES, strict=True):
        first, last = name.rsplit(" ", 1)
        badge = (x + 8, top + 12) if x == 40 else (x + 200, top + 31)
        shown += box(x, top, "S") + words(*badge, "Expired", 7)
        shown += words(x + 8, top + 26, first, 10, 1) + words(x + 8, top + 38, last, 10, 1)
        shown += words(x + 8, top + 50, "Issued 2019", 8)
    told = [[name, "Expired", "Issued 2019"] for name in NAMES]
    assert blocks(read(shown))[1:-2] == [line for card in told for line in card]


def test_painted_rows_of_a_table_are_no_cards() -> None:
    shown = ""
    for number, name in enumerate(NAMES):
        top = 100 + 30 * number
        shown += f"0.9 g 40 {842 - top - 30} 500 30 re f 0 g\n" if number % 2 else ""
        shown += words(46, top + 12, name) + words(46, top + 24, "and practice")
        shown += words(300, top + 12, "PeopleCert") + words(420, top + 12, f"201{number}")
    rows = [line.row for line in read(shown).lines if line.row is not None]
    assert len(set(rows)) == len(NAMES)


def test_nothing_but_its_box_holds_together_a_card_in_one_type() -> None:
    shown = ""
    for number, ((x, top), name) in enumerate(zip(PLACES, NAMES, strict=True)):
        shown += box(x, top, "S") + words(x + 8, top + 20, name)
        shown += words(x + 8, top + 32, "Issuer") + words(x + 8, top + 44, f"201{number} ID X-7")
    rows = [line.row for line in read(shown).lines]
    assert len(set(rows[1:13])) == len(NAMES) and rows[13] is None


def test_cards_in_a_sidebar_stay_in_it_below_the_end_of_the_main_text() -> None:
    shown = ""
    for number, name in enumerate((*NAMES, "Risk Manager", "Data Engineer")):
        top = 100 + 80 * number
        shown += box(40, top, "S") + words(48, top + 20, name, 10, 1)
        shown += words(48, top + 34, "Issued 2019", 8)
    for number in range(13):
        shown += words(320, 100 + 13 * number, f"Line {number} of what was done elsewhere")
    document = read_pdf(pdf_file(words(40, 60, "Certifications", 14, 1) + shown), path="file.pdf")
    cards = [number for number, line in enumerate(document.lines) if line.bbox[0] < 300]
    assert cards == list(range(cards[0], cards[0] + len(cards)))


def pill(x: float, top: float, high: float) -> str:
    """A box with half circles for its sides, stroked."""
    low, up, left, right, half = 842 - top - high, 842 - top, x, x + 150, high / 2
    return (
        f"{left + half} {low} m {right - half} {low} l "
        f"{right} {low} {right} {low} {right} {low + half} c "
        f"{right} {up} {right} {up} {right - half} {up} c {left + half} {up} l "
        f"{left} {up} {left} {up} {left} {low + half} c "
        f"{left} {low} {left} {low} {left + half} {low} c h S\n"
    )


def test_pills_beside_each_other_are_read_one_by_one_though_some_have_two_lines() -> None:
    names = (("Google Cloud Professional", "Cloud Architect (exam 2027)"), ("ITIL 4 (2018)", ""))
    names += (("Certified Kubernetes", "Administrator (06/2020)"),)
    shown = ""
    for number, lines in enumerate(names):
        x = 40 + 160 * number
        shown += pill(x, 100, 30 if lines[1] else 16)
        shown += words(x + 12, 111, lines[0], 9) + words(x + 12, 123, lines[1], 9)
    document = read(shown)
    assert blocks(document)[1:-2] == [" ".join(lines).strip() for lines in names]
    assert len({line.row for line in document.lines[1:-2]}) > 1
