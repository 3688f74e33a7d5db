"""ODT frames and shapes: the texts in them, their order, and whether one is a sidebar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lxml import etree

from certlens.parsers.docx_columns import heads
from certlens.parsers.docx_lines import Draft
from certlens.parsers.odt_package import points, q
from certlens.parsers.odt_runs import is_drawn

_NARROW = 0.45  # of the page: a box up to this wide leaves room for the text beside it
_INCH = 72.0
_BLOCKS = frozenset(map(q, ("text:p", "text:h", "text:list", "table:table")))


def texts_of(shape: etree._Element) -> Iterator[etree._Element]:
    """The elements in a frame, shape or group that hold paragraphs, each once."""
    if shape.tag == q("draw:text-box") or any(child.tag in _BLOCKS for child in shape):
        yield shape
        return
    for child in shape:
        if is_drawn(child):
            yield from texts_of(child)
            if child.tag == q("draw:text-box"):
                return  # what follows is the same content for other programs


def by_place(shapes: Sequence[etree._Element]) -> list[etree._Element]:
    """The shapes of one paragraph as they are read: column by column, from the top.

    Files list them in the order in which they were drawn, and shapes without a place stay in it.
    """
    places = [(shape.get(q("svg:x")), shape.get(q("svg:y"))) for shape in shapes]
    anchors = {shape.get(q("text:anchor-type")) for shape in shapes}
    if len(anchors) != 1 or any(x is None or y is None for x, y in places):
        return list(shapes)
    lefts, tops = ([points(value) for value in axis] for axis in zip(*places, strict=True))
    known = sorted(set(lefts))
    edges = [left for before, left in pairwise(known) if left - before > _INCH]
    order = sorted(
        range(len(shapes)), key=lambda at: (sum(lefts[at] >= edge for edge in edges), tops[at])
    )
    return [shapes[at] for at in order]


def is_sidebar_box(box: etree._Element, drafts: Sequence[Draft], page: float) -> bool:
    """True for a narrow text box that holds a section of its own, heading included."""
    width = points(box.get(q("svg:width")))
    around = box.getparent()
    if not width and around is not None:
        width = points(around.get(q("svg:width")))
    return 0 < width <= _NARROW * page and len(drafts) > 2 and heads(drafts[0], drafts[1])
