"""A DOCX table's cells in the order a person reads them.

Tables of facts are read row by row, and their cells share a ``row``. Tables that only lay out the
page, with whole sections in the cells of two or more columns, are read column by column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from certlens.parsers.docx_columns import NARROW, heads, is_label
from certlens.parsers.docx_lines import Draft

_LONG_CELL = 4  # blocks: from here on a cell is a text of its own, not a value
_LOW = 3  # heading levels from here on are job titles as often as sections
_DATE = 25  # characters
_SIDEBAR_BLOCKS = 6  # a narrow column without headings needs this many to be a sidebar


@dataclass(slots=True)
class Cell:
    """One cell: its place on the grid, its width in any one unit, its lines."""

    row: int
    column: int
    span: int = 1
    width: float = 0.0
    drafts: list[Draft] = field(default_factory=list)

    @property
    def blocks(self) -> int:
        """How many paragraphs the cell holds."""
        return sum(draft.opens for draft in self.drafts)


def in_reading_order(cells: Sequence[Cell], rows: Iterator[int]) -> list[Draft]:
    """The lines of a table with their ``row`` or ``region``; ``rows`` yields unused row numbers."""
    ordered: list[Draft] = []
    for _, band in groupby(_filled_rows(cells), key=_shape):
        ordered.extend(_band(list(band), rows))
    return ordered


def _filled_rows(cells: Sequence[Cell]) -> Iterator[list[Cell]]:
    for _, row in groupby(cells, key=lambda cell: cell.row):
        filled = [cell for cell in row if cell.drafts]
        if filled:
            yield filled


def _shape(row: Sequence[Cell]) -> bool:
    """Rows of one cell that spans the grid end a band of rows that stand in columns."""
    return len(row) == 1 and row[0].span > 1


def _band(rows: Sequence[list[Cell]], numbers: Iterator[int]) -> Iterator[Draft]:
    columns: dict[int, list[Cell]] = {}
    for row in rows:
        for cell in row:
            columns.setdefault(cell.column, []).append(cell)
    stacks = [columns[column] for column in sorted(columns)]
    if sum(_sectioned(stack) for stack in stacks) >= 2 or _headed_columns(rows):
        yield from _columns(stacks)
        return
    in_margin = _headings_beside(rows)
    for row in rows:
        if _is_aligned(row):
            yield from _aligned(row, numbers)
            continue
        if len(row) > 1 and not in_margin and not _are_texts(row):
            number = next(numbers)
            for cell in row:
                _beside(cell, number)
        for cell in row:
            yield from cell.drafts


def _beside(cell: Cell, number: int) -> None:
    """Mark what stands level with the other cells: all of a short cell, the top of a long one."""
    is_long = _is_long(cell)
    for position, draft in enumerate(cell.drafts):
        if is_long and position and draft.opens:
            return
        if draft.row is None:
            draft.row = number


def _are_texts(row: Sequence[Cell]) -> bool:
    """True for cells that only stand side by side: under section headings, or lists."""
    if any((draft.heading or _LOW) < _LOW for cell in row for draft in cell.drafts):
        return True
    lists = [cell for cell in row if _is_long(cell) or _is_list(cell)]
    headed = [cell for cell in row if cell.blocks > 1 and heads(*cell.drafts[:2])]
    return len(lists) > 1 or len(headed) > 1


def _is_list(cell: Cell) -> bool:
    return cell.blocks > 1 and all(draft.bullet for draft in cell.drafts if draft.opens)


def _is_aligned(row: Sequence[Cell]) -> bool:
    """True for one row that is a table in itself: names in one cell, their years in another."""
    return (
        len(row) > 1
        and row[0].blocks > 1
        and {c.blocks for c in row} == {row[0].blocks}
        and (any(all(map(_is_figure, cell.drafts)) for cell in row[1:]))
    )


def _is_figure(draft: Draft) -> bool:
    is_short = draft.opens and not draft.bullet and len(draft.text) <= _DATE
    return is_short and any(map(str.isdigit, draft.text))


def _aligned(row: Sequence[Cell], numbers: Iterator[int]) -> Iterator[Draft]:
    for level in zip(*(_blocks(cell) for cell in row), strict=True):
        number = next(numbers)
        for block in level:
            for draft in block:
                draft.row = draft.row or number
                yield draft


def _blocks(cell: Cell) -> list[list[Draft]]:
    blocks: list[list[Draft]] = []
    for draft in cell.drafts:
        if draft.opens:
            blocks.append([])
        blocks[-1].append(draft)
    return blocks


def _headings_beside(rows: Sequence[list[Cell]]) -> bool:
    """True if the first cells are labels beside texts, one of them long: headings in the margin."""
    labels = [row[0] for row in rows if len(row) > 1]
    return any(_is_long(cell) for row in rows for cell in row[1:]) and all(
        cell.blocks == 1 and is_label(cell.drafts[0]) for cell in labels
    )


def _headed_columns(rows: Sequence[list[Cell]]) -> bool:
    """True for two rows, labels above texts of several paragraphs each: sections side by side."""
    if len(rows) != 2 or [c.column for c in rows[0]] != [c.column for c in rows[1]]:
        return False
    labels, texts = rows
    return (
        not _is_aligned(texts)
        and sum(cell.blocks > 1 for cell in texts) >= 2
        and all(cell.blocks == 1 and is_label(cell.drafts[0]) for cell in labels)
    )


def _is_long(cell: Cell) -> bool:
    return cell.blocks >= _LONG_CELL


def _columns(stacks: Sequence[list[Cell]]) -> Iterator[Draft]:
    widest = max(_width(stack) for stack in stacks)
    for stack in stacks:
        sidebar = 0 < _width(stack) <= NARROW * widest and _self_contained(stack)
        for cell in stack:
            for draft in cell.drafts:
                draft.in_columns = True
                if sidebar:
                    draft.region = "sidebar"
                yield draft


def _width(stack: Sequence[Cell]) -> float:
    return max(cell.width for cell in stack)


def _self_contained(stack: Sequence[Cell]) -> bool:
    return _sectioned(stack) or sum(cell.blocks for cell in stack) >= _SIDEBAR_BLOCKS


def _sectioned(stack: Sequence[Cell]) -> bool:
    """True if the cells of one column are long on average and hold a heading above other text."""
    return sum(cell.blocks for cell in stack) >= _LONG_CELL * len(stack) and any(
        heads(draft, cell.drafts[position])
        for cell in stack
        for position, draft in enumerate(cell.drafts[:-1], 1)
    )
