"""Phrases beside a mention that say its state, or that it is not the owner's claim at all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from certlens.knowledge import Cue, read_rows
from certlens.matching.phrases import PhraseTable
from certlens.matching.prepared import load
from certlens.matching.text_view import split_words

_PLAIN = {"&": ("and",)}


class Sense(NamedTuple):
    """What a cue means, and on which side of it the mention stands."""

    means: str
    stands: str


class FoundCue(NamedTuple):
    """A cue at ``text[start:end]``, with all it may mean."""

    start: int
    end: int
    senses: tuple[Sense, ...]

    def speaks(self, stands: str, *meanings: str) -> str | None:
        """The first of the meanings that the cue has on this side of a mention, or None."""
        for meaning in meanings:
            if any(s.means == meaning and s.stands in (stands, "either") for s in self.senses):
                return meaning
        return None


@cache
def _cue_table() -> PhraseTable[Sense]:
    return PhraseTable(load("cues", ("cues",), _prepare), Sense._make)


def _prepare() -> dict[str, Any]:
    table: PhraseTable[Sense] = PhraseTable()
    for row in read_rows("cues", Cue):
        table.add(split_words(row.text, _PLAIN), Sense(row.means, row.stands))
    return table.root


PREPARED = (("cues", ("cues",), _prepare),)


class Cues:
    """All cues of a text, to be asked for by stretch."""

    def __init__(self, text: str) -> None:
        words = split_words(text, _PLAIN)
        self._found = [
            FoundCue(words[found.first].start, words[found.last - 1].end, found.values)
            for found in _cue_table().find(words)
        ]
        self._starts = [cue.start for cue in self._found]

    def between(self, start: int, end: int) -> Sequence[FoundCue]:
        """The cues that lie wholly in ``text[start:end]``."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        return [cue for cue in self._found[first:last] if cue.end <= end]
