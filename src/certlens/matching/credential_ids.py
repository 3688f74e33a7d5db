"""The id of a credential, as printed beside its name, in its bracket or in a cell of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from certlens.matching.dates import find_dates
from certlens.matching.reach import Reach

_LABELLED = re.compile(
    r"(?:\b(?:credential|certificate|certification|cert\.?|licen[cs]e|lic\.?|validation|verification|verify|"
    r"candidate|membership|member|registration|reg\.?|badge)\s*)?(?:\b(?:(?-i:[A-Z]{2,4}ID)|id|no|nr|num|number|code)\b\.?|"
    r"#|\b(?:member|cert\.?|badge|credential|licen[cs]e|lic\.|certificate|validation|verif(?:ication|y|ied)|"
    r"registration|reg\.|ref(?:erence|\.)?)"
    r"(?=:?\s(?:[\d-]{4}|(?-i:[A-Z]+\d[A-Z\d-]{3})|(?=[\w/-]*\d)(?=[\w/-]*[a-z])[\w/]+-[\w/-]{4})))\s*[:#.]*\s*"
    r"(?P<id>\d{3}(?: \d{3})+\b|(?=[\w./-]*\d)[A-Za-z0-9](?:[\w-]|\.(?=\w))*(?:/[A-Za-z0-9-]+)*)",
    re.IGNORECASE,
)
_CELL_END = re.compile(r"\s*(?:[\t\n\v;·•|,()]|\s[–—-]\s|\.\s|$)\s*")
_ID_TOKEN = re.compile(r"(?=\S*\d)[A-Za-z0-9]+(?:[-./][A-Za-z0-9]+)*")
_GROUPS = re.compile(r"\d[A-Z\d]*(?:-[A-Z\d]+){2,}")
_DIGITS = re.compile(r"[\d./]+(?:-[\d./]+)?")
_NUMBER = re.compile(r"(?:\d+-)?\d{5,}")
_LETTERS_FIRST = re.compile(r"[A-Z]{2}")
_NUMBER_RUN = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}")  # no year
_HEX = re.compile(r"(?=.*\d)[A-F\d]{4}(?:-[A-F\d]{4})+|[A-Z][a-z]+-\d{5,}")
_MIXED = re.compile(
    r"(?=(?:.*\d){3})(?:(?=(?:\d*[A-Z]){3})[A-Z\d]{9,}|(?=\w*[a-z])(?=\w*[A-Z])\w{8,24})"
)
_ISSUED = re.compile(r"[A-Z]{1,5}-(?=[a-z]*\d|(?=\d*[A-Z])(?=[A-Z]*\d))(?:[a-z\d]{8,}|[A-Z\d]{5,})")
_GOES_ON = re.compile(r"[-/]?\w")
_LONGEST = 30  # characters
_TOKEN_START = re.compile(r"[^\s(,;#]*$")
_OWN_ID = re.compile(
    r"\((?:[\w ]{0,14}(?:\b(?:ID|No\.?)|#)\s*)?([A-Z]{0,6}-?\d{5,}[A-Z0-9-]*)\)$", re.IGNORECASE
)


def read_credential_id(text: str, reach: Reach) -> str | None:
    """The credential id printed in a mention's reach, or None."""
    end = reach.mention.end
    if token := _token_over(text, end):  # "… - CSCO13874402"
        return token
    if own := _OWN_ID.search(text[reach.mention.start : end]):
        return own[1]
    if text[end - 1] == ")" and reach.unit.certifies:
        bracket = text[text.rfind("(", reach.mention.start, end) + 1 : end - 1]
        if "," in bracket and (told := next(_ids(bracket, certifies=True), None)):
            return told
    for stretch in (reach.after, reach.following):
        piece = text[slice(*stretch)].replace("-\v", "-") if stretch else ""
        for found in _ids(piece, reach.unit.certifies):
            return found
    return None


def _token_over(text: str, end: int) -> str | None:
    """The id that a mention's last word is only the beginning of."""
    if not text[end - 1 : end].isalnum() or not _GOES_ON.match(text, end):
        return None
    start = end - len(_TOKEN_START.findall(text[max(0, end - _LONGEST) : end])[0])
    token = re.split(r"[\s,;)]", text[start : end + _LONGEST])[0]
    return token if _looks_like_id(token, alone=False) and not _is_date(token) else None


def _ids(piece: str, certifies: bool) -> Iterator[str]:
    """What a piece of text prints as ids: with a label anywhere, bare in a cell of a certification."""
    for found in _LABELLED.finditer(piece):
        if not _is_date(found["id"]) and len(found["id"]) > 3:
            yield found["id"]
    for cell in map(str.strip, _CELL_END.split(piece)):
        token = cell.rsplit(" ", 1)[-1]
        alone = token == cell
        if not certifies and not (alone and _LETTERS_FIRST.match(token)):
            continue
        if _looks_like_id(token, alone=alone) and not _is_date(token):
            yield token


def _looks_like_id(token: str, *, alone: bool) -> bool:
    if not _ID_TOKEN.fullmatch(token):
        return False
    if _DIGITS.fullmatch(token):
        return bool(_NUMBER.fullmatch(token))
    if token.upper() == token and _NUMBER_RUN.search(token):
        return True
    if _GROUPS.fullmatch(token):
        return alone and len(token) > 8
    return bool(_HEX.fullmatch(token) or _MIXED.fullmatch(token) or _ISSUED.fullmatch(token))


def _is_date(text: str) -> bool:
    return bool(dates := find_dates(text)) and dates[0].end - dates[0].start == len(text)
