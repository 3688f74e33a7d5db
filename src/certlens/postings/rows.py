"""The rows that postings are read with, and the patterns made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from certlens.document import Record
from certlens.knowledge import read_rows

HeadingMeaning = Literal[
    "required", "expected", "preferred", "duties", "benefits", "certifications"
]
CueMeaning = Literal[
    "required",
    "preferred",
    "after-hire",
    "one-of",
    "open",
    "instead",
    "benefit",
    "others",
    "company",
]


class PostingHeading(Record):
    """A phrase of a posting's headings, and whether what stands under it is asked for."""

    text: str
    means: HeadingMeaning


class PostingCue(Record):
    """A phrase that says how a certification is wanted, or that it is not asked for at all.

    ``stands`` tells on which side of the name it speaks of it; ``*`` stands for up to two words.
    """

    text: str
    means: CueMeaning
    stands: Literal["before", "after", "either"]


@cache
def headings() -> Mapping[str, PostingHeading]:
    """All heading phrases."""
    return {row.text: row for row in read_rows("posting_headings", PostingHeading)}


@cache
def cues(*meanings: CueMeaning) -> Mapping[str, PostingCue]:
    """The cue phrases with one of these meanings."""
    rows = read_rows("posting_cues", PostingCue)
    return {row.text: row for row in rows if row.means in meanings}


@cache
def heading_pattern() -> re.Pattern[str]:
    """Finds heading phrases, longest first; a phrase's group name is its place in the rows."""
    return _pattern(headings())


@cache
def cue_pattern(*meanings: CueMeaning) -> re.Pattern[str]:
    """Finds the cue phrases with one of these meanings, longest first."""
    return _pattern(cues(*meanings))


def key_of(found: str, phrases: Iterable[str]) -> str:
    """The row's phrase that a found text was found by."""
    plain = " ".join(found.lower().split())
    return plain if plain in phrases else _starred(plain, phrases)


def _starred(plain: str, phrases: Iterable[str]) -> str:
    """The phrase with a gap, or with a letter that only looks the same ("ſ"), that was found."""
    likely = sorted(phrases, key=lambda phrase: "*" not in phrase)
    return next(phrase for phrase in likely if re.fullmatch(_expression(phrase), plain, re.I))


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    either = "|".join(map(_expression, longest_first))
    return re.compile(rf"(?<![\w-])(?:{either})", re.IGNORECASE)


def _expression(phrase: str) -> str:
    words = [
        r"(?:[\w'-]+\s+){0,2}?" if word == "*" else re.escape(word) + r"\s+"
        for word in phrase.split()
    ]
    body = "".join(words).removesuffix(r"\s+")
    return body + (r"(?![\w-])" if phrase[-1].isalnum() else "")
