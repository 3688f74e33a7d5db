"""Postings × claims: what is asked for, in how many postings, and which claim answers it how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Literal, NamedTuple

from certlens.edtf import last_day
from certlens.knowledge import Certification, certifications
from certlens.postings import Need, Posting, Wanted
from certlens.relevance import credential_ids
from certlens.resume import Claim

Answered = Literal["named", "higher", "equivalent", "in-progress", "expired"]

_HARDEST: tuple[Wanted, ...] = ("required", "after-hire", "preferred", "or-equivalent")
_BEST: tuple[Answered, ...] = ("named", "higher", "in-progress", "equivalent", "expired")
_LEVELS = ("foundational", "associate", "professional", "expert")
_UNNAMED = "-unspecified"
_FEW = 5


@dataclass(frozen=True)
class Requirement:
    """What one or more postings ask for in the same words: any one of ``needs`` suffices.

    ``wanted`` is the hardest of their ways to ask, ``count`` how many of the ``total`` postings ask
    in that way, ``named`` how many name it at all.
    """

    needs: tuple[Need, ...]
    wanted: Wanted
    count: int
    named: int
    total: int

    @property
    def telling(self) -> bool:
        """Whether it is worth a finding: of many postings a third must agree on it."""
        return self.total <= _FEW or 3 * self.named >= self.total

    @property
    def open_list(self) -> bool:
        """Whether equivalents are taken."""
        return any(need.open_list for need in self.needs)

    @property
    def within_months(self) -> int | None:
        """The months there are after hire, if said."""
        return next((need.within_months for need in self.needs if need.within_months), None)

    @property
    def stands_for(self) -> str | None:
        """What it may replace, if said."""
        return next((need.stands_for for need in self.needs if need.stands_for), None)


class Reply(NamedTuple):
    """A claim that answers a requirement, the need it answers, and how."""

    claim: Claim
    need: Need
    how: Answered


def requirements(postings: Sequence[Posting]) -> list[Requirement]:
    """What the postings ask for, each once, in the order of its first mention."""
    asked: dict[frozenset[str], list[tuple[Need, ...]]] = {}
    for posting in postings:
        here = {
            frozenset(need.certification for need in needs): needs for needs in _groups(posting)
        }
        for key, needs in here.items():
            asked.setdefault(key, []).append(needs)
    return [_requirement(ways, len(postings)) for ways in asked.values()]


def _requirement(ways: Sequence[tuple[Need, ...]], total: int) -> Requirement:
    needs = min(ways, key=_hardness)
    alike = sum(way[0].need == needs[0].need for way in ways)
    return Requirement(needs, needs[0].need, alike, len(ways), total)


def _hardness(needs: tuple[Need, ...]) -> int:
    return _HARDEST.index(needs[0].need)


def _groups(posting: Posting) -> Iterator[tuple[Need, ...]]:
    """The posting's needs, those of one group together."""
    order: dict[str, int] = {}
    for number, need in enumerate(posting.needs):
        order.setdefault(need.group or f"alone {number}", number)

    def place(pair: tuple[int, Need]) -> int:
        return order[pair[1].group or f"alone {pair[0]}"]

    for _, pairs in groupby(sorted(enumerate(posting.needs), key=place), key=place):
        yield tuple(need for _, need in pairs)


def best_reply(requirement: Requirement, claims: Iterable[Claim], as_of: date) -> Reply | None:
    """The claim that answers a requirement best: held, then a higher level, then one in progress.

    One that lapsed comes last; None when no claim speaks to it at all.
    """
    found = [
        Reply(claim, need, how)
        for claim in claims
        for need in requirement.needs
        if (how := _answer(claim, need, requirement))
    ]
    return min(found, key=lambda reply: _BEST.index(reply.how), default=None)


def in_time(claim: Claim, within_months: int | None, as_of: date) -> bool:
    """Whether an exam that is under way is dated early enough for an after-hire requirement."""
    if claim.planned_for is None:
        return False
    months = as_of.year * 12 + as_of.month - 1 + (within_months or 12)
    planned = last_day(claim.planned_for)
    return planned.year * 12 + planned.month - 1 <= months and planned >= as_of


def _answer(claim: Claim, need: Need, requirement: Requirement) -> Answered | None:
    row = certifications().get(claim.certification) if claim.certification else None
    wanted = certifications()[need.certification]
    if row is None or claim.kind in ("course", "award"):
        return None
    fit = _fit(claim, row, wanted, open_list=requirement.open_list)
    if fit is None or claim.status in ("held", "passed"):
        return fit
    if fit == "equivalent":
        return None
    return "expired" if claim.status == "expired" else "in-progress"


def _fit(
    claim: Claim, row: Certification, wanted: Certification, *, open_list: bool
) -> Answered | None:
    ids = credential_ids(claim, row)
    if wanted.id in ids or (wanted.successor is not None and wanted.successor in ids):
        return "named"
    if wanted.kind == "umbrella":
        return "named" if row.kind == "certification" and _is_under(row, wanted) else None
    if _is_higher(row, wanted):
        return "higher"
    same_field = not set(row.domains).isdisjoint(wanted.domains)
    return "equivalent" if open_list and same_field and _is_as_high(row, wanted) else None


def _is_under(row: Certification, umbrella: Certification) -> bool:
    """Whether a certification is one of those that "an AWS certification" means."""
    stem = umbrella.id.removesuffix(_UNNAMED)
    same_field = not set(row.domains).isdisjoint(umbrella.domains)
    return row.id.startswith(stem) or (row.issuer == umbrella.issuer and same_field)


def _is_higher(row: Certification, wanted: Certification) -> bool:
    if row.series is None or row.series != wanted.series:
        return False
    return (row.rung or 0) > (wanted.rung or 0) > 0


def _is_as_high(row: Certification, wanted: Certification) -> bool:
    ranks: Mapping[str, int] = {level: rank for rank, level in enumerate(_LEVELS)}
    exam = row.kind == "certification"
    return exam and ranks.get(row.level, 2) >= ranks.get(wanted.level, 2)


def posting_need(
    claim: Claim, row: Certification | None, postings: Iterable[Posting]
) -> Need | None:
    """The hardest way in which a posting names the claim's certification; None where none does."""
    ids = credential_ids(claim, row)
    found = [need for posting in postings for need in posting.needs if need.certification in ids]
    return min(found, key=lambda need: _HARDEST.index(need.need), default=None)
