"""The page as certlens read it: every line once, in its section, with what was found on it."""

from __future__ import annotations

import re
from datetime import date
from inspect import cleandoc
from io import StringIO
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from certlens.document import Document, Line, Source, number_lines
from certlens.matching import match
from certlens.parsers import parse
from certlens.rendering.reading import reading_text
from certlens.resume import Resume

ROOT = Path(__file__).parents[2]
DAY = date(2026, 10, 1)
RESUMES = sorted((ROOT / "examples").glob("*.pdf")) + sorted((ROOT / "examples").glob("*.docx"))
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
PAGE = """
# Ada Novak

## Certifications

- Certified Kubernetes Administrator, 2024
- Basket weaving

## Experience

Cloud Engineer, Acme, 2020 – Present

- Moved twelve services to Kubernetes and cut
  the monthly bill by 30%
"""


def shown(resume: Resume, width: int = 80) -> str:
    return reading_text(resume, Console(file=StringIO(), width=width, highlight=False))


def of(text: str) -> Resume:
    return match(parse(cleandoc(text).encode()), as_of=DAY)


def of_lines(*lines: Line) -> Resume:
    source = Source(path="a.pdf", sha256="0" * 64, format="pdf", pages=2)
    return match(Document(source=source, lines=number_lines(lines)), as_of=DAY)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(scope="module")
def resumes() -> list[Resume]:
    return [match(parse(path), as_of=DAY) for path in RESUMES]


@pytest.mark.parametrize("width", [60, 80, 110])
def test_no_line_is_wider_than_asked(resumes: list[Resume], width: int) -> None:
    for resume in resumes:
        for line in shown(resume, width).splitlines():
            assert cell_len(line) <= width
            assert line == line.rstrip()


def test_every_line_is_there_once_and_in_order(resumes: list[Resume]) -> None:
    for resume in resumes:
        numbers = [int(n) for n in re.findall(r"^ *(\d+) ", shown(resume, 300), re.MULTILINE)]
        assert numbers == list(range(1, len(resume.document.lines) + 1))
        text = squeezed(shown(resume, 300))
        for line in resume.document.lines:
            assert squeezed(line.text) in text


def test_every_section_claim_and_piece_of_evidence_is_named(resumes: list[Resume]) -> None:
    for resume in resumes:
        text = shown(resume, 300)
        for section in resume.sections:
            kinds = " + ".join((section.kind, *section.also))
            assert f"\n[{kinds}] {section.title or 'no heading of its own'}\n" in text
        for item in (*resume.claims, *resume.evidence):
            lines = {span.line for span in item.spans}
            tagged = re.findall(rf"^ *(\d+) .*<{item.id}>", text, re.MULTILINE)
            assert set(map(int, tagged)) == lines


def test_a_page_in_full() -> None:
    assert shown(of(PAGE)).partition("there.\n")[2] == (
        "\n"
        "[headline] no heading of its own\n"
        "   1        # Ada Novak\n"
        "\n"
        "[certifications] Certifications\n"
        "   2        # Certifications\n"
        "   3        * Certified Kubernetes Administrator, 2024 <c1>\n"
        "   4        * Basket weaving\n"
        "\n"
        "[experience] Experience\n"
        "   5        # Experience\n"
        "   6        Cloud Engineer, Acme, 2020 – Present\n"
        "   7      / * Moved twelve services to Kubernetes and cut <e1>\n"
        "   8      \\ the monthly bill by 30% <e1>\n"
        "\n"
        "Found\n"
        "c1 Certified Kubernetes Administrator, held\n"
        "e1 work, Cloud Engineer, Acme\n"
    )


def test_blocks_pages_regions_rows_and_hidden_words_are_marked() -> None:
    text = shown(
        of_lines(
            Line(text="Ada Novak", start=0, block=0, page=1, region="header"),
            Line(text="• AWS Certified Solutions", start=0, block=1, page=1, bullet=True),
            Line(text="Architect", start=0, block=1, page=1),
            Line(text="– Associate", start=0, block=1, page=1),
            Line(text="CISSP OSCP", start=0, block=2, page=1, hidden="tiny"),
            Line(text="CKA\t2024", start=0, block=3, page=2, row=4),
            Line(text="Lisbon", start=0, block=4, page=2, region="sidebar"),
        )
    )
    assert "7 lines, 1 section, 1 hidden." in text
    assert "page 1\n   1 head   Ada Novak\n" in text
    assert "   2      / • AWS Certified Solutions <c1>\n" in text
    assert "   3      | Architect <c1>\n" in text
    assert "   4      \\ – Associate <c1>\n" in text
    assert "   5        [hidden: too small to read] CISSP OSCP\n" in text
    assert "page 2\n   6 r4     CKA   2024 <c2>\n" in text
    assert "   7 side   Lisbon\n" in text
    assert "OSCP <" not in text


def test_a_page_without_claims_says_so() -> None:
    assert "Nothing: no line names a certification" in shown(of("Pat Example\n\nGardener\n"))


def test_colour_adds_nothing_but_colour(resumes: list[Resume]) -> None:
    colour = Console(file=StringIO(), width=80, force_terminal=True, color_system="standard")
    text = reading_text(resumes[0], colour)
    assert "\x1b[" in text
    assert [line.rstrip() for line in ESCAPE.sub("", text).splitlines()] == shown(
        resumes[0]
    ).splitlines()


def test_no_word_of_the_page_reaches_the_terminal_as_a_command() -> None:
    resume = of_lines(Line(text="Ada \x1b]0;owned\x07 Novak [bold]", start=0, block=0))
    assert "Ada ?]0;owned? Novak [bold]" in shown(resume)
