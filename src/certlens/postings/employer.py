"""The kind of employer that a posting sounds like, by the cues of the catalogue's rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from certlens.knowledge import employers
from certlens.postings import EmployerCue

_ENOUGH = 1.0
_VARIANTS = re.compile(r"(?P<stem>.*?)(?P<first>[\w]+)(?P<more>(?:/\w+)+)(?P<rest>.*)")


class _Cue(NamedTuple):
    opening: str
    pattern: re.Pattern[str]
    weight: float


def guess_employer(text: str, named: Sequence[tuple[int, int]] = ()) -> EmployerCue | None:
    """The kind with the most cues in the text, and the first of them as printed; None if too few.

    A plain word ("scale") or a short acronym ("SLA") alone is too little, and part of a name that
    is ``named`` ("AWS Certified Solutions Architect") is nothing.
    """
    lowered = text.lower()
    best: tuple[float, int, EmployerCue] | None = None
    for employer in employers():
        found = [
            (one, cue)
            for cue in _cues().get(employer, ())
            if cue.opening in lowered and (one := _outside(cue.pattern.finditer(text), named))
        ]
        weight = sum(cue.weight for _, cue in found)
        if weight < _ENOUGH:
            continue
        first, _ = max(found, key=lambda pair: (pair[1].weight, -pair[0].start()))
        printed = EmployerCue(id=employer, cue=" ".join(first[0].split()))
        if best is None or (weight, -first.start()) > best[:2]:
            best = (weight, -first.start(), printed)
    return best[2] if best else None


def _outside(
    found: Iterator[re.Match[str]], named: Sequence[tuple[int, int]]
) -> re.Match[str] | None:
    """The first match that is no part of something longer that is named."""
    for one in found:
        around = (end - start for start, end in named if start <= one.start() and one.end() <= end)
        if max(around, default=0) <= one.end() - one.start():
            return one
    return None


@cache
def _cues() -> Mapping[str, tuple[_Cue, ...]]:
    return {
        row.id: tuple(
            _Cue(re.split(r"[\s-]", text.lower())[0], _pattern(text), _weight(text))
            for cue in row.posting_cues
            for text in _variants(cue)
        )
        for row in employers().values()
    }


def _variants(cue: str) -> Iterator[str]:
    """``tier 1/2/3`` as three cues; a placeholder ("blog.<company>") is none."""
    if "<" in cue:
        return
    found = _VARIANTS.fullmatch(cue)
    if found is None or " " not in cue:
        yield cue
        return
    for last in (found["first"], *found["more"][1:].split("/")):
        yield f"{found['stem']}{last}{found['rest']}"


def _pattern(text: str) -> re.Pattern[str]:
    exact = text.isupper() or any(mark.isupper() for mark in text[1:]) or len(text) < 4
    words = r"[\s-]+(?:Level\s+)?".join(re.escape(word) for word in re.split(r"[\s-]+", text))
    return re.compile(rf"(?<![\w-]){words}(?!\w)", 0 if exact else re.IGNORECASE)


def _weight(text: str) -> float:
    if " " in text or "-" in text or any(mark.isdigit() for mark in text):
        return 1.0
    return 1.0 if text.isupper() and len(text) > 3 else 0.5
