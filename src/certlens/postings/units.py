"""Document → the pieces that a posting is read in: headings, paragraphs, list items, table rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from certlens.document import Document, Line

_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.?g|i\.?e|etc|incl|inc|vs|no|sr|jr|dept|equiv|min|max|st|mr|ms|dr|approx|lvl|cat"
    r"|yrs?|exp|cert|certs|req|pref|u\.s|u\.k|ph\.d|b\.s|m\.s|b\.a|a\.s)|\b[A-Z])\.$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r"[.!?]+[\"')\]]?\s+(?=[\"'(\[]?[A-Z0-9•-])|(?<=[a-z)+])\.(?=[A-Z][a-z])"
)


_LONGEST = 1_000  # characters: from here on it is no sentence
_WORD = 12


class Unit(NamedTuple):
    """A paragraph, a list item, a heading or a table row: ``text`` of the view from ``start``.

    ``level`` is the heading's level as the file marks it, None where it does not.
    """

    text: str
    start: int
    level: int | None = None
    bold: bool = False
    bullet: bool = False
    row: bool = False

    @property
    def end(self) -> int:
        """The offset just past it."""
        return self.start + len(self.text)


def units_of(document: Document, text: str) -> Iterator[Unit]:
    """The units of a document in reading order; ``text`` is its view, which has the same offsets."""
    visible = (line for line in document.lines if line.visible and line.text.strip())
    for _, group in groupby(visible, key=_whole):
        lines = list(group)
        first = lines[0]
        words = text[first.start : lines[-1].end].replace("\n", "\v")
        yield Unit(
            words,
            first.start,
            first.heading_level,
            all(line.bold for line in lines),
            first.bullet,
            first.row is not None,
        )


def _whole(line: Line) -> tuple[str, int]:
    return ("block", line.block) if line.row is None else ("row", line.row)


def sentences_in(unit: Unit) -> Iterator[tuple[int, int]]:
    """Where the unit's sentences stand, in the view; one that is glued to the next is parted too.

    One that is too long for any sentence is cut, between words where it can be.
    """
    start = 0
    for end in (*_ends(unit.text), len(unit.text)):
        while end - start > _LONGEST:
            cut = unit.text.rfind(" ", start + 1, start + _LONGEST) + 1 or start + _LONGEST
            yield unit.start + start, unit.start + cut
            start = cut
        if unit.text[start:end].strip():
            yield unit.start + start, unit.start + end
        start = end


def _ends(text: str) -> Iterator[int]:
    """Where sentences end, the space behind them included."""
    for found in _SENTENCE_END.finditer(text):
        opening = text[max(0, found.start() - _WORD) : found.start() + 1]
        if not (found[0].startswith(".") and _ABBREVIATION.search(opening)):
            yield found.end()
