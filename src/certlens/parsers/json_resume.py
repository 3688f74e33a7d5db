"""JSON Resume (https://jsonresume.org/schema, 1.3.1) → the lines that a person would print.

The schema knows a certificate's name, date, url and issuer. What it has no field for stands in keys
of our own, which readers of the schema pass over:

=====================  ===========================================================================
``x-status``           held, in-progress, planned, expired or passed
``x-expires``          EDTF date; ``x-expires-basis`` "catalogue" says that the page does not print it
``x-planned-for``      EDTF date of the exam booked or the award expected
``x-credential-id``    the number on the certificate
``x-catalogue-id``     certlens's id of the certification; ``x-kind`` certification, course, award …
=====================  ===========================================================================

Sections keep the order of the file. Keys that the schema does not know are printed with their name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple, cast

from certlens.document import Document, Source
from certlens.errors import CorruptFileError, NoTextError, UnsupportedFormatError
from certlens.parsers.json_certificates import tell_certificate
from certlens.parsers.json_values import Value, aside, is_scalar, text_of, told
from certlens.parsers.outlines import Outline, label, listed, period, web_address
from certlens.parsers.sniffing import KNOWN
from certlens.parsers.text import decoded

Keys = tuple[str, ...]


class Shape(NamedTuple):
    """How the entries of a section are printed; older names of a key follow its present one.

    ``head`` and ``dates`` make the first line; ``prose`` are paragraphs, ``items`` list items.
    """

    heading: str
    head: tuple[Keys, ...]
    dates: tuple[Keys, ...] = ()
    prose: Keys = ()
    items: Keys = ()
    is_open: bool = False


class Group(NamedTuple):
    """A section of short lines: a name, how well it is known, and words about it."""

    heading: str
    name: str
    level: str


_PERIOD: tuple[Keys, ...] = (("startDate",), ("endDate",))
_TEXTS: Keys = ("description", "summary")
_SHAPES: Mapping[str, Shape] = {
    "work": Shape(
        "Work Experience",
        (("position",), ("name", "company"), ("location",)),
        _PERIOD,
        _TEXTS,
        ("highlights",),
        is_open=True,
    ),
    "volunteer": Shape(
        "Volunteering",
        (("position",), ("organization",)),
        _PERIOD,
        _TEXTS,
        ("highlights",),
        is_open=True,
    ),
    "education": Shape(
        "Education", (("studyType",), ("area",), ("institution",)), _PERIOD, _TEXTS, ("courses",)
    ),
    "awards": Shape("Awards", (("title",), ("awarder",)), (("date",),), _TEXTS),
    "publications": Shape("Publications", (("name",), ("publisher",)), (("releaseDate",),), _TEXTS),
    "projects": Shape("Projects", (("name",), ("entity",)), _PERIOD, _TEXTS, ("highlights",)),
    "references": Shape("References", (("name",),), (), ("reference",)),
}
_GROUPS: Mapping[str, Group] = {
    "skills": Group("Skills", "name", "level"),
    "languages": Group("Languages", "language", "fluency"),
    "interests": Group("Interests", "name", "level"),
}
_CERTIFICATES = frozenset({"certificates", "certifications"})
_NOT_PRINTED = frozenset({"$schema", "meta", "basics"})
_TELLING = ("basics", "work", "education", "certificates", "volunteer", "awards", "publications")


def read_json_resume(data: bytes, *, path: str, password: str | None = None) -> Document:
    """The document that a JSON Resume holds; ``password`` is not needed.

    Raises:
        CorruptFileError: it is not JSON, or nested without end.
        NoTextError: every field is empty.
        UnsupportedFormatError: it is JSON, but not a JSON Resume.
    """
    resume = _loaded(decoded(data, path=path), path)
    outline = Outline()
    _tell_basics(outline, _entries(resume.get("basics")))
    for key, section in resume.items():
        if key not in _NOT_PRINTED:
            _tell_section(outline, key, section)
    lines = outline.lines()
    if not lines:
        raise NoTextError(f"{path}: every field of this JSON Resume is empty", source=path)
    source = Source(path=path, sha256=sha256(data).hexdigest(), format="json-resume")
    return Document(source=source, lines=lines)


def _loaded(text: str, path: str) -> Mapping[str, Value]:
    try:
        resume = json.loads(text, object_pairs_hook=_merged)
    except RecursionError as error:
        raise CorruptFileError(
            f"{path}: this JSON is nested deeper than any résumé", source=path
        ) from error
    except ValueError as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise CorruptFileError(
            f"{path}: this JSON is damaged or cut short{where}; export it again", source=path
        ) from error
    if not isinstance(resume, dict) or not _is_resume(resume):
        found = "a JSON file, but not a JSON Resume"
        raise UnsupportedFormatError(
            f"{path}: {found}: it has none of {', '.join(_TELLING)} "
            "(https://jsonresume.org/schema)",
            source=path,
            found=found,
            known=KNOWN,
        )
    return cast(Mapping[str, Value], resume)


def _merged(pairs: Sequence[tuple[str, Value]]) -> dict[str, Value]:
    """An object; what stands twice under one key is kept as a list."""
    merged: dict[str, Value] = {}
    for key, value in pairs:
        merged[key] = [*_members(merged[key]), *_members(value)] if key in merged else value
    return merged


def _members(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [value]


def _is_resume(resume: Mapping[str, Value]) -> bool:
    schema = resume.get("$schema")
    named = isinstance(schema, str) and ("resume-schema" in schema or "jsonresume" in schema)
    return named or any(isinstance(resume.get(key), dict | list) for key in _TELLING)


def _entries(section: Value) -> list[Mapping[str, Value]]:
    """The objects of a section; one that is no list holds one entry."""
    return [member for member in _members(section) if isinstance(member, dict)]


def _tell_basics(outline: Outline, people: Sequence[Mapping[str, Value]]) -> None:
    for person in people:
        for key in ("name", "label", "email", "phone"):
            outline.line(text_of(person.get(key)))
        for key in ("url", "website"):
            outline.line(text_of(person.get(key)), url=text_of(person.get(key)))
        outline.line(text_of(person.get("location")))
        for profile in _entries(person.get("profiles")):
            _tell_profile(outline, profile)
        known = {"name", "label", "email", "phone", "url", "website", "location", "summary"}
        for words in aside(person, known | {"profiles", "image", "picture"}):
            outline.line(words)
        outline.heading("Summary")
        for words in told(person.get("summary")):
            outline.prose(words)
        outline.heading("")


def _tell_profile(outline: Outline, profile: Mapping[str, Value]) -> None:
    """An address as people print it: what it already says of network and user is not said again."""
    network, user, url = (text_of(profile.get(key)) for key in ("network", "username", "url"))
    named = [words for words in (user, network) if words.casefold() not in url.casefold()]
    shown, *others = [url, *named] if url else named or [""]
    outline.line(f"{shown} ({listed(*others)})" if others else shown, url=url)
    for words in aside(profile, {"network", "username", "url"}):
        outline.line(words)


def _tell_section(outline: Outline, key: str, section: Value) -> None:
    shape, group = _SHAPES.get(key), _GROUPS.get(key)
    if key in _CERTIFICATES:
        outline.heading("Certifications")
    else:
        known = shape or group
        outline.heading(known.heading if known else label(key))
    for member in _members(section):
        if not isinstance(member, dict):
            for words in told(member):
                outline.items(words)
        elif key in _CERTIFICATES:
            tell_certificate(outline, member)
        elif shape:
            _tell_entry(outline, shape, member)
        elif group:
            _tell_group(outline, group, member)
        else:
            for words in told(member):
                outline.prose(words)


def _tell_entry(outline: Outline, shape: Shape, entry: Mapping[str, Value]) -> None:
    head, dates = _present(entry, shape.head), _present(entry, shape.dates)
    said = [text_of(entry.get(key)) for key in head]
    first, last = (text_of(entry.get(key)) for key in (*dates, "", "")[:2])
    address = next(filter(None, _present(entry, (("url", "website"),))), "")
    url = web_address(text_of(entry.get(address)))
    shown = period(first, last, is_open=shape.is_open)
    outline.entry(*said, dates=shown, url=url)
    for key in shape.prose:
        for words in told(entry.get(key)):
            outline.prose(words)
    for key in shape.items:
        lead = "Course: " if key == "courses" else ""
        for words in told(entry.get(key)):
            outline.items(f"{lead}{words}")
    known = {*head, *dates, *shape.prose, *shape.items}
    for words in aside(entry, known | {address} if url and any(said) else known):
        outline.line(words)


def _present(entry: Mapping[str, Value], fields: Sequence[Keys]) -> list[str]:
    """For each field the first of its keys that says something, else an empty string."""
    return [next((key for key in keys if text_of(entry.get(key))), "") for keys in fields]


def _tell_group(outline: Outline, group: Group, entry: Mapping[str, Value]) -> None:
    name, level = text_of(entry.get(group.name)), text_of(entry.get(group.level))
    title = f"{name} ({level})" if name and level else name or level
    words = listed(*_words(entry.get("keywords")))
    outline.line(": ".join(filter(None, (title, words))))
    for other in aside(entry, {group.name, group.level, "keywords"}):
        outline.line(other)


def _words(value: Value) -> Iterator[str]:
    for member in _members(value):
        yield text_of(member) if is_scalar(member) else listed(*told(member))
