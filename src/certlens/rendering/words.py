"""Counts, dates and places, as words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from certlens.document import Span
from certlens.resume import Claim


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
    """``page 1, lines 14-16``: where the spans stand, the first page's only."""
    first = spans[0].page
    lines = sorted({span.line for span in spans if span.page == first})
    where = f"line {_ranges(lines)}" if len(lines) == 1 else f"lines {_ranges(lines)}"
    return f"page {first}, {where}" if first else where


def _ranges(numbers: Iterable[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs]
    return ", ".join(shown[:3]) + (" …" if len(shown) > 3 else "")


def brief(text: str, limit: int = 150) -> str:
    """The text without its bullet, cut at a word with ``…`` when it is long."""
    text = " ".join(text.split()).lstrip("•·▪‣◦*- ").removeprefix("and ")
    if len(text) <= limit:
        return text
    whole = text[:limit].rpartition(" ")[0]
    return f"{whole} …" if whole else f"{text[: limit - 1]}…"
