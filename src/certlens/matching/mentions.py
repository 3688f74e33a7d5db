"""Where the text names a certification: phrases and bags of words, weighed by what stands around."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from certlens.matching.catalogue import CERTIFICATION_WORDS, FILLERS, Sense
from certlens.matching.mention_bounds import (
    before_number,
    before_year,
    in_address_or_id,
    past_bracket,
)
from certlens.matching.neighbours import is_listed
from certlens.matching.phrases import Found
from certlens.matching.senses import read_sense
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import SOFT

_CLOSED = re.compile(r"\n|$| ?[;|·•]| - ")
_LONGER = re.compile(r"[ /]\S+ \S")


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


def find_mentions(around: Surroundings) -> list[Mention]:
    """All certifications named in the text, left to right; a short form beside its name is one with it."""
    mentions: list[Mention] = []
    for mention in _found_mentions(around):
        if mentions and _is_gloss(around, mentions[-1], mention):
            continue
        new = not mentions or mentions[-1].certification != mention.certification
        if new and _opens_cell_above(around.view.text, mention):
            continue
        if mentions and _is_issuer_of(around, mentions[-1], mention):
            continue
        if mentions and _is_same(around, mentions[-1], mention):
            first, end = mentions[-1], past_bracket(around, mentions[-1].start, mention.end)
            kept = max(first, mention, key=lambda one: (one.sure, len(one.certification)))
            told_again = _related(around, first, mention) or _describes(around, first, mention)
            named = kept.certification if told_again else first.certification
            mentions[-1] = first._replace(certification=named, end=end, last=mention.last)
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
    one, other = (around.catalogue.rows[m.certification] for m in (first, second))
    if one.series and one.series == other.series and first.sure and second.sure:
        return False
    bracketed = text[first.end : second.start].rstrip().endswith("(")
    return one.issuer == other.issuer and bracketed and second.last - second.first == 1


def _is_gloss(around: Surroundings, named: Mention, gloss: Mention) -> bool:
    """Whether plain words right behind a name only describe it ("NSE 4 Network Security Professional")."""
    rows = around.catalogue.rows
    beside = around.view.text[named.end : gloss.start] == " " and not gloss.sure
    beside = beside and gloss.last - gloss.first > 1
    return beside and rows[named.certification].issuer != rows[gloss.certification].issuer


def _is_issuer_of(around: Surroundings, named: Mention, short: Mention) -> bool:
    """Whether a short form is the issuer of the name on its left ("CCSK, CSA, 2021")."""
    text = around.view.text
    if short.sure or short.last - short.first > 1 or not _is_line_or_beside(text, named, short):
        return False
    issuer = around.catalogue.rows[named.certification].issuer
    initials = "".join(word[0] for word in issuer.split() if word[0].isupper())
    return text[short.start : short.end] in (initials, issuer)


def _opens_cell_above(text: str, short: Mention) -> bool:
    """Whether a short form alone in its cell is the first word of a name in the cell before."""
    first = text.rfind("\n", 0, short.start) + 1
    name = text[text.rfind("\n", 0, max(0, first - 1)) + 1 : max(0, first - 1)]
    alone = text[first : short.start].strip() == "" and text[short.end : short.end + 1] in "\n\t,"
    word = text[short.start : short.end]
    return alone and name.startswith(word) and _LONGER.match(name, len(word)) is not None


def _is_line_or_beside(text: str, named: Mention, short: Mention) -> bool:
    """Whether a short form stands on the name's line, or alone on the next."""
    between = text[named.end : short.start]
    alone = _CLOSED.match(text, short.end) is not None and between.count("\n") == 1
    return "\n" not in between or (alone and between.endswith("\n"))


def _describes(around: Surroundings, title: Mention, named: Mention) -> bool:
    """Whether plain words ("Scrum Master") only say again what the name beside them means (PSM I)."""
    if title.sure or not named.sure:
        return False
    name = {
        w.text for w in around.catalogue.words_of(around.catalogue.rows[named.certification].name)
    }
    return {word.text for word in around.words[title.first : title.last]} <= name


def _related(around: Surroundings, first: Mention, second: Mention) -> bool:
    one, other = (around.catalogue.rows[m.certification] for m in (first, second))
    if one.id == other.id:
        return True
    return (
        other.family == one.id
        or one.family == other.id
        or (
            (
                (one.family or one.id).startswith(other.family or other.id)
                or (other.family or other.id).startswith(one.family or one.id)
            )
            and (one.id.startswith(other.id) or other.id.startswith(one.id))
        )
    )


def _found_mentions(around: Surroundings) -> list[Mention]:
    phrases, bags = around.catalogue.phrases.root, around.catalogue.bags.first
    openings = [n for n, word in enumerate(around.words) if word[0] in phrases or word[0] in bags]
    readings = {n: found for n in openings if (found := _readings(around, n))}

    @cache
    def sense_of(found: Found[Sense], listed: bool) -> Sense | None:
        return read_sense(around, found, listed=listed)

    sure = list(_scan(around, readings, sense_of, beside=()))
    return list(_scan(around, readings, sense_of, beside=sure))


def _scan(
    around: Surroundings,
    readings: Mapping[int, Sequence[Found[Sense]]],
    sense_of: Callable[[Found[Sense], bool], Sense | None],
    beside: Sequence[Mention],
) -> Iterator[Mention]:
    """The mentions that the readings are; ``beside`` are the certifications surely named."""
    past = 0
    for position, possible in readings.items():
        found, sense = (
            _best_of(around, possible, sense_of, beside) if position >= past else (None, None)
        )
        if found is None or sense is None:
            continue
        found = before_year(around, before_number(around, found), sense)
        if in_address_or_id(around, found):
            continue
        yield Mention(
            sense.certification,
            around.words[found.first].start,
            past_bracket(around, around.words[found.first].start, around.words[found.last - 1].end),
            found.first,
            found.last,
            sense.strength == "certain",
        )
        past = found.last


def _takes_next_opening(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a phrase ends in the word that opens the next name ("CCNA (Cisco Certified …")."""
    words = around.words
    if found.last >= len(words) or found.last - found.first < 2:
        return False
    before, last, after = words[found.last - 2], words[found.last - 1], words[found.last]
    if after.gap != SOFT:
        return False
    opens_line = "\v" in around.view.text[before.end : last.start]
    if last.text == "certified" and opens_line:
        return around.view.text[after.start].isupper()
    return last.text in around.catalogue.issuer_words and after.text in CERTIFICATION_WORDS


def _cuts_next_line(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a phrase ends inside a name that opens one of its lines ("Administrator | Advanced Administrator")."""
    text, words = around.view.text, around.words
    in_order = around.catalogue.phrases.all_at(words, found.first)
    if any(phrase.last == found.last for phrase in in_order):
        return False
    return any(
        "\v" in text[words[place - 1].end : words[place].start]
        and any(other.last > found.last for other in _readings(around, place))
        for place in range(found.first + 1, found.last)
    )


def _readings(around: Surroundings, position: int) -> list[Found[Sense]]:
    """What the words from here may mean, the widest reading first."""
    tables = around.catalogue
    readings = tables.phrases.all_at(around.words, position)
    if widest := tables.bags.widest_at(around.words, position):
        readings.append(widest)
    return sorted(readings, key=lambda reading: -reading.last) if readings else readings


def _best_of(
    around: Surroundings,
    readings: Sequence[Found[Sense]],
    sense_of: Callable[[Found[Sense], bool], Sense | None],
    beside: Sequence[Mention],
) -> tuple[Found[Sense] | None, Sense | None]:
    """The widest reading that the surroundings allow."""
    for found in readings:
        if _takes_next_opening(around, found) or _cuts_next_line(around, found):
            continue
        if sense := sense_of(found, bool(beside) and is_listed(around, found, beside)):
            return found, sense
    return None, None
