"""Justified lines of a narrow column, whose word spaces are as wide as the gaps of a table."""

from __future__ import annotations

from functools import reduce
from itertools import pairwise

from certlens.parsers.rows import Row
from certlens.parsers.segments import Segment

_FLUSH = 0.75
_LEAST_FULL = 2
_WIDEST = 4.0
_EVEN = 0.25


def unstretched(rows: list[Row]) -> list[Row]:
    """The rows of a column, the parts of stretched lines joined, if its full lines end flush."""
    left = min((row[0].x0 for row in rows), default=0.0)
    edge = max((row[-1].x1 for row in rows), default=0.0)
    full = [
        row for row in rows if len(row) == 1 and edge - row[0].x1 < _FLUSH and row[0].x0 - left < 1
    ]
    if len(full) < _LEAST_FULL:
        return rows
    return [[reduce(_joined, row)] if _is_stretched(row, edge) else row for row in rows]


def _is_stretched(row: Row, edge: float) -> bool:
    gaps = [after.x0 - before.x1 for before, after in pairwise(row)]
    if not gaps or edge - row[-1].x1 >= _FLUSH or row[0].is_bullet():
        return False
    even = max(gaps) - min(gaps) < _EVEN * max(gaps)
    alike = len({(segment.begins_in, segment.size) for segment in row}) == 1
    dated = any(mark.isdigit() for segment in row[1:] for mark in segment.text)
    return even and alike and not dated and max(gaps) < _WIDEST * row[0].size


def _joined(one: Segment, other: Segment) -> Segment:
    one.append(other)
    return one
