"""Items that wrap beside a date at the right: the name is read to its end before the date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from certlens.parsers.rows import Row
from certlens.parsers.segments import Segment
from certlens.parsers.table_rows import look

_DATED = re.compile(
    r"\d|\b(?:present|now|ongoing|progress|expired|expected|planned|active|current|studying|lapsed)\b",
    re.IGNORECASE,
)
_CLOSE = 1.6
_APART = 1.05
_EDGE = 2.0
_LONGEST_MARK = 4


def wrapped_items(rows: list[Row]) -> Iterator[tuple[int, int]]:
    """The stretches ``first:last`` of rows in which a first cell runs on below its first line."""
    first = 0
    while first < len(rows) - 1:
        last = first + 1
        while last < len(rows) and _runs_on(rows, first, last):
            last += 1
        if last > first + 1:
            yield first, last
        first = last


def _runs_on(rows: list[Row], first: int, index: int) -> bool:
    """Whether a row goes on with the first cell of the row ``first``, which had no room for it."""
    head, above, row = rows[first], rows[index - 1], rows[index]
    if len(head) != 2 or len(row) != 1 or not _DATED.search(head[1].text):
        return False
    name, part = head[0], row[0]
    apart = head[1].x0 - name.x1 > _APART * name.size
    near = part.baseline - above[0].baseline < _CLOSE * part.size
    alike = look(part) == (name.ends_in, round(name.size, 1)) and not part.is_item()
    full = above[0].x1 + part.first_word_width() > head[1].x0 - part.size
    return (
        apart and near and alike and full and any(abs(part.x0 - x) < _EDGE for x in _starts(name))
    )


def _starts(name: Segment) -> Iterator[float]:
    """Where the text of an item begins: at its edge, or after the mark written before it."""
    yield name.x0
    for index, x in name.stops:
        if 0 < index < _LONGEST_MARK and not any(map(str.isalnum, name.text[:index])):
            yield x
