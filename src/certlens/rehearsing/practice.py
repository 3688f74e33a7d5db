"""Résumé + role → the questions to practise before the interview."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from importlib.metadata import version
from typing import Literal

from certlens.analysis import analyze
from certlens.document import Record
from certlens.framing import counts_for
from certlens.knowledge import Certification, Role, catalog_date, certifications
from certlens.rehearsing.hearing import topics
from certlens.report import Report, ReportSource, WeighedClaim
from certlens.resume import Resume
from certlens.titles import resolve_role
from certlens.wording import brief, listed

_SEVERAL = 3
_OF_THE_ROLE = 4


class PracticeQuestion(Record):
    """A question, the claim it is about (None: the whole page), and what the asker listens for."""

    claim: str | None
    certification: str | None
    about: str
    question: str
    listens_for: str
    principle: str


class PracticeSheet(Record):
    """The questions that a résumé invites from a hiring manager for the role, claim by claim."""

    schema_version: Literal[1] = 1
    certlens: str
    catalog_date: str
    as_of: date
    source: ReportSource
    role: str
    employer: str | None
    questions: tuple[PracticeQuestion, ...]


def practice(
    resume: Resume, *, role: str, employer: str | None = None, as_of: date | None = None
) -> PracticeSheet:
    """What a hiring manager for the role would ask about each claim, and about the role itself.

    Claims that nothing on the page applies, and exams that ask for recall, get the harder questions.

    Raises:
        UnknownNameError: no such role or employer; ``nearest`` lists similar ones.
    """
    target = resolve_role(role)
    report = analyze(resume, role=target.id, employer=employer, as_of=as_of)
    return PracticeSheet(
        certlens=version("certlens"),
        catalog_date=catalog_date(),
        as_of=report.as_of,
        source=report.source,
        role=target.id,
        employer=report.target.employer,
        questions=tuple(_once_each(_questions(report, target))),
    )


def _once_each(questions: Iterable[PracticeQuestion]) -> Iterator[PracticeQuestion]:
    """The questions without those that were asked about the same words of the page before."""
    asked: set[str] = set()
    for question in questions:
        if question.question not in asked or "“" not in question.question:
            asked.add(question.question)
            yield question


def _questions(report: Report, role: Role) -> Iterator[PracticeQuestion]:
    for claim in report.claims:
        yield from _of_claim(claim, role)
    yield from _of_page(report)
    for wanted in role.expected_evidence[:_OF_THE_ROLE]:
        yield PracticeQuestion(
            claim=None,
            certification=None,
            about=role.id,
            question=f"This role looks for: {wanted}. Which work of yours comes closest to it?",
            listens_for="one case of your own, with a result",
            principle="P16",
        )


def _of_claim(claim: WeighedClaim, role: Role) -> Iterator[PracticeQuestion]:
    row = certifications().get(claim.certification or "")
    name = brief(claim.text, row.acronym or row.name if row else claim.name)
    for question in (*claim.questions, *_further(claim, row, role, name)):
        yield PracticeQuestion(
            claim=claim.id,
            certification=claim.certification,
            about=name,
            question=question,
            listens_for=_listens_for(claim, role),
            principle=_principle(claim, row, role),
        )


def _further(
    claim: WeighedClaim, row: Certification | None, role: Role, name: str
) -> Iterator[str]:
    """What goes beyond the report's questions: harder for recall, and for code-first roles."""
    if row is None or claim.kind != "certification" or claim.status not in ("held", "passed"):
        return
    covered = topics(row)
    if not claim.evidence and row.exam_format == "mcq" and len(covered) > 1:
        yield f"{covered[1]} stops working on a Monday morning: what do you look at first, and why?"
    elif not claim.evidence and covered:
        yield f"What would you build in a weekend to show {covered[0]} at work, and what could break?"
    elif claim.evidence and row.exam_format == "mcq":
        yield f"What was different in practice from what the {name} exam asks?"
    elif claim.evidence and not counts_for(role):
        yield f"Tell that work without naming {name}: which decision would you defend, and why?"


def _listens_for(claim: WeighedClaim, role: Role) -> str:
    if claim.kind == "umbrella":
        return "the exact name, level and date"
    if claim.status in ("in-progress", "planned", "expired"):
        return "its state as it is, and what is done with it meanwhile"
    if not claim.evidence:
        return "one concrete use, at work or in a lab; or plainly that there was none yet"
    if counts_for(role):
        return "certification in a sentence, then the work, the problem met, the result"
    return "the work first: problem, decision, result; the certification as background"


def _principle(claim: WeighedClaim, row: Certification | None, role: Role) -> str:
    if not claim.evidence and row and row.exam_format == "mcq":
        return "P11"
    return "P12" if counts_for(role) else "P13"


def _of_page(report: Report) -> Iterator[PracticeQuestion]:
    """What several certifications together invite."""
    held = [claim for claim in report.claims if claim.kind == "certification"]
    if len(held) < _SEVERAL:
        return
    yield PracticeQuestion(
        claim=None,
        certification=None,
        about=listed([brief(claim.text, claim.name, limit=30) for claim in held]),
        question="If you could list only one of your certifications, which one, and what did you "
        "build with it?",
        listens_for="a choice that fits the role, and work to go with it",
        principle="P9",
    )
