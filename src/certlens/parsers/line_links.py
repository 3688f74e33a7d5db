"""Link annotations → the words of a line that they cover."""

from __future__ import annotations

import re
from bisect import bisect_right

from certlens.document import Box, Link
from certlens.parsers.page_items import LinkArea, Stops

_WORD = re.compile(r"\S+")


def links_on(text: str, box: Box, stops: Stops, areas: list[LinkArea]) -> tuple[Link, ...]:
    """The links whose area covers words of the line, from the left."""
    x0, top, x1, bottom = box
    middle = (top + bottom) / 2
    found: list[Link] = []
    for area in areas:
        left, upper, right, lower = area.box
        if not upper <= middle <= lower or right <= x0 or left >= x1:
            continue
        covered = [
            word.span()
            for word in _WORD.finditer(text)
            if left - 1 <= _middle(word.start(), word.end(), box, stops) <= right + 1
        ]
        if covered:
            found.append(Link(start=covered[0][0], end=covered[-1][1], url=area.url))
    return tuple(sorted(found, key=lambda link: (link.start, link.end)))


def _middle(start: int, end: int, box: Box, stops: Stops) -> float:
    return (_x_at(start, box, stops) + _x_at(end, box, stops)) / 2


def _x_at(character: int, box: Box, stops: Stops) -> float:
    after = bisect_right(stops, (character, 1e9))
    if after == 0:
        return box[0]
    if after == len(stops):
        return stops[-1][1]
    (left, x0), (right, x1) = stops[after - 1], stops[after]
    return x0 + (x1 - x0) * (character - left) / (right - left)
