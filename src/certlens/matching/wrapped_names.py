"""Names that a narrow column broke over two lines: joined where only the whole is in the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from certlens.document import Document, Line
from certlens.matching.catalogue import Catalogue
from certlens.matching.text_view import SOFT, Word
from certlens.resume import Section

_MOST_WORDS = 12


def join_wrapped(document: Document, sections: Sequence[Section], catalogue: Catalogue) -> Document:
    """The document with such pairs of lines in one block; its text and offsets stay as they are."""
    joined = dict(_joined_blocks(document, sections, catalogue))
    if not joined:
        return document
    lines = tuple(_in_block(line, joined) for line in document.lines)
    return document.model_copy(update={"lines": lines})


def _in_block(line: Line, joined: dict[int, int]) -> Line:
    block = line.block
    while block in joined:
        block = joined[block]
    return line if block == line.block else line.model_copy(update={"block": block})


def _joined_blocks(
    document: Document, sections: Sequence[Section], catalogue: Catalogue
) -> Iterator[tuple[int, int]]:
    """Pairs of blocks, the later first, that one name runs through."""
    for section in sections:
        if "certifications" not in (section.kind, *section.also):
            continue
        body = document.lines[section.first_line : section.last_line]
        for line, after in pairwise(body):
            if _may_run_on(line, after) and _is_broken_name(line, after, catalogue):
                yield after.block, line.block


def _may_run_on(line: Line, after: Line) -> bool:
    beside = line.region == after.region and line.row is None and after.row is None
    return (
        beside and line.block != after.block and line.visible and after.visible and not after.bullet
    )


def _is_broken_name(line: Line, after: Line, catalogue: Catalogue) -> bool:
    """Whether a certain name begins on one line and ends on the next, which names none by itself.

    Where the first line ends in a whole name already, the longer one must take up the second line.
    """
    head, tail = _words(line, catalogue)[-_MOST_WORDS:], _words(after, catalogue)[:_MOST_WORDS]
    if not head or not tail or _names(tail, 0, 0, catalogue):
        return False
    words = [*head, tail[0]._replace(gap=SOFT), *tail[1:]]
    whole = any(_names(head, first, len(head) - 1, catalogue) for first in range(len(head)))
    past = len(words) - 1 if whole else len(head)
    return any(_names(words, first, past, catalogue) for first in range(len(head)))


def _names(words: Sequence[Word], first: int, past: int, catalogue: Catalogue) -> bool:
    """Whether a certain name begins at a word and ends beyond another."""
    return any(
        found.last > past and any(sense.strength == "certain" for sense in found.values)
        for found in catalogue.phrases.all_at(words, first)
    )


def _words(line: Line, catalogue: Catalogue) -> list[Word]:
    return [
        word._replace(start=word.start + line.start, end=word.end + line.start)
        for word in catalogue.words_of(line.text)
    ]
