"""What tesseract recognised, as pieces of a page: words with baselines and sizes in points.

Its own order of blocks and lines is not used, only which words stand on one line: the geometry that
orders every other page orders these too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from certlens.document import Box, Note
from certlens.parsers.characters import BULLET, clean
from certlens.parsers.page_items import PageItems, Piece
from certlens.parsers.page_turns import from_page

_WORD = "5"
_LEAST = 20.0  # tesseract is seldom right below
_UNSURE = 60.0
_ASCENDER, _LETTER = 0.72, 0.5  # heights of "H" and "x" in ems
_DEEP = re.compile(r"[gjpqyQ,;()\[\]{}|/@$§_]")
_TALL = re.compile(r"[A-Zbdfh-lt0-9ÀÄÅÉÖØÜß&%]")
_ODD = re.compile(r"[,;()\[\]{}|/@$§_Q\"'“”’*]")  # reach up or down by another length than letters
_FLAT = re.compile(r"[\W_]+")
# What tesseract makes of a list mark or an icon before a line; a lone "e" or "o" is a round bullet.
_MARK = re.compile(r"[•·«»*©®¢°+#&@™=¤■▪●○◦>~eo-]{1,2}")
_SIGN = re.compile(r"[-–—+(\"'$£€]")
_MARK_GAP, _COLUMN_GAP = 0.2, 1.0  # ems
_LETTER_RECURS = 2  # times beside itself, before a letter is taken for a bullet
_SAME_PLACE = 4.0
_SAME_SIZE = 1.1


class Word(NamedTuple):
    """One recognised word and its box, in points."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    confidence: float


class Recognised(NamedTuple):
    """The pieces of a page, and how many of its words tesseract was unsure of."""

    pieces: list[Piece]
    unsure: int

    @property
    def legible(self) -> bool:
        """False where most words are guesses: of a picture that lies on its side, or shows no text."""
        return 2 * self.unsure < len(self.pieces)


def recognised(table: str, scale: float, page: PageItems | None = None) -> Recognised:
    """The pieces that tesseract's TSV output tells; ``scale`` is points for each pixel.

    On a page that is turned they are where they stand once it is upright.
    """
    lines = _lines(table, scale, page)
    _settle_marks(lines)
    sizes = _settled([_size(line) for line in lines])
    pieces: list[Piece] = []
    for line, size in zip(lines, sizes, strict=True):
        baseline = _baseline(line, size)
        pieces += [
            Piece(word.text, word.x0, word.x1, baseline, size, face="recognised") for word in line
        ]
    unsure = sum(word.confidence < _UNSURE for line in lines for word in line)
    return Recognised(pieces, unsure)


def angle_of(table: str) -> int:
    """The angle at which most lines of a picture run, as the order of their words tells."""
    across = down = 0.0
    for (line, (x0, top, x1, bottom), _), (other, box, _) in pairwise(_rows(table)):
        if line == other:
            across += box[0] + box[2] - x0 - x1
            down += box[1] + box[3] - top - bottom
    if abs(down) > abs(across):
        return 270 if down > 0 else 90
    return 180 if across < 0 else 0


def _rows(table: str) -> Iterator[tuple[tuple[str, ...], Box, list[str]]]:
    """The line that each word stands on, its box in pixels, and all that is told of it."""
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) >= 12 and cells[0] == _WORD:
            x, y, width, height = map(float, cells[6:10])
            yield tuple(cells[1:5]), (x, y, x + width, y + height), cells


def _lines(table: str, scale: float, page: PageItems | None) -> list[list[Word]]:
    """The words of each line that tesseract saw."""
    lines: dict[tuple[str, ...], list[Word]] = defaultdict(list)
    for line, (x0, top, x1, bottom), cells in _rows(table):
        text = clean("\t".join(cells[11:])).strip()
        box = (scale * x0, scale * top, scale * x1, scale * bottom)
        word = Word(text, *(from_page(box, page) if page else box), float(cells[10]))
        if text and not _is_noise(word):
            lines[line].append(word)
    return [
        sorted(line, key=lambda word: word.x0)
        for line in lines.values()
        if len(line) > 1 or len(line[0].text) > 1 or line[0].confidence > _UNSURE
    ]


def _is_noise(word: Word) -> bool:
    """True for what a rule, a frame or a picture was taken for."""
    if word.confidence < _LEAST and len(word.text) < 4 and not _MARK.fullmatch(word.text):
        return True
    width, height = word.x1 - word.x0, word.bottom - word.top
    stroke = max(width, height) > 12 * max(0.1, min(width, height))
    return stroke and _FLAT.fullmatch(word.text) is not None and len(word.text) < 4 and height > 20


def _settle_marks(lines: list[list[Word]]) -> None:
    """A mark before words becomes a bullet if it recurs at its place, else it is left out."""
    marks = [mark for line in lines for mark in _marks(line)]
    for line in lines:
        for mark in _marks(line):
            recurring = sum(abs(mark.x0 - other.x0) < _SAME_PLACE for other in marks)
            at = line.index(mark)
            if recurring > (_LETTER_RECURS if mark.text.isalpha() else 1):
                line[at] = mark._replace(text=BULLET, confidence=100.0)
            elif not mark.text.isalpha() and not _SIGN.match(mark.text):
                del line[at]


def _marks(line: Sequence[Word]) -> list[Word]:
    """The words that may be marks: first in the line or after a wide gap, and apart from the next."""
    size = _size(line)
    return [
        word
        for before, word, after in zip([None, *line], line, line[1:], strict=False)
        if _MARK.fullmatch(word.text)
        and after.x0 - word.x1 > _MARK_GAP * size
        and (before is None or word.x0 - before.x1 > _COLUMN_GAP * size)
    ]


def _size(line: Sequence[Word]) -> float:
    """The font size of a line, from the heights of its letters."""
    lettered = [word for word in line if not _FLAT.fullmatch(word.text)]
    plain = [word for word in lettered if not _ODD.search(word.text)]
    return median(map(_word_size, plain or lettered or line))


def _word_size(word: Word) -> float:
    share = _ASCENDER if _TALL.search(word.text) else _LETTER
    share += 0.21 if _DEEP.search(word.text) else 0.0
    return (word.bottom - word.top) / share


def _baseline(line: Sequence[Word], size: float) -> float:
    """Where the letters of a line stand; one height for all straightens a tilted scan."""
    lettered = [word for word in line if not _FLAT.fullmatch(word.text)] or line
    level = [word.bottom for word in lettered if not _DEEP.search(word.text)]
    return median(level or [word.bottom - 0.21 * size for word in lettered])


def _settled(sizes: Sequence[float]) -> list[float]:
    """The sizes with those that differ by a little made the same: a page has few."""
    usual: dict[float, float] = {}
    left = sorted(sizes)
    while left:
        groups = ([other for other in left if _alike(size, other)] for size in dict.fromkeys(left))
        group = max(groups, key=len)
        usual |= dict.fromkeys(group, round(median(group), 1))
        left = [size for size in left if size not in usual]
    return [usual[size] for size in sizes]


def _alike(one: float, other: float) -> bool:
    return max(one, other) <= _SAME_SIZE * min(one, other)


def ocr_note(found: Recognised, page: int) -> Note:
    """The note that a page was recognised, and how surely."""
    message = "read by OCR from a picture; letters and digits may be wrong"
    if found.unsure:
        message += f" ({found.unsure} of {len(found.pieces)} words are uncertain)"
    return Note(id="ocr", message=message, page=page)
