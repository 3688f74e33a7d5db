"""Dates as a résumé prints them, ``2023``, ``2023-05`` or ``2023-05-14``, compared and shown."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def first_day(edtf: str) -> date:
    """The first day that the date can mean."""
    year, month, day = (*(int(part) for part in edtf.split("-")), 1, 1)[:3]
    return date(year, month, day)


def last_day(edtf: str) -> date:
    """The last day that the date can mean."""
    parts = [int(part) for part in edtf.split("-")]
    year = parts[0]
    month = parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else monthrange(year, month)[1])


def shown(edtf: str | None) -> str:
    """The date as a résumé line prints it, ``May 2023`` or ``2023``; a blank for None."""
    if edtf is None:
        return "____"
    year, *rest = edtf.split("-")
    return f"{MONTHS[int(rest[0]) - 1]} {year}" if rest else year


def months_between(start: str, end: str) -> tuple[int, int]:
    """The months that a stretch covers, counted from year 0, half-open.

    A bare year is taken at its middle, so that neither end is stretched; one year alone is whole.
    """
    if start == end and "-" not in start:
        return int(start) * 12, int(start) * 12 + 12
    return _month(start), _month(end) + 1


def _month(edtf: str) -> int:
    year, *rest = edtf.split("-")
    return int(year) * 12 + (int(rest[0]) - 1 if rest else 6)
