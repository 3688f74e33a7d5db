"""Tables, cards and labels: bands of rows whose cells are read one after the other."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from certlens.document import Box
from certlens.parsers.rows import Gutter, Row, em_of, gutters
from certlens.parsers.segments import Segment

_DATED = re.compile(r"\b(?:19|20)\d\d\b|\bpresent\b|\bexpire", re.IGNORECASE)


@dataclass(slots=True)
class Band:
    """Rows ``first:last`` in columns that begin at ``starts``; ``groups`` are first rows of table rows."""

    first: int
    last: int
    starts: list[float]
    edges: list[float]
    groups: list[int]
    labels: bool = False


def grid_in(rows: list[Row], rules: list[Box]) -> Band | None:
    """The largest grid among the rows, None where the text is plain."""
    if sum(1 for row in rows if len(row) > 1) == 0:
        return None
    em = em_of(rows)
    best: Band | None = None
    for gutter in gutters(rows):
        band = labels_in(rows, gutter, em) or _band(rows, gutter, em, rules)
        if band and (best is None or band.last - band.first > best.last - best.first):
            best = band
    return best


def cells_of(rows: list[Row], band: Band) -> Iterator[tuple[list[tuple[int, list[Row]]], bool]]:
    """For each table row its cells by column, and whether they belong beside each other."""
    bounds = [*band.groups, band.last]
    for start, end in pairwise(bounds):
        cells: list[list[Row]] = [[] for _ in band.starts]
        for row in rows[start:end]:
            parts: list[Row] = [[] for _ in band.starts]
            for segment in row:
                parts[_column(segment, band)].append(segment)
            for cell, part in zip(cells, parts, strict=True):
                if part:
                    cell.append(part)
        filled = [(index, cell) for index, cell in enumerate(cells) if cell]
        yield filled, not band.labels or _is_date(cells[0])


def first_part(rows: list[Row]) -> int:
    """How many rows there are before the first wide vertical gap."""
    for index, (before, after) in enumerate(pairwise(rows), start=1):
        if after[0].baseline - before[0].baseline > 1.9 * after[0].size:
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
    groups = _groups(inside, starts, em, rules)
    if len(columns) == 2 and _is_dated_list(inside, starts[1], edges[1]):
        if not _wrapped_beside(inside, starts[1], em):
            return None
    return Band(first, last, starts, edges, [first + group for group in groups])


def labels_in(rows: list[Row], gutter: Gutter, em: float) -> Band | None:
    """Short labels in a left margin, each beside the first line of its text."""
    lefts, rights = gutter.sides(rows)
    labels = _label_groups(lefts, rights)
    texts = [row for row in rights if row]
    label_rows = sum(1 for row in lefts if row)
    if len(labels) < 2 or label_rows > 0.75 * len(texts) or max(map(len, labels)) > 3:
        return None
    left = min(row[0].x0 for row in lefts if row)
    right = max(row[-1].x1 for row in texts)
    gap = gutter.right - gutter.left
    if gutter.left - left > 0.32 * (right - left) or gap > 0.15 * (right - left):
        return None
    groups = [_beside(label[0], rights) for label in labels]
    if sum(1 for group in groups if group is None) > 0.35 * len(groups):
        return None
    firsts = sorted(
        {
            gutter.first + (label[0][0] if group is None else group)
            for group, label in zip(groups, labels, strict=True)
        }
    )
    return Band(
        firsts[0], gutter.last, [left, gutter.right], [gutter.left, right], firsts, labels=True
    )


def _label_groups(lefts: list[Row], rights: list[Row]) -> list[list[tuple[int, Row]]]:
    groups: list[list[tuple[int, Row]]] = []
    for index, row in enumerate(lefts):
        if not row:
            continue
        if groups and _close(groups[-1][-1][1], row):
            above, before = groups[-1][-1]
            runs_on = before[-1].text.endswith(("-", "–", "—", "&"))
            if runs_on or not _level(before, rights[above], row, rights[index]):
                groups[-1].append((index, row))
                continue
        groups.append([(index, row)])
    return groups


def _level(label: Row, text: Row, next_label: Row, next_text: Row) -> bool:
    """Whether two labels stand equally level with their texts."""
    if not text or not next_text:
        return False
    first = text[0].baseline - label[0].baseline
    return abs(next_text[0].baseline - next_label[0].baseline - first) < 0.5


def _beside(label: tuple[int, Row], rights: list[Row]) -> int | None:
    """The index of the row whose text begins level with the label; the label's own comes first."""
    index, row = label
    for near in (index, index - 1, index + 1):
        if 0 <= near < len(rights) and rights[near]:
            text, name = rights[near][0], row[0]
            slack = 0.3 * max(text.size, name.size)
            if abs(text.baseline - name.baseline) < slack or abs(text.top - name.top) < slack:
                return min(index, near)
    return None


def _close(before: Row, after: Row) -> bool:
    return after[0].baseline - before[0].baseline < 1.5 * after[0].size


def _stretch(
    rows: list[Row], gutter: Gutter, multi: list[int], rules: list[Box]
) -> tuple[int, int]:
    """The longest run of rows with several cells, and of rows that only continue such cells."""
    if _ruled(rows[multi[0] : multi[-1] + 1], rules):
        return multi[0], multi[-1] + 1
    best = (multi[0], multi[0] + 1)
    starts = set(multi)
    index = multi[0]
    while index < gutter.last:
        end = index + 1
        while end < gutter.last and (end in starts or _close(rows[end - 1], rows[end])):
            end += 1
        if index in starts and end - index > best[1] - best[0]:
            best = (index, end)
        index = end
    return best


def _with_unfilled(rows: list[Row], first: int, last: int, edges: list[float]) -> int:
    """The end of the grid, with rows of a last table row that has fewer cells than the others."""
    inside = rows[first:last]
    widest = max(after[0].baseline - before[0].baseline for before, after in pairwise(inside))
    looks = {(row[0].bold, round(row[0].size)) for row in inside}
    while last < len(rows):
        row, above = rows[last], rows[last - 1]
        fits = len(row) == 1 and row[0].x0 - inside[0][0].x0 < 2 and row[0].x1 <= edges[0] + 2
        near = row[0].baseline - above[0].baseline < widest + 2
        if not (fits and near and (row[0].bold, round(row[0].size)) in looks):
            break
        last += 1
    return last


def _columns(rows: list[Row], em: float) -> list[tuple[float, float]]:
    """Where the projection of all segments on the x axis leaves gaps."""
    spans = sorted((segment.x0, segment.x1) for row in rows for segment in row)
    columns: list[tuple[float, float]] = []
    for x0, x1 in spans:
        if columns and x0 < columns[-1][1] + 0.7 * em:
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
            _agreeing([segment.x0 for segment in inside]),
            _agreeing([segment.x1 for segment in inside]),
            _agreeing([(segment.x0 + segment.x1) / 2 for segment in inside]),
        )
        if shared < 0.6:
            return False
    return True


def _agreeing(values: list[float]) -> float:
    usual = median(values)
    return sum(1 for value in values if abs(value - usual) < 3) / len(values)


def _groups(rows: list[Row], starts: list[float], em: float, rules: list[Box]) -> list[int]:
    """Indexes of the rows that begin a table row."""
    between = _ruled(rows, rules)
    if between:
        return between
    bold = [all(segment.bold for segment in row) for row in rows]
    heads = [index for index, is_bold in enumerate(bold) if is_bold]
    if bold[0] and not all(bold) and len(heads) > 1 and all(len(rows[head]) > 1 for head in heads):
        return heads
    gaps = [after[0].baseline - before[0].baseline for before, after in pairwise(rows)]
    if not gaps:
        return [0]
    least = min(gaps)
    if max(gaps) > 1.25 * least:
        return [0, *(index for index, gap in enumerate(gaps, start=1) if gap > 1.2 * least)]
    if bold[0] and not all(bold) and len(rows) <= 4 and not _dated_column(rows, starts):
        return heads
    return [0] + [
        index
        for index in range(1, len(rows))
        if len(rows[index]) == len(starts) or len(rows[index]) >= len(rows[index - 1])
    ]


def _dated_column(rows: list[Row], starts: list[float]) -> bool:
    last = [row[-1].text for row in rows[1:] if row[-1].x0 >= starts[-1] - 2]
    return bool(last) and all(_DATED.search(text) for text in last)


def _ruled(rows: list[Row], rules: list[Box]) -> list[int]:
    """Indexes of rows that stand under a rule reaching across several columns."""
    left = min(row[0].x0 for row in rows)
    right = max(row[-1].x1 for row in rows)
    across = sorted(
        rule[1] for rule in rules if rule[0] <= left + 3 and rule[2] >= left + 0.8 * (right - left)
    )
    found = [0]
    for index in range(1, len(rows)):
        above, below = rows[index - 1][0].baseline, rows[index][0].baseline
        if any(above < y < below for y in across):
            found.append(index)
    return found if len(found) > 1 else []


def _wrapped_beside(rows: list[Row], start: float, em: float) -> bool:
    """Whether a left-hand cell runs on in the next row, as it would not fit beside the right one."""
    for before, after in itertools.pairwise(rows):
        if len(before) > 1 and len(after) == 1 and after[0].x0 < start and _close(before, after):
            left = before[-2]
            if (
                left.bold == after[0].bold
                and left.x1 + after[0].first_word_width() > start - 0.5 * em
            ):
                return True
    return False


def _is_dated_list(rows: list[Row], start: float, edge: float) -> bool:
    """One-line entries with something short, as a rule a date, at the right."""
    rights = [row[-1] for row in rows if row[-1].x0 >= start - 2]
    flush = _agreeing([segment.x1 for segment in rights]) > 0.8
    return flush or sum(1 for part in rights if _DATED.search(part.text)) > 0.6 * len(rights)
