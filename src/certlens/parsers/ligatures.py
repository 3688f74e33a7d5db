"""Ligatures that a font maps to a private code point, spelt out by the words they stand in."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from certlens.parsers.page_items import Piece

_INSIDE = re.compile("([A-Za-z]+)([\ue000-\uf8ff])([a-z]*)")
_LETTERS = ("ft", "ti", "tt", "ff", "fi", "fl", "ffi", "ffl", "tf", "fj")
_WORDS = frozenset(
    [
        "microsoft",
        "software",
        "draft",
        "after",
        "shift",
        "lift",
        "left",
        "craft",
        "swift",
        "soft",
        "often",
        "aircraft",
        "drift",
        "certification",
        "certified",
        "certificate",
        "solutions",
        "solution",
        "administration",
        "administrator",
        "operations",
        "operation",
        "automation",
        "integration",
        "application",
        "applications",
        "information",
        "education",
        "organization",
        "migration",
        "active",
        "multi",
        "time",
        "identity",
        "analytics",
        "practitioner",
        "attended",
        "attack",
        "better",
        "matter",
        "committee",
        "little",
        "letter",
        "written",
        "getting",
        "setting",
        "office",
        "officer",
        "staff",
        "traffic",
        "effort",
        "effective",
        "different",
        "efficient",
        "efficiency",
        "first",
        "final",
        "file",
        "firewall",
        "field",
        "specific",
        "configure",
        "configured",
        "configuration",
        "profile",
        "flow",
        "workflow",
        "fleet",
        "flexible",
        "influence",
        "platform",
        "portfolio",
    ]
)


def spell_out(pieces: Iterable[Piece]) -> None:
    """Replace private code points inside words by the letters that make most of them words."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    holders: list[Piece] = []
    for piece in pieces:
        hits = None if piece.text.isascii() else _INSIDE.findall(piece.text)
        if hits:
            holders.append(piece)
            for before, code, after in hits:
                found[code].append((before, after))
    letters = {code: _likeliest(words) for code, words in found.items()}
    for piece in holders:
        _replace(piece, letters)


def _likeliest(words: list[tuple[str, str]]) -> str:
    votes = Counter(
        letters
        for before, after in words
        for letters in _LETTERS
        if f"{before}{letters}{after}".lower() in _WORDS
    )
    return max(votes, key=lambda letters: votes[letters]) if votes else ""


def _replace(piece: Piece, letters: dict[str, str]) -> None:
    for match in reversed(list(_INSIDE.finditer(piece.text))):
        at, spelt = match.start(2), letters[match[2]]
        if spelt:
            piece.text = piece.text[:at] + spelt + piece.text[at + 1 :]
            grown = len(spelt) - 1
            piece.stops = [(i + grown if i > at else i, x) for i, x in piece.stops]
