"""Certifications that a sentence about work names without a word on who holds them."""

from __future__ import annotations

import re
from typing import get_args

from certlens.matching.cues import Cues
from certlens.matching.dates import find_dates
from certlens.matching.reach import Reach
from certlens.resume import Status

_TOLD_ELSEWHERE = frozenset(("headline", "summary", "skills", "education", "courses", "contact"))
_STATES: tuple[Status, ...] = get_args(Status)
_OPENING = re.compile(r"(?:^|[.;:(|\t\n]\s|[(|\t\n])[\W_]*$")
_OWN = re.compile(
    r"\b(?:I|myself|became|become|becoming|as)\b|\b[Cc]ertif(?:ied|ication|icate)\b[^.;]{0,12}$"
)
_CERTIFIED = re.compile(
    r"[\W_]*(?:certified|certification|certificate|myself|zertifiziert|certifié|certificad|certificat)",
    re.IGNORECASE,
)
_DATED = 14  # characters
_SENTENCE = 300


def is_bare(text: str, reach: Reach, cues: Cues) -> bool:
    """Whether a mention stands inside a sentence of a job or a project that nowhere says it is earned."""
    unit, mention = reach.unit, reach.mention
    if unit.certifies or unit.kind in _TOLD_ELSEWHERE:
        return False
    lead = text[max(unit.body_start, mention.start - _SENTENCE) : mention.start]
    if not lead.strip(" \v*•-–") or _OPENING.search(lead):
        return False
    tail = text[mention.end : reach.after[1]]
    if _OWN.search(lead.rpartition(". ")[2]) or _CERTIFIED.match(tail):
        return False
    if find_dates(text[mention.start : mention.end + _DATED]):
        return False
    told = [
        *(cue.speaks("before", *_STATES) for cue in cues.between(*reach.before)),
        *(cue.speaks("after", *_STATES) for cue in cues.behind(*reach.after)),
    ]
    return not any(told)
