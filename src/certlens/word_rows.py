"""The rows of words: headings, cues, spellings, months, names of providers and of other certifications."""

from __future__ import annotations

from typing import Literal

from certlens.document import Record
from certlens.resume import SectionKind


class Heading(Record):
    """A section heading as people print it, lower case.

    Everyday words are one only where they ``looks`` like the page's other headings; a ``noun``
    then also tells the kind of a longer heading ("Tools of the trade").
    """

    text: str
    kind: SectionKind
    looks: bool = False
    noun: bool = False


class Cue(Record):
    """A phrase beside a mention that says what state it is in, or that it is no claim at all.

    Some stand beside a date ("ends": it is the last day) or in an item ("no-certification": it names none).

    ``stands`` tells on which side of the mention it speaks of it; ``{wish}`` in the text is any of
    the words so named in ``cue_words``.
    """

    text: str
    means: Literal[
        "held",
        "in-progress",
        "planned",
        "expired",
        "passed",
        "training",
        "teaching",
        "others",
        "company",
        "internal",
        "posting",
        "usage",
        "dropped",
        "never-sat",
        "no-certification",
        "ends",
    ]
    stands: Literal["before", "after", "either"]


class OtherCertification(Record):
    """A well-known certification of other trades, known by name alone: a claim without an id.

    An ``ambiguous`` short form counts only among certifications or beside a word of certifying.
    Work that does one of its ``tasks`` applies it.
    """

    name: str
    short: tuple[str, ...] = ()
    issuer: str
    ambiguous: bool = False
    tasks: tuple[str, ...] = ()


class CueWords(Record):
    """Words and phrases that may stand for one another inside a cue."""

    name: str
    words: tuple[str, ...]


class Month(Record):
    """A month of the year, 1 to 12, and its names and short forms in the languages of résumés."""

    number: int
    names: tuple[str, ...]


class Spelling(Record):
    """A word as people misspell, shorten or inflect it, and the word or words it is read as."""

    word: str
    means: str


class Provider(Record):
    """A seller of courses: beside its name, a certification's name is a course title."""

    name: str
    certification: str
