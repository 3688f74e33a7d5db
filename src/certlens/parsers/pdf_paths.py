"""The extent of a path under construction: all that a reader of text needs of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from certlens.document import Box
from certlens.parsers.boxes import around

_LEAST_NUMBERS = 4
_MOST_NUMBERS = 240
_CORNER, _HALF = 0.4, 0.501
_ROUNDED = 3  # points: where a curve begins, its two controls, where it ends


class Path:
    """Points of lines and curves, and rectangles; ``clips`` if ``W`` asked for it."""

    __slots__ = ("boxes", "clips", "curved", "points")

    def __init__(self) -> None:
        self.points: list[float] = []
        self.boxes: list[Box] = []
        self.curved = False
        self.clips = False

    def extents(self) -> list[Box]:
        """The rectangles, and the box around everything else."""
        if len(self.points) < _LEAST_NUMBERS:
            return self.boxes
        return [*self.boxes, around(self.points[::2], self.points[1::2])]

    def fills_its_extent(self, even_odd: bool) -> bool:
        """True where each of the boxes is filled, but perhaps for rounded corners."""
        if len(self.points) >= _LEAST_NUMBERS:
            return not self.boxes and _is_boxlike(self.points, _ROUNDED if self.curved else 1)
        if len(self.boxes) < 2:
            return True
        turns = {(x1 > x0) == (y1 > y0) for x0, y0, x1, y1 in self.boxes}
        return not even_odd and len(turns) == 1

    def goes_round(self) -> bool:
        """True where a line drawn along it goes round each of the boxes, with ends however round."""
        return len(self.points) < _LEAST_NUMBERS or (
            not self.boxes and _is_boxlike(self.points, 1, _HALF)
        )


def _is_boxlike(points: Sequence[float], fewest: int, corner: float = _CORNER) -> bool:
    """Whether all points lie near the corners of their extent, and at least so many near each."""
    if len(points) > _MOST_NUMBERS:
        return False
    x0, y0, x1, y1 = around(points[::2], points[1::2])
    reach = corner * min(x1 - x0, y1 - y0)
    corners: Counter[tuple[bool, bool]] = Counter()
    for x, y in zip(points[::2], points[1::2], strict=False):
        if min(x - x0, x1 - x) > reach or min(y - y0, y1 - y) > reach:
            return False
        corners[x - x0 > reach, y - y0 > reach] += 1
    return len(corners) == 4 and min(corners.values()) >= fewest
