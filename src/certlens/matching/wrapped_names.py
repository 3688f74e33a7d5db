"""Names that a narrow column broke over two lines: joined where only the whole is in the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from certlens.document import Document, Line
from certlens.matching.catalogue import Catalogue
from certlens.matching.text_view import SOFT, Word
from certlens.resume import Section

_MOST_WORDS = 12
_SAME_EDGE = 2.0


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
    flow = _Flow(catalogue)
    for section in sections:
        if "certifications" not in (section.kind, *section.also):
            continue
        body = document.lines[section.first_line : section.last_line]
        for index, (line, after) in enumerate(pairwise(body), 1):
            if not _may_run_on(line, after):
                continue
            above = [other for other in body[:index] if other.block == line.block]
            third = [other for other in body[index + 1 : index + 2] if _may_run_on(after, other)]
            if third and _is_broken_name(above, [after, *third], flow):
                yield after.block, line.block
                yield third[0].block, line.block
            elif _is_broken_name(above, [after], flow):
                yield after.block, line.block


def _may_run_on(line: Line, after: Line) -> bool:
    row = line.row == after.row and (line.row is None or _is_below(line, after))
    return (
        row
        and line.region == after.region
        and line.block != after.block
        and line.visible
        and after.visible
        and not after.bullet
    )


class _Flow:
    """The words of lines that read on, one from the other; each stands where its own line has it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._cut: dict[int, list[Word]] = {}

    def words(self, lines: Sequence[Line]) -> list[Word]:
        """The words of these lines, those of each line cut once."""
        return [word for line in lines for word in self._of(line)]

    def _of(self, line: Line) -> list[Word]:
        if line.start not in self._cut:
            own = self.catalogue.words_of(line.text)
            self._cut[line.start] = [word._replace(gap=SOFT) for word in own[:1]] + own[1:]
        return self._cut[line.start]


def _is_below(line: Line, after: Line) -> bool:
    """Whether a line begins under another, as in one cell of a table."""
    if line.bbox is None or after.bbox is None:
        return False
    return abs(line.bbox[0] - after.bbox[0]) < _SAME_EDGE and line.bbox[3] < after.bbox[3]


def _is_broken_name(above: Sequence[Line], below: Sequence[Line], flow: _Flow) -> bool:
    """Whether a certain name runs on from one block into each line below, which begins none itself.

    Where the first ends in a whole name already, the longer one must take up the lines below.
    """
    catalogue = flow.catalogue
    head, tail = flow.words(above)[-_MOST_WORDS:], flow.words(below)[:_MOST_WORDS]
    crossed = len(head) + len(flow.words(below[:-1]))
    words = [*head, *tail]
    if not any(_names(words, first, crossed, catalogue) for first in range(len(head))):
        return False
    if _names(tail, 0, 0, catalogue):
        return False
    whole = any(_names_one(head, first, len(head) - 1, catalogue) for first in range(len(head)))
    past = len(words) - 1
    return not whole or any(_names(words, first, past, catalogue) for first in range(len(head)))


def _names(words: Sequence[Word], first: int, past: int, catalogue: Catalogue) -> bool:
    """Whether a certain name begins at a word and ends beyond another."""
    return any(
        found.last > past and any(sense.strength == "certain" for sense in found.values)
        for found in catalogue.phrases.all_at(words, first)
    )


def _names_one(words: Sequence[Word], first: int, past: int, catalogue: Catalogue) -> bool:
    """Whether that is one credential's name, not only a vendor's (``Oracle Certified``)."""
    return any(
        found.last > past
        and any(
            sense.strength == "certain" and catalogue.rows[sense.certification].kind != "umbrella"
            for sense in found.values
        )
        for found in catalogue.phrases.all_at(words, first)
    )
