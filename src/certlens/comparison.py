"""Résumé + roles → Comparison: what the same certifications are worth to each of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from typing import Literal

from certlens.analysis import analyze
from certlens.document import Record
from certlens.knowledge import Employer, Role, catalog_date, certifications, employers, find, roles
from certlens.report import Level, ReportSource, Weight
from certlens.resume import Claim, Resume
from certlens.titles import resolve_role
from certlens.weighing import LADDER, weigh

_CURRENCY: tuple[Level, ...] = ("required", "currency")
_NOISE: tuple[Level, ...] = ("ignored", "liability")


class Comparison(Record):
    """The same certifications before several roles: a certification × role matrix.

    ``cells[claim][role]`` is what the claim is worth there, with the reasons. ``representative`` is
    True where no roles were asked for and each family sent one. A role is listed in ``currency``
    where at least one claim opens doors, in ``valued`` where one helps, in ``noise`` where none does
    and most are ignored or cost; best first.
    """

    schema_version: Literal[1] = 1
    certlens: str
    catalog_date: str
    as_of: date
    source: ReportSource
    employer: str | None
    roles: tuple[str, ...]
    representative: bool
    claims: tuple[Claim, ...]
    cells: tuple[tuple[Weight, ...], ...]
    currency: tuple[str, ...]
    valued: tuple[str, ...]
    noise: tuple[str, ...]

    def _repr_html_(self) -> str:
        """The matrix as a notebook shows it."""
        from certlens.rendering.comparison import comparison_html

        return comparison_html(self)


def compare(
    resume: Resume,
    *,
    roles: Sequence[str] = (),
    employer: str | None = None,
    as_of: date | None = None,
) -> Comparison:
    """What the résumé's certifications are worth to each of the roles.

    ``roles`` are ids or job titles; without any, one role of each family is compared, the first in
    the catalogue. ``as_of`` defaults to the résumé's own day.

    Raises:
        UnknownNameError: no such role or employer; ``nearest`` lists similar ones.
    """
    targets = _targets(roles)
    kind = find(employers(), employer, "employer") if employer else None
    report = analyze(resume, as_of=as_of)
    claims = tuple(Claim.model_validate(_facts(claim)) for claim in report.claims)
    cells = tuple(_row(claim, targets, kind, report.as_of) for claim in claims)
    columns = {role.id: [row[place].level for row in cells] for place, role in enumerate(targets)}
    return Comparison(
        certlens=version("certlens"),
        catalog_date=catalog_date(),
        as_of=report.as_of,
        source=report.source,
        employer=kind.id if kind else None,
        roles=tuple(role.id for role in targets),
        representative=not roles,
        claims=claims,
        cells=cells,
        currency=_having(columns, *_CURRENCY),
        valued=_having(columns, "valued"),
        noise=tuple(role for role, column in columns.items() if _is_noise(column)),
    )


def families() -> tuple[Role, ...]:
    """One role of each family: the first in the catalogue."""
    first: dict[str, Role] = {}
    for role in roles().values():
        first.setdefault(role.family, role)
    return tuple(first.values())


def _targets(names: Sequence[str]) -> tuple[Role, ...]:
    """The roles with these names, each once."""
    found = {role.id: role for role in map(resolve_role, names)}
    return tuple(found.values()) or families()


def _facts(claim: Claim) -> dict[str, object]:
    return {name: getattr(claim, name) for name in Claim.model_fields}


def _row(
    claim: Claim, targets: Iterable[Role], employer: Employer | None, as_of: date
) -> tuple[Weight, ...]:
    row = certifications().get(claim.certification) if claim.certification else None
    weights = (weigh(claim, row, role, employer, as_of=as_of) for role in targets)
    return tuple(weight for weight in weights if weight)


def _having(columns: Mapping[str, Sequence[Level]], *levels: Level) -> tuple[str, ...]:
    """The roles where the best claim is on one of these levels, the highest first."""
    best = {role: min(column, key=LADDER.index) for role, column in columns.items() if column}
    return tuple(role for level in levels for role, top in best.items() if top == level)


def _is_noise(column: Sequence[Level]) -> bool:
    """Whether nothing counts in a role, and most is ignored."""
    idle = sum(level in _NOISE for level in column)
    return 2 * idle > len(column) and {*column} <= {"neutral", *_NOISE}
