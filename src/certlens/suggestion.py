"""The certifications as they should read on this page for this role: what to print, where, in which order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from certlens.document import Document, Span
from certlens.edtf import last_day, shown
from certlens.framing import counts_for
from certlens.knowledge import Certification, Role, certifications
from certlens.relevance import credential_ids
from certlens.report import Placement, SuggestedSection, WeighedClaim
from certlens.resume import Resume
from certlens.weighing import LADDER
from certlens.wording import BLANK, full_name, issuer_of, line_to_paste, listed

_ORDER: tuple[Placement, ...] = ("lead", "list", "mention")
_AWAY = ("in-progress", "planned", "expired")
_EARLY = "Certifications, on page 1 beside the experience"
_BRIEF = "One line at the end, or the name in the project that used it"
_NONE = "None of them helps here: leave them off, and give the space to the work"


def suggested_section(
    claims: Sequence[WeighedClaim], resume: Resume, role: Role
) -> SuggestedSection:
    """The lines to print for the role; made of facts on the page, with blanks for what it leaves out.

    Where certifications count each has its line, the ones that open doors first (P12); elsewhere
    one line names those of the field (P13).
    """
    exams = [claim for claim in claims if claim.kind not in ("course", "award")]
    kept = [claim for claim in exams if claim.placement != "drop"]
    kept.sort(key=lambda claim: _place(claim, role))
    early = counts_for(role)
    courses = [claim for claim in claims if claim.kind == "course" and claim.placement != "drop"]
    lines = [line_of(claim, _row(claim), resume.as_of) for claim in kept]
    if not early:
        lines = _one([*kept, *courses])
    if courses and early:
        names = listed([claim.text for claim in courses], most=len(courses))
        lines.append(f"Courses: {' '.join(names.split())}")
    return SuggestedSection(
        where=(_EARLY if early else _BRIEF) if lines else _NONE,
        headline=_headline(claims, resume.document, role),
        lines=tuple(lines),
        claims=tuple(claim.id for claim in kept),
        left_out=tuple(claim.id for claim in claims if claim.placement == "drop"),
    )


def line_of(claim: WeighedClaim, row: Certification | None, as_of: date) -> str:
    """The claim as one line in the form that its state asks for."""
    if claim.kind == "umbrella":
        return f"{BLANK} (exact name and level), {issuer_of(claim, row)}, {shown(claim.issued)}"
    return line_to_paste(claim, row, _ending(claim, as_of))


def _ending(claim: WeighedClaim, as_of: date) -> str | None:
    if claim.status in ("in-progress", "planned"):
        overdue = claim.planned_for is not None and last_day(claim.planned_for) < as_of
        when = BLANK if overdue else shown(claim.planned_for)
        return f"{'planned' if claim.status == 'planned' else 'in progress'}, exam {when}"
    if claim.status == "passed":
        return f"exam passed {shown(claim.issued)}, award to come"
    if claim.status == "expired":
        since = f"{shown(claim.issued)} – " if claim.issued else ""
        return f"{since}expired {shown(claim.expires)}"
    return None


def _place(claim: WeighedClaim, role: Role) -> tuple[int, int, int, int, str]:
    """What opens doors first, what is held before what is to come; then the role's own order."""
    level = claim.weight.level if claim.weight else "neutral"
    ids = credential_ids(claim, _row(claim))
    keys = [place for place, key in enumerate(role.key_certifications) if key in ids]
    newest = "".join(chr(ord("9") - int(c)) if c.isdigit() else c for c in claim.issued or "0000")
    placed = _ORDER.index(claim.placement) if claim.placement in _ORDER else len(_ORDER)
    key = min(keys, default=len(role.key_certifications))
    return placed, int(claim.status in _AWAY), LADDER.index(level), key, newest


def _one(claims: Iterable[WeighedClaim]) -> list[str]:
    """All of them on one line, each with its year."""
    named = [f"{full_name(claim, _row(claim))}{_year(claim)}" for claim in claims]
    return [f"Certifications: {'; '.join(named)}"] if named else []


def _year(claim: WeighedClaim) -> str:
    if claim.status in ("in-progress", "planned"):
        return f" (exam {shown(claim.planned_for)})"
    return f" ({claim.issued[:4]})" if claim.issued else ""


def _headline(claims: Sequence[WeighedClaim], document: Document, role: Role) -> str | None:
    """The line of the name with the letters that count in the role; None if it has none."""
    letters = [
        (claim, span) for claim in claims for span in claim.spans if _is_letters(span, document)
    ]
    if not letters:
        return None
    line = document.lines[min(span.line for _, span in letters) - 1]
    on_line = [(claim, span) for claim, span in letters if span.line == letters[0][1].line]
    first = min(span.start for _, span in on_line)
    name = line.text[: first - line.start].rstrip(" ,|·•–-—(/")
    worn = [span.text for claim, span in on_line if counts_for(role) and claim.placement == "lead"]
    return ", ".join((name, *dict.fromkeys(worn)))


def _is_letters(span: Span, document: Document) -> bool:
    """Whether the span stands behind the name, in the line that the page begins with."""
    lines = enumerate(document.lines, start=1)
    first = next((n for n, line in lines if line.visible and line.text.strip()), 0)
    before = document.lines[span.line - 1].text[: span.start - document.lines[span.line - 1].start]
    return span.line == first and len(before.split()) >= 2


def _row(claim: WeighedClaim) -> Certification | None:
    return certifications().get(claim.certification) if claim.certification else None
