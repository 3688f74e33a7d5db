"""Collects what a page shows: one record for each shown string, no object for each glyph."""

from __future__ import annotations

from math import atan2, degrees, hypot, isfinite

from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFGraphicState, PDFResourceManager, PDFTextState
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream
from pdfminer.utils import MATRIX_IDENTITY, Matrix, mult_matrix

from certlens.document import Box, Hidden
from certlens.parsers.glyphs import UNMAPPED
from certlens.parsers.page_items import Colour, PageItems, Piece, Shape, Stops
from certlens.parsers.pdf_boxes import overlap, shown_area
from certlens.parsers.pdf_colours import PAPER, alike, blended, fill_colour
from certlens.parsers.pdf_fonts import Face
from certlens.parsers.show_runs import Run, chain_runs, runs

_INVISIBLE_MODES = (3, 7)
_TRANSPARENT = 0.02
_SMALLEST_VISIBLE = 2
_THIN = 2.5
_DOT = 8.0


class PageDevice(PDFDevice):
    """Turns drawing into ``PageItems``; pdfminer's matrices have y upwards, pages have it down."""

    def __init__(self, rsrcmgr: PDFResourceManager) -> None:
        super().__init__(rsrcmgr)
        self.ctm: Matrix = MATRIX_IDENTITY
        self.page_matrix: Matrix = MATRIX_IDENTITY
        self.faces: dict[int, Face] = {}
        self.page = PageItems(0, 0.0, 0.0)
        self.left = self.height = 0.0

    def start(self, page: PDFPage, number: int) -> None:
        """Make ready for a page; boxes count from the corner of what a viewer shows of it."""
        x0, y0, x1, y1 = shown_area(page)
        self.left, self.height = x0, y1
        self.page = PageItems(number, x1 - x0, y1 - y0)

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        """Remember the page's own matrix: what is drawn may change it for good."""
        self.page_matrix = ctm

    # Text

    def show(
        self,
        state: PDFTextState,
        items: list[float | bytes],
        graphics: PDFGraphicState,
        alpha: float,
    ) -> None:
        """Record the pieces of one show operator and move the text position past them."""
        face = self._face(state.font)
        shown, end = runs(face, state, items)
        x, y = state.linematrix
        if shown:
            self._record(shown, face, state, (x, y), graphics, alpha)
        state.linematrix = (x, y + end) if face.vertical else (x + end, y)

    def show_chain(
        self,
        state: PDFTextState,
        links: list[tuple[bytes, float]],
        graphics: PDFGraphicState,
        alpha: float,
    ) -> None:
        """Record the pieces of strings along one baseline that state their distances."""
        face = self._face(state.font)
        x, y = state.linematrix
        shown, end = chain_runs(face, state, links, x)
        if shown:
            self._record(shown, face, state, (0.0, y), graphics, alpha)
        state.linematrix = (end - sum(step for _, step in links[:-1]), y)

    def _face(self, font: PDFFont | None) -> Face:
        face = self.faces.get(id(font))
        if face is None:
            assert font is not None
            self.faces[id(font)] = face = Face(font, len(self.faces))
        return face

    def _record(
        self,
        shown: list[Run],
        face: Face,
        state: PDFTextState,
        at: tuple[float, float],
        graphics: PDFGraphicState,
        alpha: float,
    ) -> None:
        matrix = mult_matrix(state.matrix, self.ctm)
        a, b, c, d, _, _ = matrix
        size = abs(state.fontsize) * (abs(d) if c == 0 else hypot(c, d))
        hidden = _unseen(state, alpha, size)
        colour = fill_colour(graphics)
        angle = 0 if b == 0 and a > 0 else _angle(a, b)
        page = self.page
        place = (at[0], at[1] + state.rise)
        for run in shown:
            if UNMAPPED in run[0]:
                page.unmapped += run[0].count(UNMAPPED)
            piece = self._placed(run, matrix, place, angle, size)
            if not isfinite(piece.x0 + piece.x1 + piece.baseline + size):
                continue
            piece.bold = face.bold or state.render == 2
            piece.face, piece.colour, piece.hidden = face.name, colour, hidden
            if angle:
                page.turned.setdefault(angle, []).append(piece)
            else:
                piece.hidden = hidden or self._out_of_sight(piece)
                page.pieces.append(piece)

    def _placed(
        self, run: Run, matrix: Matrix, at: tuple[float, float], angle: int, size: float
    ) -> Piece:
        a, b, c, d, e, f = matrix
        text, start, end, marks = run
        x, y = at
        left = e + c * y - self.left
        up = self.height - f - d * y
        unit, along, across = a, left + a * x, up
        if angle:
            # A turned piece is laid out in coordinates turned back: along its own baseline.
            left, up = left + a * x, up - b * x
            unit = hypot(a, b)
            along, across = {90: (-up, left), 180: (-left, -up), 270: (up, -left)}[angle]
        stops: Stops = [(index, along + unit * offset) for index, offset in marks]
        return Piece(text, along + unit * start, along + unit * end, across, size, stops=stops)

    def _out_of_sight(self, piece: Piece) -> Hidden | None:
        page = self.page
        if piece.x1 < 1 or piece.x0 > page.width - 1:
            return "off-page"
        if piece.baseline < 0 or piece.baseline - piece.size > page.height:
            return "off-page"
        if piece.colour is None:
            return None
        middle, height = (piece.x0 + piece.x1) / 2, piece.baseline - piece.size * 0.3
        behind = self._painted_at(middle, height)
        return "background-colour" if behind and alike(piece.colour, behind) else None

    def _painted_at(self, x: float, y: float) -> Colour | None:
        """The colour that shows at a point so far; None over an image or an unknown colour."""
        for fill in reversed(self.page.fills):
            x0, top, x1, bottom = fill.box
            if x0 <= x <= x1 and top <= y <= bottom:
                return fill.colour
        return PAPER

    # Areas

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

    def paint_box(
        self,
        box: Box,
        graphics: PDFGraphicState,
        clip: Box,
        alpha: float,
        fill: bool,
        curved: bool,
    ) -> None:
        """Record a painted path by its extent: a rule, a filled area, a dot or a curve."""
        x0, top, x1, bottom = shown = overlap(self.device_box(box), clip)
        width, height = x1 - x0, bottom - top
        if width < 0 or height < 0 or alpha <= _TRANSPARENT:
            return
        page = self.page
        page.curves += fill and curved
        if min(width, height) <= _THIN and max(width, height) > 2 * _DOT:
            page.rules.append(shown)
        elif width <= _DOT and height <= _DOT:
            if fill:
                page.dots.append(shown)
        elif fill and min(width, height) > _THIN:
            colour = fill_colour(graphics)
            if colour is not None and alpha < 0.99:
                behind = self._painted_at((x0 + x1) / 2, (top + bottom) / 2)
                colour = blended(colour, behind, alpha) if behind else None
            page.fills.append(Shape(shown, colour))

    def render_image(self, name: str, stream: PDFStream) -> None:
        """Record where an image stands."""
        self.add_image()

    def add_image(self) -> None:
        """Record the unit square as an image."""
        box = self.device_box((0.0, 0.0, 1.0, 1.0))
        self.page.images.append(box)
        self.page.fills.append(Shape(box, None))


def _unseen(state: PDFTextState, alpha: float, size: float) -> Hidden | None:
    if state.render in _INVISIBLE_MODES:
        return "invisible-mode"
    if alpha <= _TRANSPARENT:
        return "background-colour"
    return "tiny" if size < _SMALLEST_VISIBLE else None


def _angle(a: float, b: float) -> int:
    angle = round(degrees(atan2(b, a))) % 360
    return 0 if angle <= 15 or angle >= 345 else (round(angle / 90) * 90) % 360
