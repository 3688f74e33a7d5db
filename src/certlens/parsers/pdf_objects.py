"""Objects of a PDF file (numbers, names, strings, arrays, dictionaries), by regular expression.

pdfminer's tokeniser takes a Python call for every token. This one matches a whole token, reference
or array of numbers in one step, and hands to pdfminer only what is out of the ordinary.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any, cast

from pdfminer.pdftypes import PDFObjRef
from pdfminer.psexceptions import PSEOF, PSSyntaxError
from pdfminer.psparser import KWD, LIT, PSLiteral, PSStackParser, literal_name

_TOKEN = re.compile(
    rb"[\x00\s]*+(?:%[^\r\n]*+[\x00\s]*+)*+"
    rb"(?:/([^\s#/%\[\]()<>{}]*+)(?=[\s/%\[\]()<>{}])"  # 1 name
    rb"|(\d++)\s++\d++\s++R(?=[\s/%\[\]()<>])"  # 2 reference
    rb"|([-+]?\d++)(?![.\d])"  # 3 integer
    rb"|([-+]?\d*+\.\d++)"  # 4 decimal number
    rb"|<((?:[\dA-Fa-f]{2})*+)>"  # 5 hexadecimal string
    rb"|\(([^()\\]*+)\)"  # 6 plain string
    rb"|\[\s*+((?:[-+]?(?:\d++\.?\d*+|\.\d++)(?:\s++|(?=\])))*+)\]"  # 7 array of numbers
    rb"|(<<|\[)"  # 8 beginning of a dictionary or array
    rb"|(>>|\])"  # 9 its end
    rb"|([A-Za-z][^\s#/%\[\]()<>{}]*+)(?=[\s/%\[\]()<>{}]))"  # 10 keyword
)
_NAME, _REFERENCE, _INTEGER, _DECIMAL, _HEXADECIMAL, _STRING, _NUMBERS, _BEGIN, _END, _KEYWORD = (
    range(1, 11)
)
_TRUTHS = {b"true": True, b"false": False}


class QuickParser(PSStackParser[Any]):
    """A mixin before one of pdfminer's parsers, which must read from a ``BytesIO``."""

    doc: Any = None

    def seek(self, pos: int) -> None:
        """Go on at this offset; the whole file is the buffer."""
        super().seek(pos)
        self.buf = cast(BytesIO, self.fp).getvalue()
        self.bufpos, self.charpos = 0, pos

    def fillbuf(self) -> bool:
        """Nothing to fill, but an end."""
        if self.charpos >= len(self.buf):
            raise PSEOF("Unexpected EOF")
        return False

    def nextobject(self) -> tuple[int, Any]:
        """The next object and its offset; from the first odd token on it is left to pdfminer."""
        match, buffer = _TOKEN.match, self.buf
        while not self.results:
            found = None if self.eof else match(buffer, self.charpos)
            if found is None:
                return cast(tuple[int, Any], super().nextobject())
            self.charpos = found.end()
            self._take(found, found.lastindex or 0)
            if not self.context:
                self.flush()
        return self.results.pop(0)

    def _take(self, found: re.Match[bytes], kind: int) -> None:
        at, token = found.start(kind), found[kind]
        if kind == _NAME:
            self.curstack.append((at, literal(token)))
        elif kind == _INTEGER:
            self.curstack.append((at, int(token)))
        elif kind == _REFERENCE:
            self.curstack.append((at, PDFObjRef(self.doc, int(token))))
        elif kind == _DECIMAL:
            self.curstack.append((at, float(token)))
        elif kind == _HEXADECIMAL:
            self.curstack.append((at, bytes.fromhex(token.decode("ascii"))))
        elif kind == _STRING:
            self.curstack.append((at, token))
        elif kind == _NUMBERS:
            self.curstack.append((at, list(map(_number, token.split()))))
        elif kind == _BEGIN:
            self.start_type(at, "d" if token == b"<<" else "a")
        elif kind == _END:
            self._close("d" if token == b">>" else "a")
        elif token in _TRUTHS:
            self.curstack.append((at, _TRUTHS[token]))
        else:
            self.do_keyword(at, KWD(token))

    def _close(self, opened: str) -> None:
        if self.curtype != opened:
            return
        at, items = self.end_type(opened)
        self.curstack.append((at, items if opened == "a" else _dictionary(items)))


def literal(name: bytes) -> PSLiteral:
    """The name as pdfminer keeps it."""
    try:
        return LIT(name.decode())
    except UnicodeDecodeError:
        return LIT(name)


def _dictionary(items: list[Any]) -> dict[str, Any]:
    if len(items) % 2:
        raise PSSyntaxError(f"a dictionary of {len(items)} keys and values")
    pairs = zip(items[::2], items[1::2], strict=True)
    return {literal_name(key): value for key, value in pairs if value is not None}


def _number(text: bytes) -> float:
    return float(text) if b"." in text else int(text)
