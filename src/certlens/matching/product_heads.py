"""Work told by the product at the head of a line: "Helm charts for the payment team", "BGP with two carriers on MX"."""

from __future__ import annotations

import re

from certlens.knowledge import skills
from certlens.matching.catalogue import spellings
from certlens.matching.needs import shown_by
from certlens.matching.skill_table import find_skills, platforms_of
from certlens.matching.text_view import split_words

_FEW_WORDS = 6
_HEAD = 3
_FOR_WHAT = re.compile(r"\s(?:with|for|from|to|into|between|over|across|on|in|behind|so that)\s")
_LABELLED = re.compile(r"[^:\n]{0,13}:")
_NO_WORK = re.compile(
    r"\W*(?:on[ -]?call|member|guest|contact|part of|our|my|the|an?|i|we|team|hypercare)\b|"
    r".*\b(?:certified|certifications?|certificates?|years?|exams?|courses?|training|contact|host|"
    r"administrator|administration|admin|analyst|architect|consultant|consultancy|developer|engineer|"
    r"expert|lead|manager|owner|partner|programmer|reseller|specialist|trainer|user group)\b",
    re.IGNORECASE,
)


def is_told_by_a_product(text: str) -> bool:
    """Whether a line begins with a platform's product and says what it was for."""
    words = text.split()
    if len(words) < _FEW_WORDS or not _FOR_WHAT.search(text):
        return False
    if _LABELLED.match(text) or _NO_WORK.match(text):
        return False
    head = split_words(" ".join(words[:_HEAD]), spellings())
    named = {
        name
        for first in range(min(2, len(head)))
        for name in find_skills(head[first:])
        if not skills()[name].generic
    }
    return bool(platforms_of(shown_by(named)))
