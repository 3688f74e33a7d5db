"""Exams that nobody sat: the classes were taken, the page says, and the test was not."""

from __future__ import annotations

import re

from certlens.knowledge import certifications
from certlens.matching.cues import Cues
from certlens.matching.other_people import SENTENCE_END
from certlens.matching.reach import Reach

_NEVER_SAT = re.compile(
    r"\b(?:no exams?\b(?! (?:needed|required|fee))|(?:exam|test|certification)s? (?:was |were )?(?:never|not) "
    r"(?:taken|sat|written|attempted)|"
    r"(?:never|not|n['’]t) (?:actually )?(?:took|take|sat|sit|wrote|write|attempted|attempt) "
    r"(?:the |its |an? )?(?:\w+ )?(?:exam|test)|without (?:the |an? )?exam|(?:courses?|classes|modules?|"
    r"training) only)\b(?! yet)",
    re.IGNORECASE,
)
_SOON = re.compile(r"\b(?:book|plan|sched|yet|goal|aim)", re.IGNORECASE)
_CLASSES_ONLY = re.compile(
    r"[\W_]*(?:trainings?|courses?|classes|attended|studied)\b[^:;,]{0,30}\b(?:without|no|not)\b[^:;,]{0,20}"
    r"\b(?:exam\w*|certif\w+)[^:;,]{0,10}:",
    re.IGNORECASE,
)
_TO_LEVEL = re.compile(r"\b(?:to|at|of|up to)\s(?:the\s)?$", re.IGNORECASE)
_LEVEL = re.compile(r"[\s-](?:level|standard)\b(?! \d)", re.IGNORECASE)
_LABELS = re.compile(r"\W{0,3}:")  # "Also attended (no exam): …"
_SHORT_CLASS = re.compile(
    r"(?:\s[a-z]+){0,2}\s(?:training|course|workshop|class|seminar)\s*\(\d+[ -]?(?:days?|hours?|hrs|h|weeks?)\b"
)
_ONLY_CLASS = re.compile(
    r"[^,;\t\n]{0,16}[,–-]\s(?:(?:online|classroom|instructor-led|[\w]+[ -]day|self-paced|internal|vendor)\s)?"
    r"(?:course|training|class|workshop|seminar)\s*(?=[\t\n]|$)",
    re.IGNORECASE,
)
_MEANS = "never-sat"
_REST = 110  # characters
_CELLS_END = re.compile(r"[.;]\s|\.$")


def is_never_sat(text: str, reach: Reach, cues: Cues) -> bool:
    """Whether the rest of the sentence says so of a mention ("CCNA 1 and 2 courses, no exam")."""
    if _CLASSES_ONLY.match(text, reach.unit.start, reach.mention.start):
        return True
    start, end = reach.after
    if _SHORT_CLASS.match(text, start, end):
        return True
    if _ONLY_CLASS.match(text, start, end) and not _is_course(reach.mention.certification):
        return True
    if _TO_LEVEL.search(text[reach.before[0] : reach.mention.start]) and _LEVEL.match(text, start):
        return True
    if reach.closes:
        end = min(reach.unit.end, start + _REST)
    ends = _CELLS_END if reach.unit.certifies else SENTENCE_END
    rest = ends.split(text[start:end])[0]
    said = [cue for cue in cues.between(start, start + len(rest)) if cue.speaks("after", _MEANS)]
    if reach.following:
        rest += " " + text[slice(*reach.following)]
        said += [c for c in cues.between(*reach.following) if c.speaks("after", _MEANS)]
    found = _NEVER_SAT.search(rest)
    of_what_follows = found and _LABELS.match(rest, found.end())
    told = said or (found is not None and not of_what_follows)
    return bool(told) and not _SOON.search(rest)


def _is_course(certification: str) -> bool:
    row = certifications().get(certification)
    return row is not None and row.kind == "course"
