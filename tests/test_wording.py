"""The small phrases and the lines to paste."""

from __future__ import annotations

import pytest
from resumes import resume_of

from certlens.edtf import first_day, last_day, months_between, shown
from certlens.knowledge import certifications
from certlens.resume import Evidence
from certlens.wording import (
    brief,
    count,
    fitted,
    label,
    line_to_paste,
    listed,
    quoted,
    quoted_result,
    share,
    told,
)

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


FITTED = [
    (["A", "B", "C", "D"], 20, "A, B, C and D"),
    (["Alpha", "Beta", "Gamma"], 20, "Alpha and 2 more"),
    (["One very long name", "B", "C"], 24, "One very … and 2 more"),
    ([], 20, ""),
]


@pytest.mark.parametrize(("names", "room", "phrase"), FITTED)
def test_as_many_names_as_fit(names: list[str], room: int, phrase: str) -> None:
    assert fitted(names, room) == phrase
    assert len(phrase) <= room


def test_share() -> None:
    shares = [share(n, total, "exam") for n, total in ((1, 3), (2, 2), (4, 4))]
    assert shares == ["1 of 3 exams", "both exams", "all 4 exams"]


RESULTS = [
    ("cutting costs by 23 %", "“cutting costs by 23 %”"),
    (
        "Wrote a three-year zero trust roadmap and retired the VPN for 70 % of users",
        "“… retired the VPN for 70 % of users”",
    ),
    (
        "Consolidated the servers of all our sites onto one redundant cluster",
        "“Consolidated the servers of all our …”",
    ),
]


@pytest.mark.parametrize(("text", "shown"), RESULTS)
def test_of_a_long_result_the_figure_stays(text: str, shown: str) -> None:
    assert quoted_result(text, 40) == shown


TOLD = [
    ("Home lab", "Home lab\n- Built OSPF over five switches", "Built OSPF over five switches"),
    ("Home lab", "Home lab (2024 - now)\n- Built OSPF areas", "Built OSPF areas"),
    (
        "Lab with Wazuh",
        "Lab with Wazuh and Suricata at home",
        "Lab with Wazuh and Suricata at home",
    ),
    ("", "Ran BGP on 90 routers", "Ran BGP on 90 routers"),
]


@pytest.mark.parametrize(("title", "text", "words"), TOLD)
def test_work_is_told_without_its_title(title: str, text: str, words: str) -> None:
    work = Evidence(id="e1", kind="home-lab", text=text, title=title, section="home-lab", spans=())
    assert told(work) == words


LABELS = [
    ("- Certified Kubernetes Administrator (CKA), 2025", "CKA"),
    ("- CKA – The Linux Foundation, 2025", "CKA"),
    ("- CCNP Enterprise, 2025", "CCNP Enterprise"),
    ("- AWS Certified Solutions Architect – Associate (SAA-C03)", "AWS Solutions Architect – Associate"),
    ("- Microsoft Certified: Azure Fundamentals", "Azure Fundamentals"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "shown"), LABELS)
def test_a_label_is_short_and_still_what_is_printed(printed: str, shown: str) -> None:
    (claim,) = resume_of(f"# A B\n\n## Certifications\n{printed}\n").claims
    assert label(claim, certifications()[claim.certification or ""]) == shown
