"""A mention's state, and which of two cues on its two sides gives it."""

from __future__ import annotations

import re
from typing import NamedTuple

from certlens.matching.awards import OF_AWARD
from certlens.resume import Status

PASSED = re.compile(r"pass|clear", re.IGNORECASE)
"""Words for a passed exam."""

PART_DONE = re.compile(
    r"\b\d{1,2}\s?%\s(?:of\s(?:the\s|all\s)?\w+\s)?(?:done|complete|completed|finished|through)\b|"
    r"\b\d{1,2}\s?%\s(?:of\s(?:the\s)?(?:course|path|modules?|syllabus|track|material|way|labs?|lessons)|through)\b|"
    r"\b(?P<done>\d{1,2})\s(?:of|out of)\s(?:the\s)?(?!(?P=done)\b)\d{1,2}\s(?:modules|courses|units|chapters|"
    r"lessons|labs|sections|domains|papers|exams|parts)\b|"
    r"(?<!passed )(?<!scored )(?<!cleared )\bat\s(?:(?:about|around|roughly)\s)?\d{1,2}\s?%|"
    r"\b(?:parts?|papers?|modules?|stages?)\s[\dIVA]{1,3}(?:(?:,\s?|\s?(?:&|and|-|to)\s?)[\dIV]{1,3})*\s"
    r"(?:passed|cleared|done|completed)\b|"
    r"\b(?:[1-4]|one|two|three)\s(?:of|out of)\s(?:[2-9]|two|three|four|five)\b(?!\s*(?:stars|"
    r"years))|\b[1-9]\s(?:exams|papers|parts|modules|sections|units|levels)\s(?:out\s)?of\s[2-9]\b|"
    r"\b(?:half(?:way)?|(?:two|three|one|a)\s(?:thirds?|quarters?))\s(?:of\s(?:the\s|all\s)?\w+\s)?(?:through|"
    r"done|complete)\b|\b[1-4]\s?/\s?[2-9]\s(?:exams|papers|parts|modules|sections|units|levels|done|passed)\b",
    re.IGNORECASE,
)
"""Words for a part that is done, so that another is to come."""

_WISH = re.compile(r"inten[dt]|hop[ei]|want|plan|like|wish|aim|goal|would", re.IGNORECASE)
_VAGUE = re.compile(r"soon|(?:exam|test|certification)\s(?:in|on|by)", re.IGNORECASE)
_EXAM = re.compile(r"exam|test", re.IGNORECASE)
_ALONG = ("on the way", "along the way")
_CURRENT = ("current", "currently", "active")


class State(NamedTuple):
    """A mention's status; ``cue`` is the text that says so (None where nothing does), ``stands`` its side."""

    status: Status
    cue: str | None
    stands: str | None


def of_both(front: State, behind: State, *, listed: bool) -> State:
    """The state of a mention with a cue in front and one behind; ``listed`` in a list of certifications."""
    told = behind.cue or ""
    along = told.casefold() in _ALONG and front.status == "held"
    if along or (front.status in ("held", "passed") and _EXAM.match(told)):
        return front
    if front.status == "planned" and _VAGUE.fullmatch(told) and _WISH.search(front.cue or ""):
        return front  # intend to take it soon
    if front.status in ("planned", "in-progress") and told.casefold() in _CURRENT:
        return front
    pends = behind.status == "in-progress" and OF_AWARD.search(told)
    if pends and front.status == "held" and PASSED.match(front.cue or ""):
        return behind._replace(status="passed")
    if front.status == "in-progress" and behind.status == "planned" and not listed:
        return front  # studying for it, to sit it in May
    return behind
