"""Tables whose cells are drawn: where lines across and lines down make a grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from certlens.document import Box
from certlens.parsers.rows import Row, rows_of
from certlens.parsers.segments import Segment

_NEAR = 3.0
_LEAST_LINES = 3
_LEAST_JOINING = 2


@dataclass(slots=True)
class RuledTable:
    """The x of the lines down and the y of the lines across, ascending.

    ``shorter`` are lines across that leave out a cell merged over several rows: y, x0, x1.
    """

    xs: list[float]
    ys: list[float]
    shorter: list[tuple[float, float, float]]

    def holds(self, segment: Segment) -> bool:
        """Whether the table's lines go round a segment."""
        middle = (segment.x0 + segment.x1) / 2
        return self.xs[0] <= middle <= self.xs[-1] and self.spans(segment)

    def spans(self, segment: Segment) -> bool:
        """Whether a segment stands level with the table."""
        return self.ys[0] <= segment.baseline - 0.3 * segment.size <= self.ys[-1]

    def cells(self, segments: list[Segment]) -> Iterator[list[tuple[float, list[Row]]]]:
        """For each table row its filled cells: where the cell's text ends at most, and its rows."""
        for top, bottom in pairwise(self.ys):
            level = [s for s in segments if top <= s.baseline - 0.3 * s.size < bottom]
            partial = [line for line in self.shorter if top + _NEAR < line[0] < bottom - _NEAR]
            parts = [top, *sorted({y for y, _, _ in partial})]
            rows: list[list[tuple[float, list[Row]]]] = [[] for _ in parts]
            for left, right in pairwise(self.xs):
                middle = (left + right) / 2
                inside = [s for s in level if left <= (s.x0 + s.x1) / 2 < right]
                bounds = [top, *sorted(y for y, x0, x1 in partial if x0 < middle < x1), bottom]
                for upper, lower in pairwise(bounds):
                    cell = [s for s in inside if upper <= s.baseline - 0.3 * s.size < lower]
                    if cell:
                        padding = max(0.0, min(s.x0 for s in cell) - left)
                        edge = max(right - padding, max(s.x1 for s in cell))
                        rows[parts.index(upper)].append((edge, rows_of(cell)))
            yield from rows


def ruled_tables(rules: list[Box]) -> list[RuledTable]:
    """The grids of at least two rows and two columns among a page's lines."""
    across = _merged([(y0, x0, x1) for x0, y0, x1, y1 in rules if x1 - x0 > y1 - y0])
    down = _merged([(x0, y0, y1) for x0, y0, x1, y1 in rules if y1 - y0 >= x1 - x0])
    tables: list[RuledTable] = []
    while across:
        _, start, end = across[0]
        alike = [line for line in across if _near(line[1], start) and _near(line[2], end)]
        across = [line for line in across if line not in alike]
        beside = [line for line in down if start - _NEAR <= line[0] <= end + _NEAR]
        for ys in _runs([y for y, _, _ in alike], beside):
            xs = [
                x
                for x, top, bottom in beside
                if min(bottom, ys[-1]) - max(top, ys[0]) > 0.5 * (ys[-1] - ys[0])
            ]
            if len(ys) < _LEAST_LINES or len(xs) < _LEAST_LINES:
                continue
            inside = [line for line in across if ys[0] < line[0] < ys[-1]]
            shorter = [line for line in inside if _on(line[1], xs) and _on(line[2], xs)]
            across = [line for line in across if line not in shorter]
            tables.append(RuledTable(xs, ys, shorter))
    return tables


def _runs(ys: list[float], down: list[tuple[float, float, float]]) -> Iterator[list[float]]:
    """The heights of lines across that lines down join: one table, apart from bands of its width."""
    run: list[float] = []
    for y in ys:
        above = run[-1] if run else y
        overlaps = (min(bottom, y) - max(top, above) for _, top, bottom in down)
        joining = sum(overlap > 0.5 * (y - above) for overlap in overlaps)
        if run and joining < _LEAST_JOINING:
            yield run
            run = []
        run.append(y)
    yield run


def _merged(lines: list[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """Lines at one place that touch end to end, as one; from the lowest place on."""
    joined: list[tuple[float, float, float]] = []
    for place, start, end in sorted((round(p * 2) / 2, s, e) for p, s, e in lines):
        last = joined[-1] if joined else None
        if last and place - last[0] < 1.5 and start <= last[2] + _NEAR:
            joined[-1] = (last[0], min(start, last[1]), max(end, last[2]))
        else:
            joined.append((place, start, end))
    return joined


def _on(x: float, xs: list[float]) -> bool:
    return any(_near(x, other) for other in xs)


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= _NEAR
