"""What stands right beside a short form: a list of certifications, a word of holding, its state."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

from certlens.matching.catalogue import Sense
from certlens.matching.phrases import Found
from certlens.matching.surroundings import Surroundings

_CERTIFIED = ("certified", "accredited")
_LISTED = re.compile(
    r"\)?\s*(?:\([^()\n]{1,24}\))?\s*(?:[,;|/&+]|and\b|\band|-)\s*(?:and\s)?[\s(]*"
)
_OPENED = re.compile(
    r"\b(?:studying|pursuing|preparing|working towards?|holds?|holding|earned|passed|"
    r"obtained|achieved|completed|gained|certified)\b[^.;\n]*$",
    re.IGNORECASE,
)
_CUE_REACH = 40
_UNEARNED = ("in-progress", "planned", "passed", "expired")
_BESIDE = re.compile(r"[\s(:–-]*(?:(?:the|my|an?|is|was|exam|certification)\b\s*)*", re.IGNORECASE)
_STOPS = re.compile(
    r"\s*(?:$|[.,;)\n]|(?:in|on|and|exam|certification|with|while|at|next|this|last|from|as|by|before|after|since|for|"
    r"via|through|later|during|but|to|or|which|lab|labs|syllabus|domains|credential)\b)"
)


class Place(Protocol):
    """Where another certification is named: ``text[start:end]``."""

    @property
    def start(self) -> int:
        """Its first character."""

    @property
    def end(self) -> int:
        """One past its last."""


def is_told(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether words beside a short form give its state: "CCSP in the works", "passed the CCSP in"."""
    text, cues = around.view.text, around.cues
    start, end = around.words[found.first].start, around.words[found.last - 1].end
    for cue in cues.between(end, end + _CUE_REACH):
        named = found.last - found.first == 1 or text[cue.start : cue.end] != "since"
        told = named and cue.speaks("after", "held", *_UNEARNED)  # no "Scrum Master since 2016"
        if told and _BESIDE.fullmatch(text[end : cue.start]):
            return True
    if text[max(0, start - 3) : start].casefold() == "my ":
        return True
    if not _STOPS.match(text, end):
        return False
    return any(
        cue.speaks("before", "held", *_UNEARNED)
        and _BESIDE.fullmatch(text[cue.end : start])
        and text[cue.start : cue.end].casefold() not in _CERTIFIED
        for cue in cues.between(max(0, start - _CUE_REACH), start)
    )


def is_listed(around: Surroundings, found: Found[Sense], beside: Sequence[Place]) -> bool:
    """Whether a short form stands in one list with a certification: only a comma, bar or "and" between."""
    start, end = around.words[found.first].start, around.words[found.last - 1].end
    after = bisect_left(beside, start, key=lambda place: place.start)
    text = around.view.text
    if after and _LISTED.fullmatch(text[beside[after - 1].end : start]):
        return True
    return after < len(beside) and bool(_LISTED.fullmatch(text[end : beside[after].start]))


def is_opened(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a word of holding or studying opens the list that a phrase stands in."""
    start = around.words[found.first].start
    return _OPENED.search(around.view.text[max(0, start - 90) : start]) is not None
