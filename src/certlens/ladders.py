"""Which of several claims are lower rungs of one ladder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from certlens.knowledge import Certification, certifications
from certlens.resume import Claim


def superseded(claims: Sequence[Claim]) -> Mapping[str, Claim]:
    """The claims that stand beside a higher one of their series: their id, and the higher claim.

    Only a higher claim that is held or passed supersedes; a lapsed lower one is not counted.
    """
    valid = [claim for claim in claims if claim.status in ("held", "passed")]
    pairs = ((lower, _highest_above(lower, valid)) for lower in valid)
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
