"""Words of a certification's name that tell of it alone."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from certlens.knowledge import certifications, skills

_CAPITALISED = re.compile(r"\b(?:(?=\w*[A-Z])[^\W\d_]{4,}|(?=\d*[A-Z])[A-Z\d]{3,})\b")
_PAIR = re.compile(r"\b(?=([A-Z][^\W\d_]+ [A-Z][^\W\d_]+)\b)")
_LETTERS = re.compile(r"[^\W\d_]+")
_LONG = re.compile(r"[^\W\d_]{6,}")
_COMMON = 4
_REMEMBERED = 256
_ENDING = re.compile(r"(?<=[^\W\d_]{5})(?:ors?|ers?|ing|ments?|ions?|e?s|ed|e)$")
_ROLES = re.compile(
    r"administrat|analy|architect|assess|associat|audit|consult|design|develop|engineer|model|offic|"
    r"operat|servic|special|technic"
)
_STYLED = re.compile(r"accredit|certif|charter|profession|practition|register|qualif|license")
_DOING = re.compile(r"facilitat|instruct|leader")


def own_word(name: str, text: str) -> str | None:
    """A word that the name shares with the work and with hardly anything else ("Cribl").

    As printed, or a long one in any form ("Facilitator", "facilitated").
    """
    known = _common_words()
    printed = (word for word in _CAPITALISED.findall(name) if word.casefold() not in known)
    forms = [rf"\b{re.escape(word)}\b" for word in (*printed, *_pairs(name)) if word in text]
    lowered = text.lower()
    forms += [rf"(?i:\b{stem}\w*)" for stem in _stems(name) if stem in lowered]
    found = next(filter(None, (re.search(form, text) for form in forms)), None)
    return found.group() if found else None


@lru_cache(maxsize=_REMEMBERED)
def _pairs(name: str) -> tuple[str, ...]:
    """A name's pairs of capitalised words, one of them uncommon ("Jet Reports")."""
    pairs = (found.group(1) for found in _PAIR.finditer(name))
    known = _common_words() | {"certified"}
    return tuple(pair for pair in pairs if not set(pair.casefold().split()) <= known)


@lru_cache(maxsize=_REMEMBERED)
def _stems(name: str) -> tuple[str, ...]:
    long = [word.casefold() for word in _LONG.findall(name)]
    crafts = [word for word in long if not _ROLES.match(word) and not _STYLED.match(word)]
    told = [word for word in crafts if word not in _common_words()]
    if len(crafts) > 1:
        told = [word for word in told if not _DOING.match(word)]
    return tuple(_ENDING.sub("", word) for word in told)


@cache
def _common_words() -> frozenset[str]:
    """Words of more than a few certifications' and skills' names: they tell of nothing alone."""
    names = [row.name for row in certifications().values()]
    names += [" ".join((row.name, *row.synonyms)) for row in skills().values()]
    counts = Counter(word for name in names for word in set(_LETTERS.findall(name.casefold())))
    return frozenset(word for word, times in counts.items() if times >= _COMMON)
