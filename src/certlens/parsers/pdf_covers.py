"""What of a page's text is hidden by what was painted later, word by word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from certlens.document import Box, Hidden
from certlens.parsers.boxes import area, overlap
from certlens.parsers.page_items import PageItems, Piece
from certlens.parsers.pdf_sight import body

Shown = tuple[Piece, Box]
"""A piece and the box of its letters on the page."""

_HIDDEN_SHARE = 0.9
_SCANNED = 0.25
_BUCKET = 40.0
_SPACE = 0.2  # ems


class Cover(NamedTuple):
    """An opaque rectangle or image, and how many pieces of text were there before it."""

    box: Box
    after: int
    image: bool


class Concealment:
    """Finds out which words are covered or cut off, once all is painted."""

    def __init__(self, page: PageItems, shown: Sequence[Shown]) -> None:
        self._page = page
        self._shown = shown
        self._parts: dict[int, list[Piece]] = {}
        self._upright = {id(piece) for piece in page.pieces}
        images = sum(map(area, set(page.images)))
        self._scanned = images > _SCANNED * page.width * page.height

    def show_recognised(self) -> None:
        """Text that a program for OCR laid unpainted over a scan counts as seen."""
        for piece, box in self._shown if self._scanned else ():
            if piece.hidden == "invisible-mode" and any(
                area(overlap(image, box)) > area(box) / 2 for image in self._page.images
            ):
                piece.hidden = None

    def cut(self, clips: Iterable[tuple[int, Box]]) -> None:
        """Mark the words outside the clips that the pieces of these numbers were painted in."""
        for index, clip in clips:
            self._mark(index, "clipped", partial(_is_outside, clip))

    def cover(self, covers: Iterable[Cover]) -> None:
        """Mark the words that were painted over.

        Scans are no covers: programs for OCR lay the picture over the words they recognised.
        """
        above = [one for one in covers if one.after and not (one.image and self._scanned)]
        if not above:
            return
        rows: dict[int, list[int]] = defaultdict(list)
        for index, (_, box) in enumerate(self._shown):
            rows[int(box[1] // _BUCKET)].append(index)
        for one in above:
            left, top, right, bottom = one.box
            for index in self._near(one.box, rows):
                x0, y0, x1, y1 = self._shown[index][1]
                touched = x0 < right and x1 > left and y0 < bottom and y1 > top
                if touched and index < one.after:
                    self._mark(index, "covered", partial(_covers, one.box))

    def _near(self, box: Box, rows: dict[int, list[int]]) -> Iterator[int]:
        first, last = max(-1, box[1] // _BUCKET - 1), min(box[3], self._page.height) // _BUCKET
        for key in range(int(first), int(last) + 1):
            yield from rows.get(key, ())

    def _mark(self, index: int, reason: Hidden, is_hidden: Callable[[Box], bool]) -> None:
        piece, box = self._shown[index]
        if id(piece) in self._parts:
            return
        if is_hidden(box):
            piece.hidden = piece.hidden or reason
        elif id(piece) in self._upright and piece.hidden is None:
            parts = list(_parted(piece, reason, is_hidden))
            if len(parts) > 1:
                self._parts[id(piece)] = parts

    def settle(self) -> None:
        """Put the parts in the place of their pieces; leave out what is hidden and shown again."""
        page = self._page
        if self._parts:
            page.pieces = [
                part for piece in page.pieces for part in self._parts.get(id(piece), [piece])
            ]
        if not any(piece.hidden for piece in page.pieces):
            return
        seen: dict[str, list[Piece]] = defaultdict(list)
        for piece in page.pieces:
            if piece.hidden is None:
                seen[piece.text.strip()].append(piece)
        page.pieces = [
            piece
            for piece in page.pieces
            if piece.hidden is None
            or not any(_is_at(piece, other) for other in seen[piece.text.strip()])
        ]


def _covers(cover: Box, box: Box) -> bool:
    return area(overlap(cover, box)) > _HIDDEN_SHARE * area(box) > 0


def _is_outside(clip: Box, box: Box) -> bool:
    return area(overlap(clip, box)) < (1 - _HIDDEN_SHARE) * area(box)


def _is_at(piece: Piece, other: Piece) -> bool:
    near = 0.3 * piece.size
    return abs(piece.x0 - other.x0) < near and abs(piece.baseline - other.baseline) < near


def _parted(piece: Piece, reason: Hidden, is_hidden: Callable[[Box], bool]) -> Iterator[Piece]:
    """The hidden and the seen words of a piece."""
    ends = [(index, x - _SPACE * piece.size) for index, x in piece.stops[1:]]
    ends.append((len(piece.text), piece.x1))
    words = [(start, end, x0, x1) for (start, x0), (end, x1) in zip(piece.stops, ends, strict=True)]
    boxes = groupby(
        words, lambda word: is_hidden(body(word[2], word[3], piece.baseline, piece.size))
    )
    for hidden, group in boxes:
        found = list(group)
        start, end = found[0][0], found[-1][1]
        part = Piece(
            piece.text[start:end],
            found[0][2],
            found[-1][3],
            piece.baseline,
            piece.size,
            bold=piece.bold,
            face=piece.face,
            colour=piece.colour,
            hidden=reason if hidden else None,
            stops=[(index - start, x) for index, x in piece.stops if start <= index < end],
        )
        yield part
