"""Where on the page a certification stands: sidebars, second pages, unread parts."""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

import pytest

from certlens.analysis import analyze
from certlens.document import Document, Note
from certlens.matching import match
from certlens.parsers.markdown import read_markdown

PAGE = """
# Dana Reyes

## Certifications
- CCNP Enterprise, 2025
- AWS Certified Developer – Associate, 2024

## Experience
**Network Engineer**, Northwind, Jan 2018 – Present
- Configured OSPF on 60 Cisco routers, cutting outages by half.
"""
LAST = """
# Dana Reyes

## Experience
**Network Engineer**, Northwind, Jan 2018 – Present
- Configured OSPF on 60 Cisco routers, cutting outages by half.

## Certifications
- CCNP Enterprise, 2025
"""


def document_of(page: str) -> Document:
    return read_markdown(cleandoc(page).encode(), path="resume.md")


def with_certifications(document: Document, **place: Any) -> Document:
    """The document with its certifications section set elsewhere."""
    (section,) = (s for s in match(document).sections if s.kind == "certifications")
    lines = list(document.lines)
    for number in range(section.first_line - 1, section.last_line):
        lines[number] = lines[number].model_copy(update=place)
    return document.model_copy(update={"lines": tuple(lines)})


def rules_for(document: Document, role: str) -> set[str]:
    return {finding.rule for finding in analyze(match(document), role=role).findings}


def test_a_sidebar_does_not_lead() -> None:
    assert "leads-with-certifications" in rules_for(document_of(PAGE), "backend-engineer")
    beside = with_certifications(document_of(PAGE), region="sidebar")
    assert "leads-with-certifications" not in rules_for(beside, "backend-engineer")


def test_the_second_page_buries_and_a_sidebar_on_it_does_not() -> None:
    second = with_certifications(document_of(LAST), page=2)
    assert "buried-key-certification" in rules_for(second, "network-engineer")
    beside = with_certifications(document_of(LAST), page=2, region="sidebar")
    assert "buried-key-certification" not in rules_for(beside, "network-engineer")


def test_the_end_of_the_first_page_does_not_bury() -> None:
    first = with_certifications(document_of(LAST), page=1)
    assert "buried-key-certification" not in rules_for(first, "network-engineer")


EMPTY = "# Dana Reyes\n\n## Certifications\n- CCNA, 2025\n- CCNP Enterprise, 2025\n- PMP, 2025\n"


@pytest.mark.parametrize("rule", ["many-certs-no-projects", "unapplied-certification", "no-links"])
def test_what_is_missing_from_a_page_half_read_proves_nothing(rule: str) -> None:
    role = "backend-engineer" if rule == "no-links" else "network-engineer"
    page = EMPTY if rule != "unapplied-certification" else EMPTY.replace("- PMP, 2025\n", "")
    document = document_of(page)
    assert rule in rules_for(document, role)
    note = Note(id="scanned-page", message="an image without text", page=2)
    half = document.model_copy(update={"notes": (note,)})
    found = rules_for(half, role)
    assert rule not in found and "unreadable-part" in found


def test_hidden_words_count_for_nothing() -> None:
    document = document_of(LAST)
    hidden = document.lines[-1].model_copy(update={"hidden": "tiny"})
    altered = document.model_copy(update={"lines": (*document.lines[:-1], hidden)})
    report = analyze(match(altered), role="network-engineer")
    assert report.claims == ()
    (finding,) = (f for f in report.findings if f.rule == "hidden-text")
    assert finding.spans[0].text == document.lines[-1].text
