"""Results as a line prints them: a number that changed, a saving, a state reached."""

from __future__ import annotations

import re

_NUMBER = r"(?:[$€£₹]\s?)?\d[\d,.]*\s?(?:%|percent|per cent|x\b|k\b|m\b|bn\b|million|lakh|crore)?"
_CHANGE = (
    r"(?:reduc\w+|cut(?:ting)?|decreas\w+|lower\w*|shrank|shrink\w*|slash\w+|sav(?:ed|ing|es|e)|"
    r"increas\w+|improv\w+|rais\w+|boost\w+|grew|grow\w*|doubl\w+|tripl\w+|halv\w+|accelerat\w+|"
    r"speed\w*|sped|eliminat\w+|avoid\w+|achiev\w+|maintain\w+|reach\w+|deliver\w+|generat\w+|"
    r"shorten\w*|dropp?\w*|fell|brought|went|took|bring\w*|gain\w*|won|win\w*|earn\w*|exceed\w*|"
    r"recover\w*|prevent\w*|block\w*|detect\w*|clos\w+|resolv\w+|pass\w+|plac\w+|finish\w+|"
    r"ranked|ranking|trimm\w*|bettered|down|up|from|to|by|under|within|less|fewer|faster|more)"
)
_WITH_CHANGE = re.compile(rf"\b{_CHANGE}\b[^.;\n]{{0,90}}?{_NUMBER}", re.IGNORECASE)
_STRONG_VERB = re.compile(
    r"\b(?:reduc|cut|decreas|lower|shrank|slash|sav|increas|improv|rais|boost|grew|doubl|tripl|halv|"
    r"accelerat|sped|speed|eliminat|achiev|shorten|dropp|brought|won\b|finished|ranked|placed|exceed|"
    r"recover|trimm|prevent|zero |on time|ahead of schedule|without downtime|no downtime|fell\b|"
    r"avoid|maintain|generat|closed|resolv|from \d|by \d|deliver\w* .{0,40}(?:early|under budget))",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\d[\d,.]*\s?(?:%|percent\b|per cent\b)|\bfrom\s[^.;]{1,40}?\d[^.;]{0,40}?\bto\s[^.;]{0,20}?\d", re.I)
_MONEY = re.compile(r"(?:[$€£₹]|\bUSD|\bEUR|\bINR|\bGBP)\s?\d")
_STATE = re.compile(
    r"\b(?:zero|no|without)\s+(?:\w+\s+){0,2}(?:downtime|outages?|data loss|findings?|incidents?|defects?|"
    r"interruptions?|unplanned)|\bahead of schedule\b|\bunder budget\b|\bon time and (?:on|within) budget\b|"
    r"\bfirst (?:place|prize)\b|\b(?:won|placed|ranked|finished)\b[^.;\n]{0,40}",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[;\n]|\.\s|,\s(?=\w+ing\b|and\s|which\s|resulting|cutting|saving|reducing)")


def find_outcomes(text: str) -> tuple[str, ...]:
    """The clauses of a text that print a result, as printed."""
    found: list[str] = []
    for clause in _clauses(text):
        if _is_outcome(clause):
            found.append(" ".join(clause.split()).strip(" ,;.-•"))
    return tuple(dict.fromkeys(found))


def _clauses(text: str) -> list[str]:
    ends = [match.start() for match in _CLAUSE_END.finditer(text)]
    starts = [0, *(end + 1 for end in ends)]
    return [text[start:end] for start, end in zip(starts, [*ends, len(text)], strict=True)]


def _is_outcome(clause: str) -> bool:
    if _STATE.search(clause):
        return True
    if not _STRONG_VERB.search(clause):
        return False
    if _SHARE.search(clause) or _MONEY.search(clause):
        return True
    return _WITH_CHANGE.search(clause) is not None
