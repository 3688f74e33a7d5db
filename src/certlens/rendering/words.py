"""Counts, dates and places, as words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certlens.document import Span
from certlens.knowledge import employers, roles
from certlens.report import Report, WeighedClaim
from certlens.resume import Claim

SPOKEN = 3


def counted(number: int, noun: str, plural: str = "") -> str:
    """``1 warning``, ``2 warnings``."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def claim_name(claim: Claim) -> str:
    """The catalogue's name; where it has none of its own, what is printed."""
    if claim.certification is None:
        return f"{claim.text} (not in the catalogue)"
    if claim.kind == "certification":
        return claim.name
    return f"{claim.text} ({'no level' if claim.kind == 'umbrella' else claim.kind})"


def dates(claim: Claim) -> str:
    """The claim's dates in a few words; ``*`` marks an end that only the catalogue implies."""
    if claim.planned_for and claim.status in ("in-progress", "planned"):
        return f"for {claim.planned_for}"
    end = f"{claim.expires}{'*' if claim.expires_basis == 'catalogue' else ''}"
    if claim.issued and claim.expires:
        return f"{claim.issued} to {end}"
    if claim.expires:
        return f"until {end}"
    return claim.issued or ""


def place(spans: Sequence[Span]) -> str:
    """``page 1, lines 14-16``: where the spans begin, with ``…`` where they go on elsewhere."""
    page, first = spans[0].page, spans[0].line
    lines = {span.line for span in spans if span.page == page}
    last = first
    while last + 1 in lines:
        last += 1
    where = f"lines {first}-{last}" if last > first else f"line {first}"
    more = " …" if len({(span.page, span.line) for span in spans}) > last - first + 1 else ""
    return f"{f'page {page}, ' if page else ''}{where}{more}"


def printable(text: str) -> str:
    """The text as one line, without what a terminal would take for a command."""
    line = " ".join(text.splitlines())
    return "".join(char if char.isprintable() else "?" for char in line)


def brief(text: str, limit: int = 150) -> str:
    """The text without its bullet, cut at a word with ``…`` when it is long."""
    text = " ".join(text.split()).lstrip("•·▪‣◦*- ").removeprefix("and ")
    if len(text) <= limit:
        return text
    whole = text[:limit].rpartition(" ")[0]
    return f"{whole} …" if whole else f"{text[: limit - 1]}…"


def read_for(report: Report) -> str:
    """``read for sre at startup``, ``read without a role``."""
    target = report.target
    role = f"read for {target.role}" if target.role else "read without a role"
    return role + (f" at {target.employer}" if target.employer else "")


def setting(report: Report) -> Iterator[str]:
    """What certifications mean to the role, and what to know of the kind of employer."""
    if role := roles().get(report.target.role or ""):
        yield f"In this role {role.why}."
    employer = employers().get(report.target.employer or "")
    if employer and employer.caution:
        yield f"At this kind of employer ({employer.name}) {employer.caution}."


def spoken(report: Report) -> list[WeighedClaim]:
    """The claims to tell of: those with work behind them first, in the order they should stand in."""
    order = report.section.claims if report.section else ()
    placed = [claim for one in order for claim in report.claims if claim.id == one]
    told = [claim for claim in placed if claim.talking_point]
    return sorted(told, key=lambda claim: not claim.evidence)[:SPOKEN]
