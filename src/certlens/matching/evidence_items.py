"""The stretches of a page that might be evidence: bullets and sentences of jobs, entries, loose lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from certlens.document import Document
from certlens.matching.evidence_kinds import (
    BY_SECTION,
    is_announced,
    is_spoken,
    kind_of,
)
from certlens.matching.layout_units import Unit
from certlens.resume import Entry, EvidenceKind, SectionKind

_SENTENCE_END = re.compile(r"(?<=[a-z0-9%)])\.\s+(?=[A-Z])")
_INLINE_MARK = re.compile(r"(?<=\s)(?:\\\*|[•▪●◦‣])\s+")
_LONG_WORDS = 45
_SHORT_WORDS = 18
_LOOSE = ("headline", "summary", "other", "education", "courses", "awards")
_UNSECTIONED = ("headline", "summary", "other")
_TOLD_BESIDE = ("competition", "teaching", "writing", "open-source")
_NAMED_AND_TOLD = re.compile(
    r"[\W_]*[\w.+-]+(?: [\w.+-]+){0,3} [–—-] (?:an? |\w+ ){1,6}.*\b(?:for|in|with|that|which|of)\b"
)
_INTERESTS = re.compile(r"\binterests?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of text that is one piece of evidence."""

    start: int
    end: int
    kind: EvidenceKind
    section: SectionKind
    entry: Entry | None


def find_items(
    document: Document,
    text: str,
    units: Sequence[Unit],
    entries: Sequence[tuple[Entry, Sequence[Unit]]],
) -> list[Item]:
    """Every stretch of text that might be evidence, in reading order."""
    by_line = {unit.first_line: unit for unit in units}
    titles = {unit.section: text[unit.start : unit.end] for unit in units if unit.is_title}
    items: list[Item] = []
    for entry, body in entries:
        first = by_line.get(entry.first_line)
        if first is not None:
            title = titles.get(first.section, "")
            items.extend(_of_entry(document, text, entry, body, first, title))
    items.extend(_loose_items(document, text, units))
    return sorted(items, key=lambda item: item.start)


def _of_entry(
    document: Document, text: str, entry: Entry, body: Sequence[Unit], first: Unit, title: str
) -> Iterator[Item]:
    section = first.kind
    kind = BY_SECTION.get(section)
    if kind is None or _INTERESTS.search(title):
        return
    if kind == "teaching" and len(first.kinds) > 1:
        kind = "writing"
    if kind == "home-lab" and "projects" in first.kinds:
        kind = "project"
    if kind == "work":
        for unit in body:
            if section == "volunteering":
                told = kind_of(text[unit.start : unit.end], "work")
                if told in _TOLD_BESIDE:
                    yield Item(unit.start, unit.end, told, section, entry)
                    continue
            yield from _work_items(document, text, unit, section, entry)
        return
    start = document.lines[entry.first_line - 1].start
    end = document.lines[entry.last_line - 1].end
    told = kind_of(text[start:end], kind)
    yield Item(
        start,
        end,
        "teaching" if told == "writing" and is_spoken(title, text[start:end]) else told,
        section,
        entry,
    )


def _work_items(
    document: Document, text: str, unit: Unit, section: SectionKind, entry: Entry | None
) -> Iterator[Item]:
    """A bullet is one item; a paragraph is one for each sentence, or each bullet run into it."""
    printed = text[unit.start : unit.end]
    bullet = document.lines[unit.first_line - 1].bullet
    marks = list(_INLINE_MARK.finditer(document.text[unit.start : unit.end]))
    if not marks and len(printed.split()) <= (_LONG_WORDS if bullet else _SHORT_WORDS):
        yield Item(unit.start, unit.end, "work", section, entry)
        return
    start = unit.start
    for found in marks or _SENTENCE_END.finditer(printed):
        yield Item(start, unit.start + found.start(), "work", section, entry)
        start = unit.start + found.end()
    yield Item(start, unit.end, "work", section, entry)


def _loose_items(document: Document, text: str, units: Sequence[Unit]) -> Iterator[Item]:
    """Lines outside entries that tell of a lab, a competition, open source or coursework.

    Where the page has no experience section, what its other lines say was done is work.
    """
    sectioned = any(unit.kind == "experience" for unit in units)
    for unit in units:
        if unit.is_title or unit.kind not in _LOOSE:
            continue
        printed = text[unit.start : unit.end]
        bullet = document.lines[unit.first_line - 1].bullet
        told = bullet and unit.kind in ("headline", "awards")
        summed_up = unit.kind == "summary" and not bullet
        telling = summed_up or _is_prose(printed)
        kind = _loose_kind(document, unit, printed) if telling else "work"
        if summed_up and kind == "home-lab":
            yield from _labs(text, unit)
        elif kind != "work" and not summed_up:
            yield Item(unit.start, unit.end, kind, unit.kind, None)
        elif told or (not sectioned and unit.kind in _UNSECTIONED):
            yield from _work_items(document, text, unit, unit.kind, None)


def _loose_kind(document: Document, unit: Unit, printed: str) -> EvidenceKind:
    kind = kind_of(printed, "work")
    if kind != "work" or unit.kind != "other":
        return kind
    if is_announced(document.text[unit.start : unit.end]):
        return "teaching"
    return "project" if _NAMED_AND_TOLD.match(printed) else "work"


def _is_prose(printed: str) -> bool:
    """Whether a line has words enough, and is no line of contacts."""
    return len(printed.split()) > 5 and "@" not in printed


def _labs(text: str, unit: Unit) -> Iterator[Item]:
    """The sentences of a summary that tell of a lab at home."""
    printed = text[unit.start : unit.end]
    ends = [found.span() for found in _SENTENCE_END.finditer(printed)]
    starts = [0, *(end for _, end in ends)]
    for start, end in zip(starts, [*(end for end, _ in ends), len(printed)], strict=True):
        if kind_of(printed[start:end], "work") == "home-lab":
            yield Item(unit.start + start, unit.start + end, "home-lab", unit.kind, None)
