"""pdfminer's fonts, made with less: maps to Unicode by our tokens, no font file where a map is there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from io import BytesIO
from typing import Any

from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.encodingdb import name2unicode
from pdfminer.pdffont import PDFFont, PDFType1Font
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import PSKeyword, literal_name

from certlens.parsers.pdf_objects import QuickParser

_MOST_CODES = 1 << 16
_MOST_MAPPED = 1 << 18
_ENCODED = re.compile(rb"(\d+)\s*/([^\s/%\[\]()<>{}#]+)\s*put\b")
_PAIRS = re.compile(
    rb"((?:\s*+<(?:[\dA-Fa-f]{2}){1,4}>\s*+<(?:[\dA-Fa-f]{2})*+>)++)\s*+endbfchar(?=\s)"
)
_PAIR = re.compile(rb"<([\dA-Fa-f]++)>\s*+<([\dA-Fa-f]*+)>")
_STANDARD = re.compile(rb"/Encoding\s+StandardEncoding\s+def")


class FontFiles(PDFResourceManager):
    """Makes each font of a file once."""

    def get_font(self, objid: object, spec: Mapping[str, Any]) -> PDFFont:
        """The font of a font dictionary."""
        if objid and objid in self._cached_fonts:
            return self._cached_fonts[objid]
        told = resolve1(spec.get("ToUnicode"))
        if not isinstance(told, PDFStream) or "DescendantFonts" in spec:
            return self._made(objid, _bounded(spec))
        spec = {**spec, "ToUnicode": _NOTHING}
        font = self._made(objid, _bounded(_without(spec, "FontFile2")))
        if isinstance(known := getattr(font, "unicode_map", None), FileUnicodeMap):
            Codes(known, BytesIO(told.get_data())).run()
        return font

    def _made(self, objid: object, spec: Mapping[str, Any]) -> PDFFont:
        """The font; where only its file tells the encoding, that is read from there."""
        if "Encoding" in spec or literal_name(spec.get("Subtype")) != "Type1":
            return super().get_font(objid, spec)
        file = resolve1((resolve1(spec.get("FontDescriptor")) or {}).get("FontFile"))
        font = super().get_font(objid, _without(spec, "FontFile"))
        if isinstance(file, PDFStream) and isinstance(font, PDFType1Font):
            _encode(font, file.get_data())
        return font


_NOTHING = PDFStream({}, b"")


def _without(spec: Mapping[str, Any], file: str) -> Mapping[str, Any]:
    """The dictionary without the font file, which pdfminer would unpack and walk."""
    descriptor = resolve1(spec.get("FontDescriptor"))
    if not isinstance(descriptor, dict) or file not in descriptor:
        return spec
    return {**spec, "FontDescriptor": {key: descriptor[key] for key in descriptor if key != file}}


def _encode(font: PDFType1Font, file: bytes) -> None:
    """Give the font the codes of the readable head of its file."""
    head = file[: max(0, file.find(b"eexec"))] or file
    if _STANDARD.search(head):
        return
    font.cid2unicode = {}
    for code, name in _ENCODED.findall(head):
        with suppress(KeyError):
            font.cid2unicode[int(code)] = name2unicode(name.decode("latin-1"))


def _bounded(spec: Mapping[str, Any]) -> Mapping[str, Any]:
    """The dictionary with no ranges of widths longer than a font has glyphs."""
    for key in ("W", "W2"):
        widths = resolve1(spec.get(key))
        if isinstance(widths, list) and any(
            isinstance(width, int) and width > _MOST_CODES for width in widths
        ):
            spec = {**spec, key: []}
    return spec


class Codes(QuickParser, CMapParser):
    """Reads a map from character codes to Unicode; pdfminer would fill in a range of any length."""

    def __init__(self, known: FileUnicodeMap, data: BytesIO) -> None:
        super().__init__(known, data)
        self._left = _MOST_MAPPED

    def do_keyword(self, pos: int, token: PSKeyword) -> None:
        """As pdfminer's, without ranges that no font fills."""
        if token in (self.KEYWORD_ENDBFRANGE, self.KEYWORD_ENDCIDRANGE):
            items = [item for _, item in self.curstack]
            self._left -= sum(map(_length, items[::3], items[1::3]))
            if self._left < 0:
                self.curstack = []
        if token is self.KEYWORD_BEGINBFCHAR and self._in_cmap and self._read_pairs():
            return
        super().do_keyword(pos, token)

    def _read_pairs(self) -> bool:
        """Take a whole list of codes with their characters in one step, if it is a plain one."""
        found = _PAIRS.match(self.buf, self.charpos)
        if found is None:
            return False
        for code, text in _PAIR.findall(found[1]):
            self.cmap.add_cid2unichr(int(code, 16), bytes.fromhex(text.decode("ascii")))
        self.charpos = found.end()
        self.curstack = []
        return True


def _length(first: object, last: object) -> int:
    if not isinstance(first, bytes) or not isinstance(last, bytes):
        return 0
    return max(0, int.from_bytes(last, "big") - int.from_bytes(first, "big"))
