"""Whether what a line of a job says was done is a piece of work that could be shown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from certlens.knowledge import skills
from certlens.matching.beside_the_work import without_others
from certlens.matching.evidence_kinds import kind_of_work
from certlens.matching.skill_table import begins_as_made, begins_beside_the_work, skills_named

_TECHNICAL = re.compile(
    r"(?<=\s)(?!(?:IT|US|UK|EU|HR|CEO|CTO)\b)(?:[A-Z]{2,}[\w-]*|[A-Z][a-z]*\d[\w-]*|[A-Z]?[a-z]+[A-Z]\w*)"
)
_FULL_WORDS = 7


def is_work(printed: str, named: Sequence[str], outcomes: Sequence[str]) -> bool:
    """Whether a line names more than everyday words for with what, or a result.

    What people, hours and plants are called by is nothing that was worked with.
    """
    if not outcomes and begins_beside_the_work(printed):
        return kind_of_work(printed, "") == "teaching"
    made = begins_as_made(printed)
    if outcomes and (made or skills_named(without_others(printed, made=True))):
        return True
    done = without_others(printed, made=made)
    left = named if done == printed else skills_named(done)
    if any(not skills()[name].generic for name in left):
        return True
    if not made:
        left = [name for name in left if _is_proper(name, done)]
    if left:
        return len(printed.split()) >= _FULL_WORDS
    return made and _TECHNICAL.search(done) is not None


def _is_proper(name: str, printed: str) -> bool:
    """Whether a name stands in a text as proper names do ("the Java back end", not "the audits")."""
    return f" {name.capitalize()} " in printed or f" {name.upper()} " in printed
