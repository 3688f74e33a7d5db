"""Pieces → the text of a segment: spaces by geometry, spaced-out letters joined, icons dropped."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

from certlens.parsers.accents import composed, has_accents
from certlens.parsers.characters import BULLET, SOFT_HYPHEN
from certlens.parsers.glyphs import UNMAPPED, is_private
from certlens.parsers.page_items import Piece, Stops
from certlens.parsers.show_runs import WORD_GAP

_SPACED_TEXT = re.compile(r"(?<!\S)(?:[^\W_] ){3,}[^\W_](?!\S)|(?<!\S)(?:[^\W_] ){1,}[^\W_](?=  )")
_LED = re.compile(r"(?:\. ?){4,}(?=\w)")


_SMALL_CAPITALS = 0.9


def assembled(pieces: list[Piece]) -> tuple[str, Stops]:
    """The text of pieces on one baseline, and where its words start."""
    tracking = _tracking(pieces)
    text = ""
    stops: Stops = []
    end = pieces[0].x0
    for before, piece in zip([pieces[0], *pieces], pieces, strict=False):
        em = min(piece.size, pieces[0].size) if text else piece.size
        gap = piece.x0 - end - (tracking or _spread(before, piece))
        if text and gap > WORD_GAP * em and text[-1] != " " and piece.text[0] != " ":
            text += " "
        shift = len(text)
        stops += [(index + shift, x) for index, x in piece.stops]
        text += piece.text
        end = max(end, piece.x1)
    return _tidied(text, stops, pieces[0].size)


def _tracking(pieces: list[Piece]) -> float:
    """The letter spacing of a word drawn as one piece for each letter."""
    letters = [piece for piece in pieces if piece.text.strip(". ")]
    if len(letters) < 4 or sum(len(piece.text) > 1 for piece in letters) > len(letters) // 4:
        return 0.0
    gaps = [after.x0 - before.x1 for before, after in pairwise(letters)]
    usual = median(gaps)
    return usual if usual > 0.1 * pieces[0].size else 0.0


def _spread(before: Piece, piece: Piece) -> float:
    """The letter spacing between a capital and the smaller capitals that follow it."""
    if piece.size > _SMALL_CAPITALS * before.size or not before.text[-1].isupper():
        return 0.0
    alone = len(before.text) == 1 or before.tracking > 0
    return piece.tracking if alone and piece.text[0].isupper() else 0.0


def _tidied(text: str, stops: Stops, size: float) -> tuple[str, Stops]:
    """Text and stops without doubled spaces, spaced-out letters, icons and soft hyphens."""
    if _SPACED_TEXT.search(text):
        text, stops = _unspaced(text, stops)
    if ". . ." in text or "...." in text:
        text, stops = _parted(text, stops)
    if not (text.isascii() and "`" not in text) and has_accents(text):
        text, stops = composed(text, stops)
    plain = text.isascii() and "  " not in text and not text.startswith(" ")
    if plain and not text.endswith(" "):
        return text, stops
    kept: list[str] = []
    moved: dict[int, int] = {}
    last = len(text) - 1
    for index, character in enumerate(text):
        moved[index] = len(kept)
        if character == SOFT_HYPHEN:
            character = _hyphen(kept, index == last)
        elif character == UNMAPPED or is_private(character):
            character = BULLET if not kept and _opens_list(text, index) else ""
        if character == " " and (not kept or kept[-1] == " "):
            continue
        kept.append(character) if character else None
    result = "".join(kept)
    shifted = [(moved.get(index, len(result)), x) for index, x in stops]
    return result.rstrip(" "), _ascending(shifted, len(result.rstrip(" ")))


def _parted(text: str, stops: Stops) -> tuple[str, Stops]:
    """``CISSP ....2023`` with a space between the dots that lead to a word and the word."""
    for found in reversed(list(_LED.finditer(text))):
        place = found.end()
        text = f"{text[:place]} {text[place:]}"
        stops = [(index + (index >= place), x) for index, x in stops]
    return text, stops


def _hyphen(before: list[str], last: bool) -> str:
    """What a soft hyphen is: one at the end of a line is left for its word to be made whole."""
    if not before or before[-1] == " ":
        return ""
    return "-" if not last else SOFT_HYPHEN if before[-1].isalpha() else ""


def _opens_list(text: str, index: int) -> bool:
    return text[index] == UNMAPPED and text[index + 1 : index + 2] == " "


def _ascending(stops: Stops, length: int) -> Stops:
    kept: Stops = []
    for index, x in stops:
        if index > length:
            break
        if kept and kept[-1][0] >= index:
            continue
        kept.append((index, x))
    return kept


def _unspaced(text: str, stops: Stops) -> tuple[str, Stops]:
    """``W O R K  H I S T O R Y`` as ``WORK HISTORY``: one space inside words, more between."""
    kept: list[str] = []
    moved: dict[int, int] = {}
    spans = [found.span() for found in _SPACED_TEXT.finditer(text)]
    inside = {index for start, end in spans for index in range(start, end) if text[index] == " "}
    for index, character in enumerate(text):
        moved[index] = len(kept)
        if index not in inside:
            kept.append(character)
    return "".join(kept), [(moved.get(index, len(kept)), x) for index, x in stops]
