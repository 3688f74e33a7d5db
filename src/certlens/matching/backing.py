"""Which work applies which certification, and why it is thought to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from certlens.knowledge import Certification, issuers, skills
from certlens.matching.catalogue import Catalogue, spellings
from certlens.matching.skill_table import find_skills, skill_names
from certlens.matching.text_view import split_words
from certlens.resume import Backing, Claim, Evidence

_MOST_NAMED = 4
_SPECIAL = frozenset(("security", "ml", "data", "database", "networking", "devops", "software"))


def find_backing(
    claims: Sequence[Claim], evidence: Sequence[Evidence], catalogue: Catalogue
) -> tuple[Backing, ...]:
    """The links between claims and evidence, by claim, then evidence."""
    return tuple(
        link
        for claim in claims
        if claim.certification is not None and claim.kind != "course"
        for item in evidence
        for link in _link(claim, item, catalogue.rows)
    )


def _link(claim: Claim, item: Evidence, rows: Mapping[str, Certification]) -> Iterator[Backing]:
    if _names_it(claim, item):
        yield Backing(claim=claim.id, evidence=item.id, reason=f"names {claim.text}")
        return
    row = rows[claim.certification or ""]
    wanted = row_skills(row)
    shown = {name: _with_implied(name) for name in item.skills}
    all_shown = frozenset().union(*shown.values())
    product = row_product(row)
    if _is_elsewhere(wanted, all_shown) or (product and not product & all_shown):
        return
    own = wanted - _platforms(wanted) if _is_specialised(row) else wanted
    telling = tuple(
        name
        for name, implied in shown.items()
        if any(one in own and not skills()[one].generic for one in implied)
    )
    if not telling and "networking" in row.domains:
        telling = _on_its_platform(wanted, item.skills)
    if telling:
        reason = f"applies {', '.join(telling[:_MOST_NAMED])}"
        yield Backing(claim=claim.id, evidence=item.id, reason=reason, skills=telling)


def _on_its_platform(wanted: frozenset[str], shown: Sequence[str]) -> tuple[str, ...]:
    """The platform and the everyday task on it, where both are named: routers, of Cisco's."""
    platforms = [name for name in shown if name in wanted and skills()[name].platform]
    tasks = [name for name in shown if name in wanted and not skills()[name].platform]
    return (*platforms, *tasks) if platforms and tasks else ()


def _is_specialised(row: Certification) -> bool:
    """Whether use of the platform alone does not apply it: a security or data exam on a cloud."""
    return row.level == "specialty" or bool(_SPECIAL.intersection(row.domains))


def _names_it(claim: Claim, item: Evidence) -> bool:
    return any(
        theirs.start <= ours.start < theirs.end for ours in claim.spans for theirs in item.spans
    )


def _is_elsewhere(wanted: frozenset[str], shown: frozenset[str]) -> bool:
    """Whether the work was done on another platform than the certification's."""
    ours, theirs = _platforms(wanted), _platforms(shown)
    return bool(ours) and bool(theirs) and not ours & theirs


def _platforms(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in names if skills()[name].platform)


@cache
def _with_implied(name: str) -> frozenset[str]:
    """A skill and all that naming it also shows."""
    found = {name}
    for implied in skills()[name].implies:
        if implied not in found and implied in skills():
            found |= _with_implied(implied)
    return frozenset(found)


def row_skills(row: Certification) -> frozenset[str]:
    """The skills that applying a certification shows: its row's, and those its name names."""
    return _row_skills(row.name, row.issuer, row.skills)


def row_product(row: Certification) -> frozenset[str]:
    """The product that work must name to apply it; empty where it may show in other ways."""
    issuer = issuers().get(row.issuer)
    if issuer is None or not issuer.certifies_products:
        return frozenset()
    return _telling(row.issuer) or frozenset().union(*map(_with_implied, _telling(row.name)))


@cache
def _telling(text: str) -> frozenset[str]:
    named = find_skills(split_words(text, spellings()))
    return frozenset(name for name in named if not skills()[name].generic)


@cache
def _row_skills(name: str, issuer: str, printed: tuple[str, ...]) -> frozenset[str]:
    names = skill_names()
    listed = {names[skill.casefold()] for skill in printed if skill.casefold() in names}
    named = find_skills(split_words(f"{name}; {issuer}", spellings()))
    return frozenset(listed) | frozenset(named)
