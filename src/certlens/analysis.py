"""Résumé and target in, report out: every opinion cites facts of the page and a principle."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date
from importlib.metadata import version

from certlens.career import early_career
from certlens.case import Case
from certlens.document import Document
from certlens.edtf import last_day
from certlens.errors import RuleError
from certlens.framing import place, questions, talking_point
from certlens.knowledge import Employer, Role, catalog_date, certifications, employers, find
from certlens.ladders import superseded
from certlens.postings import Posting, read_posting
from certlens.report import Finding, Report, ReportSource, Target, WeighedClaim
from certlens.resume import Claim, Evidence, Resume
from certlens.rules import rules
from certlens.suggestion import suggested_section
from certlens.titles import resolve_role
from certlens.weighing import weigh


def analyze(
    resume: Resume,
    *,
    role: str | None = None,
    employer: str | None = None,
    postings: Sequence[Posting | str | os.PathLike[str]] = (),
    as_of: date | None = None,
) -> Report:
    """What a hiring manager for the role will make of the résumé's claims.

    ``role`` is an id or a job title, ``employer`` an id. Without a role nothing is weighed and only
    findings that hold for every role are given. ``postings`` are job postings, or their paths; what
    they ask for is held against the claims. ``as_of`` defaults to the résumé's own day.

    Raises:
        UnknownNameError: no such role or employer; ``nearest`` lists similar ones.
        ParseError: a posting could not be read.
        RuleError: a rule failed, which is a bug; its cause is attached.
    """
    target = resolve_role(role) if role else None
    kind = find(employers(), employer, "employer") if employer else None
    resume = _read_on(resume, as_of or resume.as_of)
    asked = tuple(one if isinstance(one, Posting) else read_posting(one) for one in postings)
    claims = tuple(_weighed(resume, target, kind, asked))
    return Report(
        certlens=version("certlens"),
        catalog_date=catalog_date(),
        as_of=resume.as_of,
        source=_source(resume.document),
        target=Target(
            role=target.id if target else None,
            employer=kind.id if kind else None,
            postings=len(asked),
        ),
        claims=claims,
        evidence=resume.evidence,
        links=resume.links,
        findings=_findings(Case(resume, claims, target, kind, asked)),
        section=suggested_section(claims, resume, target) if target and claims else None,
        notes=resume.document.notes,
    )


def _read_on(resume: Resume, day: date) -> Resume:
    """The résumé as it reads on another day: printed end dates pass, or have not passed yet."""
    if day == resume.as_of:
        return resume
    claims = tuple(_status_on(claim, day) for claim in resume.claims)
    return resume.model_copy(update={"as_of": day, "claims": claims})


def _status_on(claim: Claim, day: date) -> Claim:
    if claim.expires is None or claim.expires_basis != "printed" or claim.status_text:
        return claim
    ended = last_day(claim.expires) < day
    if claim.status not in ("held", "expired") or ended == (claim.status == "expired"):
        return claim
    return claim.model_copy(update={"status": "expired" if ended else "held"})


def _weighed(
    resume: Resume, role: Role | None, employer: Employer | None, postings: Sequence[Posting]
) -> Iterator[WeighedClaim]:
    early = early_career(resume, role) if role else None
    lower = superseded(resume.claims, resume.as_of)
    told: set[str] = set()
    for claim in resume.claims:
        row = certifications().get(claim.certification) if claim.certification else None
        weight = weigh(claim, row, role, employer, as_of=resume.as_of, postings=postings)
        backing = _backing(resume, claim)
        weighed = WeighedClaim(
            **dict(claim),
            weight=weight,
            placement=place(
                claim, row, role, weight, superseded=claim.id in lower, applied=bool(backing)
            ),
            evidence=tuple(item.id for item in resume.evidence if item in backing),
        )
        backing.sort(key=lambda item: (item.id in told, not item.outcomes))
        said = talking_point(weighed, row, role, backing, early=early) if role else None
        asked = questions(weighed, row, backing) if role else ()
        told.update(item.id for item in backing[:1] if said)
        yield weighed.model_copy(update={"talking_point": said, "questions": asked})


def _backing(resume: Resume, claim: Claim) -> list[Evidence]:
    """The evidence linked to the claim: with an outcome first, then in page order."""
    linked = {link.evidence for link in resume.links if link.claim == claim.id}
    items = [item for item in resume.evidence if item.id in linked]
    return sorted(items, key=lambda item: not item.outcomes)


def _findings(case: Case) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for rule in rules().values():
        try:
            found.extend(rule.findings(case))
        except Exception as error:
            raise RuleError(rule.name) from error
    return tuple(sorted(found, key=lambda finding: (finding.spans[0].start, finding.code)))


def _source(document: Document) -> ReportSource:
    notes = tuple(dict.fromkeys(note.id for note in document.notes))
    return ReportSource(**dict(document.source), notes=notes)
