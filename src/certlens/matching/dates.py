"""Dates as people print them, by a closed grammar: the precision printed, and never a guess.

A date is EDTF: ``2023``, ``2023-05`` or ``2023-05-14``; two-digit years are read only with an
apostrophe or after a month and slash. An all-numeric day and month is read when only one reading
exists; otherwise the month is left out.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from certlens.knowledge import Month, read_rows
from certlens.matching.text_view import lowered
from certlens.matching.word_trees import any_of

_AFTER_MONTH = (
    r"\s*(?P<day{n}>\d{1,2})(?:st|nd|rd|th)?\s*,\s*YEAR",
    r"\s+(?P<day{n}>\d{1,2})(?:st|nd|rd|th)?\s+YEAR",
    r"[\s,/.-]*(?:(?:of|de|del|di)\s+)?YEAR",
    r"\s*['’-]\s*(?P<short{n}>\d\d)\b(?![-/]\d)",
)
_FROM_NUMBER = (
    r"(?<!\))(?P<day{n}>\d{1,2})(?:st|nd|rd|th|\.)?[^\S\t]{0,2}(?:(?:of|de)\s+)?[-/]?MONTH[\s,'’/.-]*(?:del?\s+)?YEAR",
    r"YEAR(?P<mark{n}>[-/.])(?P<mm{n}>0[1-9]|1[0-2])(?P=mark{n})(?P<dd{n}>[0-2]\d|3[01])",
    r"(?<!\d{5}-)YEAR[-/.](?P<mm{n}>0[1-9]|1[0-2])\b(?![-/.]\d)",
    r"(?P<a{n}>\d{1,2})(?P<mark{n}>[-/.]|\. )(?P<b{n}>\d{1,2})(?P=mark{n})YEAR",
    r"(?P<day{n}>\d{1,2})(?:\.\s?|\s|/)(?P<roman{n}>i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?:\.\s?|\s|/)YEAR",
    r"(?P<mm{n}>0?[1-9]|1[0-2])\s?[-/.]\s?YEAR",
    r"(?P<mm{n}>0[1-9]|1[0-2])/(?P<short{n}>[0-3]\d)(?![\d/])",
    r"(?<=['‘’])(?P<short{n}>[0-3]\d)\b",
    r"(?<=(?:19|20)\d\d-)(?P<short{n}>1[3-9]|[2-5]\d)(?![\d/.-])",
    r"(?:(?<!\d-)|(?<=19\d\d-)|(?<=20\d\d-))(?P<bare>YEAR)(?!-(?!19|20)\d{3})",
)
_NOT_OUT = r"(?:(?!out\b)|(?<!\brun )(?<!\bruns )(?<!\bran )(?<!nning ))"  # "runs out", no October
_MAY_HOLD_DATE = re.compile(  # the search skips to what its alternatives begin with
    "|".join([r"19[6-9]\d", r"20[0-6]\d", *(rf"{mark}\s*\d\d" for mark in "'‘’/-")])
)
_OPEN_END = re.compile(
    r"(?:present|current(?:ly)?|now|today|to\s+date|ongoing|till\s+date|heute|aktuell|actual"
    r"(?:idad|mente)?|presente?|aujourd'hui|date|hoy|hoje|atual(?:mente)?|oggi|obecnie|nadal|heden|"
    r"nu|dnes|nuvarande)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\.?\s*(?:-{1,2}|>|→|~|\b(?:to|until|till|through|thru|up ?to|bis|a|al|à|au|até|hasta|tot|do)\b)\s*",
    re.IGNORECASE,
)
_FROM_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_PRODUCT = re.compile(
    r"(?:server|windows|office|exchange|sharepoint|studio|cobit|itil|project|dynamics(?: \w+)?|"
    r"edition|version|release|s/4 ?hana|\bv\.|sql|excel|word|access|crm|system center|togaf|20\d\d(?: ?r2)?/|\d:)\s*$"
)
_MONTH_BEHIND = re.compile(r",? ([^\W\d_]{3,12})\b\.?(?!\s*['’]?\d)")
_BEFORE = 20  # characters
_SEASON = re.compile(
    r"\b(?:spring|summer|fall|autumn|winter|q[1-4]|h[12])\W{1,2}(?=(?:19|20)\d\d\b)", re.IGNORECASE
)
_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_APOSTROPHES = ("'", "‘", "’")
_REMEMBERED = 512


@cache
def _months() -> Mapping[str, int]:
    """The number of each month's name, in lower case."""
    rows = read_rows("months", Month)
    return {name.lower(): row.number for row in rows for name in row.names}


@cache
def _date_pattern() -> re.Pattern[str]:
    """The forms of a date in lower case; the number behind a group's name tells the form."""
    month = rf"{_NOT_OUT}(?P<month{{n}}>{any_of(_months())})\b\.?"
    year = r"(?P<year{n}>(?:19[6-9]|20[0-6])\d)"
    opening, *forms = (
        form.replace("MONTH", month).replace("YEAR", year).replace("{n}", str(n))
        for n, form in enumerate(("MONTH", *_AFTER_MONTH, *_FROM_NUMBER))
    )
    named, numbered = forms[: len(_AFTER_MONTH)], forms[len(_AFTER_MONTH) :]
    either = f"(?:{opening}(?:{'|'.join(named)})|{'|'.join(numbered)})"
    letters = "".join(sorted({name[0] for name in _months()}))
    return re.compile(rf"\b(?=[\d{letters}])(?<![^.]\.){either}(?!\w)")


@cache
def _parts() -> tuple[str, ...]:
    """What each group of the pattern holds, in order."""
    return tuple(name.rstrip("0123456789") for name in _date_pattern().groupindex)


class FoundDate(NamedTuple):
    """A date at ``text[start:end]``, as EDTF."""

    start: int
    end: int
    edtf: str


class FoundRange(NamedTuple):
    """A period at ``text[start:end]``; ``last`` is None where it is open ("to Present")."""

    start: int
    end: int
    first: str
    last: str | None


@lru_cache(maxsize=_REMEMBERED)
def find_dates(text: str) -> tuple[FoundDate, ...]:
    """All dates in the text, left to right."""
    if not _MAY_HOLD_DATE.search(text):
        return ()
    small = lowered(text)
    return tuple(
        _with_month(small, found) if found["bare"] else FoundDate(*found.span(), _edtf(found))
        for found in _date_pattern().finditer(small)
        if not (found["bare"] and follows_product(text, found.start()))
    )


def _with_month(text: str, found: re.Match[str]) -> FoundDate:
    """A year, with the month that stands behind it ("2025, Mar")."""
    behind = _MONTH_BEHIND.match(text, found.end())
    month = _months().get(behind[1]) if behind else None
    if behind is None or month is None:
        return FoundDate(*found.span(), _edtf(found))
    return FoundDate(found.start(), behind.end(), f"{_edtf(found)}-{month:02}")


def follows_product(text: str, offset: int) -> bool:
    """Whether a product's name stands right before: a year behind it is its version's."""
    return _PRODUCT.search(lowered(text[max(0, offset - _BEFORE) : offset])) is not None


@lru_cache(maxsize=_REMEMBERED)
def find_ranges(text: str) -> tuple[FoundRange, ...]:
    """All periods in the text: two dates, or a date and an open end, with only a dash or "to" between."""
    return tuple(_ranges(text, find_dates(text)))


def _ranges(text: str, dates: Sequence[FoundDate]) -> Iterator[FoundRange]:
    position = 0
    while position < len(dates):
        first = dates[position]
        position += 1
        joint = _BETWEEN.match(text, first.end) or _between_and(text, first)
        if not joint:
            continue
        if opened := _OPEN_END.match(text, joint.end()):
            yield FoundRange(first.start, opened.end(), first.edtf, None)
        elif position < len(dates) and _starts_at(text, dates[position], joint.end()):
            last = dates[position]
            position += 1
            yield FoundRange(first.start, last.end, first.edtf, last.edtf)


def _between_and(text: str, first: FoundDate) -> re.Match[str] | None:
    """The "and" of "between 2014 and 2018"."""
    return (
        _AND.match(text, first.end)
        if _FROM_BETWEEN.search(text, max(0, first.start - 12), first.start)
        else None
    )


def _starts_at(text: str, found: FoundDate, offset: int) -> bool:
    """Whether the date begins here, seasons ("Summer 2020") allowed for."""
    season = _SEASON.match(text, offset)
    opened = offset + (text[offset : offset + 1] in _APOSTROPHES)
    return found.start in (season.end() if season else offset, opened)


def _edtf(found: re.Match[str]) -> str:
    parts = {name: value for name, value in zip(_parts(), found.groups(), strict=True) if value}
    year = parts.get("year") or _full_year(parts["short"])
    month = _months()[parts["month"]] if "month" in parts else int(parts.get("mm", 0))
    month = _ROMAN.index(parts["roman"]) if "roman" in parts else month
    day = int(parts.get("day") or parts.get("dd") or 0)
    if "a" in parts:
        month, day = _day_and_month(int(parts["a"]), int(parts["b"]), parts["mark"].strip())
    if not month:
        return year
    if not day:
        return f"{year}-{month:02}"
    try:
        return date(int(year), month, day).isoformat()
    except ValueError:
        return f"{year}-{month:02}"


def _full_year(short: str) -> str:
    return f"20{short}" if int(short) < 60 else f"19{short}"


def _day_and_month(first: int, second: int, mark: str) -> tuple[int, int]:
    """Month and day of ``first/second``; (0, 0) where both orders are possible (full stops: day first)."""
    if mark == "." and second <= 12:
        return second, first
    if first > 12 >= second:
        return second, first
    if second > 12 >= first:
        return first, second
    return (first, second) if first == second <= 12 else (0, 0)


def is_before(edtf: str, moment: date) -> bool:
    """Whether the whole of an EDTF date lies before a day."""
    return edtf < moment.isoformat()[: len(edtf)]


def add_months(edtf: str, months: int) -> str:
    """An EDTF date so many months later, with the same precision (whole years for a bare year)."""
    year, _, rest = edtf.partition("-")
    if not rest:
        return str(int(year) + months // 12)
    month, _, day = rest.partition("-")
    total = int(year) * 12 + int(month) - 1 + months
    moved = f"{total // 12}-{total % 12 + 1:02}"
    if not day:
        return moved
    return f"{moved}-{min(int(day), monthrange(total // 12, total % 12 + 1)[1]):02}"
