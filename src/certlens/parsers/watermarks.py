"""Large words printed across the lines of a page, such as DRAFT: they are no part of any line."""

from __future__ import annotations

from certlens.parsers.page_items import PageItems, Piece

_LARGE = 30.0
_TIMES = 2.0
_ASCENDER = 0.7
_LINES = 2


def set_apart(page: PageItems) -> None:
    """Move the words that cross other lines to the turned ones, which stand at the end."""
    large = [piece for piece in page.pieces if piece.size > _LARGE and piece.hidden is None]
    across = [piece for piece in large if len(_crossed(piece, page)) >= _LINES]
    if across:
        apart = {id(piece) for piece in across}
        page.pieces = [piece for piece in page.pieces if id(piece) not in apart]
        page.turned.setdefault(0, []).extend(across)


def _crossed(piece: Piece, page: PageItems) -> set[int]:
    """The heights of the lines that run through the letters."""
    top = piece.baseline - _ASCENDER * piece.size
    return {
        round(other.baseline)
        for other in page.pieces
        if other.hidden is None
        and _TIMES * other.size < piece.size
        and top < other.baseline - 0.3 * other.size < piece.baseline
        and other.x0 < piece.x1
        and other.x1 > piece.x0
    }
