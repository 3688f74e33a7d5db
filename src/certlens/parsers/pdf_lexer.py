"""Operators of a PDF content stream, by regular expression.

pdfminer's own tokeniser spends half of the reading time walking bytes. This one matches an operator
with all its numbers in one step, and so a whole ``TJ`` array, a whole path, and the chain of
``<glyph> Tj dx 0 Td`` that browsers print a line of text with.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

Operand = float | bytes | str | list[float | bytes] | list[tuple[bytes, float]]

PATH = b"path"
"""Not an operator of PDF: the points of consecutive ``m``, ``l``, ``c``, ``v``, ``y`` and ``h``."""
CURVED_PATH = b"curved path"
"""The same with curves in it."""
CHAIN = b"chain"
"""Not an operator of PDF: strings in hexadecimal, each with the distance to the next."""

# Whitespace in content streams includes NUL; comments count as whitespace.
_SPACE = rb"(?:[\x00\s]++|%[^\r\n]*+)*+"
_NUMBERS = rb"(?:[-+]?[\d.]++[\x00\s]*+)"
_TOKEN = re.compile(
    _SPACE + rb"(?:(" + _NUMBERS + rb"*+)([A-Za-z'\"][^\x00\s#/%\[\]()<>{}]*+)"  # 1, 2 operator
    rb"|(" + _NUMBERS + rb"++)"  # 3 numbers
    rb"|\(([^()\\]*+)\)"  # 4 plain string
    rb"|<([\dA-Fa-f\s]*+)>"  # 5 hexadecimal string
    rb"|/([^\x00\s/%\[\]()<>{}]*+)"  # 6 name
    rb"|\[((?:[^\[\]()<>%]++|\((?:[^()\\]++|\\.)*+\)|<[^<>]*+>)*+)\]"  # 7 array of strings, numbers
    rb"|(\()"  # 8 string that needs counting
    rb"|(<<|>>|.))",  # 9 anything else
    re.DOTALL,
)
_ITEM = re.compile(
    rb"\(((?:[^()\\]++|\\.)*+)\)|<([\dA-Fa-f\s]*+)>|([-+]?(?:\d+\.?\d*|\.\d+))", re.DOTALL
)
_NUMBER = re.compile(rb"[-+]?(?:\d+\.?\d*|\.\d+)")
_REST_OF_PATH = re.compile(rb"(?:[-+\d.\s]*+[mlcvyh](?=\s))++")
_CHAIN = re.compile(
    rb"(?:<[\dA-Fa-f]++>\s*+Tj\s++[-\d.]++\s++0\s++Td\s++(?=<))++<[\dA-Fa-f]++>\s*+Tj(?!\w)"
)
_LINK = re.compile(rb"<([\dA-Fa-f]++)>\s*+Tj(?:\s++([-\d.]++)\s++0\s)?+")
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|.))", re.DOTALL)
_PAREN = re.compile(rb"[()]|\\.", re.DOTALL)
_HEX_NAME = re.compile(rb"#([\dA-Fa-f]{2})")
_END_OF_IMAGE = re.compile(rb"(?<=\s)EI(?=[\x00\s]|$)")
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_CONTINUED = (b"\n", b"\r", b"\r\n")
_PATH_LETTERS = b"mlcvyh"


def operations(data: bytes, wanted: Container[bytes]) -> Iterator[tuple[bytes, list[Operand]]]:
    """Each wanted operator with the operands before it; an inline image comes as one ``EI``."""
    operands: list[Operand] = []
    position, match = 0, _TOKEN.match
    while found := match(data, position):
        position = found.end()
        kind = found.lastindex
        if kind == 2:
            operator = found[2]
            if operator == b"m":
                operator, operands, position = _path(data, found[1], position)
            elif operator == b"ID":
                operator, position = b"EI", _past_image(data, position)
            elif operator in wanted:
                operands += _numbers(found[1])
            else:
                operands = []
                continue
            yield operator, operands
            operands = []
        elif kind == 3:
            operands += _numbers(found[3])
        elif kind == 4:
            operands.append(found[4])
        elif kind == 5:
            chain = _CHAIN.match(data, found.start(5) - 1)
            if chain:
                yield CHAIN, [_links(chain[0])]
                position, operands = chain.end(), []
            else:
                operands.append(hexadecimal(found[5]))
        elif kind == 6:
            operands.append(_name(found[6]))
        elif kind == 7:
            operands.append(_array(found[7]))
        elif kind == 8:
            text, position = _string(data, position)
            operands.append(text)


def _path(data: bytes, start: bytes, position: int) -> tuple[bytes, list[Operand], int]:
    rest = _REST_OF_PATH.match(data, position)
    if rest is None:
        return PATH, list(_numbers(start)), position
    steps = rest[0]
    numbers = _numbers(start + b" " + steps.translate(_AS_SPACE))
    curved = b"c" in steps or b"v" in steps or b"y" in steps
    return CURVED_PATH if curved else PATH, list(numbers), rest.end()


_AS_SPACE = bytes.maketrans(_PATH_LETTERS, b" " * len(_PATH_LETTERS))


def _links(chain: bytes) -> list[tuple[bytes, float]]:
    try:
        return [(code, float(step or 0)) for code, step in _LINK.findall(chain)]
    except ValueError:
        return [
            (code, (_numbers(step) or [0.0])[0] if step else 0.0)
            for code, step in _LINK.findall(chain)
        ]


def _numbers(text: bytes) -> list[float]:
    try:
        return [float(word) for word in text.split()]
    except ValueError:
        return [float(word) for word in _NUMBER.findall(text)]


def _array(text: bytes) -> list[float | bytes]:
    items: list[float | bytes] = []
    for found in _ITEM.finditer(text):
        kind = found.lastindex
        if kind == 1:
            items.append(_unescaped(found[1]) if b"\\" in found[1] else found[1])
        elif kind == 2:
            items.append(hexadecimal(found[2]))
        else:
            items.append(float(found[3]))
    return items


def _string(data: bytes, start: int) -> tuple[bytes, int]:
    depth = 1
    for found in _PAREN.finditer(data, start):
        mark = found[0]
        depth += (mark == b"(") - (mark == b")")
        if not depth:
            return _unescaped(data[start : found.start()]), found.end()
    return _unescaped(data[start:]), len(data)


def _unescaped(text: bytes) -> bytes:
    return _ESCAPE.sub(_character, text)


def _character(found: re.Match[bytes]) -> bytes:
    if found[1]:
        return bytes((int(found[1], 8) & 0xFF,))
    return b"" if found[2] in _CONTINUED else _ESCAPED.get(found[2], found[2])


def hexadecimal(text: bytes) -> bytes:
    """The bytes of a hexadecimal string; a missing last digit counts as 0."""
    digits = b"".join(text.split())
    return bytes.fromhex((digits + b"0" if len(digits) % 2 else digits).decode("ascii"))


def _name(text: bytes) -> str:
    if b"#" in text:
        text = _HEX_NAME.sub(lambda found: bytes((int(found[1], 16),)), text)
    return text.decode("utf-8", "replace")


def _past_image(data: bytes, start: int) -> int:
    found = _END_OF_IMAGE.search(data, start)
    return found.end() if found else len(data)
