"""Pieces → segments: what stands on one baseline without a wide gap, as one string."""

from __future__ import annotations

import re
from collections import defaultdict

from certlens.document import Box, Hidden
from certlens.parsers.accents import is_accent, set_over
from certlens.parsers.characters import BULLET
from certlens.parsers.column_starts import parted_at_columns
from certlens.parsers.glyphs import UNMAPPED, is_private
from certlens.parsers.line_text import assembled
from certlens.parsers.page_items import Colour, Piece

_JOIN_GAP = 0.65
_SAME_TEXT_GAP = 1.05
_STRETCHED_GAP = 1.9
_BULLET_GAP = 3.2
_BASELINE = 0.2
_RAISED = 0.55
_MARK_LENGTH = 6
_BUCKET = 6.0
_LEADING_BULLET = re.compile(r"^(?:[•▪■▫□●○◦◉⁃‣∙·⦁⚫➢➤►▸▶▹❖✓✔✦✧◆◇➔→➣❯»⟡⬥⬧*\-–—o§␣]|\ufffd)\s*$")

_ITEM = re.compile(r"[•▪■▫●◦⁃‣∙⦁➢➤►▸▶❖✓✔✦◆➔→»]\s*\S")


class Segment:
    """A string on one baseline, with the look of most of its characters."""

    __slots__ = (
        "baseline",
        "begins_in",
        "bold",
        "colour",
        "ends_in",
        "hidden",
        "icon",
        "mark",
        "opens_unmapped",
        "size",
        "stops",
        "text",
        "x0",
        "x1",
    )

    def __init__(self, pieces: list[Piece]) -> None:
        first = pieces[0]
        main = max(pieces, key=lambda piece: sum(map(str.isalnum, piece.text)))
        self.x0 = first.x0
        self.x1 = max(piece.x1 for piece in pieces)
        self.baseline = main.baseline
        self.size = main.size
        colours = {piece.colour for piece in pieces}
        self.colour: Colour | None = main.colour if len(colours) == 1 else None
        self.begins_in = (first.face, first.bold)
        self.ends_in = (pieces[-1].face, pieces[-1].bold)
        self.hidden: Hidden | None = first.hidden
        letters = sum(len(piece.text) for piece in pieces)
        self.bold = 2 * sum(len(piece.text) for piece in pieces if piece.bold) > letters
        self.mark: float | None = None
        self.icon = first.text[:1] if is_private(first.text[:1] or " ") else ""
        self.opens_unmapped = first.text.startswith(UNMAPPED)
        self.text, self.stops = assembled(pieces)
        self.opens_unmapped &= self.text.startswith(BULLET)

    @property
    def top(self) -> float:
        """The upper edge of its letters."""
        return self.baseline - 0.78 * self.size

    @property
    def bottom(self) -> float:
        """The lower edge of its letters."""
        return self.baseline + 0.22 * self.size

    @property
    def box(self) -> Box:
        """x0, top, x1, bottom."""
        return (self.x0, self.top, self.x1, self.bottom)

    def first_word_width(self) -> float:
        """How much room its first word takes."""
        space = self.text.find(" ")
        if space < 0:
            return self.x1 - self.x0
        for index, x in self.stops:
            if index > space:
                return x - self.x0
        return (self.x1 - self.x0) * space / len(self.text)

    def is_bullet(self) -> bool:
        """True for a lone list mark."""
        return _LEADING_BULLET.match(self.text) is not None

    def is_item(self) -> bool:
        """True where a list mark, drawn or written, stands before the words."""
        return self.mark is not None or _ITEM.match(self.text) is not None

    def append(self, other: Segment) -> None:
        """Take in what stands a word's distance to the right."""
        shift = len(self.text) + 1
        self.stops = [*self.stops, *((index + shift, x) for index, x in other.stops)]
        self.ends_in = other.ends_in
        if self.colour != other.colour:
            self.colour = None
        if len(other.text) > len(self.text):
            self.size, self.bold = other.size, other.bold
        self.text = f"{self.text} {other.text}"
        self.x1 = other.x1

    def __repr__(self) -> str:
        return f"<{self.text!r} x {self.x0:.0f}-{self.x1:.0f} y {self.baseline:.0f}>"


def closed_up(row: list[Segment], edge: float) -> list[list[Segment]]:
    """The row with segments joined that only a stretched word space keeps apart.

    In a line that fills its column the spaces may be stretched further. What is printed over other
    text becomes a row of its own.
    """
    kept: list[Segment] = []
    over: list[Segment] = []
    justified = abs(row[-1].x1 - edge) < 1.5
    for segment in row:
        last = kept[-1] if kept else None
        if last is None:
            kept.append(segment)
            continue
        em = max(segment.size, last.size)
        gap = (segment.x0 - last.x1) / em
        limit = _SAME_TEXT_GAP
        if len(kept) == 1 and last.is_bullet():
            limit = _BULLET_GAP
        elif justified and not any(map(str.isdigit, segment.text)):
            limit = _STRETCHED_GAP
        if gap < -0.5:
            over.append(segment)
        elif gap < limit:
            last.append(segment)
        else:
            kept.append(segment)
    return [kept, *([segment] for segment in over)]


def segments(pieces: list[Piece]) -> list[Segment]:
    """The page's segments, in no particular order."""
    open_runs: dict[int, list[list[Piece]]] = defaultdict(list)
    found: list[list[Piece]] = []
    accents = [piece for piece in pieces if is_accent(piece)]
    if accents:
        others = [piece for piece in pieces if not is_accent(piece)]
        pieces = [*others, *set_over(accents, others)]
    for piece in sorted(pieces, key=lambda piece: (piece.x0, piece.baseline)):
        if not piece.text.strip() and piece.text != BULLET:
            continue
        run = _run_for(piece, open_runs)
        if run is None:
            run = []
            found.append(run)
            open_runs[int(piece.baseline // _BUCKET)].append(run)
        elif _drawn_twice(run, piece):
            continue
        run.append(piece)
    made = [Segment(run) for run in parted_at_columns(found)]
    _settle_unmapped(made)
    return [segment for segment in made if segment.text]


def _settle_unmapped(found: list[Segment]) -> None:
    """Drop a glyph without a character before a line, unless it recurs as a list's bullets do."""
    opened = [segment for segment in found if segment.opens_unmapped]
    if len(opened) > 1:
        return
    for segment in opened:
        segment.opens_unmapped = False
        segment.text = segment.text[2:]
        segment.stops = [(max(0, index - 2), x) for index, x in segment.stops if index != 0]


def _run_for(piece: Piece, open_runs: dict[int, list[list[Piece]]]) -> list[Piece] | None:
    bucket = int(piece.baseline // _BUCKET)
    best: list[Piece] | None = None
    best_gap = 1e9
    for key in (bucket - 1, bucket, bucket + 1):
        for run in reversed(open_runs.get(key, ())):
            gap = _gap(run, piece)
            if gap is not None and gap < best_gap:
                best, best_gap = run, gap
    return best


def _gap(run: list[Piece], piece: Piece) -> float | None:
    """How far the piece stands from the run's end; None where it does not belong to it."""
    last = run[-1]
    if (last.hidden is None) != (piece.hidden is None):
        return None
    larger = max(last.size, piece.size)
    shift = abs(last.baseline - piece.baseline)
    if len(run) > 1:
        shift = min(shift, abs(run[0].baseline - piece.baseline))
    gap = piece.x0 - last.x1
    is_bullet = len(run) == 1 and (_LEADING_BULLET.match(last.text) or is_private(last.text[:1]))
    if shift > (_RAISED if is_bullet else _BASELINE) * larger:
        smaller = min(last, piece, key=lambda one: one.size)
        raised = smaller.size < 0.85 * larger and len(smaller.text.strip()) <= _MARK_LENGTH
        if not raised or shift > _RAISED * larger or abs(gap) > 0.35 * larger:
            return None
    is_bar = last.text.endswith("|") or piece.text.startswith("|")
    limit = (_BULLET_GAP if is_bullet or is_bar else _JOIN_GAP) * larger
    if gap > limit + 2.2 * _letter_gap(run):
        return None
    if gap < -0.35 * larger and not (_drawn_twice(run, piece) or gap > -1.2 * larger):
        return None
    return abs(gap)


def _letter_gap(run: list[Piece]) -> float:
    """The gap between the last letters of a word drawn letter by letter, wide apart."""
    if len(run) < 3 or any(len(piece.text) > 1 for piece in run[-3:]):
        return 0.0
    gap = min(run[-2].x0 - run[-3].x1, run[-1].x0 - run[-2].x1)
    return gap if gap > 0.1 * run[-1].size else 0.0


def _drawn_twice(run: list[Piece], piece: Piece) -> bool:
    for earlier in reversed(run[-4:]):
        near = abs(earlier.x0 - piece.x0) < 0.12 * piece.size
        if near and earlier.text.strip() == piece.text.strip():
            earlier.bold = True
            return True
    return False
