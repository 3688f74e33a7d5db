"""Phrases beside a mention that say its state, or that it is not the owner's claim at all."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import Any, NamedTuple

from certlens.knowledge import Cue, CueWords, read_rows
from certlens.matching.phrases import PhraseTable
from certlens.matching.prepared import load, packed
from certlens.matching.text_view import AS_TYPED, Word, split_words

_ROWS = ("cues", "cue_words")
_CLASS = re.compile(r"\{(\w+)\}")
_NAME = 24  # characters
_NAME_WORD = re.compile(r"\b[A-Z]\w+ $")
_NAME_GOES_ON = re.compile(r" [A-Z]\w+")


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
            if Sense(meaning, stands) in self.senses:
                return meaning
        return None


@cache
def _tables() -> tuple[PhraseTable[Sense], ...]:
    """A table for each side, so that a longer cue of one side never hides a shorter of the other."""
    return tuple(PhraseTable(root, Sense._make) for root in load("cues", _ROWS, _prepare))


def cues_of_rows() -> Iterator[Cue]:
    """Every cue of the rows, a named class of words written out as each of its words."""
    words = {row.name: row.words for row in read_rows("cue_words", CueWords)}
    for row in read_rows("cues", Cue):
        pieces = _CLASS.split(row.text)
        choices = [words[piece] if odd % 2 else (piece,) for odd, piece in enumerate(pieces)]
        for chosen in product(*choices):
            yield row.model_copy(update={"text": "".join(chosen)})


def _prepare() -> list[dict[str, Any]]:
    tables: dict[str, PhraseTable[Sense]] = {"before": PhraseTable(), "after": PhraseTable()}
    for row in cues_of_rows():
        for side, table in tables.items():
            if row.stands in (side, "either"):
                table.add(split_words(row.text, AS_TYPED), Sense(row.means, side))
    return [packed(table.root) for table in tables.values()]


PREPARED = (("cues", _ROWS, _prepare),)


class Cues:
    """All cues of a text's words as typed, to be asked for by stretch."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._found = sorted(
            FoundCue(words[found.first].start, words[found.last - 1].end, found.values)
            for table in _tables()
            for found in table.find(words)
        )
        self._starts = [cue.start for cue in self._found]

    def between(self, start: int, end: int) -> Sequence[FoundCue]:
        """The cues that lie wholly in ``text[start:end]``."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        return [cue for cue in self._found[first:last] if cue.end <= end]

    def behind(self, start: int, end: int) -> Sequence[FoundCue]:
        """Those cues, and one before them that begins with the name's own last word."""
        first = bisect_left(self._starts, start)
        return [
            *(cue for cue in self._found[:first][-1:] if start < cue.end <= end),
            *self.between(start, end),
        ]


@lru_cache(maxsize=256)
def cues_in(text: str) -> tuple[FoundCue, ...]:
    """All cues of a short text."""
    return tuple(Cues(split_words(text, AS_TYPED)).between(0, len(text)))


def is_in_name(text: str, cue: FoundCue) -> bool:
    """Whether a cue is only a word in a body's name ("Gulf Planning Institute")."""
    before = _NAME_WORD.search(text[max(0, cue.start - _NAME) : cue.start])
    return text[cue.start].isupper() and bool(before and _NAME_GOES_ON.match(text, cue.end))
