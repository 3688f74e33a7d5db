"""One entry of a Europass document: which of its elements is its title, employer, period, text."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from html import unescape

from lxml import etree

from certlens.parsers.outlines import Outline, day, issued_by, label, listed, one_line, period

_LI = re.compile(r"<li\b[^>]*>", re.IGNORECASE)
_BLOCK = re.compile(r"<br\s*/?>|</?(?:p|div|ul|ol|li|h[1-6]|tr|table)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_DIGITS = re.compile(r"\d+")
_URL = re.compile(r"https?://\S+$", re.IGNORECASE)

_STARTS = frozenset({"startdate", "from", "firstissueddate", "issuedate", "date", "year"})
_ENDS = frozenset({"enddate", "to", "expirydate", "expirationdate"})
_CURRENT = frozenset({"currentindicator", "current", "ongoing"})
_TITLES = frozenset(
    {"positiontitle", "position", "title", "degreename", "certificationname", "projecttitle"}
)
_ORGANISATIONS = frozenset(
    {
        "organizationname",
        "employer",
        "organisation",
        "organization",
        "issuingauthority",
        "publisher",
    }
)
_PLACES = frozenset({"city", "cityname", "municipality"})
_TEXTS = frozenset(
    {"description", "activities", "occupationalskillscovered", "skills", "statement", "summary"}
)
_UNSAID = frozenset({"country", "id", "data", "mimetype", "postalcode", "addressline", "order"})


@dataclass(slots=True)
class Facts:
    """What was found in one entry."""

    titles: list[str] = field(default_factory=list)
    organisations: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    start: str = ""
    end: str = ""
    current: bool = False
    texts: list[str] = field(default_factory=list)
    url: str = ""
    others: list[str] = field(default_factory=list)

    @property
    def period(self) -> str:
        """The dates as they are printed."""
        return period(self.start, self.end, is_open=self.current)


def local(element: etree._Element) -> str:
    """The element's name without its namespace, in lower case; empty for a comment."""
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


def named(parent: etree._Element, names: Container[str]) -> Iterator[etree._Element]:
    """The elements below one that have one of the names, outermost only."""
    for child in parent:
        if local(child) in names:
            yield child
        else:
            yield from named(child, names)


def child_named(parent: etree._Element, names: Container[str]) -> etree._Element | None:
    """The first child with one of the names."""
    return next((child for child in parent if local(child) in names), None)


def words_of(element: etree._Element | None) -> str:
    """An element's text; of one with a label, the label."""
    if element is None:
        return ""
    if not len(element):
        return (element.text or "").strip()
    labelled = next(named(element, {"label"}), None)
    if labelled is not None:
        return words_of(labelled)
    parts = (words_of(child) for child in element if not _is_code(local(child)))
    return listed(*parts)


def prose(outline: Outline, text: str) -> None:
    """Add a text that may be HTML: a line for each paragraph, a list item for each of a list."""
    if "<" in text or "&" in text:
        text = unescape(_TAG.sub("", _BLOCK.sub("\n", _LI.sub("\n• ", text))))
    outline.prose(text)


def entry(outline: Outline, element: etree._Element, *around: str) -> None:
    """Add an entry: title, organisation, place and dates, then its texts.

    ``around`` are organisations that stand outside of the element.
    """
    facts = facts_of(element)
    head = (*facts.titles, *around, *facts.organisations, *facts.places[:1])
    outline.entry(*head, dates=facts.period, url=facts.url)
    for text in facts.texts:
        prose(outline, text)
    for other in facts.others:
        prose(outline, other)


def certificate(outline: Outline, element: etree._Element) -> None:
    """Add a certification as one list item; the end of its period is its expiry."""
    facts = facts_of(element)
    issued = f"issued {facts.start}" if facts.start else ""
    expires = f"expires {facts.end}" if facts.end else ""
    issuers = map(issued_by, facts.organisations[:1])
    name = one_line(listed(*facts.titles))
    outline.item(
        listed(name, issued, expires, *facts.others, *issuers),
        url=facts.url,
        over=len(name) or None,
    )
    for text in facts.texts:
        prose(outline, text)


def facts_of(element: etree._Element) -> Facts:
    """What an entry says, sorted by the names of its elements."""
    facts = Facts()
    _collect(facts, element)
    if not len(element):
        facts.others.append(words_of(element))
    return facts


def _collect(facts: Facts, parent: etree._Element) -> None:
    for child in parent:
        name = local(child)
        if name in _STARTS | _ENDS:
            _date(facts, child, is_end=name in _ENDS)
        elif name in _TITLES:
            facts.titles.append(words_of(child))
        elif name in _ORGANISATIONS:
            _organisation(facts, child)
        elif name in _TEXTS:
            facts.texts.append(words_of(child))
        elif len(child):
            _collect(facts, child)
        elif words := words_of(child):
            _leaf(facts, child, name, words)


def _leaf(facts: Facts, element: etree._Element, name: str, words: str) -> None:
    if name in _CURRENT:
        facts.current = words.lower() == "true"
    elif name in _PLACES:
        facts.places.append(words)
    elif _URL.fullmatch(words):
        facts.url = facts.url or words
    elif name in ("name", "label") and not facts.titles:
        facts.titles.append(words)
    elif not _is_code(name):
        shown = label(etree.QName(element).localname)
        facts.others.append(words if name in ("name", "label") else f"{shown}: {words}")


def _organisation(facts: Facts, element: etree._Element) -> None:
    """The name of an organisation; its address is only where it is."""
    name = child_named(element, {"name", "label"})
    facts.organisations.append(words_of(element if name is None else name))
    facts.places.extend(words_of(place) for place in named(element, _PLACES))


def _date(facts: Facts, element: etree._Element, *, is_end: bool) -> None:
    shown = _date_of(element)
    if is_end:
        facts.end = facts.end or shown
    else:
        facts.start = facts.start or shown


def _date_of(element: etree._Element) -> str:
    """A date of any of the vocabularies: text, attributes, or elements for year, month and day."""
    parts = [element.get(part) for part in ("year", "month", "day")]
    if not any(parts):
        parts = [words_of(child_named(element, {part})) for part in ("year", "month", "day")]
    if not any(parts):
        return day(words_of(next(named(element, {"formatteddatetime"}), None)) or words_of(element))
    digits = [_DIGITS.search(part or "") for part in parts]
    return "-".join(found[0].zfill(2) for found in digits if found)


def _is_code(name: str) -> bool:
    return name in _UNSAID or name == "code" or name.endswith(("code", "id"))
