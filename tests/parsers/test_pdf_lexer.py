"""Content streams → operators."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certlens.parsers.pdf_lexer import CHAIN, CURVED_PATH, PATH, operations


class Everything:
    def __contains__(self, operator: object) -> bool:
        return True


def read(data: bytes) -> list[tuple[bytes, list[object]]]:
    return [(operator, list(operands)) for operator, operands in operations(data, Everything())]


STREAMS = [
    (b"", []),
    (b"q Q", [(b"q", []), (b"Q", [])]),
    (b"1 0 0 -1 .5 -.25 cm", [(b"cm", [1, 0, 0, -1, 0.5, -0.25])]),
    (b"/F1 12 Tf", [(b"Tf", ["F1", 12])]),
    (b"/A#20B gs", [(b"gs", ["A B"])]),
    (b"(a) Tj(b)Tj", [(b"Tj", [b"a"]), (b"Tj", [b"b"])]),
    (b"0 Tc 0Tw", [(b"Tc", [0]), (b"Tw", [0])]),
    (b"T* (x) '", [(b"T*", []), (b"'", [b"x"])]),
    (rb"(\101\n\()Tj", [(b"Tj", [b"A\n("])]),
    (b"(unended", []),
    (b"[(a)-250(b)<63>]TJ", [(b"TJ", [[b"a", -250, b"b", b"c"]])]),
    (b"[(a]b) 1]TJ", [(b"TJ", [[b"a]b", 1]])]),
    (b"<4a 4 B> Tj", [(b"Tj", [b"JK"])]),
    (b"% q\nQ", [(b"Q", [])]),
    (b"\x00q\x00", [(b"q", [])]),
    (b"1 2 m 3 4 l h 5 6 m 7 8 l S", [(PATH, [1, 2, 3, 4, 5, 6, 7, 8]), (b"S", [])]),
    (b"1 2 m 3 4 5 6 7 8 c f", [(CURVED_PATH, [1, 2, 3, 4, 5, 6, 7, 8]), (b"f", [])]),
    (b"<41> Tj 5 0 Td <42> Tj ET", [(CHAIN, [[(b"41", 5), (b"42", 0)]]), (b"ET", [])]),
    (b"<41> Tj 5 1 Td <42> Tj", [(b"Tj", [b"A"]), (b"Td", [5, 1]), (b"Tj", [b"B"])]),
    # numbers as careless programs write them
    (b"--5 0 Td", [(b"Td", [-5, 0])]),
    (b"1.2.3 4 Td", [(b"Td", [1.2, 0.3, 4])]),
    (b"1 2 l) ] >> q", [(b"l", [1, 2]), (b"q", [])]),
]


@pytest.mark.parametrize(("data", "expected"), STREAMS)
def test_operators(data: bytes, expected: list[tuple[bytes, list[object]]]) -> None:
    assert read(data) == expected


def test_only_wanted_operators_are_handed_on() -> None:
    assert list(operations(b"1 w (a) Tj 2 w", {b"Tj"})) == [(b"Tj", [b"a"])]


def test_an_inline_image_is_one_operator() -> None:
    data = b"BI /W 1 /H 1 ID \xff(EI) q\nEI Q"
    assert [operator for operator, _ in read(data)] == [b"BI", b"EI", b"Q"]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_to_the_end(data: bytes) -> None:
    assert all(isinstance(operator, bytes) for operator, _ in read(data))


@given(st.binary(max_size=60))
def test_any_string_comes_back(text: bytes) -> None:
    escaped = text.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    assert read(b"(" + escaped + b") Tj") == [(b"Tj", [text])]
    assert read(b"<" + text.hex().encode() + b"> Tj") == [(b"Tj", [text])]
