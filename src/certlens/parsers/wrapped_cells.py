"""Evenly spaced lines of a table: which of them go on with the cells above."""

from __future__ import annotations

import re

from certlens.parsers.rows import Row
from certlens.parsers.segments import Segment

DATED = re.compile(r"\b(?:19|20)\d\d\b|\bpresent\b|\bexpire", re.IGNORECASE)
_EMPTY = re.compile(r"[-–—/]|n/?a", re.IGNORECASE)
_WIDE = 9.0  # ems of a column that holds names, not dates
_CELLS = 3
_MOST_LINES = 3
_DAY = r"(?:\d\d?\.? )?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DATE_BEGUN = re.compile(rf"(?:[-–—/]|\b(?:to|until|{_DAY}{_MONTH}(?: \d\d?,)?))$", re.IGNORECASE)
_OPENS_DATED = re.compile(rf"(?:{_DAY}{_MONTH} |[\d./-]*)(?:19|20)\d\d\b", re.IGNORECASE)
_DATE_END = re.compile(
    r"(?:[a-z]{3,9}\.? |(?:\d{1,2}[./-]){1,2})?(?:(?:19|20)\d\d|present|now)\b", re.IGNORECASE
)
_DATE_ALONE = re.compile(rf"(?:{_DAY}{_MONTH} |[\d./-]*)(?:19|20)\d\d", re.IGNORECASE)
_STATE = re.compile(r"(?!to\b|until\b|and\b)[a-z]")
_OPENS_MID = re.compile(r"[a-z(&,]|[-–—] ?\w")
_ENDS_MID = re.compile(r"(?:[-–—/&,:]|\b(?:and|of|for|in|the|to|with))$")


def all_run_on(rows: list[Row], index: int, begun: int) -> bool:
    """Whether every cell of a line of several goes on with the one above, which was full.

    ``begun`` is the line that began the table row above.
    """
    row = rows[index]
    if len(row) < 2:
        return False
    if all(_runs_over(rows, index, cell) for cell in row):
        return True
    above = [(_above(rows[index - 1], cell), cell) for cell in row]
    signs = [before is not None and goes_on(before, cell) for before, cell in above]
    broken = any(before is not None and is_broken_date(before, cell) for before, cell in above)
    if not (signs[0] or broken or _has_ended(rows[begun], row)):
        return False
    return all(
        sign or (before is not None and _was_full(rows, before, cell))
        for sign, (before, cell) in zip(signs, above, strict=True)
    )


def _has_ended(first: Row, row: Row) -> bool:
    """Whether a date of a table row's first line stands in a column that this line leaves empty."""
    return any(
        is_value(part) and not any(_in_one_column(part, cell) for cell in row) for part in first
    )


def is_value(segment: Segment) -> bool:
    """Whether a cell's line holds a year, or a dash in its place."""
    return bool(DATED.search(segment.text) or _EMPTY.fullmatch(segment.text))


def goes_on(before: Segment, cell: Segment) -> bool:
    """Whether the words themselves show that a line goes on with the one above it."""
    if is_broken_date(before, cell):
        return True
    if is_value(before) or is_value(cell):
        return False
    opens = _OPENS_MID.match(cell.text) or _ENDS_MID.search(before.text)
    return bool(opens or before.text.count("(") > before.text.count(")"))


def is_broken_date(before: Segment, cell: Segment) -> bool:
    """Whether a date begins in one line and ends in the next."""
    broken = _DATE_BEGUN.search(before.text) and _DATE_END.match(cell.text)
    return bool(broken) and before.bold == cell.bold


def _above(row: Row, cell: Segment) -> Segment | None:
    return next((part for part in row if _in_one_column(part, cell)), None)


def _in_one_column(one: Segment, other: Segment) -> bool:
    return min(one.x1, other.x1) > max(one.x0, other.x0)


def _was_full(rows: list[Row], before: Segment, cell: Segment) -> bool:
    """Whether the line above had no room for the cell's first word."""
    if DATED.search(cell.text) or _EMPTY.fullmatch(cell.text) or _EMPTY.fullmatch(before.text):
        return False
    if _DATE_ALONE.fullmatch(before.text) and _STATE.match(cell.text):
        return False
    edge = max(part.x1 for row in rows for part in row if _in_one_column(part, cell))
    return before.x1 + cell.first_word_width() + 2 > edge


def _runs_over(rows: list[Row], index: int, cell: Segment) -> bool:
    above = next((part for part in rows[index - 1] if abs(part.x0 - cell.x0) < 3), None)
    if above is None or (DATED.search(above.text) and DATED.search(cell.text)):
        return False
    filled = above.x1 + cell.first_word_width() + 2
    edge = cell.x0 + _WIDE * cell.size
    if filled <= edge:  # too narrow a column, or not full
        return False
    edge = max(part.x1 for row in rows for part in row if abs(part.x0 - cell.x0) < 3)
    return edge - cell.x0 > _WIDE * cell.size and filled > edge


def reads_as_one(cells: list[list[Row]], index: int) -> bool:
    """Whether a cell of a row of three or more is one text, whose lines match no other cell's.

    Parallel lists in one table row have as many lines in each cell.
    """
    lines = [row[0] for row in cells[index]]
    others = max((len(cell) for place, cell in enumerate(cells) if place != index), default=0)
    if len(cells) < _CELLS or not 1 < len(lines) <= _MOST_LINES or others > 1:
        return False
    looks = {(line.begins_in, round(line.size, 1)) for line in lines}
    alone = all(len(row) == 1 and not row[0].is_item() for row in cells[index])
    return len(looks) == 1 and alone and not any(_OPENS_DATED.match(line.text) for line in lines)
