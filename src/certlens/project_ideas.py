"""Small projects that would apply what an exam covers, best fit first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from certlens.knowledge import Certification, ProjectIdea, certifications, project_ideas, skills
from certlens.matching.backing import row_skills

_MOST = 2
_SHARED = 2


def ideas_for(row: Certification) -> tuple[ProjectIdea, ...]:
    """The ideas for the certification; without any of its own, those of its nearest relatives.

    Relatives are its family, its parts, the other rungs of its ladder and the exam before or after
    it; failing those, certifications that cover at least two of an idea's telling skills.
    """
    for ids in _relatives(row):
        if found := [idea for one in ids for idea in _by_certification().get(one, ())]:
            return tuple(found[:_MOST])
    return tuple(_by_skills(row)[:_MOST])


def _relatives(row: Certification) -> Iterator[tuple[str, ...]]:
    rows = certifications().values()
    yield (row.id,)
    yield tuple(one.id for one in rows if row.series and one.series == row.series)
    yield tuple(filter(None, (row.successor, row.family)))
    yield tuple(one.id for one in rows if one.successor == row.id)
    yield row.parts
    yield tuple(one.id for one in rows if row.id == one.family)


def _by_skills(row: Certification) -> list[ProjectIdea]:
    covered = {name for name in row_skills(row) if not skills()[name].generic}
    shared = {
        number: len(covered.intersection(idea.skills))
        for number, idea in enumerate(project_ideas())
        if _same_field(row, idea)
    }
    fitting = [number for number, common in shared.items() if common >= _SHARED]
    fitting.sort(key=lambda number: -shared[number])
    return [project_ideas()[number] for number in fitting]


def _same_field(row: Certification, idea: ProjectIdea) -> bool:
    return not set(row.domains).isdisjoint(certifications()[idea.certification].domains)


@cache
def _by_certification() -> Mapping[str, tuple[ProjectIdea, ...]]:
    found: dict[str, tuple[ProjectIdea, ...]] = {}
    for idea in project_ideas():
        found[idea.certification] = (*found.get(idea.certification, ()), idea)
    return found
