"""HTML → Document: headings, paragraphs, list items and table rows; no scripts, menus or footers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from itertools import count
from typing import Any, NamedTuple

from lxml import etree, html

from certlens.document import Document, Line, Link, Source, number_lines
from certlens.errors import NoTextError, ParseError

_DROPPED = re.compile(
    r"script|style|noscript|template|head|nav|footer|aside|form|iframe|svg|button|select|"
    r"dialog"
)
_BLOCKS = re.compile(
    r"p|div|li|ul|ol|h1|h2|h3|h4|h5|h6|tr|td|th|table|section|article|main|header|dt|dd|"
    r"dl|br|hr|blockquote|pre|body|html|tbody|thead|figure|details|summary|address"
)
_BOLD = frozenset(("b", "strong"))
_SCANT = 200  # characters: less is no posting, whatever the page holds
_MARKS = re.compile(r"^[\s•▪●◦‣·*–—-]+(?=\S)")


class Piece(NamedTuple):
    """Some words of a line while the page is walked."""

    text: str
    bold: bool
    url: str | None


class Context(NamedTuple):
    """What the elements around a text say of it."""

    level: int | None = None
    bullet: bool = False
    bold: bool = False
    row: int | None = None
    url: str | None = None


def read_web_page(text: str, data: bytes, *, path: str) -> Document:
    """The document that an HTML page or fragment holds.

    Raises:
        ParseError: it is a login page, or is filled in by scripts; the message says what to do.
    """
    try:
        root = html.document_fromstring(text)
    except (etree.ParserError, ValueError) as error:
        raise NoTextError(f"{path}: the page holds no words", source=path) from error
    lines = number_lines(Walk().lines(root))
    if sum(len(line.text) for line in lines) < _SCANT and (posted := _posted(root)):
        lines = number_lines(Walk().lines(html.document_fromstring(f"<body>{posted}</body>")))
    if not lines and root.find(".//form") is None:
        advice = "open it in a browser and save what is shown there as text or PDF"
        raise NoTextError(f"{path}: the page holds no words of its own; {advice}", source=path)
    source = Source(path=path, sha256=sha256(data).hexdigest(), format="text")
    document = Document(source=source, lines=lines)
    if root.find(".//input[@type='password']") is not None and len(document.text) < 4 * _SCANT:
        raise ParseError(login_message(path), source=path)
    return document


def login_message(path: str) -> str:
    """What to say of a login page or a cookie wall."""
    return f"{path}: a login page or cookie notice, no posting; sign in with a browser, open the \
posting and save its text or print it to PDF"


class Walk:
    """A walk over the elements of a page, collecting lines."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._context = Context()
        self._blocks = count()
        self._rows = count(1)

    def lines(self, root: Any) -> Iterator[Line]:
        """The page's lines in reading order."""
        around: list[Context] = [Context()]
        dropped = 0
        for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            tag = element.tag if isinstance(element.tag, str) else ""
            drops = bool(_DROPPED.fullmatch(tag)) or "hidden" in element.attrib
            block = _BLOCKS.fullmatch(tag) is not None and not dropped
            if event == "start":
                dropped += drops
                if block:
                    yield from self._flush()
                around.append(self._inside(tag, element, around[-1]))
                self._enter(element.text, around[-1], block=block, dropped=dropped > 0)
            elif event == "end":
                if block:
                    yield from self._flush()
                dropped -= drops
                around.pop()
            if event != "start":
                back = block and event == "end"
                self._enter(element.tail, around[-1], block=back, dropped=dropped > 0)
        yield from self._flush()

    def _enter(self, text: str | None, context: Context, *, block: bool, dropped: bool) -> None:
        if dropped:
            return
        if block:
            self._context = context
        self._add(text, context)

    def _inside(self, tag: str, element: Any, around: Context) -> Context:
        if tag == "tr":
            return around._replace(row=next(self._rows), bullet=False)
        if tag == "li":
            return around._replace(bullet=True, level=None)
        if tag in _BOLD or tag == "th":
            return around._replace(bold=True)
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            return around._replace(level=int(tag[1]), bullet=False)
        return around._replace(url=element.get("href")) if tag == "a" else around

    def _add(self, text: str | None, context: Context) -> None:
        words = re.sub(r"\s+", " ", text or "")
        if words.strip() or (words and self._pieces):
            self._pieces.append(Piece(words, context.bold, context.url))

    def _flush(self) -> Iterator[Line]:
        pieces, self._pieces = self._pieces, []
        text, links = "", list[Link]()
        for piece in pieces:
            words = piece.text.lstrip() if not text or text.endswith(" ") else piece.text
            if piece.url and words.strip():
                links.append(Link(start=len(text), end=len(text + words.rstrip()), url=piece.url))
            text += words
        text = text.rstrip()
        if not text:
            return
        context = self._context
        yield Line(
            text=text,
            start=0,
            block=next(self._blocks),
            bold=all(piece.bold for piece in pieces if piece.text.strip()),
            bullet=context.bullet or _MARKS.match(text) is not None,
            heading_level=context.level,
            row=context.row,
            links=tuple(links),
        )


def _posted(root: Any) -> str:
    """The description that the page gives to search engines (schema.org JobPosting), or nothing."""
    for script in root.iterfind(".//script[@type='application/ld+json']"):
        try:
            data = json.loads(script.text or "")
        except ValueError:
            continue
        for item in data if isinstance(data, list) else [data]:
            if isinstance(item, dict) and item.get("@type") == "JobPosting":
                return f"<h1>{item.get('title', '')}</h1>{item.get('description', '')}"
    return ""
