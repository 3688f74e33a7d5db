"""Plain text that was set in columns with spaces: tables drawn with signs, and two columns of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_BAR = re.compile(r"\s*[+|]?(?:[-=]{2,}[+|])+(?:[-=]{2,})?\s*")
_HEADING = re.compile(r"[A-Z][A-Z &/,]{3,}:?|[A-Z][\w &/]{2,24}:")
_BOX_SIGNS = {
    **{ord(sign): "-" for sign in "═─━"},
    **{ord(sign): "|" for sign in "║│┃"},
    **{ord(sign): "+" for sign in "╔╗╚╝╠╣╦╩╬┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋"},
}
_GAP = 2
_LEAST_LINES = 8
_LEAST_RIGHT = 20  # characters of a usual line of the right-hand column
_LEAST_SHARE = 0.4

Cells = list[str]


def drawn_tables(lines: Sequence[str]) -> Iterator[str | Cells]:
    """The lines, those of a table drawn with bars and dashes as the cells of its rows.

    A line in a box of its own is a row of one cell.
    """
    plain = [line.translate(_BOX_SIGNS) for line in lines]
    index = 0
    while index < len(lines):
        bars = _bars(plain, index)
        end = index
        while bars and end < len(lines) and _is_row(plain[end]):
            end += 1
        if bars and len(bars) > _GAP:
            yield from _rows(plain[index:end], bars)
        elif bars:
            inside = [line.strip(" |") for line in plain[index:end] if not _BAR.fullmatch(line)]
            yield from ([text] for text in inside) if len(inside) == 1 else inside
        else:
            yield lines[index]
        index = max(end, index + 1)


def _bars(lines: Sequence[str], index: int) -> list[int] | None:
    """Where the bars of a table stand whose upper edge is drawn here."""
    edge = lines[index]
    inside = lines[index + 1] if index + 1 < len(lines) else ""
    if not _BAR.fullmatch(edge) or "|" not in inside:
        return None
    bars = [place for place, mark in enumerate(edge) if mark in "+|"]
    return bars if len(bars) >= _GAP else None


def _is_row(line: str) -> bool:
    return _BAR.fullmatch(line) is not None or line.strip().startswith("|")


def _rows(lines: Sequence[str], bars: list[int]) -> Iterator[Cells]:
    """Rows between drawn edges; each line is one where no edges part them below the head."""
    edges = [number for number, line in enumerate(lines) if _BAR.fullmatch(line)]
    parted = len(edges) > len(lines) / 3
    groups = pairwise([*edges, len(lines)]) if parted else ((n, n + 2) for n in range(len(lines)))
    for first, last in groups:
        inside = [line for line in lines[first + 1 : last] if not _BAR.fullmatch(line)]
        cells = [
            " ".join(filter(None, (line[left + 1 : right].strip(" |") for line in inside)))
            for left, right in pairwise(bars)
        ]
        if any(cells):
            yield cells


def column_by_column(lines: Sequence[str]) -> list[str]:
    """The lines of two columns of text, set side by side with spaces, one column after the other."""
    places = [found.end() for line in lines for found in re.finditer(r"\S {2,}(?=\S)", line)]
    for place in sorted(set(places), key=lambda place: (-places.count(place), place)):
        if places.count(place) < _LEAST_LINES:
            break
        first, last = _stretch(lines, place)
        left = [line[:place].rstrip() for line in lines[first:last]]
        right = [line[place:].rstrip() for line in lines[first:last]]
        if _are_columns(left, right):
            return [*lines[:first], *left, "", *right, *lines[last:]]
    return list(lines)


def _stretch(lines: Sequence[str], place: int) -> tuple[int, int]:
    """The longest run of lines that leave a gap before a place."""
    best = (0, 0)
    first = 0
    for index, line in enumerate([*lines, "x" * (place + 1)]):
        if line[max(0, place - _GAP) : place].strip():
            best = max(best, (first, index), key=lambda run: run[1] - run[0])
            first = index + 1
    return best


def _are_columns(left: list[str], right: list[str]) -> bool:
    """Whether both sides are full of text under headings of their own."""
    sides = [[line for line in side if line.strip()] for side in (left, right)]
    fewer, more = sorted(map(len, sides))
    if fewer < _LEAST_LINES or fewer < _LEAST_SHARE * more:
        return False
    headed = all(any(_HEADING.fullmatch(line.strip()) for line in side) for side in sides)
    return headed and sum(map(len, sides[1])) >= _LEAST_RIGHT * len(sides[1])
