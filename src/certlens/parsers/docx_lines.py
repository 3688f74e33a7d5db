"""A DOCX paragraph's pieces joined into lines, before they are numbered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from certlens.document import Hidden, Line, Link, Region
from certlens.parsers.characters import squeeze, unspaced
from certlens.parsers.docx_runs import COLUMN_BREAK, LINE_BREAK, PAGE_BREAK, Piece
from certlens.parsers.wrapping import marker, reads_on

_BREAK = re.compile(f"[{LINE_BREAK}{PAGE_BREAK}{COLUMN_BREAK}]")


@dataclass(slots=True)
class Draft:
    """A line still to be numbered; ``opens`` is True where it begins a block.

    ``in_columns`` marks the cells of a table that lays out the page.
    """

    text: str
    opens: bool = True
    bold: bool = False
    size: float | None = None
    bullet: bool = False
    heading: int | None = None
    hidden: Hidden | None = None
    links: tuple[Link, ...] = ()
    region: Region = "main"
    row: int | None = None
    in_columns: bool = False


def draft_lines(pieces: Sequence[Piece], *, bullet: bool, heading: int | None) -> list[Draft]:
    """The lines of one paragraph, then its hidden words as lines of their own.

    A line break within a paragraph begins a new block unless the words read on over it: people type
    it between two certifications as often as inside a sentence.
    """
    drafts: list[Draft] = []
    for broken, line in _split([piece for piece in pieces if piece.hidden is None]):
        draft = _line(line)
        if not draft.text:
            continue
        before = drafts[-1] if drafts else None
        draft.opens = before is None or broken not in ("", LINE_BREAK) or not _joins(before, draft)
        draft.heading = heading
        draft.bullet = draft.opens and (marker(draft.text) != "" or (bullet and before is None))
        drafts.append(draft)
    drafts.extend(_hidden_lines(pieces))
    return drafts


def _joins(before: Draft, draft: Draft) -> bool:
    return before.bold == draft.bold and reads_on(before.text, draft.text)


def _hidden_lines(pieces: Sequence[Piece]) -> Iterator[Draft]:
    concealed = [piece for piece in pieces if piece.hidden is not None]
    for hidden, group in groupby(concealed, key=lambda piece: piece.hidden):
        for _, line in _split(list(group)):
            draft = _line(line)
            if draft.text:
                draft.hidden = hidden
                yield draft


def _split(pieces: Sequence[Piece]) -> Iterator[tuple[str, list[Piece]]]:
    """The lines of the pieces, each with the break before it."""
    broken, line = "", list[Piece]()
    for piece in pieces:
        if not _BREAK.search(piece.text):
            line.append(piece)
            continue
        rest = piece.text
        while found := _BREAK.search(rest):
            line.append(piece._replace(text=rest[: found.start()]))
            yield broken, line
            broken, line, rest = found[0], [], rest[found.end() :]
        line.append(piece._replace(text=rest))
    yield broken, line


def _line(pieces: Sequence[Piece]) -> Draft:
    text = squeeze(unspaced("".join([piece.text for piece in pieces]))).strip()
    if not text:
        return Draft("")
    bold, sizes = 0, Counter[float | None]()
    for piece in pieces:
        weight = len(piece.text) - piece.text.count(" ")
        bold += weight if piece.bold else -weight
        sizes[piece.size] += weight
    links = tuple(_links(pieces, text)) if any(piece.url for piece in pieces) else ()
    return Draft(text, bold=bold > 0, size=max(sizes, key=sizes.__getitem__), links=links)


def _links(pieces: Sequence[Piece], text: str) -> Iterator[Link]:
    before = ""
    for url, group in groupby(pieces, key=lambda piece: piece.url):
        after = before + "".join([piece.text for piece in group])
        if url:
            start = min(len(squeeze(before).lstrip()), len(text))
            end = min(len(squeeze(after).lstrip()), len(text))
            covered = text[start:end]
            start += len(covered) - len(covered.lstrip())
            end -= len(covered) - len(covered.rstrip())
            if start < end:
                yield Link(start=start, end=end, url=url)
        before = after


def lines_of(drafts: Iterable[Draft]) -> Iterator[Line]:
    """The drafts as lines, still without their places in the text."""
    block = -1
    for draft in drafts:
        block += draft.opens
        yield Line(
            text=draft.text,
            start=0,
            block=block,
            font_size=draft.size,
            bold=draft.bold,
            region=draft.region,
            row=draft.row,
            bullet=draft.bullet,
            heading_level=draft.heading,
            hidden=draft.hidden,
            links=draft.links,
        )
