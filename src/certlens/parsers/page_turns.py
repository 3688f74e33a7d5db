"""Pages that lie on their side, laid out as if they were turned upright."""

from __future__ import annotations

from certlens.document import Box
from certlens.parsers.boxes import moved, shift_of, turned, turned_back
from certlens.parsers.page_items import LinkArea, PageItems, Piece, Shape

_MOSTLY = 4


def turn_upright(page: PageItems) -> None:
    """Turn a page on which nearly all text runs up, down or upside down."""
    letters = {angle: _letters(pieces) for angle, pieces in page.turned.items() if angle}
    angle = max(letters, key=lambda one: letters[one], default=0)
    others = _letters(page.pieces) + sum(letters.values()) - letters.get(angle, 0)
    if angle and letters[angle] > _MOSTLY * others:
        turn(page, angle)


def turn(page: PageItems, angle: int) -> None:
    """Turn a page, so that text at this angle becomes upright."""
    page.turn = angle
    if angle != 180:
        page.width, page.height = page.height, page.width
    shift = shift_of(angle, page.width, page.height)
    across = page.turned.pop(0, [])
    texts = {0: [*page.pieces, *across], **page.turned}
    page.pieces, page.turned = [], {}
    for own, pieces in texts.items():
        relative = (own - angle) % 360
        x, y, _, _ = turned((*shift, *shift), relative)
        for piece in pieces:
            _move(piece, x, y)
        page.turned.setdefault(relative, []).extend(pieces)
    page.pieces = page.turned.pop(0, [])
    page.rules, page.frames, page.dots, page.images = (
        [from_page(box, page) for box in boxes]
        for boxes in (page.rules, page.frames, page.dots, page.images)
    )
    page.fills = [Shape(from_page(fill.box, page), fill.colour, fill.sharp) for fill in page.fills]
    page.links = [LinkArea(from_page(one.box, page), one.url) for one in page.links]


def from_page(box: Box, page: PageItems) -> Box:
    """A box of the page as it lies once it is turned."""
    return moved(turned(box, page.turn), shift_of(page.turn, page.width, page.height))


def on_page(box: Box, page: PageItems) -> Box:
    """A box as it lies on the page before it was turned."""
    if not page.turn:
        return box
    x, y = shift_of(page.turn, page.width, page.height)
    return turned_back(moved(box, (-x, -y)), page.turn)


def _letters(pieces: list[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces if piece.hidden is None)


def _move(piece: Piece, x: float, y: float) -> None:
    piece.x0 += x
    piece.x1 += x
    piece.baseline += y
    piece.stops = [(index, stop + x) for index, stop in piece.stops]
