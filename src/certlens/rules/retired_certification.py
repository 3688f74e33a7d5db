"""A certification whose exam is no longer offered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certlens.case import Case
from certlens.edtf import shown
from certlens.knowledge import certifications
from certlens.relevance import retired
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, line_to_paste, short_name, verb

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
            message="The exam is no longer offered: "
            f"{fitted([_since(case, claim) for claim in held], 72)}.",
            advice=f"Keep its year, and list what is current first.{_next(case, held)}",
            rewrite=line_to_paste(undated, case.row(undated), "____") if undated else None,
            claims=held,
        )
    if coming:
        names = fitted([case.label(claim) for claim in coming], 40)
        yield Flag(
            message=f"{names} {verb(len(coming), 'is', 'are')} still to come, but the exam is no "
            "longer offered.",
            advice=f"Name the exam that is offered now, or leave it out.{_next(case, coming)}",
            claims=coming,
            severity="warning",
        )


def _since(case: Case, claim: WeighedClaim) -> str:
    row = case.row(claim)
    when = f" (since {shown(row.retired_on)})" if row and row.retired_on else ""
    return f"{case.label(claim)}{when}"


def _next(case: Case, claims: Sequence[WeighedClaim]) -> str:
    """What followed a single one, where that can still be taken."""
    row = case.row(claims[0]) if len(claims) == 1 else None
    while row and retired(row, case.as_of):
        row = certifications().get(row.successor) if row.successor else None
    name = short_name(row.name) if row else ""
    return f" It was followed by {name}." if name and len(name) <= 40 else ""
