"""Drafts → claims: one for each credential, the most formal mention first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from certlens.document import Document
from certlens.knowledge import Certification
from certlens.matching.dates import add_months, is_before
from certlens.matching.drafts import Draft, one_line
from certlens.matching.states import State
from certlens.matching.validity import Validity
from certlens.resume import Claim, Status


def merge(document: Document, drafts: Sequence[Draft], as_of: date) -> tuple[Claim, ...]:
    """The claims in reading order; umbrella and group rows only where nothing more exact is named."""
    grouped: dict[tuple[str, str], list[Draft]] = {}
    for draft in drafts:
        grouped.setdefault(draft.key, []).append(draft)
    grouped = _without_umbrellas(_without_short_forms(document, grouped))
    in_order = sorted(grouped.values(), key=_place)
    return tuple(
        _claim(document, sorted(group, key=lambda d: d.order), as_of, f"c{number}")
        for number, group in enumerate(in_order, 1)
    )


def _place(group: Sequence[Draft]) -> int:
    """Where a credential is named first."""
    return min(draft.reach.mention.start for draft in group)


def _without_umbrellas(
    grouped: dict[tuple[str, str], list[Draft]],
) -> dict[tuple[str, str], list[Draft]]:
    """Umbrella and group rows say nothing more where a credential of theirs is named."""
    rows = [group[0].row for group in grouped.values() if group[0].row]
    specific = {row.issuer for row in rows if row.kind == "certification"}
    families = {row.family for row in rows if row.family}
    top = {
        row.series: max((r for r in rows if r.series == row.series), key=lambda r: r.rung or 0)
        for row in rows
    }
    return {
        key: group
        for key, group in grouped.items()
        if not (
            (row := group[0].row)
            and (
                (row.kind == "umbrella" and row.issuer in specific)
                or (row.kind == "group" and row.id in families)
                or (_is_inline(group) and row.id in families)
                or (_is_inline(group) and row.series and _may_be_higher(row, top[row.series]))
            )
        )
    }


def _without_short_forms(
    document: Document, grouped: dict[tuple[str, str], list[Draft]]
) -> dict[tuple[str, str], list[Draft]]:
    """Without short forms dropped in passing ("MCSE and VCP") whose exact names are listed ("MCSE 2003")."""
    listed = [
        (draft.row.issuer, word.casefold())
        for group in grouped.values()
        if not _is_inline(group)
        for draft in group
        if draft.row and draft.reach.unit.certifies
        for word in (*_printed(document, draft).split(), _initials(_printed(document, draft)))
    ]
    return {
        key: group
        for key, group in grouped.items()
        if not (
            _is_inline(group)
            and (row := group[0].row)
            and all((short := _printed(document, d)).isupper() and short.isalpha() for d in group)
            and any(
                issuer == row.issuer and word.startswith(short.casefold())
                for issuer, word in listed
            )
        )
    }


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _printed(document: Document, draft: Draft) -> str:
    return document.text[draft.reach.mention.start : draft.reach.mention.end]


def _may_be_higher(row: Certification, top: Certification) -> bool:
    """Whether a level's short form ("PRINCE2") is part of the higher level's name too."""
    lower = (row.rung or 0) < (top.rung or 0)
    return lower and bool(row.acronym) and (row.acronym or "").casefold() in top.name.casefold()


def _is_inline(group: Sequence[Draft]) -> bool:
    """Whether a short form is only dropped in passing, and so may mean any level of its series."""
    return all(
        not d.reach.unit.certifies and d.reach.mention.last - d.reach.mention.first < 4
        for d in group
    )


def _claim(document: Document, group: Sequence[Draft], as_of: date, name: str) -> Claim:
    formal = group[0]
    stated = next((d for d in group if d.state.cue), formal)
    elsewhere = stated.reach.unit.number != formal.reach.unit.number
    told = formal.state.cue or (formal.validity.issued and elsewhere)
    state = formal.state if told else stated.state
    if state.status == "expired" and (renewed := _renewed(group)):
        state = renewed
    if state.status == "held":
        state = _pending(group) or _unfinished(group) or state
    validity = _merged_validity(group, state)
    row = formal.row
    status = _status(state.status, validity, as_of)
    expires, basis = _expiry(row, validity, status)
    spans = tuple(
        s for d in group for s in document.spans(d.reach.mention.start, d.reach.mention.end)
    )
    return Claim(
        id=name,
        certification=row.id if row else None,
        family=row.family if row else None,
        name=formal.name,
        text=one_line(document.text[formal.reach.mention.start : formal.reach.mention.end]),
        kind=formal.kind,
        status=status,
        status_text=one_line(state.cue) if state.cue else None,
        issued=validity.issued,
        expires=expires,
        expires_basis=basis,
        planned_for=validity.planned_for if status in ("in-progress", "planned") else None,
        credential_id=next((d.credential_id for d in group if d.credential_id), None),
        url=next((d.url for d in group if d.url), None),
        issuer=row.issuer if row else None,
        section=formal.reach.unit.kind,
        spans=spans,
    )


def _pending(group: Sequence[Draft]) -> State | None:
    """The state of a mention that says the award is still to come, where no other says it is held."""
    if any(d.state.status != "passed" and not _of_exam(d.state) for d in group):
        return None
    return next((d.state for d in group if d.state.status == "passed"), None)


def _renewed(group: Sequence[Draft]) -> State | None:
    """The state of the mention that holds longest, where another of the same credential says it ended."""
    dated = [draft for draft in group if draft.validity.expires]
    longest = max(dated, key=lambda draft: draft.validity.expires or "", default=None)
    return longest.state if longest and longest.state.status == "held" else None


def _unfinished(group: Sequence[Draft]) -> State | None:
    """The state of a part still to come, named beside the whole: "CCNP: ENCOR passed, ENARSI pending"."""
    formal = group[0].reach.unit.number
    states = (d.state for d in group if d.reach.unit.certifies and d.reach.unit.number == formal)
    return next((state for state in states if state.status in ("in-progress", "planned")), None)


def _of_exam(state: State) -> bool:
    return "exam" in (state.cue or "").casefold()


def _merged_validity(group: Sequence[Draft], state: State) -> Validity:
    """The latest dates of a claim's mentions; of one still to be earned, only those that say so count."""
    if state.status in ("in-progress", "planned"):
        group = [d for d in group if d.state.status == state.status] or group
    issued = [d.validity.issued for d in group if d.validity.issued]
    expires = [d.validity.expires for d in group if d.validity.expires]
    planned = [d.validity.planned_for for d in group if d.validity.planned_for]
    first = planned[0] if planned else None
    exact = max((one for one in planned if first and one.startswith(first)), default=None)
    return Validity(max(issued, default=None), max(expires, default=None), exact)


def _status(status: Status, validity: Validity, as_of: date) -> Status:
    if status in ("held", "passed") and validity.expires and is_before(validity.expires, as_of):
        return "expired"
    return status


def _expiry(
    row: Certification | None, validity: Validity, status: Status
) -> tuple[str | None, Literal["printed", "catalogue"] | None]:
    if validity.expires:
        return validity.expires, "printed"
    if row is None or validity.issued is None or status != "held":
        return None, None
    months = row.validity_for(validity.issued)
    return (add_months(validity.issued, months), "catalogue") if months else (None, None)
