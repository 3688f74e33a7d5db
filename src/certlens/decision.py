"""Is the next certification worth the months? Three questions, a verdict, and what to build (P15).

The questions stand in :mod:`certlens.decision_answers`, the table of verdicts in
:mod:`certlens.decision_verdict`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING, Literal

from certlens.analysis import analyze
from certlens.case import Case
from certlens.certification_names import resolve_certification
from certlens.decision_answers import (
    Answer,
    Counts,
    answer_hands_on,
    answer_pairable,
    answer_postings,
    as_claim,
    count_postings,
)
from certlens.decision_ladder import (
    Ladder,
    OnResume,
    Validity,
    ladder_of,
    on_resume,
    retirement_ahead,
    validity_of,
)
from certlens.decision_situation import Situation
from certlens.decision_verdict import Verdict, rule_on
from certlens.document import Record
from certlens.folders import posting_files
from certlens.knowledge import (
    Certification,
    Employer,
    ProjectIdea,
    Role,
    catalog_date,
    employers,
    find,
)
from certlens.project_ideas import ideas_for
from certlens.relevance import retired
from certlens.report import Level, Reason
from certlens.resume import Resume
from certlens.titles import resolve_role
from certlens.weighing import weigh

if TYPE_CHECKING:
    from certlens.postings import Posting


class Decision(Record):
    """Whether to sit an exam for a role: the verdict, the three answers, and what to build.

    ``conditions`` are what a conditional verdict depends on; ``worth`` is the weight of the certification
    once held, None where the exam is gone; ``reasons`` are what that weight was read from.
    ``retires_on`` is an EDTF date still to come, ``retired_on`` one that has passed.
    """

    schema_version: Literal[1] = 1
    certlens: str
    certification: str
    name: str
    role: str
    employer: str | None
    verdict: Verdict
    because: str
    conditions: tuple[str, ...]
    answers: tuple[Answer, ...]
    counts: Counts
    project_ideas: tuple[ProjectIdea, ...]
    worth: Level
    reasons: tuple[Reason, ...]
    ladder: Ladder
    on_resume: OnResume
    validity: Validity
    retired: bool
    retired_on: str | None
    retires_on: str | None
    as_of: date
    catalog_date: str

    def _repr_html_(self) -> str:
        """The decision as a notebook shows it."""
        from certlens.rendering.decision_html import decision_html

        return decision_html(self)


def decide(
    certification: str,
    *,
    role: str,
    employer: str | None = None,
    postings: Sequence[Posting | str | os.PathLike[str]] = (),
    resume: Resume | None = None,
    as_of: date | None = None,
) -> Decision:
    """Whether the certification is worth its months for the role, with the evidence.

    ``certification`` is an id, acronym, exam code or name; ``role`` an id or job title. ``postings``
    are postings read, files or folders of them; without any the first answer is unknown. A
    ``resume`` shows what is held and what could back it. ``as_of`` defaults to the résumé's own
    day, else today.

    Raises:
        UnknownNameError: no such certification, role or employer; ``nearest`` lists similar ones.
        ParseError: a posting could not be read.
    """
    row = resolve_certification(certification)
    target = resolve_role(role)
    kind = find(employers(), employer, "employer") if employer else None
    day = as_of or (resume.as_of if resume else date.today())
    return _decided(
        row, target, kind, tuple(_read(postings)), _case(resume, target, kind, day), day
    )


def _decided(
    row: Certification,
    role: Role,
    employer: Employer | None,
    postings: Sequence[Posting],
    case: Case | None,
    day: date,
) -> Decision:
    counts, ideas, ladder = count_postings(row, postings), ideas_for(row), ladder_of(row)
    answers = (
        answer_postings(row, postings, counts),
        answer_hands_on(row),
        answer_pairable(row, ideas, case.resume if case else None),
    )
    weight = weigh(as_claim(row), row, role, employer, as_of=day)
    assert weight is not None
    standing = on_resume(row, ladder, case)
    asked = Situation(row, role, employer, weight.level, answers, ladder, standing, case, day)
    gone = retired(row, day)
    return Decision(
        certlens=version("certlens"),
        certification=row.id,
        name=row.name,
        role=role.id,
        employer=employer.id if employer else None,
        **rule_on(asked)._asdict(),
        answers=answers,
        counts=counts,
        project_ideas=ideas,
        worth=weight.level,
        reasons=weight.reasons,
        ladder=ladder,
        on_resume=standing,
        validity=validity_of(row),
        retired=gone,
        retired_on=row.retired_on if gone else None,
        retires_on=retirement_ahead(row, day),
        as_of=day,
        catalog_date=catalog_date(),
    )


def _case(resume: Resume | None, role: Role, employer: Employer | None, day: date) -> Case | None:
    """The résumé as it reads for the target on the day."""
    if resume is None:
        return None
    name = employer.id if employer else None
    report = analyze(resume, role=role.id, employer=name, as_of=day)
    return Case(resume.model_copy(update={"as_of": day}), report.claims, role, employer)


def _read(postings: Sequence[Posting | str | os.PathLike[str]]) -> Iterator[Posting]:
    """The postings, those given as files or folders read first."""
    for item in postings:
        if not isinstance(item, (str, os.PathLike)):
            yield item
            continue
        from certlens.postings import read_posting

        yield from map(read_posting, posting_files(item))
