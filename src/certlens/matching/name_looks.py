"""How names look in a list of certifications: the type that the known ones of a section share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from certlens.document import Document
from certlens.matching.layout_units import Unit
from certlens.matching.mentions import Mention

Look = tuple[bool, float, bool]

_FEWEST = 2
_SHARE = 0.8


class NameLooks(NamedTuple):
    """Units that look like the names of their section, and those that look otherwise, by number."""

    names: frozenset[int]
    details: frozenset[int]


def name_looks(document: Document, units: Sequence[Unit], known: Sequence[Mention]) -> NameLooks:
    """What looks like a name, in sections whose known names all look alike and unlike the rest."""
    sections: dict[int, list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.kind == "certifications" and not unit.is_title:
            sections[unit.section].append(unit)
    names: set[int] = set()
    details: set[int] = set()
    for section in sections.values():
        looks = {unit.number: _look(document, unit) for unit in section}
        named = [looks[u.number] for u in section if any(u.start <= m.start < u.end for m in known)]
        look, count = Counter(named).most_common(1)[0] if named else (None, 0)
        telling = count >= max(_FEWEST, _SHARE * len(named)) and len(set(looks.values())) > 1
        if telling:
            names |= {number for number, one in looks.items() if one == look}
            details |= {number for number, one in looks.items() if one != look}
    return NameLooks(frozenset(names), frozenset(details))


def _look(document: Document, unit: Unit) -> Look:
    line = document.lines[unit.first_line - 1]
    return line.bold, round(line.font_size or 0, 1), line.bullet
