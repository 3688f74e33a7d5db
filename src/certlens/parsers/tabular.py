"""Tables of three columns or more without drawn cells: rows that fill common columns, one dated."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from certlens.document import Box
from certlens.parsers.bands import Band
from certlens.parsers.independence import LEAST_ROWS, is_heading
from certlens.parsers.rows import Gutter, Row, em_of
from certlens.parsers.segments import Segment
from certlens.parsers.table_rows import agreeing, close, table_rows

_DATED = re.compile(r"(?:19|20)\d\d\b")
_COLUMNS = 3
_APART = 2.8
_ALIGNED = 0.7


@dataclass(slots=True)
class _Column:
    """What stands in one column, and how far it reaches."""

    left: float
    right: float
    cells: list[Segment] = field(default_factory=list)

    def is_aligned(self) -> bool:
        """Whether its lines share an edge or a centre."""
        found = self.cells
        edges = ([s.x0 for s in found], [s.x1 for s in found], [s.x0 + s.x1 for s in found])
        return len(found) >= _COLUMNS - 1 and max(map(agreeing, edges)) >= _ALIGNED

    def is_dated(self) -> bool:
        """Whether years stand in half of its lines."""
        return 2 * sum(bool(_DATED.search(cell.text)) for cell in self.cells) >= len(self.cells)


def table_across(rows: list[Row], cut: Gutter, rules: list[Box]) -> Band | None:
    """The table whose columns a gutter would part, None where it parts columns of text."""
    em = em_of(rows)
    for first in range(cut.first, cut.last):
        if len(rows[first]) >= _COLUMNS:
            band = _table_from(rows, first, em, rules)
            if band and _is_parted(band, cut) and not _goes_beyond(rows, band, cut):
                return band
    return None


def table_within(rows: list[Row], band: Band, rules: list[Box]) -> Band | None:
    """The table that begins among labels and their text, where its first columns look like them."""
    em = em_of(rows)
    for first in range(band.first, band.last):
        if len(rows[first]) >= _COLUMNS and (table := _table_from(rows, first, em, rules)):
            return table
    return None


def _table_from(rows: list[Row], anchor: int, em: float, rules: list[Box]) -> Band | None:
    columns: list[_Column] = []
    first = last = anchor
    while last < len(rows) and (last == anchor or _is_near(rows[last - 1], rows[last], em)):
        if not _taken_in(columns, rows[last]):
            break
        last += 1
    while first and close(rows[first - 1], rows[first]) and not is_heading(rows[first - 1], em):
        if not all(_within(columns, part) for part in rows[first - 1]):
            break
        if not _taken_in(columns, rows[first - 1]):
            break
        first -= 1
    inside = rows[first:last]
    if last - first < LEAST_ROWS or len(columns) < _COLUMNS:
        return None
    if not all(map(_Column.is_aligned, columns)) or not any(map(_Column.is_dated, columns)):
        return None
    starts = [column.left for column in columns]
    groups = [first + group for group in table_rows(inside, starts, rules)]
    return Band(first, last, starts, [column.right for column in columns], groups)


def _is_near(above: Row, row: Row, em: float) -> bool:
    gap = row[0].baseline - above[0].baseline
    set_off = len(row) == 1 and row[0].bold and not above[0].bold and not close(above, row)
    return gap < _APART * em and not set_off and not is_heading(row, em)


def _within(columns: list[_Column], segment: Segment) -> bool:
    return sum(column.left < segment.x1 and segment.x0 < column.right for column in columns) == 1


def _taken_in(columns: list[_Column], row: Row) -> bool:
    """Put each part of a row in the column it stands in; False where one reaches over two."""
    places: list[_Column | None] = []
    for segment in row:
        found = [one for one in columns if one.left < segment.x1 and segment.x0 < one.right]
        if len(found) > 1 or (found and found[0] in places) or segment.is_item():
            return False
        places.append(found[0] if found else None)
    if None in places and columns and len(row) == 1:
        return False
    for segment, place in zip(row, places, strict=True):
        if place is None:
            columns.append(_Column(segment.x0, segment.x1, [segment]))
        else:
            place.left, place.right = min(place.left, segment.x0), max(place.right, segment.x1)
            place.cells.append(segment)
    columns.sort(key=lambda column: column.left)
    return True


def _is_parted(band: Band, cut: Gutter) -> bool:
    middle = (cut.left + cut.right) / 2
    return any(
        end <= middle + 2 and middle <= start + 2
        for end, start in zip(band.edges, band.starts[1:], strict=False)
    )


def _goes_beyond(rows: list[Row], band: Band, cut: Gutter) -> bool:
    """Whether text stands on both sides of the gutter above the table or below it, too."""
    lefts, rights = cut.sides(rows)
    beside = [
        number
        for number, (left, right) in enumerate(zip(lefts, rights, strict=True), cut.first)
        if left and right
    ]
    return sum(not band.first <= number < band.last for number in beside) > 1
