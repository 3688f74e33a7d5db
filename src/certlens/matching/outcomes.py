"""Results as a line prints them: a quantity, a change, or a state reached."""

from __future__ import annotations

import re

_NOT_A_QUANTITY = re.compile(
    r"(?:\b(?:19|20)\d\d\b(?!\s?%)|\b24\s?[/x×]\s?7\b|\b\d+\.\d+\.\d+\b|\b802\.\S+|"
    r"(?<=[\w,(]\s)[A-Z][\w.+#/-]*[ -]v?\d[\d.]*\b"
    r"(?!\s?%)|\b[A-Za-z]+\d[\w.-]*|\b\d+[xX]?[A-Z][\w-]*\b|\b[vV]\s?\d[\d.]*|\b\d+-\d{3}\b)"
)
_QUANTITY = re.compile(
    r"(?:[$€£₹]|\b(?:USD|EUR|GBP|INR|CHF|NZ\$|A\$)\s?)\d|\b\d[\d,.]*\s?(?:%|percent\b|"
    r"per cent\b|x\b|k\b|\+)|"
    r"\b\d[\d,.]*\s+(?:[a-z]|[A-Z]{2,}s?\b|\w+[A-Z]\w*s\b|(?:million|billion|lakh|crore)\b|TB|"
    r"GB|PB|ms\b)|"
    r"\b\d{1,3}(?:,\d{3})+\b|\b\d[\d,.]*\s?(?:TB|GB|PB|MB|ms|h|min|hrs?)\b",
)
_CHANGE = re.compile(
    r"\b(?:halv(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|by (?:a|one|two) (?:half|third|"
    r"quarter|fifth|thirds)|"
    r"from (?:yearly|quarterly|monthly|weekly|daily|hourly|manual) to \w+|"
    r"from [^.;]{2,40} to [^.;]{2,40}\b(?:minutes?|hours?|days?|weeks?|daily|weekly|monthly|"
    r"hourly|seconds?)|"
    r"(?:cut|reduc|lower|shorten|eliminat|sav|prevent|unblock|clos|avoid|remov|speed|clear|"
    r"restor|improv|increas|"
    r"rais|boost|replac)ing (?:the|a|an|all|any|our|every|manual|test|build|deploy\w*|downtime|"
    r"costs?|\w+ time|\w+ errors?)|"
    r"so that|instead of|no longer|now takes?|now runs?|used by|adopted (?:by|across|as)|"
    r"in production|went live|"
    r"go-live|was (?:adopted|merged|published)|(?:are|is) still (?:in use|used)|fell|dropped|"
    r"grew|rose|"
    r"in (?:under |less than )?(?:one|two|three|four|five|six|a|an) (?:minutes?|hours?|days?|"
    r"weeks?|months?|weekends?))\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\d[\d,.]*\s?(?:%|percent\b|per cent\b)|(?<![\d.])\d{1,3}(?:\.\d)?(?-i:x)\b|"
    r"\bwithin (?:under )?\d+ ?(?:min|minutes?|hours?|days?|h)\b|"
    r"\bfrom\s(?:about |over |under )?[$€£]?\d[^.;]{0,40}?\bto\s(?:about |under |over )?[$€£]?\d",
    re.IGNORECASE,
)
_CHANGING = re.compile(
    r"\b(?:reduc|cut\b|cutting|decreas|lower|shr[aiu]nk|slash|sav(?:e|ed|es|ing)|increas|improv|"
    r"rais|boost|"
    r"gr[eo]w|accelerat|sp[eu]ed|eliminat|shorten|dropp|fell|recover|prevent|avoid|block|stopp|"
    r"detect|found|"
    r"expos|identif|clear|remov|exceed|worth|trimm|lift|earned|won\b|generat|became|"
    r"instead|now\b|used by|adopted|serv(?:es|ed|ing)|down to|up to|open)",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"\b(?:(?:zero|no|without)\s+(?:\w+\s+){0,2}(?:downtime|outages?|loss|losses|findings?|"
    r"incidents?|defects?|"
    r"interruptions?|unplanned|duplicates|escalations?|errors?|failures?|restarts?)|(?:ahead of|"
    r"on) schedule|"
    r"(?:under|on|within) budget|on time|(?:weeks|days|months) early|first (?:place|prize|of)|"
    r"clean (?:\w+ )?audit|passed (?:the|an|its|every|all)\b|(?:won|placed|ranked|winning)\b|"
    r"award(?:ed)?|accepted (?:upstream|into)|merged|stars\b|certified the fix)",
    re.IGNORECASE,
)
_OF_AN_EXAM = re.compile(r"\b(?:exam|certified|certification)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"[;\n]|:\s|\.\s|,\s(?=\w+ing\b|and\s|which\s|now\s|resulting|cutting|saving|reducing)"
)


def find_outcomes(text: str) -> tuple[str, ...]:
    """The clauses of a text that print a result, as printed."""
    found = [
        " ".join(clause.split()).strip(" ,;.-•")
        for clause in _clauses(text.replace("\v", " "))
        if _is_outcome(clause)
    ]
    return tuple(dict.fromkeys(clause for clause in found if clause))


def _clauses(text: str) -> list[str]:
    ends = [match.start() for match in _CLAUSE_END.finditer(text)]
    starts = [0, *(end + 1 for end in ends)]
    return [text[start:end] for start, end in zip(starts, [*ends, len(text)], strict=True)]


def _is_outcome(clause: str) -> bool:
    if _OF_AN_EXAM.search(clause):
        return False
    if _STATE.search(clause) or _CHANGE.search(clause) or _SHARE.search(clause):
        return True
    return bool(_CHANGING.search(clause)) and bool(
        _QUANTITY.search(_NOT_A_QUANTITY.sub(" ", clause))
    )
