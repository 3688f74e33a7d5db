"""Tables, cards and labels: bands of rows whose cells are read one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from certlens.document import Box
from certlens.parsers.bands import Band
from certlens.parsers.centred_cells import centred_rows
from certlens.parsers.labels import labels_in
from certlens.parsers.rows import Gutter, Row, em_of
from certlens.parsers.segments import Segment
from certlens.parsers.table_rows import (
    PARTED,
    agreeing,
    close,
    is_dated_list,
    look,
    parted_rows,
    ruled_rows,
    table_rows,
    wraps_beside,
)

_LARGER = 1.15
_PADDED = 2.8
_OFTEN = 8
_ACRONYM = 5


def grid_in(rows: list[Row], found: list[Gutter], rules: list[Box]) -> Band | None:
    """The largest grid among the rows, None where the text is plain."""
    if not found:
        return None
    em = em_of(rows)
    best: Band | None = None
    for gutter in found:
        band = labels_in(rows, gutter)
        table = _band(rows, gutter, em, rules)
        band = table if table and (band is None or _is_centred(rows, table)) else band
        if band and (best is None or band.last - band.first > best.last - best.first):
            best = band
    return best


def _is_centred(rows: list[Row], band: Band) -> bool:
    return bool(centred_rows(rows[band.first : band.last], band.starts))


def cells_of(rows: list[Row], band: Band) -> Iterator[tuple[list[tuple[int, list[Row]]], bool]]:
    """For each table row its cells by column, and whether they belong beside each other."""
    found = [_cells(rows[first:last], band) for first, last in pairwise([*band.groups, band.last])]
    beside = [_is_date(cells[0]) if band.labels else not _is_headed(cells) for cells in found]
    # Beside a date a label that looks like it stands for one, such as "planned".
    for one, other in (*pairwise(range(len(found))), *pairwise(range(len(found))[::-1])):
        below = found[min(one, other)][-1]
        together = first_part(below) == len(below)
        beside[other] |= beside[one] and together and _alike(found[one][0], found[other][0])
    for cells, together in zip(found, beside, strict=True):
        yield [(index, cell) for index, cell in enumerate(cells) if cell], together


def are_cards(cells: list[tuple[int, list[Row]]]) -> bool:
    """Whether cells side by side each have a head of one look, and more below it in another."""
    heads = {look(cell[0][0]) for _, cell in cells}
    return len(heads) == 1 and all({look(row[0]) for row in cell} - heads for _, cell in cells)


def _cells(rows: list[Row], band: Band) -> list[list[Row]]:
    """What stands in each column of a table row."""
    cells: list[list[Row]] = [[] for _ in band.starts]
    for row in rows:
        parts: list[Row] = [[] for _ in band.starts]
        for segment in row:
            parts[_column(segment, band)].append(segment)
        for cell, part in zip(cells, parts, strict=True):
            if part:
                cell.append(part)
    return cells


def _is_headed(cells: list[list[Row]]) -> bool:
    """Whether the first cell is a section's heading, in bold capitals before plainer text."""
    head, *others = (cell for cell in cells if cell)
    words = [row[0] for row in head]
    looks = all(word.bold and word.text.isupper() and len(word.text) > _ACRONYM for word in words)
    return looks and bool(others) and not any(cell[0][0].text.isupper() for cell in others)


def _alike(one: list[Row], other: list[Row]) -> bool:
    first, second = ({look(part) for row in cell for part in row} for cell in (one, other))
    return bool(first & second)


def first_part(rows: list[Row]) -> int:
    """How many rows there are before the first wide vertical gap, or larger heading."""
    for index, (before, after) in enumerate(pairwise(rows), start=1):
        size, usual = after[0].size, max(before[0].size, rows[0][0].size)
        gap = after[0].baseline - before[0].baseline
        if gap > 1.9 * size or (size > _LARGER * usual and gap > 1.2 * size):
            return index
    return len(rows)


def _column(segment: Segment, band: Band) -> int:
    last = 0
    for index, start in enumerate(band.starts):
        if segment.x0 >= start - 2:
            last = index
    return last


def _is_date(cell: list[Row]) -> bool:
    return any(any(character.isdigit() for character in part.text) for row in cell for part in row)


def _band(rows: list[Row], gutter: Gutter, em: float, rules: list[Box]) -> Band | None:
    middle = (gutter.left + gutter.right) / 2
    multi = [
        index
        for index in range(gutter.first, gutter.last)
        if rows[index][0].x0 < middle <= rows[index][-1].x0
    ]
    if len(multi) < 2:
        return None
    first, last = _stretch(rows, gutter, multi, rules)
    lead = _with_lead(rows, first, last)
    led, first = lead < first, lead
    inside = rows[first:last]
    if sum(len(row) > 1 for row in inside) < 2:
        return None
    columns = _columns(inside, em)
    if len(columns) < 2 or not _aligned(inside, columns):
        return None
    starts = [start for start, _ in columns]
    edges = [end for _, end in columns]
    last = _with_unfilled(rows, first, last, edges)
    inside = rows[first:last]
    groups = parted_rows(inside) if led else table_rows(inside, starts, rules)
    is_dated = len(columns) == 2 and is_dated_list(inside, starts[1], edges[1])
    if is_dated and not wraps_beside(inside, starts[1], em):
        return None
    return Band(first, last, starts, edges, [first + group for group in groups])


def _stretch(
    rows: list[Row], gutter: Gutter, multi: list[int], rules: list[Box]
) -> tuple[int, int]:
    """The longest run of rows with several cells, and of rows that only continue such cells."""
    looks = {look(segment) for index in multi for segment in rows[index]}
    ruled = bool(ruled_rows(rows[multi[0] : multi[-1] + 1], rules))
    starts = set(multi)
    best = (multi[0], multi[0] + 1)
    index = multi[0]
    while index < gutter.last:
        end = index + 1
        while end < gutter.last and (
            end in starts
            or (look(rows[end][0]) in looks and (ruled or _stays_near(rows, end, starts)))
        ):
            end += 1
        filled = [number for number in range(index, end) if number in starts]
        end = _without_rest(rows, max([index, *filled]) + 1, end)
        if index in starts and end - index > best[1] - best[0]:
            best = (index, end)
        index = end
    return best


def _without_rest(rows: list[Row], least: int, end: int) -> int:
    """The end of the rows, without what stands apart below the last row of several cells."""
    for index in range(least, end):
        if not close(rows[index - 1], rows[index]):
            return index
    return end


def _stays_near(rows: list[Row], index: int, multi: set[int]) -> bool:
    """Whether a row stands as near as a cell's next line: below one, or above its centred row."""
    if close(rows[index - 1], rows[index]):
        return True
    if index + 2 >= len(rows) or index + 1 not in multi:
        return False
    above, row, centre, below = rows[index - 1 : index + 3]
    padded = row[0].baseline - above[0].baseline < _PADDED * row[0].size
    wraps = close(row, centre) and close(centre, below) and abs(below[0].x0 - row[0].x0) < 2
    return padded and wraps and len(below) == 1


def _with_lead(rows: list[Row], first: int, last: int) -> int:
    """The start of the grid, with the line that leads it in if its other entries have one too."""
    gaps = [after[0].baseline - before[0].baseline for before, after in pairwise(rows[first:last])]
    if not first or not gaps or max(gaps) < PARTED * min(gaps):
        return first
    lead, row = rows[first - 1], rows[first]
    parted = [rows[first + n] for n, gap in enumerate(gaps, start=1) if gap > PARTED * min(gaps)]
    alike = len(lead) == 1 and look(lead[0]) == look(row[0]) and abs(lead[0].x0 - row[0].x0) < 2
    near = row[0].baseline - lead[0].baseline < 1.1 * min(gaps)
    return first - 1 if alike and near and all(len(begun) == 1 for begun in parted) else first


def _with_unfilled(rows: list[Row], first: int, last: int, edges: list[float]) -> int:
    """The end of the grid, with rows of a last table row that has fewer cells than the others."""
    inside = rows[first:last]
    widest = max(after[0].baseline - before[0].baseline for before, after in pairwise(inside))
    looks = {(row[0].bold, round(row[0].size)) for row in inside[1:]}
    start = min(row[0].x0 for row in inside)
    while last < len(rows):
        row, above = rows[last], rows[last - 1]
        fits = len(row) == 1 and abs(row[0].x0 - start) < 2 and row[0].x1 <= edges[0] + 2
        near = row[0].baseline - above[0].baseline < widest + 2
        if not (fits and near and (row[0].bold, round(row[0].size)) in looks):
            break
        last += 1
    return last


def _columns(rows: list[Row], em: float) -> list[tuple[float, float]]:
    """Where the projection of all segments on the x axis leaves gaps, or many rows begin alike."""
    spans = sorted((segment.x0, segment.x1) for row in rows for segment in row)
    begun = Counter(round(x0) for x0, _ in spans)
    columns: list[tuple[float, float]] = []
    for x0, x1 in spans:
        least = 0.0 if 2 * begun[round(x0)] >= max(_OFTEN, len(rows)) else 0.7 * em
        if columns and x0 < columns[-1][1] + least:
            columns[-1] = (columns[-1][0], max(columns[-1][1], x1))
        else:
            columns.append((x0, x1))
    return columns


def _aligned(rows: list[Row], columns: list[tuple[float, float]]) -> bool:
    """Whether the cells of each column share an edge or a centre."""
    for start, end in columns:
        inside = [
            segment
            for row in rows
            for segment in row
            if start - 2 <= segment.x0 and segment.x1 <= end + 2
        ]
        shared = max(
            agreeing([segment.x0 for segment in inside]),
            agreeing([segment.x1 for segment in inside]),
            agreeing([(segment.x0 + segment.x1) / 2 for segment in inside]),
        )
        if shared < 0.6:
            return False
    return True
