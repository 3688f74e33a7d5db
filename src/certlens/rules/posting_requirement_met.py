"""What the postings ask for and the page answers."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.postings.asking import asked
from certlens.postings.meeting import Reply, Requirement, best_reply, in_time, requirements
from certlens.report import WeighedClaim
from certlens.rules import LONGEST, Example, Flag, rule

ADVICE = "Print full name and short form: filters look for both."
RESUME = """
# Ines Calloway

## Certifications

- CCNP Enterprise, 2025
- Security+ (exam booked for December 2026)

## Experience

**Network Engineer**, Fourth Coffee, 2019 – Present

- Ran OSPF and BGP on 80 Cisco routers.
"""
SILENT = (
    Example("no posting is given", RESUME, role="network-engineer"),
    Example(
        "the posting asks for others",
        RESUME,
        role="network-engineer",
        postings=("Network Engineer\n\nRequirements:\n- JNCIP-SP or PCNSE\n",),
    ),
)
FIRES = (
    Example(
        "a higher level of the series answers",
        RESUME,
        role="network-engineer",
        postings=("Network Engineer\n\nRequirements:\n- CCNA or JNCIA certification\n",),
    ),
    Example(
        "the exam is booked within the time the posting gives",
        RESUME,
        role="network-engineer",
        postings=("Network Engineer\n\nSecurity+ must be obtained within 6 months of hire.\n",),
    ),
)


@rule("C161", "strength", "P16", silent=SILENT, fires=FIRES, role_free=True)
def posting_requirement_met(case: Case) -> Iterator[Flag]:
    """A certification that the given postings ask for stands on the page.

    Why: where postings list a certification it is a first filter, and the filter reads names.

    One of several that the posting takes suffices, so does a higher level of the same series, and
    for one to be had after hire an exam that is booked in time. Of more than five postings a third
    must ask for it. What would change it: a lapsed one does not count.
    """
    for requirement in requirements(case.postings):
        reply = best_reply(requirement, case.claims, case.as_of)
        if not requirement.telling or reply is None or not _meets(reply, requirement, case):
            continue
        claim = next(claim for claim in case.claims if claim.id == reply.claim.id)
        said = f"{_replaced(requirement)}; {_said(case, claim, reply)}."
        yield Flag(
            message=asked(requirement, LONGEST - len(said) - len(ADVICE), reply.need) + said,
            advice=ADVICE,
            claims=(claim,),
        )


def _meets(reply: Reply, requirement: Requirement, case: Case) -> bool:
    if reply.how == "in-progress":
        timely = in_time(reply.claim, requirement.within_months, case.as_of)
        return requirement.wanted == "after-hire" and timely
    return reply.how in ("named", "higher")


def _replaced(requirement: Requirement) -> str:
    stands_for = requirement.stands_for
    return f" in place of “{stands_for}”" if stands_for and len(stands_for) < 30 else ""


def _said(case: Case, claim: WeighedClaim, reply: Reply) -> str:
    label = case.label(claim)
    if reply.how == "in-progress":
        return f"{label} is under way, and dated in time"
    if reply.how == "higher":
        return f"{label} is a higher level"
    return f"{label} is on the page"
