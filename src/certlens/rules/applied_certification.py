"""A certification tied to work with an outcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from certlens.case import Case
from certlens.ladders import superseded
from certlens.resume import Evidence
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, quoted_result, verb

COUNTS = ("required", "currency", "valued")
WHOLE = 54
FEWEST_WORDS = 4

SILENT = (
    Example(
        "the work names no outcome",
        """
        # Aiko Brandt

        ## Certifications

        - Certified Kubernetes Administrator (CKA), 2025

        ## Experience

        **Platform Engineer**, Adventure Works, 2020 – Present

        - Operated Kubernetes clusters with Helm.
        """,
        role="platform-engineer",
    ),
)
FIRES = (
    Example(
        "Kubernetes exam, Kubernetes work, a figure",
        """
        # Aiko Brandt

        ## Certifications

        - Certified Kubernetes Administrator (CKA), 2025

        ## Experience

        **Platform Engineer**, Adventure Works, 2020 – Present

        - Migrated 40 services to Kubernetes with Helm, cutting deploy time from 40 to 6 minutes.
        """,
        role="platform-engineer",
    ),
)


@rule("C104", "strength", "P12", silent=SILENT, fires=FIRES)
def applied_certification(case: Case) -> Iterator[Flag]:
    """A certification tied to work with an outcome.

    Why: this is the form that convinces: the badge, what was done with it, what came of it.

    Certifications of another field and superseded ones are left out. What would change it: losing
    the figure.
    """
    lower = superseded(case.claims, case.as_of)
    shown = [
        (claim, backing)
        for claim in case.valid
        if case.relevance(claim) != "off"
        and claim.id not in lower
        and (backing := case.applied(claim))
    ]
    if not shown:
        return
    claims = [claim for claim, _ in shown]
    yield Flag(
        message=f"{fitted([case.label(claim) for claim in claims], 44)} "
        f"{verb(len(claims), 'is', 'are')} applied with a result: "
        f"{quoted_result(_told_whole(work for _, work in shown), WHOLE)}.",
        advice="Start from this work; the certification is its background."
        if case.code_first
        or not any(claim.weight and claim.weight.level in COUNTS for claim in claims)
        else "Tell certification and work as one story.",
        claims=claims,
        evidence=dict.fromkeys(item for _, item in shown),
    )


def _told_whole(works: Iterable[Evidence]) -> str:
    """The first result that says enough and can be quoted whole; else the first."""
    outcomes = [outcome for work in works for outcome in work.outcomes]
    whole = (one for one in outcomes if len(one) <= WHOLE and len(one.split()) >= FEWEST_WORDS)
    return next(whole, outcomes[0])
