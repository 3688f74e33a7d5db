"""Operators of a PDF content stream, by regular expression.

pdfminer's own tokeniser spends half of the reading time walking bytes; this one matches an operator
with all its numbers, or a whole ``TJ`` array, in one step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Operand = float | bytes | str | list[float | bytes]

# Whitespace in content streams includes NUL; comments count as whitespace.
_SPACE = rb"(?:[\x00\s]++|%[^\r\n]*+)*+"
_TOKEN = re.compile(
    _SPACE + rb"(?:((?:[-+]?[\d.]++[\x00\s]*+)++)"  # 1 numbers
    rb"|([A-Za-z'\"][^\x00\s#/%\[\]()<>{}]*+)"  # 2 operator
    rb"|\(([^()\\]*+)\)"  # 3 plain string
    rb"|<([\dA-Fa-f\s]*+)>"  # 4 hexadecimal string
    rb"|/([^\x00\s/%\[\]()<>{}]*+)"  # 5 name
    rb"|\[((?:[^\]()<>%]++|\((?:[^()\\]++|\\.)*+\)|<[^<>]*+>)*+)\]"  # 6 array of strings, numbers
    rb"|(\()"  # 7 string that needs counting
    rb"|(<<|>>|.))",  # 8 anything else
    re.DOTALL,
)
_ITEM = re.compile(
    rb"\(((?:[^()\\]++|\\.)*+)\)|<([\dA-Fa-f\s]*+)>|([-+]?(?:\d+\.?\d*|\.\d+))", re.DOTALL
)
_NUMBER = re.compile(rb"[-+]?(?:\d+\.?\d*|\.\d+)")
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|.))", re.DOTALL)
_PAREN = re.compile(rb"[()]|\\.", re.DOTALL)
_HEX_NAME = re.compile(rb"#([\dA-Fa-f]{2})")
_END_OF_IMAGE = re.compile(rb"(?<=\s)EI(?=[\x00\s]|$)")
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_CONTINUED = (b"\n", b"\r", b"\r\n")


def operations(data: bytes) -> Iterator[tuple[bytes, list[Operand]]]:
    """Each operator with the operands before it; an inline image comes as one ``EI``."""
    operands: list[Operand] = []
    position, match = 0, _TOKEN.match
    while found := match(data, position):
        position = found.end()
        kind = found.lastindex
        if kind == 1:
            operands += _numbers(found[1])
        elif kind == 2:
            operator = found[2]
            if operator == b"ID":
                operator, position = b"EI", _past_image(data, position)
            yield operator, operands
            operands = []
        elif kind == 3:
            operands.append(found[3])
        elif kind == 4:
            operands.append(_hexadecimal(found[4]))
        elif kind == 5:
            operands.append(_name(found[5]))
        elif kind == 6:
            operands.append(_array(found[6]))
        elif kind == 7:
            text, position = _string(data, position)
            operands.append(text)


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
            items.append(_hexadecimal(found[2]))
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


def _hexadecimal(text: bytes) -> bytes:
    digits = b"".join(text.split())
    return bytes.fromhex((digits + b"0" if len(digits) % 2 else digits).decode("ascii"))


def _name(text: bytes) -> str:
    if b"#" in text:
        text = _HEX_NAME.sub(lambda found: bytes((int(found[1], 16),)), text)
    return text.decode("utf-8", "replace")


def _past_image(data: bytes, start: int) -> int:
    found = _END_OF_IMAGE.search(data, start)
    return found.end() if found else len(data)
