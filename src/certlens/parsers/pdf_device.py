"""Collects what a page shows: one record for each shown string, no object for each glyph."""

from __future__ import annotations

from math import atan2, degrees, hypot

from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFGraphicState, PDFResourceManager, PDFTextState
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream
from pdfminer.utils import MATRIX_IDENTITY, Matrix, mult_matrix

from certlens.document import Box, Hidden
from certlens.parsers.glyphs import UNMAPPED
from certlens.parsers.page_items import Colour, PageItems, Piece, Shape, Stops
from certlens.parsers.pdf_fonts import Face
from certlens.parsers.show_runs import Run, runs

_GREY, _RGB, _CMYK = 1, 3, 4
_PLAIN_SPACES = frozenset(
    ("DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased")
)
_INVISIBLE_MODES = (3, 7)
_PAPER: Colour = (1.0, 1.0, 1.0)
_THIN = 2.5
_DOT = 8.0


class PageDevice(PDFDevice):
    """Turns drawing into ``PageItems``; pdfminer's matrices have y upwards, pages have it down."""

    def __init__(self, rsrcmgr: PDFResourceManager) -> None:
        super().__init__(rsrcmgr)
        self.ctm: Matrix = MATRIX_IDENTITY
        self.faces: dict[int, Face] = {}
        self.page = PageItems(0, 0.0, 0.0)
        self.left = self.height = 0.0
        self.order = 0

    def start(self, page: PDFPage, number: int) -> None:
        """Make ready for a page; boxes count from the corner of what a viewer shows of it."""
        x0, y0, x1, y1 = page.cropbox if _has_area(page.cropbox) else page.mediabox
        left, bottom, right, top = page.mediabox
        if page.rotate in (90, 270):
            turned = page.rotate == 90
            shown = (
                (y0 - bottom, right - x1, y1 - bottom, right - x0)
                if turned
                else (top - y1, x0 - left, top - y0, x1 - left)
            )
        elif page.rotate == 180:
            shown = (right - x1, top - y1, right - x0, top - y0)
        else:
            shown = (x0 - left, y0 - bottom, x1 - left, y1 - bottom)
        self.left, self.height = shown[0], shown[3]
        self.page = PageItems(number, shown[2] - shown[0], shown[3] - shown[1])
        self.order = 0

    # Text

    def show(
        self,
        state: PDFTextState,
        items: list[float | bytes],
        graphics: PDFGraphicState,
        alpha: float,
    ) -> None:
        """Record the pieces of one show operator and move the text position past them."""
        font = state.font
        assert font is not None
        face = self.faces.get(id(font)) or self._face(font)
        shown, end = runs(face, state, items)
        x, y = state.linematrix
        state.linematrix = (x, y + end) if face.vertical else (x + end, y)
        if not shown:
            return
        matrix = mult_matrix(state.matrix, self.ctm)
        a, b, c, d, _, _ = matrix
        size = abs(state.fontsize) * hypot(c, d)
        hidden = self._unseen(state, graphics, alpha, size)
        colour = fill_colour(graphics)
        angle = _angle(a, b, c, d, face.vertical)
        bold = face.bold or state.render == 2
        for run in shown:
            self.page.unmapped += run[0].count(UNMAPPED)
            piece = self._placed(run, matrix, (x, y + state.rise), angle, size)
            piece.bold, piece.face, piece.colour, piece.hidden = bold, face.name, colour, hidden
            if angle:
                self.page.turned.setdefault(angle, []).append(piece)
            else:
                piece.hidden = hidden or self._out_of_sight(piece)
                self.page.pieces.append(piece)

    def _face(self, font: PDFFont) -> Face:
        self.faces[id(font)] = face = Face(font)
        return face

    def _placed(
        self, run: Run, matrix: Matrix, at: tuple[float, float], angle: int, size: float
    ) -> Piece:
        a, b, c, d, e, f = matrix
        text, start, end, marks = run
        x, y = at
        left = e + c * y - self.left
        up = self.height - f - d * y
        if not angle:
            stops: Stops = [(index, left + a * (x + offset)) for index, offset in marks]
            return Piece(text, left + a * (x + start), left + a * (x + end), up, size, stops=stops)
        # A turned piece is laid out in coordinates turned back: along its own baseline.
        unit, along, across = hypot(a, b) or 1.0, left, up
        if angle == 90:
            along, across = -up, left
        elif angle == 180:
            along, across = -left, -up
        elif angle == 270:
            along, across = up, -left
        stops = [(index, along + unit * (x + offset)) for index, offset in marks]
        first, last = along + unit * (x + start), along + unit * (x + end)
        return Piece(text, first, last, across, size, stops=stops)

    def _unseen(
        self, state: PDFTextState, graphics: PDFGraphicState, alpha: float, size: float
    ) -> Hidden | None:
        if state.render in _INVISIBLE_MODES:
            return "invisible-mode"
        if alpha <= 0.02:
            return "background-colour"
        return "tiny" if size < 2 else None

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
        return "background-colour" if behind and _alike(piece.colour, behind) else None

    def _painted_at(self, x: float, y: float) -> Colour | None:
        """The colour that shows at a point so far; None over an image or an unknown colour."""
        for fill in reversed(self.page.fills):
            x0, top, x1, bottom = fill.box
            if x0 <= x <= x1 and top <= y <= bottom:
                return fill.colour
        return _PAPER

    # Areas

    def device_box(self, box: Box) -> Box:
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
        return _overlap(union, clip)

    def paint_box(
        self,
        box: Box,
        graphics: PDFGraphicState,
        clip: Box,
        alpha: float,
        fill: bool,
        square: bool,
        curved: bool,
    ) -> None:
        """Record a painted path by its extent: a rule, a filled area, a dot or a curve."""
        x0, top, x1, bottom = shown = _overlap(self.device_box(box), clip)
        width, height = x1 - x0, bottom - top
        if width < 0 or height < 0 or alpha <= 0.02:
            return
        page = self.page
        if min(width, height) <= _THIN:
            if max(width, height) > 2 * _DOT:
                page.rules.append(shown)
            elif fill and max(width, height) >= 1.2:
                page.dots.append(shown)
        elif width <= _DOT and height <= _DOT and fill:
            page.dots.append(shown)
        elif fill:
            self.order += 1
            page.fills.append(Shape(shown, self._blended(shown, graphics, alpha), self.order))
        if fill and curved:
            page.curves += 1

    def _blended(self, box: Box, graphics: PDFGraphicState, alpha: float) -> Colour | None:
        colour = fill_colour(graphics)
        if colour is None or alpha > 0.99:
            return colour
        behind = self._painted_at((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        if behind is None:
            return None
        red, green, blue = (
            alpha * one + (1 - alpha) * other for one, other in zip(colour, behind, strict=True)
        )
        return (red, green, blue)

    def render_image(self, name: str, stream: PDFStream) -> None:
        """Record where an image stands."""
        self.add_image()

    def begin_figure(self, name: str, bbox: Box, matrix: Matrix) -> None:
        """Nothing to do: images are placed by the current matrix."""

    def add_image(self) -> None:
        """Record the unit square under the current matrix as an image."""
        box = self.device_box((0.0, 0.0, 1.0, 1.0))
        self.page.images.append(box)
        self.page.fills.append(Shape(box, None, self.order))


def fill_colour(graphics: PDFGraphicState) -> Colour | None:
    """The fill colour as red, green, blue; None where the colour space does not tell."""
    if graphics.ncs.name not in _PLAIN_SPACES:
        return None
    value = graphics.ncolor
    parts = value if isinstance(value, tuple) else (value,)
    numbers = [float(part) for part in parts if isinstance(part, int | float)]
    if len(numbers) == _GREY:
        return (numbers[0], numbers[0], numbers[0])
    if len(numbers) == _RGB:
        return (numbers[0], numbers[1], numbers[2])
    if len(numbers) == _CMYK:
        cyan, magenta, yellow, black = numbers
        light = 1 - black
        return ((1 - cyan) * light, (1 - magenta) * light, (1 - yellow) * light)
    return None


def _alike(one: Colour, other: Colour) -> bool:
    return max(abs(one[i] - other[i]) for i in range(3)) < 0.04


def _has_area(box: Box) -> bool:
    return box[2] - box[0] > 1 and box[3] - box[1] > 1


def _overlap(one: Box, other: Box) -> Box:
    return (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )


def _angle(a: float, b: float, c: float, d: float, vertical: bool) -> int:
    if b == 0 and a > 0:
        return 0
    angle = round(degrees(atan2(b, a))) % 360
    return 0 if angle <= 15 or angle >= 345 else (round(angle / 90) * 90) % 360
