"""Words of a certification's name that tell of it alone."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from certlens.knowledge import certifications, skills

_CAPITALISED = re.compile(r"\b(?:(?=\w*[A-Z])[^\W\d_]{4,}|(?=\d*[A-Z])[A-Z\d]{3,})\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_COMMON = 4


def own_word(name: str, text: str) -> str | None:
    """A word that the name shares with the work and with hardly anything else ("Cribl")."""
    known = _common_words()
    return next(
        (
            word
            for word in _CAPITALISED.findall(name)
            if word in text
            and word.casefold() not in known
            and re.search(rf"\b{re.escape(word)}\b", text)
        ),
        None,
    )


@cache
def _common_words() -> frozenset[str]:
    """Words of more than a few certifications' and skills' names: they tell of nothing alone."""
    names = [row.name for row in certifications().values()]
    names += [name for row in skills().values() for name in (row.name, *row.synonyms)]
    counts = Counter(word for name in names for word in set(_LETTERS.findall(name.casefold())))
    return frozenset(word for word, times in counts.items() if times >= _COMMON)
