"""What stands together on the page: units (a block, or a whole table row) and the section of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from certlens.document import Document
from certlens.matching.headings import inline_heading
from certlens.resume import Section, SectionKind

_HEADER_WORDS = 16  # of an entry's title and dates, side by side
_TABLED: frozenset[SectionKind] = frozenset(("certifications", "courses", "education"))


class Unit(NamedTuple):
    """Lines ``first_line`` … ``last_line`` (1-based) that read as one, at ``text[start:end]``.

    ``kinds`` are the section kinds that hold it: its section's, or those of a heading that runs
    into it (``Certifications: CCNA``), which ends at ``body_start``.
    """

    number: int
    first_line: int
    last_line: int
    start: int
    end: int
    body_start: int
    kinds: tuple[SectionKind, ...]
    section: int
    is_title: bool

    @property
    def kind(self) -> SectionKind:
        """The main section kind."""
        return self.kinds[0]

    @property
    def certifies(self) -> bool:
        """Whether a certification is at home here."""
        return "certifications" in self.kinds


def find_units(document: Document, sections: Sequence[Section]) -> tuple[Unit, ...]:
    """The document's units in reading order; hidden lines belong to none."""
    units: list[Unit] = []
    for index, section in enumerate(sections):
        units.extend(_units_of(document, section, index, len(units)))
    return tuple(units)


def _units_of(document: Document, section: Section, index: int, count: int) -> list[Unit]:
    groups: list[list[int]] = []
    keys: list[tuple[str, int]] = []
    kinds = {section.kind, *section.also}
    tabled = bool(kinds & _TABLED) and "experience" not in kinds
    words: Counter[int] = Counter()
    lines = document.lines[section.first_line - 1 : section.last_line]
    for line in lines:
        if (row := line.row) is not None:
            words[row] += 99 if line.bullet else len(line.text.split())
    for number, line in enumerate(lines, section.first_line):
        if not line.visible:
            continue
        row = line.row
        by_row = row is not None and (
            tabled or ("experience" in kinds and words[row] <= _HEADER_WORDS)
        )
        key = ("row", row or 0) if by_row else ("block", line.block)
        if keys and keys[-1] == key:
            groups[-1].append(number)
        else:
            keys.append(key)
            groups.append([number])
    return [
        _unit(document, section, index, count + position, group)
        for position, group in enumerate(groups)
    ]


def _unit(
    document: Document, section: Section, index: int, number: int, lines: Sequence[int]
) -> Unit:
    first, last = document.lines[lines[0] - 1], document.lines[lines[-1] - 1]
    is_title = bool(section.title_spans) and lines[0] == section.first_line
    kinds: tuple[SectionKind, ...] = (section.kind, *section.also)
    if first.bullet and "experience" in kinds:  # a duty, though certifications stand among the jobs
        kinds = tuple(kind for kind in kinds if kind != "certifications")
    body_start = first.start
    inline = None if is_title else inline_heading(first)
    if inline is not None and (
        "certifications" in inline[0] or section.kind in ("headline", "summary")
    ):
        kinds, body_start = inline[0], first.start + inline[1]
    return Unit(
        number=number,
        first_line=lines[0],
        last_line=lines[-1],
        start=first.start,
        end=last.end,
        body_start=body_start,
        kinds=kinds,
        section=index,
        is_title=is_title,
    )
