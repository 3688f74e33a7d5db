"""A completion certificate among the certifications."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, verb

SILENT = (
    Example(
        "courses under their own heading",
        """
        # Elena Rossi

        ## Courses

        - Machine Learning Specialization, Coursera, 2024

        ## Certifications

        - Microsoft Certified: Power BI Data Analyst Associate, 2025
        """,
    ),
    Example(
        "a heading that names both",
        """
        # Elena Rossi

        ## Courses and Certifications

        - Machine Learning Specialization, Coursera, 2024
        - Microsoft Certified: Power BI Data Analyst Associate, 2025
        """,
    ),
)
FIRES = (
    Example(
        "a Coursera certificate among certifications",
        """
        # Elena Rossi

        ## Certifications

        - Microsoft Certified: Power BI Data Analyst Associate, 2025
        - Machine Learning Specialization, Coursera, 2024
        """,
    ),
)


@rule("C132", "note", "P11", silent=SILENT, fires=FIRES, role_free=True)
def course_listed_as_certification(case: Case) -> Iterator[Flag]:
    """A certificate of completion listed among certifications.

    Why: a course shows attendance, an exam shows a result. Mixed, the courses gain nothing and the
    certifications are taken for courses.

    What would change it: a heading of its own, such as "Courses", or leaving it out.
    """
    mixed = [c for c in case.claims if c.kind == "course" and _among_certifications(case, c)]
    if not mixed:
        return
    names = fitted([case.label(claim) for claim in mixed], 56)
    it = verb(len(mixed), "it", "them")
    yield Flag(
        message=f"{names} {verb(len(mixed), 'shows', 'show')} a course or online test, no "
        "certification exam.",
        advice=f'Move {it} under "Courses", or drop {it} for what was built with {it}.',
        claims=mixed,
    )


def _among_certifications(case: Case, claim: WeighedClaim) -> bool:
    sections = [section for span in claim.spans if (section := case.section_at(span))]
    return any(s.kind == "certifications" and "courses" not in s.also for s in sections)
