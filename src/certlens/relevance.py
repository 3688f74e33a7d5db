"""How a claimed certification stands to a role, and to the calendar."""

from __future__ import annotations

from datetime import date
from typing import Literal

from certlens.edtf import first_day, last_day
from certlens.knowledge import Certification, Employer, Role, certifications
from certlens.resume import Claim

Relevance = Literal["key", "field", "off", "unlisted"]


def relevance(claim: Claim, certification: Certification | None, role: Role) -> Relevance:
    """Whether the role asks for the certification, shares its field, or has no use for it."""
    if certification is None:
        return "unlisted"
    if not credential_ids(claim, certification).isdisjoint(role.key_certifications):
        return "key"
    if any(_outranks(certification, certifications().get(key)) for key in role.key_certifications):
        return "key"
    return "off" if set(certification.domains).isdisjoint(role.domains) else "field"


def credential_ids(claim: Claim, certification: Certification | None) -> frozenset[str]:
    """The ids a claim answers to: its own, its family's, its successor's."""
    row = (certification.id, certification.family, certification.successor) if certification else ()
    return frozenset(filter(None, (claim.certification, claim.family, *row)))


def in_scope(employer: Employer, role: Role) -> bool:
    """Whether the employer's shift applies to the role."""
    scope = employer.families
    return not scope or role.family in scope or role.id in scope


def _outranks(certification: Certification, other: Certification | None) -> bool:
    """Whether it is a higher rung of the other's ladder."""
    if other is None or certification.series is None or certification.series != other.series:
        return False
    return (certification.rung or 0) > (other.rung or 0)


def ends_before_it_begins(claim: Claim) -> bool:
    """Whether the end date is earlier than the date of issue, so that one of them is wrong."""
    if claim.issued is None or claim.expires is None:
        return False
    return last_day(claim.expires) < first_day(claim.issued)


def lapsed_by_catalogue(claim: Claim, as_of: date) -> bool:
    """Whether an end date that the page does not print, but the validity implies, has passed."""
    if claim.status != "held" or claim.expires is None or claim.expires_basis != "catalogue":
        return False
    return last_day(claim.expires) < as_of


def retired(certification: Certification, as_of: date) -> bool:
    """Whether the exam can no longer be taken on the day."""
    if certification.status != "retired":
        return False
    return certification.retired_on is None or last_day(certification.retired_on) < as_of
