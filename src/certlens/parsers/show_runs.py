"""Glyphs of one show operator → runs of text: where words are, by geometry."""

from __future__ import annotations

from itertools import accumulate, pairwise
from statistics import median

from pdfminer.pdfinterp import PDFTextState

from certlens.parsers.glyphs import UNMAPPED
from certlens.parsers.page_items import Stops
from certlens.parsers.pdf_fonts import Face

Run = tuple[str, float, float, Stops]
"""Text, start and end along the baseline in text space, and (character, offset) of word starts."""

WORD_GAP = 0.16
"""A gap of this many ems separates words: TeX sets no space glyphs, and squeezes to 0.2."""
_BREAK_GAP = 0.65
_BACK = -0.35
_SPACED_LETTERS = 4


class _Chunk:
    __slots__ = ("end", "start", "stops", "text")

    def __init__(self, text: str, start: float, end: float, stops: Stops) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.stops = stops


def runs(face: Face, state: PDFTextState, items: list[float | bytes]) -> tuple[list[Run], float]:
    """The runs of a show operator, broken at wide gaps, and the whole advance."""
    chunks, advance = _chunks(face, state, items)
    em = abs(state.fontsize * state.scaling * 0.01) or 1.0
    tracking = max(0.0, state.charspace * state.scaling * 0.01)
    if not chunks:
        return [], advance
    if len(chunks) == 1:
        chunk = chunks[0]
        return [(chunk.text, chunk.start, chunk.end, chunk.stops)], advance
    return _joined(chunks, em, tracking + _kerned_tracking(chunks, em)), advance


def _chunks(
    face: Face, state: PDFTextState, items: list[float | bytes]
) -> tuple[list[_Chunk], float]:
    scale = state.scaling * 0.01
    size = state.fontsize * scale
    between = state.charspace * scale
    word = 0.0 if face.multibyte else state.wordspace * scale
    x = 0.0
    chunks: list[_Chunk] = []
    for item in items:
        if isinstance(item, float):
            x -= item * 0.001 * size
            continue
        if not isinstance(item, bytes) or not item:
            continue
        codes = face.codes(item)
        letters = list(map(face.characters.__getitem__, codes))
        text = "".join(letters)
        advances = [width * size + between for width in map(face.widths.__getitem__, codes)]
        if word and b" " in item:
            advances = [
                width + word if code == 32 else width
                for code, width in zip(codes, advances, strict=True)
            ]
        end = x + sum(advances)
        if text:
            stops = _word_stops(letters, advances, x) if " " in text else [(0, x)]
            chunks.append(_Chunk(text, x, end - between, stops))
        x = end
    return chunks, x


def _word_stops(letters: list[str], advances: list[float], start: float) -> Stops:
    stops: Stops = [(0, start)]
    index, after_space = 0, False
    for letter, x in zip(letters, accumulate(advances, initial=start), strict=False):
        if after_space and letter != " ":
            stops.append((index, x))
        after_space = letter == " "
        index += len(letter)
    return stops


def _kerned_tracking(chunks: list[_Chunk], em: float) -> float:
    """The letter spacing of a word drawn as single letters with a gap after each."""
    if (
        len(chunks) < _SPACED_LETTERS
        or sum(len(chunk.text) > 1 for chunk in chunks) > len(chunks) // 4
    ):
        return 0.0
    gaps = [after.start - before.end for before, after in pairwise(chunks)]
    usual = median(gaps)
    return usual if usual > WORD_GAP * em * 0.6 else 0.0


def _joined(chunks: list[_Chunk], em: float, tracking: float) -> list[Run]:
    found: list[Run] = []
    first = chunks[0]
    text, start, end, stops = first.text, first.start, first.end, list(first.stops)
    for chunk in chunks[1:]:
        gap = chunk.start - end - tracking
        if gap > _BREAK_GAP * em or gap < _BACK * em - tracking or text == UNMAPPED:
            found.append((text, start, end, stops))
            text, start, stops = chunk.text, chunk.start, list(chunk.stops)
        else:
            if gap > WORD_GAP * em and text[-1] != " " and chunk.text[0] != " ":
                text += " "
                stops.append((len(text), chunk.start))
            shift = len(text)
            stops += [(index + shift, x) for index, x in chunk.stops[1:]]
            if text[-1:] == " " and stops[-1][0] < shift:
                stops.append((shift, chunk.start))
                stops.sort()
            text += chunk.text
        end = chunk.end
    found.append((text, start, end, stops))
    return found
