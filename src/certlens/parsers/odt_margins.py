"""What stands around an ODT body: the page behind the text, headers and footers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from lxml import etree

from certlens.parsers.docx_styles import UNKNOWN
from certlens.parsers.odt_package import Package, points, q
from certlens.parsers.odt_styles import WHITE, column_widths

_MARGINS: tuple[tuple[str, Literal["header", "footer"]], ...] = (
    ("style:header-first", "header"),
    ("style:header", "header"),
    ("style:header-left", "header"),
    ("style:footer-first", "footer"),
    ("style:footer", "footer"),
    ("style:footer-left", "footer"),
)


class Margin(NamedTuple):
    """A header or footer that is printed on some page."""

    kind: Literal["header", "footer"]
    element: etree._Element


class Page(NamedTuple):
    """The first page: its width in points, its colour or UNKNOWN, its columns.

    ``has_columns`` is True also where only a section of it is set in columns.
    """

    width: float
    colour: str
    columns: tuple[float, ...]
    has_columns: bool


def margins(package: Package) -> list[Margin]:
    """The headers and footers of the pages that the document uses, in the order of the pages."""
    found: list[Margin] = []
    for master in _masters(package):
        for name, kind in _MARGINS:
            element = master.find(q(name))
            if element is not None and element.get(q("style:display")) != "false":
                found.append(Margin(kind, element))
    return found


def page_of(package: Package) -> Page:
    """The page that the document begins on."""
    layouts = {
        layout.get(q("style:name")): layout
        for layout in package.styles.iter(q("style:page-layout"))
    }
    first = next(_masters(package), None)
    layout = None if first is None else layouts.get(first.get(q("style:page-layout-name")))
    properties = None if layout is None else layout.find(q("style:page-layout-properties"))
    widths = () if layout is None else column_widths(layout)
    sections = [
        style
        for style in package.content.iter(q("style:style"))
        if style.get(q("style:family")) == "section" and column_widths(style)
    ]
    width = 0.0 if properties is None else points(properties.get(q("fo:page-width")))
    return Page(width, _colour(package, properties), widths, bool(widths or sections))


def _colour(package: Package, properties: etree._Element | None) -> str:
    """White, unless the page is painted or a picture or shape may lie behind the text."""
    painted = None if properties is None else properties.get(q("fo:background-color"))
    if painted not in (None, "transparent", WHITE):
        return UNKNOWN
    for root in (package.content, package.styles):
        for style in root.iter(q("style:graphic-properties")):
            if style.get(q("style:run-through")) == "background":
                return UNKNOWN
    return WHITE


def _masters(package: Package) -> Iterator[etree._Element]:
    """The page styles in use, the first page's first."""
    masters = {
        master.get(q("style:name"), ""): master
        for master in package.styles.iter(q("style:master-page"))
    }
    waiting = [
        name
        for style in package.content.iter(q("style:style"))
        if (name := style.get(q("style:master-page-name")))
    ]
    if not _begins_with_own(package) and masters:
        waiting.insert(0, "Standard" if "Standard" in masters else next(iter(masters)))
    seen: set[str] = set()
    while waiting:
        name = waiting.pop(0)
        if name in masters and name not in seen:
            seen.add(name)
            yield masters[name]
            waiting.insert(0, masters[name].get(q("style:next-style-name"), ""))


def _begins_with_own(package: Package) -> bool:
    """True if the first paragraph or table names its page style."""
    body = package.body
    blocks = () if body is None else body.iter(q("text:p"), q("text:h"), q("table:table"))
    first = next(iter(blocks), None)
    if first is None:
        return False
    name = first.get(q("text:style-name")) or first.get(q("table:style-name"))
    return any(
        style.get(q("style:name")) == name and style.get(q("style:master-page-name"))
        for style in package.content.iter(q("style:style"))
    )
