"""The report as text: everything that matters is there, within the width, with and without colour."""

import re
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

import certlens
from certlens.rendering.terminal import console_for, report_text, report_texts
from certlens.rendering.words import brief, claim_name, counted, dates, place, printable

ROOT = Path(__file__).parents[2]
DAY = date(2026, 10, 1)
FOLDERS = (ROOT / "examples", ROOT / "tests" / "evaluation" / "development")
RESUMES = sorted(
    path
    for folder in FOLDERS
    for path in folder.glob("*.*")
    if path.suffix in (".pdf", ".docx", ".txt", ".md")
)
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(scope="module")
def reports():
    return [certlens.scan(path, role="cloud-engineer", as_of=DAY) for path in RESUMES]


@pytest.fixture(scope="module")
def cloud():
    return certlens.scan(ROOT / "examples" / "cloud-engineer.pdf", role="cloud-engineer", as_of=DAY)


def words(text):
    return " ".join(text.split())


def text_of(report, width=80):
    return report_text(report, Console(file=StringIO(), width=width, highlight=False))


@pytest.mark.parametrize("width", [60, 80, 110])
def test_no_line_is_wider_than_asked(reports, width):
    for report in reports:
        for line in text_of(report, width).splitlines():
            assert cell_len(line) <= width
            assert line == line.rstrip()


def test_every_finding_is_there_whole(reports):
    for report in reports:
        text = words(text_of(report))
        for finding in report.findings:
            assert words(finding.message) in text
            assert words(finding.advice) in text
            assert f"; {finding.code})" in text
            for line in (finding.rewrite or "").splitlines():
                assert words(line) in text


def test_every_claim_is_there_with_its_status(reports):
    for report in reports:
        wide = text_of(report, 200)
        for claim in report.claims:
            assert claim_name(claim)[:60] in wide or "\n" in claim.text
            assert claim.status in wide


def test_warnings_stand_before_notes_before_strengths(cloud):
    text = text_of(cloud)
    assert text.index("Warnings (") < text.index("Notes (") < text.index("Strengths (")


def test_a_role_is_named_and_none_too(cloud):
    assert "Read for cloud-engineer, as of 2026-10-01" in text_of(cloud)
    free = certlens.scan(ROOT / "examples" / "cloud-engineer.pdf", as_of=DAY)
    assert "Without a role nothing is weighed" in text_of(free)
    assert "Weight" not in text_of(free)


def test_a_page_without_claims_says_so():
    report = certlens.scan(b"Pat Example\n\nGardener\n\nRoses, mostly.\n", role="sre", as_of=DAY)
    text = text_of(report)
    assert "Certifications (0)" in text
    assert "None found" in text


def test_colour_adds_nothing_but_colour(cloud):
    colour = Console(file=StringIO(), width=80, force_terminal=True, color_system="standard")
    text = report_text(cloud, colour)
    assert "\x1b[" in text
    plain = [line.rstrip() for line in ESCAPE.sub("", text).splitlines()]
    assert plain == text_of(cloud).splitlines()


def test_a_pipe_is_80_columns_wide_and_COLUMNS_decides(monkeypatch):
    monkeypatch.delenv("COLUMNS", raising=False)
    assert console_for(StringIO()).width == 80
    monkeypatch.setenv("COLUMNS", "100")
    assert console_for(StringIO()).width == 100
    monkeypatch.setenv("COLUMNS", "300")
    assert console_for(StringIO()).width <= 120
    monkeypatch.setenv("COLUMNS", "10")
    assert console_for(StringIO()).width >= 40


def test_reports_are_set_apart(cloud):
    first, second = report_texts([cloud, cloud], StringIO())
    assert second.endswith(first)
    assert "=====" in second


def test_square_brackets_of_the_page_are_no_markup():
    page = "# Pat Example\n\n## Certifications\n\n- [bold]CCNA[/bold], 2025 [red]\n"
    assert "[red]" not in text_of(certlens.scan(page.encode(), as_of=DAY))
    page = "# Pat\n\n## Certifications\n\n- Certified [/] Widget Master Professional, 2023\n"
    text_of(certlens.scan(page.encode(), as_of=DAY))


def test_control_characters_of_the_page_do_not_reach_the_terminal():
    page = "# Pat\n\n## Certifications\n\n- Certified \x1b[31mWidget Professional, 2023\n"
    report = certlens.scan(page.encode(), as_of=DAY)
    source = report.source.model_copy(update={"path": "\x1b[31m.md"})
    assert "\x1b" not in text_of(report.model_copy(update={"source": source}))


COUNTED = [(0, "0 notes"), (1, "1 note"), (2, "2 notes")]


@pytest.mark.parametrize(("number", "expected"), COUNTED)
def test_counted(number, expected):
    assert counted(number, "note") == expected


def test_brief_cuts_at_a_word():
    assert brief("• short") == "short"
    assert brief("one two three", 8) == "one two …"
    assert brief("x" * 20, 8) == "x" * 7 + "…"


def test_printable_leaves_no_line_end_and_no_escape():
    assert printable("two  words\nand \x1b[31mred") == "two  words and ?[31mred"


def spans(*lines, page=1):
    made = [certlens.Span(page=page, line=line, start=0, end=1, text="x") for line in lines]
    return tuple(made)


PLACES = [
    (spans(3), "page 1, line 3"),
    (spans(3, 4, 5, 9), "page 1, lines 3-5 …"),
    (spans(1, 3, 5, 7, 9), "page 1, line 1 …"),
    (spans(2, page=None), "line 2"),
]


@pytest.mark.parametrize(("where", "expected"), PLACES)
def test_place(where, expected):
    assert place(where) == expected


DATED = [
    ({}, ""),
    ({"issued": "2024"}, "2024"),
    ({"issued": "2024", "expires": "2027", "expires_basis": "printed"}, "2024 to 2027"),
    ({"issued": "2024", "expires": "2027", "expires_basis": "catalogue"}, "2024 to 2027*"),
    ({"expires": "2027", "expires_basis": "printed"}, "until 2027"),
    ({"status": "planned", "planned_for": "2027-02"}, "for 2027-02"),
]


@pytest.mark.parametrize(("fields", "expected"), DATED)
def test_dates(fields, expected, cloud):
    blank = {"issued": None, "expires": None, "expires_basis": None, "planned_for": None}
    assert (
        dates(cloud.claims[0].model_copy(update={"status": "held", **blank, **fields})) == expected
    )
