"""Which work applies which certification, and why it is thought to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from certlens.knowledge import skills
from certlens.matching.catalogue import Catalogue, spellings
from certlens.matching.evidence_kinds import is_teachers
from certlens.matching.needs import LANGUAGES, Names, Need, need_of, shown_by, with_implied
from certlens.matching.own_words import own_word
from certlens.matching.skill_table import (
    begins_beside_the_work,
    begins_in_the_past,
    find_held,
    find_skills,
    first_verbs,
    platforms_of,
)
from certlens.matching.text_view import split_words
from certlens.resume import Backing, Claim, Evidence

_MOST_NAMED = 4
_EVERYDAY = 2
_FEW_WORDS = 3
_REMEMBERED = 2_048  # names of rows, and of claims as printed
_OF_A_TOOL = re.compile(
    r"\b(?:wrote|built|developed|published|python|rust|go|command-line|npm|small)\b[^.;]{0,25}"
    r"\b(?:tool|importer|ingestor|exporter|converter|generator|plug-?in|extension|linter|wrapper|package|site)\b(?!-)"
)
_JOBS = ("experience", "volunteering")
_SUITES = frozenset(
    ["salesforce", "sap", "servicenow", "workday", "pega", "microsoft dynamics 365"]
)
_DESK = "help desk"
_OF_A_SUITE = re.compile(
    r"\b(?:consultant|developer|administrator|admin|analyst|architect|engineer|specialist|programmer|"
    r"owner|lead|expert|berater|entwickler|consultor|consultora|développeu[rs]e?)\b",
    re.IGNORECASE,
)
_PARTNERS = re.compile(
    r"\([^)]*\b(?:partner|member|msp|certified|zertifiziert|provider|reseller|appraised)\b[^)]*\)|"
    r",\s+an? [^,;|]*\b(?:partner|member company|reseller)\b",
    re.IGNORECASE,
)


class Work(NamedTuple):
    """What a piece of evidence shows: each skill named, with all that naming it shows.

    A talk or article is ``only_told``: it speaks of a task, which is not to do it.
    """

    named: Mapping[str, Names]
    shown: Names
    titled: Names
    held: Names
    verbs: tuple[str, ...]
    is_tool: bool
    only_told: bool
    start: int
    end: int


def find_backing(
    claims: Sequence[Claim], evidence: Sequence[Evidence], catalogue: Catalogue, headline: str = ""
) -> tuple[Backing, ...]:
    """The links between claims and evidence, by claim, then evidence.

    A suite that the ``headline`` names is that of jobs whose titles name no platform.
    """
    trade = _trade(headline)
    works = [
        (item, _work(item, trade)) for item in evidence if len(item.text.split()) >= _FEW_WORDS
    ]
    return tuple(
        link
        for claim in claims
        if claim.kind != "award"
        for link in _links(claim, works, need_of(claim, catalogue.rows))
    )


def _links(claim: Claim, works: Sequence[tuple[Evidence, Work]], need: Need) -> Iterator[Backing]:
    places = [span.start for span in claim.spans]
    unlisted = claim.certification is None
    asks_to_do = bool(need.tasks) and not need.products
    for item, work in works:
        if _names_one(work, places):
            yield Backing(claim=claim.id, evidence=item.id, reason=f"names {claim.text}")
        elif unlisted and (word := own_word(claim.name, item.text)):
            yield Backing(claim=claim.id, evidence=item.id, reason=f"uses {word}")
        elif not (work.only_told and asks_to_do) and (telling := _applied(need, work)):
            reason = f"applies {', '.join(telling[:_MOST_NAMED])}"
            yield Backing(claim=claim.id, evidence=item.id, reason=reason, skills=telling)


def _names_one(work: Work, places: Sequence[int]) -> bool:
    """Whether the work names the certification, other than by beginning with it as its list does."""
    return any([work.start < place < work.end for place in places])


def _trade(headline: str) -> Names:
    """The one business suite that a headline names ("SAP MM Consultant"): nobody does it in passing."""
    named = platforms_of(_of_title(headline)[0])
    return named & _SUITES if len(named) == 1 else frozenset()


def _work(item: Evidence, trade: Names) -> Work:
    beside = (
        item.section in _JOBS and begins_beside_the_work(item.text) and not is_teachers(item.title)
    )
    named = {name: with_implied(name) for name in item.skills if not beside}
    titled, held = _of_title(item.title)
    if item.section in _JOBS and _may_be_of(item.title, titled):
        titled |= trade
    shown = frozenset[str]().union(*named.values())
    is_tool = _OF_A_TOOL.search(item.text.lower()) is not None
    is_work = bool(item.outcomes) or begins_in_the_past(item.text)
    is_work = is_work or any(not skills()[name].generic for name in named)
    verbs = first_verbs(item.text)
    return Work(
        named=named,
        shown=shown,
        titled=titled,
        held=held if verbs and is_work and not beside else frozenset(),
        verbs=verbs,
        is_tool=is_tool,
        only_told=item.kind in ("teaching", "writing") and item.section not in _JOBS,
        start=item.spans[0].start,
        end=item.spans[-1].end,
    )


def _may_be_of(title: str, titled: Names) -> bool:
    """Whether a job is one that is done on a suite: a service desk only uses it."""
    elsewhere = platforms_of(titled) or _DESK in titled
    return not elsewhere and _OF_A_SUITE.search(title) is not None


@lru_cache(maxsize=_REMEMBERED)
def _of_title(title: str) -> tuple[Names, Names]:
    """The skills that an entry's title names, and those that its job stands for."""
    words = split_words(_PARTNERS.sub("", title), spellings())
    titled = shown_by(find_skills(words))
    return titled, shown_by(find_held(words))


def _applied(need: Need, work: Work) -> tuple[str, ...]:
    """The skills by which the work applies it; none where it does not."""
    used = bool(need.products & work.shown)
    if need.products:
        if not used and (
            not need.products & work.titled
            or _is_elsewhere(platforms_of(need.products), work.shown)
        ):
            return ()
    elif _is_elsewhere(need.home, work.shown) or (need.tasks and need.skills and work.is_tool):
        return ()
    if need.tasks:
        done = _done(need, work, used=used)
        return done or tuple(
            sorted(name for name in work.held & need.tasks if _is_in_the_job(name, work))
        )
    touched = [
        name for name, implied in work.named.items() if implied & (need.skills | need.products)
    ]
    telling = [name for name in touched if name in need.products or not skills()[name].generic]
    if telling or not need.products:
        return tuple(telling)
    return tuple(touched) if len(touched) >= _EVERYDAY else ()


def _done(need: Need, work: Work, *, used: bool) -> tuple[str, ...]:
    """The skills named that are its tasks, or show one: a product in SQL is no work in SQL.

    A line that only a job's title puts on the product may be on another ("dashboards in Tableau").
    """
    shown = need.tasks - LANGUAGES if need.products else need.tasks
    done = [name for name, implied in work.named.items() if name in need.tasks or implied & shown]
    if used:
        return tuple(done)
    return tuple(name for name in done if work.named.keys().isdisjoint(skills()[name].unless))


def _is_in_the_job(held: str, work: Work) -> bool:
    """Whether a line of the job that stands for a skill tells of nothing done beside it."""
    row = skills()[held]
    return work.shown.isdisjoint(row.beside) and set(row.not_by).isdisjoint(work.verbs)


def _is_elsewhere(wanted: Names, shown: Names) -> bool:
    """Whether the work was done on another platform than the certification's."""
    theirs = platforms_of(shown) if wanted else wanted
    return bool(theirs) and not wanted & theirs
