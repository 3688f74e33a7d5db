"""What of a page's text can be seen: not what is unpainted, tiny, off, clipped, pale or covered.

Where it cannot be told, text counts as seen: keywords that slip through do less harm than a warning
about words that everyone can read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pdfminer.pdfinterp import PDFTextState

from certlens.document import Box, Hidden
from certlens.parsers.boxes import area, overlap
from certlens.parsers.page_items import Colour, PageItems, Piece, Shape
from certlens.parsers.pdf_colours import PAPER, alike

EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)
TRANSPARENT = 0.02
OPAQUE = 0.99
_UNPAINTED, _CLIPPING = 3, 7
_STROKED = (1, 2, 5, 6)
_SMALLEST_VISIBLE = 2
_CUT = 0.1
_COVERED = 0.9
_SCANNED = 0.25
_BUCKET = 40.0
_ASCENDER = 0.7


class Look(NamedTuple):
    """How painting looks at the moment.

    ``sharp`` is False where the clip may be smaller than its box, ``plain`` where a blend mode or a
    soft mask may let through what is beneath; ``veil`` is the opacity of the groups around.
    """

    clip: Box = EVERYWHERE
    sharp: bool = True
    alpha: float = 1.0
    veil: float = 1.0
    plain: bool = True


class Cover(NamedTuple):
    """An opaque rectangle or image, and how many pieces of text were there before it."""

    box: Box
    after: int
    image: bool


def unseen(state: PDFTextState, alpha: float, size: float) -> Hidden | None:
    """Why text in this state cannot be seen wherever it stands, if so."""
    if state.render in (_UNPAINTED, _CLIPPING):
        return "invisible-mode"
    if alpha <= TRANSPARENT:
        return "background-colour"
    return "tiny" if size < _SMALLEST_VISIBLE else None


def is_clipping(state: PDFTextState) -> bool:
    """Whether the letters become the clip of what is painted next, as for a gradient in them."""
    return state.render == _CLIPPING


def body(x0: float, x1: float, baseline: float, size: float) -> Box:
    """The box of the letters of upright text."""
    return (x0, baseline - _ASCENDER * size, x1, baseline)


def out_of_sight(
    page: PageItems, box: Box, colour: Colour | None, clip: Box, render: int
) -> Hidden | None:
    """Why text in this box of the page cannot be seen at the time it is painted, if so."""
    x0, top, x1, bottom = box
    if x1 < 1 or x0 > page.width - 1 or bottom < 0 or top > page.height:
        return "off-page"
    outside = x0 < clip[0] or top < clip[1] or x1 > clip[2] or bottom > clip[3]
    if outside and area(overlap(box, clip)) < _CUT * area(box):
        return "clipped"
    if colour is None or render in _STROKED:
        return None
    height, inset = (top + bottom) / 2, min(1.0, (x1 - x0) / 4)
    for x in ((x0 + x1) / 2, x0 + inset, x1 - inset):
        if not _blends_in(page.fills, x, height, colour):
            return None
    return "background-colour"


def _blends_in(fills: Sequence[Shape], x: float, y: float, colour: Colour) -> bool:
    """Whether all that may show at a point so far has this colour."""
    for fill in reversed(fills):
        x0, top, x1, bottom = fill.box
        if x0 <= x <= x1 and top <= y <= bottom:
            if fill.colour is None or not alike(colour, fill.colour):
                return False
            if fill.sharp:
                return True
    return alike(colour, PAPER)


def painted_at(page: PageItems, x: float, y: float) -> Colour | None:
    """The colour that shows at a point so far; None over an image or an unknown colour."""
    for fill in reversed(page.fills):
        x0, top, x1, bottom = fill.box
        if x0 <= x <= x1 and top <= y <= bottom:
            return fill.colour
    return PAPER


def cover(page: PageItems, shown: Sequence[tuple[Piece, Box]], covers: Iterable[Cover]) -> None:
    """Mark the text that was painted over; what is printed again on top of it is left out.

    Scans are no covers: programs for OCR lay the picture over the words they recognised.
    """
    scanned = sum(map(area, set(page.images))) > _SCANNED * page.width * page.height
    above = [one for one in covers if one.after and not (one.image and scanned)]
    if not above:
        return
    rows: dict[int, list[int]] = defaultdict(list)
    for index, (_, box) in enumerate(shown):
        rows[int(box[1] // _BUCKET)].append(index)
    lost: list[tuple[Piece, Box]] = []
    for one in above:
        first, last = max(-1, one.box[1] // _BUCKET - 1), min(one.box[3], page.height) // _BUCKET
        for key in range(int(first), int(last) + 1):
            for index in rows.get(key, ()):
                piece, box = shown[index]
                if index < one.after and piece.hidden is None and _covers(one.box, box):
                    piece.hidden = "covered"
                    lost.append((piece, box))
    _leave_out_repeated(page, shown, lost)


def _covers(cover: Box, box: Box) -> bool:
    return area(overlap(cover, box)) > _COVERED * area(box) > 0


def _leave_out_repeated(
    page: PageItems, shown: Sequence[tuple[Piece, Box]], lost: Sequence[tuple[Piece, Box]]
) -> None:
    seen: dict[str, list[Box]] = defaultdict(list)
    for piece, box in shown if lost else ():
        if piece.hidden is None:
            seen[piece.text.strip()].append(box)
    again = {
        id(piece)
        for piece, box in lost
        if any(_covers(other, box) or _covers(box, other) for other in seen[piece.text.strip()])
    }
    if again:
        page.pieces = [piece for piece in page.pieces if id(piece) not in again]
