"""Boxes: what they share, how large they are, and turned ones turned back."""

from __future__ import annotations

from collections.abc import Sequence

from certlens.document import Box


def around(xs: Sequence[float], ys: Sequence[float]) -> Box:
    """The box around points."""
    return (min(xs), min(ys), max(xs), max(ys))


def overlap(one: Box, other: Box) -> Box:
    """What two boxes share; of negative size where they are apart."""
    return (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )


def area(box: Box) -> float:
    """The area of a box; none where it is negative in size."""
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def turned_back(box: Box, angle: int) -> Box:
    """A box in coordinates turned by an angle as a box of the page."""
    x0, top, x1, bottom = box
    if angle == 90:
        return (top, -x1, bottom, -x0)
    if angle == 270:
        return (-bottom, x0, -top, x1)
    return (-x1, -bottom, -x0, -top) if angle else box


def turned(box: Box, angle: int) -> Box:
    """A box of the page in coordinates turned by an angle, in which text that runs so is upright."""
    return turned_back(box, (360 - angle) % 360)


def shift_of(angle: int, width: float, height: float) -> tuple[float, float]:
    """How far a page of this size, once it is turned, is to be moved to begin at its corner."""
    return (width if angle in (90, 180) else 0.0, height if angle in (180, 270) else 0.0)


def moved(box: Box, by: tuple[float, float]) -> Box:
    """A box moved to the right and down."""
    x0, top, x1, bottom = box
    return (x0 + by[0], top + by[1], x1 + by[0], bottom + by[1])
