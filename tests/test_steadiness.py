"""What must not change a reading: the order of bullets, spelling, a name, another section."""

from __future__ import annotations

import re
from collections.abc import Callable
from inspect import cleandoc

import pytest
from personas import PERSONAS, Persona
from resumes import resume_of

from certlens.analysis import analyze

SPELLINGS = [
    ("programme", "program"),
    ("organised", "organized"),
    ("catalogue", "catalog"),
    ("data centre", "data center"),
    ("optimising", "optimizing"),
    ("Analysed", "Analyzed"),
    ("virtualisation", "virtualization"),
]
# how a line may be said otherwise, without a change of meaning
PARAPHRASES = [
    ("Kubernetes", "k8s"),
    ("cutting", "reducing"),
    ("Migrated", "Moved"),
    ("PostgreSQL", "Postgres"),
    ("JavaScript", "JS"),
]
PERSONAL = [
    ("springfield", "Nairobi"),
    ("@example.com", "@mail.example.org"),
    ("Example State University", "Universidade Exemplar"),
]


def reversed_bullets(page: str) -> str:
    """The bullets of each list of work in reverse; lists of certifications keep their order."""

    def turned(match: re.Match[str]) -> str:
        return "".join(reversed(match.group().splitlines(keepends=True)))

    parts = re.split(r"(?m)^(?=## )", page + "\n")
    work = ("## Experience", "## Projects", "## Home Lab")
    turn = re.compile(r"(?m)(?:^- .*\n)+")
    return "".join(turn.sub(turned, part) if part.startswith(work) else part for part in parts)


def respelled(page: str) -> str:
    """British spelling where the page has American, and the other way round."""
    for british, american in SPELLINGS:
        one, other = (british, american) if british in page else (american, british)
        page = page.replace(one, other)
    return page


def paraphrased(page: str) -> str:
    work = page.split("## Experience", 1)
    if len(work) == 1:
        return page
    for one, other in PARAPHRASES:
        work[1] = re.sub(rf"(?<![\w(]){one}(?! and Cloud| Sec| Adm)", other, work[1])
    return "## Experience".join(work)


def renamed(page: str) -> str:
    """Another name, sex, town, school."""
    page = re.sub(r"(?m)^# \w+ Example", "# Mr. Nguyễn Văn Nam", page)
    for one, other in PERSONAL:
        page = page.replace(one, other)
    return page


def with_hobbies(page: str) -> str:
    return f"{page}\n\n## Interests\nChess, sailing, baking bread\n"


def with_photo_and_birthday(page: str) -> str:
    first, rest = page.split("\n", 1)
    return f"{first}\nBorn 4 May 1961, married, Norwegian, she/her\n{rest}"


CHANGES: list[Callable[[str], str]] = [
    reversed_bullets,
    respelled,
    paraphrased,
    renamed,
    with_hobbies,
    with_photo_and_birthday,
]


def judged(page: str, persona: Persona) -> list[object]:
    resume = resume_of(page)
    reports = [analyze(resume, role=r.role, employer=r.employer) for r in persona.readings]
    return [
        (
            {(finding.rule, finding.severity) for finding in report.findings},
            {(c.certification, c.status, c.weight, c.placement) for c in report.claims},
        )
        for report in reports
    ]


@pytest.mark.parametrize("change", CHANGES, ids=[change.__name__ for change in CHANGES])
@pytest.mark.parametrize("persona", PERSONAS, ids=[persona.name for persona in PERSONAS])
def test_the_reading_stays(persona: Persona, change: Callable[[str], str]) -> None:
    page = cleandoc(persona.resume)
    assert judged(change(page), persona) == judged(page, persona)


@pytest.mark.parametrize("change", CHANGES, ids=[change.__name__ for change in CHANGES])
def test_the_change_is_one(change: Callable[[str], str]) -> None:
    pages = [cleandoc(persona.resume) for persona in PERSONAS]
    assert sum(change(page) != page for page in pages) >= 3
