"""One ODT paragraph: its text as pieces, each with its look and link."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from certlens.document import Hidden
from certlens.parsers.characters import clean
from certlens.parsers.docx_runs import LINE_BREAK, Piece
from certlens.parsers.docx_styles import Traits
from certlens.parsers.odt_package import q
from certlens.parsers.odt_styles import Look, Styles, hidden_by

_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1000
_DRAWN = f"{{{q('draw:x')[1:].partition('}')[0]}}}"
_DROPPED = frozenset(
    map(
        q,
        (
            "office:annotation",
            "office:annotation-end",
            "office:forms",
            "text:ruby-text",
            "text:tracked-changes",
            "text:hidden-paragraph",
        ),
    )
)


def is_drawn(element: etree._Element) -> bool:
    """True for a frame, a shape, a group of them."""
    return isinstance(element.tag, str) and element.tag.startswith(_DRAWN)


class Runs:
    """Reads the paragraphs of one part; collects the footnotes that they call."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._after_space = True
        self.notes: list[etree._Element] = []

    def pieces(self, paragraph: etree._Element, look: Look, surface: str) -> list[Piece]:
        """The pieces of a paragraph, in order."""
        self._after_space = True
        return list(self._inline(paragraph, look.traits, look.fill or surface, None))

    def _inline(
        self, parent: etree._Element, traits: Traits, surface: str, url: str | None
    ) -> Iterator[Piece]:
        hidden = hidden_by(traits, surface)
        yield from self._text(parent.text, traits, hidden, url)
        for child in parent:
            if isinstance(child.tag, str):
                yield from self._child(child, traits, surface, url)
            yield from self._text(child.tail, traits, hidden, url)

    def _child(
        self, child: etree._Element, traits: Traits, surface: str, url: str | None
    ) -> Iterator[Piece]:
        tag = child.tag
        if tag == q("text:span"):
            own = self._styles.span(child.get(q("text:style-name"), ""), traits)
            yield from self._inline(child, own, surface, url)
        elif tag == q("text:a"):
            yield from self._inline(child, traits, surface, _target(child) or url)
        elif tag == q("text:note"):
            self.notes.extend(child.iterfind(q("text:note-body")))
        elif tag == q("text:hidden-text"):
            yield self._hidden_text(child, traits)
        elif is_drawn(child):
            yield Piece("", box=child)
        elif white := _white_space(child):
            self._after_space = False
            yield Piece(white, bool(traits.bold), traits.size, hidden_by(traits, surface), url)
        elif tag not in _DROPPED:
            yield from self._inline(child, traits, surface, url)

    def _text(
        self, text: str | None, traits: Traits, hidden: Hidden | None, url: str | None
    ) -> Iterator[Piece]:
        """A text node; white space is one space, also across elements (ODF 1.3, part 3, 6.1.2)."""
        words = _SPACE.sub(" ", text or "")
        if self._after_space:
            words = words.removeprefix(" ")
        if words:
            self._after_space = words.endswith(" ")
            yield Piece(clean(words), bool(traits.bold), traits.size, hidden, url)

    def _hidden_text(self, field: etree._Element, traits: Traits) -> Piece:
        words = field.get(q("text:string-value")) or "".join(map(str, field.itertext()))
        hidden: Hidden | None = "vanish" if field.get(q("text:is-hidden")) != "false" else None
        return Piece(clean(words), bool(traits.bold), traits.size, hidden)


def _white_space(element: etree._Element) -> str:
    if element.tag == q("text:tab"):
        return "\t"
    if element.tag == q("text:line-break"):
        return LINE_BREAK
    if element.tag == q("text:s"):
        count = element.get(q("text:c"), "1")
        return " " * min(int(count) if count.isdigit() else 1, _MOST_SPACES)
    return ""


def _target(link: etree._Element) -> str | None:
    target = link.get(q("xlink:href"), "")
    return target if target and not target.startswith("#") else None
