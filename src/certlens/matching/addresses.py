"""Addresses of pages, as a text prints them."""

from __future__ import annotations

import re

from certlens.matching.text_view import lowered

_ADDRESS = re.compile(  # the search skips to what its alternatives begin with
    r"(?:https?://|www\.|git(?:hub|lab)\.(?:com|org)/|bitbucket\.(?:com|org)/)[^\s,;)|>\]]+"
)


def find_addresses(text: str) -> list[tuple[int, int]]:
    """Where a text prints addresses, left to right."""
    small = lowered(text)
    if "/" not in small and "www." not in small:
        return []
    return [found.span() for found in _ADDRESS.finditer(small)]


def without_addresses(text: str, instead: str) -> str:
    """The text with something else in the place of each address."""
    for start, end in reversed(find_addresses(text)):
        text = text[:start] + instead + text[end:]
    return text
