"""In progress, without saying until when."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.relevance import retired
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.suggestion import line_of
from certlens.wording import fitted, verb

SILENT = (
    Example(
        "the exam has a date",
        """
        # Ben Okafor

        ## Certifications

        - Certified Kubernetes Administrator (CKA), in progress, exam booked for December 2026
        """,
    ),
)
FIRES = (
    Example(
        "no date for the exam",
        """
        # Ben Okafor

        ## Certifications

        - Certified Kubernetes Administrator (CKA), in progress
        """,
    ),
)


@rule("C124", "note", "P16", silent=SILENT, fires=FIRES, role_free=True)
def undated_in_progress(case: Case) -> Iterator[Flag]:
    """A certification in progress or planned, without the month of the exam.

    Why: with a date it is a plan that can be believed and asked about; without one it can stand on
    a page for years.

    Courses are left out, and exams that are no longer offered are left to retired-certification.
    What would change it: the month of the exam, booked or expected.
    """
    vague = [claim for claim in case.claims if _undated(case, claim)]
    if not vague:
        return
    names = fitted([case.label(claim) for claim in vague], 64)
    yield Flag(
        message=f"{names} {verb(len(vague), 'is', 'are')} still to come, with no date for the "
        "exam.",
        advice="Give the month of the exam, or leave it out until there is one.",
        rewrite="\n".join(line_of(claim, case.row(claim), case.as_of) for claim in vague),
        claims=vague,
    )


def _undated(case: Case, claim: WeighedClaim) -> bool:
    row = case.row(claim)
    if claim.kind == "course" or (row and retired(row, case.as_of)):
        return False
    return claim.status in ("in-progress", "planned") and claim.planned_for is None
