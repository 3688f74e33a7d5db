"""Fill colours as red, green and blue."""

from __future__ import annotations

from pdfminer.pdfinterp import PDFGraphicState

from certlens.parsers.page_items import Colour

PAPER: Colour = (1.0, 1.0, 1.0)

_GREY, _RGB, _CMYK = 1, 3, 4
_PLAIN_SPACES = frozenset(
    ("DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased")
)
_ALIKE = 0.04


def fill_colour(graphics: PDFGraphicState) -> Colour | None:
    """The fill colour as red, green, blue; None where the colour space does not tell."""
    if graphics.ncs.name not in _PLAIN_SPACES:
        return None
    value: object = graphics.ncolor
    parts = value if isinstance(value, tuple) else (value,)
    numbers = [float(part) for part in parts if isinstance(part, int | float)]
    if len(numbers) != len(parts):
        return None
    if len(numbers) == _GREY:
        return (numbers[0], numbers[0], numbers[0])
    if len(numbers) == _RGB:
        return (numbers[0], numbers[1], numbers[2])
    if len(numbers) == _CMYK:
        cyan, magenta, yellow, black = numbers
        light = 1 - black
        return ((1 - cyan) * light, (1 - magenta) * light, (1 - yellow) * light)
    return None


def blended(colour: Colour, behind: Colour, alpha: float) -> Colour:
    """The colour of a translucent area over another."""
    red, green, blue = (
        alpha * one + (1 - alpha) * other for one, other in zip(colour, behind, strict=True)
    )
    return (red, green, blue)


def alike(one: Colour, other: Colour) -> bool:
    """Whether text of one colour cannot be told from a background of the other."""
    return (
        abs(one[0] - other[0]) < _ALIKE
        and abs(one[1] - other[1]) < _ALIKE
        and abs(one[2] - other[2]) < _ALIKE
    )
