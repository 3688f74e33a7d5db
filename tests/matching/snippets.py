"""Pieces of résumés for the tables here, and what is read of them in one short notation.

``cncf-cka in-progress for=2026-12`` is a claim by its catalogue id (``?`` where the catalogue has
none), its status (``held`` when left out), and what the page prints: ``issued=``, ``expires=``,
``for=`` (booked or expected) and ``id=``.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from certlens.matching import match
from certlens.parsers import parse
from certlens.resume import Resume

AS_OF = date(2026, 11, 1)
CREDENTIALS = ("certification", "umbrella", "group")


class Read(NamedTuple):
    """A claim as the tables write it; what is not printed is None."""

    certification: str
    status: str = "held"
    issued: str | None = None
    expires: str | None = None
    planned_for: str | None = None
    credential_id: str | None = None


def section(heading: str, *lines: str) -> str:
    return "\n\n".join(
        ("# Ana Example", "**Lisbon**, ana@example.com", f"## {heading}", "\n".join(lines))
    )


def certs(*lines: str) -> str:
    """Each line an item of a certifications section."""
    return section("Certifications", *(f"- {line}" for line in lines))


def work(*lines: str) -> str:
    """Each line a bullet of a job."""
    job = "**Systems Engineer, Example Ltd** | 2019 – 2024\n"
    return section("Experience", job, *(f"- {line}" for line in lines))


def summary(*lines: str) -> str:
    return section("Summary", *lines)


def skills(*lines: str) -> str:
    return section("Skills", *(f"- {line}" for line in lines))


def education(*lines: str) -> str:
    return section("Education", *(f"- {line}" for line in lines))


def headline(*lines: str) -> str:
    """The lines under the name, a summary and a job after them."""
    top = "\n".join(lines)
    return f"{top}\n\n## Summary\n\nBuilds platforms.\n\n## Experience\n\n**Engineer, Example Ltd** | 2020 – 2024\n"


def plain(*lines: str) -> str:
    """Plain text below a name and a mail address."""
    return "\n".join(("Ana Example", "ana@example.com", "", *lines, ""))


def resume_of(snippet: str) -> Resume:
    return match(parse(snippet.encode()), as_of=AS_OF)


def read(snippet: str) -> list[Read]:
    """What the matcher reads, courses and awards left out, by id."""
    return sorted(
        (
            Read(
                claim.certification or "?",
                claim.status,
                claim.issued,
                claim.expires if claim.expires_basis == "printed" else None,
                claim.planned_for,
                claim.credential_id,
            )
            for claim in resume_of(snippet).claims
            if claim.kind in CREDENTIALS
        ),
        key=str,
    )


def expected(*claims: str) -> list[Read]:
    return sorted((_claim(claim) for claim in claims), key=str)


def _claim(text: str) -> Read:
    certification, *words = text.split()
    names = {"issued": "issued", "expires": "expires", "for": "planned_for", "id": "credential_id"}
    fields = {"status": words.pop(0)} if words and "=" not in words[0] else {}
    fields |= {names[name]: value for name, _, value in (word.partition("=") for word in words)}
    return Read(certification, **fields)


def row(name: str, snippet: str, *claims: str):
    """A table row: a sentence fragment, a snippet, and every claim to be read from it."""
    return pytest.param(snippet, expected(*claims), id=name)


def missed(reason: str, name: str, snippet: str, *claims: str):
    """A row that the code cannot read yet, and what it lacks."""
    marks = pytest.mark.xfail(strict=True, reason=reason)
    return pytest.param(snippet, expected(*claims), id=name, marks=marks)
