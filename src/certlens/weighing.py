"""What a claim is worth to a role and an employer: a table with reasons, no arithmetic of opinions.

The level is read from ``FIT`` (role stance × relevance × kind of exam), moved by the employer
(``MOVES``), lifted by the given postings (``POSTED``) and held down by the state of the claim
(``CEILINGS``). Each step leaves one reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from certlens.knowledge import Certification, Employer, Role, Shift, Stance
from certlens.postings import Posting, Wanted
from certlens.postings.meeting import posting_need
from certlens.reasons import (
    NO_CHANGE,
    State,
    employer_reason,
    exam_reason,
    posting_reason,
    relevance_reason,
    role_reason,
    state_reason,
)
from certlens.relevance import (
    Relevance,
    credential_ids,
    in_scope,
    lapsed_by_catalogue,
    relevance,
    retired,
)
from certlens.report import Level, Reason, Weight
from certlens.resume import Claim

Exam = Literal["practical", "applied", "recall"]
Listed = Literal["key", "field", "off"]


class Fit(NamedTuple):
    """The level for each kind of exam; ``applied`` is scenario, mixed or of unknown format."""

    practical: Level
    applied: Level
    recall: Level


FIT: Mapping[tuple[Stance, Listed], Fit] = {
    ("currency", "key"): Fit("currency", "currency", "currency"),
    ("currency", "field"): Fit("valued", "valued", "neutral"),
    ("currency", "off"): Fit("neutral", "neutral", "ignored"),
    ("valued", "key"): Fit("valued", "valued", "valued"),
    ("valued", "field"): Fit("valued", "valued", "neutral"),
    ("valued", "off"): Fit("neutral", "neutral", "ignored"),
    ("neutral", "key"): Fit("valued", "neutral", "neutral"),
    ("neutral", "field"): Fit("neutral", "neutral", "ignored"),
    ("neutral", "off"): Fit("ignored", "ignored", "ignored"),
    ("mostly-ignored", "key"): Fit("neutral", "neutral", "ignored"),
    ("mostly-ignored", "field"): Fit("neutral", "ignored", "ignored"),
    ("mostly-ignored", "off"): Fit("ignored", "ignored", "ignored"),
}

# What the catalogue does not know: nothing is known of its exam either.
UNLISTED: Mapping[Stance, Level] = {
    "currency": "neutral",
    "valued": "neutral",
    "neutral": "neutral",
    "mostly-ignored": "ignored",
}

# The step an employer moves a level by, and the claims it moves; a gate requires what it names.
MOVES: Mapping[Shift, tuple[int, frozenset[str]]] = {
    "gate": (0, frozenset()),
    "up-strong": (1, frozenset({"named", "key", "field"})),
    "up": (1, frozenset({"named", "key"})),
    "up-slight": (1, frozenset({"named"})),
    "neutral": (0, frozenset()),
    "down-slight": (-1, frozenset({"field", "off"})),
    "down": (-1, frozenset({"key", "field", "off", "unlisted"})),
}

# Roles with rights on systems: a security exam is asked of them though their field is another (P3).
PRIVILEGED = ("systems", "networking", "support", "cloud", "devops", "software", "database")

CEILINGS: Mapping[State, Level] = {
    "passed": "valued",
    "retired": "valued",
    "perhaps-expired": "valued",
    "in-progress": "neutral",
    "expired": "neutral",
    "no-level": "neutral",
    "course": "neutral",
    "award": "neutral",
    "planned": "ignored",
}

# The level that a posting lifts a certification to, at least.
POSTED: Mapping[Wanted, Level] = {
    "required": "required",
    "after-hire": "currency",
    "preferred": "valued",
    "or-equivalent": "valued",
}

# Best first; only a gate or a posting makes a certification required.
LADDER: tuple[Level, ...] = ("required", "currency", "valued", "neutral", "ignored", "liability")


def weigh(
    claim: Claim,
    certification: Certification | None,
    role: Role | None,
    employer: Employer | None,
    *,
    as_of: date,
    postings: Sequence[Posting] = (),
) -> Weight | None:
    """What the claim is worth to the role at the employer; None without a role."""
    if role is None:
        return None
    relevant = relevance(claim, certification, role)
    level = _fit(relevant, certification, role)
    reasons = [role_reason(role), relevance_reason(relevant, certification, role)]
    if certification and claim.kind != "course":
        reasons.append(exam_reason(certification))
    if employer:
        level, reason = _at_employer(level, relevant, claim, certification, role, employer)
        reasons.append(reason)
    if need := posting_need(claim, certification, postings):
        level = better(level, POSTED[need.need])
        reasons.append(posting_reason(need))
    for state in states(claim, certification, as_of):
        level = worse(level, CEILINGS[state])
        reasons.append(state_reason(state, claim, certification))
    return Weight(level=level, reasons=tuple(reasons))


def _fit(relevant: Relevance, certification: Certification | None, role: Role) -> Level:
    if relevant == "unlisted":
        return UNLISTED[role.stance]
    level: Level = getattr(FIT[role.stance, relevant], _filters_as(certification, relevant))
    return level


def exam_kind(certification: Certification | None) -> Exam:
    """The kind of exam as ``FIT`` tells them apart."""
    if certification is None:
        return "applied"
    kinds: Mapping[str, Exam] = {"practical": "practical", "mcq": "recall"}
    return kinds.get(certification.exam_format, "applied")


def _filters_as(certification: Certification | None, relevant: Relevance) -> Exam:
    """The kind of exam; in a field that does not ask for it, one at entry level filters as recall (P10)."""
    kind = exam_kind(certification)
    entry = (
        relevant == "field" and certification is not None and certification.level == "foundational"
    )
    return "recall" if entry and kind != "practical" else kind


def states(claim: Claim, certification: Certification | None, as_of: date) -> Iterable[State]:
    """What holds the claim's level down, if anything."""
    if claim.status != "held":
        yield claim.status
    elif lapsed_by_catalogue(claim, as_of):
        yield "perhaps-expired"
    if certification and retired(certification, as_of):
        yield "retired"
    if claim.kind == "umbrella":
        yield "no-level"
    elif claim.kind == "course" or claim.kind == "award":
        yield claim.kind


def worse(one: Level, other: Level) -> Level:
    """The lower of two levels."""
    return max(one, other, key=LADDER.index)


def better(one: Level, other: Level) -> Level:
    """The higher of two levels."""
    return min(one, other, key=LADDER.index)


def _at_employer(
    level: Level,
    relevant: Relevance,
    claim: Claim,
    certification: Certification | None,
    role: Role,
    employer: Employer,
) -> tuple[Level, Reason]:
    ids = credential_ids(claim, certification)
    named = not ids.isdisjoint(employer.certifications)
    applies = in_scope(employer, role)
    if named and applies and employer.shift == "gate" and _gated(relevant, certification, role):
        return "required", employer_reason(employer, "names it as a condition", "P3")
    noticed = (
        not ids.isdisjoint(employer.exceptions) and worse(level, "valued") == level != "valued"
    )
    ignores = role.stance == "mostly-ignored" and role.family == "software"
    if noticed and (relevant != "off" or ignores):
        return "valued", employer_reason(employer, "notices it where others do not", "P8")
    step, moved = MOVES[employer.shift]
    if not applies or (relevant not in moved and not (named and "named" in moved)):
        return level, employer_reason(employer, NO_CHANGE, "P8")
    if named and step < 0:
        return level, employer_reason(employer, "still notices this one", "P8")
    after = _step(level, step, floor=_floor(relevant, certification, role))
    text = {1: "weighs it more", -1: "weighs it less"}[step] if after != level else NO_CHANGE
    return after, employer_reason(employer, text, "P8")


def _gated(relevant: Relevance, certification: Certification | None, role: Role) -> bool:
    """Whether a gate means the role: its own field, or who has rights on systems (DoD's IAT levels)."""
    lists = certification.compliance if certification else ()
    technical = any("IAT" in text for text in lists)
    return relevant != "off" or (technical and role.family in PRIVILEGED)


def _floor(relevant: Relevance, certification: Certification | None, role: Role) -> Level:
    """How far an employer can push a level down: a recall exam from elsewhere only costs (P9)."""
    costs = relevant == "off" and exam_kind(certification) == "recall"
    return "liability" if costs and role.stance == "mostly-ignored" else "ignored"


def _step(level: Level, step: int, *, floor: Level) -> Level:
    place = LADDER.index(level) - step
    return LADDER[max(LADDER.index("currency"), min(place, LADDER.index(floor)))]
