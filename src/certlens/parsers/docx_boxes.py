"""Where a DOCX text box stands on its page: its order among others, and whether it is a sidebar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from lxml import etree

from certlens.parsers.docx_columns import heads, number
from certlens.parsers.docx_lines import Draft

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_NARROW = 0.45  # of the page: a box up to this wide leaves room for the text beside it
_EMU = 635  # in a twip, a twentieth of a point
_INCH = 1440  # twips
_STYLE_WIDTH = re.compile(r"(?:^|;)\s*width:([\d.]+)(pt|in|mm|cm|px)?")
_TWIPS = {"pt": 20.0, "in": 1440.0, "mm": 56.7, "cm": 567.0, "px": 15.0, None: 20.0}


class _Place(NamedTuple):
    """A box's left and top edge in twips, and what each is measured from."""

    left: float
    top: float
    frame: tuple[str | None, str | None]


def is_sidebar_box(box: etree._Element, drafts: Sequence[Draft], page: float) -> bool:
    """True for a narrow text box that holds a section of its own, heading included."""
    width = _width(box)
    return 0 < width <= _NARROW * page and len(drafts) > 2 and heads(drafts[0], drafts[1])


def by_place(boxes: Sequence[etree._Element]) -> list[etree._Element]:
    """The text boxes of one paragraph as they are read: column by column, from the top.

    Files list them in the order in which they were drawn. Boxes that are not all placed in the same
    way stay in that order.
    """
    places = [_place(box) for box in boxes]
    known = [place for place in places if place is not None]
    if len(known) < len(boxes) or len({place.frame for place in known}) != 1:
        return list(boxes)
    lefts = sorted({place.left for place in known})
    edges = [left for before, left in pairwise(lefts) if left - before > _INCH]
    order = sorted(
        range(len(boxes)),
        key=lambda at: (sum(known[at].left >= edge for edge in edges), known[at].top),
    )
    return [boxes[at] for at in order]


def _place(box: etree._Element) -> _Place | None:
    anchor = next(box.iterancestors(f"{_WP}anchor"), None)
    if anchor is None or len(list(anchor.iter(f"{_WPS}txbx"))) > 1:
        return None
    across, down = anchor.find(f"{_WP}positionH"), anchor.find(f"{_WP}positionV")
    left, top = (_offset(position) for position in (across, down))
    if across is None or down is None or left is None or top is None:
        return None
    return _Place(left, top, (across.get("relativeFrom"), down.get("relativeFrom")))


def _offset(position: etree._Element | None) -> float | None:
    offset = None if position is None else position.findtext(f"{_WP}posOffset")
    try:
        return None if offset is None else float(offset) / _EMU
    except ValueError:
        return None


def _width(box: etree._Element) -> float:
    """The width of a ``w:txbxContent`` in twips, 0 if the drawing does not say."""
    for around in box.iterancestors():
        if around.tag == f"{_WPS}wsp":
            extent = around.find(f"{_WPS}spPr/{_A}xfrm/{_A}ext")
            if extent is not None:
                return number(extent, "cx") / _EMU
        elif around.tag in (f"{_WP}anchor", f"{_WP}inline"):
            return number(around.find(f"{_WP}extent"), "cx") / _EMU
        elif found := _STYLE_WIDTH.search(around.get("style", "")):
            return float(found[1]) * _TWIPS[found[2]]
    return 0.0
