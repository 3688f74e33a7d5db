"""A title that the issuer does not allow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from certlens.case import Case
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.suggestion import line_of
from certlens.wording import quoted

MARKS = r"(?:CISSP|CCSP|SSCP|CSSLP|CGRC|CAP|HCISPP)"
FORBIDDEN = re.compile(rf"\b{MARKS}\W{{1,3}}Associate\b|\bAssociate\s+{MARKS}\b", re.IGNORECASE)

SILENT = (
    Example(
        "the title that ISC2 gives",
        """
        # Paul Steiner

        ## Certifications

        - Associate of ISC2, 2025
        """,
    ),
)
FIRES = (
    Example(
        "CISSP with Associate behind it",
        """
        # Paul Steiner

        ## Certifications

        - CISSP (Associate), 2025
        """,
    ),
)


@rule("C133", "warning", "P3", silent=SILENT, fires=FIRES, role_free=True)
def associate_as_member(case: Case) -> Iterator[Flag]:
    """An ISC2 associate who prints the mark of the full certification.

    Why: whoever has passed the exam without the years of experience is an Associate of ISC2 and may
    not use the letters. A reader in security knows, and an auditor would object.

    What would change it: the title "Associate of ISC2", or the full certification.
    """
    for claim in case.claims:
        if claim.certification == "isc2-associate" and (printed := _forbidden(case, claim)):
            yield Flag(
                message=f"{quoted(printed)} is not a title that ISC2 allows before the experience "
                "is endorsed.",
                advice='Write "Associate of ISC2", without the letters of the certification.',
                rewrite=line_of(claim, case.row(claim), case.as_of),
                claims=[claim],
            )


def _forbidden(case: Case, claim: WeighedClaim) -> str | None:
    lines = (case.resume.document.lines[span.line - 1].text for span in claim.spans)
    found = (FORBIDDEN.search(text) for text in (claim.text, *lines))
    return next((match.group() for match in found if match), None)
