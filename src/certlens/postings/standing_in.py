"""What a certification may stand in for: a degree, years of experience."""

from __future__ import annotations

import re

from certlens.postings.alternatives import NamedList
from certlens.postings.rows import cue_pattern
from certlens.postings.sections import Sentence

_THING = (
    r"(?:(?:bachelor|master|associate)\w*(?:'?s)?|degree|diploma|education|(?:\w+\s+)?\(?\d*\)?\+?\s*"
    r"years?(?:'|\b)(?:\s+of)?(?:\s+\w+){0,3}?\s*experience|\d+\+?\s+years|experience|university)"
)
_OR_IT = re.compile(
    rf"\b(?P<thing>{_THING})\b(?:[^.;:]|\b[ei]\.[ge]\.){{0,70}}?[,(]?\s*\bor\b\s+"
    r"(?:(?:an?|the|any|relevant|equivalent|related|industry|professional|recogni[sz]ed|technical|active"
    r"|current|valid|combination|of|one|appropriate|other)\s+)*"
    r"(?:certifications?|certificates?|credentials?)?[\s,(:]*(?:such\s+as|like|e\.?g\.?|including|of)?[\s,:(]*$",
    re.IGNORECASE,
)
_IT_OR = re.compile(
    r"^[\s)]*(?:certifi\w+|credentials?|exams?)?[\s),]*(?:,\s*)?\bor\b\s+(?:an?\s+|at\s+least\s+|\w+\s+)?"
    r"(?P<thing>(?:bachelor|master|associate)\w*(?:'?s)?(?:\s+degree)?|degree|diploma"
    r"|\d+\+?\s+years?(?:\s+of)?(?:\s+\w+){0,3}"
    r"|(?:one|two|three|four|five|six|seven|eight|ten)\s+(?:\(\d+\)\s*)?(?:or\s+more\s+)?years?(?:\s+of)?(?:\s+\w+){0,3}"
    r"|years?(?:\s+of)?(?:\s+\w+){0,3})",
    re.IGNORECASE,
)
_COMBINED = re.compile(r"\bcombination\s+of\b(?:[^.;]|\b[eEiI]\.[gGeE]\.){0,90}$", re.IGNORECASE)
_OBJECT = re.compile(r"\s*(?:for\s+)?(?:an?\s+|the\s+)?(?P<thing>[^,;.()]{3,60})")
_NO_OBJECT = re.compile(r"^[\s,]*(?:for|of)?[\s,]*(?:the|an?)?\s*$", re.IGNORECASE)


def stands_in_for(sentence: Sentence, one: NamedList, start: int, end: int) -> str | None:
    """The words that a list may stand in for, in a sentence's stretch ``start:end``.

    Empty where the posting does not say for what, None where it stands in for nothing.
    """
    text = sentence.text
    before = text[start - sentence.start : one.start - sentence.start]
    after = text[one.end - sentence.start : end - sentence.start]
    instead = cue_pattern("instead").search(after.partition(";")[0])
    if instead:
        thing = _OBJECT.match(text[one.end - sentence.start :], instead.end())
        return _plain(thing["thing"]) if thing else ""
    if found := _IT_OR.match(after):
        return _plain(found["thing"])
    if found := _OR_IT.search(before):
        return _plain(found["thing"])
    if found := _COMBINED.search(before):
        return _plain(found[0])
    return None


def may_be_replaced(sentence: Sentence, one: NamedList, start: int) -> bool:
    """Whether something else is taken in place of the list: "experience in lieu of CISSP"."""
    before = sentence.text[start - sentence.start : one.start - sentence.start]
    found = list(cue_pattern("instead").finditer(before))
    return bool(found) and _NO_OBJECT.match(before[found[-1].end() :]) is not None


def _plain(words: str) -> str:
    return " ".join(words.split())
