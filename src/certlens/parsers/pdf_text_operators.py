"""The operators that place and show text."""

from __future__ import annotations

from collections.abc import Sequence

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.psparser import LIT

from certlens.parsers.pdf_device import PageDevice
from certlens.parsers.pdf_sight import Look


class TextOperators(PDFPageInterpreter):
    """Hands shown strings to the device whole."""

    device: PageDevice
    look: Look

    def show(self, items: object) -> None:
        """``TJ``."""
        if self.textstate.font is not None and isinstance(items, list):
            self.device.show(self.textstate, items, self.graphicstate, self.look)

    def show_chain(self, links: list[tuple[bytes, float]]) -> None:
        """``Tj``, ``Td``, ``Tj``, ``Td`` … along one baseline."""
        state = self.textstate
        if state.font is not None:
            self.device.show_chain(state, links, self.graphicstate, self.look)
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
        if are_numbers(matrix):
            self.textstate.matrix = matrix  # type: ignore[assignment]
            self.textstate.linematrix = (0, 0)


def are_numbers(values: Sequence[object]) -> bool:
    """Whether an operator was given numbers and nothing else."""
    return all(type(value) is float for value in values)
