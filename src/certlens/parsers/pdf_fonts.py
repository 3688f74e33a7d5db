"""Fonts as tables: what text and which width each character code has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pdfminer.pdffont import PDFFont, PDFType3Font, PDFUnicodeNotDefined
from pdfminer.pdftypes import resolve1

from certlens.parsers.glyphs import UNMAPPED, glyph_text

Entry = tuple[str, float, int, list[tuple[int, float, int]]]
"""A string's text, its width in ems, how many codes, and (character, ems, codes before) of words."""

_BOLD = re.compile(
    r"bold|black|heavy|demi|-medi(?!um)|ultra(?!light)|poster|cmb|sfbx|[-,]bd|[a-z]-b$",
    re.IGNORECASE,
)
# TeX's bitmap fonts name no glyphs; these codes of its text encodings OT1 and T1 are not ASCII. (14
# and 15 would be ligatures too, but are bullets in its fonts of symbols.)
_TEX_LIGATURES = {
    **dict(zip(range(11, 14), ("ff", "fi", "fl"), strict=True)),
    **dict(zip(range(27, 32), ("ff", "fi", "fl", "ffi", "ffl"), strict=True)),
    **dict(zip(range(16, 23), "“”„«»–—", strict=True)),
}
# The upper half of T1, TeX's encoding for languages with accents.
_CORK = dict(
    enumerate(
        "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£"
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß",
        start=128,
    )
)
_LETTERS = (*range(65, 91), *range(97, 123))
_USUAL = (0.4, 3.0)
_FORCE_BOLD = 1 << 18
_BOLD_WEIGHT = 600


class Characters(dict[int, str]):
    """Code → clean text, looked up in the font once for each code."""

    def __init__(self, font: PDFFont, name: str) -> None:
        super().__init__()
        self._font = font
        self._name = name
        self._is_cork = _is_cork(font)

    def __missing__(self, code: int) -> str:
        if self._is_cork and code in _CORK:
            self[code] = _CORK[code]
            return _CORK[code]
        try:
            text = glyph_text(self._font.to_unichr(code), self._name)
        except PDFUnicodeNotDefined:
            is_bitmap = isinstance(self._font, PDFType3Font)
            text = _TEX_LIGATURES.get(code, UNMAPPED) if is_bitmap else UNMAPPED
        self[code] = text
        return text


class Widths(dict[int, float]):
    """Code → advance in ems."""

    def __init__(self, font: PDFFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, code: int) -> float:
        font = self._font
        width = font.char_width(code) or self._named(code) * font.hscale
        self[code] = width
        return width

    def _named(self, code: int) -> float:
        """The width of a glyph of a standard font, which a map to Unicode may call otherwise."""
        name = getattr(self._font, "cid2unicode", {}).get(code)
        width = self._font.widths.get(name, 0.0) if name else 0.0
        return width if isinstance(width, int | float) else 0.0


class Face:
    """A font of the file with its tables, made once for each font.

    ``read`` holds strings met before, ``shown`` those in hexadecimal.
    """

    __slots__ = (
        "bold",
        "characters",
        "em",
        "font",
        "multibyte",
        "name",
        "read",
        "shown",
        "vertical",
        "widths",
    )

    def __init__(self, font: PDFFont, number: int) -> None:
        name = str(resolve1(getattr(font, "basefont", None)) or font.fontname).rsplit("+", 1)[-1]
        if name == "unknown":
            name = f"unnamed {number}"
        self.font = font
        self.name = name
        self.bold = _is_bold(font, name)
        self.em = _em(font)
        self.characters = Characters(font, name)
        self.widths = Widths(font)
        self.read: dict[bytes, Entry] = {}
        self.shown: dict[bytes, Entry] = {}
        self.multibyte = font.is_multibyte()
        self.vertical = font.is_vertical()

    def codes(self, text: bytes) -> Sequence[int]:
        """The character codes of a shown string."""
        return tuple(self.font.decode(text)) if self.multibyte else text


def _em(font: PDFFont) -> float:
    """How high a font is in units of its size: not one where drawn glyphs have units of their own."""
    if not isinstance(font, PDFType3Font):
        return 1.0
    height = abs(font.bbox[3] - font.bbox[1]) * abs(font.vscale)
    return 1.0 if _USUAL[0] <= height <= _USUAL[1] or not height else height


def _is_cork(font: PDFFont) -> bool:
    """Whether a font is one of TeX's bitmap fonts of letters, whose glyphs have no names."""
    return (
        isinstance(font, PDFType3Font)
        and getattr(font, "unicode_map", None) is None
        and any(font.widths.get(code) for code in _LETTERS)
    )


def _is_bold(font: PDFFont, name: str) -> bool:
    weight = resolve1(font.descriptor.get("FontWeight"))
    if isinstance(weight, int | float) and weight >= _BOLD_WEIGHT:
        return True
    return bool(font.flags & _FORCE_BOLD) or _BOLD.search(name) is not None
