"""What one glyph contributes to a line: clean text, before any offset exists."""

from __future__ import annotations

import re

from certlens.parsers.characters import BULLET, clean

UNMAPPED = "\ufffd"
"""Stands for a glyph without a character until its line is put together."""

ICON = 0xE000
"""Glyphs of icon fonts move to private code points from here, so that no letter is read in them."""

# Codes of Symbol and Wingdings that word processors draw list bullets with.
_SYMBOL_BULLETS = frozenset(
    "\uf0b7\uf0a7\uf0d8\uf0a8\uf0fc\uf076\uf06e\uf06c\uf071\uf06f\uf075\uf077\uf0d0\uf0e0\uf0de"
    "\uf0f0\uf02d\uf0a1\uf09f\uf0be\uf0c4\uf04a\uf046\uf0ba\uf0b0\uf0c6\uf095\uf0fe"
)
_ICON_FONT = re.compile(r"awesome|icon|material|phosphor|glyph|emoji", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\uffff]")


def glyph_text(text: str, font: str) -> str:
    """The characters to keep of one glyph.

    Ligatures are spelt out and odd spaces plain. Soft hyphens and private-use characters stay, as
    only the finished line shows what they are; glyphs without a character become ``UNMAPPED``.
    """
    if is_icon_font(font):
        return chr(ICON + ord(text[0]) % 0x1000) if text.strip() else ""
    if text.isascii() and text.isprintable():
        return text
    if text == "\u00ad":
        return text
    if len(text) == 1 and is_private(text):
        return BULLET if text in _SYMBOL_BULLETS else text
    if _CONTROL.search(text):
        return _CONTROL.sub("", text) or UNMAPPED
    return clean(text)


def is_icon_font(font: str) -> bool:
    """Whether a font of this name holds icons, not letters."""
    return _ICON_FONT.search(font) is not None


def is_private(character: str) -> bool:
    """True for private-use code points: icons, and ligatures without a character."""
    return "\ue000" <= character <= "\uf8ff" or character >= "\U000f0000"
