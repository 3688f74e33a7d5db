"""How a DOCX paragraph or run looks, through its styles and what they are based on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VAL = f"{W}val"
_OFF = frozenset({"0", "false", "off", "none"})
_HEADING = re.compile(r"heading ([1-9])\b", re.IGNORECASE)
_DINGBATS = ("Wingdings", "Webdings")
_BODY_LEVEL = 9
_DEEPEST = 30

UNKNOWN = "unknown"
"""A background that cannot be told from the XML alone: nothing on it counts as hidden."""


class Traits(NamedTuple):
    """What one set of run properties says; None where it says nothing."""

    bold: bool | None = None
    size: float | None = None
    vanish: bool | None = None
    colour: str | None = None
    fill: str | None = None
    dingbats: bool | None = None
    style: str | None = None

    def over(self, base: Traits) -> Traits:
        """These traits, with the gaps filled from ``base``."""
        return Traits._make(
            under if own is None else own for own, under in zip(self, base, strict=True)
        )


class ParagraphLook(NamedTuple):
    """What a paragraph's style and own properties come to; ``numbering`` is (list id, level)."""

    traits: Traits = Traits()
    heading: int | None = None
    numbering: tuple[str | None, str | None] = (None, None)
    fill: str | None = None

    def over(self, base: ParagraphLook) -> ParagraphLook:
        """The same look, with its gaps filled from ``base``."""
        own_id, own_level = self.numbering
        base_id, base_level = base.numbering
        return ParagraphLook(
            self.traits.over(base.traits),
            base.heading if self.heading is None else self.heading,
            (own_id or base_id, own_level or base_level),
            self.fill or base.fill,
        )


class Styles:
    """The style sheet and the list definitions of one package."""

    def __init__(self, styles: etree._Element | None, numbering: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._default_style: str | None = None
        self._paragraphs: dict[str | None, ParagraphLook] = {}
        self._characters: dict[str, Traits] = {}
        self._unmarked = frozenset(_unmarked_levels(numbering) if numbering is not None else ())
        defaults = None
        if styles is not None:
            defaults = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
            for style in styles.iterfind(f"{W}style"):
                self._add(style)
        # The specification's own default is 10 points.
        self._defaults = read_traits(defaults).over(Traits(size=10.0))

    def _add(self, style: etree._Element) -> None:
        name = style.get(f"{W}styleId", "")
        self._styles.setdefault(name, style)
        if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on"):
            self._default_style = self._default_style or name

    def paragraph(self, properties: etree._Element | None) -> ParagraphLook:
        """The look that a paragraph's ``w:pPr`` and its style come to."""
        if properties is None:
            return self._paragraph_style(self._default_style)
        named = properties.find(f"{W}pStyle")
        style = None if named is None else named.get(_VAL)
        base = self._paragraph_style(style if style in self._styles else self._default_style)
        own = _paragraph_look(properties)
        return base if own == ParagraphLook() else own.over(base)

    def run(self, paragraph: ParagraphLook, properties: etree._Element | None) -> Traits:
        """The traits of a run in that paragraph."""
        if properties is None:
            return paragraph.traits
        own = read_traits(properties)
        if own.style is not None:
            own = own.over(self._character_style(own.style, paragraph.traits))
        return own.over(paragraph.traits)

    def marked(self, look: ParagraphLook) -> bool:
        """True if a paragraph of that look is printed with a bullet or a number."""
        number, level = look.numbering
        return number not in (None, "0") and (number, level or "0") not in self._unmarked

    def _paragraph_style(self, name: str | None) -> ParagraphLook:
        if name not in self._paragraphs:
            look = ParagraphLook()
            for style in self._chain(name):
                look = look.over(_style_look(style))
            self._paragraphs[name] = look.over(ParagraphLook(self._defaults))
        return self._paragraphs[name]

    def _character_style(self, name: str, under: Traits) -> Traits:
        if name not in self._characters:
            traits = Traits()
            for style in self._chain(name):
                traits = traits.over(read_traits(style.find(f"{W}rPr")))
            self._characters[name] = traits
        traits = self._characters[name]
        # Toggle properties: set by both styles they cancel out (ECMA-376 part 1, 17.7.3).
        return traits._replace(
            bold=_toggled(traits.bold, under.bold), vanish=_toggled(traits.vanish, under.vanish)
        )

    def _chain(self, name: str | None) -> Iterator[etree._Element]:
        for _ in range(_DEEPEST):
            style = self._styles.get(name or "")
            if style is None:
                return
            yield style
            based_on = style.find(f"{W}basedOn")
            name = None if based_on is None else based_on.get(_VAL)


def read_traits(properties: etree._Element | None) -> Traits:
    """What a ``w:rPr`` says by itself."""
    if properties is None:
        return Traits()
    bold = size = vanish = colour = fill = dingbats = style = None
    for child in properties:
        tag = child.tag
        if tag == f"{W}b":
            bold = _on(child)
        elif tag == f"{W}sz":
            size = _half_points(child.get(_VAL))
        elif tag == f"{W}rStyle":
            style = child.get(_VAL)
        elif tag == f"{W}color":
            colour = child.get(_VAL)
        elif tag == f"{W}rFonts":
            dingbats = child.get(f"{W}ascii", "").startswith(_DINGBATS)
        elif tag == f"{W}vanish":
            vanish = _on(child)
        elif tag == f"{W}shd":
            fill = read_fill(child)
        elif tag == f"{W}highlight" and child.get(_VAL) != "none":
            fill = UNKNOWN
    return Traits(bold, size, vanish, colour, fill, dingbats, style)


def read_fill(shading: etree._Element | None) -> str | None:
    """The colour that a ``w:shd`` paints as RRGGBB; None if it paints nothing."""
    if shading is None:
        return None
    pattern, fill = shading.get(_VAL, "clear"), shading.get(f"{W}fill", "auto")
    if pattern == "nil" or (pattern == "clear" and fill == "auto"):
        return UNKNOWN if shading.get(f"{W}themeFill") else None
    return fill if pattern == "clear" else UNKNOWN


def _paragraph_look(properties: etree._Element) -> ParagraphLook:
    numbering: tuple[str | None, str | None] = (None, None)
    heading = fill = None
    for child in properties:
        tag = child.tag
        if tag == f"{W}numPr":
            numbering = (_value(child, "numId"), _value(child, "ilvl"))
        elif tag == f"{W}outlineLvl":
            heading = _heading(child.get(_VAL))
        elif tag == f"{W}shd":
            fill = read_fill(child)
    return ParagraphLook(Traits(), heading, numbering, fill)


def _style_look(style: etree._Element) -> ParagraphLook:
    properties = style.find(f"{W}pPr")
    look = ParagraphLook() if properties is None else _paragraph_look(properties)
    name = _value(style, "name") or ""
    heading = look.heading
    if numbered := _HEADING.match(name):
        heading = int(numbered[1])
    elif name.lower() == "title":
        heading = 1
    return look._replace(traits=read_traits(style.find(f"{W}rPr")), heading=heading)


def _heading(level: str | None) -> int | None:
    if level is None or not level.isdigit():
        return None
    return int(level) + 1 if int(level) < _BODY_LEVEL else 0


def _unmarked_levels(numbering: etree._Element) -> Iterator[tuple[str, str]]:
    definitions = {
        entry.get(f"{W}abstractNumId"): [
            level.get(f"{W}ilvl", "0")
            for level in entry.iterfind(f"{W}lvl")
            if _value(level, "numFmt") == "none"
        ]
        for entry in numbering.iterfind(f"{W}abstractNum")
    }
    for entry in numbering.iterfind(f"{W}num"):
        for level in definitions.get(_value(entry, "abstractNumId"), []):
            yield entry.get(f"{W}numId", ""), level


def _value(parent: etree._Element, name: str) -> str | None:
    child = parent.find(f"{W}{name}")
    return None if child is None else child.get(_VAL)


def _on(toggle: etree._Element) -> bool:
    return toggle.get(_VAL, "1").lower() not in _OFF


def _half_points(value: str | None) -> float | None:
    try:
        return float(value or "") / 2
    except ValueError:
        return None


def _toggled(own: bool | None, under: bool | None) -> bool | None:
    return own if own is None else own != bool(under)
