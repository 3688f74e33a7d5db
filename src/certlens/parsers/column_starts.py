"""Text that runs into the next column: segments parted where many other lines begin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from certlens.parsers.page_items import Piece

_SAME = 0.6
_LEAST_LINES = 6
_LEAST_LETTERS = 2
_LEAST_GAP = -0.3

Run = list[Piece]


def parted_at_columns(runs: list[Run]) -> Iterator[Run]:
    """The runs of pieces, each parted where a piece begins exactly where other lines do."""
    counts = Counter(round(run[0].x0 / _SAME) for run in runs)
    common = {start for start, count in counts.items() if count >= _LEAST_LINES}
    for run in runs:
        yield from _parted(run, common) if len(run) > 1 and common else (run,)


def _parted(run: Run, starts: set[int]) -> Iterable[Run]:
    if any(len(piece.text) < _LEAST_LETTERS for piece in run):
        return [run]
    parts: list[Run] = [run[:1]]
    for before, piece in pairwise(run):
        begins = round(piece.x0 / _SAME) in starts
        apart = _LEAST_GAP * piece.size < piece.x0 - before.x1
        spaced = before.text.endswith(" ") or piece.text.startswith(" ")
        if begins and apart and not spaced:
            parts.append([piece])
        else:
            parts[-1].append(piece)
    return parts
