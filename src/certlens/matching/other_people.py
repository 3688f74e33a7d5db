"""Sentences that speak of other people's certifications."""

from __future__ import annotations

import re

_MANY = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|many|both|all)"
_NUMBER_OF = re.compile(
    rf"(?<!\bhold )(?<!\bholds )(?<!\bheld )(?<!\bholding )"
    rf"\b(?:(?<![\d,.])\d{{1,3}}|(?!(?<=passed )both|(?<=sat )both|(?<=cleared )both){_MANY}|"
    r"all now|other|our|its|their|(?<!let )(?:his|her)|"
    r"of (?:them|whom|us|these|which)(?:[ \v]\w+){0,2})[ \v]+$",
    re.IGNORECASE,
)
_SOMEBODY_IS = re.compile(
    r"\b(?:my|our|his|her|their)\s(?!(?:[\w-]+\s)?(?:next|goal|aim|plan|target|dream|ambition|hope|wish|intention|objective|career|last|first|latest|own|main|current)\b)"
    r"(?:[\w-]+\s){1,4}(?:is|are|was|were|has|have|holds?|held|earned|passed|became)\b"
    r"(?:(?!(?-i:\bI\b))[^.;\n]){0,30}$",
    re.IGNORECASE,
)
_COUNTED_DID = re.compile(
    rf"\b{_MANY}\s(?:(?:have|has|had|now|already)\s)?(?:earned|passed|got|obtained|holds?|cleared|achieved|became|"
    r"took|gained)\b[^.;\n]{0,40}$",
    re.IGNORECASE,
)
_OTHERS_HOLD = re.compile(
    r"\b(?:(?![Hh]as|[Ww]as|[Ii]s|[Aa]lways|[Aa]lso)\w+s\s(?:hold|have|earned|obtained|passed)|"
    r"(?!(?:year|month|credential|certification|certificate|role|skill)s\b)[A-Za-z][a-z]{2,}s\sholding|"
    r"(?:every|each)\s\w+\s(?:holds|has|passed|earned))\s(?:(?:the|their|an?|at least)\s)*$"
)
PEOPLE = re.compile(
    r"\b(?:colleagues|engineers|students|owners|juniors|staff|people|team|teams|members|"
    r"apprentices|"
    r"analysts|developers|administrators|admins|testers|consultants|technicians|managers|trainees|"
    r"learners|employees|pupils|recruits|interns|graduates|veterans|candidates|who|others|hires|"
    r"specialists|officers|peers|BAs|QAs|PMs|DBAs|SREs|devs|agents|architects|auditors|mentees|participants|attendees|soldiers|sailors|teammates)\b",
    re.IGNORECASE,
)
SOMEBODY_WHO = re.compile(
    r"(?:\ba\s(?:trainee|colleague|junior|mentee|intern|newcomer|friend|apprentice|classmate|coworker|"
    r"teammate)\s(?:who is\s)?(?:\w+ly\s)?$)|"
    r"(?:\b(?:to|for|with|of|by|an|another|each|every)\s(?:(?:my|our|the)\s)?(?:associate|colleague|junior|mentee|intern|student|"
    r"trainee|newcomer|friend|apprentice|classmate|coworker|teammate|candidate)|\b(?:colleagues|juniors|"
    r"students|people|members|apprentices|trainees|interns|mentees|newcomers|teammates|candidates|"
    r"learners|staff|beginners|anyone|those)),?\s(?:who (?:are|is|were|was)\s)?(?:\w+ly\s)?$",
    re.IGNORECASE,
)
_COUNTED_PEOPLE = re.compile(rf"\b(?:\d{{1,3}}|{_MANY})\b[^.;,\n]{{0,30}}$", re.IGNORECASE)
_HOLDS_BOTH = re.compile(
    rf"\b(?:i (?:hold|have)|who (?:holds|has)|holding)\s(?:{_MANY}\s?){{1,2}}(?:[\w+-]+,?\s(?:and\s)?)*$",
    re.IGNORECASE,
)
_THIRD_PERSON = re.compile(
    r"\b(?:he|she|they|(?:mr|mrs|ms|dr|prof)\.?\s\w+|(?:my|our|the|a|an|his|her|their|"
    r"by)\s(?:\w+\s)?"
    r"(?:brother|sister|father|mother|wife|husband|cousin|uncle|friend|manager|boss|teacher|mentor|"
    r"colleague|supervisor|team lead|instructor|director|client|customer|coach|trainer|consultant|"
    r"pupil|student|kid|child|teenager|girl|boy|\d+-year-old))"
    r"\b[^.;\n]{0,30}$",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.;]\s|[;\n]|\.$")
_LED_WHO = re.compile(
    r"\b(?:managed|administered|headed|oversaw|mentored|trained|supervised|coached|led|hired|guided|tutored|raised|managing|"
    r"mentoring|supervising|coaching)\b[^.;]{0,40}\bwho\b[^.;]{0,24}$",
    re.IGNORECASE,
)
_SOME_OF = re.compile(
    r"\b(?:of|all|both|that|whom)\s(?:the|my|our|those|I|we)\s[^.;\n]{3,36}\b(?:have|has|had|later|since|then|now)\s"
    r"(?:\w+\s)?(?:passed|earned|got|obtained|gained|achieved|cleared|taken|become)\b[^.;\n]{0,20}$",
    re.IGNORECASE,
)
_WHO_IS_ONE = re.compile(
    r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\s(?:[a-z-]+\s){0,2}[a-z-]+(?:,|\s\()\s?(?:who\sis\s)?an?\s(?:certified\s)?$"
)
_OF_OTHERS = (
    _SOME_OF,
    _LED_WHO,
    _NUMBER_OF,
    _THIRD_PERSON,
    _SOMEBODY_IS,
    _COUNTED_DID,
    _OTHERS_HOLD,
    _WHO_IS_ONE,
)


def speaks_of_others(lead: str) -> bool:
    """Whether the words in front of a mention give it to somebody else than the résumé's owner."""
    return any(pattern.search(lead) for pattern in _OF_OTHERS) or _counts_people(lead)


def _counts_people(lead: str) -> bool:
    """Whether people are counted in the same clause ("all six engineers became CKA certified")."""
    clause = SENTENCE_END.split(lead)[-1]
    if _HOLDS_BOTH.search(clause):
        return False
    return bool(_COUNTED_PEOPLE.search(clause)) and bool(PEOPLE.search(clause))
