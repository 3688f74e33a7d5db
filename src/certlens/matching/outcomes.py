"""Results as a line prints them: a quantity, a change, or a state reached."""

from __future__ import annotations

import re
from collections.abc import Sequence

from certlens.matching.changes_told import CHANGES, NUMBER, SPAN
from certlens.matching.gains_told import GAINS
from certlens.matching.skill_table import begins_with_action
from certlens.matching.states_reached import (
    REACHED,
    is_reached_at_once,
    is_saved,
    without_versions,
)
from certlens.matching.worded_patterns import WordedPatterns, words_of

_AUDIENCE = (
    r"(?:users|downloads|stars|copies|installs|installations|"
    r"readers|subscribers|views|visitors|likes|forks|followers|players)"
)
_HEARD = (
    r"(?:over\ |about\ )?\d[\d,.]*k?\+?[ ](?:(?:weekly|monthly|daily|active|github)\ )*"
    rf"{_AUDIENCE}\b"
)
_NOT_A_QUANTITY = re.compile(
    r"(?:\b(?:19|20)\d\d\b(?!\s?%)|\b24\s?[/x×]\s?7\b|\b\d+\.\d+\.\d+\b|\b802\.\S+|"
    r"(?<=[\w,(]\s)(?!(?:[A-Z]{3}|RM?|Rs|Ksh|N) ?\d[\d.,]* (?:million|billion|lakh|crore|m|M|k)\b|"
    r"[A-Z]{3} \d[\d.,]*[kKmM]\b)[A-Z][\w.+#/-]*[ -]v?\d[\d.]*\b"
    r"(?!\s?%)|\b(?!(?:RM?|N|Rs|Ksh)\d[\d.,]* ?(?:million|billion|m\b|k\b))"
    r"[A-Za-z]+\d[\w.-]*|(?<![A-Z]{3} )\b\d+[xX]?[A-Z][\w-]*\b|\b[vV]\s?\d[\d.]*|\b\d+-\d{3}\b|"
    r"\d[\d,.]*\+? (?!hours|days|minutes|million|billion|euros?|dollars|pounds|[kM]\b)"
    r"(?:\w+ ){0,3}\w+s (?:an?|per|each|every) "
    r"(?:day|week|month|shift|night|summer|year)\b)"
)
_QUANTITY = re.compile(
    r"(?:[$€£₹]|\b(?:USD|EUR|GBP|INR|CHF|NZ\$|A\$|CAD|AUD|SGD|ZAR|NGN|KES|AED|SAR|PLN|CZK|SEK|NOK|DKK|HUF|BRL|MXN|"
    r"RM|Rs\.?|R)\s?)\d|\b\d[\d,.]*\s?(?:%|percent\b|"
    r"per cent\b|x\b|k\b|\+)|"
    r"\b\d[\d,.]*\s+(?:[a-z]|[A-Z]{2,}s?\b|\w+[A-Z]\w*s\b|(?:million|billion|lakh|crore)\b|TB|"
    r"GB|PB|ms\b)|"
    r"\b\d{1,3}(?:,\d{3})+\b|\b\d[\d,.]*\s?(?:TB|GB|PB|MB|ms|h|min|hrs?)\b",
)
_NOW = re.compile(
    rf"""\b(?:(?-i:now)\ (?:under|below|in)\ |(?-i:now)\ \w+s?\ (?:about\ )?{NUMBER}
    |(?-i:now|still)\ (?:\w+\ ){{0,2}}(?:use[sd]?|opens?|runs?|rel(?:y|ies)|takes?|ready|gets?
        |finish\w*|deploys?|works?|answers?|needs?|costs?|in\ use|arrives?|closes?)
    |(?:is|are)\ (?-i:now)\ \w+(?:ed|ght))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SHARE = re.compile(
    rf"""(?=\w)(?:\d[\d,.]*\s?(?:%|percent\b|per\ cent\b)
    |\bwithin\ (?:under\ )?\d+\ ?(?:min|h|{SPAN})\b
    |\b(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth)\ ?(?:of|out\ of|among|/)\ ?\d
    |\b(?:has|reached|passed)\ {_HEARD}
    |\bwith\ \d[\d,.]*k?\+?\ (?:downloads|stars|copies|installs)\b
    |\b(?:graded|scored|rated)\ \d)
    |(?:^\s*|[,;:–—(.]\s+){_HEARD}""",
    re.VERBOSE,
)
_DIGIT = re.compile(r"\d")
_IS_NOW = re.compile(r"\bnow\b")
_TIMES = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d)?x\b")
_CHANGING = re.compile(
    r"\b(?=\w)(?:reduc|cut\b|cutting|decreas|lower|shr[aiu]nk|slash|sav(?:e|ed|es|ings?)\b|increas|improv|"
    r"rais|boost|"
    r"gr[eo]w|accelerat|sp[eu]ed|eliminat|shorten|dropp|fell|recover(?!y)|prevent|avoid|block|stopp|"
    r"detected|found\b|"
    r"expos(?!ed services)|identif|cleared|clearing|remov|exceed|worth|trimm|lift|earned|won\b|became|"
    r"instead|used by|adopted|serv(?:es|ed|ing)\b|down to|down by|up to|opened|ended|stopped|"
    r"decommission|reclaim|uncover|contained|beat\b|"
    r"releas(?:ed|ing) [$€£]|closed)",
)
_STANDARD = (
    r"(?:ISO(?:/IEC)? ?\d{4,5}|IATF ?\d{5}|AS ?9100|HITRUST|PCI DSS|SOC 2|FedRAMP|ATO|Authority to Operate|WCAG|SIL|"
    r"CMMC|TISAX|Cyber Essentials)"
)
_ATTESTED = re.compile(
    r"\b(?:through|to|achiev\w+|obtain\w+|reach\w+|gain\w+|kept|retain\w+|became|received|was|"
    r"zertifizierung\b.*?\bnach|nach)\b.{0,40}?"
    rf"(?-i:\b{_STANDARD}\b)"
    r"(?=.*\bcertif(?!ied (?!in\b|by\b|after\b|since\b|and\b|with)\w)|.*\bzertif|(?<=ATO)|(?<=Operate)|"
    r"(?<=WCAG)|(?<=SIL))",
    re.IGNORECASE,
)
_NAMES_STANDARD = re.compile(_STANDARD)
_FELL = re.compile(
    r"(?:(?<=[a-zM:,(] )|^ ?)\$?(\d[\d,]*(?:\.\d+)?)(?:%| \w+)? to \$?(\d[\d,]*(?:\.\d+)?)\b(?!\.\d)"
)
_TOLD = WordedPatterns(CHANGES, GAINS, REACHED)
_CERTIFIED_THING = re.compile(
    r"\bcertified (?:[\w-]+ ){0,2}?(?:access points?|plants?|sites?|data cent(?:re|er)s?|technology|hardware|software|"
    r"products?|platforms?|models?|export|lines?|systems?|buildings?|labs?|hospitals?|compan(?:y|ies)|warehouses?|"
    r"cloud|equipment|devices?|meters?|modules?|gateways?|office|pmo|environments?|facilit(?:y|ies))\b"
)
_OF_AN_EXAM = re.compile(r"\b(?:exam|certified|certification)\b")
_OF_PEOPLE = re.compile(
    r"\b(?:exam|certified|certification|qualified|holders?|holding)\b", re.IGNORECASE
)
_OTHERS = re.compile(
    rf"\s*(?:client|customer|vendor|the|an?|all|both|each|every|its|our|their|no|nobody|none|nothing|it|they|{NUMBER})\b",
    re.IGNORECASE,
)
_AND_THEN = re.compile(r"\s*and (?:the|all|both|our|every|no|nobody|none|it|they)\b", re.IGNORECASE)
_PAST = re.compile(r"\b[a-z]{3,}ed\b")
_AFTERWARDS = re.compile(
    r"\b(?:was|were|is|are|has|have|can|stopped|closed|moved|came|went|stayed|opens?(?! day)|reads?|received|takes?|"
    r"needs?|gets?|runs?|returned|became|blocks?|deploys?|patched|fixed|uses?|accepted|approved|"
    r"(?<!at )works?|finishes|starts|costs?|asks?|answers?)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r"[;\n]|:\s|\.\s|,\s(?=\w+ing\b|and\s|which\s|now\s|resulting|cutting|saving|reducing)"
)


def find_outcomes(text: str) -> tuple[str, ...]:
    """The clauses of a text that print a result, as printed."""
    flat = text.replace("\v", " ")
    of_a_plant = _NAMES_STANDARD.search(flat) is not None
    told = _TOLD.worth_trying(words_of(flat.lower()))
    found = [
        " ".join(clause.split()).strip(" ,;.-•")
        for start, clause in _clauses(flat)
        if _is_outcome(clause, told, of_a_plant=of_a_plant)
        or _is_aftermath(clause, flat[start - 1 : start])
    ]
    return tuple(dict.fromkeys(clause for clause in found if clause))


def _clauses(text: str) -> list[tuple[int, str]]:
    """The parts of a text between the marks and words that divide its statements, with their starts."""
    ends = [match.start() for match in _CLAUSE_END.finditer(text)]
    starts = [0, *(end + 1 for end in ends)]
    return [(start, text[start:end]) for start, end in zip(starts, [*ends, len(text)], strict=True)]


def _is_outcome(clause: str, told: Sequence[re.Pattern[str]], *, of_a_plant: bool) -> bool:
    """Whether a clause prints a result; of what is certified, only of a plant and not of a person."""
    if of_a_plant and _NAMES_STANDARD.search(clause) and _ATTESTED.search(clause):
        return True
    lowered = without_versions(clause.lower())  # and no flag: twice as fast
    if _OF_AN_EXAM.search(_CERTIFIED_THING.sub(" ", lowered)):
        return of_a_plant and is_reached_at_once(lowered)
    for test in told:  # in half the time of any(…)
        if test.search(lowered):
            return True
    if ("now" in clause or "still" in clause) and _NOW.search(clause):
        return True
    return _DIGIT.search(clause) is not None and (
        is_saved(clause, lowered) or _is_measured(clause, lowered)
    )


def _is_measured(clause: str, lowered: str) -> bool:
    """Whether a figure in a clause is a share, a multiple, or a change's."""
    if _SHARE.search(lowered) or _TIMES.search(clause):
        return True
    if any(_amount(found[1]) > _amount(found[2]) for found in _FELL.finditer(clause)):
        return True
    changing = _CHANGING.search(lowered) or _IS_NOW.search(clause)
    return bool(changing) and bool(_QUANTITY.search(_NOT_A_QUANTITY.sub(" ", clause)))


def _amount(printed: str) -> float:
    return float(re.sub(r"[^\d.]|\.$", "", printed) or 0)


def _is_aftermath(clause: str, before: str) -> bool:
    """Whether a clause after the work tells what something else then did ("; the plant was back")."""
    if not before or (before != ";" and not _AND_THEN.match(clause)):
        return False
    told = clause.split()
    words = told if before == ";" else told[1:]
    if (
        len(words) < 3
        or words[0] in ("I", "we", "my", "maps")
        or begins_with_action(" ".join(words))
    ):
        return False
    rest = " ".join(words[1:8])
    ended = before == ";" and _OTHERS.match(clause) and _PAST.search(rest)
    return bool(ended or _AFTERWARDS.search(rest)) and not _OF_PEOPLE.search(clause)
