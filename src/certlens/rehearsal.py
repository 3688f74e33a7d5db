"""Answer + certification + role → Rehearsal: what to change before the interview."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from typing import Literal

from certlens.certification_names import resolve_certification
from certlens.document import Record
from certlens.errors import LimitExceededError, NoTextError, RuleError
from certlens.knowledge import catalog_date
from certlens.rehearsing.answer import read_answer
from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.next_question import next_question
from certlens.rehearsing.rules import answer_rules
from certlens.report import Finding
from certlens.resume import Resume
from certlens.titles import resolve_role

MOST_CHARACTERS = 20_000  # twenty minutes of talk; an answer has one or two


class Rehearsal(Record):
    """What a listener for the role makes of an answer.

    ``opening`` is what the role wants to hear first. Spans point into the answer as it was given;
    ``words`` counts its words. ``next_question`` is the one to practise next.
    """

    schema_version: Literal[1] = 1
    certlens: str
    catalog_date: str
    certification: str
    role: str
    opening: Literal["certification", "work"]
    words: int
    findings: tuple[Finding, ...]
    next_question: str

    def _repr_html_(self) -> str:
        """The rehearsal as a notebook shows it."""
        from certlens.rendering.rehearsal import rehearsal_html

        return rehearsal_html(self)


def rehearse(
    answer: str, *, certification: str, role: str, resume: Resume | None = None
) -> Rehearsal:
    """What to change in an interview answer about a certification, and what to practise next.

    ``answer`` is what would be said in a minute or two, written or dictated. ``certification`` is an
    id, acronym, exam code or name of the catalogue, ``role`` an id or a job title. With a
    résumé, what it does not show is pointed out.

    Raises:
        UnknownNameError: no such certification or role; ``nearest`` lists similar ones.
        NoTextError: the answer holds no words.
        LimitExceededError: it is longer than any spoken answer.
        RuleError: a rule failed, which is a bug; its cause is attached.
    """
    row = resolve_certification(certification)
    target = resolve_role(role)
    _check(answer)
    heard = Hearing(read_answer(answer, row), row, target, resume)
    if not heard.answer.clauses:
        raise NoTextError("the answer holds no words; write or dictate a minute of it")
    findings = tuple(
        sorted(_findings(heard), key=lambda finding: (finding.spans[0].start, finding.code))
    )
    return Rehearsal(
        certlens=version("certlens"),
        catalog_date=catalog_date(),
        certification=row.id,
        role=target.id,
        opening="certification" if heard.counts else "work",
        words=heard.answer.words,
        findings=findings,
        next_question=next_question(heard),
    )


def _check(answer: str) -> None:
    if len(answer) > MOST_CHARACTERS:
        raise LimitExceededError(
            f"the answer has {len(answer.split()):,} words; an answer of two minutes has about 300, "
            "give one at a time",
            limit="size",
        )


def _findings(heard: Hearing) -> Iterator[Finding]:
    for rule in answer_rules().values():
        try:
            yield from rule.findings(heard)
        except Exception as error:
            raise RuleError(rule.name) from error
