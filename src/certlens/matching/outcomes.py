"""Results as a line prints them: a quantity, a change, or a state reached."""

from __future__ import annotations

import re

from certlens.matching.skill_table import begins_with_action
from certlens.matching.states_reached import (
    is_reached_at_once,
    reaches_a_state,
    without_versions,
)

_NUMBER = (
    r"(?:[$€£₹]?\d[\d,.]*(?:k|m|bn)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"twenty|thirty|forty|fifty|a dozen|dozens|hundreds|thousands|half|zero|none|no)"
)
_NUMBER_WORD = r"(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
_SPAN = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|weekends?|nights?)"
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
    r"(?<=[\w,(]\s)(?!(?:[A-Z]{3}|RM?|Rs|Ksh|N) ?\d[\d.,]* (?:million|billion|lakh|crore|m|k)\b)"
    r"[A-Z][\w.+#/-]*[ -]v?\d[\d.]*\b"
    r"(?!\s?%)|\b(?!(?:RM?|N|Rs|Ksh)\d[\d.,]* ?(?:million|billion|m\b|k\b))"
    r"[A-Za-z]+\d[\w.-]*|\b\d+[xX]?[A-Z][\w-]*\b|\b[vV]\s?\d[\d.]*|\b\d+-\d{3}\b|"
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
_CHANGE = re.compile(
    rf"""\b(?=\w)(?:(?:halv(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)
    |in\ half|by\ (?:half|(?:a|one|two|three)\ (?:half|third|thirds|quarter|quarters|fifth|tenth))
    |replacing\ \w+
    |from\ (?:yearly|quarterly|monthly|weekly|daily|hourly|manual)\ to\ \w+
    |(?:from|von|de|da)\ (?:about\ |over\ |some\ )?{_NUMBER}\b(?:[^.;]|\.\d){{0,40}}?
        \b(?:to|auf|à|a|para)\ (?:about\ |under\ |over\ |just\ )?(?:{_NUMBER}|an?\ {_SPAN})\b
    |(?:cut|reduc|lower|shorten|eliminat|sav|prevent|unblock|clos|avoid|remov|speed|clear|restor
        |improv|increas|rais|boost|replac|retir|merg|releas|free|end)ing
        \ (?:the|a|an|all|any|our|every|manual|test|build|deploy\w*|downtime|costs?|\w+\ time
        |\w+\ errors?|{_NUMBER})
    |so\ (?:that|no|nobody|every)|instead\ of|rather\ than|no\ longer|for\ the\ first\ time
    |(?:taken\ up|picked\ up|accepted|quoted|read|copied)\ by|watched\ \d
    |(?:read|downloaded|watched|viewed|played|cited|shared)\ (?:about\ |over\ |some\ )?\d[\d.,]*k?\+?\ times
    |to\ an?\ (?:half|third|quarter|fifth|tenth)\ of
    |sav(?:es|ed|ing)\ (?:[\w'’]+\ ){{0,2}}?(?:about\ )?{_NUMBER}\ {_SPAN}
    |and\ (?:saved|ended|freed|stopped)\ (?:the|all)
    |{_NUMBER}\ (?:{_SPAN}\ (?:earlier|sooner|faster|less|out\ of\ it)|\w+\ into\ (?:one|two|three))
    |in\ (?:daily\ |weekly\ |everyday\ |productive\ )?use\ (?:at|by|in|across)
    |(?:cited|opened|visited|checked|consulted|packaged)\ (?:daily\ |weekly\ )?by|sold\ (?:on|to|in)
    |live\ (?:in|at|on|for)\ {_NUMBER}|passed\ (?:at\ )?(?:the\ )?first\ (?:time|attempt|go|try)
    |led\ to\ {_NUMBER}|stayed\ (?:up|online)
    |found\ and\ (?:fixed|closed|removed|patched)|(?:patched|fixed)\ in\ (?:release|version)
    |(?:which|that)\ (?:caught|stopped|blocked|uncovered)\ (?:an?|{_NUMBER})
    |downtime\ \d|shut\ (?:down\ )?the\ (?:old|last)|now\ the\ (?:\w+['’]s\ )?(?:only|main|standard)
    |\d[\d.,]*\ ?(?:h|hrs?|hours?|min|minutes?|days?|weeks?)\ to\ \d[\d.,]*\ ?(?:s|h|min|minutes?|hours?|seconds?|days?)
    |from\ fortnightly\ to\ \w+|accepted\ in\ the\ first
    |(?:bajó|subió|pasó|baixou|caiu|passou|sank|sanken|fiel|fielen|stieg|stiegen)\ (?:de|von|um|auf|unter|del|da|em)
    |von\ {_NUMBER_WORD}\ \w+\ genutzt|(?:wurde|wurden)\ [^.;]{{0,40}}(?:abgelöst|abgeschaltet|eingespart)
    |und\ abgeschaltet|(?:deux|trois|quatre|\d+)\ (?:mois|semaines|jours)\ avant
    |used\ (?:by|across|daily|at\ (?:one|all)|in\ (?:all|the\ \w+\ of|{_NUMBER}|production))
    |took\ (?:about\ )?{_NUMBER}\ [^.;]{{0,25}}?\ off\b|(?:down|up)\ from
    |in\ production|went\ live|to\ go-live|go-live\ (?:on|in|with|without)
    |{_NUMBER}\ [^;]{{0,60}}?(?:before|after)\ (?:the\ )?go-live
    |(?:was|were|been|has|have)\ (?:since\ |then\ )?(?:adopted|merged|published|accepted
        |approved|featured|patched|copied|certified\ by)
    |adopted\ (?:by|across|as)|fell|dropped|grew|rose|shrank|vanished|disappeared
    |(?:within\ (?:the\ )?|in\ (?:under\ |less\ than\ )?)(?:an?|one|two|three|four|five|six)\ {_SPAN}
    |within\ (?:the|seven|eight|nine|ten)\ {_SPAN})\b
    |found\ an?\ [^.;]{{3,60}}?\ that\ (?:had\ )?(?:\w+ed|cost)\b|(?:switched|turned)\ off[ ]
    |(?:that|which)\ {_NUMBER}\ (?:[a-z]+\ )?[a-z]+s\ [a-z]+\b
    |(?:that|which)\ (?:\w+\ ){{1,4}}(?:use|uses)\b(?!\ of)
    |(?:restored|recovered|finished|completed|back|closed|live)\b.{{0,60}}?\bin\ (?:under\ )?{_NUMBER}\ {_SPAN}
    |replaced\ {_NUMBER}\ .{{3,40}}?\bby\ {_NUMBER}\b
    |(?:that|which)\ (?:\w+\ ){{1,3}}(?:adopted|(?:now|still)\ \w+)\b)""",
    re.VERBOSE,
)
_NOW = re.compile(
    rf"""\b(?:(?-i:now)\ (?:under|below|in)\ |(?-i:now)\ \w+s?\ (?:about\ )?{_NUMBER}
    |(?-i:now|still)\ (?:\w+\ ){{0,2}}(?:use[sd]?|opens?|runs?|rel(?:y|ies)|takes?|ready|gets?
        |finish\w*|deploys?|works?|answers?|needs?|costs?|in\ use|arrives?|closes?)
    |(?:is|are)\ (?-i:now)\ \w+(?:ed|ght))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SHARE = re.compile(
    rf"""(?=\w)(?:\d[\d,.]*\s?(?:%|percent\b|per\ cent\b)
    |\bwithin\ (?:under\ )?\d+\ ?(?:min|h|{_SPAN})\b
    |\b(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth)\ ?(?:of|out\ of|among|/)\ ?\d
    |\b(?:has|reached|passed)\ {_HEARD}
    |\bwith\ \d[\d,.]*k?\+?\ (?:downloads|stars|copies|installs)\b
    |\b(?:graded|scored|rated)\ \d)
    |(?:^\s*|[,;:–—(.]\s+){_HEARD}""",
    re.VERBOSE,
)
_SHARE_IN_WORDS = re.compile(
    rf"\b(?:(?:\d+|{_NUMBER}) (?:out )?of (?:the |them\b|\d)"
    r"(?!.*\b(?:hold\w*|qualified|sitting|preparing)\b)|"
    rf"(?:under|in less than) {_NUMBER} {_SPAN}\b|beat\b.{{0,40}}\bby\b)"
)
_DIGIT = re.compile(r"\d")
_IS_NOW = re.compile(r"\bnow\b")
_TIMES = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d)?x\b")
_CHANGING = re.compile(
    r"\b(?=\w)(?:reduc|cut\b|cutting|decreas|lower|shr[aiu]nk|slash|sav(?:e|ed|es|ings?)\b|increas|improv|"
    r"rais|boost|"
    r"gr[eo]w|accelerat|sp[eu]ed|eliminat|shorten|dropp|fell|recover(?!y)|prevent|avoid|block|stopp|"
    r"detected|found|"
    r"expos|identif|cleared|clearing|remov|exceed|worth|trimm|lift|earned|won\b|became|"
    r"instead|used by|adopted|serv(?:es|ed|ing)\b|down to|down by|up to|opened|ended|stopped|"
    r"decommission|reclaim|uncover|contained|beat\b|"
    r"releas(?:ed|ing) [$€£]|closed)",
)
_COUNTED = re.compile(
    rf"\b(?:retir|revok|sav|contain|decommission|reclaim|uncover|remov|clos|block|fre|end|stopp|report(?=ing))(?:e?d|ing)"
    rf" (?:\w+ )?{_NUMBER} (?!(?:\w+ ){{0,2}}(?:an?|per|each|every|daily|weekly)\b)"
    r"(?!tickets|calls|requests|cases)",
)
_STATE = re.compile(
    r"""\b(?=\w)(?:(?:zero|no)\s+(?:\w+\s+){0,2}(?:downtime|outages?|loss|losses|findings?|incidents?
    |defects?|interruptions?|unplanned|duplicates|escalations?|errors?|failures?|restarts?|delayed
    |lost|missed|affected|noticed|broken|expired)
    |no\ failed|nobody\ (?:had|has|is|was|paid|noticed|lost|asked|knew|called)|found\ nothing|no\ ransom
    |with\ no\ (?:cancelled|canceled|lost|missed|major)|(?:certificate|approval|patent)\ (?:granted|obtained|received)
    |without\ (?!tears|words|fear|supervision|help|guidance|formal|prior|any\ help)\w+|sans\ \w+|ohne\ \w+
    |(?:ahead\ of|on|before)\ (?:schedule|plan)|(?:under|on|within|below)\ (?:the\ )?budget|on\ time
    |(?:weeks?|days?|months?)\ (?:early|ahead)|below\ the\ old|no\ one|downtime\ (?:of\ )?under|minutes\ of\ downtime
    |(?:first|second|third|1st|2nd|3rd)\ (?:place|prize|of)|people's\ choice|runner-up|finalist
    |clean\ (?:\w+\ )?audit|passed\ (?:the|an|its|every|all)\b(?!\ acceptance)
    |(?:won|placed|ranked|winning)\b|award(?:ed)?|accepted\ (?:upstream|into)|stars\b
    |merged\ (?:upstream|by|into|pull|patch\w*|fix\w*|corrections|PRs?)
    |certified\ the\ fix|(?:closed|removed|cleared)\ (?:the|its|all|every)[ ]
    |(?:finished|came|placed)\ (?:first|second|third)
    |(?:obtained|received|secured|gained)\ [^.;]{0,30}\b(?:approval|accreditation|licen[cs]e|funding|grant)\b
    |reached\ domain|to\ domain\ administrator)""",
    re.VERBOSE,
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
    r"(?<=[a-zM:,(] )\$?(\d[\d,]*(?:\.\d+)?)(?:%| \w+)? to \$?(\d[\d,]*(?:\.\d+)?)\b(?!\.\d)"
)
_OF_AN_EXAM = re.compile(r"\b(?:exam|certified|certification)\b", re.IGNORECASE)
_OF_PEOPLE = re.compile(
    r"\b(?:exam|certified|certification|qualified|holders?|holding)\b", re.IGNORECASE
)
_OTHERS = re.compile(
    rf"\s*(?:the|an?|all|both|each|every|its|our|their|no|nobody|none|nothing|it|they|{_NUMBER})\b",
    re.IGNORECASE,
)
_AND_THEN = re.compile(r"\s*and (?:the|all|both|our|every|no|nobody|none|it|they)\b", re.IGNORECASE)
_PAST = re.compile(r"\b[a-z]{3,}ed\b")
_AFTERWARDS = re.compile(
    r"\b(?:was|were|is|are|has|have|can|stopped|closed|moved|came|went|stayed|opens?(?! day)|reads?|received|takes?|"
    r"needs?|gets?|runs?|returned|became|blocks?|deploys?|patched|fixed|uses?|accepted|approved|"
    r"works?|finishes|starts|costs?|asks?|answers?)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r"[;\n]|:\s|\.\s|,\s(?=\w+ing\b|and\s|which\s|now\s|resulting|cutting|saving|reducing)"
)


def find_outcomes(text: str) -> tuple[str, ...]:
    """The clauses of a text that print a result, as printed."""
    flat = text.replace("\v", " ")
    of_a_plant = _NAMES_STANDARD.search(flat) is not None
    found = [
        " ".join(clause.split()).strip(" ,;.-•")
        for start, clause in _clauses(flat)
        if _is_outcome(clause, of_a_plant=of_a_plant)
        or _is_aftermath(clause, flat[start - 1 : start])
    ]
    return tuple(dict.fromkeys(clause for clause in found if clause))


def _clauses(text: str) -> list[tuple[int, str]]:
    """The parts of a text between the marks and words that divide its statements, with their starts."""
    ends = [match.start() for match in _CLAUSE_END.finditer(text)]
    starts = [0, *(end + 1 for end in ends)]
    return [(start, text[start:end]) for start, end in zip(starts, [*ends, len(text)], strict=True)]


def _is_outcome(clause: str, *, of_a_plant: bool) -> bool:
    """Whether a clause prints a result; of what is certified, only of a plant and not of a person."""
    if of_a_plant and _NAMES_STANDARD.search(clause) and _ATTESTED.search(clause):
        return True
    lowered = without_versions(clause).lower()  # and no flag: twice as fast
    if _OF_AN_EXAM.search(lowered):
        return of_a_plant and is_reached_at_once(clause)
    if any(test.search(lowered) for test in (_CHANGE, _STATE, _SHARE_IN_WORDS, _COUNTED)):
        return True
    if reaches_a_state(clause):
        return True
    if ("now" in clause or "still" in clause) and _NOW.search(clause):
        return True
    return _DIGIT.search(clause) is not None and _is_measured(clause, lowered)


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
    told = clause.split()
    if not before or (before != ";" and not _AND_THEN.match(clause)):
        return False
    words = told if before == ";" else told[1:]
    if len(words) < 3 or words[0] in ("I", "we", "maps") or begins_with_action(" ".join(words)):
        return False
    rest = " ".join(words[1:8])
    ended = before == ";" and _OTHERS.match(clause) and _PAST.search(rest)
    return bool(ended or _AFTERWARDS.search(rest)) and not _OF_PEOPLE.search(clause)
