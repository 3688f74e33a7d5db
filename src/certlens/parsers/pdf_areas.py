"""Collects what a page shows besides text: filled areas, rules, dots and images."""

from __future__ import annotations

from math import hypot

from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdfinterp import PDFGraphicState, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.utils import MATRIX_IDENTITY, Matrix

from certlens.document import Box
from certlens.parsers.boxes import area, overlap
from certlens.parsers.page_items import Colour, PageItems, Shape
from certlens.parsers.pdf_boxes import framed
from certlens.parsers.pdf_colours import blended, fill_colour
from certlens.parsers.pdf_covers import Concealment, Cover, Shown
from certlens.parsers.pdf_paths import Path
from certlens.parsers.pdf_sight import OPAQUE, TRANSPARENT, Look, painted_at
from certlens.parsers.watermarks import set_apart

_PLAIN = Look()
_THIN = 2.5
_DOT = 8.0


class AreaDevice(PDFDevice):
    """Turns areas into ``PageItems``; pdfminer's matrices have y upwards, pages have it down.

    ``off`` counts the layers around that are switched off, ``forms`` those drawn; ``fault`` is what
    was raised last while the page was read.
    """

    def __init__(self, rsrcmgr: PDFResourceManager) -> None:
        super().__init__(rsrcmgr)
        self.ctm: Matrix = MATRIX_IDENTITY
        self.page_matrix: Matrix = MATRIX_IDENTITY
        self.page = PageItems(0, 0.0, 0.0)
        self.left = self.height = 0.0
        self.shown: list[Shown] = []
        self.covers: list[Cover] = []
        self.clips: list[tuple[int, Box]] = []
        self.masked: list[Box] = []
        self.cut: list[Shown] = []
        self.off = self.forms = 0
        self.fault: Exception | None = None

    def start(self, page: PDFPage, number: int) -> None:
        """Make ready for a page; boxes count from the corner of what a viewer shows of it."""
        self.page_matrix, (x0, y0, x1, y1) = framed(page)
        self.left, self.height = x0, y1
        self.page = PageItems(number, x1 - x0, y1 - y0)
        self._forget()
        self.off = self.forms = 0
        self.fault = None

    def _forget(self) -> None:
        self.shown, self.covers, self.clips, self.cut, self.masked = [], [], [], [], []

    def finish(self) -> None:
        """See what was painted over or cut off, and what lies across the lines."""
        concealment = Concealment(self.page, self.shown)
        concealment.show_recognised()
        concealment.cut(self.clips)
        concealment.cover(self.covers)
        concealment.settle()
        set_apart(self.page)
        self._forget()

    def device_box(self, box: Box) -> Box:
        """A box of user space as a box of the page."""
        a, b, c, d, e, f = self.ctm
        x0, y0, x1, y1 = box
        xs = (a * x0 + c * y0, a * x1 + c * y1, a * x0 + c * y1, a * x1 + c * y0)
        ys = (b * x0 + d * y0, b * x1 + d * y1, b * x0 + d * y1, b * x1 + d * y0)
        left, top = e - self.left, self.height - f
        return (min(xs) + left, top - max(ys), max(xs) + left, top - min(ys))

    def clipped(self, boxes: list[Box], clip: Box) -> Box:
        """The clip, cut to the extent of a path."""
        outlines = [self.device_box(box) for box in boxes]
        union = (
            min(box[0] for box in outlines),
            min(box[1] for box in outlines),
            max(box[2] for box in outlines),
            max(box[3] for box in outlines),
        )
        return overlap(union, clip)

    def paint(self, path: Path, graphics: PDFGraphicState, look: Look, even_odd: bool) -> None:
        """Record a filled path by its extent: a rule, a filled area, a dot or a curve."""
        sharp = look.sharp and path.fills_its_extent(even_odd) and self._is_upright()
        for box in path.extents():
            shown = self._seen(box, look)
            if shown is None:
                continue
            self.page.curves += path.curved
            width, height = shown[2] - shown[0], shown[3] - shown[1]
            if min(width, height) <= _THIN and max(width, height) > _DOT:
                self.page.rules.append(shown)
            elif width <= _DOT and height <= _DOT:
                self.page.dots.append(shown)
            elif min(width, height) > _THIN:
                self._fill(shown, fill_colour(graphics) if look.plain else None, look, sharp)

    def stroke(self, path: Path, look: Look, thickness: float) -> None:
        """Record the lines of a path; a thick one is an area of some colour."""
        a, b, c, d, _, _ = self.ctm
        reach = thickness * max(hypot(a, b), hypot(c, d)) / 2
        boxlike = path.goes_round() and self._is_upright()
        for box in path.extents():
            shown = self._seen(box, look)
            if shown is None:
                continue
            x0, top, x1, bottom = shown
            if min(x1 - x0, bottom - top) <= _THIN and max(x1 - x0, bottom - top) > _DOT:
                self.page.rules.append(shown)
                if 2 * reach > _THIN:
                    around = (x0 - reach, top - reach, x1 + reach, bottom + reach)
                    self.page.fills.append(Shape(around, None))
            elif boxlike and min(x1 - x0, bottom - top) > _DOT:
                self.page.frames.append(shown)

    def _seen(self, box: Box, look: Look) -> Box | None:
        """The part of a box of user space that is painted, on the page."""
        if look.alpha <= TRANSPARENT or self.off:
            return None
        shown = overlap(self.device_box(box), look.clip)
        return shown if shown[0] <= shown[2] and shown[1] <= shown[3] else None

    def _fill(self, box: Box, colour: Colour | None, look: Look, sharp: bool) -> None:
        page = self.page
        if colour is not None and look.alpha < OPAQUE:
            behind = painted_at(page, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            colour = blended(colour, behind, look.alpha) if behind else None
        elif sharp and look.opaque and colour is not None and not self.cut:
            self.covers.append(Cover(box, len(self.shown), image=False))
        page.fills.append(Shape(box, None if look.masked else colour, sharp))
        self._uncut(box)
        if look.masked:
            self.masked.append(box)

    def shade(self, look: Look) -> None:
        """Record a gradient, which fills the clip."""
        box = overlap(look.clip, (0.0, 0.0, self.page.width, self.page.height))
        if look.alpha > TRANSPARENT and not self.off:
            self.page.fills.append(Shape(box, None))
            self._uncut(box)
            if look.masked:
                self.masked.append(box)

    def add_image(self, look: Look = _PLAIN, opaque: bool = False) -> None:
        """Record the unit square as an image."""
        if self.off:
            return
        box = self.device_box((0.0, 0.0, 1.0, 1.0))
        self.page.images.append(box)
        self.page.fills.append(Shape(box, None))
        if opaque and look.sharp and look.opaque and self._is_upright() and not self.cut:
            seen = overlap(box, look.clip)
            self.covers.append(Cover(seen, len(self.shown), image=True))
        self._uncut(box)
        if look.masked:
            self.masked.append(box)

    def _uncut(self, box: Box) -> None:
        """What is painted through letters shows them."""
        for piece, letters in self.cut:
            if area(overlap(box, letters)) > 0:
                piece.hidden = None

    def _is_upright(self) -> bool:
        a, b, c, d, _, _ = self.ctm
        return b == c == 0 or a == d == 0
