"""Where a page's sidebar stands, to know it again on the next page."""

from __future__ import annotations

from typing import NamedTuple

from certlens.parsers.column_ends import starts_of
from certlens.parsers.rows import Row
from certlens.parsers.segments import Segment

_NEAR = 3.0


class Sidebar(NamedTuple):
    """Where the left and the right column begin, and whether the left one is the sidebar."""

    left: float
    right: float
    on_left: bool

    def lies_between(self, lefts: list[Row], rights: list[Row]) -> bool:
        """Whether columns begin where those of the page before did."""
        starts = starts_of(lefts), starts_of(rights)
        known = (self.left, self.right)
        return all(abs(x - start) < _NEAR for x, start in zip(starts, known, strict=True))

    def holds_all(self, segments: list[Segment]) -> bool:
        """Whether a page has text in the sidebar's place only."""
        if self.on_left:
            return all(
                self.left - _NEAR < segment.x0 and segment.x1 < self.right for segment in segments
            )
        return all(segment.x0 > self.right - _NEAR for segment in segments)
