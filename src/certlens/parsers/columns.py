"""Rows of a page → flows in the order a person reads them.

A page is cut where a gutter runs down between two independent columns; what is above and below
such a band stays above and below. What is left is plain text, entries with dates at the right, and
grids: tables, cards, labels beside their text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from certlens.document import Box, Region
from certlens.parsers.bands import Band
from certlens.parsers.grids import cells_of, first_part, grid_in
from certlens.parsers.independence import (
    HEADED,
    LEAST_ROWS,
    filled,
    independence,
    is_heading,
    parallel_lists,
)
from certlens.parsers.labels import labels_in
from certlens.parsers.rows import Gutter, Row, em_of, gutters, rows_of
from certlens.parsers.ruled_tables import RuledTable, ruled_tables
from certlens.parsers.segments import Segment
from certlens.parsers.table_rows import close

_DEEPEST = 8
_MOST_CUTS = 200
_OFF_CENTRE = 4.0


@dataclass(slots=True)
class Flow:
    """Rows that follow each other in one column; ``edge`` is where the column ends.

    ``row`` numbers the table row the flow is a cell of.
    """

    rows: list[Row]
    edge: float
    region: Region = "main"
    row: int | None = None


class Reader:
    """Orders one page; ``panels`` are painted areas and ``rules`` drawn lines."""

    def __init__(self, panels: list[Box], rules: list[Box], first_row: int) -> None:
        self.panels = panels
        self.rules = rules
        self.tables = ruled_tables(rules)
        self.next_row = first_row
        self.two_columns = False
        self.cuts = 0
        self.height = 0.0

    def flows(self, segments: list[Segment], page: Box) -> list[Flow]:
        """Everything on the page, in reading order."""
        if not segments:
            return []
        rows = rows_of(segments)
        self.height = _height(rows)
        margin = max(0.0, min(segment.x0 for segment in segments))
        return list(self._read(rows, column_edge(rows, page[2] - margin), "main", 0))

    def _read(self, rows: list[Row], edge: float, region: Region, depth: int) -> Iterator[Flow]:
        if not rows:
            return
        self.cuts += 1
        looks = depth < _DEEPEST and self.cuts < _MOST_CUTS
        table = self._table_in(rows) if looks else None
        if table is not None:
            yield from self._around(rows, table, edge, region, depth)
            return
        found = gutters(rows) if looks else []
        cut = self._column_gutter(rows, found)
        if cut is not None:
            yield from self._split(rows, cut, edge, region, depth)
            return
        band = grid_in(rows, found, self.rules)
        if band is None:
            yield Flow(rows, edge, region)
            return
        yield from self._read(rows[: band.first], edge, region, depth)
        yield from self._cells(rows, band, edge, region, depth)
        yield from self._read(rows[band.last :], edge, region, depth)

    def _table_in(self, rows: list[Row]) -> RuledTable | None:
        """The first drawn table that holds text of several rows, with nothing beside it."""
        for table in self.tables:
            level = [segment for row in rows for segment in row if table.spans(segment)]
            if len(level) > LEAST_ROWS and all(map(table.holds, level)):
                return table
        return None

    def _around(
        self, rows: list[Row], table: RuledTable, edge: float, region: Region, depth: int
    ) -> Iterator[Flow]:
        found = [segment for row in rows for segment in row]
        above = rows_of(s for s in found if not table.spans(s) and s.baseline < table.ys[-1])
        yield from self._read(above, edge, region, depth)
        inside = [segment for segment in found if table.spans(segment)]
        self.tables.remove(table)
        for cells in table.cells(inside):
            number = self.next_row if len(cells) > 1 else None
            self.next_row += len(cells) > 1
            for reach, cell in cells:
                for flow in self._read(cell, reach, region, depth + 1):
                    flow.row = number if flow.row is None else flow.row
                    yield flow
        below = rows_of(s for s in found if not table.spans(s) and s.baseline >= table.ys[-1])
        yield from self._read(below, edge, region, depth)

    def _split(
        self, rows: list[Row], cut: Gutter, edge: float, region: Region, depth: int
    ) -> Iterator[Flow]:
        cut.first = _past_centred_row(rows, cut)
        cut.first = _past_wrapped_line(rows, cut.first)
        cut.last = _before_heading(rows, cut)
        lefts, rights = cut.sides(rows)
        names: tuple[Region, Region] = (region, region)
        if depth == 0 and _height(rows[cut.first : cut.last]) > 0.2 * self.height:
            self.two_columns = True
            left_width = cut.left - min(row[0].x0 for row in lefts if row)
            right_width = max(row[-1].x1 for row in rights if row) - cut.right
            if left_width < 0.8 * right_width:
                names = ("sidebar", "main")
            elif right_width < 0.8 * left_width:
                names = ("main", "sidebar")
        yield from self._read(rows[: cut.first], edge, region, depth)
        em = em_of(rows)
        limits = (cut.right - em, edge)
        below = rows[cut.last :]
        beside = rows[cut.last - 1][0].baseline
        if self._flows_round(lefts, rights, below):
            lefts, below = [*lefts, *below], []
        sides = list(zip((lefts, rights), names, limits, strict=True))
        if _has_title(rights, lefts):
            sides.reverse()
        for side, name, limit in sides:
            parts = rows_of(segment for row in side for segment in row)
            for flow in self._read(parts, column_edge(parts, limit), name, depth + 1):
                if flow.rows[-1][0].baseline <= beside and flow.edge > limit:
                    flow.edge = column_edge(flow.rows, limit)
                yield flow
        yield from self._read(below, edge, region, depth)

    def _flows_round(self, lefts: list[Row], rights: list[Row], below: list[Row]) -> bool:
        """Whether the left-hand text goes on below a box that stands at its right."""
        if not below or not self._panelled(lefts, rights):
            return False
        last = [row for row in lefts if row][-1]
        left = min(row[0].x0 for row in lefts if row)
        after = next((row for row in below if row[0].x0 - left < row[0].size), None)
        return after is not None and close(last, after) and not is_heading(after, last[0].size)

    def _cells(
        self, rows: list[Row], band: Band, edge: float, region: Region, depth: int
    ) -> Iterator[Flow]:
        last = [
            [segment for segment in row if segment.x0 >= band.starts[-1] - 2]
            for row in rows[band.first : band.last]
        ]
        edges = [*band.edges[:-1], column_edge([row for row in last if row], edge)]
        for cells, share_row in cells_of(rows, band):
            beside_others = share_row and len(cells) > 1
            number = self.next_row if beside_others else None
            self.next_row += beside_others
            for index, cell in cells:
                parts = rows_of(segment for row in cell for segment in row)
                beside = first_part(parts) if band.labels else len(parts)
                for flow in self._read(parts[:beside], edges[index], region, depth + 1):
                    flow.row = number if flow.row is None else flow.row
                    yield flow
                yield from self._read(parts[beside:], edges[index], region, depth + 1)

    def _column_gutter(self, rows: list[Row], found: list[Gutter]) -> Gutter | None:
        best, best_score = None, 0.0
        em, centre = em_of(rows), _centre(rows)
        listed = sum(row[-1].is_item() for row in rows) >= LEAST_ROWS
        lists = [parallel_lists(rows, gutter) for gutter in found] if listed else []
        for gutter in [*found, *filter(None, lists)]:
            lefts, rights = gutter.sides(rows)
            score = independence(_uncentred(lefts, centre), _uncentred(rights, centre), em)
            panelled = self._panelled(lefts, rights)
            headed = panelled and score == HEADED
            if panelled or gutter in lists:
                score = max(score, 1.0)
            if score <= 0 or (not headed and labels_in(rows, gutter)):
                continue
            weight = score * min(filled(lefts), filled(rights))
            weight += 0.01 * (gutter.right - gutter.left) + 0.2 * (filled(lefts) + filled(rights))
            if weight > best_score:
                best, best_score = gutter, weight
        return best

    def _panelled(self, lefts: list[Row], rights: list[Row]) -> bool:
        """Whether a painted area lies under one side and not under the other."""
        left, right = _extent(lefts), _extent(rights)
        if filled(lefts) < LEAST_ROWS or filled(rights) < LEAST_ROWS:
            return False
        return any(
            _covers(panel, one) and panel[0] < one[0] and not _touches(panel, other)
            for panel in self.panels
            for one, other in ((left, right), (right, left))
        )


def _centre(rows: list[Row]) -> float:
    return (min(row[0].x0 for row in rows) + max(row[-1].x1 for row in rows)) / 2


def _uncentred(side: list[Row], centre: float) -> list[Row]:
    """A side without lines that are centred on the whole width, as headings may be."""
    return [
        [] if len(row) == 1 and abs(row[0].x0 + row[0].x1 - 2 * centre) < _OFF_CENTRE else row
        for row in side
    ]


def _past_centred_row(rows: list[Row], cut: Gutter) -> int:
    """The first row of the columns, after a row of several parts that keeps to none of them."""
    lefts, rights = cut.sides(rows)
    if not (lefts[0] and rights[0]) or not (any(lefts[1:]) and any(rights[1:])):
        return cut.first
    em = rows[cut.first][0].size
    centred = all(
        side[0][0].x0 - min(row[0].x0 for row in side[1:] if row) > em for side in (lefts, rights)
    )
    return cut.first + 1 if centred else cut.first


def _past_wrapped_line(rows: list[Row], first: int) -> int:
    """The first row of the columns, after the last short line of page-wide text above them."""
    if not 0 < first < len(rows) - 2:
        return first
    above, row, below = rows[first - 1], rows[first], rows[first + 1]
    leading = row[0].baseline - above[0].baseline
    apart = below[0].baseline - row[0].baseline
    held = leading < 1.6 * row[0].size and apart > 1.3 * leading
    same = row[0].begins_in == above[-1].ends_in and row[0].size == above[0].size
    return first + 1 if len(row) == 1 and held and (same or apart > 3 * leading) else first


def _before_heading(rows: list[Row], cut: Gutter) -> int:
    """The end of the columns, without headings of the page-wide text below them."""
    first, last = cut.first, cut.last
    if not first + 2 < last < len(rows):
        return last
    lefts, rights = cut.sides(rows)
    ends = [max(index for index, row in enumerate(side) if row) for side in (lefts, rights)]
    em = em_of(rows)
    for index in range(first + min(ends) + 1, last):
        if is_heading(rows[index], em):
            return index
    above, row, below = rows[last - 2], rows[last - 1], rows[last]
    near = below[0].baseline - row[0].baseline
    far = row[0].baseline - above[0].baseline
    stands_out = row[0].size > 1.05 * below[0].size or (row[0].bold and not below[0].bold)
    return last - 1 if len(row) == 1 and stands_out and near < 0.8 * far else last


def _has_title(side: list[Row], other: list[Row]) -> bool:
    """Whether a column starts with the largest text of both: the name, which is read first."""
    first = [segment.size for row in [row for row in side if row][:2] for segment in row]
    rest = [segment.size for row in other for segment in row]
    return max(first) > 1.25 * max(rest)


def column_edge(rows: list[Row], limit: float) -> float:
    """Where a column ends: where several of its lines end, or else at the limit of its place."""
    ends = sorted((row[-1].x1 for row in rows), reverse=True)
    em = em_of(rows)
    supported = len(ends) > 1 and ends[0] - ends[1] < 2 * em
    return ends[0] if supported else max(ends[0], limit)


def _height(rows: list[Row]) -> float:
    return rows[-1][0].bottom - rows[0][0].top if rows else 0.0


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
