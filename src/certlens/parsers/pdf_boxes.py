"""Which part of a page is shown, and how it is turned and scaled."""

from __future__ import annotations

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1
from pdfminer.utils import Matrix

from certlens.document import Box
from certlens.parsers.boxes import overlap

_LETTER: Box = (0.0, 0.0, 612.0, 792.0)


def framed(page: PDFPage) -> tuple[Matrix, Box]:
    """The matrix from user space to the page as it is shown, and what is shown of it, in points."""
    media = _sorted(page.mediabox)
    media = media if has_area(media) else _LETTER
    crop = overlap(_sorted(page.cropbox), media)
    matrix, shown = _turned(page.rotate, media, crop if has_area(crop) else media)
    unit = resolve1(page.attrs.get("UserUnit", 1))
    if not isinstance(unit, int | float) or unit <= 0:
        unit = 1
    a, b, c, d, e, f = (unit * number for number in matrix)
    x0, y0, x1, y1 = (unit * number for number in shown)
    return (a, b, c, d, e, f), (x0, y0, x1, y1)


def _turned(angle: int, media: Box, crop: Box) -> tuple[Matrix, Box]:
    left, bottom, right, top = media
    x0, y0, x1, y1 = crop
    if angle == 90:
        shown = (y0 - bottom, right - x1, y1 - bottom, right - x0)
        return (0, -1, 1, 0, -bottom, right), shown
    if angle == 270:
        return (0, 1, -1, 0, top, -left), (top - y1, x0 - left, top - y0, x1 - left)
    if angle == 180:
        return (-1, 0, 0, -1, right, top), (right - x1, top - y1, right - x0, top - y0)
    return (1, 0, 0, 1, -left, -bottom), (x0 - left, y0 - bottom, x1 - left, y1 - bottom)


def _sorted(box: Box) -> Box:
    """The box with its lower left corner first."""
    x0, y0, x1, y1 = box
    return (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def has_area(box: Box) -> bool:
    """Whether a box is more than a line."""
    return box[2] - box[0] > 1 and box[3] - box[1] > 1
