"""A finding takes at most three lines of a terminal, and the lines to paste."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from io import StringIO
from pathlib import Path

import pytest
from resumes import resume_of
from rich.console import Console

from certlens.analysis import analyze
from certlens.matching import match
from certlens.parsers import parse
from certlens.postings import Posting, read_posting
from certlens.rendering.terminal import finding_text
from certlens.report import Report
from certlens.resume import Resume

ROOT = Path(__file__).parents[2]
FOLDERS = ("examples", "tests/evaluation/development", "tests/evaluation/held-out")
FORMATS = (".pdf", ".docx", ".txt", ".md", ".odt")
FILES = sorted(
    path for folder in FOLDERS for path in (ROOT / folder).iterdir() if path.suffix in FORMATS
)
TARGETS = (
    (None, None),
    ("cloud-engineer", None),
    ("backend-engineer", "startup"),
    ("network-engineer", "telecom-isp"),
    ("soc-analyst", "defence-contractor"),
    ("project-manager", "government-civilian"),
    ("systems-administrator", "cloud-vendor"),
    ("devops-engineer", "consulting-si"),
)


@cache
def resumes() -> tuple[Resume, ...]:
    return tuple(match(parse(path), as_of=date(2026, 11, 1)) for path in FILES)


@cache
def postings() -> tuple[Posting, ...]:
    return tuple(read_posting(path) for path in sorted((ROOT / "examples/postings").iterdir()))


def lengths(report: Report) -> Iterator[tuple[int, str]]:
    console = Console(file=StringIO(), width=80, highlight=False)
    for finding in report.findings:
        shown = finding_text(finding, console)
        yield shown.partition("\n  paste:")[0].rstrip("\n").count("\n") + 1, shown


@pytest.mark.parametrize(("role", "employer"), TARGETS)
def test_no_finding_is_longer(role: str | None, employer: str | None) -> None:
    seen = 0
    for resume in resumes():
        report = analyze(resume, role=role, employer=employer, postings=postings())
        for length, shown in lengths(report):
            seen += 1
            assert length <= 3, shown
    assert seen > 150


LONG = """
# Alexandria Example

## Certifications
{rows}

## Experience
**Systems Administrator**, Example Intercontinental Holding Company, Mar 2012 – Present
- Consolidated eighty-four physical servers of the headquarters onto one redundant cluster
"""
NAMES = (
    "Certified Intercontinental Infrastructure Transformation Professional {} Practitioner",
    "AWS Certified Solutions Architect – Professional (SAP-C02) Recertification {}",
    "Microsoft Certified: Azure Infrastructure Solutions Architect Expert Edition {}",
)


@pytest.mark.parametrize(
    "state", ["", ", in progress", " (expired 2019)", ", 2015", ", Issued 2031"]
)
@pytest.mark.parametrize(("role", "employer"), TARGETS)
def test_nor_where_the_names_are_long(role: str | None, employer: str | None, state: str) -> None:
    rows = "\n".join(f"- {name.format(word)}{state}" for name in NAMES for word in ("One", "Two"))
    report = analyze(resume_of(LONG.format(rows=rows)), role=role, employer=employer)
    for length, shown in lengths(report):
        assert length <= 3, shown
