"""Words broken at a line's end, made whole on the line they begin on."""

from __future__ import annotations

import re
from itertools import pairwise

from certlens.parsers.blocks import PrintedLine
from certlens.parsers.characters import SOFT_HYPHEN

_BROKEN = re.compile(r"(?<![\w-])((?:\w+-)*\w+)[-\u2010\u00ad]$")
_REST = re.compile(r"(\w[^\s\t]*)\s*")
_CUT = re.compile(r"(?<!\S)[A-Z]*\d[A-Z\d]*$")
_CODE = re.compile(r"[A-Z\d]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LETTER = 0.8
# First halves of compounds that keep their hyphen: right-sizing, cross-team, on-call.
_COMPOUNDING = frozenset(
    [
        "all",
        "anti",
        "back",
        "best",
        "big",
        "bi",
        "broad",
        "case",
        "class",
        "client",
        "cloud",
        "code",
        "cost",
        "cross",
        "customer",
        "decision",
        "deep",
        "device",
        "dual",
        "early",
        "event",
        "fast",
        "fault",
        "first",
        "five",
        "four",
        "front",
        "full",
        "fully",
        "game",
        "hand",
        "hands",
        "hard",
        "high",
        "home",
        "host",
        "hybrid",
        "industry",
        "key",
        "large",
        "last",
        "lead",
        "life",
        "load",
        "long",
        "low",
        "machine",
        "mid",
        "mission",
        "multi",
        "near",
        "new",
        "next",
        "non",
        "object",
        "off",
        "on",
        "one",
        "open",
        "peer",
        "problem",
        "quick",
        "read",
        "real",
        "rear",
        "remote",
        "right",
        "risk",
        "role",
        "root",
        "rule",
        "run",
        "scale",
        "second",
        "security",
        "self",
        "semi",
        "service",
        "short",
        "side",
        "single",
        "six",
        "small",
        "spear",
        "state",
        "step",
        "system",
        "task",
        "ten",
        "test",
        "third",
        "three",
        "time",
        "top",
        "trouble",
        "two",
        "ultra",
        "user",
        "value",
        "vendor",
        "version",
        "well",
        "wide",
        "world",
        "year",
        "zero",
    ]
)


def made_whole(lines: list[PrintedLine], hyphenated: bool) -> list[PrintedLine]:
    """The lines, each word broken at a line's end moved to the line it begins on.

    The hyphen stays in codes and compounds (``AZ-104``, ``right-sizing``); it goes elsewhere if it
    is a soft one, or if the program that set the document hyphenates.
    """
    words = {word for line in lines for word in re.findall(r"[\w\u00ad-]+", line.text.lower())}
    for before, line in pairwise(lines):
        broken = _BROKEN.search(before.text)
        rest = _REST.match(line.text)
        if line.block == before.block and broken and rest:
            soft = before.text[-1] == SOFT_HYPHEN
            keeps = not (hyphenated or soft) or _keeps_hyphen(broken[1], rest[1], words)
            if soft:
                before.text = before.text[:-1] + "-"
            _join(before, line, rest, keeps)
    for line in lines:
        if SOFT_HYPHEN in line.text:
            line.text = line.text.rstrip(SOFT_HYPHEN).replace(SOFT_HYPHEN, "-")
    return [line for line in lines if line.text]


def uncut(lines: list[PrintedLine], edge: float) -> list[PrintedLine]:
    """The lines of a table cell, with years and numbers that were too wide for it made whole."""
    for before, line in pairwise(lines):
        if line.block != before.block or before.row is None:
            continue
        cut, rest = _CUT.search(before.text), _REST.match(line.text)
        full = edge - before.last_x < _LETTER * before.size
        if full and cut and rest and _is_cut(cut[0], rest[1]):
            _join(before, line, rest, keeps=True)
    return [line for line in lines if line.text]


def _is_cut(head: str, tail: str) -> bool:
    """Whether two strings of digits and capitals are the halves of one year or number."""
    if not _CODE.fullmatch(tail) or _YEAR.fullmatch(head):
        return False
    return bool(_YEAR.fullmatch(head + tail)) or len(head) > 4


def _join(before: PrintedLine, line: PrintedLine, rest: re.Match[str], keeps: bool) -> None:
    end = before.stops[-1][1]
    stem = before.text if keeps else before.text[:-1]
    before.stops = [stop for stop in before.stops if stop[0] < len(stem)]
    before.text = stem + rest[1]
    before.stops.append((len(before.text), end))
    taken = rest.end()
    line.text = line.text[taken:]
    start = next((x for index, x in line.stops if index >= taken), line.box[0])
    later = [(index - taken, x) for index, x in line.stops if index > taken]
    line.stops = [(0, start), *later]
    line.box = (start, *line.box[1:])


def _keeps_hyphen(head: str, tail: str, words: set[str]) -> bool:
    """Whether the hyphen belongs to the word, not to the line's end."""
    last = head.rsplit("-", 1)[-1].lower()
    rest = re.split(r"\W", tail.lower(), maxsplit=1)[0]
    if not (head[-1].islower() and tail[0].islower()):
        return True
    if last + rest in words:
        return False
    return f"{last}-{rest}" in words or last in _COMPOUNDING or {last, rest} <= words
