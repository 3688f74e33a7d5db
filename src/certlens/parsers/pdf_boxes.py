"""Which part of a page is shown."""

from __future__ import annotations

from pdfminer.pdfpage import PDFPage

from certlens.document import Box


def shown_area(page: PDFPage) -> Box:
    """What a viewer shows of a page, in the coordinates that pdfminer turns it to."""
    crop = page.cropbox if has_area(page.cropbox) else page.mediabox
    x0, y0, x1, y1 = crop
    left, bottom, right, top = page.mediabox
    if page.rotate == 90:
        return (y0 - bottom, right - x1, y1 - bottom, right - x0)
    if page.rotate == 270:
        return (top - y1, x0 - left, top - y0, x1 - left)
    if page.rotate == 180:
        return (right - x1, top - y1, right - x0, top - y0)
    return (x0 - left, y0 - bottom, x1 - left, y1 - bottom)


def has_area(box: Box) -> bool:
    """Whether a box is more than a line."""
    return box[2] - box[0] > 1 and box[3] - box[1] > 1
