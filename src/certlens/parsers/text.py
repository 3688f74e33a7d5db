"""Plain text: lines as typed, hard-wrapped paragraphs known as one block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import count, pairwise, zip_longest
from typing import NamedTuple

from certlens.document import Document, Line, Link, Source, number_lines
from certlens.errors import LimitExceededError, NoTextError
from certlens.parsers.characters import clean, squeeze, unspaced
from certlens.parsers.sniffing import decode
from certlens.parsers.text_columns import column_by_column, drawn_tables
from certlens.parsers.wrapping import marker, reads_on

MAX_BYTES = 5_000_000

_ADDRESS = re.compile(r"(?:https?://|www\.)\w[^\s<>\"|]+", re.IGNORECASE)
_AFTER_ADDRESS = ".,;:!?'\"*_"
_RULE = re.compile(r"[\s=\-_*~#+.·•–—─━═]*")
_UNDERLINE = re.compile(r"[=\-_~─━═]{3,}")
_LEADERS = re.compile(r"^[.·…]{5,}\s+(?=\w)|^(?=\w)(?P<words>.*\w)\s+([_=~.·─━═-])\2{3,}$")
_UNWRAPPED = 120  # a file with longer lines has one paragraph a line
_NEAR_FULL = 0.6  # of the longest line: a shorter one was not ended by the margin
_WRAPPED_PAIRS = 2  # this many broken sentences show that the file was wrapped at a margin
_HEADING = 60  # characters
_ENDS = (".", "!", "?", ":", ";")
_BROKEN = re.compile(r"(?<!:)\s[–&/-]$|[^\W\d_]-$")


class Typed(NamedTuple):
    """One line of the file: its words, its indentation, what stands around it."""

    text: str
    indent: int
    after_gap: bool
    underlined: bool
    row: int | None = None


def read_text(data: bytes, *, path: str, password: str | None = None) -> Document:
    """The document that a plain text file holds; ``password`` is not needed.

    Raises:
        NoTextError: there is no letter in it.
    """
    lines = number_lines(_lines(list(_typed(decoded(data, path=path)))))
    if not lines:
        raise NoTextError(f"{path}: the file holds no words", source=path)
    source = Source(path=path, sha256=sha256(data).hexdigest(), format="text")
    return Document(source=source, lines=lines)


def decoded(data: bytes, *, path: str) -> str:
    """The characters of a text file.

    Raises:
        LimitExceededError: it is longer than any résumé.
    """
    if len(data) > MAX_BYTES:
        raise LimitExceededError(
            f"{path}: more text than any résumé ({len(data):,} bytes, the limit is {MAX_BYTES:,})",
            source=path,
            limit="size",
        )
    return decode(data) or ""


def addresses(text: str) -> Iterator[Link]:
    """The web addresses that stand in a line as they are."""
    for found in _ADDRESS.finditer(text):
        url = _closed(found[0])
        target = url if "://" in url else f"https://{url}"
        yield Link(start=found.start(), end=found.start() + len(url), url=target)


def _closed(url: str) -> str:
    """The address without the sentence's own punctuation after it."""
    while url[-1] in _AFTER_ADDRESS or (url[-1] in ")]}" and not _balanced(url)):
        url = url[:-1]
    return url


def _balanced(url: str) -> bool:
    opening = {")": "(", "]": "[", "}": "{"}[url[-1]]
    return url.count(opening) >= url.count(url[-1])


def _typed(text: str) -> Iterator[Typed]:
    raw = [clean(line).expandtabs(8) if line[:1] == "\t" else clean(line) for line in _rows(text)]
    laid_out = [*drawn_tables(column_by_column(raw))]
    rows = count(1)
    gap = True
    for line, below in zip_longest(laid_out, laid_out[1:]):
        if not isinstance(line, str) and len(line) == 1:
            yield Typed(squeeze(line[0]), 0, gap, line[0] != "" and len(line[0]) <= _HEADING)
            gap = True
            continue
        if not isinstance(line, str):
            row = next(rows)
            yield from (Typed(cell, 0, True, False, row) for cell in map(squeeze, line) if cell)
            gap = True
            continue
        words = _LEADERS.sub(r"\g<words>", squeeze(unspaced(line)).strip())
        if _RULE.fullmatch(words):
            gap = True
            continue
        under = below.strip() if isinstance(below, str) else ""
        yield Typed(words, len(line) - len(line.lstrip()), gap, _is_underlined(words, under))
        gap = False


def _is_underlined(words: str, below: str) -> bool:
    """True for a heading over a rule as long as itself; a longer rule may part two sections."""
    if not _UNDERLINE.fullmatch(below) or len(words) > _HEADING:
        return False
    if marker(words) or words.endswith((".", ",", ";")):
        return False
    return words.isupper() or len(below) <= 2 * len(words)


def _rows(text: str) -> list[str]:
    return re.split(r"\r\n|[\n\r\f\v\u2028\u2029]", text)


def _lines(typed: Sequence[Typed]) -> Iterator[Line]:
    margin = _margin(typed)
    block, opened = -1, list[Typed]()
    for line in typed:
        opens = not opened or not _continues(opened, line, margin)
        if opens:
            block, opened = block + 1, []
        opened.append(line)
        yield Line(
            text=line.text,
            start=0,
            block=block,
            bullet=opens and marker(line.text) != "",
            heading_level=1 if line.underlined else None,
            row=line.row,
            links=tuple(addresses(line.text)),
        )


class Margin(NamedTuple):
    """Where the file's lines end: its longest line, and whether sentences are broken there."""

    width: int
    wrapped: bool


def _margin(typed: Sequence[Typed]) -> Margin:
    width = min(_UNWRAPPED, max((line.indent + len(line.text) for line in typed), default=0))
    broken = sum(
        _full(before, line, width) and line.text[0].islower() and reads_on(before.text, line.text)
        for before, line in pairwise(typed)
        if not line.after_gap
    )
    return Margin(width, broken >= _WRAPPED_PAIRS)


def _continues(opened: Sequence[Typed], line: Typed, margin: Margin) -> bool:
    """True if a line is the rest of the block that the ``opened`` lines began."""
    first, before = opened[0], opened[-1]
    if line.after_gap or before.underlined or line.underlined or marker(line.text):
        return False
    unmarked = (line.text, before.text[len(marker(before.text)) :])
    if any("\t" in text or "...." in text for text in unmarked):
        return False
    if line.indent > first.indent and marker(first.text):
        return True
    if line.indent != before.indent:
        return False
    if before.text.count("(") > before.text.count(")") or _BROKEN.search(before.text):
        return True
    if reads_on(before.text, line.text):
        return before.indent + len(before.text) >= _NEAR_FULL * margin.width
    flows = len(opened) > 1 or ". " in before.text or marker(first.text) != ""
    unended = not before.text.endswith(_ENDS if len(opened) == 1 else _ENDS[:3])
    return flows and margin.wrapped and _full(before, line, margin.width) and unended


def _full(before: Typed, line: Typed, width: int) -> bool:
    """True if the next line's first word would not have fitted on this one."""
    first = line.text.split(maxsplit=1)[0]
    return width < before.indent + len(before.text) + 1 + len(first)
