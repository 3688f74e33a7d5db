"""One résumé in many designs reads the same: claims, sections and evidence do not depend on layout.

``designs/sources/`` holds the one text and what sets it; the rendered files are committed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from certlens.matching import match
from certlens.parsers import parse
from certlens.resume import Evidence, Resume

DESIGNS = Path(__file__).parent / "designs"
AS_OF = date(2026, 11, 1)
FILES = sorted(path.name for path in DESIGNS.iterdir() if path.is_file())
BOTH = sorted(path.stem for path in DESIGNS.glob("*.docx"))

CLAIMS = {
    ("cncf-cka", "held", "2025-05", "2027-05", None, "LF-7h2k9qv3ma"),
    (
        "aws-certified-solutions-architect-professional",
        *("held", "2024-11", "2027-11", None, "AWS-PSA-40417"),
    ),
    ("hashicorp-terraform-associate", "held", "2025-01", "2027-01", None, None),
    ("redhat-rhce", "expired", "2019-08", "2022-08", None, "190-114-207"),
    ("cisco-ccna", "expired", "2016-02", "2019-02", None, None),
    ("itil-foundation", "held", "2020-10", None, None, "GR671204885OB"),
    ("cncf-cks", "in-progress", None, None, None, None),
    ("google-cloud-professional-cloud-architect", "planned", None, None, "2027", None),
}
KINDS = {
    *("summary", "experience", "projects", "home-lab", "certifications", "education"),
    *("skills", "languages"),
}
JOBS = {
    ("seniorplatformengineertidewatergroceries", "2021-03", None),
    ("systemsengineerlothianhealthrecords", "2017-06", "2021-02"),
    ("junioradministratorcalderaprintworks", "2014-09", "2017-05"),
}


@cache
def resume(name: str) -> Resume:
    """What certlens reads in a design."""
    return match(parse(DESIGNS / name), as_of=AS_OF)


def plain(text: str) -> str:
    """Letters and digits only, so that spaces, line ends and punctuation do not count."""
    return re.sub(r"\W+", "", text).lower()


def words(text: str) -> str:
    """The words in alphabetical order: a design may set the year of a project before its name."""
    return " ".join(sorted(re.findall(r"\w+", text.lower())))


def claims(found: Resume) -> set[tuple[str | None, ...]]:
    """Each claim's certification, state, printed dates and number."""
    return {
        (
            claim.certification,
            claim.status,
            claim.issued,
            claim.expires if claim.expires_basis == "printed" else None,
            claim.planned_for,
            claim.credential_id,
        )
        for claim in found.claims
    }


def evidence(found: Iterable[Evidence]) -> dict[str, str]:
    """Each piece of work by its words, and its kind."""
    return {words(item.text): item.kind for item in found}


def dated(found: Resume) -> list[tuple[str, str, str]]:
    """The dated entries: jobs, projects, degrees."""
    return [
        (plain(entry.title), entry.start or "", entry.end or "")
        for entry in found.entries
        if entry.start or entry.end
    ]


def test_there_are_ten_designs_of_five_tool_chains() -> None:
    assert len({Path(name).stem for name in FILES}) >= 10
    made = "".join((DESIGNS / "sources" / "build.py").read_text(encoding="utf-8").split())
    for tool in ('"chromium"', '"soffice"', '"pdflatex"', '"pandoc"', "canvas.DESIGNS"):
        assert tool in made


@pytest.mark.parametrize("name", FILES)
def test_claims_are_the_same_in_every_design(name: str) -> None:
    found = resume(name)

    assert claims(found) == CLAIMS
    assert len(found.claims) == len(CLAIMS)


@pytest.mark.parametrize("name", FILES)
def test_section_kinds_are_the_same_in_every_design(name: str) -> None:
    kinds = {kind for section in resume(name).sections for kind in (section.kind, *section.also)}

    # Sidebars print a heading over the address; other designs set it under the name.
    assert kinds - {"headline", "contact"} == KINDS


@pytest.mark.parametrize("name", FILES)
def test_evidence_is_the_same_in_every_design(name: str) -> None:
    assert evidence(resume(name).evidence) == evidence(resume("single.pdf").evidence)


@pytest.mark.parametrize("name", FILES)
def test_work_stands_under_its_job_in_every_design(name: str) -> None:
    work = [item for item in resume(name).evidence if item.kind == "work"]

    assert {(plain(item.title), item.start, item.end) for item in work} == JOBS
    assert len(work) == 7


@pytest.mark.parametrize("name", FILES)
def test_skills_and_outcomes_are_the_same_in_every_design(name: str) -> None:
    expected, found = resume("single.pdf").evidence, resume(name).evidence

    assert {words(e.text): (set(e.skills), len(e.outcomes)) for e in found} == {
        words(e.text): (set(e.skills), len(e.outcomes)) for e in expected
    }


@pytest.mark.parametrize("name", BOTH)
def test_a_word_document_and_its_pdf_read_the_same(name: str) -> None:
    word, pdf = resume(f"{name}.docx"), resume(f"{name}.pdf")

    assert claims(word) == claims(pdf)
    assert evidence(word.evidence) == evidence(pdf.evidence)
    assert sorted(dated(word)) == sorted(dated(pdf))
