"""Segments → rows, and the gutters that run down between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from certlens.parsers.segments import Segment

Row = list[Segment]

_SAME_ROW = 0.32
_EDGE = 3.0
_OVERFULL = 12
_MOST_CANDIDATES = 60
_MOST = 0.66


def rows_of(segments: Iterable[Segment]) -> list[Row]:
    """Segments by baseline from the top, each row from the left."""
    rows: list[Row] = []
    level = -1e9
    for segment in sorted(segments, key=lambda segment: (segment.baseline, segment.x0)):
        if rows and segment.baseline - level <= _SAME_ROW * min(segment.size, rows[-1][0].size):
            rows[-1].append(segment)
            continue
        rows.append([segment])
        level = segment.baseline
    for row in rows:
        row.sort(key=lambda segment: segment.x0)
    return rows


def em_of(rows: list[Row]) -> float:
    """The usual font size."""
    return median(segment.size for row in rows for segment in row)


@dataclass(slots=True)
class Gutter:
    """A stretch of rows ``first:last`` that nothing crosses between ``left`` and ``right``."""

    first: int
    last: int
    left: float
    right: float

    def lies_within(self, other: Gutter) -> bool:
        """Whether this is a part of another, longer one."""
        longer = other.last - other.first > self.last - self.first
        inside = other.first <= self.first and self.last <= other.last
        return longer and inside and max(self.left, other.left) < min(self.right, other.right)

    def is_most_of(self, other: Gutter) -> bool:
        """Whether this is the greater part of another."""
        return self.lies_within(other) and self.last - self.first > _MOST * (
            other.last - other.first
        )

    def sides(self, rows: list[Row]) -> tuple[list[Row], list[Row]]:
        """For each of its rows what stands left and what stands right of it."""
        middle = (self.left + self.right) / 2
        lefts, rights = [], []
        for row in rows[self.first : self.last]:
            lefts.append([segment for segment in row if segment.x0 < middle])
            rights.append([segment for segment in row if segment.x0 >= middle])
        return lefts, rights


def gutters(rows: list[Row]) -> list[Gutter]:
    """Every maximal run of rows with text on both sides of a common gap."""
    em = em_of(rows)
    left = min(segment.x0 for row in rows for segment in row)
    found: dict[tuple[int, int, int], Gutter] = {}
    for edge in _edges(rows, left + em):
        for gutter in _runs(rows, edge, 0.3 * em):
            key = (gutter.first, gutter.last, round(gutter.left / _EDGE))
            kept = found.get(key)
            if kept is None or gutter.right - gutter.left > kept.right - kept.left:
                found[key] = gutter
    return list(found.values())


def _edges(rows: list[Row], beyond: float) -> list[float]:
    """Where, in points from the left, a right-hand column may begin."""
    counts: Counter[int] = Counter()
    lowest: dict[int, float] = {}
    for row in rows:
        for before, segment in zip([None, *row], row, strict=False):
            if segment.x0 <= beyond:
                continue
            places = {segment.x0} if before is None else {segment.x0, (before.x1 + segment.x0) / 2}
            for x in places:
                bucket = int(x // _EDGE)
                counts[bucket] += 1
                lowest[bucket] = min(lowest.get(bucket, x), x)
    common = sorted(counts, key=lambda bucket: (-counts[bucket], bucket))[:_MOST_CANDIDATES]
    return sorted(lowest[bucket] for bucket in common)


def _runs(rows: list[Row], edge: float, width: float) -> Iterable[Gutter]:
    first, gap_left = 0, -1e9
    lefts = rights = overfull = 0
    gap_right = 1e9
    for index, row in enumerate([*rows, []]):
        crossed = index == len(rows)
        reach, start, has_left = -1e9, 1e9, False
        for segment in row:
            if segment.x0 >= edge - 1.0:
                start = min(start, segment.x0)
            elif segment.x1 > edge - width:
                # A column of many lines may hold one that TeX set overfull.
                if segment.x1 > edge + 1.0 or overfull >= min(lefts, rights) // _OVERFULL:
                    crossed = True
                    break
                overfull += 1
                has_left = True
            else:
                reach, has_left = max(reach, segment.x1), True
        if crossed:
            if lefts and rights:
                yield Gutter(first, index, gap_left, gap_right)
            first, gap_left, gap_right = index + 1, -1e9, 1e9
            lefts = rights = overfull = 0
            continue
        gap_left, gap_right = max(gap_left, reach), min(gap_right, start)
        lefts += has_left
        rights += start < 1e9
