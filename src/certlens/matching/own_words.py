"""Words of a certification's name that tell of it alone."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from itertools import pairwise

from certlens.knowledge import certifications, skills

_CAPITALISED = re.compile(r"\b(?:(?=\w*[A-Z])[^\W\d_]{4,}|(?=\d*[A-Z])[A-Z\d]{3,})\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_COMMON = 4
_REMEMBERED = 256
_PLURAL = re.compile(r"(?<=[a-rt-z]{2})s$")
_BRITISH = re.compile(r"(?<=nt)re$")
_WORDS = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_OF_ANY_NAME = frozenset(
    "a an and certificate certification certified chartered for foundation in international lead of "
    "practising practitioner professional qualification qualified registered senior the web".split()
)
_ROLES = re.compile(
    r"(?:administrat|analy|architect|assess|associat|audit|business|consult|design|develop|engineer|examin|expert|"
    r"level|manage|officer|operat|owner|program|project|security|specialist|support|system|team|technic|technology|user)"
)


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


def own_phrase(name: str, text: str) -> str | None:
    """Two words on end that the name shares with the work, both of its field ("Data Vault")."""
    told = f" {' '.join(_folded(text))} "
    return next((pair for pair in _pairs(name) if f" {pair} " in told), None)


@lru_cache(maxsize=_REMEMBERED)
def _pairs(name: str) -> tuple[str, ...]:
    return tuple(
        f"{first} {second}"
        for first, second in pairwise(_folded(name))
        if not {first, second} & _OF_ANY_NAME and not _ROLES.match(second)
    )


def _folded(text: str) -> list[str]:
    """The words of a text in lower case, plurals and British endings taken off."""
    words = [word.casefold() for word in _WORDS.findall(text)]
    return [_BRITISH.sub("er", _PLURAL.sub("", word)) for word in words]


@cache
def _common_words() -> frozenset[str]:
    """Words of more than a few certifications' and skills' names: they tell of nothing alone."""
    names = [row.name for row in certifications().values()]
    names += [name for row in skills().values() for name in (row.name, *row.synonyms)]
    counts = Counter(word for name in names for word in set(_LETTERS.findall(name.casefold())))
    return frozenset(word for word, times in counts.items() if times >= _COMMON)
