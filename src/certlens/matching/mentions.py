"""Where the text names a certification: phrases and bags of words, weighed by what stands around."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from certlens.matching.catalogue import CERTIFICATION_WORDS, FILLERS, Catalogue, Sense
from certlens.matching.layout_units import Unit
from certlens.matching.phrases import Found
from certlens.matching.text_view import HARD, SOFT, TextView, Word

_NEAR = 4
_LISTED = re.compile(r"\)?\s*(?:\([^()\n]{1,24}\))?\s*(?:[,;|/&+]|and\b|\band|-)\s*(?:and\s)?[\s(]*")
_CLOSING = re.compile(r"[^()\n;]{0,24}\)")
_SHORT_ITEM = 14


class Mention(NamedTuple):
    """A certification named at ``text[start:end]``; the mention's words are ``words[first:last]``.

    It is ``sure`` where the words mean nothing else; else the surroundings made it one.
    """

    certification: str
    start: int
    end: int
    first: int
    last: int
    sure: bool = True


class Surroundings:
    """The words of a view with their items (stretches between hard gaps), and what is near a word.

    ``home`` tells how much at home a certification is at an offset: 2 in a certifications section,
    1 in a section that holds them among other things, else 0.
    """

    def __init__(self, view: TextView, catalogue: Catalogue, home: Callable[[int], int]) -> None:
        self.catalogue = catalogue
        self.view = view
        self.words = catalogue.fold_issuers(view.words)
        self.home = home
        self.issuers = frozenset(
            catalogue.issuer_words[word.text]
            for word in self.words
            if word.text in catalogue.issuer_words
        )
        self._items = [n for n, word in enumerate(self.words) if word.gap == HARD]

    def item(self, position: int) -> tuple[int, int]:
        """The words of the item that holds a word, as a half-open range."""
        after = bisect_right(self._items, position)
        last = self._items[after] if after < len(self._items) else len(self.words)
        return self._items[after - 1], last

    def near(self, found: Found[Sense], distance: int = _NEAR) -> Sequence[Word]:
        """The words within a short distance of a phrase, in its item, itself included."""
        first, last = self.item(found.first)
        if last - first <= _SHORT_ITEM:
            return self.words[first:last]
        return self.words[max(first, found.first - distance) : min(last, found.last + distance)]

    def is_issuer(self, unit: Unit) -> bool:
        """Whether a unit begins with an issuer's name and no certification word."""
        first = bisect_left(self.words, unit.body_start, key=lambda word: word.start)
        last = bisect_left(self.words, unit.end, key=lambda word: word.start)
        words = [word.text for word in self.words[first:last] if word.text != "the"]
        named = bool(words) and words[0] in self.catalogue.issuer_words
        return named and not any(word in CERTIFICATION_WORDS for word in words)

    def printed(self, found: Found[Sense]) -> str:
        """A phrase as the page prints it."""
        return self.view.text[self.words[found.first].start : self.words[found.last - 1].end]


def find_mentions(around: Surroundings) -> list[Mention]:
    """All certifications named in the text, left to right; a short form beside its name is one with it."""
    mentions: list[Mention] = []
    for mention in _found_mentions(around):
        if mentions and _is_same(around, mentions[-1], mention):
            kept = max(mentions[-1], mention, key=lambda one: (one.sure, len(one.certification)))
            end = _past_bracket(around, mentions[-1].start, mention.end)
            mentions[-1] = mentions[-1]._replace(end=end, last=mention.last)
            if _related(around, mentions[-1], mention) or _describes(around, mentions[-1], mention):
                mentions[-1] = mentions[-1]._replace(certification=kept.certification)
        else:
            mentions.append(mention)
    return mentions


def _is_same(around: Surroundings, first: Mention, second: Mention) -> bool:
    """Whether two names side by side ("Certified Associate (OCA)") are one credential."""
    text = around.view.text
    between = around.words[first.last : second.first]
    soft = all(word.gap == SOFT and word.text in FILLERS for word in between)
    if not soft or around.words[second.first].gap != SOFT or first.last > second.first:
        return False
    if _related(around, first, second) or (not between and _describes(around, first, second)):
        return True
    rows = around.catalogue.rows
    same_issuer = rows[first.certification].issuer == rows[second.certification].issuer
    bracketed = text[first.end : second.start].rstrip().endswith("(")
    return same_issuer and bracketed and second.last - second.first == 1


def _describes(around: Surroundings, title: Mention, named: Mention) -> bool:
    """Whether plain words ("Scrum Master") only say again what the name beside them means (PSM I)."""
    if title.sure or not named.sure:
        return False
    name = {w.text for w in around.catalogue.words_of(around.catalogue.rows[named.certification].name)}
    return {word.text for word in around.words[title.first : title.last]} <= name


def _related(around: Surroundings, first: Mention, second: Mention) -> bool:
    one, other = (around.catalogue.rows[m.certification] for m in (first, second))
    if one.id == other.id:
        return True
    return (
        other.family == one.id
        or one.family == other.id
        or (
            (one.family or one.id).startswith(other.family or other.id)
            or (other.family or other.id).startswith(one.family or one.id)
        )
        and (one.id.startswith(other.id) or other.id.startswith(one.id))
    )


def _found_mentions(around: Surroundings) -> list[Mention]:
    sure = list(_scan(around, beside=()))
    return list(_scan(around, beside=sure))


def _scan(around: Surroundings, beside: Sequence[Mention]) -> Iterator[Mention]:
    position = 0
    while position < len(around.words):
        found, sense = _best_at(around, position, beside)
        if found is None or sense is None:
            position += 1
            continue
        yield Mention(
            sense.certification,
            around.words[found.first].start,
            _past_bracket(
                around, around.words[found.first].start, around.words[found.last - 1].end
            ),
            found.first,
            found.last,
            sense.strength == "certain",
        )
        position = found.last


def _takes_next_issuer(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a phrase ends in the issuer that opens the next name ("CCNA (Cisco Certified …")."""
    words = around.words
    if found.last >= len(words) or found.last - found.first < 2:
        return False
    last, after = words[found.last - 1], words[found.last]
    return (
        last.text in around.catalogue.issuer_words
        and after.gap == SOFT
        and after.text in CERTIFICATION_WORDS
    )


def _past_bracket(around: Surroundings, start: int, end: int) -> int:
    """The end of a mention, past the bracket that it opened."""
    text = around.view.text
    if text.count("(", start, end) <= text.count(")", start, end):
        return end
    closing = _CLOSING.match(text, end)
    return closing.end() if closing else end


def _best_at(
    around: Surroundings, position: int, beside: Sequence[Mention]
) -> tuple[Found[Sense] | None, Sense | None]:
    """The widest reading that the surroundings allow of the words from here."""
    tables = around.catalogue
    readings = list(tables.phrases.all_at(around.words, position))
    widest = tables.bags.widest_at(around.words, position)
    if widest is not None:
        readings.append(widest)
    for found in sorted(readings, key=lambda reading: -reading.last):
        if _takes_next_issuer(around, found):
            continue
        allowed = [sense for sense in found.values if _is_allowed(around, found, sense, beside)]
        if allowed and (chosen := _choose(around, found, allowed)):
            return found, chosen
    return None, None


def _is_allowed(
    around: Surroundings, found: Found[Sense], sense: Sense, beside: Sequence[Mention]
) -> bool:
    if sense.strength == "certain":
        return not _is_lower_case_short(around, found) or _has_context(around, found)
    if sense.strength != "certain" and _is_inside_longer_name(around, found):
        return False
    if sense.strength == "worded":
        return _is_certified(around, found)
    if sense.strength == "vendorless":
        near = _is_at_home(around, found) or _has_context(around, found)
        return near and _names_issuer(around, found, sense, 12)
    if sense.strength == "contextual":
        whole = found.last - found.first > 1 or _begins_piece(around, found, sense)
        return (whole and _is_at_home(around, found)) or _is_certified(around, found)
    umbrella = around.catalogue.rows[sense.certification].kind == "umbrella"
    at_home = _is_at_home(around, found, strictly=True) and not _runs_on(around, found)
    at_home = at_home and not umbrella
    if at_home or _is_certified(around, found):
        return True
    printed = around.printed(found)
    if (printed.islower() and printed.isalpha()) or _runs_on(around, found):
        return False
    if _is_listed(around, found, beside):
        return True
    return _names_issuer(around, found, sense, 1)


def _runs_on(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a short form is the first word of a longer name ("APM Chartered Project Professional")."""
    if found.last >= len(around.words):
        return False
    end, after = around.words[found.last - 1].end, around.words[found.last]
    between = around.view.text[end : after.start]
    printed = around.view.text[after.start : after.end]
    return (
        between == " "
        and len(printed) > 3
        and printed[0].isupper()
        and (
            after.text not in CERTIFICATION_WORDS
            and after.text not in around.catalogue.issuer_words
        )
    )


def _begins_piece(around: Surroundings, found: Found[Sense], sense: Sense) -> bool:
    """Whether a single word opens its list item (a course may stand anywhere in one).

    A word that is an issuer's name too ("ISTQB") must be the whole item.
    """
    word = around.words[found.first]
    opens = word.gap != SOFT
    if word.text not in around.catalogue.issuer_words:
        return opens or around.catalogue.rows[sense.certification].kind == "course"
    closes = found.last >= len(around.words) or around.words[found.last].gap != SOFT
    return (opens or around.view.text[word.start - 1 : word.start] == "(") and closes


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
    return around.home(around.words[found.first].start) >= (2 if strictly else 1)


def _is_certified(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a certification word is part of the phrase or stands right beside it."""
    words = around.words
    if any(word.text in CERTIFICATION_WORDS for word in words[found.first : found.last]):
        return True
    before = words[found.first - 1 : found.first] if words[found.first].gap == SOFT else []
    if before and before[0].text in CERTIFICATION_WORDS and before[0].text != "certificate":
        holder = words[found.first - 2].text if found.first > 1 else ""
        return before[0].gap != SOFT or holder not in around.catalogue.short_forms
    after = words[found.last : found.last + 1]
    return bool(after) and after[0].gap == SOFT and after[0].text in CERTIFICATION_WORDS


def _has_context(around: Surroundings, found: Found[Sense]) -> bool:
    if _is_at_home(around, found):
        return True
    return any(word.text in CERTIFICATION_WORDS for word in around.near(found))


def _is_listed(around: Surroundings, found: Found[Sense], beside: Sequence[Mention]) -> bool:
    """Whether a short form stands in one list with a certification: only a comma, bar or "and" between."""
    start, end = around.words[found.first].start, around.words[found.last - 1].end
    after = bisect_left(beside, start, key=lambda mention: mention.start)
    text = around.view.text
    if after and _LISTED.fullmatch(text[beside[after - 1].end : start]):
        return True
    return after < len(beside) and bool(_LISTED.fullmatch(text[end : beside[after].start]))


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
            row.issuer not in around.issuers,
            row.kind != "certification",
            row.status == "retired",
        )

    first, second = sorted(senses, key=order)[:2]
    tied = order(first) == order(second) and first.strength == "short"
    same = rows[first.certification].issuer == rows[second.certification].issuer
    return None if tied and not same else first
