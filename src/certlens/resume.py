"""What a résumé claims, and what could back it: facts, no opinion.

Dates are EDTF with the precision that was printed: ``2023``, ``2023-05`` or ``2023-05-14``.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from certlens.document import Document, Record, Span

Status = Literal["held", "in-progress", "planned", "expired", "passed"]
ClaimKind = Literal["certification", "umbrella", "group", "course", "award"]
EvidenceKind = Literal[
    "work",
    "project",
    "home-lab",
    "open-source",
    "competition",
    "teaching",
    "writing",
    "coursework",
]
SectionKind = Literal[
    "headline",
    "summary",
    "experience",
    "projects",
    "certifications",
    "education",
    "skills",
    "courses",
    "open-source",
    "home-lab",
    "awards",
    "publications",
    "volunteering",
    "teaching",
    "competitions",
    "languages",
    "interests",
    "references",
    "contact",
    "other",
]


class Section(Record):
    """A part of the résumé under one heading; lines ``first_line`` … ``last_line``, 1-based, inclusive.

    The opening lines before any heading are the ``headline``; ``title_spans`` is then empty.
    ``also`` holds the further kinds of a compound heading ("Certifications & Education").
    """

    kind: SectionKind
    also: tuple[SectionKind, ...] = ()
    title: str = ""
    first_line: int
    last_line: int
    title_spans: tuple[Span, ...] = ()


class Entry(Record):
    """A dated part of a section: a job, a degree, a project.

    ``end`` is None when open ("to Present") if ``current``, else when not printed.
    """

    kind: Literal["job", "education", "project", "other"]
    title: str
    start: str | None = None
    end: str | None = None
    current: bool = False
    first_line: int
    last_line: int
    spans: tuple[Span, ...]


class Claim(Record):
    """A certification that the résumé names as its owner's.

    ``certification`` is a catalogue id, or None when the catalogue has no such row; ``family`` is
    the id of the group row that it belongs to. ``expires_basis`` says whether the expiry is printed
    or follows from the catalogue's validity.
    """

    id: str
    certification: str | None
    family: str | None = None
    name: str
    text: str
    kind: ClaimKind
    status: Status
    status_text: str | None = None
    issued: str | None = None
    expires: str | None = None
    expires_basis: Literal["printed", "catalogue"] | None = None
    planned_for: str | None = None
    credential_id: str | None = None
    url: str | None = None
    issuer: str | None = None
    section: SectionKind
    spans: tuple[Span, ...]


class Evidence(Record):
    """A piece of work on the page: what was done, with which technologies, to which effect.

    ``title`` is its entry's ("Cloud Engineer, Acme"); ``skills`` are the catalogue's words for the
    technologies it names; ``outcomes`` are the printed results ("cut deploys from 40 to 6 minutes").
    """

    id: str
    kind: EvidenceKind
    text: str
    title: str
    section: SectionKind
    skills: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None
    spans: tuple[Span, ...]


class Backing(Record):
    """Evidence that applies what a claimed certification certifies, and why it is thought to."""

    claim: str
    evidence: str
    reason: str
    skills: tuple[str, ...] = ()


class Resume(Record):
    """A document's claims, evidence and the links between them, in reading order, as of a date."""

    document: Document
    as_of: date
    sections: tuple[Section, ...]
    entries: tuple[Entry, ...]
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    links: tuple[Backing, ...]
