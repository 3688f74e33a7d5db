"""What is joined to a short form, and makes it part of another word or name."""

from __future__ import annotations

import re

from certlens.matching.catalogue import CERTIFICATION_WORDS, Sense
from certlens.matching.dates import find_dates
from certlens.matching.phrases import Found
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import SOFT, Word

CERTIFIED = ("certified", "accredited")
_FEW_LETTERS = 3
_DATE = 16  # characters
_GLUED = re.compile(r"[-.(|][A-Z]{2,}\b|-[A-Z\d]+-\d")
_IN_NUMBER = re.compile(r"-\d{4}\b")
_AFTER_A_NAME = frozenset(("ce", "and", "test", "is", "was", "in", "on", "since", "by", "due"))


def plus_joins(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether the plus of a name joins it to the next word ("network + server hardware")."""
    if not around.printed(found).endswith(" +") or found.last >= len(around.words):
        return False
    after = around.words[found.last]
    plain = around.view.text[after.start].islower()
    told = after.text in CERTIFICATION_WORDS | _AFTER_A_NAME
    return plain and after.gap == SOFT and not told


def certifies_with(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether "certified" is joined to the name before it ("CEH-certified tester")."""
    text, start = around.view.text, around.words[found.first].start
    if around.words[found.first].text not in CERTIFIED or found.first == 0:
        return False
    before = around.words[found.first - 1]
    joined = text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalnum()
    named = before.text in around.catalogue.short_forms or text[start - 2 : start] == "+ "
    return joined or (text[start] == "c" and text[before.end : start].strip(" +") == "" and named)


def is_numbered(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a number is joined to a short form ("Cat6")."""
    end = around.words[found.last - 1].end
    return around.view.text[end : end + 1].isdigit()


def is_in_number(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether an exam's code is only part of a longer number ("cert. id 200-120-2015")."""
    text, start = around.view.text, around.words[found.first].start
    if not text[start].isdigit():
        return False
    return _IN_NUMBER.match(text, around.words[found.last - 1].end) is not None or (
        text[start - 1 : start] == "-" and text[start - 2 : start - 1].isdigit()
    )


def is_glued(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether more capitals are joined to a short form ("CIS-HAM", "CSDP-SA")."""
    text, start = around.view.text, around.words[found.first].start
    if _GLUED.match(text, around.words[found.last - 1].end):
        return True
    before, joint = text[start - 3 : start - 1], text[start - 1 : start]
    if joint == "|" and before[-1:].isupper():
        return True
    if joint == "(" and before.isupper() and found.last - found.first == 1:
        return len(around.printed(found)) < _FEW_LETTERS  # "CA(SA)"
    return (joint == "-" and before.isupper()) or (joint == "." and before[-1:].islower())


def _ends_a_name(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether two or three letters only end a name of others ("Belt Academy SA")."""
    printed = around.printed(found)
    if found.first == 0 or len(printed) > _FEW_LETTERS or around.words[found.first].gap != SOFT:
        return False
    text, before = around.view.text, around.words[found.first - 1]
    named = text[before.start].isupper() and len(before.text) > _FEW_LETTERS
    alone = text[before.end : around.words[found.first].start] == " "
    known = before.text in CERTIFICATION_WORDS or before.text in around.catalogue.issuer_words
    return named and alone and not known and not text[before.start : before.end].isupper()


def runs_on(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a short form is the first or last word of a longer name ("APM Chartered Project Professional")."""
    if _ends_a_name(around, found):
        return True
    if found.last >= len(around.words):
        return False
    if any(mark.isdigit() for mark in around.printed(found)):
        return False
    after = around.words[found.last]
    between = around.view.text[around.words[found.last - 1].end : after.start]
    printed = around.view.text[after.start : after.end]
    known = after.text in CERTIFICATION_WORDS or after.text in around.catalogue.short_forms
    names = len(printed) > 3 and printed[0].isupper() and not known
    names = names or (not known and _is_other_short(around, printed, after))
    if between != " " or not names or after.text in around.catalogue.issuer_words:
        return False
    dates = find_dates(around.view.text[after.start : after.start + _DATE])
    return not (dates and dates[0].start == 0)


def _is_other_short(around: Surroundings, printed: str, word: Word) -> bool:
    """Whether three capitals are no word for a state ("PCI DSS")."""
    return (
        len(printed) == _FEW_LETTERS
        and printed.isupper()
        and printed.isalpha()
        and not around.cues.between(word.start, word.end)
    )
