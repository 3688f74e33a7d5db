"""A certification whose exam is no longer offered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certlens.case import Case
from certlens.edtf import shown
from certlens.knowledge import certifications
from certlens.relevance import retired
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.wording import line_to_paste, listed, verb

SILENT = (
    Example(
        "the exam is still offered",
        """
        # Yusuf Demir

        ## Certifications

        - CCNA, 2024
        """,
    ),
)
FIRES = (
    Example(
        "an exam retired in 2020",
        """
        # Yusuf Demir

        ## Certifications

        - Cisco Certified Entry Networking Technician (CCENT), 2018
        """,
    ),
)


@rule("C122", "note", "P16", silent=SILENT, fires=FIRES, role_free=True)
def retired_certification(case: Case) -> Iterator[Flag]:
    """A certification whose exam the issuer has retired.

    Why: it can still be held, but it dates the page; with its year it reads as history, without it
    as if nobody had looked since. One still being prepared for cannot be taken any more.

    Where the page says that it has expired, expired-certification names both. What would change
    it: the year beside it, or the certification that followed it.
    """
    gone = [c for c in case.claims if (row := case.row(c)) and retired(row, case.as_of)]
    held = [claim for claim in gone if claim.status in ("held", "passed")]
    coming = [claim for claim in gone if claim.status in ("in-progress", "planned")]
    if held:
        undated = next((claim for claim in held if claim.issued is None), None)
        yield Flag(
            message=f"No longer offered: {listed([_since(case, claim) for claim in held])}.",
            advice=f"Keep the year beside it, and list what is current first{_next(case, held)}.",
            rewrite=line_to_paste(undated, case.row(undated), "____") if undated else None,
            claims=held,
        )
    if coming:
        names = listed([case.label(claim) for claim in coming])
        yield Flag(
            message=f"{names} {verb(len(coming), 'is', 'are')} being prepared for, but the exam is "
            "no longer offered.",
            advice=f"Name the exam that is offered now, or leave it out{_next(case, coming)}.",
            claims=coming,
            severity="warning",
        )


def _since(case: Case, claim: WeighedClaim) -> str:
    row = case.row(claim)
    when = f" {shown(row.retired_on)}" if row and row.retired_on else ""
    return f"{case.label(claim)} (exam retired{when})"


def _next(case: Case, claims: Sequence[WeighedClaim]) -> str:
    rows = [row for claim in claims if (row := case.row(claim)) and row.successor]
    names = [certifications()[row.successor].name for row in rows if row.successor]
    return f" (followed by {listed(names)})" if names else ""
