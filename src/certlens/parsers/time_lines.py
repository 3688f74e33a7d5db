"""Time lines: marks printed between the dates on their left and the entries on their right."""

from __future__ import annotations

import re
from collections import defaultdict

from certlens.parsers.page_items import Piece

_MARK = re.compile(r"[•▪■▫□●○◦◉⚫⬤◯◆◇⬥⬦⟡▸▶►★☆*]")
_LEAST = 3
_MOSTLY = 0.6
_NEAR = 3.0
_LEVEL = 0.6
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^\W\d]{0,6}\.?"
_DATED = re.compile(
    rf"(?:[^\W\d]{{2,9}} )?(?:(?:{_MONTH}|\d{{1,2}}[./]) ?)?(?:19|20)\d\d\b.{{0,14}}", re.IGNORECASE
)


def without_marks(pieces: list[Piece]) -> list[Piece]:
    """The pieces but for the marks of a time line, which would run dates and entries together."""
    marks = [piece for piece in pieces if _MARK.fullmatch(piece.text.strip())]
    if len(marks) < _LEAST:
        return pieces
    dropped: set[int] = set()
    for line in _upright(marks):
        dated = sum(_DATED.fullmatch(_before(mark, pieces)) is not None for mark in line)
        if dated >= max(_LEAST, _MOSTLY * len(line)):
            dropped |= {id(mark) for mark in line}
    return [piece for piece in pieces if id(piece) not in dropped] if dropped else pieces


def _upright(marks: list[Piece]) -> list[list[Piece]]:
    """Marks below each other, together, by their middles."""
    lines: dict[int, list[Piece]] = defaultdict(list)
    for mark in marks:
        middle = (mark.x0 + mark.x1) / 2
        place = round(middle / _NEAR)
        near = next((key for key in (place, place - 1, place + 1) if key in lines), place)
        lines[near].append(mark)
    return list(lines.values())


def _before(mark: Piece, pieces: list[Piece]) -> str:
    """What stands left of a mark on its line."""
    slack = _LEVEL * mark.size
    level = [
        piece
        for piece in pieces
        if piece.x0 < mark.x0 and abs(piece.baseline - mark.baseline) < slack
    ]
    level.sort(key=lambda piece: piece.x0)
    return " ".join(" ".join(piece.text for piece in level).split())
