"""What the postings ask for and the page does not answer."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.edtf import shown
from certlens.postings.asking import asked
from certlens.postings.meeting import Reply, Requirement, best_reply, in_time, requirements
from certlens.report import Severity, WeighedClaim
from certlens.rules import LONGEST, Example, Flag, rule

RESUME = """
# Ines Calloway

## Certifications

- CISM, 2024
- CCNA (expired 2021)

## Experience

**Security Engineer**, Fourth Coffee, 2019 – Present

- Hardened 120 Linux hosts against the CIS benchmark.
"""
SILENT = (
    Example("no posting is given", RESUME, role="security-engineer"),
    Example(
        "one of the alternatives is held",
        RESUME,
        role="security-engineer",
        postings=("Security Engineer\n\nRequirements:\n- CISSP, CISM or GSEC\n",),
    ),
    Example(
        "it could only have stood in for something else",
        RESUME,
        role="security-engineer",
        postings=("Security Engineer\n\nBachelor's degree or CISSP certification required.\n",),
    ),
)
FIRES = (
    Example(
        "none of the alternatives is claimed",
        RESUME,
        role="security-engineer",
        postings=("Security Engineer\n\nRequirements:\n- OSCP or GPEN certification\n",),
    ),
    Example(
        "the one that is required has lapsed",
        RESUME,
        role="network-engineer",
        postings=("Network Engineer\n\nCCNA required. JNCIA is a plus.\n",),
    ),
)


@rule("C162", "warning", "P16", silent=SILENT, fires=FIRES, role_free=True)
def posting_requirement_missing(case: Case) -> Iterator[Flag]:
    """A certification that the given postings ask for is not on the page as held.

    Why: where postings list a certification it is a first filter. Work can outweigh it, once read.

    A warning for what is required, once for a list of which one suffices; a note for what is
    preferred, wanted after hire, or perhaps answered by an equivalent. Silent where part of the
    page could not be read; of more than five postings a third must ask for it. What would change
    it: naming it, its renewal, or the date of the exam.
    """
    if case.incomplete:
        return
    for requirement in requirements(case.postings):
        reply = best_reply(requirement, case.claims, case.as_of)
        if _is_silent(requirement) or _is_met(reply, requirement, case):
            continue
        said, advice = _told(case, requirement, reply)
        claims = [claim for claim in case.claims if reply and claim.id == reply.claim.id]
        need = reply.need if reply else None
        yield Flag(
            message=f"{asked(requirement, LONGEST - len(said) - len(advice), need)}; {said}.",
            advice=advice,
            claims=claims,
            spans=() if claims else case.anchor("certifications", "headline", "summary"),
            severity=_severity(requirement, reply),
        )


def _is_silent(requirement: Requirement) -> bool:
    """Whether nothing is missing without it: it only stands in for something, or few ask for it."""
    return requirement.wanted == "or-equivalent" or not requirement.telling


def _is_met(reply: Reply | None, requirement: Requirement, case: Case) -> bool:
    if reply is None:
        return False
    if reply.how == "in-progress" and requirement.wanted == "after-hire":
        return in_time(reply.claim, requirement.within_months, case.as_of)
    return reply.how in ("named", "higher")


def _severity(requirement: Requirement, reply: Reply | None) -> Severity:
    perhaps = reply is not None and reply.how == "equivalent"
    return "warning" if requirement.wanted == "required" and not perhaps else "note"


def _told(case: Case, requirement: Requirement, reply: Reply | None) -> tuple[str, str]:
    """What the page has instead, and what to do about it."""
    if reply is None:
        several = len(requirement.needs) > 1
        return f"{'none' if several else 'not'} found on the page", (
            "Say when the exam is booked; that answers it."
            if requirement.wanted == "after-hire"
            else "If held or booked, name it; if not, show such work."
        )
    label = case.label(_claim(case, reply))
    if reply.claim.certification == reply.need.certification and reply.how != "equivalent":
        label = "the first" if len(requirement.needs) > 1 else "it"
    if reply.how == "expired":
        return f"{label} is printed as no longer valid", (
            "Renew it, or say that it was renewed; if neither, show newer work."
        )
    if reply.how == "in-progress":
        date = reply.claim.planned_for
        when = f", for {shown(date)}" if date else ""
        return f"{label} is not held yet{when}", (
            "Print the booked date and ask whether it is early enough."
            if date
            else "Print the date of the exam."
        )
    return f"{label} may pass as the equivalent", (
        "Say beside it that it is the equivalent, and what it covers."
    )


def _claim(case: Case, reply: Reply) -> WeighedClaim:
    return next(claim for claim in case.claims if claim.id == reply.claim.id)
