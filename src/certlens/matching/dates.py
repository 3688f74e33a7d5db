"""Dates as people print them, by a closed grammar: the precision printed, and never a guess.

A date is EDTF: ``2023``, ``2023-05`` or ``2023-05-14``; two-digit years are read only with an
apostrophe or after a month and slash. An all-numeric day and month is read when only one reading
exists; otherwise the month is left out.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero ene gennaio janeiro",
            "february feb februar février fevrier febrero",
            "march mar märz mars marzo mrz",
            "april apr avril abril",
            "may mai mayo maggio maio",
            "june jun juni juin junio",
            "july jul juli juillet julio",
            "august aug août aout agosto ago",
            "september sep sept septembre septiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre decembre diciembre dic",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = r"(?P<month{n}>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year{n}>(?:19[6-9]|20[0-6])\d)"
_FORMS = (
    rf"(?<!\))(?P<day1>\d{{1,2}})(?:st|nd|rd|th|\.)?[^\S\t]{{0,2}}(?:(?:of|de)\s+)?[-/]?{_MONTH.format(n=1)}[\s,'’/.-]*(?:del?\s+)?{_YEAR.format(n=1)}",
    rf"{_MONTH.format(n=2)}\s*(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s*,\s*{_YEAR.format(n=2)}",
    rf"{_MONTH.format(n=3)}\s+(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?\s+{_YEAR.format(n=3)}",
    rf"{_MONTH.format(n=4)}[\s,/.-]*(?:(?:of|de|del|di)\s+)?{_YEAR.format(n=4)}",
    rf"{_MONTH.format(n=5)}\s*['’-]\s*(?P<short5>\d\d)\b",
    rf"{_YEAR.format(n=6)}-(?P<mm6>0[1-9]|1[0-2])-(?P<dd6>[0-2]\d|3[01])",
    rf"{_YEAR.format(n=7)}[-/.](?P<mm7>0[1-9]|1[0-2])\b(?![-/.]\d)",
    rf"(?P<a8>\d{{1,2}})(?P<mark8>[-/.])(?P<b8>\d{{1,2}})(?P=mark8){_YEAR.format(n=8)}",
    rf"(?P<mm9>0?[1-9]|1[0-2])\s?[-/.]\s?{_YEAR.format(n=9)}",
    r"(?P<mm10>0[1-9]|1[0-2])/(?P<short10>[0-3]\d)(?![\d/])",
    r"(?<=['‘’])(?P<short11>[0-3]\d)\b",
    rf"{_YEAR.format(n=12)}",
)
_OPENS = r"(?=[\d" + "".join(sorted({name[0] for name in _MONTHS})) + "])"
_DATE = re.compile(
    _OPENS + r"(?<!\w)(?<![^.]\.)(?:" + "|".join(_FORMS) + r")(?![\w])", re.IGNORECASE
)
_MAY_HOLD_DATE = re.compile(r"(?:19[6-9]|20[0-6])\d|['‘’/-]\s*\d\d")
_OPEN_END = re.compile(
    r"(?:present|current(?:ly)?|now|today|to\s+date|ongoing|till\s+date|heute|aktuell|actual"
    r"(?:idad|mente)?|presente?|aujourd'hui|date)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:-{1,2}|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bbis\b|>|→)\s*", re.IGNORECASE
)
PRODUCT = re.compile(
    r"(?:server|windows|office|exchange|sharepoint|studio|cobit|itil|project|dynamics(?: \w+)?|"
    r"edition|version|release|sql|excel|word|access|crm|system center|togaf|20\d\d(?: ?r2)?/|\d:)\s*$",
    re.IGNORECASE,
)
_SEASON = re.compile(
    r"\b(?:spring|summer|fall|autumn|winter|q[1-4]|h[12])\W{1,2}(?=(?:19|20)\d\d\b)", re.IGNORECASE
)


_REMEMBERED = 512


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
    return tuple(
        FoundDate(found.start(), found.end(), _edtf(found))
        for found in _DATE.finditer(text)
        if not (found["year12"] and PRODUCT.search(text, max(0, found.start() - 20), found.start()))
    )


@lru_cache(maxsize=_REMEMBERED)
def find_ranges(text: str) -> tuple[FoundRange, ...]:
    """All periods in the text: two dates, or a date and an open end, with only a dash or "to" between."""
    return tuple(_ranges(text, find_dates(text)))


def _ranges(text: str, dates: Sequence[FoundDate]) -> Iterator[FoundRange]:
    position = 0
    while position < len(dates):
        first = dates[position]
        position += 1
        joint = _BETWEEN.match(text, first.end)
        if not joint:
            continue
        if opened := _OPEN_END.match(text, joint.end()):
            yield FoundRange(first.start, opened.end(), first.edtf, None)
        elif position < len(dates) and _starts_at(text, dates[position], joint.end()):
            last = dates[position]
            position += 1
            yield FoundRange(first.start, last.end, first.edtf, last.edtf)


def _starts_at(text: str, found: FoundDate, offset: int) -> bool:
    """Whether the date begins here, seasons ("Summer 2020") allowed for."""
    season = _SEASON.match(text, offset)
    return found.start == (season.end() if season else offset)


def _edtf(found: re.Match[str]) -> str:
    parts = {name.rstrip("0123456789"): value for name, value in found.groupdict().items() if value}
    year = parts.get("year") or _full_year(parts["short"])
    month = _MONTHS[parts["month"].casefold()] if "month" in parts else int(parts.get("mm", 0))
    day = int(parts.get("day") or parts.get("dd") or 0)
    if "a" in parts:
        month, day = _day_and_month(int(parts["a"]), int(parts["b"]), parts["mark"])
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
