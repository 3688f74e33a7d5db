"""The small phrases and the lines to paste."""

from __future__ import annotations

import pytest
from resumes import resume_of

from certlens.edtf import first_day, last_day, months_between, shown
from certlens.knowledge import certifications
from certlens.wording import brief, count, line_to_paste, listed, quoted

LISTED = [
    (["A"], "A"),
    (["A", "B"], "A and B"),
    (["A", "B", "C"], "A, B and C"),
    (["A", "B", "C", "D"], "A, B and 2 more"),
    (["A", "A", "B"], "A and B"),
]


@pytest.mark.parametrize(("names", "phrase"), LISTED)
def test_listed(names: list[str], phrase: str) -> None:
    assert listed(names) == phrase


def test_quoted_is_one_line_cut_at_a_word() -> None:
    assert quoted("Ran  the\nshop.") == "“Ran the shop”"
    assert quoted("Migrated forty services", limit=16) == "“Migrated forty …”"


def test_brief_takes_the_short_form_of_a_long_name() -> None:
    assert brief("CKA", "never") == "CKA"
    assert brief("x" * 60, "CKA") == "CKA"


def test_count() -> None:
    assert [count(n, "exam") for n in (0, 1, 2)] == ["no exams", "1 exam", "2 exams"]


PASTED = [
    (
        "- CKA, CNCF, May 2025 – May 2027",
        "Certified Kubernetes Administrator (CKA), CNCF / Linux Foundation, May 2025 – May 2027",
    ),
    ("- CCNA", "Cisco Certified Network Associate (CCNA), Cisco, ____ – ____"),
    ("- OSCP, 2021", "OffSec Certified Professional (OSCP), OffSec, 2021"),  # for life
]


@pytest.mark.parametrize(("printed", "line"), PASTED)
def test_a_line_to_paste_holds_what_the_page_says_and_blanks(printed: str, line: str) -> None:
    (claim,) = resume_of(f"# A B\n\n## Certifications\n{printed}\n").claims
    row = certifications()[claim.certification or ""]
    assert line_to_paste(claim, row) == line


DATES = [
    ("2023", "2023-01-01", "2023-12-31", "2023"),
    ("2024-02", "2024-02-01", "2024-02-29", "Feb 2024"),
    ("2023-05-14", "2023-05-14", "2023-05-14", "May 2023"),
]


@pytest.mark.parametrize(("edtf", "first", "last", "text"), DATES)
def test_dates(edtf: str, first: str, last: str, text: str) -> None:
    assert (str(first_day(edtf)), str(last_day(edtf)), shown(edtf)) == (first, last, text)


SPANS = [
    ("2020-01", "2020-12", 12),
    ("2020", "2020", 12),
    ("2020", "2022", 25),
    ("2020-06", "2020-06", 1),
]


@pytest.mark.parametrize(("start", "end", "months"), SPANS)
def test_months(start: str, end: str, months: int) -> None:
    first, last = months_between(start, end)
    assert last - first == months
