"""A lower level beside the higher one."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.ladders import superseded
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, verb

SILENT = (
    Example(
        "the higher one is not held yet",
        """
        # Leila Farsi

        ## Certifications

        - CCNA, 2024
        - CCNP Enterprise (in progress, exam booked for March 2027)
        """,
    ),
)
FIRES = (
    Example(
        "CCNA beside CCNP",
        """
        # Leila Farsi

        ## Certifications

        - CCNP Enterprise, 2025
        - CCNA, 2023
        """,
    ),
)


@rule("C110", "note", "P16", silent=SILENT, fires=FIRES, role_free=True)
def superseded_certification(case: Case) -> Iterator[Flag]:
    """A lower level of a series listed beside the higher one.

    Why: the higher one says it all; the lower one makes the list longer and its reader slower.

    It keeps silent where the employer, or a posting given, asks for the lower one by name.
    What would change it: keeping only the higher one.
    """
    higher = superseded(case.claims, case.as_of)
    lower = [c for c in case.claims if c.id in higher and not _asked_for(case, c.certification)]
    if not lower:
        return
    tops = {higher[claim.id].id for claim in lower}
    above = fitted([case.label(claim) for claim in case.claims if claim.id in tops], 48)
    names = fitted([case.label(claim) for claim in lower], 56)
    yield Flag(
        message=f"{names} {verb(len(lower), 'stands', 'stand')} beside the higher {above}.",
        advice="Leave the lower out, unless a posting names it.",
        claims=lower,
    )


def _asked_for(case: Case, certification: str | None) -> bool:
    named = {need.certification for posting in case.postings for need in posting.needs}
    named.update(case.employer.certifications if case.employer else ())
    return certification in named
