"""Collects what a page shows: one record for each shown string, no object for each glyph."""

from __future__ import annotations

from math import atan2, degrees, hypot, isfinite

from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFGraphicState, PDFResourceManager, PDFTextState
from pdfminer.utils import Matrix, mult_matrix

from certlens.document import Box
from certlens.parsers.boxes import area, overlap, turned_back
from certlens.parsers.characters import SOFT_HYPHEN
from certlens.parsers.glyphs import UNMAPPED, is_icon_font, is_private
from certlens.parsers.page_items import Piece, Stops
from certlens.parsers.pdf_areas import AreaDevice
from certlens.parsers.pdf_colours import fill_colour
from certlens.parsers.pdf_fonts import Face
from certlens.parsers.pdf_sight import (
    TRANSPARENT,
    Look,
    body,
    is_clipping,
    out_of_sight,
    unseen,
)
from certlens.parsers.show_runs import Run, Shown, chain_runs, runs

_HYPHENS = ("-", "\u2010")
_LONGEST_LIGATURE = 4


class PageDevice(AreaDevice):
    """Turns drawing into ``PageItems``."""

    def __init__(self, rsrcmgr: PDFResourceManager) -> None:
        super().__init__(rsrcmgr)
        self.faces: dict[int, Face] = {}

    def show(
        self, state: PDFTextState, items: list[float | bytes], graphics: PDFGraphicState, look: Look
    ) -> None:
        """Record the pieces of one show operator and move the text position past them."""
        face = self._face(state.font)
        shown = runs(face, state, items)
        x, y = state.linematrix
        if shown.runs:
            self._record(shown, face, state, (x, y), graphics, look)
        state.linematrix = (x, y + shown.end) if face.vertical else (x + shown.end, y)

    def show_chain(
        self,
        state: PDFTextState,
        links: list[tuple[bytes, float]],
        graphics: PDFGraphicState,
        look: Look,
    ) -> None:
        """Record the pieces of strings along one baseline that state their distances."""
        face = self._face(state.font)
        x, y = state.linematrix
        shown = chain_runs(face, state, links, x)
        if shown.runs:
            self._record(shown, face, state, (0.0, y), graphics, look)
        state.linematrix = (shown.end - sum(step for _, step in links[:-1]), y)

    def spell(self, first: int, told: str) -> None:
        """Give a glyph without a character the letters the file says it stands for.

        A hyphen that stands for a soft one ends a line in the middle of a word.
        """
        if len(self.shown) != first + 1:
            return
        piece = self.shown[first][0]
        if told == SOFT_HYPHEN and piece.text in _HYPHENS:
            piece.text = SOFT_HYPHEN
        elif len(told) <= _LONGEST_LIGATURE and told.isalpha() and len(piece.text) == 1:
            if piece.text == UNMAPPED:
                self.page.unmapped -= 1
            elif not is_private(piece.text) or is_icon_font(piece.face):
                return
            piece.text = told

    def _face(self, font: PDFFont | None) -> Face:
        face = self.faces.get(id(font))
        if face is None:
            assert font is not None
            self.faces[id(font)] = face = Face(font, len(self.faces))
        return face

    def _record(
        self,
        shown: Shown,
        face: Face,
        state: PDFTextState,
        at: tuple[float, float],
        graphics: PDFGraphicState,
        look: Look,
    ) -> None:
        matrix = mult_matrix(state.matrix, self.ctm)
        a, b, c, d, _, _ = matrix
        size = abs(state.fontsize) * face.em * (abs(d) if c == 0 else hypot(c, d))
        hidden = "vanish" if self.off else unseen(state, look.alpha, size)
        colour = fill_colour(graphics)
        angle = 0 if b == 0 and a > 0 else _angle(a, b)
        page = self.page
        place = (at[0], at[1] + state.rise)
        tracking = shown.tracking * hypot(a, b)
        for run in shown.runs:
            if UNMAPPED in run[0]:
                page.unmapped += run[0].count(UNMAPPED)
            piece = self._placed(run, matrix, place, angle, size)
            if not isfinite(piece.x0 + piece.x1 + piece.baseline + size):
                continue
            piece.tracking = tracking
            piece.bold = face.bold or state.render == 2
            piece.face, piece.colour, piece.hidden = face.name, colour, hidden
            box = body(piece.x0, piece.x1, piece.baseline, size)
            if angle:
                box = turned_back(box, angle)
                page.turned.setdefault(angle, []).append(piece)
            else:
                page.pieces.append(piece)
            if hidden is None:
                piece.hidden = out_of_sight(page, box, colour, look.clip, state.render)
                if box[0] < look.clip[0] or box[2] > look.clip[2]:
                    self.clips.append((len(self.shown), look.clip))
            elif is_clipping(state):
                self.cut.append((piece, box))
            elif look.alpha <= TRANSPARENT and self._is_masked(box):
                piece.hidden = None
            self.shown.append((piece, box))

    def _is_masked(self, box: Box) -> bool:
        """Whether something was painted through a mask here, as a gradient through letters."""
        return any(area(overlap(box, other)) > 0 for other in self.masked)

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


def _angle(a: float, b: float) -> int:
    angle = round(degrees(atan2(b, a))) % 360
    return 0 if angle <= 15 or angle >= 345 else (round(angle / 90) * 90) % 360
