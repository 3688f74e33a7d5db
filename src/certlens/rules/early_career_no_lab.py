"""Early in a career: certifications, and nothing built while studying for them."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.rules import Example, Flag, rule
from certlens.wording import BLANK, fitted

STUDIED = ("home-lab", "project", "open-source", "competition", "coursework")

SILENT = (
    Example(
        "a home lab stands beside the certification",
        """
        # Nia Boateng

        ## Education

        **BSc Information Systems**, Example State University, 2023 – 2026

        ## Certifications

        - CCNA, 2026

        ## Home Lab

        **Three-site network**

        - Built OSPF and VLANs over five used Cisco switches, and wrote down what broke.
        """,
        role="network-engineer",
    ),
    Example(
        "long in the field",
        """
        # Nia Boateng

        ## Certifications

        - CCNA, 2026

        ## Experience

        **Network Engineer**, Margie Travel, 2014 – Present

        - Responsible for the network.
        """,
        role="network-engineer",
    ),
)
FIRES = (
    Example(
        "a student with two certifications and no lab",
        """
        # Nia Boateng

        ## Education

        **BSc Information Systems**, Example State University, 2023 – 2026

        ## Certifications

        - CCNA, 2026
        - CompTIA Network+, 2025
        """,
        role="network-engineer",
    ),
)


@rule("C143", "note", "P14", silent=SILENT, fires=FIRES)
def early_career_no_lab(case: Case) -> Iterator[Flag]:
    """An early career with certifications, and nothing that was built while studying.

    Why: early on, certifications are a fine start, if they come with a home lab, side projects and
    the problems met there.

    Early means a student, a recent graduate, or under three years in the target's field by the
    dates on the page; without dates nothing is said. What would change it: one lab or project.
    """
    claims = [claim for claim in case.claims if claim.kind in ("certification", "group")]
    shown = any(item.kind in STUDIED for item in case.resume.evidence)
    if not (case.early and claims) or shown or any(c.evidence for c in claims) or case.incomplete:
        return
    names = fitted([case.label(claim) for claim in claims], 48)
    fitting = next((claim for claim in claims if case.relevance(claim) != "off"), None)
    studied = case.label(fitting) if fitting else f"{BLANK} (an exam of this field)"
    yield Flag(
        message=f"{names}, and no lab or side project found that was built while studying.",
        advice="Add one: what was set up, what broke, how it was solved, where to see it.",
        rewrite=f"Home lab: built {BLANK} while studying for {studied}; "
        f"problem met: {BLANK}; solved by {BLANK}; link: {BLANK}",
        claims=claims,
    )
