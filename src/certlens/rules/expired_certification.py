"""A certification that the page itself dates as over."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.edtf import shown
from certlens.relevance import ends_before_it_begins, retired
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.suggestion import line_of
from certlens.wording import fitted

SAID = ("expir", "laps", "former", "inactive", "not renewed", "ended")

SILENT = (
    Example(
        "the printed end date is still to come",
        """
        # Ruth Kessler

        ## Certifications

        - CompTIA Security+, Mar 2025 – Mar 2028
        """,
    ),
    Example(
        "an old certification without an end date is only a possibility",
        """
        # Ruth Kessler

        ## Certifications

        - CompTIA Security+, Mar 2019
        """,
    ),
)
FIRES = (
    Example(
        "the printed end date has passed",
        """
        # Ruth Kessler

        ## Certifications

        - CompTIA Security+, Mar 2019 – Mar 2022
        """,
    ),
    Example(
        "the page says expired",
        """
        # Ruth Kessler

        ## Certifications

        - CCNA (expired 2021)
        """,
    ),
)


@rule("C121", "warning", "P16", silent=SILENT, fires=FIRES, role_free=True)
def expired_certification(case: Case) -> Iterator[Flag]:
    """A certification that has ended by the page's own words or dates.

    Why: a reader who sees a past end date doubts the rest of the list; where certifications are
    shown to auditors, a lapsed one does not count. Said openly it is only a note.

    What would change it: the renewed dates, the word "expired" beside it, or leaving it out.
    """
    for openly in (False, True):
        ended = [c for c in _lapsed(case) if _said_so(c) == openly]
        if ended:
            yield Flag(
                message=_told(case, ended, openly=openly),
                advice="Renew it where that is possible and helps; if not, leave it out."
                if openly
                else "Print the renewed dates, say that it has expired, or leave it out.",
                rewrite="\n".join(line_of(claim, case.row(claim), case.as_of) for claim in ended),
                claims=ended,
                severity="note" if openly else None,
            )


def _lapsed(case: Case) -> list[WeighedClaim]:
    """The expired claims; an end before the beginning is for impossible-date."""
    return [c for c in case.claims if c.status == "expired" and not ends_before_it_begins(c)]


def _said_so(claim: WeighedClaim) -> bool:
    said = (claim.status_text or "").casefold()
    return any(word in said for word in SAID)


def _told(case: Case, claims: list[WeighedClaim], *, openly: bool) -> str:
    opening = "Marked as expired" if openly else "The printed end date has passed"
    return f"{opening}: {fitted([_ended(case, claim) for claim in claims], 84)}."


def _ended(case: Case, claim: WeighedClaim) -> str:
    row = case.row(claim)
    when = [shown(claim.expires)] if claim.expires else []
    gone = ["exam retired"] if row and retired(row, case.as_of) else []
    details = ", ".join(when + gone)
    return f"{case.label(claim)} ({details})" if details else case.label(claim)
