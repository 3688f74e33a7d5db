"""Which work applies which certification, and why it is thought to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from certlens.knowledge import Certification, skills
from certlens.matching.catalogue import Catalogue, spellings
from certlens.matching.skill_table import find_skills, skill_names
from certlens.matching.text_view import split_words
from certlens.resume import Backing, Claim, Evidence

_MOST_NAMED = 4


def find_backing(
    claims: Sequence[Claim], evidence: Sequence[Evidence], catalogue: Catalogue
) -> tuple[Backing, ...]:
    """The links between claims and evidence, by claim, then evidence."""
    return tuple(
        link
        for claim in claims
        if claim.certification is not None
        for item in evidence
        for link in _link(claim, item, catalogue.rows)
    )


def _link(
    claim: Claim, item: Evidence, rows: Mapping[str, Certification]
) -> Iterator[Backing]:
    row = rows[claim.certification or ""]
    if _names_it(claim, item):
        yield Backing(claim=claim.id, evidence=item.id, reason=f"names {claim.text}")
        return
    wanted = row_skills(row)
    shared = tuple(name for name in item.skills if name in wanted)
    telling = [name for name in shared if not skills()[name].generic]
    if telling:
        named = ", ".join(telling[:_MOST_NAMED])
        yield Backing(claim=claim.id, evidence=item.id, reason=f"applies {named}", skills=shared)


def _names_it(claim: Claim, item: Evidence) -> bool:
    return any(
        theirs.start <= ours.start < theirs.end for ours in claim.spans for theirs in item.spans
    )


def row_skills(row: Certification) -> frozenset[str]:
    """The skills that applying a certification shows: its row's, and those its name names."""
    return _row_skills(row.id, row.name, row.skills)


@cache
def _row_skills(_id: str, name: str, printed: tuple[str, ...]) -> frozenset[str]:
    names = skill_names()
    listed = {names[skill.casefold()] for skill in printed if skill.casefold() in names}
    return frozenset(listed) | frozenset(find_skills(split_words(name, spellings())))
