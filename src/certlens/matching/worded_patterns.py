"""Patterns that are tried only where a text has one of the words they cannot be found without."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import chain

_WORD = re.compile(r"\w+")
_REMEMBERED = 64


@lru_cache(maxsize=_REMEMBERED)
def words_of(lowered: str) -> frozenset[str]:
    """The words of a text in small letters."""
    return frozenset(_WORD.findall(lowered))


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern that not every document needs, compiled once."""
    return re.compile(pattern)


class WordedPatterns:
    """Patterns of texts in small letters, by their words ("zero null"); compiled when first tried."""

    def __init__(self, *tables: Mapping[str, str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for words, pattern in chain.from_iterable(table.items() for table in tables):
            for word in words.split():
                self._by_word.setdefault(word, []).append(pattern)

    def worth_trying(self, words: frozenset[str]) -> tuple[re.Pattern[str], ...]:
        """Those of the patterns that a text of these words may hold, each beginning at a word's start."""
        told = words & self._by_word.keys()
        patterns = dict.fromkeys(pattern for word in told for pattern in self._by_word[word])
        return tuple(compiled(rf"\b(?=\w)(?:{pattern})") for pattern in patterns)
