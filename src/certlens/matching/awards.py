"""Awards still to come: the exam, or a part of it, is passed, the certificate not yet given."""

from __future__ import annotations

import re

OF_AWARD = re.compile(
    r"appl(?:ied|ication)|award|endors|certificat|credential|accredit", re.IGNORECASE
)
_AWARD_AHEAD = re.compile(
    r"\b(?:certificate|certification|award|badge|endorse(?:ment|r\S*)|credential|accreditation)\b[^.;]{0,40}"
    r"\b(?:will|to be|is being|being|once|still with|with|when|after|still|outstanding|pending|awaited|"
    r"to follow|"
    r"not (?:here|issued|sent|received|printed|there|in hand) yet|"
    r"not yet (?:here|issued|sent|received|there))\b|\bneeded for the award\b|"
    r"\b(?:once|when|until|after)\b[^.;]{0,40}\b(?:confirms?|approves?|endorses?|verif\w+|signs?)\b",
    re.IGNORECASE,
)
_AWAITED = re.compile(
    r"\b(?:wait(?:ing|s)?|awaiting)\s(?:for\s|on\s)?[\w' ]{2,30}\sto\s(?:be\s)?(?:issue|process|approve|"
    r"confirm|send|grant|review|award|release|endorse|post|count|sign|arrive|come)|"
    r"\b(?:waiting|wait|awaiting|awaits?)\b[^.;]{1,30}\b(?:certificate|endorsement|award|badge|credential)\b|"
    r"\bsubmitted\s(?:the|my|an)\s(?:endorsement|certification)\b|"
    r"\bapplication\sfor\s(?:the\s)?certification\s(?:filed|sent|pending|submitted|lodged)\b",
    re.IGNORECASE,
)
_REST_AHEAD = re.compile(
    r"\bpassed\b[^.;\n]{0,30}?[,;(–-]\s?[^.;,]{0,30}?\b(?:to come|to follow|"
    r"still (?:to (?:come|do|sit|take|follow|be \w+)|ahead|missing|open|outstanding|awaited)|"
    r"not (?:yet )?(?:sat|done|taken) yet)\b",
    re.IGNORECASE,
)
_EXAM_PASSED = re.compile(r"\b(?:pass(?:ed)?|cleared|behind me)\b", re.IGNORECASE)


def award_awaited(before: str, behind: str) -> str | None:
    """The words behind a name that leave the award, or the rest, of a passed exam to come, or None."""
    if awaited := _AWAITED.search(behind):
        return awaited.group()
    if rest := _REST_AHEAD.search(behind):
        return rest.group()
    ahead = _AWARD_AHEAD.search(behind)
    passed = ahead and _EXAM_PASSED.search(before + "\n" + behind)
    return ahead.group() if ahead and passed else None
