"""Certifications by whatever name they are asked for: id, acronym, exam code, name or words of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache

from certlens.catalog import names, search
from certlens.errors import UnknownNameError
from certlens.knowledge import Certification, certifications, issuers

_MOST_CHOICES = 8
_KEPT = re.compile(r"[^\W_]|[+#]")
_BRACKET = re.compile(r"\(([^)]+)\)")
_FILLERS = re.compile(r"\b(?:certified|certification|certificate|cert|exam|the)\b", re.IGNORECASE)
_PLUS = re.compile(r"\s+plus\b", re.IGNORECASE)
_MARKS = re.compile(r"[®™©]")
_UNNAMED = "-unspecified"


class SharedNameError(UnknownNameError):
    """A name that several certifications share, or that stands for no exam; ``nearest`` has them."""

    def __init__(self, name: str, choices: Sequence[str]) -> None:
        super().__init__(name, kind="certification", nearest=choices)
        self.args = (f"certification {name!r} could mean several: {', '.join(choices)}; name one",)


def resolve_certification(name: str) -> Certification:
    """The certification with this id, acronym, exam code or name, however it is written.

    Where several share a name, the one that is not retired is meant.

    Raises:
        SharedNameError: several share the name, or it names no exam; ``nearest`` lists the choices.
        UnknownNameError: there is none; ``nearest`` lists similar ones.
    """
    asked = _MARKS.sub("", name).strip()
    found = _narrowed(asked, _named(asked) or _worded(asked))
    if not found:
        raise UnknownNameError(name, kind="certification", nearest=_nearest(name))
    if len(found) > 1:
        raise SharedNameError(name, [row.id for row in found[:_MOST_CHOICES]])
    (row,) = found
    if row.kind != "umbrella":
        return row
    exams = tuple(row_ids_under(row))
    if len(exams) == 1:
        return certifications()[exams[0]]
    raise SharedNameError(name, exams[:_MOST_CHOICES])


def row_ids_under(umbrella: Certification) -> Iterator[str]:
    """The certifications that a name without a level ("AWS certified") may stand for."""
    prefix = umbrella.id.removesuffix(_UNNAMED)
    rows = [row for row in certifications().values() if row.kind == "certification"]
    rows = [row for row in rows if row.status == "active"]
    within = [row for row in rows if row.id.startswith(f"{prefix}-") or row.family == umbrella.id]
    within = within or [row for row in rows if prefix in row.id.split("-")]
    yield from (row.id for row in within or rows if within or row.issuer == umbrella.issuer)


def _named(name: str) -> tuple[Certification, ...]:
    """The rows that have the name, whole or without what stands in brackets or goes without saying."""
    if name in certifications():
        return (certifications()[name],)
    for form in _forms(name):
        if ids := _certain().get(form) or _shared().get(form):
            return tuple(certifications()[row] for row in ids)
    return ()


def _forms(name: str) -> Iterator[str]:
    plain = _BRACKET.sub(" ", name)
    for form in (name, plain, *_BRACKET.findall(name), _FILLERS.sub(" ", plain)):
        if len(key := _key(form)) > 1:
            yield key


def _worded(name: str) -> tuple[Certification, ...]:
    """The rows whose names have all the words; ``kube admin`` finds the CKA."""
    words = _FILLERS.sub(" ", name).strip()
    if len(_key(words)) < 4:
        return ()
    try:
        return search(words).certifications
    except UnknownNameError:
        return ()


def _narrowed(name: str, rows: Sequence[Certification]) -> Sequence[Certification]:
    """The rows that are exams still on offer; of those, the ones that are called exactly so."""
    rows = [row for row in rows if row.kind == "certification"] or rows
    rows = [row for row in rows if row.status == "active"] or rows
    return [row for row in rows if name.casefold() in map(str.casefold, names(row))] or rows


def _key(text: str) -> str:
    return "".join(_KEPT.findall(_PLUS.sub("+", text.casefold())))


@cache
def _certain() -> Mapping[str, tuple[str, ...]]:
    """Names that prove a certification wherever they stand, with the rows that have them."""
    return _index((row.id, name) for row in certifications().values() for name in _own_names(row))


@cache
def _shared() -> Mapping[str, tuple[str, ...]]:
    """Short forms and plain names that other things have as well."""
    return _index(
        (row.id, name)
        for row in certifications().values()
        for name in (row.acronym, *row.contextual_aliases)
        if name
    )


def _own_names(row: Certification) -> Iterator[str]:
    yield from (row.id, row.name, *row.aliases, *row.exam_codes)
    if row.acronym:
        issuer = issuers().get(row.issuer)
        for name in (row.issuer, *(issuer.aliases if issuer else ())):
            yield f"{name} {row.acronym}"
        if not row.ambiguous:
            yield row.acronym


def _index(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for row, name in pairs:
        for form in _forms(name):
            found.setdefault(form, {})[row] = None
    return {form: tuple(rows) for form, rows in found.items()}


def _nearest(name: str) -> list[str]:
    known = {**_shared(), **_certain()}
    close = get_close_matches(_key(name), known, n=6, cutoff=0.7)
    return list(dict.fromkeys(row for form in close for row in known[form]))[:3]
