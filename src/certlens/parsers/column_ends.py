"""Where columns begin and end: which rows above and below them run over the whole width."""

from __future__ import annotations

from certlens.parsers.independence import is_heading
from certlens.parsers.rows import Gutter, Row, em_of

_OFF_CENTRE = 4.0
_PARTS = 2
_LEAST = 3
_FLUSH = 3.0


def centre_of(rows: list[Row]) -> float:
    """The middle between the outermost edges of the text."""
    return (min(row[0].x0 for row in rows) + max(row[-1].x1 for row in rows)) / 2


def starts_of(side: list[Row]) -> float:
    """The left edge of a column."""
    return min(row[0].x0 for row in side if row)


def uncentred(side: list[Row], centre: float) -> list[Row]:
    """A side without lines that are centred on the whole width, as headings may be."""
    return [
        [] if len(row) == 1 and abs(row[0].x0 + row[0].x1 - 2 * centre) < _OFF_CENTRE else row
        for row in side
    ]


def past_centred_row(rows: list[Row], cut: Gutter) -> int:
    """The first row of the columns, after a row of several parts that keeps to none of them."""
    lefts, rights = cut.sides(rows)
    if not (lefts[0] and rights[0]) or not (any(lefts[1:]) and any(rights[1:])):
        return cut.first
    em = rows[cut.first][0].size
    left, right = (side[0][0].x0 - starts_of(side[1:]) > em for side in (lefts, rights))
    return cut.first + 1 if left and (right or len(rows[cut.first]) > _PARTS) else cut.first


def past_shared_heading(rows: list[Row], cut: Gutter) -> int:
    """The first row of the columns, after a heading on the left that stands over both."""
    lefts, rights = cut.sides(rows)
    em = em_of(rows)
    if len(lefts) < _PARTS or not (lefts[0] and lefts[1] and rights[1]) or rights[0]:
        return cut.first
    alone = is_heading(lefts[0], em) and not any(row and is_heading(row, em) for row in rights)
    return cut.first + 1 if alone else cut.first


def past_wrapped_line(rows: list[Row], first: int) -> int:
    """The first row of the columns, after the last short line of page-wide text above them."""
    if not 0 < first < len(rows) - 2:
        return first
    above, row, below = rows[first - 1], rows[first], rows[first + 1]
    leading = row[0].baseline - above[0].baseline
    apart = below[0].baseline - row[0].baseline
    held = leading < 1.6 * row[0].size and apart > 1.3 * leading
    same = row[0].begins_in == above[-1].ends_in and row[0].size == above[0].size
    return first + 1 if len(row) == 1 and held and (same or apart > 3 * leading) else first


def before_heading(rows: list[Row], cut: Gutter) -> int:
    """The end of the columns, without headings of the page-wide text below them."""
    first, last = cut.first, cut.last
    if not first + 2 < last:
        return last
    lefts, rights = cut.sides(rows)
    ends = [max(index for index, row in enumerate(side) if row) for side in (lefts, rights)]
    em = em_of(rows)
    headed = any(row and is_heading(row, em) for row in rights)
    if last == len(rows) and (headed or ends[0] < ends[1]):
        return last
    for index in range(first + min(ends) + 1, last):
        if is_heading(rows[index], em):
            return index
    if last == len(rows):
        return last
    above, row, below = rows[last - 2], rows[last - 1], rows[last]
    near = below[0].baseline - row[0].baseline
    far = row[0].baseline - above[0].baseline
    stands_out = row[0].size > 1.05 * below[0].size or (row[0].bold and not below[0].bold)
    return last - 1 if len(row) == 1 and stands_out and near < 0.8 * far else last


def before_dates(rows: list[Row], cut: Gutter) -> int:
    """The end of the columns, without what follows under a heading with only dates at its right."""
    lefts, rights = cut.sides(rows)
    em = em_of(rows)
    for index in range(_LEAST, len(lefts) - 1):
        if rights[index] or not lefts[index] or not is_heading(lefts[index], em):
            continue
        beside = [row for row in rights[:index] if row]
        after = [row for row in rights[index:] if row]
        if len(beside) > 1 and after and _are_set_right(after) and not _are_set_right(beside):
            return cut.first + index
    return cut.last


def _are_set_right(side: list[Row]) -> bool:
    """Whether lines share their right edge and not their left one."""
    ends, begins = ([row[k].x1 if k else row[0].x0 for row in side] for k in (-1, 0))
    flush = max(ends) - min(ends) < _FLUSH
    dated = sum(any(map(str.isdigit, row[-1].text)) for row in side)
    ragged = len(side) == 1 or max(begins) - min(begins) > _FLUSH
    return flush and ragged and 2 * dated >= len(side)


def column_edge(rows: list[Row], limit: float) -> float:
    """Where a column ends: where several of its lines end, or else at the limit of its place."""
    ends = sorted((row[-1].x1 for row in rows), reverse=True)
    em = em_of(rows)
    supported = len(ends) > 1 and ends[0] - ends[1] < 2 * em
    return ends[0] if supported else max(ends[0], limit)


def has_title(side: list[Row], other: list[Row]) -> bool:
    """Whether a column starts with the largest text of both: the name, which is read first."""
    first = [segment.size for row in [row for row in side if row][:2] for segment in row]
    rest = [segment.size for row in other for segment in row]
    return max(first) > 1.25 * max(rest)
