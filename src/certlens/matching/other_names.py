"""Certifications of other trades that the catalogue has no row for, found by their names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from certlens.knowledge import OtherCertification, read_rows
from certlens.matching.dates import find_dates
from certlens.matching.item_names import UNLISTED
from certlens.matching.mentions import Mention
from certlens.matching.phrases import Found, PhraseTable
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import AS_TYPED, split_words

_ISSUER_LEADS = re.compile(r"(?<![\w-])([A-Z]{3,6}) $")
_BRACKET = re.compile(
    r" (?:Level|Class|Category|Part|Grade) [IVX\d]+\b|(?: (?:Level|Class) [IVX\d]+)? \([A-Z][\w+ -]{1,9}\)"
)
_CLOSED = re.compile(r"\.?\)")
_NEAR = 32  # characters
_MORE = 8  # characters
_MOST = 16  # mentions inside one name
_FEWEST = 3  # words of a name that nothing else is called
_CERTIFIED = re.compile(
    r"\W{1,2}(?:certified|certification|certificate|designation|charter)\b", re.I
)
_UNEARNED = re.compile(
    r"\W{1,2}(?:affiliate|papers?|exempt\w*|student|trainee|part[- ]qualified|syllabus)\b", re.I
)
_ISSUED = re.compile(r"\b(?:certified|certification|certificate|holder of|qualified as)\W+$", re.I)


class _Name(NamedTuple):
    row: str
    issuer: str
    printed: str
    ambiguous: bool
    tasks: tuple[str, ...]


class _Place(NamedTuple):
    """A name at ``text[start:end]``."""

    start: int
    end: int
    name: _Name


@cache
def _names() -> PhraseTable[_Name]:
    table: PhraseTable[_Name] = PhraseTable()
    for row in read_rows("other_certifications", OtherCertification):
        for short in row.short:
            name = _Name(row.name, row.issuer, short, row.ambiguous, row.tasks)
            table.add(split_words(short, AS_TYPED), name)
        words = split_words(row.name, AS_TYPED)
        table.add(words, _Name(row.name, row.issuer, "", len(words) < _FEWEST, row.tasks))
    return table


def tasks_of_other(name: str) -> tuple[str, ...]:
    """The tasks of the rows that a claim's name has in it."""
    places = _names().find(split_words(name, AS_TYPED))
    return tuple(task for found in places for row in found.values for task in row.tasks)


def find_other_names(
    around: Surroundings, known: Sequence[Mention]
) -> tuple[list[Mention], list[Mention]]:
    """The mentions of such names, with an empty id and each once, and the known ones that they leave.

    A known short form goes where it is part of a longer name, or the issuer beside it ("DVA").
    """
    text = around.view.text
    known = sorted(known, key=lambda mention: mention.start)
    best: dict[str, _Place] = {}
    for place in _joined(text, _found(around)):
        first = bisect_right(known, place.start, key=lambda mention: mention.end)
        over = [m for m in known[first : first + _MOST] if m.start < place.end]
        if not all(_covers(place.start, place.end, mention) for mention in over):
            continue
        other = best.get(place.name.row)
        if other is None or _formality(around, place) > _formality(around, other):
            best[place.name.row] = place
    others = [Mention(UNLISTED, *_whole(text, place), 0, 0) for place in best.values()]
    issuers = [
        (other.end, place.name.issuer) for other, place in zip(others, best.values(), strict=True)
    ]
    left = [
        mention
        for mention in known
        if not any(_covers(other.start, other.end, mention) for other in others)
        and not any(_issues(text, end, issuer, mention) for end, issuer in issuers)
    ]
    return others, left


def _issues(text: str, end: int, issuer: str, mention: Mention) -> bool:
    """Whether a short form right behind a name is the name's issuer."""
    near = 0 <= mention.start - end < _NEAR
    return near and text[mention.start : mention.end] == issuer


def _covers(start: int, end: int, mention: Mention) -> bool:
    longer = (end - start) - (mention.end - mention.start) > _MORE
    return start <= mention.start and mention.end <= end and longer


def _formality(around: Surroundings, place: _Place) -> tuple[int, bool, int]:
    rest = around.view.text[place.end : place.end + _NEAR].partition("\n")[0]
    dated = bool(find_dates(rest))
    return around.home(place.start), dated, place.end - place.start


def _found(around: Surroundings) -> Iterator[_Place]:
    words = around.view.typed
    for found in _names().find(words):
        meant = next((name for name in found.values if _is_meant(around, found, name)), None)
        if meant:
            yield _Place(words[found.first].start, words[found.last - 1].end, meant)


def _joined(text: str, places: Iterable[_Place]) -> Iterator[_Place]:
    """The places, a name and its short form beside it as one, an issuer behind its name left out."""
    last: _Place | None = None
    for place in places:
        if last and not text[last.end : place.start].strip(" (-:.)"):
            last = last._replace(end=place.end)
        elif not _glosses(text, last, place):
            if last:
                yield last
            last = place
    if last:
        yield last


def _glosses(text: str, last: _Place | None, place: _Place) -> bool:
    """Whether a short form is the issuer of the name before, or another name's own in its bracket."""
    issues = last is not None and place.name.printed == last.name.issuer
    near = last is not None and place.start - last.end < _NEAR
    bracketed = bool(place.name.printed) and text[: place.start].endswith("(")
    return bracketed or (issues and near)


def _whole(text: str, place: _Place) -> tuple[int, int]:
    """A name with the issuer's short form right before it, or in the bracket behind."""
    issuer = _ISSUER_LEADS.search(text, max(0, place.start - 12), place.start)
    open_bracket = text.count("(", place.start, place.end) > text.count(")", place.start, place.end)
    bracket = (_CLOSED if open_bracket else _BRACKET).match(text, place.end)
    return issuer.start(1) if issuer else place.start, bracket.end() if bracket else place.end


def _is_meant(around: Surroundings, found: Found[_Name], name: _Name) -> bool:
    text, words = around.view.text, around.view.typed
    start, end = words[found.first].start, words[found.last - 1].end
    if name.printed and text[start:end] != name.printed.rstrip("."):
        return False
    if not name.printed and not text[start].isupper():
        return False
    if _UNEARNED.match(text, end):
        return False
    if around.home(start) or around.is_letters(start) or not name.ambiguous:
        return True
    return bool(_CERTIFIED.match(text, end) or _ISSUED.search(text, max(0, start - 20), start))
