"""Which of several claims are lower rungs of one ladder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from certlens.knowledge import Certification, certifications
from certlens.relevance import lapsed_by_catalogue
from certlens.resume import Claim


def superseded(claims: Sequence[Claim], as_of: date) -> Mapping[str, Claim]:
    """The claims that stand beside a higher one of their series: their id, and the higher claim.

    Only a higher claim that is held, and not past its usual validity, supersedes: a written exam
    passed is not the award. A lower one that the page calls expired is not counted.
    """
    earned = [claim for claim in claims if claim.status in ("held", "passed")]
    valid = [
        claim
        for claim in earned
        if claim.status == "held" and not lapsed_by_catalogue(claim, as_of)
    ]
    pairs = ((lower, _highest_above(lower, valid)) for lower in earned)
    return {lower.id: higher for lower, higher in pairs if higher}


def _highest_above(lower: Claim, claims: Iterable[Claim]) -> Claim | None:
    row = _row(lower)
    if row is None or row.series is None or row.rung is None:
        return None
    rungs = [
        (other.rung, claim)
        for claim in claims
        if (other := _row(claim)) and other.series == row.series and other.rung is not None
    ]
    above = [(rung, claim) for rung, claim in rungs if rung > row.rung]
    return max(above, key=lambda pair: pair[0])[1] if above else None


def _row(claim: Claim) -> Certification | None:
    return certifications().get(claim.certification) if claim.certification else None
