"""pdfminer's page interpreter, fed by our lexer, without what a reader of text has no use for.

Resources, fonts, colour spaces and form XObjects stay pdfminer's; the hot operators (state, matrix,
path, text) are replaced by lighter ones with the same effect on the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, TypeVar

from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfinterp import PDFGraphicState, PDFTextState
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1, stream_value
from pdfminer.psparser import literal_name
from pdfminer.utils import MATRIX_IDENTITY, Matrix, mult_matrix

from certlens.document import Box
from certlens.parsers.boxes import area, around
from certlens.parsers.pdf_faults import attempt
from certlens.parsers.pdf_lexer import CHAIN, CURVED_PATH, PATH, Operand, operations
from certlens.parsers.pdf_path_operators import PathOperators
from certlens.parsers.pdf_resources import Resources
from certlens.parsers.pdf_sight import Look
from certlens.parsers.pdf_text_operators import TextOperators, are_numbers

_UNKNOWN_SPACE = PDFColorSpace("unknown", 1)
_DEEPEST_FORM = 20
_MOST_FORMS = 10_000  # on a page: forms that use forms may ask for any number
_SEE_THROUGH = ("SMask", "Mask", "ImageMask")


class Interpreter(TextOperators, PathOperators, Resources):
    """Runs content streams against a ``PageDevice``."""

    depth = 0

    def process_page(self, page: PDFPage) -> None:
        """Read a page that the device was started with."""
        self.render_contents(page.resources, page.contents, self.device.page_matrix)

    def draw_within(self, form: PDFStream, place: Box) -> None:
        """Draw a form so that its box fills a place on the page."""
        a, b, c, d, e, f = _matrix(form)
        x0, y0, x1, y1 = _numbers(form.get("BBox"))
        xs = [a * x + c * y + e for x in (x0, x1) for y in (y0, y1)]
        ys = [b * x + d * y + f for x in (x0, x1) for y in (y0, y1)]
        left, bottom, right, top = around(xs, ys)
        wide, high = (place[2] - place[0]) / (right - left), (place[3] - place[1]) / (top - bottom)
        fit = (wide, 0.0, 0.0, high, place[0] - wide * left, place[1] - high * bottom)
        self.init_state(mult_matrix(fit, self.device.page_matrix))
        self._draw(form)

    def subinterp(self) -> Interpreter:
        """Make an interpreter for a form XObject, which knows how deep it is nested."""
        inner = Interpreter(self.rsrcmgr, self.device, self.layers)
        inner.parent_stream_ids = self.parent_stream_ids | self.stream_ids
        inner.depth = self.depth + 1
        return inner

    def init_state(self, ctm: Matrix) -> None:
        """Start a content stream with fresh state and an empty path."""
        super().init_state(ctm)
        self.look = Look()
        self.saved: list[tuple[Any, ...]] = []

    def _inherit(self, outer: Interpreter, *, is_group: bool) -> None:
        """Start a form as it finds things where it is used."""
        self.textstate, self.graphicstate = _copy(outer.textstate), _copy(outer.graphicstate)
        self.look = outer.look.within_group() if is_group else outer.look

    def execute(self, streams: Sequence[object]) -> None:
        """Run the operators of the streams, which read on as one; what fails is passed over."""
        self.stream_ids.clear()
        self.marks.clear()
        parts = []
        for item in streams:
            data, fault = attempt(partial(self._data, item))
            parts.append(data or b"")
            self.device.fault = fault or self.device.fault
        followed = operations(b"\n".join(parts), _OPERATORS)
        while (fault := attempt(partial(self._follow, followed))[1]) is not None:
            self.device.fault = fault
        self.device.off -= sum(off for off, _, _ in self.marks)

    def _data(self, item: object) -> bytes:
        stream = stream_value(item)
        if stream.objid is None or stream.objid in self.parent_stream_ids:
            return b""
        self.stream_ids.add(stream.objid)
        return stream.get_data()

    def _follow(self, operators: Iterable[tuple[bytes, list[Operand]]]) -> None:
        for operator, operands in operators:
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
        self.saved.append((self.ctm, text, graphics, self.look))
        self.textstate, self.graphicstate = _copy(text), _copy(graphics)

    def restore(self) -> None:
        """``Q``."""
        if self.saved:
            self.ctm, self.textstate, self.graphicstate, self.look = self.saved.pop()
            self.device.set_ctm(self.ctm)
            self.device.cut.clear()

    def transform(self, *matrix: float) -> None:
        """``cm``."""
        if are_numbers(matrix):
            self.ctm = mult_matrix(matrix, self.ctm)  # type: ignore[arg-type]
            self.device.set_ctm(self.ctm)

    def fill_colour(self, operands: list[Operand]) -> None:
        """``sc`` and ``scn``: the components, in the current colour space."""
        numbers = tuple(value for value in operands if isinstance(value, float))
        pattern = len(numbers) < len(operands)
        self.graphicstate.ncolor = "pattern" if pattern else numbers  # type: ignore[assignment]

    def fill_space(self, name: object) -> None:
        """``cs``: a new colour space starts with its default, black."""
        self.graphicstate.ncs = self.csmap.get(str(name), _UNKNOWN_SPACE)
        self.graphicstate.ncolor = 0.0

    def invoke(self, name: object) -> None:
        """``Do``: an image or a form."""
        drawn = resolve1(self.xobjmap.get(name))
        if not isinstance(drawn, PDFStream):
            self.device.fault = KeyError(name)
            return
        off = self.layers.hide(drawn.get("OC"))
        self.device.off += off
        kind = literal_name(drawn.get("Subtype"))
        if kind == "Form" and "BBox" in drawn:
            _, fault = attempt(partial(self._draw, drawn))
            self.device.fault = fault or self.device.fault
            self.device.set_ctm(self.ctm)
        elif kind == "Image" and "Width" in drawn and "Height" in drawn:
            self.device.add_image(self.look, not any(key in drawn for key in _SEE_THROUGH))
        self.device.off -= off

    def _draw(self, form: PDFStream) -> None:
        self.device.forms += 1
        if self.depth > _DEEPEST_FORM or self.device.forms > _MOST_FORMS:
            raise RecursionError("forms within forms")
        own = form.get("Resources")
        inner = self.subinterp()
        inner.init_resources(dict_value(own) if own else dict(self.resources))
        inner.init_state(mult_matrix(_matrix(form), self.ctm))
        inner._inherit(self, is_group="Group" in form)
        box = _numbers(form.get("BBox"))
        if len(box) == 4 and area(box):
            inner.clip([box], sharp=True)
        inner.execute([form])


State = TypeVar("State", PDFTextState, PDFGraphicState)


def _copy(state: State) -> State:
    copied = state.__class__.__new__(state.__class__)
    copied.__dict__.update(state.__dict__)
    return copied


def _matrix(form: PDFStream) -> Matrix:
    numbers = _numbers(form.get("Matrix"))
    return numbers if len(numbers) == 6 else MATRIX_IDENTITY


def _numbers(value: object) -> tuple[float, ...]:
    numbers = [resolve1(number) for number in list_value(value or [])]
    return tuple(float(number) for number in numbers if isinstance(number, int | float))


def _painter(fill: bool, even_odd: bool = False) -> Callable[[Interpreter], None]:
    return lambda interpreter: interpreter.paint(fill, even_odd)


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
    b"n": (Interpreter.end_path, 0),
    **dict.fromkeys((b"S", b"s"), (_painter(False), 0)),
    **dict.fromkeys((b"f", b"F", b"B", b"b"), (_painter(True), 0)),
    **dict.fromkeys((b"f*", b"B*", b"b*"), (_painter(True, even_odd=True), 0)),
    b"sh": (Interpreter.shade, 0),
    b"w": (Interpreter.set_thickness, 1),
    b"BMC": (Interpreter.begin_marked, -1),
    b"BDC": (Interpreter.begin_marked, -1),
    b"EMC": (Interpreter.end_marked, 0),
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
    b"EI": (lambda interpreter: interpreter.device.add_image(interpreter.look), 0),
}
