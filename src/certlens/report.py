"""What a hiring manager will make of the claims: opinions, each citing facts and a principle."""

from __future__ import annotations

from datetime import date
from typing import Literal

from certlens.document import Note, Record, Source, Span
from certlens.resume import Backing, Claim, Evidence

Severity = Literal["warning", "note", "strength"]
Level = Literal["required", "currency", "valued", "neutral", "ignored", "liability"]
Placement = Literal["lead", "list", "mention", "drop"]


class Reason(Record):
    """One factor of a weight; ``principle`` is P1 … P16, ``source`` where the fact was read, if known."""

    text: str
    principle: str
    source: str | None = None


class Weight(Record):
    """What a claim is worth to the target, and why."""

    level: Level
    reasons: tuple[Reason, ...]


class WeighedClaim(Claim):
    """A claim as the target reads it; ``weight`` and ``placement`` are None without a role."""

    weight: Weight | None = None
    placement: Placement | None = None
    evidence: tuple[str, ...] = ()
    talking_point: str | None = None
    questions: tuple[str, ...] = ()


class Finding(Record):
    """A pattern on the page that a reader will notice.

    ``rewrite`` is a line to paste, made only of facts on the page, or None.
    """

    rule: str
    code: str
    severity: Severity
    message: str
    advice: str
    rewrite: str | None = None
    principle: str
    claims: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    spans: tuple[Span, ...]


class SuggestedSection(Record):
    """The certifications as they should read on this page for the role, to paste.

    ``headline`` is the line of the name with the letters that count, None if it has none now.
    ``lines`` are made of facts on the page, ``____`` where it leaves one out; ``claims`` are theirs,
    in that order, and ``left_out`` those that are better dropped.
    """

    where: str
    headline: str | None = None
    lines: tuple[str, ...]
    claims: tuple[str, ...]
    left_out: tuple[str, ...] = ()


class Target(Record):
    """What the résumé was read for; ``postings`` is how many were given."""

    role: str | None = None
    employer: str | None = None
    postings: int = 0


class ReportSource(Source):
    """The file, with the ids of its document notes (``two-column``, ``hidden-text`` …)."""

    notes: tuple[str, ...] = ()


class Report(Record):
    """Everything certlens has to say of one résumé and one target.

    ``section`` is how the certifications should read for the role; None without one, and without
    claims.
    """

    schema_version: Literal[1] = 1
    certlens: str
    catalog_date: str
    as_of: date
    source: ReportSource
    target: Target
    claims: tuple[WeighedClaim, ...]
    evidence: tuple[Evidence, ...]
    links: tuple[Backing, ...]
    findings: tuple[Finding, ...]
    section: SuggestedSection | None = None
    notes: tuple[Note, ...] = ()

    def _repr_html_(self) -> str:
        """The report as a notebook shows it."""
        from certlens.rendering.html import report_html

        return report_html(self)
