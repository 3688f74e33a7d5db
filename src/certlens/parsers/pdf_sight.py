"""What of a page's text can be seen when it is painted: not what is pale, tiny, clipped or off it.

Where it cannot be told, text counts as seen: keywords that slip through do less harm than a warning
about words that everyone can read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pdfminer.pdfinterp import PDFTextState

from certlens.document import Box, Hidden
from certlens.parsers.boxes import area, overlap
from certlens.parsers.page_items import Colour, PageItems, Shape
from certlens.parsers.pdf_colours import PAPER, alike

EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)
TRANSPARENT = 0.02
OPAQUE = 0.99
_UNPAINTED, _CLIPPING = 3, 7
_STROKED = (1, 2, 5, 6)
_SMALLEST_VISIBLE = 2
_CUT = 0.1
_ASCENDER = 0.7


class Look(NamedTuple):
    """How painting looks at the moment.

    ``sharp`` is False where the clip may be smaller than its box, ``plain`` where a blend mode lets
    through what is beneath; ``veil`` is the opacity of the groups around. ``mask`` tells of a soft
    mask, ``veiled`` of one on a group around.
    """

    clip: Box = EVERYWHERE
    sharp: bool = True
    alpha: float = 1.0
    veil: float = 1.0
    plain: bool = True
    mask: bool = False
    veiled: bool = False

    @property
    def opaque(self) -> bool:
        """Whether nothing beneath can be seen after painting."""
        return self.alpha >= OPAQUE and self.plain and not self.masked

    @property
    def masked(self) -> bool:
        """Whether a mask may give what is painted the shape of letters."""
        return self.mask or self.veiled

    def within_group(self) -> Look:
        """How painting looks in a transparency group that is itself painted so."""
        # What blends with the ground as a whole is never opaque.
        veil = self.alpha if self.plain else min(self.alpha, OPAQUE - 0.01)
        return self._replace(alpha=veil, veil=veil, plain=True, mask=False, veiled=self.masked)


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
