"""Many words as one pattern that reads each letter of a text once."""

from __future__ import annotations

import re
from collections.abc import Iterable

_END = ""
Tree = dict[str, "Tree"]


def any_of(words: Iterable[str]) -> str:
    """A regular expression of these words: ``ja(?:n(?:uary)?|nvier)`` …, the longest first."""
    root: Tree = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _pattern(root)


def _pattern(node: Tree) -> str:
    branches = [re.escape(letter) + _pattern(after) for letter, after in node.items() if letter]
    if not branches:
        return ""
    whole = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{whole})?" if _END in node else whole
