"""Certifications that belong to another kind of job."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, share

FEWEST = 2

SILENT = (
    Example(
        "one stray certification among fitting ones",
        """
        # Jonas Weber

        ## Certifications

        - CCNP Enterprise, 2024
        - CCNA, 2020
        - Certified ScrumMaster (CSM), 2019
        """,
        role="network-engineer",
    ),
)
FIRES = (
    Example(
        "network certifications for a data role",
        """
        # Jonas Weber

        ## Certifications

        - CCNP Enterprise, 2022
        - CompTIA Network+, 2018
        - Microsoft Certified: Power BI Data Analyst Associate, 2025
        """,
        role="data-analyst",
    ),
)


@rule("C109", "note", "P1", silent=SILENT, fires=FIRES)
def off_target_certifications(case: Case) -> Iterator[Flag]:
    """Most of the certifications belong to another family of roles.

    Why: the role decides whether a certification matters. Those of another field cost space and
    suggest that the page was written for another job.

    What would change it: dropping or shortening them, or another target role.
    """
    known = [claim for claim in case.earned if case.row(claim)]
    off = [
        claim
        for claim in known
        if case.relevance(claim) == "off"
        and claim.weight
        and claim.weight.level in ("neutral", "ignored", "liability")
    ]
    if case.role is None or len(off) < FEWEST or 2 * len(off) <= len(known):
        return
    names = fitted([case.label(claim) for claim in off], 56)
    number = share(len(off), len(known), "certification")
    yield Flag(
        message=f"{number[0].upper()}{number[1:]} belong to another field than this role: {names}.",
        advice="Drop them here, or keep them to one short line at the end.",
        claims=off,
    )
