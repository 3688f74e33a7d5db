"""A few words → the certifications, roles and employers they could mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from itertools import chain
from typing import TypeVar

from certlens.document import Record
from certlens.errors import UnknownNameError
from certlens.knowledge import (
    Certification,
    Employer,
    Role,
    catalog_date,
    certifications,
    employers,
    roles,
)

Row = TypeVar("Row", Certification, Role, Employer)
_WORD = re.compile(r"[^\W_][\w+#]*")


class Catalog(Record):
    """Rows of what certlens knows; the best matches stand first."""

    catalog_date: str
    certifications: tuple[Certification, ...]
    roles: tuple[Role, ...]
    employers: tuple[Employer, ...]


def search(query: str = "") -> Catalog:
    """The rows whose ids, names, acronyms, exam codes, aliases or titles have all these words.

    A word may be the beginning of one: ``kube admin`` finds the CKA. Rows that have the whole query
    as one of their names stand first. Without a query, everything.

    Raises:
        UnknownNameError: nothing fits; ``nearest`` lists similar names.
    """
    found = Catalog(
        catalog_date=catalog_date(),
        certifications=_matching(query, certifications().values()),
        roles=_matching(query, roles().values()),
        employers=_matching(query, employers().values()),
    )
    if not (found.certifications or found.roles or found.employers):
        raise UnknownNameError(query, kind="name", nearest=_nearest(query))
    return found


def names(row: Certification | Role | Employer) -> Iterator[str]:
    """Everything a row is called."""
    yield row.id
    if isinstance(row, Role):
        yield from row.titles
        return
    yield row.name
    if isinstance(row, Certification):
        yield from (row.acronym, *row.exam_codes) if row.acronym else row.exam_codes
        yield from (*row.aliases, *row.contextual_aliases)


def _matching(query: str, rows: Iterable[Row]) -> tuple[Row, ...]:
    wanted = _words(query)
    found = [row for row in rows if _has_all(wanted, row)]
    return tuple(sorted(found, key=lambda row: wanted not in map(_words, names(row))))


def _has_all(wanted: list[str], row: Certification | Role | Employer) -> bool:
    issuer = _words(row.issuer) if isinstance(row, Certification) else []
    known = {word for name in names(row) for word in _words(name)}.union(issuer)
    return all(any(word.startswith(start) for word in known) for start in wanted)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _nearest(query: str) -> list[str]:
    rows: chain[Certification | Role | Employer]
    rows = chain(certifications().values(), roles().values(), employers().values())
    by_name = {name.casefold(): row.id for row in rows for name in names(row)}
    close = get_close_matches(query.casefold(), by_name, n=5, cutoff=0.6)
    return list(dict.fromkeys(by_name[name] for name in close))[:3]
