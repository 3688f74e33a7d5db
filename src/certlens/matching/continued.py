"""Names that go on with a level or code alone: "PSM I and II", "NSE 4, 5 and 7", "AZ-104/305"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from certlens.matching.catalogue import Sense
from certlens.matching.mentions import Mention
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import HARD, Word

_JOINER = re.compile(r"\s*(?:,|/|&|\+|,?\s*\band\b|\bu(?:nd)?\b)[ \v]*", re.IGNORECASE)
_PRONOUN = re.compile(r"I\s[a-z]")
_BRACKET = re.compile(r" ?\([^()\n]{1,40}\)| (?:19|20)\d\d(?=,| and| &| /)")
_JOINING = ("and", "und", "plus")
_LEVEL = re.compile(
    r"i{1,3}|iv|\d{1,4}|foundation|fundamentals|practitioner|associate|professional|expert|"
    r"specialist|intermediate|advanced|master|entry|basic|foundational"
)


def find_continued(around: Surroundings, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with those that only a level or number continues, each read as its own row."""
    found: list[Mention] = []
    starts = {mention.first for mention in mentions}
    for mention in mentions:
        found.append(mention)
        found.extend(_following(around, mention, starts))
    return found


def _following(around: Surroundings, named: Mention, starts: set[int]) -> Iterator[Mention]:
    words, end, position = around.words, named.end, named.last
    stem = words[named.first : named.last - 1]
    seen = {named.certification}
    while stem:
        end, position = _past_bracket(around, end, position)
        position = _after_joiner(words, position)
        if position == len(words):
            return
        word = words[position]
        joined = _JOINER.fullmatch(around.view.text[end : word.start])
        pronoun = _PRONOUN.match(around.view.text, word.start)
        if position in starts or not joined or pronoun or not _LEVEL.fullmatch(word.text):
            return
        row = _row_of(around, [*stem, word], named)
        if row is None or row in seen:
            return
        seen.add(row)
        yield Mention(row, word.start, word.end, position, position + 1)
        end, position = word.end, position + 1


def _past_bracket(around: Surroundings, end: int, position: int) -> tuple[int, int]:
    """The place after the bracket that follows a name ("(2023) and …"), or the same place."""
    bracket = _BRACKET.match(around.view.text, end)
    if bracket:
        end = bracket.end()
        while position < len(around.words) and around.words[position].start < end:
            position += 1
    return end, position


def _after_joiner(words: Sequence[Word], position: int) -> int:
    """The word after an "and", or this one."""
    joins = position < len(words) and words[position].text in _JOINING
    return position + 1 if joins and words[position].gap != HARD else position


def _row_of(around: Surroundings, words: Sequence[Word], named: Mention) -> str | None:
    """The row that these words name, if it is the same issuer's."""
    candidate = [word._replace(gap=words[0].gap if n == 0 else 0) for n, word in enumerate(words)]
    tables = around.catalogue
    readings = [found for found in tables.phrases.all_at(candidate, 0) if found.last == len(words)]
    widest = tables.bags.widest_at(candidate, 0)
    if widest is not None and widest.last == len(words):
        readings.append(widest)
    issuer = tables.rows[named.certification].issuer
    senses: list[Sense] = [sense for found in readings for sense in found.values]
    return next(
        (s.certification for s in senses if tables.rows[s.certification].issuer == issuer), None
    )
