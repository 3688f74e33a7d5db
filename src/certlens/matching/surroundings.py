"""What stands around a word: its item, its neighbours, how much at home a certification is there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import zip_longest

from certlens.matching.catalogue import CERTIFICATION_WORDS, Catalogue, Sense
from certlens.matching.cues import Cues
from certlens.matching.layout_units import Unit
from certlens.matching.phrases import Found
from certlens.matching.text_view import HARD, TextView, Word

_PIECE = re.compile(r"[^,(|·\t\n]*")
_NAMES = re.compile(r"[A-ZÄÖÜ][\w.+#]*")
_ORGANISATION = frozenset(
    [
        "university",
        "academy",
        "institute",
        "institution",
        "foundation",
        "association",
        "group",
        "inc",
        "ltd",
        "limited",
        "gmbh",
        "llc",
        "training",
        "learning",
        "services",
        "society",
        "council",
        "school",
        "college",
        "center",
        "centre",
        "online",
        "global",
        "international",
        "international",
        "networking",
        "skills",
        "education",
        "corporation",
        "company",
        "alliance",
    ]
)
_NEAR = 4
_SHORT_ITEM = 14
_NUMBERS = frozenset(("id", "no", "nr", "number", "code"))


class Surroundings:
    """The words of a view with their items (stretches between hard gaps), and what is near a word.

    ``home`` tells how much at home a certification is at an offset: 2 in a certifications section,
    1 in a section that holds them among other things, else 0. ``letters`` is where those behind the
    owner's name stand.
    """

    def __init__(
        self,
        view: TextView,
        catalogue: Catalogue,
        home: Callable[[int], int],
        letters: tuple[int, int] = (0, 0),
    ) -> None:
        self.catalogue = catalogue
        self.cues = Cues(view.typed)
        self.view = view
        self.words = catalogue.fold_issuers(view.words)
        self.home = home
        self.letters = letters
        issuers = catalogue.issuer_words
        self.named = Counter([issuers[word[0]] for word in self.words if word[0] in issuers])
        self._starts = [word.start for word in self.words]
        self._items = [n for n, word in enumerate(self.words) if word.gap == HARD]

    def is_letters(self, offset: int) -> bool:
        """Whether this is among the letters behind the owner's name."""
        return self.letters[0] <= offset < self.letters[1]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The words of ``text[start:end]``, as a half-open range."""
        return bisect_left(self._starts, start), bisect_left(self._starts, end)

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
        """Whether a unit begins with an issuer's name and no certification word but "credential ID"."""
        first, last = self.within(unit.body_start, unit.end)
        inside = [word for word in self.words[first:last] if word.text != "the"]
        if not inside or inside[0].text not in self.catalogue.issuer_words:
            return False
        words = [word.text for word in inside]
        pairs = zip_longest(words, words[1:], fillvalue="")
        told = any(word in CERTIFICATION_WORDS and after not in _NUMBERS for word, after in pairs)
        return not told and not self._opens_name(unit, inside)

    def names_issuer(self, start: int, end: int) -> bool:
        """Whether a stretch is nothing but an issuer's name."""
        words = self.catalogue.words_of(self.view.text[start:end])
        return len(words) == 1 and words[0].text in self.catalogue.issuer_words

    def _opens_name(self, unit: Unit, words: Sequence[Word]) -> bool:
        """Whether an issuer's name runs on into another: "BSI IT-Grundschutz-Praktiker, 2021"."""
        piece = _PIECE.match(self.view.text[words[0].end : unit.end])
        after = _NAMES.findall(piece.group() if piece else "")
        other = [word for word in after if word.casefold() not in _ORGANISATION]
        return len(other) > 1 and _ORGANISATION.isdisjoint(word.text for word in words)

    def printed(self, found: Found[Sense]) -> str:
        """A phrase as the page prints it."""
        return self.view.text[self.words[found.first].start : self.words[found.last - 1].end]
