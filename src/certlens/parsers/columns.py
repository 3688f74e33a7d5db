"""Rows of a page → flows in the order a person reads them.

A page is cut where a gutter runs down between two independent columns; what is above and below
such a band stays above and below. What is left is plain text, entries with dates at the right, and
grids: tables, cards, labels beside their text.
"""

from __future__ import annotations

from collections.abc import Iterator

from certlens.document import Box, Region
from certlens.parsers.bands import Band
from certlens.parsers.cards import cards_among, parted_by, reads_as_row, with_head_first
from certlens.parsers.column_ends import (
    before_dates,
    before_heading,
    column_edge,
    has_title,
    past_centred_row,
    past_shared_heading,
    past_wrapped_line,
    starts_of,
)
from certlens.parsers.column_gutters import column_gutter, going_on
from certlens.parsers.flows import Flow
from certlens.parsers.grids import are_cards, cells_of, first_part, grid_in
from certlens.parsers.independence import (
    LEAST_ROWS,
    is_heading,
    parallel_lists,
)
from certlens.parsers.panels import flows_round, inner_edge, without_cells
from certlens.parsers.rows import Gutter, Row, em_of, gutters, rows_of
from certlens.parsers.ruled_tables import RuledTable, ruled_tables
from certlens.parsers.segments import Segment
from certlens.parsers.sidebars import Sidebar
from certlens.parsers.stretched import unstretched
from certlens.parsers.tabular import table_across, table_within
from certlens.parsers.wrapped_cells import reads_as_one
from certlens.parsers.wrapped_items import wrapped_items

_DEEPEST = 8
_MOST_CUTS = 200
_SHARE, _SHARE_HEADED = 0.4, 0.2


class Reader:
    """Orders one page; ``panels`` are painted areas, ``rules`` drawn lines, ``frames`` drawn boxes.

    ``sidebar`` is the one of the page before, then of this page; ``ending`` where the columns begin
    that reach to the end of the page before, then of this page.
    """

    def __init__(
        self,
        panels: list[Box],
        rules: list[Box],
        first_row: int,
        sidebar: Sidebar | None = None,
        frames: list[Box] | None = None,
        ending: tuple[float, float] | None = None,
    ) -> None:
        self.panels = without_cells(panels)
        self.rules = rules
        self.frames = [*(frames or []), *panels]
        self.tables = ruled_tables(rules)
        self.next_row = first_row
        self.two_columns = False
        self.sidebar = sidebar
        self.cuts = 0
        self.ending = ending
        self.height = self.bottom = 0.0

    def flows(self, segments: list[Segment], page: Box) -> list[Flow]:
        """Everything on the page, in reading order."""
        if not segments:
            return []
        rows = rows_of(segments)
        self.height, self.bottom = _height(rows), rows[-1][0].baseline
        margin = max(0.0, min(segment.x0 for segment in segments))
        alone = self.sidebar is not None and self.sidebar.holds_all(segments)
        region: Region = "sidebar" if alone else "main"
        before, self.ending = self.ending, None
        cut = going_on(rows, gutters(rows), before) if before else None
        edge = column_edge(rows, page[2] - margin)
        return list(
            self._split(rows, cut, edge, region, 0) if cut else self._read(rows, edge, region, 0)
        )

    def _read(self, rows: list[Row], edge: float, region: Region, depth: int) -> Iterator[Flow]:
        if not rows:
            return
        self.cuts += 1
        looks = depth < _DEEPEST and self.cuts < _MOST_CUTS
        table = self._table_in(rows) if looks else None
        if table is not None:
            yield from self._around(rows, table, edge, region, depth)
            return
        if looks and (cards := cards_among(rows, self.frames, self.height)):
            yield from self._among(rows, cards, edge, region, depth)
            return
        found = gutters(rows) if looks else []
        cut = column_gutter(rows, found, self.panels, self.sidebar)
        across = table_across(rows, cut, self.rules) if cut else None
        if cut is not None and across is None:
            yield from self._split(rows, cut, edge, region, depth)
            return
        band = across or grid_in(rows, found, self.rules)
        if band is not None and band.labels:
            band = table_within(rows, band, self.rules) or band
        if band is None:
            yield from self._plain(rows, edge, region)
            return
        yield from self._read(rows[: band.first], edge, region, depth)
        yield from self._cells(rows, band, edge, region, depth)
        yield from self._read(rows[band.last :], edge, region, depth)

    def _plain(self, rows: list[Row], edge: float, region: Region) -> Iterator[Flow]:
        """Rows one after the other; an item that wraps beside its date is read like a table row."""
        done = 0
        for first, last in wrapped_items(rows):
            if first > done:
                yield Flow(rows[done:first], edge, region)
            name, date = rows[first]
            limit = date.x0 - 0.3 * date.size
            yield Flow([[name], *rows[first + 1 : last]], limit, region, self.next_row)
            yield Flow([[date]], edge, region, self.next_row)
            self.next_row += 1
            done = last
        if done < len(rows):
            yield Flow(rows[done:], edge, region)

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
            texts = [cell for _, cell in cells]
            for place, (reach, cell) in enumerate(cells):
                whole = len(cells) > 1 and reads_as_one(texts, place)
                for flow in self._read(cell, reach, region, depth + 1):
                    flow.row = number if flow.row is None else flow.row
                    flow.whole = flow.whole or whole
                    yield flow
        below = rows_of(s for s in found if not table.spans(s) and s.baseline >= table.ys[-1])
        yield from self._read(below, edge, region, depth)

    def _among(
        self, rows: list[Row], cards: list[Box], edge: float, region: Region, depth: int
    ) -> Iterator[Flow]:
        above, texts, below = parted_by(cards, rows)
        yield from self._read(above, edge, region, depth)
        for limit, text in texts:
            head, *rest = with_head_first(text)
            number = self.next_row if reads_as_row(text) else None
            self.next_row += number is not None
            if rest:
                yield Flow(head, limit, region, number, whole=True)
            for flow in self._read(rest[0] if rest else head, limit, region, depth + 1):
                flow.row = number if flow.row is None else flow.row
                yield flow
        yield from self._read(below, edge, region, depth)

    def _split(
        self, rows: list[Row], cut: Gutter, edge: float, region: Region, depth: int
    ) -> Iterator[Flow]:
        cut.first = past_centred_row(rows, cut)
        cut.first = past_wrapped_line(rows, cut.first)
        cut.last = before_heading(rows, cut)
        cut.last = before_dates(rows, cut)
        cut.first = past_shared_heading(rows, cut)
        lefts, rights = cut.sides(rows)
        em = em_of(rows)
        names: tuple[Region, Region] = (region, region)
        starts = starts_of(lefts), starts_of(rights)
        if depth == 0 and rows[cut.last - 1][0].baseline >= self.bottom:
            self.ending = starts
        share = _height(rows[cut.first : cut.last]) / self.height
        headed = all(any(row and is_heading(row, em) for row in side) for side in (lefts, rights))
        tall = share > (_SHARE_HEADED if headed else _SHARE)
        if depth == 0 and tall and parallel_lists(rows, cut) != cut:
            self.two_columns = True
            left_width = cut.left - starts[0]
            right_width = max(row[-1].x1 for row in rights if row) - cut.right
            if left_width < 0.8 * right_width:
                names = ("sidebar", "main")
            elif right_width < 0.8 * left_width:
                names = ("main", "sidebar")
            on_left = names[0] == "sidebar"
            self.sidebar = None if names[0] == names[1] else Sidebar(*starts, on_left)
        yield from self._read(rows[: cut.first], edge, region, depth)
        limits = (cut.right - em, edge)
        below = rows[cut.last :]
        beside = rows[cut.last - 1][0].baseline
        if flows_round(lefts, rights, below, self.panels):
            lefts, below = [*lefts, *below], []
        sides = list(zip((lefts, rights), names, limits, strict=True))
        if has_title(rights, lefts):
            sides.reverse()
        for side, name, limit in sides:
            parts = unstretched(rows_of(segment for row in side for segment in row))
            limit = min(limit, inner_edge(side, self.panels))
            for flow in self._read(parts, column_edge(parts, limit), name, depth + 1):
                upper = [row for row in flow.rows if row[0].baseline <= beside]
                if flow.edge > limit and upper:
                    flow.narrow = (column_edge(upper, limit), beside)
                yield flow
        yield from self._read(below, edge, region, depth)

    def _cells(
        self, rows: list[Row], band: Band, edge: float, region: Region, depth: int
    ) -> Iterator[Flow]:
        last = [
            [segment for segment in row if segment.x0 >= band.starts[-1] - 2]
            for row in rows[band.first : band.last]
        ]
        edges = [*band.edges[:-1], column_edge([row for row in last if row], edge)]
        for cells, share_row in cells_of(rows, band):
            beside_others = share_row and len(cells) > 1 and not are_cards(cells)
            number = self.next_row if beside_others else None
            self.next_row += beside_others
            texts = [cell for _, cell in cells]
            for place, (index, cell) in enumerate(cells):
                parts = rows_of(segment for row in cell for segment in row)
                whole = beside_others and reads_as_one(texts, place)
                beside = first_part(parts) if band.labels else len(parts)
                for flow in self._read(parts[:beside], edges[index], region, depth + 1):
                    flow.row = number if flow.row is None else flow.row
                    flow.whole = whole
                    yield flow
                yield from self._read(parts[beside:], edges[index], region, depth + 1)


def _height(rows: list[Row]) -> float:
    return rows[-1][0].bottom - rows[0][0].top if rows else 0.0
