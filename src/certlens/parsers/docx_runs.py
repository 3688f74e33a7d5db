"""One DOCX paragraph: its runs as pieces of text, each with its look and link."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from certlens.document import Hidden
from certlens.parsers.characters import clean
from certlens.parsers.docx_package import Part
from certlens.parsers.docx_styles import UNKNOWN, ParagraphLook, Styles, Traits, W

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ALTERNATIVES = f"{_MC}AlternateContent"
BOX = f"{W}txbxContent"
LINE_BREAK = "\n"
PAGE_BREAK = "\f"
COLUMN_BREAK = "\v"

_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": LINE_BREAK,
    f"{W}noBreakHyphen": "-",
}
_BREAKS = {"page": PAGE_BREAK, "column": COLUMN_BREAK}
_DRAWINGS = frozenset({f"{W}drawing", f"{W}pict", f"{W}object", ALTERNATIVES})
_DROPPED = frozenset(
    f"{W}{name}"
    for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "rt", "rubyPr", "delText")
)
_LINE_FEED = re.compile(r"\s*\n\s*")
_SYMBOL_FONTS = ("wingdings", "webdings", "symbol")
_ADDRESS = re.compile(r'\bHYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"', re.IGNORECASE)
_NEARLY_SAME = 16  # per colour channel, of 255
_TINY = 1.0


class Piece(NamedTuple):
    """Text of one look, or a box (a text box anchored here) with no text."""

    text: str
    bold: bool = False
    size: float | None = None
    hidden: Hidden | None = None
    url: str | None = None
    box: etree._Element | None = None


class Field:
    """A complex field being read: its instruction, and whether its result has begun."""

    __slots__ = ("instruction", "result")

    def __init__(self) -> None:
        self.instruction = ""
        self.result = False


class Runs:
    """Reads the paragraphs of one part in order; a field may begin in one and end in another."""

    def __init__(self, part: Part, styles: Styles) -> None:
        self._relations = part.relations
        self._styles = styles
        self._fields: list[Field] = []

    def pieces(
        self, paragraph: etree._Element, look: ParagraphLook, background: str
    ) -> list[Piece]:
        """The pieces of a paragraph in order, tracked changes as accepted."""
        surface = look.fill or background
        return list(self._inline(paragraph, look, surface, None))

    def _inline(
        self, parent: etree._Element, look: ParagraphLook, surface: str, url: str | None
    ) -> Iterator[Piece]:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                yield from self._run(child, look, surface, url)
            elif tag in _DROPPED:
                continue
            elif tag == f"{W}hyperlink":
                yield from self._inline(child, look, surface, self._target(child) or url)
            elif tag == f"{W}fldSimple":
                named = _field_address(child.get(f"{W}instr", ""))
                yield from self._inline(child, look, surface, named or url)
            elif tag == ALTERNATIVES:
                yield from self._inline(_chosen(child), look, surface, url)
            elif tag == f"{_MATH}t":
                yield Piece(clean(child.text or ""))
            elif len(child):
                yield from self._inline(child, look, surface, url)

    def _run(
        self, run: etree._Element, look: ParagraphLook, surface: str, url: str | None
    ) -> Iterator[Piece]:
        traits = self._styles.run(look, run.find(f"{W}rPr"))
        hidden = _hidden(traits, surface)
        for child in run:
            tag = child.tag
            if tag in _DRAWINGS:
                yield from (Piece("", box=box) for box in boxes(child))
            elif tag == f"{W}ruby":
                yield from self._inline(child, look, surface, url)
            elif tag == f"{W}fldChar":
                self._field_mark(child.get(f"{W}fldCharType"))
            elif tag == f"{W}instrText":
                if self._fields:
                    self._fields[-1].instruction += child.text or ""
            elif (text := _text(child, traits)) and not self._inside_instruction():
                link = url or self._field_url()
                yield Piece(text, bool(traits.bold), traits.size, hidden, link)

    def _target(self, hyperlink: etree._Element) -> str | None:
        relation = self._relations.get(hyperlink.get(_R_ID, ""))
        return relation.target if relation is not None and relation.external else None

    def _field_mark(self, mark: str | None) -> None:
        if mark == "begin":
            self._fields.append(Field())
        elif mark == "separate" and self._fields:
            self._fields[-1].result = True
        elif mark == "end" and self._fields:
            self._fields.pop()

    def _inside_instruction(self) -> bool:
        return any(not field.result for field in self._fields)

    def _field_url(self) -> str | None:
        for field in reversed(self._fields):
            if url := _field_address(field.instruction):
                return url
        return None


def boxes(parent: etree._Element) -> Iterator[etree._Element]:
    """The text boxes drawn within an element, each once, outermost only."""
    if parent.tag == ALTERNATIVES:
        parent = _chosen(parent)
    for child in parent:
        if child.tag == BOX:
            yield child
        elif len(child):
            yield from boxes(child)


def _chosen(alternatives: etree._Element) -> etree._Element:
    """The first choice, which is what a current Word shows; else the fallback."""
    choice = alternatives.find(f"{_MC}Choice")
    if choice is None:
        choice = alternatives.find(f"{_MC}Fallback")
    return alternatives.makeelement("none") if choice is None else choice


def _text(child: etree._Element, traits: Traits) -> str:
    tag = child.tag
    if tag == f"{W}t":
        text = child.text or ""
        if "\n" in text:
            text = _LINE_FEED.sub(" ", text)
        return _dingbats(text) if traits.dingbats else clean(text)
    if tag == f"{W}br":
        return _BREAKS.get(child.get(f"{W}type", ""), LINE_BREAK)
    if tag == f"{W}sym":
        return _symbol(child.get(f"{W}font", ""), child.get(f"{W}char", ""))
    return _CHARACTERS.get(tag, "")


def _symbol(font: str, code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if font.lower().startswith(_SYMBOL_FONTS) and number < 0x100:
        number |= 0xF000
    return clean(chr(number)) if number < 0x110000 else ""


def _dingbats(text: str) -> str:
    """Letters typed in a picture font as the pictures they print: bullets, or nothing to read."""
    return clean("".join(c if c.isspace() or ord(c) > 0xFF else chr(0xF000 | ord(c)) for c in text))


def _field_address(instruction: str) -> str | None:
    found = _ADDRESS.search(instruction)
    return found[1] if found else None


def _hidden(traits: Traits, surface: str) -> Hidden | None:
    if traits.vanish:
        return "vanish"
    if traits.size is not None and traits.size <= _TINY:
        return "tiny"
    colour = traits.colour
    if colour is None or colour == "auto":
        return None
    return "background-colour" if _same_colour(colour, traits.fill or surface) else None


def _same_colour(one: str, other: str) -> bool:
    if other == UNKNOWN or len(one) != 6 or len(other) != 6:
        return False
    try:
        pairs = list(zip(bytes.fromhex(one), bytes.fromhex(other), strict=True))
    except ValueError:
        return False
    return all(abs(a - b) <= _NEARLY_SAME for a, b in pairs)
