"""Dates that cannot be right."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.edtf import first_day, last_day, shown
from certlens.relevance import ends_before_it_begins
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, line_to_paste

SILENT = (
    Example(
        "dates in order",
        """
        # Karin Solberg

        ## Certifications

        - CISSP, Jun 2024 – Jun 2027
        """,
    ),
)
FIRES = (
    Example(
        "issued in the future",
        """
        # Karin Solberg

        ## Certifications

        - CISSP, Issued Jun 2031
        """,
    ),
)


@rule("C126", "warning", "P16", silent=SILENT, fires=FIRES, role_free=True)
def impossible_date(case: Case) -> Iterator[Flag]:
    """Issued before the exam existed, issued in the future, or ended before it was issued.

    Why: a date that cannot be right costs trust in all the others, even where it is a slip.

    The launch of an exam is known for the common ones only; where it is unknown the rule keeps
    silent. What would change it: the date corrected.
    """
    wrong = [(claim, why) for claim in case.claims if (why := _wrong(case, claim))]
    if not wrong:
        return
    claims = [claim for claim, _ in wrong]
    yield Flag(
        message=f"{fitted([why for _, why in wrong], 120)}.",
        advice="Check the date against the certificate and correct it.",
        rewrite="\n".join(line_to_paste(claim, case.row(claim), "____") for claim in claims),
        claims=claims,
    )


def _wrong(case: Case, claim: WeighedClaim) -> str | None:
    name, issued, row = case.label(claim), claim.issued, case.row(claim)
    if issued is None:
        return None
    if claim.status in ("held", "passed", "expired") and first_day(issued) > case.as_of:
        return f"{name} is dated {shown(issued)}, still to come"
    if row and row.launched and last_day(issued) < first_day(row.launched):
        return f"{name} is dated {shown(issued)}, but the exam began in {shown(row.launched)}"
    if ends_before_it_begins(claim):
        return f"{name} ends in {shown(claim.expires)}, before it was issued ({shown(issued)})"
    return None
