"""The text that matching runs over, and its words: same length as the document, so no offset map.

In the view a line end inside a block is a vertical tab, a block's end stays a newline, and hidden
lines are blank: a phrase may cross the first and none of the others.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from certlens.document import Document

WRAP = "\v"
SOFT, LIST, HARD = 0, 1, 2
_OPEN = 3  # the words beside it decide
AS_TYPED = {"&": ("and",)}

_REPLACED = {ord(mark): "-" for mark in "‐‑‒–—―−"}
_REPLACED |= {ord(mark): " " for mark in '®™©℠“”"`*_'}
_REPLACED |= {ord(mark): "'" for mark in "‘’"}
_REPLACED |= {ord("²"): "2"}
_REPLACED |= {ord(mark): ";" for mark in "•▪●○◦‣⁃■□◆◇►▶▸➢➤✓✔★☆※·∙"}
_MARK = re.compile(f"[{re.escape(''.join(map(chr, _REPLACED)))}]")
_WORD = re.compile(r"([^\W\d_]+(?:-\v(?=[a-z])[a-z]+)?|\d+|[+#&])")
_HARD_GAP = re.compile(r"[;\n\t?!{}]|\s\|\s|\.\s|\||\s/\s(?=\s)")
_NUMERIC = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_SLASHED = re.compile(r"\d[/-]\d{1,2}[/-]")
_DATED = re.compile(r"\d{4}\)\s*,\s*$")
_LIST_GAP = re.compile(r"[,/]")
_SHORTENED = frozenset(("approx", "assoc", "cert", "est", "exp", "incl", "prof", "recert"))
_REMEMBERED = 512


class Word(NamedTuple):
    """A word of the view: its folded form, where it stands, and what divides it from the one before.

    ``gap`` is SOFT (space, hyphen, colon, bracket), LIST (comma, slash) or HARD (item or cell end).
    """

    text: str
    start: int
    end: int
    gap: int


_start = itemgetter(1)
_word = partial(tuple.__new__, Word)  # made by the hundred thousand, at half the price of a call


@dataclass(frozen=True, slots=True)
class TextView:
    """A document's matchable text and its words, folded and as typed."""

    text: str
    words: tuple[Word, ...]
    typed: tuple[Word, ...]

    def words_between(self, start: int, end: int) -> tuple[Word, ...] | None:
        """The words of ``text[start:end]``, if cut there they would be the same; None if one runs on."""
        if "-" + WRAP in self.text[max(0, start - 2) : end + 1]:
            return None
        first = bisect_left(self.words, start, key=_start)
        return self.words[first : bisect_left(self.words, end, first, key=_start)]


def view_of(document: Document, spellings: Mapping[str, tuple[str, ...]]) -> TextView:
    """The document's view; ``spellings`` folds a word into the one or more words it stands for."""
    text = _same_length(document)
    return view_of_text(text, spellings)


def view_of_text(text: str, spellings: Mapping[str, tuple[str, ...]]) -> TextView:
    """The view of a text whose marks are replaced already."""
    words = split_words(text, {})
    typed = _folded(words, AS_TYPED) if any(word in text for word in AS_TYPED) else words
    return TextView(text, tuple(_folded(words, spellings)), tuple(typed))


def _same_length(document: Document) -> str:
    pieces: list[str] = []
    above: int | None = None  # the block of the line above, if that is visible
    for line in document.lines:
        block, printed = line.block if line.visible else None, line.text
        pieces.append(WRAP if block is not None and block == above else "\n")
        if block is None:
            printed = "\n" * len(printed)
        elif _MARK.search(printed):
            printed = printed.translate(_REPLACED)
        pieces.append(printed)
        above = block
    text = _in_one_order("".join(pieces[1:]))
    if len(text) != len(document.text):
        raise AssertionError("the view must be as long as the document's text")
    return text


def _in_one_order(text: str) -> str:
    """The text with its numeric dates as day.month.year where others on the page tell the order."""
    if not _SLASHED.search(text):
        return text
    found = [(int(date[1]), int(date[3])) for date in _NUMERIC.finditer(text)]
    day_first = any(first > 12 >= second for first, second in found)
    month_first = any(second > 12 >= first for first, second in found)
    if day_first == month_first:
        return text
    order = r"\1.\3.\4" if day_first else r"\3.\1.\4"
    return _NUMERIC.sub(order, text)


def lowered(text: str) -> str:
    """The text in lower case, and as long: the one letter that would become two is plain."""
    return text.replace("İ", "I").lower()


def first_word(text: str) -> str:
    """The first of a text's words, as ``split_words`` gives it; nothing where it has none."""
    found = _WORD.search(text)
    return found[0].casefold().replace("-" + WRAP, "") if found else ""


def split_words(text: str, spellings: Mapping[str, tuple[str, ...]]) -> list[Word]:
    """The words of a text, lower case, split where letters meet digits (``az104`` is ``az 104``)."""
    parts = _WORD.split(text)
    ends = list(accumulate(map(len, parts)))
    folded = "\n".join(parts[1::2]).casefold().replace("-" + WRAP, "").split("\n")
    gaps = list(map(_gap, parts[:-1:2]))
    for place in [place for place, gap in enumerate(gaps) if gap == _OPEN]:
        gaps[place] = _gap_beside(parts, 2 * place)
    words = list(map(_word, zip(folded, ends[::2], ends[1::2], gaps, strict=False)))
    if words:
        words[0] = words[0]._replace(gap=HARD)
    return _folded(words, spellings) if spellings else words


def _folded(words: Sequence[Word], spellings: Mapping[str, tuple[str, ...]]) -> list[Word]:
    folded: list[Word] = []
    past = 0
    for position in [n for n, word in enumerate(words) if word[0] in spellings]:
        word = words[position]
        first, *rest = spellings[word.text]
        folded += words[past:position]
        folded.append(Word(first, word.start, word.end, word.gap))
        folded += [Word(part, word.start, word.end, SOFT) for part in rest]
        past = position + 1
    folded += words[past:]
    return folded


@lru_cache(maxsize=_REMEMBERED)
def _gap(between: str) -> int:
    """What divides two words, or that this depends on them too."""
    if between in ("", " ", "-"):
        return SOFT
    if between == ". " or (")" in between and "," in between):
        return _OPEN
    return _plain_gap(between)


def _plain_gap(between: str) -> int:
    if "|" in between and len(between) == 1:
        return LIST
    if _HARD_GAP.search(between):
        return HARD
    return LIST if _LIST_GAP.search(between) else SOFT


def _gap_beside(parts: Sequence[str], place: int) -> int:
    """What ``parts[place]`` divides: a year in brackets ends an item, a shortened word does not."""
    between, before = parts[place], parts[place - 1] if place else ""
    gap = _plain_gap(between)
    if gap == LIST and _DATED.search(before[-4:] + between):
        return HARD
    goes_on = between == ". " and before.casefold() in _SHORTENED and parts[place + 1][0].islower()
    return SOFT if goes_on else gap
