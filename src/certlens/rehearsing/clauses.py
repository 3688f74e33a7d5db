"""An answer's clauses: by punctuation where there is any, by the words that begin one where not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certlens.matching.text_view import HARD, Word
from certlens.rehearsing.cues import cue_at, cues

_SHORTEST = 3  # words, before "I" one less; an opener sooner than that opens nothing
_PERSONS = frozenset(("i", "we"))
_JOINING = frozenset(("and", "but", "so", "then", "because", "which"))
_AFTER_PERSON = frozenset(("and", "but", "so", "when", "while", "because", "then", "that", "which"))


def split_clauses(
    words: Sequence[Word], whole: frozenset[int] = frozenset()
) -> Iterator[tuple[int, int]]:
    """The clauses as half-open ranges of words, in order, nothing left out.

    None begins at the offsets in ``whole``: inside a name ("g c i h").
    """
    silent = _filler_words(words)
    first, said = 0, 0
    for position, word in enumerate(words):
        enough = said >= _SHORTEST - (word.text in _PERSONS)
        ends = word.gap == HARD or (enough and _opens(words, position))
        if position > first and ends and word.start not in whole:
            yield first, position
            first, said = position, 0
        said += position not in silent
    if words:
        yield first, len(words)


def _opens(words: Sequence[Word], position: int) -> bool:
    """Whether a clause begins with this word."""
    word = words[position]
    if cue_at("opener", words, position):
        return words[position - 1].text not in _AFTER_PERSON
    if word.text in _PERSONS:
        return words[position - 1].text not in _AFTER_PERSON
    after = words[position + 1].text if position + 1 < len(words) else ""
    return word.text == "by" and after.endswith("ing")


def opening_words(words: Sequence[Word]) -> int:
    """How many fillers and joining words ("um and then") a clause begins with."""
    position = 0
    while position < len(words):
        filler = cue_at("filler", words, position)
        if filler is None and words[position].text not in _JOINING:
            return position
        position = filler.last if filler else position + 1
    return 0


def _filler_words(words: Sequence[Word]) -> frozenset[int]:
    found = cues("filler", words)
    return frozenset(position for one in found for position in range(one.first, one.last))
