"""A certification that this kind of employer notices."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.weighing import LADDER, weigh
from certlens.wording import fitted, verb

SILENT = (
    Example(
        "a startup looks past it",
        """
        # Marek Nowak

        ## Experience

        **Java Developer**, Humongous Insurance, 2018 – Present

        - Built claims services with Java and Spring Boot.

        ## Certifications

        - Oracle Certified Professional: Java SE 11 Developer, 2023
        """,
        role="backend-engineer",
        employer="startup",
    ),
)
FIRES = (
    Example(
        "a consultancy notices an Oracle Java certification",
        """
        # Marek Nowak

        ## Experience

        **Java Developer**, Humongous Insurance, 2018 – Present

        - Built claims services with Java and Spring Boot.

        ## Certifications

        - Oracle Certified Professional: Java SE 11 Developer, 2023
        """,
        role="backend-engineer",
        employer="consulting-si",
    ),
)


@rule("C145", "strength", "P8", silent=SILENT, fires=FIRES)
def employer_exception(case: Case) -> Iterator[Flag]:
    """The kind of employer, not the role, gives a certification its weight.

    Why: a consultancy or government contractor may notice what product companies ignore, and where
    contracts name a certification it is a condition.

    What would change it: another kind of employer.
    """
    lifted = [claim for claim in case.valid if _lifted(case, claim)]
    if case.employer is None or not lifted:
        return
    names = fitted([case.label(claim) for claim in lifted], 44)
    named = all(claim.weight and claim.weight.level == "required" for claim in lifted)
    said = (
        f"{verb(len(lifted), 'is', 'are')} asked for as a condition by this kind of employer"
        if named
        else f"{verb(len(lifted), 'counts', 'count')} here because of the employer"
    )
    yield Flag(
        message=f"{names} {said}: {case.employer.name}.",
        advice="Keep the exact name and dates on page 1.",
        claims=lifted,
    )


def _lifted(case: Case, claim: WeighedClaim) -> bool:
    """Whether the employer makes it required, or valued where the role alone would not."""
    alone = weigh(claim, case.row(claim), case.role, None, as_of=case.as_of)
    if alone is None or claim.weight is None or case.employer is None:
        return False
    named = {claim.certification, claim.family} & {*case.employer.exceptions}
    better = LADDER.index(claim.weight.level) < LADDER.index(alone.level)
    return better and (claim.weight.level == "required" or bool(named))
