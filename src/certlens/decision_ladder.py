"""Where a certification stands among others, in the calendar and on the résumé."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from certlens.case import Case
from certlens.document import Record
from certlens.edtf import last_day
from certlens.knowledge import Certification, certifications
from certlens.relevance import lapsed_by_catalogue, retired
from certlens.report import WeighedClaim

Basis = Literal["read", "reported", "recalled"]
OnResume = Literal["held", "higher-held", "successor-held", "lapsed", "in-progress", "absent"]


class Ladder(Record):
    """What a certification builds on and leads to, as ids.

    ``lower`` are the rungs that it makes superfluous, ``higher`` those that would make it so;
    ``replaces`` are earlier exams, ``replaced_by`` the one that follows; ``requires`` is what the
    issuer asks for first, ``required`` the certifications named in it; ``parts`` are what a bundle
    is made of.
    """

    lower: tuple[str, ...] = ()
    higher: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    replaced_by: str | None = None
    requires: str | None = None
    required: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


class Validity(Record):
    """How long it lasts: ``months`` is None for life or where it is not known."""

    months: int | None
    known: bool
    basis: Basis


def ladder_of(row: Certification) -> Ladder:
    """What the certification builds on and leads to."""
    same = [
        other for other in certifications().values() if row.series and row.series == other.series
    ]
    same.sort(key=lambda other: other.rung or 0)
    here = row.rung or 0
    needed = (row.prerequisites or "").replace(",", " ").split()
    return Ladder(
        lower=_ids(other for other in same if (other.rung or 0) < here),
        higher=_ids(other for other in same if (other.rung or 0) > here),
        replaces=_ids(other for other in certifications().values() if other.successor == row.id),
        replaced_by=row.successor,
        requires=row.prerequisites,
        required=tuple(word for word in needed if word in certifications()),
        parts=row.parts,
    )


def validity_of(row: Certification) -> Validity:
    """How long it lasts, and how that is known."""
    known = row.validity_months is not None or "validity" in row.verified
    return Validity(months=row.validity_months, known=known, basis=basis_of(row, "validity"))


def basis_of(row: Certification, fact: str) -> Basis:
    """How a fact of the catalogue is known: read at the source, reported by others, or recalled."""
    if fact not in row.verified:
        return "recalled"
    return "reported" if row.source_kind == "third-party" else "read"


def retirement_ahead(row: Certification, as_of: date) -> str | None:
    """The EDTF day on which the exam ends, if that is still to come."""
    if row.retired_on is None or retired(row, as_of):
        return None
    return row.retired_on


def days_to(edtf: str, as_of: date) -> int:
    """Days that are left until the end of a date."""
    return (last_day(edtf) - as_of).days


def on_resume(row: Certification, ladder: Ladder, case: Case | None) -> OnResume:
    """How the résumé stands to the certification; ``absent`` without a résumé."""
    if case is None:
        return "absent"
    held = held_ids(case)
    if row.id in held or (row.parts and held.issuperset(row.parts)):
        return "held"
    if not held.isdisjoint(ladder.higher):
        return "higher-held"
    if ladder.replaced_by in held:
        return "successor-held"
    own = [claim for claim in case.claims if claim.certification == row.id]
    if any(claim.status == "in-progress" for claim in own):
        return "in-progress"
    lapsed = any(claim.status in ("held", "passed", "expired") for claim in own)
    return "lapsed" if lapsed else "absent"


def held_ids(case: Case) -> frozenset[str]:
    """The certifications that the page shows as earned and that have not run out."""
    return frozenset(
        claim.certification for claim in _valid(case.valid, case.as_of) if claim.certification
    )


def _valid(claims: Sequence[WeighedClaim], as_of: date) -> Iterable[WeighedClaim]:
    return (claim for claim in claims if not lapsed_by_catalogue(claim, as_of))


def _ids(rows: Iterable[Certification]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)
