"""Early in a career: something built while studying."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.rules import Example, Flag, rule
from certlens.wording import quoted, told

BUILT_BESIDE = ("project", "open-source", "competition")

SILENT = (
    Example(
        "no lab, no project",
        """
        # Teo Marin

        ## Education

        **BSc Computer Science**, Example State University, 2023 – 2026

        ## Certifications

        - CCNA, 2026
        """,
        role="network-engineer",
    ),
)
FIRES = (
    Example(
        "a home lab that applies the certification",
        """
        # Teo Marin

        ## Education

        **BSc Computer Science**, Example State University, 2023 – 2026

        ## Certifications

        - CCNA, 2026

        ## Home Lab

        **Three-site network**

        - Built OSPF routing and VLANs over five used Cisco switches.
        """,
        role="network-engineer",
    ),
)


@rule("C144", "strength", "P14", silent=SILENT, fires=FIRES)
def early_career_lab(case: Case) -> Iterator[Flag]:
    """An early career with certifications and something built beside them.

    Why: that is what makes a certification-heavy page fine early on: it shows curiosity, practice,
    and problems met.

    A home lab always counts, other projects where they apply a claimed certification that is not
    off target. What would change it: three years of work in the field, which then speak for
    themselves.
    """
    fitting = [claim for claim in case.claims if case.relevance(claim) != "off"]
    if not case.early or not fitting:
        return
    applied = {name for claim in fitting for name in claim.evidence}
    shown = [
        item
        for item in case.resume.evidence
        if item.kind == "home-lab" or (item.kind in BUILT_BESIDE and item.id in applied)
    ]
    if not shown:
        return
    used = {item.id for item in shown}
    yield Flag(
        message=f"Built outside a job: {quoted(told(shown[0]))}.",
        advice="Say what broke and how it was solved, and link to it; ask to be asked about it.",
        claims=[claim for claim in fitting if used & set(claim.evidence)],
        evidence=shown,
    )
