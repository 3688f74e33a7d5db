"""Which rows of a grid begin a table row, and what keeps rows together."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from copy import copy
from itertools import pairwise
from statistics import median

from certlens.document import Box
from certlens.parsers.centred_cells import centred_rows
from certlens.parsers.centred_lines import centred_lines
from certlens.parsers.rows import Row
from certlens.parsers.segments import Segment
from certlens.parsers.wrapped_cells import DATED, all_run_on, is_broken_date

PARTED = 1.2
"""Table rows stand apart by this many of the distance between the lines of one."""
_DATE = re.compile(r"(?:[^\W\d]{3,9}\.? |\d\d?[./])?(?:19|20)\d\d", re.IGNORECASE)
_DATE_ALONE = re.compile(
    r"(?:[^\W\d]{2,9}\.? ){0,2}(?:\d\d?[./])?(?:19|20)\d\d\b.{0,14}|[^\W\d]{2,8} [^\W\d]{2,8}"
)
_MOSTLY_DATED = 0.8
_HEADED = 3


def table_rows(rows: list[Row], starts: list[float], rules: list[Box]) -> list[int]:
    """Indexes of the rows that begin a table row."""
    between = ruled_rows(rows, rules)
    if _is_head_only(between, rows):
        return _below_head(rows, starts)
    rows = [joined_cells(row, starts) for row in rows]
    if between := between or centred_rows(rows, starts) or centred_lines(rows, starts):
        return between
    if dated := _dated_first(rows, starts):
        return dated
    bold = [all(segment.bold for segment in row) for row in rows]
    heads = [index for index in range(len(rows)) if bold[index] and not _runs_on(rows, index)]
    if bold[0] and not all(bold) and len(heads) > 1:
        if heads[-1] == len(heads) - 1 and len(rows) > _HEADED + len(heads):
            return [
                0,
                *(len(heads) + index for index in table_rows(rows[len(heads) :], starts, [])),
            ]
        return heads
    gaps = [after[0].baseline - before[0].baseline for before, after in pairwise(rows)]
    if not gaps:
        return [0]
    if max(gaps) > 1.25 * min(gaps) or all(
        all_run_on(rows, index, index - 1)
        for index, gap in enumerate(gaps, 1)
        if gap < PARTED * min(gaps)
    ):
        wide = _parted(gaps, max(gaps) / 1.15)
        parted = wide if _similar(wide, len(rows)) else _parted(gaps, PARTED * min(gaps))
        if _is_head_only(parted, rows):
            return _below_head(rows, starts)
        return sorted({*parted, *_after_holes(rows, starts, parted)})
    if bold[0] and not all(bold) and len(rows) <= 4 and not _dated_column(rows, starts):
        return heads
    begun = [0]
    for index in range(1, len(rows)):
        if _begins(rows, index, starts[0], begun[-1]):
            begun.append(index)
    return begun


def _after_holes(rows: list[Row], starts: list[float], begun: list[int]) -> Iterator[int]:
    """Indexes of lines that fill the first cell and another, which the line above left empty."""
    for first, last in pairwise([*begun, len(rows)]):
        filled = {bisect_right(starts, cell.x0 + 2) for cell in rows[first]}
        for index in range(first + 1, last):
            above, here = (
                {bisect_right(starts, cell.x0 + 2) for cell in rows[n]} for n in (index - 1, index)
            )
            if 1 in here and not all_run_on(rows, index, first) and (here & filled) - above:
                yield index
            filled |= here


def _dated_first(rows: list[Row], starts: list[float]) -> list[int]:
    """Indexes of the rows that a date opens, where one opens every table row but few."""
    begun = [n for n, row in enumerate(rows) if row[0].x0 < starts[1] - 2]
    begun = [n for n in begun if not n or not date_runs_on(rows[n - 1][:1], rows[n][:1])]
    dated = sum(_DATE_ALONE.fullmatch(rows[n][0].text) is not None for n in begun)
    alone = sum(len(rows[n]) == 1 for n in begun)
    return begun if begun[:1] == [0] and not alone and dated >= _MOSTLY_DATED * len(begun) else []


def joined_cells(row: Row, starts: list[float]) -> Row:
    """The row with one segment for each column, though a stretched line has wide spaces."""
    joined: Row = []
    place = -1
    for segment in row:
        column = bisect_right(starts, segment.x0 + 2)
        if joined and column == place:
            joined[-1].append(segment)
        else:
            joined.append(copy(segment))
        place = column
    return joined


def _is_head_only(found: list[int], rows: list[Row]) -> bool:
    """Whether only the head row of a table is set apart, by a rule or a gap."""
    return found == [0, 1] and len(rows) > _HEADED and len(rows[0]) > 1


def _below_head(rows: list[Row], starts: list[float]) -> list[int]:
    return [0, *(1 + index for index in table_rows(rows[1:], starts, []))]


def parted_rows(rows: list[Row]) -> list[int]:
    """Indexes of the rows that stand farther from the row above than lines of one entry do."""
    gaps = [after[0].baseline - before[0].baseline for before, after in pairwise(rows)]
    return _parted(gaps, PARTED * min(gaps))


def _begins(rows: list[Row], index: int, start: float, begun: int) -> bool:
    """Whether evenly spaced lines begin a table row here: a first cell, and not one that wraps."""
    row, above = rows[index], rows[index - 1]
    if row[0].x0 > start + 3 * row[0].size or _is_small_print(row, above):
        return False
    if date_runs_on(above, row) or all_run_on(rows, index, begun):
        return False
    if len(row) > 1 or above[0].x0 > start + 3 * row[0].size:
        return True
    return look(row[0]) != look(above[0]) or _had_room(rows, index, start)


def _had_room(rows: list[Row], index: int, start: float) -> bool:
    """Whether the first cell above had room for the row's first word, so that it did not wrap."""
    cell, above = rows[index][0], rows[index - 1][0]
    firsts = [row[0] for row in rows if len(row) > 1 and row[0].x0 <= start + 3 * cell.size]
    edge = max((first.x1 for first in firsts), default=0.0)
    return cell.text[:1].isupper() and above.x1 + cell.first_word_width() + 0.5 * cell.size < edge


def date_runs_on(above: Row, row: Row) -> bool:
    """Whether a date in the last column is broken between two rows."""
    same_edge = abs(above[-1].x0 - row[-1].x0) < 3 or abs(above[-1].x1 - row[-1].x1) < 3
    return is_broken_date(above[-1], row[-1]) and same_edge and close(above, row)


def _is_small_print(row: Row, above: Row) -> bool:
    """Whether every cell of a row stands, in smaller type, under a cell of the row above."""
    return all(
        any(abs(cell.x0 - part.x0) < 3 and part.size < 0.93 * cell.size for cell in above)
        for part in row
    )


def _runs_on(rows: list[Row], index: int) -> bool:
    """Whether a bold row goes on with a bold cell of the row above."""
    if not index:
        return False
    above = rows[index - 1]
    return any(cell.bold and abs(cell.x0 - rows[index][0].x0) < 3 for cell in above)


def _parted(gaps: list[float], least: float) -> list[int]:
    return [0, *(index for index, gap in enumerate(gaps, start=1) if gap > least)]


def _similar(groups: list[int], end: int) -> bool:
    """Whether table rows made by the widest gaps are of two lines or more, and much alike."""
    sizes = [after - before for before, after in pairwise([*groups, end])]
    return len(sizes) > 1 and min(sizes) > 1 and max(sizes) - min(sizes) <= 1


def _dated_column(rows: list[Row], starts: list[float]) -> bool:
    """Whether one column holds nothing but dates under its head."""
    columns: list[list[str]] = [[] for _ in starts]
    for row in rows[1:]:
        for cell in row:
            columns[bisect_right(starts, cell.x0 + 2, 1) - 1].append(cell.text)
    last = columns[-1]
    return any(
        column and all(map(DATED.search, column)) and (column is last or len(column) > 1)
        for column in columns
    )


def ruled_rows(rows: list[Row], rules: list[Box]) -> list[int]:
    """Indexes of rows that stand under a rule reaching across several columns."""
    left = min(row[0].x0 for row in rows)
    right = max(row[-1].x1 for row in rows)
    across = sorted(
        rule[1] for rule in rules if rule[0] <= left + 3 and rule[2] >= left + 0.8 * (right - left)
    )
    looks = {look(segment) for row in rows if len(row) > 1 for segment in row}
    found = [0]
    for index in range(1, len(rows)):
        above, below = rows[index - 1], rows[index]
        underlined = len(above) == 1 and look(above[0]) not in looks
        if not underlined and any(above[0].baseline < y < below[0].baseline for y in across):
            found.append(index)
    return found if len(found) > 1 else []


def wraps_beside(rows: list[Row], start: float, em: float) -> bool:
    """Whether a left-hand cell runs on in the next row, having no room beside the right one."""
    for before, after in pairwise(rows):
        if len(before) > 1 and date_runs_on(before, after):
            return True
        if len(before) > 1 and len(after) == 1 and after[0].x0 < start and close(before, after):
            left = before[-2]
            if (
                left.bold == after[0].bold
                and left.x1 + after[0].first_word_width() > start - 0.5 * em
            ):
                return True
    return False


def is_dated_list(rows: list[Row], start: float, edge: float) -> bool:
    """Whether rows are one-line entries with something short, as a rule a date, at the right."""
    rights = [row[-1] for row in rows if row[-1].x0 >= start - 2]
    dates = sum(1 for part in rights if DATED.search(part.text))
    if dates and all(_DATE.fullmatch(row[0].text) for row in rows if DATED.search(row[-1].text)):
        return False
    dated = dates / len(rights)
    narrow = edge - start < 0.3 * (edge - min(row[0].x0 for row in rows))
    flush = agreeing([segment.x1 for segment in rights]) > 0.8
    return flush or dated > (0.3 if narrow else 0.6)


def close(before: Row, after: Row) -> bool:
    """Whether a row follows another at the distance of lines, not of paragraphs."""
    return after[0].baseline - before[0].baseline < 1.75 * after[0].size


def look(segment: Segment) -> tuple[tuple[str, bool], float]:
    """The font and size of a segment, to compare with others."""
    return (segment.begins_in, round(segment.size, 1))


def agreeing(values: list[float]) -> float:
    """The share of values that lie within 3 points of their median."""
    usual = median(values)
    return sum(1 for value in values if abs(value - usual) < 3) / len(values)
