"""Finding many phrases at once: a trie over folded words, and bags of words for free word order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

from certlens.matching.prepared import unpacked
from certlens.matching.text_view import HARD, LIST, SOFT, Word

Value = TypeVar("Value")
_END = ""
_LONGEST_BAG = 7
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")


class Found(NamedTuple, Generic[Value]):
    """A phrase found at ``words[first:last]``, and the values it was added with."""

    first: int
    last: int
    values: tuple[Value, ...]


def _is_version(word: str) -> bool:
    """Whether a word is a small number or a year."""
    return word.isdecimal() and (len(word) < 3 or _YEAR.fullmatch(word) is not None)


_found = partial(tuple.__new__, Found)  # as for words


def _values(
    held: dict[str, Any], key: str, read: Callable[[Any], Value] | None
) -> tuple[Value, ...]:
    """The values under a key: a list or packed as loaded, a tuple as soon as it was read."""
    values = held[key]
    if not isinstance(values, tuple):
        if isinstance(values, str):
            values = unpacked(values)
        values = held[key] = tuple(values if read is None else map(read, values))
    return values


def _add(held: dict[str, Any], key: str, value: Value, read: Callable[[Any], Value] | None) -> None:
    values = _values(held, key, read) if key in held else ()
    if value not in values:
        held[key] = (*values, value)


class PhraseTable(Generic[Value]):
    """Phrases by their words; a lookup costs the same for seven hundred rows and thirty thousand.

    Inside a phrase the text may have spaces, hyphens, colons and brackets anywhere, a comma or slash
    only where the phrase itself has one, and never an item's end.
    """

    def __init__(
        self, root: dict[str, Any] | None = None, read: Callable[[Any], Value] | None = None
    ) -> None:
        self.root: dict[str, Any] = {} if root is None else root
        self._read = read

    def add(self, words: Sequence[Word], value: Value) -> None:
        """Let these words, in this order, mean the value (too)."""
        node = self.root
        for opening in words[:1]:
            self._under(opening.text)
        for position, word in enumerate(words):
            key = word.text if position == 0 or word.gap == SOFT else "," + word.text
            node = node.setdefault(key, {})
        _add(node, _END, value, self._read)

    def _under(self, word: str) -> dict[str, Any] | None:
        """What goes on behind the first word of phrases."""
        node: dict[str, Any] | str | None = self.root.get(word)
        if isinstance(node, str):
            node = self.root[word] = dict(unpacked(node))
        return node

    def begins_with(self, word: str) -> bool:
        """Whether a phrase begins with a word."""
        return word in self.root

    def goes_on_from(self, word: str) -> bool:
        """Whether a phrase that begins with a word has more words."""
        node = self._under(word)
        return node is not None and len(node) > (_END in node)

    def all_at(self, words: Sequence[Word], first: int) -> list[Found[Value]]:
        """Every phrase that begins at ``words[first]``, shortest first."""
        found: list[Found[Value]] = []
        node = self._under(words[first].text)
        last = first + 1
        while node is not None:
            if _END in node:
                found.append(_found((first, last, _values(node, _END, self._read))))
            if last == len(words):
                break
            text, _, _, gap = words[last]
            if gap == SOFT:
                node = node.get(text) or node.get("," + text)
            else:
                node = node.get("," + text) if gap == LIST else None
            last += 1
        return found

    def longest_at(self, words: Sequence[Word], first: int) -> Found[Value] | None:
        """The longest phrase that begins at ``words[first]``, or None."""
        node, last = self._under(words[first].text), first + 1
        whole: tuple[dict[str, Any], int] | None = None
        while node is not None:
            if _END in node:
                whole = node, last
            if last == len(words):
                break
            text, _, _, gap = words[last]
            if gap == SOFT:
                node = node.get(text) or node.get("," + text)
            else:
                node = node.get("," + text) if gap == LIST else None
            last += 1
        if whole is None:
            return None
        return _found((first, whole[1], _values(whole[0], _END, self._read)))

    def find(self, words: Sequence[Word]) -> Iterator[Found[Value]]:
        """All phrases in the words, longest first, none overlapping another."""
        root, past = self.root, 0  # below, word[0] is word.text in two thirds of the time
        openings = [position for position, word in enumerate(words) if word[0] in root]
        for position in openings:
            if position >= past and (found := self.longest_at(words, position)):
                yield found
                past = found.last


class BagTable(Generic[Value]):
    """Phrases by the set of their words, whatever the order; fillers between them do not count."""

    def __init__(
        self,
        fillers: frozenset[str],
        bags: dict[str, Any] | None = None,
        read: Callable[[Any], Value] | None = None,
    ) -> None:
        self._fillers = fillers
        self._read = read
        self.bags: dict[str, Any] = {} if bags is None else bags
        self.first = set(" ".join(self.bags).split())

    def bag(self, words: Iterable[Word]) -> frozenset[str]:
        """The words that count."""
        return frozenset(word.text for word in words if word.text not in self._fillers)

    def add(self, bag: frozenset[str], value: Value) -> None:
        """Let this set of words mean the value (too); single words and long sets are left out."""
        if 2 <= len(bag) <= _LONGEST_BAG:
            _add(self.bags, " ".join(sorted(bag)), value, self._read)
            self.first |= bag

    def widest_at(self, words: Sequence[Word], first: int) -> Found[Value] | None:
        """The widest set that begins at ``words[first]``, or None.

        A version number ("SE 8", "v3") may stand between the words, and one comma inside a set of
        four words or more.
        """
        if not self._goes_on(words, first):
            return None
        best: Found[Value] | None = None
        seen: set[str] = set()
        commas, past = 0, 0
        for position in range(first, len(words)):
            text, start, end, gap = words[position]
            if position > first and gap != SOFT:
                tight = start - past == 1
                comma = gap == LIST and not tight
                commas += comma
                if gap == HARD or commas > 1 or (comma and len(seen) < 2):
                    break
                if comma and (_YEAR.fullmatch(text) or _YEAR.fullmatch(words[position - 1][0])):
                    break
            past = end
            if text in self._fillers:
                continue
            if text in seen or len(seen) == _LONGEST_BAG:
                break
            if text not in self.first:
                if _is_version(text):
                    continue
                break
            seen.add(text)
            if len(seen) > 1 and (not commas or len(seen) > 3):
                key = self._key(seen, text)
                if key is not None:
                    best = _found((first, position + 1, _values(self.bags, key, self._read)))
        return best

    def _goes_on(self, words: Sequence[Word], first: int) -> bool:
        """Whether a word that may begin a set has another behind it, or what may stand between."""
        opening = words[first][0]
        if opening not in self.first or first + 1 == len(words) or opening.isdigit():
            return False
        text, _, _, gap = words[first + 1]
        if gap == HARD:
            return False
        return text in self.first or text in self._fillers or text.isdigit()

    def _key(self, seen: set[str], latest: str) -> str | None:
        """Under what the words seen are held as a set, versions among them left out at need."""
        whole = " ".join(sorted(seen))
        if whole in self.bags:
            return whole
        if latest.isdigit() or not _DIGIT.search(whole):
            return None
        worded = [word for word in seen if not _is_version(word)]
        fewer = " ".join(sorted(worded))
        return fewer if len(worded) < len(seen) and fewer in self.bags else None
