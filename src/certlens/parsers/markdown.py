"""Markdown as it reads when rendered: no marks, links on their words, table cells in rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from html import unescape
from itertools import count

from markdown_it import MarkdownIt
from markdown_it.token import Token

from certlens.document import Document, Line, Link, Source, number_lines
from certlens.errors import NoTextError
from certlens.parsers.characters import clean, squeeze, unspaced
from certlens.parsers.text import addresses, decoded
from certlens.parsers.wrapping import marker, reads_on

_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINE_TAG = re.compile(r"<br\s*/?>|</?(?:p|div|li|ul|ol|h[1-6]|tr|table)\b[^>]*>", re.IGNORECASE)
_CELL_TAG = re.compile(r"</t[dh]>\s*(?=<t[dh]\b)", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONG = 60  # characters: from here on a line break is where the typist's editor wrapped


@dataclass(slots=True)
class Written:
    """A line while it is put together."""

    text: str = ""
    strong: int = 0
    links: list[Link] = field(default_factory=list)
    hard: bool = False

    def add(self, text: str, *, strong: bool) -> None:
        """Append words, counting those in bold."""
        self.text += text
        self.strong += len(text.strip()) if strong else -len(text.strip())


@dataclass(slots=True)
class Place:
    """Where the walk over the tokens stands."""

    heading: int | None = None
    bullet: bool = False
    heads: bool = False
    items: int = 0
    row: int | None = None


def read_markdown(data: bytes, *, path: str, password: str | None = None) -> Document:
    """The document that a Markdown file holds; ``password`` is not needed.

    Raises:
        NoTextError: there is no letter in it.
    """
    text = _FRONT_MATTER.sub("", decoded(data, path=path), count=1)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    lines = number_lines(_lines(tokens))
    if not lines:
        raise NoTextError(f"{path}: the file holds no words", source=path)
    source = Source(path=path, sha256=sha256(data).hexdigest(), format="markdown")
    return Document(source=source, lines=lines)


def _lines(tokens: Sequence[Token]) -> Iterator[Line]:
    place, rows, block = Place(), count(1), -1
    parents = _parents(tokens)
    for number, token in enumerate(tokens):
        match token.type:
            case "heading_open":
                place.heading = int(token.tag[1])
            case "heading_close":
                place.heading = None
            case "list_item_open":
                place.bullet = True
                place.heads = number in parents
                place.items += 1
            case "list_item_close":
                place.items -= 1
            case "tr_open":
                place.row = next(rows)
            case "tr_close":
                place.row = None
        for opens, written in _joined(_content(token), within_item=place.items > 0):
            block += opens
            yield _line(written, block, place, opens=opens)
            place.bullet = False


def _parents(tokens: Sequence[Token]) -> set[int]:
    """The places of the list items that hold a list of their own."""
    opened: list[int] = []
    found: set[int] = set()
    for number, token in enumerate(tokens):
        if token.type == "list_item_open":
            found.update(opened[-1:])
            opened.append(number)
        elif token.type == "list_item_close":
            opened.pop()
    return found


def _content(token: Token) -> list[Written]:
    """The lines that a token prints; none for one that only opens or closes."""
    if token.type == "inline":
        return _inline(token.children or [])
    if token.type in ("fence", "code_block"):
        return [Written(line.strip(), hard=True) for line in token.content.splitlines()]
    if token.type == "html_block":
        return [Written(line.strip(), hard=True) for line in _plain(token.content).splitlines()]
    return []


def _inline(tokens: Sequence[Token]) -> list[Written]:
    lines, strong, opened = [Written()], 0, list[tuple[int, str]]()
    for token in tokens:
        line = lines[-1]
        match token.type:
            case "softbreak" | "hardbreak":
                lines.append(Written(hard=token.type == "hardbreak"))
            case "html_inline" if _LINE_TAG.fullmatch(token.content):
                lines.append(Written(hard=True))
            case "strong_open":
                strong += 1
            case "strong_close":
                strong -= 1
            case "link_open":
                opened.append((len(line.text), str(token.attrs.get("href", ""))))
            case "link_close" if opened:
                start, url = opened.pop()
                if line.text[start:].strip():
                    line.links.append(Link(start=start, end=len(line.text), url=url))
            case "text" | "code_inline":
                _add_words(line, token.content, strong=strong > 0)
    return lines


def _add_words(line: Written, words: str, *, strong: bool) -> None:
    """Append words as they will stand, so that a link's place in the line is final."""
    words = squeeze(clean(words))
    if not line.text or line.text.endswith((" ", "\t")):
        words = words.lstrip()
    line.add(words, strong=strong)


def _joined(lines: Sequence[Written], *, within_item: bool) -> Iterator[tuple[bool, Written]]:
    """Each line that has words, and whether it begins a block of its own."""
    before: Written | None = None
    for line in lines:
        line.text = squeeze(unspaced(line.text)).rstrip()
        if not line.text:
            continue
        wraps = before is not None and not line.hard and (within_item or len(before.text) >= _LONG)
        reads = before is not None and not line.hard and reads_on(before.text, line.text)
        yield not (wraps or reads), line
        before = line


def _line(written: Written, block: int, place: Place, *, opens: bool) -> Line:
    named = tuple(_fitted(link, written.text) for link in written.links)
    bare = tuple(
        link
        for link in addresses(written.text)
        if not any(link.start < other.end and other.start < link.end for other in named)
    )
    entry = place.heads and (written.strong > 0 or _YEAR.search(written.text) is not None)
    return Line(
        text=written.text,
        start=0,
        block=block,
        bold=written.strong > 0,
        bullet=opens and not entry and (place.bullet or marker(written.text) != ""),
        heading_level=place.heading,
        row=place.row,
        links=tuple(sorted(named + bare, key=lambda link: link.start)),
    )


def _fitted(link: Link, text: str) -> Link:
    """The link without white space at its ends, within the finished line."""
    words = text[link.start : link.end]
    start = link.start + len(words) - len(words.lstrip())
    return link.model_copy(update={"start": start, "end": link.start + len(words.rstrip())})


def _plain(html: str) -> str:
    """The words of an HTML block, a line for each of its blocks."""
    parted = _LINE_TAG.sub("\n", _CELL_TAG.sub("\t", _COMMENT.sub("", html)))
    return unescape(_TAG.sub("", parted))
