"""Where a mention ends, and which phrases are only part of an address or id."""

from __future__ import annotations

import re

from certlens.matching.catalogue import Sense
from certlens.matching.phrases import Found
from certlens.matching.surroundings import Surroundings

_NUMBER = re.compile(r"-?(?=\w*\d)\w{5,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_IN_ID = re.compile(r"[-/](?=\w*\d)\w{5,}")  # behind the short form in "ITB-CTFL-0098213"
_ID_START = re.compile(r"(?<![\w-])[A-Z]+[-/][A-Z]+\Z")
_ADDRESS = re.compile(r"(?:://|www\.|@)\S*\Z")
_LONGEST_ADDRESS = 80
_CLOSING = re.compile(r"[^()\n;a-z]{0,24}\)")


def in_address_or_id(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a phrase is part of a web or mail address, or of an id."""
    start, end = around.words[found.first].start, around.words[found.last - 1].end
    text = around.view.text
    if _IN_ID.match(text, end) and _ID_START.search(text, max(0, start - _LONGEST_ADDRESS), end):
        return True
    return _ADDRESS.search(text[max(0, start - _LONGEST_ADDRESS) : start]) is not None


def before_number(around: Surroundings, found: Found[Sense]) -> Found[Sense]:
    """A phrase without an issuer's short form that begins a number: "CKA – LF-2k8xq71v"."""
    last = around.words[found.last - 1]
    begins = _NUMBER.match(around.view.text, last.end) is not None
    if found.last - found.first > 1 and last.text in around.catalogue.issuer_words and begins:
        return found._replace(last=found.last - 1)
    return found


def before_year(around: Surroundings, found: Found[Sense], sense: Sense) -> Found[Sense]:
    """A phrase without its last word, a year that no spelling of the row ends in: "ITIL v3 Foundation 2011".

    A product's year is part of the name of a versioned certification.
    """
    words, tables = around.words, around.catalogue
    if (
        not _YEAR.fullmatch(words[found.last - 1].text)
        or tables.rows[sense.certification].versioned
    ):
        return found
    in_order = any(one.last == found.last for one in tables.phrases.all_at(words, found.first))
    return found if in_order else found._replace(last=found.last - 1)


def past_bracket(around: Surroundings, start: int, end: int) -> int:
    """The end of a mention, past the bracket that it opened."""
    text = around.view.text
    if text.count("(", start, end) <= text.count(")", start, end):
        return end
    closing = _CLOSING.match(text, end)
    return closing.end() if closing else end
