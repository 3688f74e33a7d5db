"""Sections → entries: the jobs, degrees and projects in them, with their titles and periods."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from certlens.document import Document
from certlens.matching.dates import find_dates, find_ranges
from certlens.matching.entry_titles import EDGE, SENTENCE, TOLD, inline_title, title_of
from certlens.matching.heading_looks import look_of
from certlens.matching.layout_units import Unit
from certlens.matching.skill_table import begins_with_action
from certlens.resume import Entry, SectionKind

_ENTRY_KINDS: dict[SectionKind, Literal["job", "education", "project", "other"]] = {
    "experience": "job",
    "education": "education",
    "projects": "project",
    "open-source": "project",
    "home-lab": "project",
    "competitions": "project",
    "publications": "other",
    "volunteering": "other",
    "teaching": "other",
}
_MARGINS = frozenset(("header", "footer", "footnote"))
_HEADER_WORDS = 22
_SHORT_WORDS = 12
_HEADER_LINES = 4
_TITLE_WORDS = 8
_DUTY = re.compile(
    r"\W*(?:responsible|duties|tasks?|worked|working|assist\w*|help(?:ed|ing|s)?\b(?! ?desk)|"
    r"involved|participat\w+|"
    r"provid\w+|technologies|environment|tools|stack|tech)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_NAMED = ("projects", "open-source", "competitions")
_NAMED_AND_TOLD = re.compile(r"[\W_]*[^:.;–—\n\t]{2,40}?(?::|\s[–—-])\s+\w+(?:\s+\S+){3}")


@dataclass(slots=True)
class Draft:
    """An entry being read: its header units, then its body units."""

    header: list[Unit]
    body: list[Unit] = field(default_factory=list)

    @property
    def units(self) -> list[Unit]:
        """All units, in reading order."""
        return [*self.header, *self.body]


def find_entries(
    document: Document, text: str, units: Sequence[Unit]
) -> list[tuple[Entry, tuple[Unit, ...]]]:
    """The entries in reading order, each with the units of its body."""
    found = []
    for kind, section in _by_section(document, units):
        for draft in _split(document, text, section):
            found.append((_entry(document, text, kind, draft), tuple(draft.body)))
    return found


def _by_section(
    document: Document, units: Sequence[Unit]
) -> Iterator[tuple[SectionKind, list[Unit]]]:
    sections: dict[int, list[Unit]] = {}
    for unit in units:
        marginal = document.lines[unit.first_line - 1].region in _MARGINS
        if not unit.is_title and unit.kind in _ENTRY_KINDS and not marginal:
            sections.setdefault(unit.section, []).append(unit)
    for section in sections.values():
        yield section[0].kind, section


def _split(document: Document, text: str, units: Sequence[Unit]) -> list[Draft]:
    drafts: list[Draft] = []
    for position, unit in enumerate(units):
        if drafts and _dates_the_last(text, drafts[-1], unit):
            drafts[-1].header.append(unit)
        elif _is_told_inline(text, unit) or _is_told_in_list(document, text, units, position):
            drafts.append(Draft([], [unit]))
        elif _is_header(document, text, unit, units[position + 1 : position + 4]):
            after = units[position + 1 : position + 2]
            if (
                drafts
                and not drafts[-1].body
                and _continues(document, text, drafts[-1], unit, after)
            ):
                drafts[-1].header.append(unit)
            else:
                drafts.append(Draft([unit]))
        elif drafts and (drafts[-1].header or unit.kind == "experience"):
            drafts[-1].body.append(unit)
        else:
            drafts.append(Draft([], [unit]))
    return drafts


def _dates_the_last(text: str, draft: Draft, unit: Unit) -> bool:
    """Whether a line is nothing but the date of the work just read, printed beside it and read after it."""
    if unit.kind not in _NAMED or not draft.header or not draft.body:
        return False
    printed = text[unit.start : unit.end].strip()
    places = [(found.start, found.end) for found in find_ranges(printed)]
    places += [(found.start, found.end) for found in find_dates(printed)]
    alone = (0, len(printed)) in places
    return alone and not any(_dated(text, header) for header in draft.header)


def _is_told_inline(text: str, unit: Unit) -> bool:
    """Whether a paragraph begins with its own job and period ("Acme, Engineer, 2017 to date. Built …")."""
    if not _has_figure(text, unit):
        return False
    printed = text[unit.start : unit.end]
    ranges = find_ranges(printed)
    if not ranges:
        return False
    opens = not printed[: ranges[0].start].strip(EDGE + "*")
    return SENTENCE.match(printed, ranges[0].end) is not None or (
        opens and TOLD.search(printed, ranges[0].end) is not None
    )


def _is_told_in_list(document: Document, text: str, units: Sequence[Unit], position: int) -> bool:
    """Whether a line names a project and tells of it, among others that do ("Gauge: a widget for …")."""
    unit = units[position]
    near = units[max(position - 1, 0) : position + 2]
    if unit.kind not in _NAMED or any(document.lines[one.first_line - 1].bullet for one in near):
        return False
    told = [bool(_NAMED_AND_TOLD.match(text, one.start, one.end)) for one in near]
    return _NAMED_AND_TOLD.match(text, unit.start, unit.end) is not None and sum(told) > 1


def _continues(
    document: Document, text: str, draft: Draft, unit: Unit, after: Sequence[Unit]
) -> bool:
    """Whether a header line belongs to the entry just begun: only one of its lines has the period.

    A name right above a period of its own begins another entry.
    """
    if not any(_dated(text, header) for header in draft.header):
        return len(draft.header) < _HEADER_LINES
    own = any(_opens_with_period(text, other) for other in after)
    own |= _is_title_again(document, draft, unit) and any(_is_period_line(text, u) for u in after)
    return len(draft.header) < _HEADER_LINES and not own and not _dated(text, unit)


def _is_title_again(document: Document, draft: Draft, unit: Unit) -> bool:
    """Whether a line looks like the one an entry begins with, and not like the last of its head."""
    first, last, line = (
        look_of(document.lines[one.first_line - 1])
        for one in (draft.header[0], draft.header[-1], unit)
    )
    return line == first != last


def _opens_with_period(text: str, unit: Unit) -> bool:
    printed = text[unit.start : unit.end]
    ranges = find_ranges(printed)
    return bool(ranges) and not printed[: ranges[0].start].strip(EDGE)


def _dated(text: str, unit: Unit) -> bool:
    return bool(find_dates(text[unit.start : unit.end]))


def _is_header(document: Document, text: str, unit: Unit, after: Sequence[Unit]) -> bool:
    line = document.lines[unit.first_line - 1]
    printed = text[unit.start : unit.end].strip()
    words = len(printed.split())
    if line.bullet or words > _HEADER_WORDS or printed.endswith(":"):
        return False
    if (line.heading_level or 0) > 1 or find_ranges(printed):
        return True
    if find_dates(printed) and words <= _SHORT_WORDS:
        return True
    if printed.endswith(".") or words > _SHORT_WORDS:
        return False
    if line.bold and words <= _SHORT_WORDS and _leads_in(document, text, after):
        return True
    if words <= _TITLE_WORDS and after and _is_period_line(text, after[0]):
        return True
    if begins_with_action(printed) or _DUTY.match(printed):
        return False
    if line.bold or "\t" in printed:
        return True
    return _leads_in(document, text, after)


def _leads_in(document: Document, text: str, after: Sequence[Unit]) -> bool:
    """Whether only short lines stand between here and a period or the first bullet."""
    for unit in after:
        if document.lines[unit.first_line - 1].bullet or _is_period_line(text, unit):
            return True
        if unit.end - unit.start > 80 or text[unit.start : unit.end].rstrip().endswith("."):
            return False
    return False


def _is_period_line(text: str, unit: Unit) -> bool:
    if not _has_figure(text, unit):
        return False
    printed = text[unit.start : unit.end]
    return bool(find_ranges(printed)) and len(printed.split()) <= _SHORT_WORDS


def _has_figure(text: str, unit: Unit) -> bool:
    """Whether a line has a figure, without which it has no period."""
    return _FIGURE.search(text, unit.start, unit.end) is not None


def _entry(document: Document, text: str, kind: SectionKind, draft: Draft) -> Entry:
    units = draft.units
    header = draft.header or units[:1]
    printed = "\n".join(text[unit.start : unit.end] for unit in header)
    start, end, current = _period(printed)
    return Entry(
        kind=_ENTRY_KINDS[kind],
        title=title_of(printed) if draft.header else inline_title(printed),
        start=start,
        end=end,
        current=current,
        first_line=units[0].first_line,
        last_line=units[-1].last_line,
        spans=tuple(span for unit in header for span in document.spans(unit.start, unit.end)),
    )


def _period(printed: str) -> tuple[str | None, str | None, bool]:
    ranges = find_ranges(printed)
    if ranges:
        return ranges[0].first, ranges[0].last, ranges[0].last is None
    dates = find_dates(printed)
    return (None, dates[0].edtf, False) if dates else (None, None, False)
