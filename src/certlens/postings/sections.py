"""The sentences of a posting, each with the heading that decides for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Literal

from certlens.postings.headings import Heading, heading_of, run_in_heading
from certlens.postings.rows import cue_pattern
from certlens.postings.units import Unit, sentences_in

_CERTIFICATION = re.compile(r"\b(?:certif\w+|certs?|credentials?|licen[sc]es?)\b", re.IGNORECASE)
_FOLLOWING = re.compile(r"\b(?:following|below)\b", re.IGNORECASE)
_ENDS_IN_OR = re.compile(r"\bor[\s,;:]*$", re.IGNORECASE)
_BEGINS_WITH_OR = re.compile(r"[\s•*-]*or\b", re.IGNORECASE)
_ITEM_WORDS = 12
_INTRO = 160


@dataclass(frozen=True)
class Sentence:
    """A sentence of the view at ``start:end``.

    ``decides`` is what its heading says; ``about`` a heading of duties or benefits; ``topic`` that
    the heading or a line before announces certifications. ``list_id`` ties the items of a list
    of which one suffices; ``joined`` marks an item that ends in "or". ``words`` is where the
    sentence begins behind its run-in heading.
    """

    start: int
    end: int
    words: int
    text: str
    decides: Literal["required", "preferred"] | None
    about: Literal["duties", "benefits"] | None
    topic: bool
    bullet: bool
    list_id: int | None = None


@dataclass
class _Place:
    """Where the walk over the units stands."""

    heading: Heading = field(default_factory=Heading)
    level: int = 9
    intro: Heading | None = None
    bulleted: bool | None = None
    list_id: int | None = None
    lists: int = 0


def read_sentences(units: Sequence[Unit]) -> list[Sentence]:
    """All sentences under their headings; the headings themselves are not among them."""
    return list(_sentences(units))


def _sentences(units: Sequence[Unit]) -> Iterator[Sentence]:
    place = _Place()
    for unit, after in zip_longest(units, units[1:]):
        heading = heading_of(unit)
        intro = None if heading and not _is_one_of(unit.text) else _intro(unit)
        if intro:
            place.intro, place.bulleted = intro, None
            place.lists += 1
            place.list_id = place.lists if _is_one_of(unit.text) else None
            if _is_bare(unit):
                continue
        elif heading:
            _enter(place, heading, unit)
            continue
        elif place.intro and not _is_item(unit, place):
            place.intro, place.list_id = None, None
        _open_tie(place, unit, after)
        yield from _of_unit(unit, place)
        _close_tie(place, unit, after)


def _is_bare(unit: Unit) -> bool:
    return unit.text.rstrip().endswith(":")


def _enter(place: _Place, heading: Heading, unit: Unit) -> None:
    """Go on under a heading; one of certifications alone keeps what a heading above it required."""
    level = unit.level or 7
    place.intro, place.list_id = None, None
    if heading.certifications and heading.decides is None:
        above = place.heading.decides
        nested = level < 7 and level > place.level
        kept = above if above == "required" or nested else None
        heading = heading._replace(decides=kept)
    elif heading == Heading() and level > place.level:
        heading = place.heading._replace(certifications=False)
        level = place.level
    place.heading, place.level = heading, level


def _open_tie(place: _Place, unit: Unit, after: Unit | None) -> None:
    """Tie the next items to this one if "or" stands between."""
    if place.list_id is None and _or_between(unit, after):
        place.lists += 1
        place.list_id = -place.lists


def _close_tie(place: _Place, unit: Unit, after: Unit | None) -> None:
    """The tie ends with the first item that no "or" follows."""
    tied = place.list_id is not None and place.list_id < 0
    if tied and not _or_between(unit, after):
        place.list_id = None


def _or_between(unit: Unit, after: Unit | None) -> bool:
    follows = after is not None and _BEGINS_WITH_OR.match(after.text) is not None
    return follows or _ENDS_IN_OR.search(unit.text) is not None


def _intro(unit: Unit) -> Heading | None:
    """What a line says that introduces a list: "One of the following certifications is required"."""
    text = unit.text.strip()
    follows = text.endswith(":") or (":" not in text and _FOLLOWING.search(text))
    if len(text) > _INTRO or not follows:
        return None
    if not (_CERTIFICATION.search(text) or _is_one_of(text)):
        return None
    decides = _asked(text)
    return Heading(decides, certifications=_CERTIFICATION.search(text) is not None)


def _asked(text: str) -> Literal["required", "preferred"] | None:
    if cue_pattern("preferred").search(text):
        return "preferred"
    return "required" if cue_pattern("required").search(text) else None


def _is_one_of(text: str) -> bool:
    return cue_pattern("one-of").search(text) is not None


def _is_item(unit: Unit, place: _Place) -> bool:
    """Whether a unit goes on with the list that was introduced; its first item shows its form."""
    if place.bulleted is None:
        place.bulleted = unit.bullet
    return unit.bullet or (not place.bulleted and len(unit.text.split()) <= _ITEM_WORDS)


def _of_unit(unit: Unit, place: _Place) -> Iterator[Sentence]:
    heading = place.heading
    for start, end in sentences_in(unit):
        text = unit.text[start - unit.start : end - unit.start]
        words = start
        if run_in := run_in_heading(text):
            own, length = run_in
            heading = _under(heading, own)
            words = start + length
            if start == unit.start and not unit.bullet and not unit.row:
                _enter(place, own, unit._replace(level=None))
        intro = place.intro
        yield Sentence(
            start=start,
            end=end,
            words=words,
            text=text,
            decides=(intro and intro.decides) or heading.decides,
            about=None if intro and intro.decides else heading.about,
            topic=heading.certifications or bool(intro and intro.certifications),
            bullet=unit.bullet,
            list_id=place.list_id,
        )


def _under(heading: Heading, own: Heading) -> Heading:
    """A run-in heading inside a section: "Certifications:" leaves what the section decides."""
    if own.certifications and own.decides is None and own.about is None:
        return heading._replace(certifications=True, about=None)
    return own
