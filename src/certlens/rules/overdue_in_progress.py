"""In progress, for an exam date that has passed."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.edtf import last_day, shown
from certlens.rules import Example, Flag, rule
from certlens.suggestion import line_of
from certlens.wording import fitted

SILENT = (
    Example(
        "the exam is still to come",
        """
        # Ines Duarte

        ## Certifications

        - AWS Certified Solutions Architect – Associate (expected December 2026)
        """,
    ),
)
FIRES = (
    Example(
        "expected a year ago",
        """
        # Ines Duarte

        ## Certifications

        - AWS Certified Solutions Architect – Associate (expected June 2025)
        """,
    ),
)


@rule("C125", "warning", "P16", silent=SILENT, fires=FIRES, role_free=True)
def overdue_in_progress(case: Case) -> Iterator[Flag]:
    """A certification in progress whose printed exam date has passed.

    Why: it says that the page is old or that the exam did not go well; both invite a question that
    a current line avoids.

    What would change it: the date of the award, a new exam date, or leaving the line out.
    """
    overdue = [
        claim
        for claim in case.claims
        if claim.status in ("in-progress", "planned")
        and claim.planned_for
        and last_day(claim.planned_for) < case.as_of
    ]
    if not overdue:
        return
    named = [f"{case.label(claim)} ({shown(claim.planned_for)})" for claim in overdue]
    yield Flag(
        message=f"Marked as still to come, but the date has passed: {fitted(named, 60)}.",
        advice="If it was passed, print the date of the award; otherwise the new exam date.",
        rewrite="\n".join(line_of(claim, case.row(claim), case.as_of) for claim in overdue),
        claims=overdue,
    )
