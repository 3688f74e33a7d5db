"""The certification that opens the door, where nobody will see it."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.document import Span
from certlens.framing import counts_for
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, line_to_paste, verb

LISTS = ("certifications", "education", "courses", "headline", "summary", "awards")
LONG_LIST = 3

SILENT = (
    Example(
        "the key one comes first",
        """
        # Tomas Ek

        ## Certifications

        - CCNP Enterprise, 2024
        - ITIL 4 Foundation, 2020
        - Certified ScrumMaster (CSM), 2019

        ## Experience

        **Network Engineer**, Litware, 2017 – Present

        - Migrated 40 sites to SD-WAN.
        """,
        role="network-engineer",
    ),
)
FIRES = (
    Example(
        "named only inside a bullet",
        """
        # Tomas Ek

        ## Experience

        **Network Engineer**, Litware, 2017 – Present

        - Migrated 40 sites to SD-WAN, earned CCNP Enterprise in 2024 and rebuilt the BGP edge.
        """,
        role="network-engineer",
    ),
    Example(
        "the key one comes last",
        """
        # Tomas Ek

        ## Certifications

        - ITIL 4 Foundation, 2020
        - Certified ScrumMaster (CSM), 2019
        - CCNP Enterprise, 2024

        ## Experience

        **Network Engineer**, Litware, 2017 – Present

        - Migrated 40 sites to SD-WAN.
        """,
        role="network-engineer",
    ),
)


@rule("C106", "note", "P12", silent=SILENT, fires=FIRES)
def buried_key_certification(case: Case) -> Iterator[Flag]:
    """Where certifications count, the one that matters most comes last, inline or on page 2.

    Why: here a certification is a filter, and whoever filters gives a page seconds. Put early, it
    opens the door to the work that follows.

    It speaks only when none of the most important ones is well placed. A sidebar does not bury.

    What would change it: the certification first in its list, on page 1.
    """
    if case.role is None or not counts_for(case.role):
        return
    top = [claim for claim in case.important if claim.placement == "lead"]
    reasons = [_buried(case, claim) for claim in top]
    if not top or None in reasons:
        return
    names = fitted([case.label(claim) for claim in top], 48)
    yield Flag(
        message=f"{names} {verb(len(top), 'opens', 'open')} doors in this role, but on this page "
        f"{verb(len(top), 'comes', 'come')} {reasons[0]}.",
        advice=f"Put {verb(len(top), 'it', 'them')} first in a certifications section on page 1.",
        rewrite=line_to_paste(top[0], case.row(top[0])),
        claims=top,
    )


def _buried(case: Case, claim: WeighedClaim) -> str | None:
    """Where the claim is buried, or None when one mention of it is well placed."""
    reasons = [_buried_at(case, claim, span) for span in claim.spans]
    return None if None in reasons else reasons[0]


def _buried_at(case: Case, claim: WeighedClaim, span: Span) -> str | None:
    section = case.section_at(span)
    if section is None or case.in_sidebar(span):
        return None
    if not {section.kind, *section.also} & set(LISTS):
        return "only inside other text"
    if span.page is not None and span.page > 1:
        return f"on page {span.page}"
    listed_here = [
        other for other in case.claims if any(case.section_at(s) == section for s in other.spans)
    ]
    last = listed_here[-1:] == [claim] and len(listed_here) >= LONG_LIST
    return f"last of {len(listed_here)}" if last else None
