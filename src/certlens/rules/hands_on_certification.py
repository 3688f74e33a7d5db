"""A practical exam that is relevant to the role."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, verb

SILENT = (
    Example(
        "a multiple-choice exam",
        """
        # Priya Nadar

        ## Certifications

        - Certified Information Systems Security Professional (CISSP), 2022
        """,
        role="penetration-tester",
    ),
    Example(
        "a practical exam of another field",
        """
        # Priya Nadar

        ## Certifications

        - OffSec Certified Professional (OSCP), 2022
        """,
        role="data-analyst",
    ),
)
FIRES = (
    Example(
        "OSCP for a penetration tester",
        """
        # Priya Nadar

        ## Certifications

        - OffSec Certified Professional (OSCP), 2022
        """,
        role="penetration-tester",
    ),
)


@rule("C108", "strength", "P10", silent=SILENT, fires=FIRES)
def hands_on_certification(case: Case) -> Iterator[Flag]:
    """A certification from a practical exam, relevant to the role.

    Why: an exam taken in a live terminal or lab shows application, not recall, and is hard to
    cram for. It is the kind of certification that practitioners respect.

    An exam passed on the way to one, such as a written part, does not count. It keeps silent where
    the role and the employer ignore the certification all the same. What would change it: the
    certification lapses, or the target role is in another field.
    """
    practical = [
        claim
        for claim in case.valid
        if claim.status == "held"
        and (row := case.row(claim))
        and (row.exam_format == "practical" or row.hands_on == "yes")
        and case.relevance(claim) in ("key", "field")
        and claim.weight
        and claim.weight.level not in ("ignored", "liability")
    ]
    if not practical:
        return
    names = fitted([case.label(claim) for claim in practical], 56)
    yield Flag(
        message=f"{names} {verb(len(practical), 'comes from a', 'come from')} hands-on "
        f"{verb(len(practical), 'exam', 'exams')}, relevant to this role.",
        advice=f"Say that {verb(len(practical), 'it was', 'they were')} taken in a live system or "
        "lab, and what was hardest.",
        claims=practical,
    )
