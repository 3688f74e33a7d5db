"""Résumés that arrive as data, told in lines as a person would print them.

JSON Resume, LinkedIn exports and Europass attachments all become headings, entries with their
dates at the right, list items and paragraphs, so that matching reads them like any other page.
"""

from __future__ import annotations

import re

from certlens.document import Line, Link, number_lines
from certlens.parsers.characters import clean, squeeze, unspaced
from certlens.parsers.text import addresses
from certlens.parsers.wrapping import marker, reads_on

_WEB = re.compile(r"https?://\S+$", re.IGNORECASE)
_BARE_WEB = re.compile(r"(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/)\S*$", re.IGNORECASE)
_DAY_AND_TIME = re.compile(r"(\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[_\s-]+")


class Outline:
    """Lines as they are told, one block for each; a heading with nothing under it is left out."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._heading = ""
        self._block = -1

    def heading(self, text: str) -> None:
        """Begin a section."""
        self._heading = one_line(text)

    def entry(self, *parts: str, dates: str = "", url: str = "") -> None:
        """The first line of a job, degree or project: its parts, and the dates at the right."""
        head = listed(*parts)
        self._add("\t".join(filter(None, (head, one_line(dates)))), bold=True, url=url)

    def item(self, text: str, *, url: str = "", over: int | None = None) -> None:
        """One list item; ``url`` belongs to its first ``over`` characters, or to all of it."""
        self._add(one_line(text), bullet=True, url=url, over=over)

    def items(self, text: str) -> None:
        """A list item for each line of the text, joined where a sentence runs over the line end."""
        for paragraph in _paragraphs(text):
            self._add(paragraph, bullet=True)

    def line(self, text: str, *, url: str = "") -> None:
        """One line by itself."""
        self._add(one_line(text), url=url)

    def prose(self, text: str) -> None:
        """The paragraphs of a text; lines that begin with a list marker are list items."""
        for paragraph in _paragraphs(text):
            self._add(paragraph, bullet=marker(paragraph) != "")

    def lines(self) -> tuple[Line, ...]:
        """All lines, numbered."""
        return number_lines(self._lines)

    def _add(
        self,
        text: str,
        *,
        bold: bool = False,
        bullet: bool = False,
        url: str = "",
        over: int | None = None,
    ) -> None:
        if not text:
            return
        if self._heading:
            heading, self._heading = self._heading, ""
            self._append(Line(text=heading, start=0, block=0, heading_level=1))
        links = _links(text, web_address(url), len(text) if over is None else over)
        self._append(Line(text=text, start=0, block=0, bold=bold, bullet=bullet, links=links))

    def _append(self, line: Line) -> None:
        self._block += 1
        self._lines.append(line.model_copy(update={"block": self._block}))


def one_line(text: str) -> str:
    """The text cleaned, on one line."""
    return " ".join(clean(text).split())


def listed(*parts: str) -> str:
    """The parts that are not empty, with commas between, none of them twice in a row."""
    kept: list[str] = []
    for part in map(one_line, parts):
        if part and part not in kept[-1:]:
            kept.append(part)
    return ", ".join(kept)


def period(first: str, last: str, *, is_open: bool = False) -> str:
    """Two dates as a period; without the last one it reaches the present if it ``is_open``."""
    first, last = day(first), day(last)
    if first and not last and is_open:
        last = "Present"
    return " – ".join(filter(None, (first, last)))


def day(text: str) -> str:
    """A date without the time of day."""
    found = _DAY_AND_TIME.fullmatch(text.strip())
    return found[1] if found else one_line(text)


def issued_by(issuer: str) -> str:
    """The issuer in words that say so: many an issuer's name is a certification's as well."""
    name = one_line(issuer)
    return f"issued by {name}" if name else ""


def label(name: str) -> str:
    """The name of a field as a person would write it: ``courseWork`` is "Course work"."""
    words = " ".join(filter(None, _CAMEL.split(name.removeprefix("x-"))))
    return words[:1].upper() + (words[1:] if words.isupper() else words[1:].lower())


def web_address(text: str) -> str:
    """The address as a link's target, or nothing if it is no web address."""
    address = one_line(text)
    if _WEB.fullmatch(address):
        return address
    return f"https://{address}" if _BARE_WEB.fullmatch(address) else ""


def _links(text: str, url: str, over: int) -> tuple[Link, ...]:
    if not url:
        return tuple(addresses(text))
    whole = Link(start=0, end=over, url=url)
    return (whole, *(link for link in addresses(text) if link.start >= over))


def _paragraphs(text: str) -> list[str]:
    paragraphs: list[str] = []
    gap = True
    for raw in re.split(r"\r\n|[\n\r\f\v\u2028\u2029]", text):
        line = squeeze(unspaced(clean(raw))).strip()
        if line and not gap and reads_on(paragraphs[-1], line):
            paragraphs[-1] += f" {line}"
        elif line:
            paragraphs.append(line)
        gap = not line
    return paragraphs
