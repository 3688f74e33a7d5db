"""Lists grouped by vendor, whose items leave the vendor out: "Salesforce: Administrator, Advanced …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from certlens.document import Document
from certlens.matching.catalogue import CERTIFICATION_WORDS
from certlens.matching.layout_units import Unit
from certlens.matching.mentions import Mention
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import SOFT, Word

_LONGEST = 8
_LABEL_WORDS = CERTIFICATION_WORDS | {"certifications", "certificates", "exams", "badges", "track"}


class Group(NamedTuple):
    """The words ``words[first:last]`` that a vendor's label speaks of."""

    vendor: Word
    first: int
    last: int


def find_grouped(
    document: Document, around: Surroundings, units: Sequence[Unit], known: Sequence[Mention]
) -> list[Mention]:
    """The known mentions and those that only their group's label makes plain."""
    found = list(known)
    taken = {position for mention in known for position in range(mention.first, mention.last)}
    for group in _groups(document, around, units):
        for position in range(group.first, group.last):
            opens = position == group.first or around.words[position].gap != SOFT
            if not opens or position in taken:
                continue
            mention = _named(around, group, position)
            if mention and taken.isdisjoint(range(mention.first, mention.last)):
                taken |= set(range(mention.first, mention.last))
                found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def _groups(document: Document, around: Surroundings, units: Sequence[Unit]) -> Iterator[Group]:
    label: tuple[Word, Unit] | None = None
    for unit in units:
        if not unit.certifies or unit.is_title:
            label = None
            continue
        first, last = around.within(unit.body_start, unit.end)
        after = _label_end(around, first, last)
        if after == last:
            label = (around.words[first], unit)
        elif after is not None:
            label = None
            yield Group(around.words[first], after, last)
        elif label and label[1].section == unit.section and _is_below(document, unit, label[1]):
            yield Group(label[0], first, last)
        else:
            label = None


def _label_end(around: Surroundings, first: int, last: int) -> int | None:
    """Where the items begin in a unit that a vendor's name opens; the unit's end if it is all label."""
    words, text = around.words, around.view.text
    if first == last or words[first].text not in around.catalogue.issuer_words:
        return None
    position = first + 1
    while position < last and words[position].text in _LABEL_WORDS:
        position += 1
    if position == last:
        return last
    return position if ":" in text[words[position - 1].end : words[position].start] else None


def _is_below(document: Document, unit: Unit, label: Unit) -> bool:
    """Whether a unit is an item under a label: bulleted or lighter where the label is not."""
    line, above = document.lines[unit.first_line - 1], document.lines[label.first_line - 1]
    return bool(line.bullet and not above.bullet) or (above.bold and not line.bold)


def _named(around: Surroundings, group: Group, position: int) -> Mention | None:
    """The row of this vendor that the words from here name, the vendor's own word put in front."""
    rest = around.words[position : min(group.last, position + _LONGEST)]
    if not rest or (rest[0].text in CERTIFICATION_WORDS and len(rest) == 1):
        return None
    words = [group.vendor, rest[0]._replace(gap=SOFT), *rest[1:]]
    tables = around.catalogue
    readings = tables.phrases.all_at(words, 0)
    widest = tables.bags.widest_at(words, 0)
    readings += [widest] if widest else []
    issuer = tables.issuer_words[group.vendor.text]
    for found in sorted(readings, key=lambda reading: -reading.last):
        for sense in found.values:
            row = tables.rows[sense.certification]
            if found.last > 1 and row.issuer == issuer and row.kind == "certification":
                last = position + found.last - 1
                end = around.words[last - 1].end
                return Mention(row.id, around.words[position].start, end, position, last)
    return None
