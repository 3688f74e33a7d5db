"""Accents that TeX draws beside or over a plain letter, made one character with it."""

from __future__ import annotations

import re
import unicodedata

from certlens.parsers.page_items import Piece, Stops

_COMBINING = {
    "`": "\u0300",
    "\u00b4": "\u0301",
    "\u02c6": "\u0302",
    "\u02dc": "\u0303",
    "\u00af": "\u0304",
    "\u02d8": "\u0306",
    "\u02d9": "\u0307",
    "\u00a8": "\u0308",
    "\u02da": "\u030a",
    "\u02dd": "\u030b",
    "\u02c7": "\u030c",
    "\u00b8": "\u0327",
}
_BELOW = "\u00b8"
_ABOVE = "".join(mark for mark in _COMBINING if mark not in ("`", _BELOW))
_DOTLESS = {"\u0131": "i", "\u0237": "j"}
# A grave accent is a backquote too, so it counts only inside a word.
_APART = re.compile(rf"([{_ABOVE}]) ?([^\W\d_])|(?<=[^\W\d_])(`)([^\W\d_])|([^\W\d_]) ?({_BELOW})")
_HIGH = 0.6
_NEAR = 0.35


def has_accents(text: str) -> bool:
    """Whether a text may hold an accent apart from its letter."""
    return _APART.search(text) is not None


def composed(text: str, stops: Stops) -> tuple[str, Stops]:
    """``Caf´e`` as ``Café``, with the stops that stay."""
    kept: list[str] = []
    moved: dict[int, int] = {}
    done = length = 0
    for found in _APART.finditer(text):
        mark = found[1] or found[3] or found[6]
        letter = found[2] or found[4] or found[5]
        one = _with_mark(letter, mark)
        if one is None:
            continue
        for index in range(done, found.start() + 1):
            moved[index] = length + index - done
        kept += [text[done : found.start()], one]
        length += found.start() - done + 1
        done = found.end()
    for index in range(done, len(text) + 1):
        moved[index] = length + index - done
    kept.append(text[done:])
    return "".join(kept), [(moved[index], x) for index, x in stops if index in moved]


def is_accent(piece: Piece) -> bool:
    """Whether a piece is nothing but an accent."""
    text = piece.text.strip()
    return len(text) == 1 and text != "`" and text in _COMBINING


def set_over(accents: list[Piece], pieces: list[Piece]) -> list[Piece]:
    """Accents drawn over a capital letter join it; those without a letter are handed back."""
    left: list[Piece] = []
    for accent in accents:
        for piece in pieces:
            if _stands_over(accent, piece) and _mark_letter(piece, accent):
                break
        else:
            left.append(accent)
    return left


def _stands_over(accent: Piece, piece: Piece) -> bool:
    middle = (accent.x0 + accent.x1) / 2
    high = abs(accent.baseline - piece.baseline) < _HIGH * piece.size
    return high and piece.x0 <= middle <= piece.x1


def _mark_letter(piece: Piece, accent: Piece) -> bool:
    middle = (accent.x0 + accent.x1) / 2
    share = (middle - piece.x0) / (piece.x1 - piece.x0)
    guesses = [index for index, x in piece.stops if abs(x - accent.x0) < _NEAR * piece.size]
    for index in [*guesses, int(share * len(piece.text))]:
        one = _with_mark(piece.text[index : index + 1], accent.text.strip())
        if one:
            piece.text = piece.text[:index] + one + piece.text[index + 1 :]
            return True
    return False


def _with_mark(letter: str, mark: str) -> str | None:
    one = unicodedata.normalize("NFC", _DOTLESS.get(letter, letter) + _COMBINING[mark])
    return one if len(one) == 1 else None
