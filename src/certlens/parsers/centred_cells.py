"""Table rows whose cells stand at different heights, each in the middle of its row."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from certlens.parsers.rows import Row
from certlens.parsers.segments import Segment

_LINES = 1.15
_SINGLE = 1.7
_LEVEL = 0.25
_OVERLAP = 0.2

Cell = list[Segment]


def centred_rows(rows: list[Row], starts: list[float]) -> list[int]:
    """Indexes of the rows that begin a table row, where cells are centred beside taller ones."""
    cells = _cells(rows, starts)
    groups = _beside(cells)
    if len(groups) < 2 or not any(map(_has_centred, groups)) or not all(map(_is_level, groups)):
        return []
    tops = [min(_top(cell) for cell in group) for group in groups]
    return [
        next(index for index, row in enumerate(rows) if any(s.top >= top - 0.01 for s in row))
        for top in tops
    ]


def _cells(rows: list[Row], starts: list[float]) -> list[Cell]:
    """The lines of each column, parted where they stand farther apart than lines of one cell."""
    columns: list[Cell] = [[] for _ in starts]
    for row in rows:
        for segment in row:
            columns[bisect_right(starts, segment.x0 + 2, 1) - 1].append(segment)
    steps = [b.baseline - a.baseline for column in columns for a, b in pairwise(column)]
    usual = min((step for step in steps if step > 1), default=0.0)
    if not usual or usual > _SINGLE * rows[0][0].size:
        return []
    cells: list[Cell] = []
    for column in columns:
        for before, segment in zip([None, *column], column, strict=False):
            near = before is not None and segment.baseline - before.baseline < _LINES * usual
            if near:
                cells[-1].append(segment)
            else:
                cells.append([segment])
    return cells


def _beside(cells: list[Cell]) -> list[list[Cell]]:
    """Cells that overlap from top to bottom, together."""
    groups: list[list[Cell]] = []
    reach = -1e9
    for cell in sorted(cells, key=_top):
        if groups and _top(cell) < reach - _OVERLAP * cell[0].size:
            groups[-1].append(cell)
        else:
            groups.append([cell])
            reach = -1e9
        reach = max(reach, cell[-1].bottom)
    return groups


def _has_centred(group: list[Cell]) -> bool:
    tallest = max(group, key=len)
    slack = _LEVEL * tallest[0].size
    return any(
        len(cell) < len(tallest)
        and abs(_middle(cell) - _middle(tallest)) < slack
        and _top(cell) - _top(tallest) > slack
        for cell in group
    )


def _is_level(group: list[Cell]) -> bool:
    tallest = max(group, key=len)
    slack = _LEVEL * tallest[0].size
    return all(
        abs(_middle(cell) - _middle(tallest)) < slack or abs(_top(cell) - _top(tallest)) < slack
        for cell in group
    )


def _top(cell: Cell) -> float:
    return cell[0].top


def _middle(cell: Cell) -> float:
    return (cell[0].baseline + cell[-1].baseline) / 2
