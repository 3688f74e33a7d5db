"""Where each claim belongs on the page, what to say of it, and what it will be asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from certlens.edtf import shown
from certlens.knowledge import Certification, Role
from certlens.relevance import relevance
from certlens.report import Level, Placement, WeighedClaim, Weight
from certlens.resume import Claim, Evidence
from certlens.wording import BLANK, label, quoted, told

Framing = Literal["early", "brief"]

# "early" where certifications count (P12), "brief" elsewhere (P13).
PLACES: Mapping[Framing, Mapping[Level, Placement]] = {
    "early": {
        "required": "lead",
        "currency": "lead",
        "valued": "list",
        "neutral": "list",
        "ignored": "drop",
        "liability": "drop",
    },
    "brief": {
        "required": "list",
        "currency": "list",
        "valued": "mention",
        "neutral": "mention",
        "ignored": "drop",
        "liability": "drop",
    },
}


def place(
    claim: Claim,
    certification: Certification | None,
    role: Role | None,
    weight: Weight | None,
    *,
    superseded: bool = False,
    applied: bool = False,
) -> Placement | None:
    """Where the claim belongs on the page: P12 where certifications count, P13 elsewhere.

    What the role ignores is mentioned only if it is close to its work: one of its own, or a current
    one that work on the page applies and that took more than recall.
    """
    if role is None or weight is None:
        return None
    relevant = relevance(claim, certification, role)
    if claim.status == "planned" or (superseded and weight.level != "required"):
        return "drop"
    if claim.status == "expired":
        return "mention" if relevant == "key" else "drop"
    framing: Framing = "early" if counts_for(role) else "brief"
    if framing == "early" and weight.level == "valued" and relevant == "key":
        return "lead"
    if framing == "brief" and weight.level == "ignored":
        memory = certification is not None and certification.exam_format == "mcq"
        near = relevant == "field" and applied and not memory and claim.kind != "course"
        return "mention" if relevant == "key" or near else "drop"
    return PLACES[framing][weight.level]


def counts_for(role: Role) -> bool:
    """Whether certifications open doors in the role (P12) instead of being context (P13)."""
    return role.stance in ("currency", "valued") and not role.code_first


def talking_point(
    claim: WeighedClaim,
    certification: Certification | None,
    role: Role,
    backing: Sequence[Evidence],
    *,
    early: bool | None,
) -> str | None:
    """What to say of the claim, in the page's own words; what the page leaves out is a blank.

    Certification first and work next where certifications count, work first elsewhere, and early
    in a career what was built while studying. None where the claim is better left unsaid.
    """
    if claim.placement in (None, "drop") or claim.status in ("expired", "planned"):
        return None
    name = label(claim, certification)
    if claim.status == "in-progress":
        return f"{name}, exam {shown(claim.planned_for)}. Practising on: {_work(backing)}"
    if not counts_for(role):
        return f"{_work(backing)} {name} was the background to it." if backing else None
    if early and not (backing and backing[0].kind == "work"):
        problem = f"Problem met: {BLANK} (what broke, and how it was solved)."
        return f"While studying for {name}: {_built(backing)}. {problem}"
    earned = f" (earned {shown(claim.issued)})" if claim.issued else ""
    return f"{name}{earned}, applied: {_work(backing)}"


def questions(
    claim: WeighedClaim, certification: Certification | None, backing: Sequence[Evidence]
) -> tuple[str, ...]:
    """What a hiring manager would ask about the claim and the work behind it.

    A recall-only exam, and a claim that nothing on the page applies, are asked one question more.
    """
    if claim.kind in ("course", "award"):
        return ()
    name = label(claim, certification)
    if claim.kind == "umbrella":
        return (f"Which certification stands behind “{name}”, and at which level?",)
    if claim.status in ("in-progress", "planned"):
        return (f"When is the exam for {name}, and what do you build while you prepare?",)
    if claim.status == "expired":
        return (f"{name} has lapsed: which part of it do you still use, and will you renew it?",)
    asked = (
        _applied_questions(name, backing) if backing else _unapplied_questions(name, certification)
    )
    return (*asked, *_exam_questions(name, certification, bool(backing)))


def _applied_questions(name: str, backing: Sequence[Evidence]) -> tuple[str, ...]:
    asked = f"{quoted(told(backing[0]))}: what did preparing for {name} change in how it was done?"
    outcome = next((outcome for item in backing for outcome in item.outcomes), None)
    return (
        asked,
        f"How was {quoted(outcome)} measured?" if outcome else "What changed as a result?",
    )


def _unapplied_questions(name: str, certification: Certification | None) -> tuple[str, ...]:
    skills = certification.skills if certification else ()
    topic = f", for example {' or '.join(skills[:2])}" if skills else ""
    return (f"Where have you used what {name} covers{topic}, and what came of it?",)


def _exam_questions(
    name: str, certification: Certification | None, applied: bool
) -> tuple[str, ...]:
    """One on the subject after a recall exam (P11), one on the tasks after a practical one (P10)."""
    if certification is None:
        return ()
    if certification.exam_format == "mcq" and certification.skills:
        topic = certification.skills[0]
        return (f"Sketch a case that needs {topic}: what goes wrong first, and how is it noticed?",)
    if applied:
        return ()
    if certification.exam_format == "practical":
        return (f"Which task of the {name} exam was hardest, and how did you solve it?",)
    return (f"Which choice that the {name} exam asks for would you make otherwise, and why?",)


def _work(backing: Sequence[Evidence]) -> str:
    """The best work in its own words, with a blank and what to say there for what it leaves out."""
    has_result = bool(backing) and bool(backing[0].outcomes)
    result = "" if has_result else f" Result: {BLANK} (time, cost, users, failures)."
    return f"{_built(backing)}.{result}"


def _built(backing: Sequence[Evidence]) -> str:
    if not backing:
        return f"{BLANK} (what was built or run, and with what)"
    return quoted(told(backing[0]), limit=160)
