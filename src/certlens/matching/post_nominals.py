"""The letters behind the name that opens a page: ``Ana Example, CISA, CRISC``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from certlens.matching.layout_units import Unit
from certlens.titles import role_in

_NAME = re.compile(
    r"\W*(?P<name>[^\W\d_][\w.'’-]*(?:[ \t\xa0]+(?:[^\W\d_][\w.'’-]*)){1,3}?)[ \t\xa0]*[,|(·•]"
)
_PARTICLES = frozenset(("da", "de", "del", "der", "di", "dos", "du", "la", "van", "von", "y", "zu"))
# Letters, one or several in a piece, over into the next line where a comma ends this one.
_LETTERS = re.compile(r"(?:[,|(·•/)&® \t\xa0]|(?<=,)[\n\v]|\b[A-Z][\w.+-]*[A-Z+.]\+?(?!\w)|#\d+)+")


def find_post_nominals(text: str, units: Sequence[Unit]) -> tuple[int, int]:
    """Where the letters stand that follow the name that opens the page: nowhere, if none do."""
    first = units[0] if units and units[0].kind == "headline" else None
    named = first and _NAME.match(text, first.start, first.end)
    if not first or not named or not _is_name(named["name"]):
        return 0, 0
    letters = _LETTERS.match(text, named.end("name"), first.end)
    return letters.span() if letters else (0, 0)


def _is_name(printed: str) -> bool:
    words = [word for word in printed.split() if word not in _PARTICLES]
    capital = all(word[0].isupper() for word in words)
    return capital and len(words) > 1 and role_in(printed) is None
