"""Glyphs of one show operator → runs of text: where words are, by geometry."""

from __future__ import annotations

from itertools import accumulate, pairwise
from statistics import median
from typing import NamedTuple

from pdfminer.pdfinterp import PDFTextState

from certlens.parsers.glyphs import UNMAPPED
from certlens.parsers.page_items import Stops
from certlens.parsers.pdf_fonts import Entry, Face
from certlens.parsers.pdf_lexer import hexadecimal

Run = tuple[str, float, float, Stops]
"""Text, start and end along the baseline in text space, and (character, offset) of word starts."""
Chunk = Run

WORD_GAP = 0.16
"""A gap of this many ems separates words: TeX sets no space glyphs, and squeezes to 0.2."""
_BREAK_GAP = 0.65
_BACK = -0.35
_SPACED_LETTERS = 4
_SPACE_TAKEN_BACK = 200.0  # thousandths of an em
_LEADER = ". "


class Shown(NamedTuple):
    """Runs, where the last one ends, and the distance between the letters."""

    runs: list[Run]
    end: float
    tracking: float


def runs(face: Face, state: PDFTextState, items: list[float | bytes]) -> Shown:
    """The runs of a show operator, broken at wide gaps."""
    chunks, advance = _chunks(face, state, items)
    scale = state.scaling * 0.01
    between = state.charspace * scale
    if len(chunks) < 2:
        return Shown(chunks, advance, between)
    em = abs(state.fontsize * scale) or 1.0
    tracking = max(0.0, between) + _kerned_tracking(chunks, em)
    return Shown(_joined(chunks, em, tracking), advance, tracking)


def chain_runs(
    face: Face, state: PDFTextState, links: list[tuple[bytes, float]], start: float
) -> Shown:
    """The runs of strings that each state the distance to the next."""
    known = face.shown
    scale = state.scaling * 0.01
    size, between = state.fontsize * scale, state.charspace * scale
    word = 0.0 if face.multibyte else state.wordspace * scale
    chunks: list[Chunk] = []
    x, end = start, start
    origin = 0.0
    for code, step in links:
        entry = known.get(code)
        if entry is None:
            known[code] = entry = _entry(face, hexadecimal(code))
        text, width, count, starts = entry
        end = x + width * size + count * between + (word * text.count(" ") if word else 0.0)
        if text:
            marks: Stops = [(0, x)]
            for index, ems, before in starts:
                marks.append((index, x + ems * size + before * between))
            chunks.append((text, x, end - between, marks))
        origin += step
        x = origin
    em = abs(size) or 1.0
    if len(chunks) < 2:
        return Shown(chunks, end, between)
    if smooth := _smooth(chunks, em):
        return Shown(smooth, end, between)
    tracking = max(0.0, between) + _kerned_tracking(chunks, em)
    return Shown(_joined(chunks, em, tracking), end, tracking)


def _entry(face: Face, text: bytes) -> Entry:
    codes = tuple(face.codes(text))
    letters = list(map(face.characters.__getitem__, codes))
    widths = list(map(face.widths.__getitem__, codes))
    starts = []
    if " " in letters:
        stops = _word_stops(letters, widths, 0.0)[1:]
        lengths = list(accumulate(map(len, letters), initial=0))
        starts = [(index, ems, lengths.index(index)) for index, ems in stops]
    return "".join(letters), sum(widths), len(codes), starts


def _smooth(chunks: list[Chunk], em: float) -> list[Run] | None:
    """One run, if no gap between the chunks asks for a closer look."""
    ends = [chunk[2] for chunk in chunks]
    starts = [chunk[1] for chunk in chunks]
    gaps = [after - before for before, after in zip(ends, starts[1:], strict=False)]
    if max(gaps) > WORD_GAP * em or min(gaps) < _BACK * em:
        return None
    letters = [chunk[0] for chunk in chunks]
    stops: Stops = [(0, starts[0])]
    if any(" " in letter for letter in letters):
        index, after_space = 0, False
        for letter, _, _, marks in chunks:
            if after_space and letter[0] != " ":
                stops.append((index, marks[0][1]))
            stops += [(index + at, x) for at, x in marks[1:]]
            after_space = letter[-1] == " "
            index += len(letter)
    return [("".join(letters), starts[0], ends[-1], stops)]


def _chunks(
    face: Face, state: PDFTextState, items: list[float | bytes]
) -> tuple[list[Chunk], float]:
    scale = state.scaling * 0.01
    size, between = state.fontsize * scale, state.charspace * scale
    word = 0.0 if face.multibyte else state.wordspace * scale
    kern = 0.001 * size
    known = face.read
    x = 0.0
    chunks: list[Chunk] = []
    for item in items:
        if type(item) is float:
            x -= item * kern
            if item > _SPACE_TAKEN_BACK and chunks and chunks[-1][0][-1] == " ":
                _drop_space(chunks)
            continue
        if not isinstance(item, bytes) or not item:
            continue
        entry = known.get(item)
        if entry is None:
            known[item] = entry = _entry(face, item)
        text, width, count, starts = entry
        end = x + width * size + between * count
        if word:
            end += word * item.count(b" ")
        if text:
            marks: Stops = [(0, x)]
            for index, ems, before in starts:
                spaces = item.count(b" ", 0, before) if word else 0
                marks.append((index, x + ems * size + before * between + spaces * word))
            chunks.append((text, x, end - between, marks))
        x = end
    return chunks, x


def _drop_space(chunks: list[Chunk]) -> None:
    """Leave out a space whose room is taken back, since no one can see it."""
    text, x, end, marks = chunks.pop()
    if len(text) > 1:
        chunks.append((text[:-1], x, end, marks))


def _word_stops(letters: list[str], advances: list[float], start: float) -> Stops:
    stops: Stops = [(0, start)]
    index, after_space = 0, False
    for letter, x in zip(letters, accumulate(advances, initial=start), strict=False):
        if after_space and letter != " ":
            stops.append((index, x))
        after_space = letter == " "
        index += len(letter)
    return stops


def _kerned_tracking(chunks: list[Chunk], em: float) -> float:
    """The letter spacing of a word drawn as single letters with a gap after each."""
    chunks = [chunk for chunk in chunks if chunk[0].strip(_LEADER)]
    if len(chunks) < _SPACED_LETTERS:
        return 0.0
    if sum(len(chunk[0]) > 1 for chunk in chunks) > len(chunks) // 4:
        return 0.0
    usual = median(after[1] - before[2] for before, after in pairwise(chunks))
    return usual if usual > WORD_GAP * em * 0.6 else 0.0


def _joined(chunks: list[Chunk], em: float, tracking: float) -> list[Run]:
    """Runs of chunks: a space where words part, a new run where a gap is too wide for one."""
    word, wide, back = WORD_GAP * em, _BREAK_GAP * em + 2 * tracking, _BACK * em - tracking
    found: list[Run] = []
    parts: list[str] = []
    stops: Stops = []
    length = 0
    start = end = chunks[0][1]
    for text, x, reach, marks in chunks:
        gap = x - end - tracking if parts else 0.0
        if gap > wide or gap < back or (parts and parts[-1] == UNMAPPED):
            found.append(("".join(parts), start, end, stops))
            parts, stops, length, start = [], [], 0, x
        elif gap > word and parts[-1][-1] != " " and text[0] != " ":
            parts.append(" ")
            length += 1
        after_space = not parts or parts[-1][-1] == " "
        stops += [(index + length, at) for index, at in (marks if after_space else marks[1:])]
        parts.append(text)
        length += len(text)
        end = reach
    found.append(("".join(parts), start, end, stops))
    return found
