"""The work on the page: bullets that name an action and a technology, and entries of projects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from certlens.document import Document
from certlens.knowledge import skills
from certlens.matching.entries import find_entries
from certlens.matching.layout_units import Unit
from certlens.matching.outcomes import find_outcomes
from certlens.matching.skill_table import names_action, skills_named
from certlens.resume import Entry, Evidence, EvidenceKind, SectionKind

_BY_SECTION: dict[SectionKind, EvidenceKind] = {
    "experience": "work",
    "volunteering": "work",
    "projects": "project",
    "open-source": "open-source",
    "home-lab": "home-lab",
    "competitions": "competition",
    "publications": "writing",
    "teaching": "teaching",
}
_MARKS: tuple[tuple[EvidenceKind, re.Pattern[str]], ...] = (
    (
        "home-lab",
        re.compile(
            r"\bhome ?-?lab\b|\bhome ?network\b|\bself-hosted lab\b|\blab environment at home\b|"
            r"\bat home\b|\bproxmox\b.*\b(?:home|lab)\b|\b(?:my|personal) lab\b",
            re.I,
        ),
    ),
    (
        "competition",
        re.compile(
            r"\bctf\b|\bcapture the flag\b|\bhackathon|\bkaggle\b|\bcyberpatriot\b|"
            r"\bcompetition\b|\bccdc\b|\bhack the box\b|\btryhackme\b",
            re.I,
        ),
    ),
    (
        "open-source",
        re.compile(
            r"\bopen[- ]source\b|\bpull requests?\b|\bupstream\b|\bmaintainer\b|"
            r"\bmerged prs?\b|\bcontributor\b",
            re.I,
        ),
    ),
    (
        "coursework",
        re.compile(
            r"\bcapstone\b|\bcoursework\b|\bcourse project\b|\bclass project\b|\bthesis\b|"
            r"\buniversity project\b|\bacademic project\b|\bsemester\b",
            re.I,
        ),
    ),
    (
        "teaching",
        re.compile(
            r"\btalk\b|\b(?:spoke|speaker|presented)\b.{0,40}\b(?:at|meetup|conference|summit)\b",
            re.I,
        ),
    ),
    ("writing", re.compile(r"\bblog\b|\bpublished in\b|\bwhite ?paper\b|\barticle\b", re.I)),
)
_TALK = re.compile(r"\b(?:talks?|workshops?|spoke|speaker|speaking|conferences)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[a-z0-9%)])\.\s+(?=[A-Z])")
_URL = re.compile(
    r"(?:https?://|www\.|(?:github|gitlab|bitbucket)\.(?:com|org)/)[^\s,;)|>\]]+", re.I
)
_SCHEME = re.compile(r"\bhttps?://")
_LEADING_MARK = re.compile(r"^[\s;*+–—>›»►▶▸➢➤✓✔-]*(?:o\s+(?=[A-Z])|\d{1,2}[.)]\s+)?")
_LONG_WORDS = 45
_SHORT_WORDS = 18
_FULL_WORDS = 7
_LOOSE = ("headline", "summary", "other", "education", "courses", "awards")
_UNSECTIONED = ("headline", "summary", "other")


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of text that is one piece of evidence."""

    start: int
    end: int
    kind: EvidenceKind
    section: SectionKind
    entry: Entry | None


def find_evidence(
    document: Document, text: str, units: Sequence[Unit]
) -> tuple[tuple[Entry, ...], tuple[Evidence, ...]]:
    """The entries, and the evidence in reading order."""
    entries = find_entries(document, text, units)
    by_line = {unit.first_line: unit for unit in units}
    titles = {unit.section: text[unit.start : unit.end] for unit in units if unit.is_title}
    items: list[Item] = []
    for entry, body in entries:
        first = by_line.get(entry.first_line)
        if first is not None:
            title = titles.get(first.section, "")
            items.extend(_of_entry(document, text, entry, body, first.kind, title))
    items.extend(_loose_items(document, text, units))
    found = [_evidence(document, text, item) for item in sorted(items, key=lambda item: item.start)]
    numbered = tuple(
        evidence.model_copy(update={"id": f"e{number}"})
        for number, evidence in enumerate([e for e in found if e], 1)
    )
    return tuple(entry for entry, _ in entries), numbered


def _of_entry(
    document: Document,
    text: str,
    entry: Entry,
    body: Sequence[Unit],
    section: SectionKind,
    title: str,
) -> Iterator[Item]:
    kind = _BY_SECTION.get(section)
    if kind is None:
        return
    if kind == "work":
        for unit in body:
            yield from _work_items(document, text, unit, section, entry)
        return
    start = document.lines[entry.first_line - 1].start
    end = document.lines[entry.last_line - 1].end
    spoken = kind == "writing" and _TALK.search(title)
    yield Item(
        start, end, "teaching" if spoken else _kind_of(text[start:end], kind), section, entry
    )


def _work_items(
    document: Document, text: str, unit: Unit, section: SectionKind, entry: Entry | None
) -> Iterator[Item]:
    """A bullet is one item; a paragraph is one for each sentence."""
    printed = text[unit.start : unit.end]
    bullet = document.lines[unit.first_line - 1].bullet
    if len(printed.split()) <= (_LONG_WORDS if bullet else _SHORT_WORDS):
        yield Item(unit.start, unit.end, "work", section, entry)
        return
    start = unit.start
    for found in _SENTENCE_END.finditer(printed):
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
        kind = _kind_of(printed, "work")
        bullet = document.lines[unit.first_line - 1].bullet
        told = bullet and unit.kind in ("headline", "awards")
        if kind != "work" and (bullet or unit.kind != "summary") and len(printed.split()) > 5:
            yield Item(unit.start, unit.end, kind, unit.kind, None)
        elif told or (not sectioned and unit.kind in _UNSECTIONED):
            yield from _work_items(document, text, unit, unit.kind, None)


def _kind_of(printed: str, otherwise: EvidenceKind) -> EvidenceKind:
    if otherwise in ("competition", "writing", "open-source"):
        return "teaching" if _TALK.search(printed) else otherwise
    if otherwise in ("teaching", "home-lab"):
        return otherwise
    return next((kind for kind, mark in _MARKS if mark.search(printed)), otherwise)


def _evidence(document: Document, text: str, item: Item) -> Evidence | None:
    printed = text[item.start : item.end].replace("\v", " ")
    named = skills_named(_SCHEME.sub("", printed))
    if not named or (item.kind == "work" and not _is_work(printed, named)):
        return None
    start = item.start + len(printed) - len(_without_mark(printed))
    end = item.end - len(printed) + len(printed.rstrip())
    return Evidence(
        id="",
        kind=item.kind,
        text=" ".join(document.text[start:end].split()),
        title=item.entry.title if item.entry else "",
        section=item.section,
        skills=named,
        outcomes=find_outcomes(_without_mark(printed)),
        links=_links(document, start, end),
        start=item.entry.start if item.entry else None,
        end=item.entry.end if item.entry else None,
        spans=document.spans(start, end),
    )


def _is_work(printed: str, named: Sequence[str]) -> bool:
    """Whether a line of a job says what was done, with more than everyday words for with what."""
    if not names_action(_without_mark(printed)):
        return False
    telling = any(not skills()[name].generic for name in named)
    return telling or len(printed.split()) >= _FULL_WORDS or bool(find_outcomes(printed))


def _without_mark(printed: str) -> str:
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
    urls += [found.group() for found in _URL.finditer(document.text[start:end])]
    return tuple(dict.fromkeys(urls))
