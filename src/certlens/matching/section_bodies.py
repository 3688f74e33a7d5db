"""What stands under a heading of unknown or doubtful words says what kind of section it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from certlens.document import Line
from certlens.matching.dates import find_ranges
from certlens.matching.heading_looks import Kinds, names_certification
from certlens.matching.headings import heading_kinds

_DASHES = {ord(mark): "-" for mark in "–—"}
_QUALIFIES = re.compile(r"qualif|train", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:tea(?:ch|m)|taught|train|course|mentor|deliver|plan|partner|client|compan|role|job|advert|"
    r"posting|want|goal|next|studying|attended)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[,;\n]|\. ")
_LEAST_NAMES = 2


def kinds_by_body(kinds: Kinds, title: str, body: Sequence[Line], experienced: bool) -> Kinds:
    """The kinds of a section; those its heading gives unless its lines tell better.

    Under an unknown heading dated bullets are experience, where no other section is; a list that
    names certifications is one.
    """
    unknown = kinds == ("other",) and not heading_kinds(title)
    if unknown and not _OTHERS.search(title) and _lists_certifications(body):
        return ("certifications",)
    if kinds[0] == "education" and _QUALIFIES.search(title) and _lists_certifications(body):
        return (*kinds, "certifications")
    if kinds != ("other",) or experienced:
        return kinds
    dated = any(find_ranges(line.text.translate(_DASHES)) for line in body)
    bullets = sum(line.bullet for line in body)
    return ("experience",) if dated and bullets > 1 else kinds


def _lists_certifications(body: Sequence[Line]) -> bool:
    """Whether at least half of the lines stand in items that name a certification."""
    items = [list(lines) for _, lines in groupby(body, key=_item)]
    named = [lines for lines in items if names_certification(_text(lines))]
    parts = [part for lines in named for part in _PARTS.split(_text(lines))]
    several = sum(map(names_certification, parts)) >= _LEAST_NAMES
    return several and 2 * sum(map(len, named)) >= len(body)


def _item(line: Line) -> tuple[str, int]:
    return ("block", line.block) if line.row is None else ("row", line.row)


def _text(lines: Sequence[Line]) -> str:
    return "\n".join(line.text for line in lines)
