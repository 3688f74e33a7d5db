"""Lines → sections: by the words of a heading, and by how headings look in this document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from certlens.document import Document, Line, Region
from certlens.matching.heading_looks import (
    Kinds,
    body_size,
    find_headings,
    heading_looks,
    look_of,
    looks_like_heading,
)
from certlens.matching.headings import heading_kinds, styled_kinds, whole_kinds
from certlens.matching.section_bodies import kinds_by_body, tells_of_degrees
from certlens.resume import Section

_JOINT = r"(?:&|/|\+|,|\b(?:and|und|y|e|et|en)\b)"
_JOINED = re.compile(rf"{_JOINT}$|^{_JOINT}", re.IGNORECASE)
_ONE = re.compile(r"\w \W*certificat(?:ion|e)\W*$", re.IGNORECASE)
_SUMMARY_WORDS = 14
_TOLD = frozenset({"json-resume", "linkedin"})  # formats whose headings are told, not guessed
_HEADLINE: Kinds = ("headline",)
_SKILL_LABELS = frozenset(("skills", "languages"))


@dataclass(slots=True)
class _Open:
    """A section still being read."""

    kinds: Kinds
    title: str
    first_line: int
    title_range: tuple[int, int] | None
    last_line: int

    def goes_on(self, kinds: Kinds, line: Line) -> None:
        """Take a further line of the heading."""
        self.kinds, self.title = kinds, f"{self.title} {line.text.strip()}"


def find_sections(document: Document) -> tuple[Section, ...]:
    """The document's sections in reading order; they cover every visible line."""
    opened = _SectionReader(document).read()
    experienced = any("experience" in section.kinds for section in opened)
    kinds = [_kinds(document, section, experienced) for section in opened]
    schooled = ("education",) in kinds
    return tuple(
        _close(document, section, _without_schooling(document, section, found, schooled))
        for section, found in zip(opened, kinds, strict=True)
    )


class _SectionReader:
    def __init__(self, document: Document) -> None:
        self._lines = document.lines
        self._body = body_size(self._lines)
        headings = find_headings(self._lines, self._body)
        if document.source.format in _TOLD:
            headings = {at: k for at, k in headings.items() if self._lines[at - 1].heading_level}
        self._headings = headings
        self._looks = heading_looks(self._lines, headings)
        self._prose = _prose_blocks(self._lines)
        self._opened: list[_Open] = []
        self._latest: dict[Region, _Open] = {}

    def read(self) -> list[_Open]:
        """The sections, each with its last line."""
        region: Region = "main"
        for number, line in enumerate(self._lines, 1):
            if not line.visible:
                continue
            body = line.region in ("main", "sidebar")
            self._take(number, line, body and line.region != region)
            region = line.region if body else region
            self._opened[-1].last_line = number
            if body:
                self._latest[region] = self._opened[-1]
        return self._opened

    def _take(self, number: int, line: Line, crosses: bool) -> None:
        """Let a line begin a section, go on with a heading, or belong to the open section."""
        last = self._opened[-1] if self._opened else None
        kinds = self._headings.get(number)
        if last and kinds and self._is_item(number, last, kinds):
            kinds = None
        styled = (line.heading_level or 0) > 1
        begun = styled or crosses or (last is not None and last.kinds != _HEADLINE)
        if kinds is None and begun and looks_like_heading(line, self._looks, self._body):
            kinds = styled_kinds(line.text)
        if last and (whole := self._heading_with(number, last, kinds)):
            last.goes_on(whole, line)
            return
        if kinds is not None:
            self._open(kinds, line.text.strip(), number, (line.start, line.end))
            return
        if last is None:
            last = self._open(_HEADLINE, "", number)
        elif crosses and (before := self._latest.get(line.region)):
            last = self._open(before.kinds, before.title, number)
        elif crosses and line.region == "main":
            last = self._open(_HEADLINE, "", number)
        if last.kinds == _HEADLINE and last.first_line <= number and line.block in self._prose:
            self._open(("summary",), "", number)

    def _open(
        self, kinds: Kinds, title: str, number: int, title_range: tuple[int, int] | None = None
    ) -> _Open:
        if self._opened and self._opened[-1].first_line == number:
            self._opened.pop()
        self._opened.append(_Open(kinds, title, number, title_range, number))
        return self._opened[-1]

    def _is_item(self, number: int, section: _Open, kinds: Kinds) -> bool:
        """Whether a heading's words only name an item of the open section.

        That is a group of skills (``Programming Languages``), or one plain line among other
        certifications (``Food Safety Certification``).
        """
        heading = look_of(self._lines[section.first_line - 1])
        line = self._lines[number - 1]
        if section.kinds == kinds == ("certifications",) and not line.bold:
            plain = not (line.heading_level or line.text.isupper() or look_of(line).size)
            return plain and _ONE.search(line.text) is not None
        inside = (
            section.kinds[0] == "skills" and section.title_range and set(kinds) <= _SKILL_LABELS
        )
        return bool(inside) and line.font_size is not None and look_of(line).is_weaker_than(heading)

    def _heading_with(self, number: int, section: _Open, kinds: Kinds | None) -> Kinds:
        """The kinds of the open section's heading if this line goes on with it, else none."""
        above, line = self._lines[number - 2], self._lines[number - 1]
        alone = section.title_range and section.first_line == section.last_line == number - 1
        if not alone or look_of(above) != look_of(line):
            return ()
        text = line.text.strip()
        if above.block == line.block and (whole := whole_kinds(f"{section.title} {text}")):
            return whole
        if _JOINED.search(section.title) or _JOINED.match(text):
            both = tuple(kind for kind in (*section.kinds, *(kinds or ())) if kind != "other")
            return heading_kinds(f"{section.title} {text}") or (
                tuple(dict.fromkeys(both)) if kinds else ()
            )
        one_word = above.block == line.block and len(text.split()) == 1
        return kinds if kinds and one_word and section.kinds == ("other",) else ()


def _prose_blocks(lines: Sequence[Line]) -> set[int]:
    """Blocks long enough to be a summary, when no heading says so."""
    words: Counter[int] = Counter()
    for line in lines:
        contact = "@" in line.text or "http" in line.text or line.row is not None
        words[line.block] += -99 if contact or line.bullet else len(line.text.split())
    return {block for block, count in words.items() if count >= _SUMMARY_WORDS}


def _kinds(document: Document, section: _Open, experienced: bool) -> Kinds:
    body = document.lines[section.first_line : section.last_line]
    return kinds_by_body(section.kinds, section.title, body, experienced)


def _without_schooling(document: Document, section: _Open, kinds: Kinds, schooled: bool) -> Kinds:
    """Certifications alone, where degrees have a section of their own and none stands in this one."""
    body = document.lines[section.first_line : section.last_line]
    doubtful = schooled and {"education", "certifications"} <= set(kinds)
    if not doubtful or tells_of_degrees(body):
        return kinds
    return (
        "certifications",
        *(kind for kind in kinds if kind not in ("education", "certifications")),
    )


def _close(document: Document, section: _Open, kinds: Kinds) -> Section:
    return Section(
        kind=kinds[0],
        also=kinds[1:],
        title=section.title,
        first_line=section.first_line,
        last_line=section.last_line,
        title_spans=document.spans(*section.title_range) if section.title_range else (),
    )
