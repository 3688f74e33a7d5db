"""What stands outside a DOCX body: headers, footers, footnotes, and the page behind the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from lxml import etree

from certlens.parsers.docx_package import Package, Part
from certlens.parsers.docx_styles import UNKNOWN, W

_WHITE = "FFFFFF"
_R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML = "{urn:schemas-microsoft-com:vml}"
_REFERENCES = frozenset({f"{W}headerReference", f"{W}footerReference"})
_SQUARE_INCH = 914_400**2  # in the square of DrawingML's unit
_BEHIND = re.compile(r"z-index:\s*-")


class Margin(NamedTuple):
    """A header or footer that is printed on some page."""

    kind: Literal["header", "footer"]
    part: Part


def margins(package: Package, main: Part) -> list[Margin]:
    """The headers and footers that are printed, first pages before later ones."""
    settings = package.related(main, "settings")
    even = settings is not None and settings.root.find(f"{W}evenAndOddHeaders") is not None
    found: dict[str, Margin] = {}
    for section in main.root.iter(f"{W}sectPr"):
        for reference in _printed(section, even):
            relation = main.relations.get(reference.get(_R_ID, ""))
            part = package.find(relation.target) if relation is not None else None
            if relation is not None and part is not None:
                kind: Literal["header", "footer"] = (
                    "header" if reference.tag == f"{W}headerReference" else "footer"
                )
                found.setdefault(relation.target, Margin(kind, part))
    return list(found.values())


def notes(package: Package, main: Part) -> Iterator[tuple[Part, etree._Element]]:
    """Each footnote and endnote with the part that it stands in."""
    for kind in ("footnote", "endnote"):
        part = package.related(main, f"{kind}s")
        if part is None:
            continue
        for note in part.root.iterfind(f"{W}{kind}"):
            if note.get(f"{W}type", "normal") == "normal":
                yield part, note


def page_colour(main: Part, printed: list[Margin]) -> str:
    """The colour of the paper, or UNKNOWN if a picture or shape lies behind the text."""
    paper = main.root.find(f"{W}background")
    if paper is not None and paper.get(f"{W}color", "auto").upper() not in ("AUTO", _WHITE):
        return UNKNOWN
    if _lies_behind(main.root) or any(_lies_behind(m.part.root, is_margin=True) for m in printed):
        return UNKNOWN
    return _WHITE


def _printed(section: etree._Element, even: bool) -> Iterator[etree._Element]:
    """The references of one section that Word prints, in the order of the pages."""
    kinds = ["first"] * (section.find(f"{W}titlePg") is not None) + ["default"] + ["even"] * even
    for kind in kinds:
        for reference in section:
            if reference.tag in _REFERENCES and reference.get(f"{W}type", "default") == kind:
                yield reference


def _lies_behind(root: etree._Element, *, is_margin: bool = False) -> bool:
    """True if a drawing may lie behind the body; those of headers and footers always do."""
    for anchor in root.iter(f"{_WP}anchor"):
        extent = anchor.find(f"{_WP}extent")
        behind = is_margin or anchor.get("behindDoc") in ("1", "true")
        if behind and extent is not None and _area(extent) > _SQUARE_INCH:
            return True
    return any(
        _BEHIND.search(shape.get("style", ""))
        for shape in root.iter(f"{_VML}shape", f"{_VML}rect", f"{_VML}roundrect")
    )


def _area(extent: etree._Element) -> int:
    width, height = extent.get("cx", "0"), extent.get("cy", "0")
    return int(width) * int(height) if width.isdigit() and height.isdigit() else 0
