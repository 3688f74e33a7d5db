"""How an ODT paragraph, span, cell or section looks, through its styles and their parents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from certlens.document import Hidden
from certlens.parsers.docx_styles import UNKNOWN, Traits
from certlens.parsers.odt_package import Package, points, q

_DEEPEST = 30
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_SIZE = 12.0  # points, where no default style says otherwise
_TINY = 1.0
_NEARLY_SAME = 16  # per colour channel, of 255
WHITE = "#ffffff"


class Look(NamedTuple):
    """What a paragraph's style comes to."""

    traits: Traits
    heading: int | None = None
    fill: str | None = None
    begins_column: bool = False


class Styles:
    """The styles of one package; automatic ones of the content go before those they shadow."""

    def __init__(self, package: Package, *, of_margins: bool = False) -> None:
        self._styles: dict[tuple[str, str], etree._Element] = {}
        self._defaults: dict[str, etree._Element] = {}
        self._unmarked: dict[str, frozenset[int]] = {}
        self._paragraphs: dict[str, Look] = {}
        self._spans: dict[str, Traits] = {}
        for root in (package.styles, *([] if of_margins else [package.content])):
            for style in root.iter(q("style:style")):
                family, name = style.get(q("style:family"), ""), style.get(q("style:name"), "")
                self._styles[family, name] = style
            for style in root.iter(q("style:default-style")):
                self._defaults[style.get(q("style:family"), "")] = style
            for sheet in root.iter(q("text:list-style")):
                self._unmarked[sheet.get(q("style:name"), "")] = frozenset(_unmarked(sheet))

    def paragraph(self, name: str) -> Look:
        """The look of a paragraph style."""
        if name not in self._paragraphs:
            self._paragraphs[name] = self._paragraph(name)
        return self._paragraphs[name]

    def span(self, name: str, around: Traits) -> Traits:
        """The traits of a text style within text of those traits."""
        if name not in self._spans:
            traits = Traits()
            for style in self._chain("text", name):
                traits = traits.over(_traits(style, around.size))
            self._spans[name] = traits
        return self._spans[name].over(around)

    def fill(self, family: str, name: str | None) -> str | None:
        """The background colour that a table, row or cell style paints."""
        for style in self._chain(family, name or ""):
            for properties in style:
                if colour := _colour(properties.get(q("fo:background-color"))):
                    return colour
        return None

    def property(self, family: str, name: str | None, wanted: str) -> str | None:
        """The value of a property in any of the style's sets of properties."""
        for style in self._chain(family, name or ""):
            for properties in style:
                if value := properties.get(q(wanted)):
                    return value
        return None

    def columns(self, name: str | None) -> tuple[float, ...]:
        """The relative widths of a section's columns; empty for a single one."""
        style = self._styles.get(("section", name or ""))
        return () if style is None else column_widths(style)

    def marked(self, name: str, level: int) -> bool:
        """True if items of that list style and level are printed with a bullet or a number."""
        return level not in self._unmarked.get(name, ())

    def _paragraph(self, name: str) -> Look:
        traits, heading, fill = Traits(), None, None
        for style in self._chain("paragraph", name):
            traits = traits.over(_traits(style, None))
            heading = _heading(style) if heading is None else heading
            for properties in style.iterfind(q("style:paragraph-properties")):
                fill = fill or _colour(properties.get(q("fo:background-color")))
        begins = self.property("paragraph", name, "fo:break-before") == "column"
        size = self._size(name) if traits.size is None or traits.size < 0 else traits.size
        return Look(traits._replace(size=size), heading or None, fill, begins)

    def _size(self, name: str) -> float:
        """The size where a percentage stands in the chain of styles."""
        share = 1.0
        for style in self._chain("paragraph", name):
            size = _font_size(style)
            if size.endswith("%"):
                share *= _number(size.removesuffix("%"), 100.0) / 100
            elif size:
                return round(points(size) * share, 2) or _SIZE
        return round(_SIZE * share, 2)

    def _chain(self, family: str, name: str) -> Iterator[etree._Element]:
        for _ in range(_DEEPEST):
            style = self._styles.get((family, name))
            if style is None:
                break
            yield style
            name = style.get(q("style:parent-style-name"), "")
        if family in self._defaults:
            yield self._defaults[family]


def column_widths(style: etree._Element) -> tuple[float, ...]:
    """The relative widths of the columns that a section or page style sets."""
    for columns in style.iter(q("style:columns")):
        widths = [
            _number(column.get(q("style:rel-width"), "1").rstrip("*"), 1.0) for column in columns
        ]
        count = int(_number(columns.get(q("fo:column-count")), 1.0))
        if count > 1:
            return tuple(widths) if len(widths) == count else (1.0,) * count
    return ()


def hidden_by(traits: Traits, surface: str) -> Hidden | None:
    """Why text of these traits cannot be seen on that surface; None if it can."""
    if traits.vanish:
        return "vanish"
    if traits.size is not None and traits.size <= _TINY:
        return "tiny"
    under = traits.fill or surface
    if traits.colour is None or under == UNKNOWN:
        return None
    one, other = (int(colour[1:], 16) for colour in (traits.colour, under))
    apart = (abs((one >> shift & 255) - (other >> shift & 255)) for shift in (16, 8, 0))
    return "background-colour" if all(step <= _NEARLY_SAME for step in apart) else None


def _traits(style: etree._Element, around: float | None) -> Traits:
    """What one style says of its text; a size below zero stands for a percentage not yet known."""
    traits = Traits()
    for properties in style.iterfind(q("style:text-properties")):
        weight = properties.get(q("fo:font-weight"))
        display = properties.get(q("text:display"))
        traits = Traits(
            bold=None if weight is None else weight in _BOLD,
            size=_size(_font_size(style), around),
            vanish=None if display is None else display == "none",
            colour=_colour(properties.get(q("fo:color"))),
            fill=_colour(properties.get(q("fo:background-color"))),
        )
    return traits


def _font_size(style: etree._Element) -> str:
    return next(
        (
            size
            for properties in style.iterfind(q("style:text-properties"))
            if (size := properties.get(q("fo:font-size")))
        ),
        "",
    )


def _size(size: str, around: float | None) -> float | None:
    if size.endswith("%"):
        share = _number(size.removesuffix("%"), 100.0) / 100
        return -1.0 if around is None else round(around * share, 2)
    return points(size) or None


def _heading(style: etree._Element) -> int | None:
    level = style.get(q("style:default-outline-level"))
    if level is not None and level.isdigit():
        return int(level)
    return 1 if style.get(q("style:name")) == "Title" else None


def _unmarked(sheet: etree._Element) -> Iterator[int]:
    for level in sheet:
        number = level.get(q("text:level"), "")
        mark = level.get(q("text:bullet-char")) or level.get(q("style:num-format")) or ""
        is_image = level.tag == q("text:list-level-style-image")
        if number.isdigit() and not mark.strip() and not is_image:
            yield int(number)


def _colour(value: str | None) -> str | None:
    """A colour as #rrggbb; None for none, transparent or automatic."""
    if value is None or len(value) != 7 or not value.startswith("#"):
        return None
    return value if all(mark in "0123456789abcdefABCDEF" for mark in value[1:]) else None


def _number(value: str | None, otherwise: float) -> float:
    try:
        return float(value or "")
    except ValueError:
        return otherwise
