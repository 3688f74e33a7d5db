"""The title of an entry: what its head says besides the dates."""

from __future__ import annotations

import re

from certlens.matching.dates import find_dates, find_ranges

EDGE = " \t\n\v,;|•·–—-:()>›»*+"
"""Marks around the parts of a title."""

SENTENCE = re.compile(r"[\s)]*[.:–—-]\s+\w+(?:\s+\S+){3}")
"""A sentence right behind a period."""

TOLD = re.compile(r"\w[.:]\s+[A-Z]\w+(?:\s+\S+){2}")
"""Where what was done begins, behind an employer."""

_LEAD_NAME = re.compile(r"^[\W_]*(?P<name>[^.:;–—\t\v]{3,70}?)\s*(?:[:–—\t\v]|\s-\s|\.\s)")


def title_of(printed: str) -> str:
    """The words of an entry's head without its dates, its lines joined by commas."""
    taken = [(found.start, found.end) for found in find_ranges(printed)]
    taken += [
        (found.start, found.end)
        for found in find_dates(printed)
        if not any(start <= found.start < end for start, end in taken)
    ]
    for start, end in sorted(taken, reverse=True):
        printed = printed[:start] + "\n" + printed[end:]
    parts = [_trimmed(part) for part in re.split(r"[\n\t]+", printed)]
    return ", ".join(part for part in parts if len(part) > 1)[:160]


def _trimmed(part: str) -> str:
    """A part of a title without the marks around it, its last bracket kept closed."""
    bare = " ".join(part.split()).strip(EDGE)
    return bare + ")" if bare.count("(") > bare.count(")") else bare


def inline_title(printed: str) -> str:
    """The title of an entry that is told in the line that it begins."""
    ranges = find_ranges(printed)
    if ranges and ranges[0].start > 3 and SENTENCE.match(printed, ranges[0].end):
        return title_of(printed[: ranges[0].start])
    if ranges and (told := TOLD.search(printed, ranges[0].end)):
        return title_of(printed[ranges[0].end : told.start() + 1])
    return _lead_name(printed)


def _lead_name(printed: str) -> str:
    """The name that an item without a header begins with ("Homelab: …"), else its first words."""
    found = _LEAD_NAME.match(printed)
    name = found["name"] if found else " ".join(printed.split()[:8])
    return " ".join(name.split()).strip(EDGE)
