"""Which gutter parts two columns that are read one after the other."""

from __future__ import annotations

from certlens.document import Box
from certlens.parsers.column_ends import centre_of, uncentred
from certlens.parsers.independence import (
    HEADED,
    LEAST_ROWS,
    filled,
    headed_side_by_side,
    independence,
    is_row_by_row,
    is_table,
    parallel_lists,
)
from certlens.parsers.labels import labels_in
from certlens.parsers.panels import is_panelled
from certlens.parsers.rows import Gutter, Row, em_of
from certlens.parsers.sidebars import Sidebar

_MOST_ROWS = 0.6
_NEAR = 3.0


def column_gutter(
    rows: list[Row], found: list[Gutter], panels: list[Box], sidebar: Sidebar | None
) -> Gutter | None:
    """The gutter between the most text on either side, None where rows are read across.

    ``panels`` are painted areas, ``sidebar`` is the one of the page before.
    """
    best, best_score = None, 0.0
    em, centre = em_of(rows), centre_of(rows)
    own = _lists_and_heads(rows, found, em)
    for gutter in [*_columns_only(rows, found, em), *own]:
        lefts, rights = gutter.sides(rows)
        score = independence(uncentred(lefts, centre), uncentred(rights, centre), em)
        panelled = is_panelled(lefts, rights, panels)
        headed = panelled and score == HEADED
        if sidebar is not None and _goes_on(sidebar, gutter, rows):
            score = max(score, HEADED)
        if panelled or gutter in own:
            score = max(score, 1.0)
        if score <= 0 or (not headed and labels_in(rows, gutter)):
            continue
        weight = score * min(filled(lefts), filled(rights))
        weight += 0.01 * (gutter.right - gutter.left) + 0.2 * (filled(lefts) + filled(rights))
        if weight > best_score:
            best, best_score = gutter, weight
    return best


def going_on(rows: list[Row], found: list[Gutter], starts: tuple[float, float]) -> Gutter | None:
    """The gutter between columns at the top of a page that begin where those of the last page did."""
    level = [gutter for gutter in found if gutter.first == 0]
    for gutter in sorted(level, key=lambda gutter: -gutter.last):
        lefts, rights = gutter.sides(rows)
        begin = (min(row[0].x0 for row in side if row) for side in (lefts, rights))
        near = all(abs(x - start) < _NEAR for x, start in zip(begin, starts, strict=True))
        if near and lefts[0] and rights[0] and min(filled(lefts), filled(rights)) > 1:
            return gutter
    return None


def _lists_and_heads(rows: list[Row], found: list[Gutter], em: float) -> list[Gutter]:
    """Gutters between lists, or under headings, side by side."""
    listed = sum(row[-1].is_item() for row in rows) >= LEAST_ROWS
    lists = [parallel_lists(rows, gutter) for gutter in found] if listed else []
    heads = [headed_side_by_side(rows, gutter, em) for gutter in found]
    tables = [gutter for gutter in found if is_table(*gutter.sides(rows), em)]
    return [
        gutter
        for gutter in (*lists, *heads)
        if gutter and not any(gutter.lies_within(table) for table in tables)
    ]


def _columns_only(rows: list[Row], found: list[Gutter], em: float) -> list[Gutter]:
    """The gutters that are no part of a table, nor most of a stretch that is read across."""
    tables = [gutter for gutter in found if is_table(*gutter.sides(rows), em)]
    across = [gutter for gutter in found if is_row_by_row(*gutter.sides(rows), em)]
    labelled = [gutter for gutter in found if labels_in(rows, gutter)]
    return [
        gutter
        for gutter in found
        if not any(gutter.lies_within(whole) for whole in (*tables, *labelled))
        and not any(gutter.is_most_of(other) for other in across)
    ]


def _goes_on(sidebar: Sidebar, gutter: Gutter, rows: list[Row]) -> bool:
    """Whether the page before had a sidebar in the same place."""
    if gutter.last - gutter.first < _MOST_ROWS * len(rows):
        return False
    lefts, rights = gutter.sides(rows)
    if min(filled(lefts), filled(rights)) < LEAST_ROWS:
        return False
    return sidebar.lies_between(lefts, rights)
