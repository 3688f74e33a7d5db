"""Table rows without space between them, whose cells stand in the middle of their rows."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from math import inf

from certlens.parsers.rows import Row
from certlens.parsers.segments import Segment
from certlens.parsers.wrapped_cells import is_broken_date, is_value

_LEAST = 3
_LEVEL = 0.25
_NEAR = 1.3
_SEVERAL = 2


def centred_lines(rows: list[Row], starts: list[float]) -> list[int]:
    """Indexes of the rows that begin a table row, by one column whose cells are plain to tell.

    Empty unless the lines of all columns stand evenly above and below the middles of its cells.
    """
    columns: list[list[Segment]] = [[] for _ in starts]
    for row in rows:
        for segment in row:
            columns[bisect_right(starts, segment.x0 + 2, 1) - 1].append(segment)
    dated = [column for column in columns if 2 * sum(map(is_value, column)) > len(column)]
    for key in dated:
        cells = _cells(key)
        tops = _tops(columns, cells) if len(cells) >= _LEAST else []
        if tops:
            return [
                next(index for index, row in enumerate(rows) if row[-1].baseline > top - 1)
                for top in tops
            ]
    return []


def _cells(column: list[Segment]) -> list[list[Segment]]:
    steps = [after.baseline - before.baseline for before, after in pairwise(column)]
    usual = min((step for step in steps if step > 1), default=0.0)
    cells = [[column[0]]]
    for (before, line), step in zip(pairwise(column), steps, strict=True):
        near = step < _NEAR * usual and before.bold == line.bold
        whole = is_value(before) or is_value(line)
        if near and (not whole or is_broken_date(before, line)):
            cells[-1].append(line)
        else:
            cells.append([line])
    return cells


def _tops(columns: list[list[Segment]], keys: list[list[Segment]]) -> list[float]:
    """Where the highest line of each table row stands; empty where one is out of the middle."""
    middles = [(cell[0].baseline + cell[-1].baseline) / 2 for cell in keys]
    ends = [*(cell[0].baseline for cell in keys[1:]), inf]
    tops = list(middles)
    tallest = 1
    broken = Counter[int]()
    for column in columns:
        left = list(column)
        edge = max((line.x1 for line in column), default=0.0)
        for place, (middle, end) in enumerate(zip(middles, ends, strict=True)):
            if not left or left[0].baseline > middle + _LEVEL * left[0].size:
                continue
            first, slack = left[0].baseline, _LEVEL * left[0].size
            lowest = max(first, 2 * middle - first + slack)
            cell = [line for line in left if line.baseline <= lowest]
            beyond = cell[-1].baseline > end - slack
            if beyond or abs((first + cell[-1].baseline) / 2 - middle) > slack:
                return []
            tops[place] = min(tops[place], first)
            tallest = max(tallest, len(cell))
            broken[place] += len(cell) > 1 and _had_room(cell, edge)
            left = left[len(cell) :]
        if left:
            return []
    # Lines that need not break, side by side in several columns, are rows themselves.
    return tops if tallest > 1 and max(broken.values(), default=0) < _SEVERAL else []


def _had_room(cell: list[Segment], edge: float) -> bool:
    """Whether a line of a cell had room for the next one's first word."""
    return any(
        before.x1 + line.first_word_width() + 0.5 * line.size < edge
        and not is_broken_date(before, line)
        for before, line in pairwise(cell)
    )
