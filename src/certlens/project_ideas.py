"""Small projects that would apply what an exam covers, best fit first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from certlens.knowledge import Certification, ProjectIdea, certifications, project_ideas, skills
from certlens.matching.needs import row_skills

_MOST = 2
_SHARED = 2


def ideas_for(row: Certification) -> tuple[ProjectIdea, ...]:
    """The ideas for the certification; without any of its own, those of its nearest relatives.

    Relatives are its family, the exam before or after it, the other rungs of its ladder and its
    parts; failing those, ideas of its field of which it covers half the skills, and at least two.
    """
    for ids in _relatives(row):
        if found := [idea for one in ids for idea in _by_certification().get(one, ())]:
            return tuple(found[:_MOST])
    return tuple(_by_skills(row)[:_MOST])


def _relatives(row: Certification) -> Iterator[tuple[str, ...]]:
    rows = certifications().values()
    yield (row.id,)
    yield tuple(filter(None, (row.family, row.successor)))
    yield tuple(one.id for one in rows if one.successor == row.id)
    yield tuple(one.id for one in rows if row.series and one.series == row.series)
    yield row.parts
    yield tuple(one.id for one in rows if row.id == one.family)


def _by_skills(row: Certification) -> list[ProjectIdea]:
    covered = {name for name in row_skills(row) if not skills()[name].generic}
    shared = [(len(covered.intersection(idea.skills)), idea) for idea in project_ideas()]
    fitting = [
        (common, idea)
        for common, idea in shared
        if common >= max(_SHARED, len(idea.skills) / 2) and _same_field(row, idea)
    ]
    return [idea for _, idea in sorted(fitting, key=lambda pair: -pair[0])]


def _same_field(row: Certification, idea: ProjectIdea) -> bool:
    return not set(row.domains).isdisjoint(certifications()[idea.certification].domains)


@cache
def _by_certification() -> Mapping[str, tuple[ProjectIdea, ...]]:
    found: dict[str, tuple[ProjectIdea, ...]] = {}
    for idea in project_ideas():
        found[idea.certification] = (*found.get(idea.certification, ()), idea)
    return found
