"""The id of a credential, as printed beside its name, in its bracket or in a cell of its own."""

from __future__ import annotations

import re

from certlens.matching.dates import find_dates
from certlens.matching.reach import Reach

_BARE_ID = re.compile(
    r"(?:^|[\t\n;·|,(]\s*|"
    r"\s)(?P<id>(?=[A-Za-z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])(?:[A-Z]{2,}[A-Z0-9]*-?[A-Z0-9-]{5,}|"
    r"[A-Z]{2,5}-[a-z0-9]{8,}|(?=(?:\d*[A-Z]){3})(?=(?:[A-Z]*\d){3})[A-Z0-9]{12,20}|\d[A-Z0-9]*(?:-[A-Z0-9]+){2,}))\s*(?=$|[\t\n;·|,)]|\s-\s|\.\s)"
)
_ID = re.compile(
    r"(?:\b(?:credential|certificate|certification|cert\.?|licen[cs]e|validation|verification|"
    r"candidate|"
    r"membership|member|registration|reg\.?|badge)\s*)?(?:\b(?:(?-i:[A-Z]{2,4}ID)|id|no|nr|num|number)\b\.?|"
    r"#|\b(?:cert\.?|badge|credential|licen[cs]e|certificate|validation|verification)(?=\s(?:[\d-]{5}|(?-i:[A-Z]+\d[A-Z\d]{3})|(?=[\w-]*\d)"
    r"(?=[\w-]*[a-z])\w+-[\w-]{5})))\s*[:#.]*\s*"
    r"(?P<id>(?=[\w-]*\d)[A-Za-z0-9][A-Za-z0-9-]{3,}(?:/[A-Za-z0-9-]+)*)",
    re.IGNORECASE,
)
_NEXT_ID = re.compile(
    r"^[\s,:(–-]{1,4}(?P<id>(?=[A-Z-]*(?:[A-Z]\d{4}|\d{5}|[A-Z]{2}-[a-z\d]*\d))[A-Z]{0,6}-?[A-Za-z\d]{4,}(?:-[A-Z\d]+)*)"
    r"(?=$|[\s,;)])"
)
_CELL_ID = re.compile(r"(?:^|[\t\n])(?P<id>(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])\w{8,24})(?=$|[\t\n])")
_NUMBERED = re.compile(r"(?<=[A-Z])\d{4}|-\d{5}")
_TOKEN_START = re.compile(r"[^\s(,;]*$")
_OWN_ID = re.compile(
    r"\((?:[\w ]{0,14}(?:\b(?:ID|No\.?)|#)\s*)?([A-Z]{0,6}-?\d{5,}[A-Z0-9-]*)\)$", re.IGNORECASE
)
_GLUED_ID = re.compile(
    r"^\s*\(\s*(?P<id>(?=[A-Z0-9-]*\d)[A-Z]{1,6}-?[A-Z0-9]{5,}(?:-[A-Z0-9]+)*)\s*\)"
)


def read_credential_id(text: str, reach: Reach) -> str | None:
    """The credential id printed in a mention's reach, or None."""
    end = reach.mention.end
    if _NUMBERED.match(text, end) and text[end - 1].isalnum():  # "… - CSCO13874402"
        start = end - len(_TOKEN_START.findall(text[max(0, end - 30) : end])[0])
        token = re.split(r"[\s,;)]", text[start : end + 20])[0]
        if not find_dates(token):
            return token
    if own := _OWN_ID.search(text[reach.mention.start : end]):
        return own[1]
    glued = _GLUED_ID.match(text[slice(*reach.after)])
    if glued:
        return glued["id"]
    beside = _NEXT_ID.match(text[slice(*reach.after)])
    if beside and reach.unit.certifies and not _is_date(beside["id"]):
        return beside["id"]
    for stretch in (reach.after, reach.following):
        cell = _CELL_ID.search(text[slice(*stretch)]) if stretch and reach.unit.certifies else None
        if cell:
            return cell["id"]
        piece = text[slice(*stretch)].replace("-\v", "-") if stretch else ""
        for pattern in (_ID, _BARE_ID):
            found = pattern.search(piece) if reach.unit.certifies or pattern is _ID else None
            if found and not _is_date(found["id"]) and (pattern is _ID or len(found["id"]) > 8):
                return found["id"]
    return None


def _is_date(text: str) -> bool:
    return bool(dates := find_dates(text)) and dates[0].end - dates[0].start == len(text)
