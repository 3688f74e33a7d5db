"""pdfminer's page interpreter, fed by our lexer, without what a reader of text has no use for.

Resources, fonts, colour spaces and form XObjects stay pdfminer's; the hot operators (state, matrix,
path, text) are replaced by lighter ones with the same effect on the text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pdfminer.pdfinterp import (
    PDFGraphicState,
    PDFPageInterpreter,
    PDFResourceManager,
    PDFTextState,
)
from pdfminer.pdftypes import dict_value, resolve1, stream_value
from pdfminer.psparser import LIT
from pdfminer.utils import Matrix, mult_matrix

from certlens.document import Box
from certlens.parsers.pdf_device import PageDevice
from certlens.parsers.pdf_lexer import CHAIN, CURVED_PATH, PATH, Operand, operations
from certlens.parsers.pdf_paths import Path

_EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)
_DEEPEST_FORM = 20


class Interpreter(PDFPageInterpreter):
    """Runs content streams against a ``PageDevice``."""

    device: PageDevice

    def __init__(self, rsrcmgr: PDFResourceManager, device: PageDevice) -> None:
        super().__init__(rsrcmgr, device)
        self.depth = 0

    def subinterp(self) -> Interpreter:
        """Make an interpreter for a form XObject, which knows how deep it is nested."""
        inner = Interpreter(self.rsrcmgr, self.device)
        inner.parent_stream_ids = self.parent_stream_ids | self.stream_ids
        inner.depth = self.depth + 1
        return inner

    def init_state(self, ctm: Matrix) -> None:
        """Start a content stream with fresh state and an empty path."""
        super().init_state(ctm)
        self.clip = _EVERYWHERE
        self.alpha = 1.0
        self.saved: list[tuple[Any, ...]] = []
        self.path = Path()

    def execute(self, streams: Sequence[object]) -> None:
        """Run the operators of the streams, which read on as one."""
        if self.depth > _DEEPEST_FORM:
            return
        parts = []
        self.stream_ids.clear()
        for item in streams:
            stream = stream_value(item)
            if stream.objid is not None and stream.objid not in self.parent_stream_ids:
                self.stream_ids.add(stream.objid)
                parts.append(stream.get_data())
        for operator, operands in operations(b"\n".join(parts), _OPERATORS):
            run, count = _OPERATORS[operator]
            if count < 0:
                run(self, operands)
            elif count == 0:
                run(self)
            elif len(operands) >= count:
                run(self, *operands[-count:])

    def save(self) -> None:
        """``q``."""
        text, graphics = self.textstate, self.graphicstate
        self.saved.append((self.ctm, text, graphics, self.clip, self.alpha))
        self.textstate = PDFTextState.__new__(PDFTextState)
        self.textstate.__dict__.update(text.__dict__)
        self.graphicstate = PDFGraphicState.__new__(PDFGraphicState)
        self.graphicstate.__dict__.update(graphics.__dict__)

    def restore(self) -> None:
        """``Q``."""
        if self.saved:
            self.ctm, self.textstate, self.graphicstate, self.clip, self.alpha = self.saved.pop()
            self.device.set_ctm(self.ctm)

    def transform(self, *matrix: float) -> None:
        """``cm``."""
        if _are_numbers(matrix):
            self.ctm = mult_matrix(matrix, self.ctm)  # type: ignore[arg-type]
            self.device.set_ctm(self.ctm)

    def set_extended_state(self, name: object) -> None:
        """``gs``, of which only the fill's opacity matters here."""
        states = dict_value(dict_value(self.resources).get("ExtGState"))
        alpha = resolve1(dict_value(states.get(name)).get("ca"))
        if isinstance(alpha, int | float):
            self.alpha = float(alpha)

    def fill_colour(self, operands: list[Operand]) -> None:
        """``sc`` and ``scn``: the components, in the current colour space."""
        numbers = tuple(value for value in operands if isinstance(value, float))
        pattern = len(numbers) < len(operands)
        self.graphicstate.ncolor = "pattern" if pattern else numbers  # type: ignore[assignment]

    def fill_space(self, name: object) -> None:
        """``cs``: a new colour space starts with its default, black."""
        space = self.csmap.get(str(name))
        if space is not None:
            self.graphicstate.ncs = space
            self.graphicstate.ncolor = 0.0

    def add_points(self, numbers: list[float]) -> None:
        """Straight lines."""
        self.path.points += numbers

    def add_curve(self, numbers: list[float]) -> None:
        """Lines with curves among them."""
        self.path.points += numbers
        self.path.curved = True

    def add_box(self, x: float, y: float, width: float, height: float) -> None:
        """``re``."""
        if _are_numbers((x, y, width, height)):
            self.path.boxes.append((x, y, x + width, y + height))

    def begin_clip(self) -> None:
        """``W``."""
        self.path.clips = True

    def paint(self, fill: bool, stroke: bool) -> None:
        """Hand the path to the device, cut the clip to it if ``W`` said so, start the next."""
        path, self.path = self.path, Path()
        boxes = path.extents()
        if fill or stroke:
            state = self.graphicstate
            for box in boxes:
                self.device.paint_box(box, state, self.clip, self.alpha, fill, path.curved)
        if path.clips and boxes:
            self.clip = self.device.clipped(boxes, self.clip)

    def show(self, items: object) -> None:
        """``TJ``."""
        if self.textstate.font is not None and isinstance(items, list):
            self.device.show(self.textstate, items, self.graphicstate, self.alpha)

    def show_chain(self, links: list[tuple[bytes, float]]) -> None:
        """``Tj``, ``Td``, ``Tj``, ``Td`` … along one baseline."""
        state = self.textstate
        if state.font is not None:
            self.device.show_chain(state, links, self.graphicstate, self.alpha)
        a, b, c, d, e, f = state.matrix
        step = sum(step for _, step in links[:-1])
        state.matrix = (a, b, c, d, e + step * a, f + step * b)

    def show_string(self, text: object) -> None:
        """``Tj``."""
        self.show([text])

    def show_next_line(self, text: object) -> None:
        """``'``."""
        self.do_T_a()
        self.show([text])

    def show_spaced(self, word: object, character: object, text: object) -> None:
        """``"``."""
        self.do_Tw(word)  # type: ignore[arg-type]
        self.do_Tc(character)  # type: ignore[arg-type]
        self.show_next_line(text)

    def select_font(self, name: object, size: object) -> None:
        """``Tf``."""
        self.do_Tf(LIT(str(name)), size)  # type: ignore[arg-type]

    def move(self, x: float, y: float) -> None:
        """``Td``."""
        state = self.textstate
        if type(x) is float and type(y) is float:
            a, b, c, d, e, f = state.matrix
            state.matrix = (a, b, c, d, x * a + y * c + e, x * b + y * d + f)
        state.linematrix = (0, 0)

    def set_text_matrix(self, *matrix: float) -> None:
        """``Tm``."""
        if _are_numbers(matrix):
            self.textstate.matrix = matrix  # type: ignore[assignment]
            self.textstate.linematrix = (0, 0)

    def invoke(self, name: object) -> None:
        """``Do``, restoring the matrix that a form leaves changed in the device."""
        self.do_Do(LIT(str(name)))
        self.device.set_ctm(self.ctm)


def _are_numbers(values: Sequence[object]) -> bool:
    return all(type(value) is float for value in values)


def _painter(fill: bool, stroke: bool) -> Callable[[Interpreter], None]:
    return lambda interpreter: interpreter.paint(fill, stroke)


# Operator → what runs it and how many operands it takes; -1 hands all of them over. Operators
# that change nothing a reader of the text could see are left out.
_OPERATORS: dict[bytes, tuple[Callable[..., None], int]] = {
    b"q": (Interpreter.save, 0),
    b"Q": (Interpreter.restore, 0),
    b"cm": (Interpreter.transform, 6),
    b"gs": (Interpreter.set_extended_state, 1),
    b"g": (Interpreter.do_g, 1),
    b"rg": (Interpreter.do_rg, 3),
    b"k": (Interpreter.do_k, 4),
    b"cs": (Interpreter.fill_space, 1),
    **dict.fromkeys((b"sc", b"scn"), (Interpreter.fill_colour, -1)),
    **dict.fromkeys((PATH, b"l"), (Interpreter.add_points, -1)),
    **dict.fromkeys((CURVED_PATH, b"c"), (Interpreter.add_curve, -1)),
    b"re": (Interpreter.add_box, 4),
    **dict.fromkeys((b"W", b"W*"), (Interpreter.begin_clip, 0)),
    b"n": (_painter(False, False), 0),
    **dict.fromkeys((b"S", b"s"), (_painter(False, True), 0)),
    **dict.fromkeys((b"f", b"F", b"f*"), (_painter(True, False), 0)),
    **dict.fromkeys((b"B", b"B*", b"b", b"b*"), (_painter(True, True), 0)),
    b"BT": (Interpreter.do_BT, 0),
    b"Tc": (Interpreter.do_Tc, 1),
    b"Tw": (Interpreter.do_Tw, 1),
    b"Tz": (Interpreter.do_Tz, 1),
    b"TL": (Interpreter.do_TL, 1),
    b"Tf": (Interpreter.select_font, 2),
    b"Tr": (Interpreter.do_Tr, 1),
    b"Ts": (Interpreter.do_Ts, 1),
    b"Td": (Interpreter.move, 2),
    b"TD": (Interpreter.do_TD, 2),
    b"Tm": (Interpreter.set_text_matrix, 6),
    b"T*": (Interpreter.do_T_a, 0),
    b"TJ": (Interpreter.show, 1),
    b"Tj": (Interpreter.show_string, 1),
    CHAIN: (Interpreter.show_chain, 1),
    b"'": (Interpreter.show_next_line, 1),
    b'"': (Interpreter.show_spaced, 3),
    b"Do": (Interpreter.invoke, 1),
    b"EI": (lambda interpreter: interpreter.device.add_image(), 0),
}
