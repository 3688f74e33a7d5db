"""Results that a line tells in words no rule knows: what the trained pipeline makes of its clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from certlens.matching.learned import tell_results
from certlens.matching.outcomes import clauses_of

_SENTENCE_END = re.compile(r"(?<=[a-z0-9%)])\.\s+(?=[A-Z])")
_EDGE = " ,;.:-–—•"
_LEAST_WORDS = 3


def find_results(texts: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """For each text the clauses that tell a result, as printed; a whole sentence where no clause does."""
    parts = [(list(_sentences(text)), list(_clauses(text))) for text in texts]
    asked = dict.fromkeys(part for pair in parts for half in pair for part in half)
    told = dict(zip(asked, tell_results(tuple(asked)), strict=True))
    return tuple(
        tuple(part for part in clauses if told[part])
        or tuple(part for part in sentences if told[part])
        for sentences, clauses in parts
    )


def _sentences(text: str) -> Iterator[str]:
    return _worded(_SENTENCE_END.split(text))


def _clauses(text: str) -> Iterator[str]:
    return _worded(clauses_of(text))


def _worded(parts: Sequence[str]) -> Iterator[str]:
    """The parts with enough words to tell anything, each once."""
    bare = (" ".join(part.split()).strip(_EDGE) for part in parts)
    yield from dict.fromkeys(part for part in bare if len(part.split()) >= _LEAST_WORDS)
