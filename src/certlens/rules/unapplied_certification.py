"""A certification that matters to the role, with no work behind it on the page."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.ladders import superseded
from certlens.rules import Example, Flag, rule
from certlens.rules.many_certs_no_projects import SEVERAL
from certlens.wording import fitted, verb

SILENT = (
    Example(
        "the certification is used at work",
        """
        # Omar Haddad

        ## Certifications

        - Certified Kubernetes Administrator (CKA), Mar 2025

        ## Experience

        **Platform Engineer**, Tailspin, 2021 – Present

        - Ran 12 Kubernetes clusters with Helm and Argo CD for 80 developers.
        """,
        role="platform-engineer",
    ),
    Example(
        "a certification that this role has no use for",
        """
        # Omar Haddad

        ## Certifications

        - Certified ScrumMaster (CSM), 2024

        ## Experience

        **Network Engineer**, Tailspin, 2016 – Present

        - Configured OSPF on 40 Cisco switches.
        """,
        role="network-engineer",
    ),
)
FIRES = (
    Example(
        "Kubernetes exam, no Kubernetes work",
        """
        # Omar Haddad

        ## Certifications

        - Certified Kubernetes Administrator (CKA), Mar 2025

        ## Experience

        **DevOps Engineer**, Tailspin, 2021 – Present

        - Maintained Jenkins build jobs for a monolith.
        """,
        role="devops-engineer",
    ),
)


@rule("C103", "note", "P12", silent=SILENT, fires=FIRES)
def unapplied_certification(case: Case) -> Iterator[Flag]:
    """A certification important to the role that nothing on the page applies.

    Why: the certification opens the door, the story of its use closes the deal; without one it
    stays a badge, and the interview will look for the story.

    Only certifications that matter to the role count, not those superseded by a higher one. Where
    no evidence stands on the page at all, many-certs-no-projects speaks instead.

    What would change it: a line of work, project or lab that names what the certification covers.
    """
    if case.incomplete or (not case.built and len(case.badges) >= SEVERAL):
        return
    lower = superseded(case.claims, case.as_of)
    bare = [c for c in case.important if not c.evidence and c.id not in lower]
    if not bare:
        return
    names = fitted([case.label(claim) for claim in bare], 56)
    it, matters = verb(len(bare), "it", "each"), verb(len(bare), "matters", "matter")
    yield Flag(
        message=f"Nothing found on the page applies {names}, which {matters} here.",
        advice=f"Tie {it} to work or a lab: the system, what was done, the result.",
        rewrite=f"Applied {case.label(bare[0])}: ____ (what was built or run), result: ____",
        claims=bare,
    )
