"""A certification that would have run out by now, if it was not renewed."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.edtf import shown
from certlens.ladders import superseded
from certlens.relevance import lapsed_by_catalogue, retired
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, line_to_paste, verb

SILENT = (
    Example(
        "within its years of validity",
        """
        # Greta Holm

        ## Certifications

        - Certified Kubernetes Administrator (CKA), May 2025
        """,
    ),
    Example(
        "for life",
        """
        # Greta Holm

        ## Certifications

        - OffSec Certified Professional (OSCP), 2015
        """,
    ),
)
FIRES = (
    Example(
        "issued seven years ago, valid for three",
        """
        # Greta Holm

        ## Certifications

        - CompTIA Security+, Mar 2019
        """,
    ),
)


@rule("C123", "note", "P16", silent=SILENT, fires=FIRES, role_free=True)
def possibly_expired_certification(case: Case) -> Iterator[Flag]:
    """A certification that would have run out by now, unless it was renewed.

    Why: the page prints only when it was earned; the issuer's validity, counted from there, has
    passed. Many are renewed by continuing education or by a higher exam, so nobody can tell, and
    a reader who needs to know will ask. One that stands beside a higher exam of its series is
    taken as renewed by it; a retired one is left to retired-certification.

    What would change it: the date until which it is valid.
    """
    renewed = superseded(case.claims, case.as_of)
    perhaps = [
        claim
        for claim in case.claims
        if lapsed_by_catalogue(claim, case.as_of)
        and claim.id not in renewed
        and not ((row := case.row(claim)) and retired(row, case.as_of))
    ]
    if not perhaps:
        return
    named = [f"{case.label(claim)} ({shown(claim.expires)})" for claim in perhaps]
    kept = [claim for claim in perhaps if claim.placement != "drop"]
    it = verb(len(perhaps), "it", "them")
    yield Flag(
        message=f"Past the issuer's usual validity, unless renewed: {fitted(named, 72)}.",
        advice="If a higher exam or training renewed it, print until when."
        if kept
        else f"Leave {it} out for this role, or print until when.",
        rewrite="\n".join(line_to_paste(claim, case.row(claim)) for claim in kept) or None,
        claims=perhaps,
    )
