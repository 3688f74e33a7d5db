"""Names of certifications in the items of a list, by their place, their looks and their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from certlens.matching.cues import FoundCue, cues_in
from certlens.matching.dates import FoundDate, find_dates
from certlens.matching.mentions import Mention

UNLISTED = ""

_NEVER_ONE = re.compile(
    r"\b(?:driv\w+|a\.a\.s?|associate of|associate degree|"
    r"good conduct|good standing|licen[cs]e|clearance|cpr|first aid\w*|webinar|workshop|"
    r"seminar|aed|bls|acls|assessments?|ielts|toefl|"
    r"toeic|jlpt|hsk|cambridge|goethe|telc|testdaf|dalf|"
    r"delf|dele|forklift|osha|food|notary|real estate|birth|marriage|school|"
    r"teaching certificate|language certificate|ssl|tls|ssc|hsc|degree|"
    r"bachelor\w*|ph\.?d|doctorate|mba|master of|b\.?sc|m\.?sc|diploma|university|college|gpa|"
    r"iso[ /]?(?:iec)? ?\d+(?![\d:]*\s(?:lead |internal |senior )*(?:risk |project )?(?:auditor|implementer|manager))|"
    r"payroll(?! (?:professional|manager|specialist))|(?:post)?graduate|higher|secondary|intermediate|"
    r"gift|card|hackathon|meetup|conference|references?|whmis|attendance|participation|participant|appreciation|clearances?|"
    r"available|upon request|see |various|other|copies|proof|names? of|title of)\b|\b(?-i:[ABC][12])\b",
    re.IGNORECASE,
)
JOINERS = ("of", "in", "and", "for", "the", "on", "with", "&", "-", "–", ":", "to", "/")
TRIM = " \t\n\v-–—:,;.•()|/&"
_NAME_END = re.compile(r"\s[-–—|•·]\s|[,;(\t\n|]|\s{2,}")
_TRAINING = re.compile(
    r"[\W\d_]*(?:internal |own |other )?(?:trainings?|courses?|classes|seminars?|workshops?):", re.I
)
_LABEL = re.compile(r"[\W\d_]*[A-Z][\w&./ ]{1,30}:\s+(?=[A-Z])")
_TRAILING_JOINER = re.compile(r"\s(?:of|in|and|for|the|on|with|to)\W*$")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,5}(?:[-+/][A-Z]{1,4})?")
_SPELLING = re.compile(r"\s[-–]\s((?:[A-Z][\w'’]+[ -]?(?:(?:in|of|and|for|the) )?){2,7}(?<=\w))")
_SHORT_FORM = re.compile(r"\s*\([A-Z][\w+ -]{1,9}\)\W*")
_NO_NAME = re.compile(
    r"[:)]|\b(?:awards?|prize|winner|honou?rs?|present|page|expired|issued|id|level|member|status|"
    r"employee|scholarship|languages?|native|fluent|english|membership)\b|@|\d{6}|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_GRADE = re.compile(
    r"\b(?:lead (?:\w+ )?manager|accredited|professional|associate|specialist|expert|practitioner|fundamentals?|"
    r"foundations?|administrator|developer|architect|engineer|auditor|analyst|consultant|"
    r"implementer|L[1-4]|master|advanced|essentials|belt|operator|technician|examiner|user|"
    r"i{1,3}|iv)\b",
    re.IGNORECASE,
)
_TRAILING_YEAR = re.compile(r"[\s,(]+(?:19|20)\d\d$")
_YEAR_INSIDE = re.compile(r"\d{4} [A-Z][a-z]")
_GRADED = re.compile(
    _GRADE.pattern + r"\s*(?:$|[(:]|[-–]\s|\b(?:in\s)?(?:\w+\s)?(?:19|20)\d\d)", re.IGNORECASE
)
_PIECE = re.compile(r"(?:\([^()]*\)|(?! / )[^;,\t\n()])+")
_ISSUERS = re.compile(
    r"\b(?:alliance|institute|university|academy|council|association|society)\b", re.I
)
_STATES = ("in-progress", "planned", "expired", "passed")
_CANDIDATE = re.compile(r"\s[Cc]andidate$")
_LONGEST_NAME = 12


def is_never_one(text: str) -> bool:
    """Whether a text names what never is a certification: a licence, a diploma, a company's papers."""
    return _NEVER_ONE.search(text) is not None or any(
        cue.speaks("after", "no-certification") for cue in cues_in(text)
    )


def named_by_place(
    stretch: str, offset: int, *, listed: bool, styled: bool, dated: bool = False
) -> Iterator[Mention]:
    """A name-like item of a certifications section: dated, graded, or set like the known names.

    A date or state may stand in the item, or below it (``dated``).
    """
    lead = _LABEL.match(stretch) or re.match(r"[\W\d_]*", stretch)
    start = lead.end() if lead else 0
    tellers = _tellers(stretch, start)
    ends = [found.start() for found in _NAME_END.finditer(stretch, start)]
    end = min([*ends, *(place for place in tellers if place > start)], default=len(stretch))
    told = bool(tellers)
    name = stretch[start:end].strip(TRIM)
    words = name.split()
    if is_never_one(stretch.replace("\v", " ")) or _TRAINING.match(stretch):
        return
    if _ACRONYM.fullmatch(name):
        if listed and (told or styled):
            yield from name_at(stretch, offset, start, _past_spelling(stretch, name, end))
        return
    if not 2 <= len(words) <= _LONGEST_NAME:
        return
    short = _SHORT_FORM.fullmatch(stretch, end)
    plain = not _NO_NAME.search(stretch[:end] if short else stretch)
    listed = listed and plain and (styled or _GRADE.search(name) is not None)
    titled = all(not word.islower() or word in JOINERS for word in words)
    named = sum(word[:1].isupper() for word in words) * 2 > len(words)
    graded = name[:1].isupper() and _GRADE.search(name) is not None
    whole = not stretch[end:].strip(TRIM) or short
    if (
        (told and (named or graded))
        or (dated and graded)
        or (named and listed and titled and whole)
    ):
        yield from name_at(stretch, offset, start, end)


def _past_spelling(stretch: str, short: str, end: int) -> int:
    """The end of a short form with the words behind a dash that it stands for ("EFA – European Financial Advisor")."""
    spelt = _SPELLING.match(stretch, end)
    initials = "".join(word[0] for word in spelt[1].split() if word[0].isupper()) if spelt else ""
    return spelt.end(1) if spelt and initials == short else end


def _tellers(stretch: str, start: int) -> list[int]:
    """Where an item's dates begin, and the states that stand apart behind its name."""
    rest = stretch[start:]
    states = [start + cue.start for cue in cues_in(rest) if _tells_state(rest, cue)]
    return [*(found.start for found in _real_dates(stretch)), *states]


def is_graded(text: str) -> bool:
    """Whether a text holds a word of rank or level, as names of certifications do."""
    return _GRADE.search(text) is not None


def named_in_list(stretch: str, offset: int, *, opens: bool, closes: bool) -> Iterator[Mention]:
    """The graded names among known ones in a line ("CKA 2021; Multi-Cloud Red Team Analyst 2024; CKS").

    ``opens`` and ``closes`` tell whether the stretch begins and ends where an item does.
    """
    pieces = list(_PIECE.finditer(stretch))
    for number, piece in enumerate(pieces):
        whole = (opens or number) and (closes or number < len(pieces) - 1)
        if whole and _GRADED.search(piece.group()) and not _ISSUERS.search(piece.group()):
            yield from named_by_place(
                piece.group(), offset + piece.start(), listed=True, styled=False
            )


def _tells_state(stretch: str, cue: FoundCue) -> bool:
    """Whether a state stands apart behind the name: "… – in progress", "… (lapsed)"."""
    apart = stretch[: cue.start].rstrip()[-1:] in ("-", ":", "(", ",", ";", "|")
    return apart and cue.speaks("after", *_STATES) is not None


def _real_dates(stretch: str) -> list[FoundDate]:
    """The dates of an item but for a year inside its name ("HERMES 2022 Advanced, 2023")."""
    dates = find_dates(stretch)
    first_is_name = len(dates) > 1 and _YEAR_INSIDE.match(stretch, dates[0].start)
    return list(dates[1:] if first_is_name else dates)


def name_at(stretch: str, offset: int, start: int, end: int) -> Iterator[Mention]:
    """The mention at ``stretch[start:end]`` without dates, joiners and marks at its ends, if any is left."""
    dates = [found.start for found in _real_dates(stretch[start : end + 12])]
    end = min([end, *(start + place for place in dates if place > 0)])
    name = stretch[start:end]
    if year := _TRAILING_YEAR.search(name):
        end -= len(year.group())
        name = stretch[start:end]
    if joiner := _TRAILING_JOINER.search(name):
        end -= len(joiner.group())
        name = stretch[start:end]
    if candidate := _CANDIDATE.search(name):
        end -= len(candidate.group())
        name = stretch[start:end]
    if name.count("(") > name.count(")"):
        end -= len(name) - name.rindex("(")
        name = stretch[start:end]
    start += len(name) - len(name.lstrip(TRIM))
    end -= len(name) - len(name.rstrip(TRIM))
    if start < end:
        yield Mention(UNLISTED, offset + start, offset + end, 0, 0)
