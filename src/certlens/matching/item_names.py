"""Names of certifications in the items of a list, by their place, their looks and their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from certlens.matching.dates import find_dates
from certlens.matching.mentions import Mention

UNLISTED = ""

NEVER_ONE = re.compile(
    r"\b(?:driv\w+|licen[cs]e|clearance|cpr|first aid|aed|bls|acls|assessments?|ielts|toefl|"
    r"toeic|jlpt|hsk|cambridge|goethe|telc|testdaf|dalf|"
    r"delf|dele|forklift|osha|food|notary|real estate|birth|marriage|school|ssl|tls|ssc|hsc|degree|"
    r"bachelor\w*|ph\.?d|doctorate|mba|master of|b\.?sc|m\.?sc|diploma|university|college|gpa|"
    r"iso[ /]?(?:iec)? ?\d+(?![\d:]*\s(?:lead |internal )?(?:auditor|implementer))|"
    r"payroll(?! (?:professional|manager|specialist))|(?:post)?graduate|higher|secondary|intermediate|"
    r"gift|card|hackathon|meetup|conference|references?|whmis|attendance|participation|participant|appreciation|clearances?|"
    r"available|upon request|see |various|other|copies|proof|names? of|title of)\b|\b(?-i:[ABC][12])\b",
    re.IGNORECASE,
)
JOINERS = ("of", "in", "and", "for", "the", "on", "with", "&", "-", "–", ":", "to", "/")
TRIM = " \t\n\v-–—:,;.•()|/&"
_NAME_END = re.compile(r"\s[-–—|•·]\s|[,;(\t\n|]|\s{2,}")
_TRAILING_JOINER = re.compile(r"\s(?:of|in|and|for|the|on|with|to)\W*$")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,5}(?:[-+/][A-Z]{1,4})?")
_SHORT_FORM = re.compile(r"\s*\([A-Z][\w+ -]{1,9}\)\W*")
_NO_NAME = re.compile(
    r"[:)]|\b(?:awards?|prize|winner|honou?rs?|present|page|expired|issued|id|level|member|status|"
    r"employee|scholarship|languages?|native|fluent|english|membership)\b|@|\d{4}",
    re.IGNORECASE,
)
_GRADE = re.compile(
    r"\b(?:accredited|professional|associate|specialist|expert|practitioner|fundamentals?|"
    r"foundations?|administrator|developer|architect|engineer|auditor|analyst|consultant|"
    r"implementer|L[1-4]|master|advanced|essentials|belt|operator|technician|examiner|user|"
    r"i{1,3}|iv)\b",
    re.IGNORECASE,
)
_TRAILING_YEAR = re.compile(r"[\s,(]+(?:19|20)\d\d$")
_LONGEST_NAME = 12


def named_by_place(stretch: str, offset: int, *, listed: bool, styled: bool) -> Iterator[Mention]:
    """A name-like item of a certifications section: dated, graded, or set like the known names."""
    lead = re.match(r"[\W\d_]*", stretch)
    start = lead.end() if lead else 0
    dates = find_dates(stretch)
    ends = [found.start() for found in _NAME_END.finditer(stretch, start)]
    ends += [found.start for found in dates if found.start > start]
    end = min(ends, default=len(stretch))
    name = stretch[start:end].strip(TRIM)
    words = name.split()
    if NEVER_ONE.search(stretch):
        return
    if _ACRONYM.fullmatch(name):
        if listed and (dates or styled):
            yield from name_at(stretch, offset, start, end)
        return
    if not 2 <= len(words) <= _LONGEST_NAME:
        return
    short = _SHORT_FORM.fullmatch(stretch, end)
    plain = not _NO_NAME.search(stretch[:end] if short else stretch)
    listed = listed and plain and (styled or _GRADE.search(name) is not None)
    titled = all(word[:1].isupper() or word in JOINERS or word.isdigit() for word in words)
    named = sum(word[:1].isupper() for word in words) * 2 > len(words)
    graded = name[:1].isupper() and _GRADE.search(name) is not None
    whole = not stretch[end:].strip(TRIM) or short
    if (dates and (named or graded)) or (named and listed and titled and whole):
        yield from name_at(stretch, offset, start, end)


def name_at(stretch: str, offset: int, start: int, end: int) -> Iterator[Mention]:
    """The mention at ``stretch[start:end]`` without dates, joiners and marks at its ends, if any is left."""
    dates = [found.start for found in find_dates(stretch[start : end + 12])]
    end = min([end, *(start + place for place in dates if place > 0)])
    name = stretch[start:end]
    if year := _TRAILING_YEAR.search(name):
        end -= len(year.group())
        name = stretch[start:end]
    if joiner := _TRAILING_JOINER.search(name):
        end -= len(joiner.group())
        name = stretch[start:end]
    start += len(name) - len(name.lstrip(TRIM))
    end -= len(name) - len(name.rstrip(TRIM))
    if start < end:
        yield Mention(UNLISTED, offset + start, offset + end, 0, 0)
