"""Lines → sections: by the words of a heading, and by how headings look in this document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from statistics import median

from certlens.document import Document, Line
from certlens.matching.catalogue import catalogue
from certlens.matching.dates import find_ranges
from certlens.matching.headings import heading_kinds, kind_by_noun
from certlens.resume import Section, SectionKind

_JOINS = re.compile(r"^.{0,4}\s*(?:&|/|and|und|y|e|et|en|,)\s", re.IGNORECASE)
_FRAMED = re.compile(
    r"\[[^]]+\]|<+[^>]+>+|([=*~#_|+-])\1*[^=*~#_|]+\1+"
)  # [ Skills ], == Skills ==
_LONGEST_HEADING = 60
_SUMMARY_WORDS = 14
_TOLD = frozenset({"json-resume", "linkedin"})  # formats whose headings are told, not guessed
_SHARED_LOOK = 3
_DASHES = {ord(mark): "-" for mark in "–—"}


@dataclass(slots=True)
class _Open:
    """A section still being read."""

    kinds: tuple[SectionKind, ...]
    title: str
    first_line: int
    title_range: tuple[int, int] | None
    last_line: int = field(default=0)

    def goes_on(self, kinds: tuple[SectionKind, ...], line: Line) -> None:
        """Take a further line of the heading."""
        self.kinds, self.title = kinds, f"{self.title} {line.text.strip()}"


@dataclass(frozen=True, slots=True)
class _Look:
    """What a heading looks like beside the body text."""

    size: float | None
    bold: bool
    capitals: bool


def find_sections(document: Document) -> tuple[Section, ...]:
    """The document's sections in reading order; they cover every visible line."""
    lines = document.lines
    headings = _find_headings(lines)
    if document.source.format in _TOLD:
        headings = {at: kinds for at, kinds in headings.items() if lines[at - 1].heading_level}
    looks = _heading_looks(lines, headings)
    body = _body_size(lines)
    prose = _prose_blocks(lines)
    opened: list[_Open] = []
    for number, line in enumerate(lines, 1):
        if not line.visible:
            continue
        kinds = headings.get(number)
        if kinds is None and opened and (both := _joined_kinds(lines, opened[-1], number)):
            opened[-1].goes_on(both, line)
            opened[-1].last_line = number
            continue
        styled = (line.heading_level or 0) > 1
        begun = styled or (bool(opened) and opened[-1].kinds != ("headline",))
        if kinds is None and begun and _looks_like_heading(line, looks, body):
            kinds = (kind_by_noun(line.text),)
        if kinds is not None and opened and _heads_on(lines, opened[-1], number):
            opened[-1].goes_on(kinds, line)
        elif kinds is not None:
            opened.append(_Open(kinds, line.text.strip(), number, (line.start, line.end)))
        elif not opened:
            opened.append(_Open(("headline",), "", number, None))
        elif opened[-1].kinds == ("headline",) and line.block in prose:
            opened.append(_Open(("summary",), "", number, None))
        opened[-1].last_line = number
    return tuple(_close(document, section, _kinds(lines, section, opened)) for section in opened)


def _joined_kinds(lines: tuple[Line, ...], section: _Open, number: int) -> tuple[SectionKind, ...]:
    """The kinds of a heading that this line goes on ("Education" above "& Training"), if it does."""
    alone = section.first_line == section.last_line == number - 1
    if not alone or _look(lines[number - 1]) != _look(lines[number - 2]):
        return ()
    wrapped = f"{section.title} {lines[number - 1].text.strip()}"
    return heading_kinds(wrapped) if _JOINS.search(wrapped[len(section.title) - 4 :]) else ()


def _heads_on(lines: tuple[Line, ...], section: _Open, number: int) -> bool:
    """Whether a heading's line is the rest of one that wraps: ``PROFESSIONAL`` above ``EXPERIENCE``."""
    alone = section.first_line == section.last_line == number - 1
    first, second = lines[number - 2], lines[number - 1]
    together = first.block == second.block and _look(first) == _look(second)
    return alone and together and section.kinds == ("other",) and len(second.text.split()) == 1


def _prose_blocks(lines: tuple[Line, ...]) -> set[int]:
    """Blocks long enough to be a summary, when no heading says so."""
    words: Counter[int] = Counter()
    for line in lines:
        contact = "@" in line.text or "http" in line.text or line.row is not None
        words[line.block] += -99 if contact or line.bullet else len(line.text.split())
    return {block for block, count in words.items() if count >= _SUMMARY_WORDS}


def _kinds(lines: tuple[Line, ...], section: _Open, opened: list[_Open]) -> tuple[SectionKind, ...]:
    """The kinds of a section; under an unknown heading, dated bullets are experience."""
    if section.kinds != ("other",) or any("experience" in other.kinds for other in opened):
        return section.kinds
    body = lines[section.first_line : section.last_line]
    dated = any(find_ranges(line.text.translate(_DASHES)) for line in body)
    bullets = sum(line.bullet for line in body)
    return ("experience",) if dated and bullets > 1 else section.kinds


def _close(document: Document, section: _Open, kinds: tuple[SectionKind, ...]) -> Section:
    return Section(
        kind=kinds[0],
        also=kinds[1:],
        title=section.title,
        first_line=section.first_line,
        last_line=section.last_line,
        title_spans=document.spans(*section.title_range) if section.title_range else (),
    )


def _find_headings(lines: tuple[Line, ...]) -> Mapping[int, tuple[SectionKind, ...]]:
    """Known headings by line number; a plain one is none where the others share a look."""
    found = dict(_known_lines(lines))
    styled = [number for number, (_, plain) in found.items() if not plain]
    if len(styled) < _SHARED_LOOK:
        return {number: kinds for number, (kinds, _) in found.items()}
    return {number: found[number][0] for number in styled}


def _known_lines(
    lines: tuple[Line, ...],
) -> Iterator[tuple[int, tuple[tuple[SectionKind, ...], bool]]]:
    body = _body_size(lines)
    blocks = Counter(line.block for line in lines)
    for number, line in enumerate(lines, 1):
        text = line.text.strip()
        if not text or not line.visible or len(text) > _LONGEST_HEADING or line.row is not None:
            continue
        kinds = heading_kinds(text)
        if not kinds:
            continue
        if _wraps_into(lines, number):
            continue
        if _stands_out(line, text, body):
            yield number, (kinds, False)
        elif _stands_alone(line, text) and blocks[line.block] == 1:
            yield number, (kinds, True)


def _wraps_into(lines: tuple[Line, ...], number: int) -> bool:
    """Whether a line only goes on with a capitalised name: ``Microsoft`` above ``Certified:``."""
    line, before = lines[number - 1], lines[number - 2]
    if number < 2 or line.bold or line.bullet or line.font_size is None or not before.visible:
        return False
    ended = before.text.rstrip().endswith((".", ":", ")", ";")) or before.text.strip().isupper()
    return before.block == line.block and _look(before) == _look(line) and not ended


def _stands_out(line: Line, text: str, body: float | None) -> bool:
    """Whether a known heading's words are also styled as one: larger, bold, in capitals."""
    larger = body is not None and line.font_size is not None and line.font_size > body * 1.04
    if line.heading_level or larger or line.bold:
        return True
    if line.bullet:
        return False
    return text.endswith(":") or text.isupper() or _FRAMED.fullmatch(text) is not None


def _stands_alone(line: Line, text: str) -> bool:
    return not line.bullet and text[:1].isupper() and len(text.split()) <= 5


def _heading_looks(
    lines: tuple[Line, ...], headings: Mapping[int, tuple[SectionKind, ...]]
) -> frozenset[_Look]:
    """The looks that at least two known headings share, or the only one there is."""
    counts = Counter(_look(lines[number - 1]) for number in headings)
    return frozenset(look for look, count in counts.items() if count > 1 or len(counts) == 1)


def _look(line: Line) -> _Look:
    size = None if line.font_size is None else round(line.font_size * 2) / 2
    return _Look(size, line.bold, line.text.isupper())


def _looks_like_heading(line: Line, looks: frozenset[_Look], body: float | None) -> bool:
    text = line.text.strip()
    if (
        text.startswith("(")
        or line.bullet
        or line.row is not None
        or not 3 <= len(text) <= 40
        or len(text.split()) > 5
    ):
        return False
    if any(mark.isdigit() or mark in "\t•|,·" for mark in text) or text[-1] in ".;":
        return False
    if _names_certification(text):
        return False
    if line.heading_level is not None and line.heading_level <= 2:
        return True
    look = _look(line)
    if line.font_size is None and len(text) < 8:
        return False
    distinct = look.capitals or (body is not None and (look.size or 0) > body * 1.15)
    return distinct and look in looks and (look.size is not None or look.capitals)


def _names_certification(text: str) -> bool:
    words = catalogue().words_of(text)
    return any(
        sense.strength == "certain"
        for found in catalogue().phrases.find(words)
        for sense in found.values
    )


def _body_size(lines: tuple[Line, ...]) -> float | None:
    sizes = [
        line.font_size for line in lines if line.font_size and line.visible for _ in line.text[::20]
    ]
    return median(sizes) if sizes else None
