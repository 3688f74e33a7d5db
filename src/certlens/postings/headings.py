"""Which lines of a posting are headings, and what a heading says of what stands under it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from certlens.matching.catalogue import catalogue
from certlens.postings.rows import HeadingMeaning, heading_pattern, headings, key_of
from certlens.postings.units import Unit

_LONGEST = 80
_MOST_WORDS = 10
_WORD = re.compile(r"[^\W\d_][\w'+-]*")
_NEUTRAL = re.compile(
    r"a|about|additional|all|also|an|and|any|are|area|areas|as|at|be|bring|by|can|company|"
    r"criteria|degree|do|essential|for|from|functional|general|get|hard|have|having|how|"
    r"if|in|information|is|it|its|it's|job|key|main|more|most|must|my|need|of|on|or|other|"
    r"our|own|part|personal|please|point|points|position|possess|professional|related|"
    r"required|role|section|should|skills|soft|some|special|specific|technical|that|the|"
    r"them|these|they|things|this|to|us|we|what|when|will|with|would|year|years|you|your|"
    r"you're"
)
_STATES = re.compile(
    r"\b(?:is|are|would be|a plus|an? (?:asset|advantage|bonus|must))\b", re.IGNORECASE
)
_RUN_IN = re.compile(r"[\s;•*-]*([^:;.!?\n]{3,60}?)\s*(?::|\s-\s|\s-$)\s*")


class Heading(NamedTuple):
    """What a heading decides, if anything, and what else it says of its part of the posting.

    ``certifications`` is True for one that announces them.
    """

    decides: Literal["required", "preferred"] | None = None
    about: Literal["duties", "benefits"] | None = None
    certifications: bool = False


def heading_of(unit: Unit) -> Heading | None:
    """What a unit says as a heading; None for one that is no heading.

    A heading of an unknown kind decides nothing and is about nothing.
    """
    words = unit.text.strip(" \v\t#*:-")
    if unit.row or not words or len(words) > _LONGEST or len(words.split()) > _MOST_WORDS:
        return None
    colon = unit.text.rstrip().endswith(":")
    marked = unit.level is not None or unit.bold or colon or words.isupper()
    if unit.bullet and unit.level is None and not colon:
        return None
    if not marked and _STATES.search(words):
        return None
    if words.endswith((".", ",", ";")) or _names_one(words):
        return None
    read = read_heading(words, loosely=marked)
    return read or (Heading() if unit.level is not None else None)


def run_in_heading(text: str) -> tuple[Heading, int] | None:
    """The heading that a sentence begins with ("Required Skills: …"), and where its words begin."""
    found = _RUN_IN.match(text)
    if found is None or _names_one(found[1]):
        return None
    read = read_heading(found[1], loosely=False)
    return (read, found.end()) if read else None


def read_heading(words: str, *, loosely: bool) -> Heading | None:
    """What a heading's words say; None if they say nothing, or say it only by the way.

    ``loosely`` lets any other words stand beside; else they must be words without weight.
    """
    found = list(heading_pattern().finditer(words))
    meanings = {headings()[key_of(one[0], headings())].means for one in found}
    if not meanings:
        return None
    rest = heading_pattern().sub(" ", words)
    heavy = [word for word in _WORD.findall(rest) if not _NEUTRAL.fullmatch(word.lower())]
    if len(heavy) > (4 if loosely else 0):
        return None
    return _combined(meanings)


def _combined(meanings: set[HeadingMeaning]) -> Heading:
    topic = "certifications" in meanings
    if "benefits" in meanings and not meanings & {"required", "preferred"}:
        return Heading(about="benefits")
    if "duties" in meanings and not meanings & {"preferred"}:
        return Heading(about=None if "required" in meanings else "duties")
    if {"required", "preferred"} <= meanings:
        return Heading(certifications=topic)
    if "preferred" in meanings:
        return Heading("preferred", certifications=topic)
    if meanings & {"required", "expected"}:
        return Heading("required", certifications=topic)
    return Heading(certifications=topic)


def _names_one(words: str) -> bool:
    """Whether the words hold a certification's short form, so that they are no mere heading."""
    known = catalogue().short_forms
    return any(word.lower() in known and word.isupper() for word in re.findall(r"[\w+/-]+", words))
