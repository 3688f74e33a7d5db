"""Lines that add to the certification above them: its issuer, dates, id, state."""

from __future__ import annotations

import re

from certlens.document import Document
from certlens.matching.catalogue import Catalogue
from certlens.matching.cues import cues_in
from certlens.matching.dates import find_dates, find_ranges
from certlens.matching.layout_units import Unit
from certlens.matching.text_view import TextView, split_words

_DETAIL_WORDS = frozenset(
    [
        "issued",
        "issue",
        "earned",
        "obtained",
        "awarded",
        "achieved",
        "completed",
        "date",
        "expires",
        "expiry",
        "expiration",
        "expired",
        "valid",
        "validity",
        "until",
        "through",
        "to",
        "from",
        "by",
        "on",
        "in",
        "at",
        "of",
        "and",
        "the",
        "since",
        "for",
        "credential",
        "certificate",
        "certification",
        "license",
        "licence",
        "id",
        "no",
        "nr",
        "number",
        "verify",
        "verification",
        "show",
        "see",
        "link",
        "badge",
        "url",
        "renewed",
        "renewal",
        "due",
        "active",
        "current",
        "status",
        "exam",
        "score",
        "passed",
        "grade",
        "with",
        "distinction",
        "issuer",
        "provider",
        "organization",
        "organisation",
        "institute",
        "alliance",
        "council",
        "university",
        "academy",
        "online",
        "remote",
        "proctored",
        "classroom",
        "course",
        "class",
        "taken",
        "attended",
        "attendance",
        "only",
        "month",
        "year",
        "months",
        "years",
        "present",
        "ongoing",
        "never",
        "does",
        "not",
        "expire",
        "no",
        "expiration",
        "lifetime",
        "inc",
        "ltd",
        "llc",
        "gmbh",
    ]
)
_NUMBERED = re.compile(r"\S*\d\S*")  # ids, marks
_MOST_OTHER_WORDS = 2
_A_THING = "no-certification"  # an item of its own


class Details:
    """Tells which units of a document only add to the unit above."""

    def __init__(self, document: Document, view: TextView, catalogue: Catalogue) -> None:
        self._document = document
        self._view = view
        self._catalogue = catalogue

    def adds_to(self, unit: Unit, named: Unit) -> bool:
        """Whether a unit holds only details, or is printed smaller or lighter than the named one."""
        line = self._document.lines[unit.first_line - 1]
        above = self._document.lines[named.first_line - 1]
        lighter = above.bold and not line.bold
        if self._view.text[unit.start : unit.end].rstrip().endswith(":") and not lighter:
            return False
        if self._opens_row(unit) and line.row != above.row:
            return False
        if line.bullet and above.bullet:
            return self._other_words(unit) == 0
        smaller = (line.font_size or 0) < (above.font_size or 0) - 0.4
        return smaller or lighter or (self._other_words(unit) <= _MOST_OTHER_WORDS)

    def _opens_row(self, unit: Unit) -> bool:
        """Whether a unit is only the first cell of a table row, beside what it speaks of."""
        lines = self._document.lines
        row = lines[unit.first_line - 1].row
        return row is not None and unit.last_line < len(lines) and lines[unit.last_line].row == row

    def tells_when(self, unit: Unit) -> bool:
        """Whether a unit holds a date or a state, and nothing else but an issuer."""
        text = self._view.text[unit.start : unit.end]
        told = bool(find_dates(text) or cues_in(text))
        return told and self._other_words(unit) == 0

    def is_bulleted(self, unit: Unit) -> bool:
        """Whether a unit is an item of a bulleted list."""
        return self._document.lines[unit.first_line - 1].bullet

    def _other_words(self, unit: Unit) -> int:
        """How many words of a unit tell neither a date, a state nor an issuer."""
        text = self._view.text[unit.start : unit.end]
        told = [(found.start, found.end) for found in find_ranges(text)]
        told += [(found.start, found.end) for found in find_dates(text)]
        told += [(c.start, c.end) for c in cues_in(text) if not c.speaks("after", _A_THING)]
        told += [found.span() for found in _NUMBERED.finditer(text)]
        words = self._catalogue.fold_issuers(split_words(text, {}))
        other = [
            word
            for word in words
            if word.text not in _DETAIL_WORDS
            and word.text not in self._catalogue.issuer_words
            and word.text.isalpha()
            and not any(start <= word.start < end for start, end in told)
        ]
        return len(other)
