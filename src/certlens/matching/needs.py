"""What work must show to apply a certification."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from certlens.knowledge import Certification, certifications, issuers, skills
from certlens.matching.catalogue import spellings
from certlens.matching.other_names import tasks_of_other
from certlens.matching.skill_table import find_skills, platforms_of, skill_names
from certlens.matching.text_view import Word, split_words
from certlens.resume import Claim

_MOST_OF_A_NAME = 10
_REMEMBERED = 2_048  # names of rows, and of claims as printed
_CERTIFIED = (" certified ", " accredited ", " chartered ")
LANGUAGES = frozenset(("sql", "java", "excel"))
_DELIVERED = "project delivery"
_OF_A_PROJECT = re.compile(
    r" (?:project|program|programme) (?:management|manager|professional|leader|director|planner) "
)
_WIDE = frozenset(
    ("administration", "automation", "cloud", "data", "it infrastructure", "network", "operations")
).union(("security", "server infrastructure", "software", "users"))
_KINDS = frozenset(("crm", "erp"))  # of suites: any would do
Names = frozenset[str]


class Need(NamedTuple):
    """What work must show to apply a certification: a product, and a task or any skill of it.

    A name that the catalogue lacks asks for tasks alone.
    """

    products: Names
    tasks: Names
    skills: Names
    home: Names


def need_of(claim: Claim, rows: Mapping[str, Certification]) -> Need:
    """What a claim's row asks for; a course, or a name the catalogue lacks, asks for what it names.

    The course of a suite's maker asks for more than the suite.
    """
    if claim.certification is not None and claim.kind != "course":
        row = rows[claim.certification]
        need = _need(row)
        if not need.products:
            return need
        closer = _named_in(claim.text) - _named_in(f"{row.name}; {row.issuer}")
        closer &= need.products | platforms_of(need.skills) | _of_its_versions(row)
        return need._replace(products=closer) if closer else need
    listed = rows[claim.certification] if claim.certification else None
    named = _named_need(claim.text if claim.kind == "course" else claim.name)
    if listed and (suites := platforms_of(row_products(listed))):
        named = _named_need(claim.text, is_course=True)
        named = named._replace(tasks=named.tasks - suites)
    elif listed and not named.tasks and _is_title(claim, listed):
        named = _named_need(claim.name, is_course=True)
    own = _known(listed.tasks if listed else tasks_of_other(claim.name))
    told = named.tasks - {_DELIVERED} if own else named.tasks
    return named._replace(tasks=told | own)


def _of_its_versions(row: Certification) -> Names:
    """Of a title that an issuer gave for many products, those that its other titles are given for."""
    return _issuers_products(row.issuer) if row.versioned else frozenset()


@cache
def _issuers_products(issuer: str) -> Names:
    listed = [row.products for row in certifications().values() if row.issuer == issuer]
    return frozenset[str]().union(*map(_known, listed))


def _is_title(claim: Claim, listed: Certification) -> bool:
    """Whether a claim's name is a course's title as printed around its provider's."""
    around = claim.name != listed.name and claim.text in claim.name
    return around and len(claim.name.split()) <= _MOST_OF_A_NAME


@lru_cache(maxsize=_REMEMBERED)
def _named_in(text: str) -> Names:
    """The skills that a claim names as printed: of a vendor's many products, its own."""
    return frozenset(find_skills(split_words(text, spellings())))


@lru_cache(maxsize=_REMEMBERED)
def _named_need(name: str, is_course: bool = False) -> Need:
    """The skills whose very names a claim's name has in it ("Smartsheet Certified Product User").

    A course's title names what it teaches by any name ("Microservices with Node JS").
    """
    words = split_words(name, spellings())
    folded = f" {_spelled(name)} "
    named = {skill for first in range(len(words)) for skill in find_skills(words[first:])}
    told = {
        one
        for one in named
        if (is_course or _is_called(one, folded))
        and (not skills()[one].generic or one in LANGUAGES)
    }
    if _OF_A_PROJECT.search(folded):
        told.add(_DELIVERED)
    tasks = frozenset(told if is_course else told - _KINDS)
    if not is_course and (field := _field(words, tasks)):
        done = tasks - field if all(skills()[one].generic for one in field) else frozenset()
        return Need(field, done, field, frozenset())
    suites = platforms_of(tasks) if not tasks <= platforms_of(tasks) else frozenset()
    return Need(suites, tasks - suites, frozenset(), frozenset())


def _field(words: Sequence[Word], tasks: Names) -> Names:
    """What a title names before its last skill: the field to be at work in ("Certified AI Red Team Operator")."""
    named = [one for one in find_skills(words) if one in tasks or one not in _WIDE]
    is_field = words[0].text == "certified" and len(named) > 1 and named[-1] in tasks
    return frozenset(named[:-1]) if is_field else frozenset()


def _is_called(skill: str, folded: str) -> bool:
    """Whether a name has a skill's own name in it; after "Certified", where no maker stands, another."""
    is_task = folded.startswith(_CERTIFIED) and not platforms_of(with_implied(skill))
    names = (skill, *skills()[skill].synonyms) if is_task else (skill,)
    return any(f" {_spelled(name)} " in folded for name in names if name == skill or " " in name)


@lru_cache(maxsize=_REMEMBERED)
def _spelled(name: str) -> str:
    return " ".join(word.text for word in split_words(name, spellings()))


@cache
def with_implied(name: str) -> Names:
    """A skill and all that naming it also shows."""
    found = {name}
    for implied in skills()[name].implies:
        if implied not in found and implied in skills():
            found |= with_implied(implied)
    return frozenset(found)


def row_skills(row: Certification) -> Names:
    """The skills that applying a certification shows: its row's, and those its name names."""
    return _row_skills(row.name, row.issuer, row.skills)


def row_products(row: Certification) -> Names:
    """The products of which work must name one to apply it; empty where it shows in other ways."""
    issuer = issuers().get(row.issuer)
    return _known(row.products or (issuer.products if issuer else ()))


def _need(row: Certification) -> Need:
    home = _home(row.name, row.issuer)
    tasks = _known(row.tasks)
    return Need(
        row_products(row), tasks, row_skills(row), home & shown_by(tasks) if tasks else home
    )


@cache
def _home(name: str, issuer: str) -> Names:
    """The platforms that a row's name or issuer names."""
    return platforms_of(shown_by(_named_in(f"{name}; {issuer}")))


def shown_by(names: Iterable[str]) -> Names:
    """All that naming the skills shows."""
    return frozenset[str]().union(*map(with_implied, names))


@cache
def _known(printed: tuple[str, ...]) -> Names:
    """The skills that these names stand for."""
    names = skill_names()
    return frozenset(names[name.casefold()] for name in printed if name.casefold() in names)


@cache
def _row_skills(name: str, issuer: str, printed: tuple[str, ...]) -> Names:
    return _known(printed) | _named_in(f"{name}; {issuer}")
