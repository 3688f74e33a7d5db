"""Certified, without saying in what."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.suggestion import line_of
from certlens.wording import fitted, quoted, verb

SILENT = (
    Example(
        "the exam is named elsewhere on the page",
        """
        # Samir Patel

        AWS certified engineer

        ## Certifications

        - AWS Certified Solutions Architect – Associate, 2024
        """,
    ),
)
FIRES = (
    Example(
        "no level, no exam",
        """
        # Samir Patel

        ## Certifications

        - AWS Certified
        """,
    ),
)


@rule("C131", "note", "P3", silent=SILENT, fires=FIRES, role_free=True)
def vague_claim(case: Case) -> Iterator[Flag]:
    """A vendor named as certifying, but neither exam nor level.

    Why: each certification signals something specific, and a filter needs its name. "AWS certified"
    may mean a foundational exam or a professional one; readers assume the lower.

    It keeps silent where the page names an exam of the same issuer. What would change it: the
    exact name of the certification.
    """
    vague = [c for c in case.claims if c.kind == "umbrella" and not _named_elsewhere(case, c)]
    if not vague:
        return
    yield Flag(
        message=f"{fitted([quoted(claim.text, 60) for claim in vague], 90)} "
        f"{verb(len(vague), 'names', 'name')} neither exam nor level.",
        advice="Print the exact certification, its level and its year.",
        rewrite="\n".join(line_of(claim, case.row(claim), case.as_of) for claim in vague),
        claims=vague,
    )


def _issuer(case: Case, claim: WeighedClaim) -> str | None:
    row = case.row(claim)
    return row.issuer if row else claim.issuer


def _named_elsewhere(case: Case, claim: WeighedClaim) -> bool:
    named = {_issuer(case, other) for other in case.claims if other.kind == "certification"}
    return _issuer(case, claim) in named
