"""The certification that the role or the employer filters by, not claimed anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certlens.case import Case
from certlens.knowledge import Certification, Employer, Role, certifications
from certlens.relevance import credential_ids, in_scope
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.wording import short_name

HIGH = ("professional", "expert", "specialty")

SILENT = (
    Example(
        "a lapsed one still answers the filter's question",
        """
        # Viktor Hale

        ## Certifications

        - CCNA (expired 2021)

        ## Experience

        **Network Engineer**, Fourth Coffee, 2015 – Present

        - Ran OSPF and BGP on 80 Cisco routers.
        """,
        role="network-engineer",
    ),
    Example(
        "software roles have no such baseline",
        """
        # Viktor Hale

        ## Experience

        **Backend Engineer**, Fourth Coffee, 2015 – Present

        - Built a search service in Rust.
        """,
        role="backend-engineer",
    ),
)
FIRES = (
    Example(
        "a network engineer without any network certification",
        """
        # Viktor Hale

        ## Experience

        **Network Engineer**, Fourth Coffee, 2015 – Present

        - Ran OSPF and BGP on 80 Cisco routers.
        """,
        role="network-engineer",
    ),
)


@rule("C111", "note", "P2", silent=SILENT, fires=FIRES)
def missing_baseline_certification(case: Case) -> Iterator[Flag]:
    """The role, or the kind of employer, usually asks for a certification that is not claimed.

    Why: in cloud, security, networking and assurance work postings filter by certification, and
    some employers must name qualified people to an auditor. Work can outweigh it, once it is read.

    It speaks only for such roles and employers, and any claim to one of them, lapsed or in
    progress, silences it. What would change it: claiming one, or a booked exam with its date.
    """
    if case.role is None or case.incomplete:
        return
    if case.employer and case.employer.shift == "gate" and in_scope(case.employer, case.role):
        wanted, who = case.employer.certifications, "this kind of employer"
        met = any(_meets_gate(case, claim, case.employer) for claim in case.claims)
        advice = "If one is held or booked, or a degree or training stands in for it, say so."
    elif case.role.stance == "currency":
        wanted, who = case.role.key_certifications, "this role"
        met = any(_meets_role(case, claim) for claim in case.claims)
        advice = "If one is held or booked, say so near the top; if not, show work there."
    else:
        return
    if not met:
        yield Flag(
            message=f"Postings for {who} often ask for one such as "
            f"{_names(wanted, case.role)}; none found on the page.",
            advice=advice,
            spans=case.anchor("certifications", "headline", "summary"),
        )


def _meets_gate(case: Case, claim: WeighedClaim, employer: Employer) -> bool:
    """One the employer names, even as "CISSP (Associate)", or a security exam on DoD's list."""
    row = case.row(claim)
    named = not credential_ids(claim, row).isdisjoint(employer.certifications)
    wanted = (certifications().get(name) for name in employer.certifications)
    printed = any(other and other.acronym in claim.text.split() for other in wanted)
    return named or printed or bool(row and row.compliance and "security" in row.domains)


def _meets_role(case: Case, claim: WeighedClaim) -> bool:
    """A key certification, one as high in the same field, or one whose level is not said."""
    row, relevant = case.row(claim), case.relevance(claim)
    if relevant != "field" or row is None:
        return relevant == "key"
    return row.level in HIGH or claim.kind == "umbrella"


def _names(wanted: Sequence[str], role: Role) -> str:
    """Two of them, of different issuers, that can still be taken; the role's own come first."""
    fitting = [name for name in wanted if name in role.key_certifications] or wanted
    rows = [row for name in fitting if (row := certifications().get(name))]
    rows = [row for row in rows if row.status == "active" and row.kind != "course"]
    by_issuer = {row.issuer: row for row in reversed(rows)}
    first = sorted(by_issuer.values(), key=rows.index)[:2]
    return " or ".join(_short(row) for row in first)


def _short(row: Certification) -> str:
    if row.acronym is None or "/" in row.acronym:
        return short_name(row.name)
    if not row.ambiguous:
        return row.acronym
    return f"{row.issuer} {row.acronym}" if len(row.issuer) <= 14 else short_name(row.name)
