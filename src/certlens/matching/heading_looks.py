"""How headings look in a document, and which lines look like one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from certlens.document import Line, Region
from certlens.matching.catalogue import catalogue
from certlens.matching.headings import (
    FRAMED,
    LONGEST_HEADING,
    VENDOR_CERTIFIED,
    heading_kinds,
    told_kinds,
    whole_kinds,
)
from certlens.resume import SectionKind

Kinds = tuple[SectionKind, ...]

_RULE = "-=~*#_+<>|–— "
_SHARED_LOOK = 3
_MOST_WORDS = 5
_LARGER = 1.04
_OTHERS = 1.5
_SAMPLED = 20  # each so many characters count once
_BRACKETED = re.compile(r"\(.*\)")


class Look(NamedTuple):
    """What a heading looks like beside the body text."""

    size: float | None
    bold: bool
    capitals: bool

    def is_weaker_than(self, other: Look) -> bool:
        """Whether a heading of this look stands below one of the other."""
        if self.capitals > other.capitals or (self.size or 0) > (other.size or 0):
            return False
        return (self.size or 0) * _LARGER < (other.size or 0) or self.bold < other.bold


def look_of(line: Line) -> Look:
    """The size (to a tenth of a point), weight and case of a line."""
    size = None if line.font_size is None else round(line.font_size, 1)
    return Look(size, line.bold, line.text.isupper())


def find_headings(lines: Sequence[Line], body: float | None) -> Mapping[int, Kinds]:
    """Known headings by line number; a plain one is none where the others share a look.

    ``body`` is the usual size of the text.
    """
    found = dict(_known_lines(lines, body))
    styled = [number for number, (_, plain) in found.items() if not plain]
    if len(styled) < _SHARED_LOOK:
        return {number: kinds for number, (kinds, _) in found.items()}
    lesser = _lesser_looks(lines, styled)
    return {
        number: found[number][0] for number in styled if look_of(lines[number - 1]) not in lesser
    }


class Looks(NamedTuple):
    """Looks that at least two known headings share, or the only one there is; and headings' own."""

    shared: frozenset[Look]
    own: frozenset[tuple[Region, Look]]


def heading_looks(lines: Sequence[Line], headings: Mapping[int, Kinds]) -> Looks:
    """How a document's headings look; a look is their own if hardly any other line has it."""
    known = [lines[number - 1] for number in headings]
    counts = Counter(look_of(line) for line in known)
    beside = Counter((line.region, look_of(line)) for line in known)
    often = [place for place, count in beside.items() if place[1].size and count >= _SHARED_LOOK]
    untabled = [line for line in lines if line.visible and line.row is None] if often else []
    used = Counter((line.region, look_of(line)) for line in untabled)
    return Looks(
        frozenset(look for look, count in counts.items() if count > 1 or len(counts) == 1),
        frozenset(place for place in often if used[place] <= _OTHERS * beside[place] + 1),
    )


def body_size(lines: Sequence[Line]) -> float | None:
    """The usual font size of the text."""
    sizes: list[float] = []
    for line in lines:
        if line.font_size and line.visible:
            sizes += [line.font_size] * -(-len(line.text) // _SAMPLED)
    return median(sizes) if sizes else None


def looks_like_heading(line: Line, looks: Looks, body: float | None) -> bool:
    """Whether a line of unknown words is set as this document's headings are."""
    text = line.text.strip()
    if (
        text.startswith("(")
        or line.bullet
        or line.row is not None
        or not 3 <= len(text) <= 40
        or len(text.split()) > _MOST_WORDS
    ):
        return False
    if any(mark.isdigit() or mark in "\t•|·" for mark in text) or text[-1] in ".;,":
        return False
    if "," in text and not text.isupper():
        return False
    named = names_certification(text) and not VENDOR_CERTIFIED.fullmatch(text)
    return _is_set_as_one(line, text, looks, body) and not named


def _is_set_as_one(line: Line, text: str, looks: Looks, body: float | None) -> bool:
    if line.heading_level is not None and line.heading_level <= 2:
        return True
    look = look_of(line)
    if line.font_size is None and len(text) < 8:
        return False
    distinct = look.capitals or (body is not None and (look.size or 0) > body * 1.15)
    shared = distinct and look in looks.shared and (look.size is not None or look.capitals)
    return shared or (line.region, look) in looks.own


def names_certification(text: str) -> bool:
    """Whether a text surely names a certification."""
    words = catalogue().words_of(text)
    return any(
        sense.strength == "certain"
        for found in catalogue().phrases.find(words)
        for sense in found.values
    )


def _lesser_looks(lines: Sequence[Line], styled: Sequence[int]) -> set[Look]:
    """Looks of one label inside the text, below the look that most headings share."""
    texts: defaultdict[Look, set[str]] = defaultdict(set)
    for number in styled:
        texts[look_of(lines[number - 1])].add(lines[number - 1].text.strip().casefold())
    usual = max(texts, key=lambda look: len(texts[look]))
    if len(texts[usual]) < _SHARED_LOOK:
        return set()
    return {
        look
        for look, found in texts.items()
        if len(found) == 1 and look.size and not look.capitals and look.is_weaker_than(usual)
    }


def _known_lines(
    lines: Sequence[Line], body: float | None
) -> Iterator[tuple[int, tuple[Kinds, bool]]]:
    blocks = Counter(line.block for line in lines)
    for number, line in enumerate(lines, 1):
        text = line.text.strip()
        if (
            not text
            or not line.visible
            or len(text.strip(_RULE)) > LONGEST_HEADING
            or line.row is not None
        ):
            continue
        kinds = _kinds_as_set(line, text, body)
        if not kinds or _wraps_into(lines, number, body) or _is_listed_name(kinds, text):
            continue
        if _stands_out(line, text, body):
            yield number, (kinds, False)
        elif _stands_alone(line, text) and blocks[line.block] == 1:
            yield number, (kinds, True)


def _kinds_as_set(line: Line, text: str, body: float | None) -> Kinds:
    """The kinds of a line's words; everyday words must be larger and bold, or bold capitals."""
    if kinds := heading_kinds(text) or (told_kinds(text) if line.heading_level else ()):
        return kinds
    larger = body is not None and (line.font_size or 0) > body * _LARGER
    marked = sum((line.bold, larger, text.isupper())) > 1
    return whole_kinds(text) if marked and not line.bullet else ()


def _is_listed_name(kinds: Kinds, text: str) -> bool:
    """Whether a would-be heading is one certification's name: ``Network+ Certification``."""
    single = "certification" in text.casefold().split()[1:]
    return kinds == ("certifications",) and single and names_certification(text)


def _wraps_into(lines: Sequence[Line], number: int, body: float | None) -> bool:
    """Whether a line only goes on with a capitalised name: ``Microsoft`` above ``Certified:``."""
    line, before = lines[number - 1], lines[number - 2]
    if number < 2 or line.bullet or line.font_size is None or not before.visible:
        return False
    if line.bold and (len(before.text.split()) == 1 or line.font_size > (body or 0) * _LARGER):
        return False
    ended = before.text.rstrip().endswith((".", ":", ")", ";")) or before.text.strip().isupper()
    return before.block == line.block and look_of(before) == look_of(line) and not ended


def _stands_out(line: Line, text: str, body: float | None) -> bool:
    """Whether a known heading's words are also styled as one: larger, bold, in capitals."""
    larger = body is not None and line.font_size is not None and line.font_size > body * _LARGER
    if line.heading_level or larger or line.bold:
        return True
    if line.bullet:
        return False
    capitals = _BRACKETED.sub("", text).isupper()
    return capitals or text.endswith(":") or FRAMED.fullmatch(text) is not None


def _stands_alone(line: Line, text: str) -> bool:
    return not line.bullet and text[:1].isupper() and len(text.split()) <= _MOST_WORDS
