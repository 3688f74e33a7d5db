"""Whether two sides of a gutter are columns of their own, or rows that belong together."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from certlens.parsers.rows import Gutter, Row
from certlens.parsers.table_rows import agreeing

LEAST_ROWS = 3
"""A column has at least this many rows."""

_PAIR = 2
_ACROSS = 0.65

HEADED = 0.9
"""How surely two sides that each have headings are columns."""


def independence(lefts: list[Row], rights: list[Row], em: float) -> float:
    """How surely two sides are columns of their own; 0 where they are read row by row."""
    filled_left, filled_right = filled(lefts), filled(rights)
    sparse = min(filled_left, filled_right)
    if sparse < LEAST_ROWS:
        return 0.0
    if sparse > LEAST_ROWS and _headed_apart(lefts, rights, em):
        return HEADED
    if _level_blocks(lefts, rights) or _has_rows_of_cells(lefts, rights):
        return 0.0
    both = sum(1 for left, right in zip(lefts, rights, strict=True) if left and right)
    if both / sparse < 0.65:
        few = rights if filled_right <= filled_left else lefts
        return 0.0 if _are_asides(few, em) else 1.0
    wraps = min(_wraps(lefts), _wraps(rights))
    if wraps >= 2 and _starts_shared(lefts, rights) < 0.7:
        return 0.8
    return 0.8 if _hang_apart(lefts, rights) else 0.0


def _hang_apart(lefts: list[Row], rights: list[Row]) -> bool:
    """Whether entries with hanging lines on both sides begin beside hanging lines of the other."""
    hanging = [_hanging(side) for side in (lefts, rights)]
    if not all(hanging) or any(len(row) > 1 for side in (lefts, rights) for row in side):
        return False
    beside = [
        index
        for index, (left, right) in enumerate(zip(lefts, rights, strict=True))
        if left and right and (index in hanging[0]) != (index in hanging[1])
    ]
    return bool(beside)


def _hanging(side: list[Row]) -> set[int]:
    """Indexes of lines set in from the edge that the line above, which they go on with, begins at."""
    edge = min(row[0].x0 for row in side if row)
    found: set[int] = set()
    for index in range(1, len(side)):
        above, row = side[index - 1], side[index]
        if above and row and 0.5 < (row[0].x0 - edge) / row[0].size < 3:
            near = row[0].baseline - above[0].baseline < 1.6 * row[0].size
            goes_on = index - 1 in found or above[0].x0 - edge < 2
            if near and goes_on and row[0].begins_in == above[-1].ends_in:
                found.add(index)
    return found


def is_table(lefts: list[Row], rights: list[Row], em: float) -> bool:
    """Whether two sides are cells of table rows, without headings of their own."""
    if min(filled(lefts), filled(rights)) < LEAST_ROWS or _headed_apart(lefts, rights, em):
        return False
    return _level_blocks(lefts, rights)


def is_row_by_row(lefts: list[Row], rights: list[Row], em: float) -> bool:
    """Whether two sides of about as many lines are read across."""
    sparse, full = sorted((filled(lefts), filled(rights)))
    both = sum(1 for left, right in zip(lefts, rights, strict=True) if left and right)
    across = sparse >= LEAST_ROWS and both >= 0.65 * full
    return across and not independence(lefts, rights, em)


def parallel_lists(rows: list[Row], gutter: Gutter) -> Gutter | None:
    """The longest stretch of a gutter with bulleted lists, and nothing else, on both sides."""
    best: Gutter | None = None
    start = gutter.first
    for index in range(gutter.first, gutter.last + 1):
        if index < gutter.last and _is_listed(rows, index, start, gutter):
            continue
        found = replace(gutter, first=start, last=index)
        lefts, rights = found.sides(rows)
        longer = best is None or index - start > best.last - best.first
        if longer and min(filled(lefts), filled(rights)) >= LEAST_ROWS:
            best = found
        start = index + 1
    return best


def headed_side_by_side(rows: list[Row], gutter: Gutter, em: float) -> Gutter | None:
    """The gutter from the row on where a larger heading stands on either side of it."""
    for index in range(gutter.first, gutter.last - 1):
        row = rows[index]
        if len(row) < 2 or not row[-2].x1 < gutter.right <= row[-1].x0 + 1:
            continue
        lefts, rights = (side[0] for side in replace(gutter, first=index).sides(rows))
        if lefts and rights and is_larger(lefts, em) and is_larger(rights, em):
            found = replace(gutter, first=index)
            return found if min(map(filled, found.sides(rows))) > 1 else None
    return None


def _is_listed(rows: list[Row], index: int, start: int, gutter: Gutter) -> bool:
    """Whether all that stands in a row is an item or goes on with the item above it."""
    middle = (gutter.left + gutter.right) / 2
    lefts = [segment for segment in rows[index] if segment.x0 < middle]
    rights = [segment for segment in rows[index] if segment.x0 >= middle]
    hangs = index > start and rows[index][0].baseline - rows[index - 1][0].baseline < (
        1.75 * rows[index][0].size
    )
    return all(side[0].is_item() or hangs for side in (lefts, rights) if side) and (
        index > start or bool(lefts and rights)
    )


def _level_blocks(lefts: list[Row], rights: list[Row]) -> bool:
    """Whether the blocks of both sides start or centre side by side, as table cells do."""
    one, other = _blocks(lefts), _blocks(rights)
    fewer, more = sorted((one, other), key=len)
    level = sum(any(_is_level(block, beside) for beside in more) for block in fewer)
    return len(fewer) >= LEAST_ROWS and level >= 0.8 * len(fewer)


def _has_rows_of_cells(lefts: list[Row], rights: list[Row]) -> bool:
    """Whether rows run through three columns or more, as they do in a table."""
    beside = [(left, right) for left, right in zip(lefts, rights, strict=True) if left and right]
    across = [(left, right) for left, right in beside if len(left) + len(right) > _PAIR]
    if len(across) < max(LEAST_ROWS, _ACROSS * min(filled(lefts), filled(rights))):
        return False
    parts = [left if len(left) > 1 else right for left, right in across]
    return len({len(left) + len(right) for left, right in across}) <= _PAIR and all(
        agreeing([row[place].x0 for row in parts]) >= _ACROSS for place in (0, 1)
    )


def _is_level(one: list[Row], other: list[Row]) -> bool:
    em = one[0][0].size
    starts = abs(one[0][0].baseline - other[0][0].baseline) < 0.15 * em
    return starts or abs(_centre(one) - _centre(other)) < 0.15 * em


def _centre(block: list[Row]) -> float:
    return (block[0][0].baseline + block[-1][0].baseline) / 2


def _blocks(side: list[Row]) -> list[list[Row]]:
    """Rows that stand no farther apart than the lines of one block do."""
    found = [row for row in side if row]
    steps = [after[0].baseline - before[0].baseline for before, after in pairwise(found)]
    blocks = [[found[0]]]
    for row, step in zip(found[1:], steps, strict=True):
        if step > 1.3 * min(steps):
            blocks.append([row])
        else:
            blocks[-1].append(row)
    return blocks


def _are_asides(side: list[Row], em: float) -> bool:
    """Dates and places set at the right between the lines they belong to."""
    found = [row for row in side if row]
    ends = [row[-1].x1 for row in found]
    lonely = sum(
        1 for before, after in pairwise(found) if after[0].baseline - before[0].baseline > 2.2 * em
    )
    return max(ends) - min(ends) < 3 and lonely >= 0.6 * (len(found) - 1)


def _headed_apart(lefts: list[Row], rights: list[Row], em: float) -> bool:
    """Whether both sides have headings that are not just the head row of a table."""
    one = {index for index, row in enumerate(lefts) if is_heading(row, em)}
    other = {index for index, row in enumerate(rights) if is_heading(row, em)}
    return bool(one and other) and (one != other or len(one) > 1)


def is_heading(row: Row, em: float) -> bool:
    """Whether a line looks like a section heading: larger than the text, or bold capitals."""
    if len(row) != 1 or any(character.isdigit() for character in row[0].text):
        return False
    segment = row[0]
    capitals = segment.bold and segment.text.isupper() and len(segment.text) > 4
    capitals &= not segment.text.startswith("(")
    return capitals or is_larger(row, em)


def is_larger(row: Row, em: float) -> bool:
    """Whether a line is set in a larger size than the text."""
    return row[0].size > 1.12 * em


def _wraps(side: list[Row]) -> int:
    """How many lines run on in the next."""
    found = [row for row in side if row]
    edge = max(row[-1].x1 for row in found)
    count = 0
    for before, after in pairwise(found):
        last, first = before[-1], after[0]
        close = after[0].baseline - before[0].baseline < 1.9 * first.size
        full = last.x1 + first.first_word_width() > edge
        count += close and full and first.bold == last.bold and len(last.text) > 12
    return count


def _starts_shared(lefts: list[Row], rights: list[Row]) -> float:
    """The share of paragraph starts of one side that stand beside one of the other side."""
    one, other = _starts(lefts), _starts(rights)
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer else 0.0


def _starts(side: list[Row]) -> set[int]:
    edge = max(row[-1].x1 for row in side if row)
    starts: set[int] = set()
    before: Row | None = None
    for index, row in enumerate(side):
        if not row:
            continue
        first = row[0]
        runs_on = (
            before is not None
            and first.baseline - before[0].baseline < 1.6 * first.size
            and before[-1].x1 + first.first_word_width() > edge
            and first.bold == before[-1].bold
        )
        if not runs_on:
            starts.add(index)
        before = row
    return starts


def filled(side: list[Row]) -> int:
    """How many rows a side has text in."""
    return sum(1 for row in side if row)
