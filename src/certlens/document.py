r"""A résumé's text, and where each character of it stands.

``Document.text`` is the lines joined by ``\n``; it never changes. Offsets are 0-based half-open
code points of that text, lines and pages are 1-based, boxes are ``(x0, top, x1, bottom)`` in points
from the page's top left corner.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict

Box = tuple[float, float, float, float]
Format = Literal["pdf", "docx", "odt", "text", "markdown", "json-resume", "linkedin", "picture"]
Region = Literal["main", "sidebar", "header", "footer", "footnote"]
Hidden = Literal[
    "background-colour", "tiny", "off-page", "invisible-mode", "vanish", "covered", "clipped"
]


class Record(BaseModel):
    """The one base of every public type: frozen, strict about its fields, and built when first used."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Link(Record):
    """A hyperlink on ``line.text[start:end]``."""

    start: int
    end: int
    url: str


class Line(Record):
    """One printed line.

    ``start`` is its offset in ``Document.text``. Lines that share a ``block`` read on as one
    paragraph, list item or table cell; blocks that share a ``row`` stand beside each other in one
    table row. ``stops`` are known ``(character of the line, x in points)`` positions, ascending.
    """

    text: str
    start: int
    block: int
    page: int | None = None
    bbox: Box | None = None
    font_size: float | None = None
    bold: bool = False
    region: Region = "main"
    row: int | None = None
    bullet: bool = False
    heading_level: int | None = None
    hidden: Hidden | None = None
    links: tuple[Link, ...] = ()
    stops: tuple[tuple[int, float], ...] = ()

    @property
    def end(self) -> int:
        """The offset just past the line's last character."""
        return self.start + len(self.text)

    @property
    def visible(self) -> bool:
        """False for text that a reader of the page cannot see."""
        return self.hidden is None

    def x_at(self, character: int) -> float:
        """The x of a character's left edge, interpolated between the known stops."""
        if self.bbox is None:
            raise ValueError("the line has no box")
        known = self.stops or ((0, self.bbox[0]), (len(self.text), self.bbox[2]))
        after = bisect_right(known, (character, float("inf")))
        if after == 0:
            return self.bbox[0]
        if after == len(known):
            return known[-1][1]
        (left, x0), (right, x1) = known[after - 1], known[after]
        return x0 + (x1 - x0) * (character - left) / (right - left)


class Span(Record):
    """A stretch of one line; ``text`` is exactly the document's own characters."""

    page: int | None
    line: int
    start: int
    end: int
    text: str
    bbox: Box | None = None


class Note(Record):
    """Something to know about how the document was read, such as ``two-column``."""

    id: str
    message: str
    page: int | None = None


class Source(Record):
    """The file a document came from; ``pages`` is None where the format has none."""

    path: str
    sha256: str
    format: Format
    pages: int | None = None


class Document(Record):
    """What the page says, and where: the lines in reading order, and what could not be read."""

    source: Source
    lines: tuple[Line, ...]
    notes: tuple[Note, ...] = ()

    @cached_property
    def text(self) -> str:
        r"""All lines joined by ``\n``."""
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def line_number(self, offset: int) -> int:
        """The 1-based number of the line that holds a character."""
        return max(1, bisect_right(self._starts, offset))

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The stretch ``start:end`` as spans, one for each line it touches; the only maker of spans."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no such stretch of text: {start}:{end}")
        first, last = self.line_number(start), self.line_number(end - 1)
        found = (self._span(number, start, end) for number in range(first, last + 1))
        return tuple(span for span in found if span is not None)

    def _span(self, number: int, start: int, end: int) -> Span | None:
        """What a stretch touches of a line, if any of its characters."""
        line = self.lines[number - 1]
        begins = line.start
        first, last = max(start - begins, 0), min(end - begins, len(line.text))
        if first >= last:
            return None
        return Span(
            page=line.page,
            line=number,
            start=begins + first,
            end=begins + last,
            text=line.text[first:last],
            bbox=_box(line, first, last),
        )


def _box(line: Line, start: int, end: int) -> Box | None:
    if line.bbox is None:
        return None
    left, right = line.x_at(start), line.x_at(end)
    return (round(left, 2), line.bbox[1], round(max(left, right), 2), line.bbox[3])


def number_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines with ``start`` set to their offsets in the joined text."""
    placed: list[Line] = []
    offset = 0
    for line in lines:
        placed.append(line if line.start == offset else line.model_copy(update={"start": offset}))
        offset += len(line.text) + 1
    return tuple(placed)
