"""Labels in a left margin, each beside the text it names: dates, section heads, categories."""

from __future__ import annotations

import re

from certlens.parsers.bands import Band
from certlens.parsers.rows import Gutter, Row, em_of
from certlens.parsers.table_rows import close, look

_HEADING = 1.12
_LEADING = 1.45
_NUMBER = re.compile(r"#|\d{1,2}\.?|no\.?", re.IGNORECASE)
_MOST_LINES, _MOST_LINES_DATED = 3, 6
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_RUNS_ON = re.compile(
    r"(?:[-–—&,/(]|\b(?:and|to|until|since|of|from|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"[a-z]{0,6}\.?)$",
    re.IGNORECASE,
)


def labels_in(rows: list[Row], gutter: Gutter) -> Band | None:
    """Short labels in a left margin, each beside the first line of its text."""
    lefts, rights = gutter.sides(rows)
    labels = _label_groups(lefts, rights)
    numbers = sum(_NUMBER.fullmatch(label[0][1][0].text) is not None for label in labels)
    if numbers > 0.6 * len(labels):
        return None
    texts = [row for row in rights if row]
    label_rows = sum(1 for row in lefts if row)
    if not _are_labels(labels, label_rows, lefts, texts):
        return None
    left = min(row[0].x0 for row in lefts if row)
    right = max(row[-1].x1 for row in texts)
    headed = all(row[0].bold for row in lefts if row) and not all(row[0].bold for row in texts)
    if gutter.left - left > 0.42 * (right - left) or not _is_close_margin(
        gutter, texts, label_rows, right - left, 0.45 if headed else 0.3
    ):
        return None
    groups = [_first_of(label, lefts, rights) for label in labels]
    if sum(1 for group in groups if group is None) >= 0.5 * len(groups):
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


def _are_labels(
    labels: list[list[tuple[int, Row]]], label_rows: int, lefts: list[Row], texts: list[Row]
) -> bool:
    """Whether there are several labels, short ones unless dates open them, beside more text."""
    em = em_of(texts)
    lone = len(labels) == 1 and labels[0][0][1][0].size > _HEADING * em
    larger = all(row[0].size > _HEADING * em for row in lefts if row)
    usual = em_of([row for row in lefts if row])
    plain = [label[0][1] for label in labels if label[0][1][0].size < _HEADING * usual]
    dated = all(_YEAR.search(" ".join(part.text for part in row)) for row in plain)
    return (
        (len(labels) > 1 or lone)
        and (label_rows <= 0.75 * len(texts) or larger)
        and max(map(len, labels)) <= (_MOST_LINES_DATED if dated else _MOST_LINES)
    )


def _is_close_margin(
    gutter: Gutter, texts: list[Row], label_rows: int, width: float, widest: float
) -> bool:
    """Whether labels stand near their texts, or farther from texts that all begin at one edge."""
    gap = gutter.right - gutter.left
    if gap <= 0.15 * width:
        return True
    level = sum(row[0].x0 - gutter.right < 3 * row[0].size for row in texts)
    return gap < widest * width and level >= 0.9 * len(texts) and label_rows <= 0.5 * len(texts)


def _label_groups(lefts: list[Row], rights: list[Row]) -> list[list[tuple[int, Row]]]:
    groups: list[list[tuple[int, Row]]] = []
    for index, row in enumerate(lefts):
        if not row:
            continue
        if groups and close(groups[-1][-1][1], row):
            above, before = groups[-1][-1]
            runs_on = _RUNS_ON.search(before[-1].text)
            begins = rights[index] and not rights[above]
            level = _level(before, rights[above], row, rights[index])
            turns = _turns_to_items(rights[above], rights[index], len(groups[-1]))
            anew = _begins_anew(rights[groups[-1][0][0]], rights[above], rights[index])
            if runs_on or turns or not (begins or level or anew):
                groups[-1].append((index, row))
                continue
        groups.append([(index, row)])
    return groups


def _turns_to_items(text: Row, next_text: Row, lines: int) -> bool:
    """Whether beside a label's second line the entry's name has given way to its items."""
    if not text or not next_text or next_text[0].bold:
        return False
    return lines > 1 or (text[0].bold and next_text[0].is_item())


def _begins_anew(first: Row, above: Row, text: Row) -> bool:
    """Whether a text looks as the first one beside a label does, below text that looks otherwise."""
    if not (first and above and text) or text[0].is_item():
        return False
    return look(text[0]) == look(first[0]) != look(above[0])


def _level(label: Row, text: Row, next_label: Row, next_text: Row) -> bool:
    """Whether two labels stand equally level with their texts."""
    if not text or not next_text:
        return False
    first = text[0].baseline - label[0].baseline
    return abs(next_text[0].baseline - next_label[0].baseline - first) < 0.5


def _first_of(label: list[tuple[int, Row]], lefts: list[Row], rights: list[Row]) -> int | None:
    centred = _centred(label, lefts, rights)
    return _beside(label[0], rights) if centred is None else centred


def _centred(label: list[tuple[int, Row]], lefts: list[Row], rights: list[Row]) -> int | None:
    """The index of the first row of a block of text that a one-line label is set in the middle of."""
    (index, row), *more = label
    if more:
        return None
    first = last = index
    if not rights[index]:
        if not (0 < index < len(rights) - 1 and _next_line(rights[index - 1], rights[index + 1])):
            return None
        first, last = index - 1, index + 1
    while first and _next_line(rights[first - 1], rights[first]) and not lefts[first - 1]:
        first -= 1
    while last + 1 < len(rights) and _next_line(rights[last], rights[last + 1]):
        last += 1
        if lefts[last]:
            return None
    middle = (rights[first][0].baseline + rights[last][0].baseline) / 2
    parted = not first or not _next_line(rights[first - 1], rights[first])
    centred = first < index < last and abs(middle - row[0].baseline) < 0.2 * row[0].size
    return first if centred and parted else None


def _next_line(above: Row, row: Row) -> bool:
    if not above or not row:
        return False
    return row[0].baseline - above[0].baseline < _LEADING * row[0].size


def _beside(label: tuple[int, Row], rights: list[Row]) -> int | None:
    """The index of the row whose text begins level with the label; the label's own comes first."""
    index, row = label
    for near in (index, index - 1, index + 1):
        if 0 <= near < len(rights) and rights[near]:
            text, name = rights[near][0], row[0]
            same = abs(text.size - name.size) < 0.5
            share = 0.12 if same else 0.3 if name.size > text.size else 0.25
            slack = share * max(text.size, name.size)
            if abs(text.baseline - name.baseline) < slack or abs(text.top - name.top) < slack:
                return min(index, near)
    return None
