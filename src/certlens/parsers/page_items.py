"""What stands on a page, in points from its top left corner: the raw material of layout."""

from __future__ import annotations

from dataclasses import dataclass, field

from certlens.document import Box, Hidden

Stops = list[tuple[int, float]]
Colour = tuple[float, float, float]


class Piece:
    """Text shown in one go: one baseline, one font, no wide gap inside.

    ``stops`` are (character, x) of word starts, ``tracking`` is the distance between letters.
    """

    __slots__ = (
        "baseline",
        "bold",
        "colour",
        "face",
        "hidden",
        "size",
        "stops",
        "text",
        "tracking",
        "x0",
        "x1",
    )

    def __init__(
        self,
        text: str,
        x0: float,
        x1: float,
        baseline: float,
        size: float,
        *,
        bold: bool = False,
        face: str = "",
        colour: Colour | None = None,
        hidden: Hidden | None = None,
        stops: Stops | None = None,
    ) -> None:
        self.text = text
        self.x0 = x0
        self.x1 = x1
        self.baseline = baseline
        self.size = size
        self.bold = bold
        self.face = face
        self.colour = colour
        self.hidden = hidden
        self.stops = stops or [(0, x0)]
        self.tracking = 0.0

    def __repr__(self) -> str:
        return (
            f"<{self.text!r} x {self.x0:.0f}-{self.x1:.0f} y {self.baseline:.0f} {self.size:.1f}>"
        )


@dataclass(slots=True)
class Shape:
    """A painted area; the colour of an image is None. ``sharp`` unless it may not fill its box."""

    box: Box
    colour: Colour | None
    sharp: bool = True


@dataclass(slots=True)
class LinkArea:
    """A link annotation."""

    box: Box
    url: str


@dataclass(slots=True)
class PageItems:
    """One page: upright pieces, turned pieces by angle, painted areas, rules, frames and links.

    ``frames`` are boxes of which the outline is drawn. At angle 0 stand pieces that are printed
    across the lines. ``turn`` is the angle by which the page was turned to have its text upright;
    all else here is as on the turned page.
    """

    number: int
    width: float
    height: float
    pieces: list[Piece] = field(default_factory=list)
    turned: dict[int, list[Piece]] = field(default_factory=dict)
    fills: list[Shape] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    frames: list[Box] = field(default_factory=list)
    dots: list[Box] = field(default_factory=list)
    images: list[Box] = field(default_factory=list)
    links: list[LinkArea] = field(default_factory=list)
    turn: int = 0
    curves: int = 0
    unmapped: int = 0
