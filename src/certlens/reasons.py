"""The reasons of a weight, one for each factor, each with its principle and its source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from certlens.edtf import shown
from certlens.knowledge import Certification, Employer, Role
from certlens.postings import Need, Wanted
from certlens.relevance import Relevance
from certlens.report import Reason
from certlens.resume import Claim
from certlens.wording import quoted

State = Literal[
    "in-progress",
    "planned",
    "expired",
    "passed",
    "retired",
    "perhaps-expired",
    "no-level",
    "course",
    "award",
]

ROLE_PRINCIPLES = {
    "cloud": "P2",
    "security": "P3",
    "networking": "P4",
    "devops": "P5",
    "software": "P7",
}

EXAM_TEXTS: Mapping[str, tuple[str, str]] = {
    "practical": ("P10", "hands-on exam"),
    "mixed": ("P10", "partly hands-on exam"),
    "scenario-mcq": ("P10", "scenario questions: application"),
    "mcq": ("P11", "multiple choice: mostly recall"),
    "unknown": ("P10", "the form of its exam is not known"),
}

POSTED_TEXTS: Mapping[Wanted, str] = {
    "required": "a posting given requires it",
    "preferred": "a posting given prefers it",
    "after-hire": "a posting given wants it after hire",
    "or-equivalent": "a posting given takes it in place of something else",
}

NO_CHANGE = "no change"

STATE_TEXTS: Mapping[State, str] = {
    "passed": "passed, not yet awarded",
    "retired": "the exam is retired",
    "perhaps-expired": "past its usual validity ({expires})",
    "in-progress": "it is not held yet",
    "planned": "it is only intended",
    "expired": "it is no longer valid",
    "no-level": "neither level nor exam is named",
    "course": "it is a course certificate, not an exam",
    "award": "it is an award, not an exam",
}

# The catalogue's fact behind a state that the page does not tell.
STATE_FACTS: Mapping[State, str] = {"retired": "status", "perhaps-expired": "validity"}


def role_reason(role: Role) -> Reason:
    """What certifications mean to the role at all."""
    principle = ROLE_PRINCIPLES.get(role.family, "P6")
    if role.stance == "mostly-ignored" and role.family != "software":
        principle = "P1"
    return Reason(text=f"{role.id}: {role.why}", principle=principle, source=role.basis)


def relevance_reason(
    relevant: Relevance, certification: Certification | None, role: Role
) -> Reason:
    """Whether this one matters to the role."""
    fields = ", ".join(certification.domains) if certification else ""
    looked_for = role.stance in ("currency", "valued")
    texts: Mapping[Relevance, str] = {
        "key": "looked for in this role" if looked_for else "closest to this role's work",
        "field": "in this role's field, not looked for",
        "off": f"of another field ({fields})",
        "unlisted": "not in the catalogue, so its exam is unknown",
    }
    return Reason(text=texts[relevant], principle="P1", source=role.basis)


def exam_reason(certification: Certification) -> Reason:
    """What the form of the exam proves, and whether that was read or is only recalled."""
    principle, text = EXAM_TEXTS[certification.exam_format]
    if principle == "P10" and certification.difficulty >= 4:
        text += ", hard enough to filter"
    if certification.level == "foundational" and certification.exam_format != "practical":
        text += ", at entry level"
    if certification.exam_format == "unknown":
        return Reason(text=text, principle=principle)
    return _catalogued(text, principle, certification, "exam_format")


def employer_reason(employer: Employer, text: str, principle: str) -> Reason:
    """What the kind of employer changes."""
    return Reason(text=f"{employer.name}: {text}", principle=principle, source=employer.basis)


def posting_reason(need: Need) -> Reason:
    """What a posting that names the certification changes, with its sentence."""
    said = f"{POSTED_TEXTS[need.need]}: {quoted(need.quote, 120)}"
    return Reason(text=said, principle="P16", source="the posting")


def state_reason(state: State, claim: Claim, certification: Certification | None) -> Reason:
    """What holds the claim's level down: as the page says, or as the catalogue knows."""
    text = STATE_TEXTS[state].format(expires=shown(claim.expires))
    if state in STATE_FACTS and certification:
        return _catalogued(text, "P16", certification, STATE_FACTS[state])
    return Reason(text=text, principle="P16", source="the page")


def _catalogued(text: str, principle: str, row: Certification, fact: str) -> Reason:
    """A reason from a fact of the catalogue: read at the issuer's, reported by others, or recalled."""
    if fact not in row.verified:
        return Reason(text=f"{text} (recalled, unchecked)", principle=principle)
    if row.source_kind == "third-party":
        text += " (reported)"
    return Reason(text=text, principle=principle, source=next(iter(row.sources), None))
