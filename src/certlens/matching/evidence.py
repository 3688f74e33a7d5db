"""The work on the page: bullets that name an action and a technology, and entries of projects."""

from __future__ import annotations

import re
from collections.abc import Sequence

from certlens.document import Document
from certlens.matching.addresses import find_addresses, without_addresses
from certlens.matching.entries import find_entries
from certlens.matching.evidence_items import Item, find_items
from certlens.matching.evidence_kinds import (
    is_transcript,
    kind_of_work,
)
from certlens.matching.layout_units import Unit
from certlens.matching.no_work import (
    is_title_or_name,
    tells_of_no_work,
    tells_of_the_employer,
)
from certlens.matching.nominal_style import is_told_by_a_noun
from certlens.matching.outcomes import find_outcomes
from certlens.matching.product_heads import is_told_by_a_product
from certlens.matching.skill_table import (
    names_action,
    skills_at,
)
from certlens.matching.text_view import TextView
from certlens.matching.work_told import is_work
from certlens.matching.work_weights import is_written_as_work
from certlens.resume import Entry, Evidence

_LEADING_MARK = re.compile(r"^[\s;*+–—>›»►▶▸➢➤✓✔-]*(?:o\s+(?=[A-Z])|\d{1,2}[.)]\s+)?")
_STUDIED = ("education", "courses")
_FEW_WORDS = 3


def find_evidence(
    document: Document, view: TextView, units: Sequence[Unit]
) -> tuple[tuple[Entry, ...], tuple[Evidence, ...]]:
    """The entries, and the evidence in reading order."""
    entries = find_entries(document, view.text, units)
    found: list[Evidence] = []
    for item in find_items(document, view.text, units, entries):
        if evidence := _evidence(document, view, item, len(found) + 1):
            found.append(evidence)
    return tuple(entry for entry, _ in entries), tuple(found)


def _evidence(document: Document, view: TextView, item: Item, number: int) -> Evidence | None:
    printed = view.text[item.start : item.end].replace("\v", " ")
    bare = without_mark(printed)
    unlike = not may_be_work(bare) if item.kind == "work" else tells_of_the_employer(bare)
    if bare.startswith("Attend") or unlike:
        return None
    named = skills_at(view, item.start, item.end)
    outcomes = find_outcomes(bare)
    if not is_evidence(item, bare, named, outcomes):
        return None
    title = item.entry.title if item.entry else ""
    kind = kind_of_work(bare, title) if item.kind == "work" else item.kind
    if kind == "work" and not is_written_as_work(bare, named, outcomes):
        return None
    start = _with_quote(document.text, item.start, item.start + len(printed) - len(bare))
    end = item.end - len(printed) + len(printed.rstrip())
    return Evidence(
        id=f"e{number}",
        kind=kind,
        text=" ".join(document.text[start:end].split()),
        title=title,
        section=item.section,
        skills=named,
        outcomes=outcomes,
        links=_links(document, start, end),
        start=item.entry.start if item.entry else None,
        end=item.entry.end if item.entry else None,
        spans=document.spans(start, end),
    )


def _with_quote(text: str, earliest: int, start: int) -> int:
    """Where a text starts, with the quotation mark that opens it."""
    return start - 1 if start > earliest and text[start - 1] in '"“„«' else start


def may_be_work(bare: str) -> bool:
    """Whether a line of a job says that something was done, and not what is never work."""
    told = names_action(bare) or is_told_by_a_noun(bare) or is_told_by_a_product(bare)
    return told and not tells_of_no_work(bare)


def is_evidence(item: Item, bare: str, named: Sequence[str], outcomes: Sequence[str]) -> bool:
    """Whether the rules take an item for evidence, by what it names and reached."""
    if item.kind not in ("teaching", "writing") and not outcomes and is_title_or_name(bare):
        return False
    if item.kind == "work":
        return is_work(bare, named, outcomes)
    told = item.kind == "teaching" or outcomes or names_action(bare)
    if item.section in _STUDIED and (not told or is_transcript(bare)):
        return False
    words = len(without_addresses(bare, "").split())
    if named:
        return words >= _FEW_WORDS
    return words > _FEW_WORDS + 1 and item.kind in ("writing", "teaching", "competition")


def without_mark(printed: str) -> str:
    """A text without the white space and list mark that it begins with."""
    return _LEADING_MARK.sub("", printed, count=1)


def _links(document: Document, start: int, end: int) -> tuple[str, ...]:
    first, last = document.line_number(start), document.line_number(end - 1)
    urls = [
        link.url
        for line in document.lines[first - 1 : last]
        for link in line.links
        if line.start + link.start < end and line.start + link.end > start
    ]
    printed = document.text[start:end]
    urls += [printed[start:end] for start, end in find_addresses(printed)]
    return tuple(dict.fromkeys(urls))
