"""Drawn bullets: dots and recurring icons that stand before a line."""

from __future__ import annotations

from collections import Counter, defaultdict
from statistics import median

from certlens.document import Box
from certlens.parsers.segments import Segment

_BUCKET = 6.0
_RECURS = 2
_LARGEST = 100
_HEADING = 1.08
_LEAST_DOWN = 30.0


def mark_bullets(segments: list[Segment], dots: list[Box], rules: list[Box]) -> None:
    """Note where a lone drawn dot, or an icon that recurs, stands before a line of text.

    Dots on a line down, one of the ``rules``, are a time line's, not a list's.
    """
    if not segments:
        return
    usual = median(segment.size for segment in segments for _ in segment.text[::10] or "x")
    segments = [segment for segment in segments if segment.size < _HEADING * usual]
    icons = Counter(segment.icon for segment in segments if segment.icon)
    for segment in segments:
        if icons[segment.icon] > _RECURS:
            segment.mark = segment.x0
    down = [rule for rule in rules if rule[3] - rule[1] > _LEAST_DOWN]
    dots = [dot for dot in dots if not any(_is_on(dot, rule) for rule in down)]
    if not dots:
        return
    rows = _by_height(segments)
    before: dict[int, list[Box]] = defaultdict(list)
    for dot in dots:
        x0, top, x1, bottom = dot
        middle = (top + bottom) / 2
        near = [
            segment
            for segment in rows.get(int(middle // _BUCKET), ())
            if segment.top <= middle <= segment.bottom
            and -1 <= segment.x0 - x1 < 2.5 * segment.size
            and 0.12 * segment.size < x1 - x0 < 0.75 * segment.size
        ]
        if near:
            closest = min(near, key=lambda segment: segment.x0)
            before[id(closest)].append(dot)
    for segment in segments:
        marks = before.get(id(segment), [])
        if len({round(mark[0] / 3) for mark in marks}) == 1:
            segment.mark = marks[0][0]


def _by_height(segments: list[Segment]) -> dict[int, list[Segment]]:
    rows: dict[int, list[Segment]] = defaultdict(list)
    for segment in segments:
        if segment.size <= _LARGEST:
            for key in range(int(segment.top // _BUCKET), int(segment.bottom // _BUCKET) + 1):
                rows[key].append(segment)
    return rows


def _is_on(dot: Box, rule: Box) -> bool:
    across = dot[0] <= (rule[0] + rule[2]) / 2 <= dot[2]
    return across and rule[1] <= (dot[1] + dot[3]) / 2 <= rule[3]
