"""Entries told apart by the space or the dates between them, wherever their lines end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from certlens.parsers.page_items import Colour

_WIDER = 1.2
_TIGHT = 1.7
_EVEN, _SOLID = 1.08, 1.45
_LEAST = 2
_MOST_HEAD_LINES = 3
_LEAST_DATED = 3
_DATED_SHARE = 0.4
_ENDS_DATED = re.compile(r"\b(?:19|20)\d\d[)\].]?$")


class Printed(Protocol):
    """What is asked of a line."""

    text: str
    baseline: float
    size: float
    bold: bool
    colour: Colour | None
    begins_in: tuple[str, bool]
    ends_in: tuple[str, bool]
    begins: float
    bullet: bool
    pieces: int


def going_on(lines: Sequence[Printed]) -> set[int]:
    """Indexes of lines that go on with the name or item above, by the space round the entries."""
    entries = list(_entries(lines))
    return {*_of_names(lines, entries), *_of_items(lines)}


def begun_after_dates(lines: Sequence[Printed]) -> set[int]:
    """Indexes of lines that begin an entry, where line after line ends with its entry's year."""
    found: set[int] = set()
    first = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and _reads_alike(lines[index - 1], lines[index]):
            continue
        run = range(first, index)
        dated = [n for n in run if _ENDS_DATED.search(lines[n].text)]
        if len(dated) >= max(_LEAST_DATED, _DATED_SHARE * len(run)):
            found |= {n + 1 for n in dated if n + 1 < index and lines[n + 1].text[:1].isupper()}
        first = index
    return found


def _reads_alike(above: Printed, line: Printed) -> bool:
    tight = 0 < line.baseline - above.baseline < _TIGHT * line.size
    return tight and not line.bullet and line.pieces == above.pieces == 1 and _alike(above, line)


def _alike(one: Printed, other: Printed) -> bool:
    return (one.begins_in, round(one.size, 1)) == (other.begins_in, round(other.size, 1))


def _entries(lines: Sequence[Printed]) -> Iterator[range]:
    """Stretches of lines with more space before and after them than between them."""
    gaps = [line.baseline - above.baseline for above, line in pairwise(lines)]
    first = 0
    for index in range(1, len(lines) + 1):
        inner = min((gap for gap in gaps[first : index - 1] if gap > 0), default=0.0)
        gap = gaps[index - 1] if index < len(lines) else 0.0
        if inner and 0 < gap <= _WIDER * inner and gap < _TIGHT * lines[index].size:
            continue
        if not inner and index < len(lines) and 0 < gap < _TIGHT * lines[index].size:
            continue
        yield range(first, index)
        first = index


def _of_names(lines: Sequence[Printed], entries: Sequence[range]) -> Iterator[int]:
    """The further lines of bold names, where other entries have a name of one line and more below."""
    heads = []
    for entry in entries:
        first = lines[entry[0]]
        last = next((n for n in entry if not _alike(first, lines[n])), None)
        if first.bold and not first.bullet and last is not None:
            heads.append(range(entry[0], last))
    single = sum(len(head) == 1 for head in heads)
    if single < max(_LEAST, len(heads) - single):
        return
    within = [n for head in heads if len(head) <= _MOST_HEAD_LINES for n in head[1:]]
    usual = min((lines[n].baseline - lines[n - 1].baseline for n in within), default=0.0)
    yield from (n for n in within if _is_next_line(lines[n - 1], lines[n], usual))


def _is_next_line(above: Printed, line: Printed, usual: float) -> bool:
    """Whether a name goes on: no heading stands above it, nor is either line set off by more."""
    heading = above.text.isupper() and not line.text.isupper()
    near = line.baseline - above.baseline < min(_EVEN * usual, _SOLID * line.size)
    return near and not heading and above.pieces == line.pieces == 1


def _of_items(lines: Sequence[Printed]) -> Iterator[int]:
    """The further lines of list items, in the same type, where all items of the list stand apart."""
    items: list[range] = []
    for first in [n for n, line in enumerate(lines) if line.bullet]:
        item = _item(lines, first)
        goes_on = items and items[-1].stop == first
        if not goes_on or abs(lines[first].begins - lines[items[-1][0]].begins) > 2:
            yield from _further(lines, items)
            items = []
        items.append(item)
    yield from _further(lines, items)


def _item(lines: Sequence[Printed], first: int) -> range:
    """A list item with what stands close below it in the same type, no further left."""
    last = first + 1
    while last < len(lines) and not lines[last].bullet and lines[last].pieces == 1:
        above, line = lines[last - 1], lines[last]
        gap = line.baseline - above.baseline
        alike = (line.begins_in, round(line.size, 1)) == (above.ends_in, round(above.size, 1))
        inner = lines[first + 1].baseline - lines[first].baseline
        level = line.begins >= lines[first].begins - 2
        if not (alike and level and 0 < gap < min(_WIDER * inner, _TIGHT * line.size)):
            break
        last += 1
    return range(first, last)


def _further(lines: Sequence[Printed], items: Sequence[range]) -> Iterator[int]:
    steps = [lines[n].baseline - lines[n - 1].baseline for item in items for n in item[1:]]
    between = [lines[item[0]].baseline - lines[item[0] - 1].baseline for item in items[1:]]
    if len(items) >= _LEAST and steps and min(between) > _WIDER * max(steps):
        yield from (n for item in items for n in item[1:])
