"""Which row a phrase means here, if any: what its own words and its surroundings prove."""

from __future__ import annotations

import re

from certlens.matching.catalogue import CERTIFICATION_WORDS, FILLERS, Sense
from certlens.matching.item_signs import (
    fills_line,
    gives_course,
    is_graded_item,
    is_spelt_otherwise,
)
from certlens.matching.joined_words import (
    CERTIFIED,
    certifies_with,
    is_glued,
    is_in_number,
    is_numbered,
    plus_joins,
    runs_on,
)
from certlens.matching.neighbours import is_opened, is_told
from certlens.matching.phrases import Found
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import SOFT

_VERB = re.compile(
    r"(?:ed|ing|ly)$|^(?:senior|junior|lead|chief|holder|my|our|and|or|by|from|at|is|am)$"
)
_RENEWED_ON = re.compile(r"\brenew\w*\s[\w\s]{0,20}(?:on|via|through)\s?$", re.IGNORECASE)
_PRODUCTS = frozenset(("gcp", "oci", "erp", "sql", "rac", "bi", "crm", "red"))
_PRONOUNS = frozenset(("it", "its", "us", "who"))  # "its certificate"
_DATED = re.compile(r"\s?\((?:19|20)\d\d\)")
_DIPLOMA = re.compile(r"\s(?:[\w-]+\s){0,3}(?:diploma|degree)\b", re.IGNORECASE)
_OFTEN = 3  # times that a page names an issuer before its exams need no name of theirs


def read_sense(around: Surroundings, found: Found[Sense], *, listed: bool) -> Sense | None:
    """The row that a phrase means here, or None; ``listed`` tells whether it is in one list with a certification."""
    if plus_joins(around, found) or certifies_with(around, found) or is_in_number(around, found):
        return None
    allowed = [sense for sense in found.values if _is_allowed(around, found, sense, listed)]
    return _choose(around, found, allowed) if allowed else None


def _is_allowed(around: Surroundings, found: Found[Sense], sense: Sense, listed: bool) -> bool:
    if is_spelt_otherwise(around, found, sense):
        return False
    if _opens_longer_name(around, found, sense):
        return False
    if sense.strength == "certain":
        return not _is_lower_case_short(around, found) or _has_context(around, found)
    whole = fills_line(around, found)
    if not whole and (_is_inside_longer_name(around, found) or _is_anothers(around, found, sense)):
        return False
    if sense.strength == "worded":
        return _is_certified(around, found)
    if sense.strength == "vendorless":
        near = _is_at_home(around, found) or _has_context(around, found)
        if near and _names_issuer(around, found, sense, 12):
            return True
        issuer = around.catalogue.rows[sense.certification].issuer
        named = any(word.text in CERTIFIED for word in around.words[found.first : found.last])
        if named and around.named[issuer] >= _OFTEN:
            return True
        return _is_at_home(around, found, strictly=True) and around.named[issuer] >= _OFTEN
    if sense.strength == "contextual":
        start = around.words[found.first].start
        if _RENEWED_ON.search(around.view.text, max(0, start - 40), start):
            return False
        whole = found.last - found.first > 1 or _begins_piece(around, found, sense)
        if (whole and _is_at_home(around, found)) or _is_certified(around, found):
            return True
        several = found.last - found.first > 1
        if several and is_told(around, found):
            return True
        return several and listed and (is_opened(around, found) or is_graded_item(around, found))
    return _is_allowed_short(around, found, sense, listed)


def _is_allowed_short(
    around: Surroundings, found: Found[Sense], sense: Sense, listed: bool
) -> bool:
    """A short form that several things share: at home, certified, listed, or beside its issuer."""
    printed = around.printed(found)
    if is_numbered(around, found) and not printed.isupper():
        return False
    if printed in _PRONOUNS:
        return False
    if _is_certified(around, found):
        return True
    if (printed.islower() and printed.isalpha()) or runs_on(around, found):
        return False
    if is_glued(around, found) or _DIPLOMA.match(
        around.view.text, around.words[found.last - 1].end
    ):
        return False
    if printed.istitle() and printed.isalpha() and not _is_at_home(around, found):
        return False
    umbrella = around.catalogue.rows[sense.certification].kind == "umbrella"
    if _is_at_home(around, found, strictly=True) and not umbrella:
        return True
    named = _names_issuer(around, found, sense, 1)
    dated = _DATED.match(around.view.text, around.words[found.last - 1].end) is not None
    if dated and not umbrella:
        return True
    return listed or named or (not umbrella and is_told(around, found))


def _begins_piece(around: Surroundings, found: Found[Sense], sense: Sense) -> bool:
    """Whether a single word opens its list item (a course may stand anywhere in one).

    A word that is an issuer's name too ("ISTQB") must be the whole item.
    """
    word = around.words[found.first]
    opens = word.gap != SOFT
    if word.text not in around.catalogue.issuer_words:
        return opens or around.catalogue.rows[sense.certification].kind == "course"
    closes = found.last >= len(around.words) or around.words[found.last].gap != SOFT
    if around.catalogue.rows[sense.certification].kind == "course":
        return (opens and closes) or gives_course(around, found)
    return (opens or around.view.text[word.start - 1 : word.start] == "(") and closes


def _opens_longer_name(around: Surroundings, found: Found[Sense], sense: Sense) -> bool:
    """Whether "X Certified" goes on: one more name of a maker whose other names the row lists."""
    words = around.words
    if found.last >= len(words) or words[found.last - 1].text not in CERTIFIED:
        return False
    umbrella = around.catalogue.rows[sense.certification].kind == "umbrella"
    after = words[found.last]
    return not umbrella and after.gap == SOFT and around.view.text[after.start].isupper()


def _is_inside_longer_name(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether "Certified" opens a longer name than the row's: "Certified Responsible AI Practitioner"."""
    text, words = around.view.text, around.words
    for position in range(found.first - 1, max(-1, found.first - 5), -1):
        if words[position + 1].gap != SOFT:
            return False
        if words[position].text == "certified":
            return position < found.first - 1 and text[words[position].start] == "C"
        if not text[words[position].start].isupper():
            return False
    return False


def _is_anothers(around: Surroundings, found: Found[Sense], sense: Sense) -> bool:
    """Whether the name of another maker opens the name: "nCino Certified Platform Administrator"."""
    words, text = around.words, around.view.text
    position = found.first
    while position > 0 and words[position].gap == SOFT and words[position - 1].text in CERTIFIED:
        position -= 1
    named = position < found.first or found.last - found.first > 1
    if not named or position == 0 or words[position].gap != SOFT:
        return False
    maker = words[position - 1]
    if ":" in text[maker.end : words[position].start]:
        return False
    if maker.text in FILLERS or _VERB.search(maker.text):
        return False
    printed = text[maker.start : maker.end]
    known = around.catalogue.issuer_words.get(maker.text, "")
    named = any(mark.isupper() for mark in printed) and len(printed) > 2
    if printed.isupper():
        coded = any(mark.isdigit() for mark in around.printed(found))
        named = not coded and printed.isalpha() and not _is_product(around, maker.text, sense)
    return named and known != around.catalogue.rows[sense.certification].issuer and not known


def _is_product(around: Surroundings, word: str, sense: Sense) -> bool:
    """Whether a short word is a certification's own, or part of a form of this row's or its issuer's."""
    if word in around.catalogue.short_forms or word in _PRODUCTS:
        return True
    row = around.catalogue.rows[sense.certification]
    forms = (row.name, *row.aliases, *row.contextual_aliases)
    return any(word in form.casefold().split() for form in forms)


def _names_issuer(around: Surroundings, found: Found[Sense], sense: Sense, distance: int) -> bool:
    """Whether the row's issuer is named so many words before the phrase, or right after it."""
    issuer = around.catalogue.rows[sense.certification].issuer
    first, last = around.item(found.first)
    near = around.words[max(first, found.first - distance) : min(last, found.last + 1)]
    return any(around.catalogue.issuer_words.get(word.text) == issuer for word in near)


def _is_lower_case_short(around: Surroundings, found: Found[Sense]) -> bool:
    printed = around.printed(found)
    return len(printed) <= 3 and printed.islower() and printed.isalpha()


def _is_at_home(around: Surroundings, found: Found[Sense], *, strictly: bool = False) -> bool:
    start = around.words[found.first].start
    return around.home(start) >= (2 if strictly else 1) or around.is_letters(start)


def _is_certified(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a certification word is part of the phrase or stands right beside it."""
    words = around.words
    if any(word.text in CERTIFICATION_WORDS for word in words[found.first : found.last]):
        return True
    before = words[found.first - 1 : found.first] if words[found.first].gap == SOFT else []
    if before and before[0].text in CERTIFICATION_WORDS and before[0].text != "certificate":
        holder = words[found.first - 2].text if found.first > 1 else ""
        plus = around.view.text.endswith("+ ", 0, before[0].start)
        taken = plus or holder in around.catalogue.short_forms or holder.isdigit()
        return before[0].gap != SOFT or not taken
    after = words[found.last : found.last + 1]
    return bool(after) and after[0].gap == SOFT and after[0].text in CERTIFICATION_WORDS


def _has_context(around: Surroundings, found: Found[Sense]) -> bool:
    if _is_at_home(around, found):
        return True
    return any(word.text in CERTIFICATION_WORDS for word in around.near(found))


def _choose(around: Surroundings, found: Found[Sense], senses: list[Sense]) -> Sense | None:
    """The sense whose issuer is near, else the surest, else the only one still awarded.

    A short form that several issuers award, none of them named on the page, is nobody's: None.
    """
    if len(senses) == 1:
        return senses[0]
    rows = around.catalogue.rows
    near = {around.catalogue.issuer_words.get(word.text) for word in around.near(found, 6)}

    def order(sense: Sense) -> tuple[bool, bool, bool, bool, bool]:
        row = rows[sense.certification]
        return (
            row.issuer not in near,
            sense.strength != "certain",
            row.issuer not in around.named,
            row.kind != "certification",
            row.status == "retired",
        )

    first, second = sorted(senses, key=order)[:2]
    tied = order(first) == order(second) and first.strength == "short"
    same = rows[first.certification].issuer == rows[second.certification].issuer
    return None if tied and not same else first
