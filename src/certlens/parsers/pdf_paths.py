"""The extent of a path under construction: all that a reader of text needs of it."""

from __future__ import annotations

from certlens.document import Box

_LEAST_NUMBERS = 4


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
        xs, ys = self.points[::2], self.points[1::2]
        return [*self.boxes, (min(xs), min(ys), max(xs), max(ys))]
