"""Painted areas under a column or a box of text."""

from __future__ import annotations

from math import inf

from certlens.document import Box
from certlens.parsers.independence import LEAST_ROWS, filled, is_heading
from certlens.parsers.rows import Row
from certlens.parsers.table_rows import close

_WIDEST_PADDING = 40.0
_ADJOINING = 3.0


def without_cells(panels: list[Box]) -> list[Box]:
    """The painted areas but the cells of painted tables: pairs side by side, row under row."""
    beside = {(one[0], one[2]) for one in panels for row in panels if _is_beside(one, row)}
    cells = {
        (one[0], one[2])
        for one in panels
        for below in panels
        if one[0] == below[0] and one[2] == below[2] and abs(below[1] - one[3]) < _ADJOINING
    }
    return [panel for panel in panels if (panel[0], panel[2]) not in beside & cells]


def is_panelled(lefts: list[Row], rights: list[Row], panels: list[Box]) -> bool:
    """Whether a painted area lies under one side and not under the other."""
    left, right = _extent(lefts), _extent(rights)
    if filled(lefts) < LEAST_ROWS or filled(rights) < LEAST_ROWS:
        return False
    return any(
        _covers(panel, one) and panel[0] < one[0] and not _touches(panel, other)
        for panel in panels
        for one, other in ((left, right), (right, left))
    )


def flows_round(lefts: list[Row], rights: list[Row], below: list[Row], panels: list[Box]) -> bool:
    """Whether the left-hand text goes on below a box that stands at its right."""
    if not below or not is_panelled(lefts, rights, panels):
        return False
    last = [row for row in lefts if row][-1]
    left = min(row[0].x0 for row in lefts if row)
    after = next((row for row in below if row[0].x0 - left < row[0].size), None)
    return after is not None and close(last, after) and not is_heading(after, last[0].size)


def inner_edge(side: list[Row], panels: list[Box]) -> float:
    """Where text may end on the area painted under a side: as far from its edge as on the left."""
    x0, top, x1, bottom = _extent(side)
    edges = [
        panel[2] - (x0 - panel[0])
        for panel in panels
        if _covers(panel, (x0, top, x1, bottom)) and 0 < x0 - panel[0] < _WIDEST_PADDING
    ]
    return max(x1, min(edges)) if edges else inf


def _is_beside(one: Box, other: Box) -> bool:
    """Whether two areas of one height adjoin from left to right."""
    level = abs(one[1] - other[1]) < 1 and abs(one[3] - other[3]) < 1
    return level and min(abs(one[2] - other[0]), abs(other[2] - one[0])) < _ADJOINING


def _extent(side: list[Row]) -> Box:
    found = [segment for row in side for segment in row]
    return (
        min(segment.x0 for segment in found),
        min(segment.top for segment in found),
        max(segment.x1 for segment in found),
        max(segment.bottom for segment in found),
    )


def _covers(panel: Box, area: Box) -> bool:
    height = min(panel[3], area[3]) - max(panel[1], area[1])
    across = panel[0] <= area[0] + 2 and panel[2] >= area[2] - 2
    return across and height > 0.5 * (area[3] - area[1])


def _touches(panel: Box, area: Box) -> bool:
    return panel[2] > area[0] + 5 and panel[0] < area[2] - 5
