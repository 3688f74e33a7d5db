"""The certifications that a résumé claims, each once, with its state and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from certlens.document import Document
from certlens.knowledge import Certification, Provider, read_rows
from certlens.matching.catalogue import Catalogue
from certlens.matching.columns import Meaning, cells_of, read_columns
from certlens.matching.cues import Cues
from certlens.matching.dates import add_months, is_before
from certlens.matching.details import Details
from certlens.matching.layout_units import Unit
from certlens.matching.mentions import Mention, find_mentions
from certlens.matching.surroundings import Surroundings
from certlens.matching.ownership import OwnershipReader
from certlens.matching.reach import Reach, find_reaches
from certlens.matching.status import State, StatusReader
from certlens.matching.text_view import TextView
from certlens.matching.unlisted import UNLISTED, find_unlisted
from certlens.matching.validity import Validity, read_cells, read_credential_id, read_validity
from certlens.resume import Claim, ClaimKind, SectionKind, Status

_FORMALITY: Mapping[SectionKind, int] = {
    "certifications": 0,
    "courses": 1,
    "headline": 2,
    "education": 3,
    "skills": 4,
    "summary": 5,
}
_ATTENDANCE = "course-attendance"
_COURSE = re.compile(
    r"\b(?:course|bootcamp|boot camp|completion|training|webinar|workshop|nanodegree|moocs?|tutorial|"
    r"specialization|specialisation)\b",
    re.IGNORECASE,
)
_KINDS: Mapping[str, ClaimKind] = {
    "certification": "certification",
    "umbrella": "umbrella",
    "group": "group",
    "course": "course",
    "award": "award",
    "activity": "award",
    "accreditation": "award",
}


@dataclass(frozen=True, slots=True)
class _Draft:
    """A mention with all that was read of it; drafts of one credential become one claim."""

    reach: Reach
    row: Certification | None
    name: str
    kind: ClaimKind
    state: State
    validity: Validity
    credential_id: str | None
    url: str | None

    @property
    def key(self) -> tuple[str, str]:
        if self.row is None or self.kind == "course":
            return (self.row.id if self.row else "", _folded(self.name))
        return (self.row.id, "")

    @property
    def order(self) -> tuple[bool, int, int]:
        unit = self.reach.unit
        inline = not unit.certifies
        return inline, _FORMALITY.get(unit.kind, 9), self.reach.mention.start


def find_claims(
    document: Document, view: TextView, units: Sequence[Unit], catalogue: Catalogue, as_of: date
) -> tuple[Claim, ...]:
    """The claims in reading order, merged by credential, the most formal mention first."""
    mentions = _all_mentions(document, view, units, catalogue)
    details = Details(document, view, catalogue)
    reaches = find_reaches(view.text, mentions, units, details.adds_to)
    cues = Cues(view.text)
    states = StatusReader(view.text, units, cues).states(reaches)
    denied = OwnershipReader(view.text, units, cues).not_claimed(reaches)
    columns = read_columns(view.text, units)
    drafts = [
        _draft(document, view, catalogue, reach, state, columns)
        for reach, state, not_claimed in zip(reaches, states, denied, strict=True)
        if not not_claimed and not _is_coursework(reach)
    ]
    drafts = _without_course_titles(view, drafts, details)
    return _number(_merge(document, drafts, as_of))


def _all_mentions(
    document: Document, view: TextView, units: Sequence[Unit], catalogue: Catalogue
) -> list[Mention]:
    homes = [(unit.body_start, unit.end, unit) for unit in units if unit.certifies]

    def home(offset: int) -> int:
        for start, end, unit in homes:
            if start <= offset < end and not unit.is_title:
                return 2 if unit.kind in ("certifications", "courses") else 1
        return 0

    around = Surroundings(view, catalogue, home)
    known = find_mentions(around)
    unlisted = find_unlisted(document, view.text, units, around, known)
    return sorted([*known, *unlisted], key=lambda mention: mention.start)


def _is_coursework(reach: Reach) -> bool:
    """What stands under a courses heading was studied, and a certificate of attendance proves no more."""
    return reach.unit.kinds == ("courses",) or reach.mention.certification == _ATTENDANCE


def _draft(
    document: Document,
    view: TextView,
    catalogue: Catalogue,
    reach: Reach,
    state: State,
    columns: Mapping[int, Sequence[Meaning | None]],
) -> _Draft:
    mention = reach.mention
    row = None if mention.certification == UNLISTED else catalogue.rows[mention.certification]
    printed = _folded_spaces(document.text[mention.start : mention.end])
    kind: ClaimKind = _KINDS[row.kind] if row else "certification"
    if row is None and _COURSE.search(view.text[reach.unit.start : reach.unit.end]):
        kind = "course"
    validity = read_validity(view.text, reach, state.status)
    number = read_credential_id(view.text, reach)
    if heading := columns.get(reach.unit.number):
        told, number = read_cells(cells_of(view.text, reach.unit), heading, state.status)
        validity = told if told != Validity() else validity
    return _Draft(
        reach=reach,
        row=row,
        name=row.name if row else printed,
        kind=kind,
        state=state,
        validity=validity,
        credential_id=number,
        url=_url(document, reach),
    )


def _without_course_titles(
    view: TextView, drafts: Sequence[_Draft], details: Details
) -> list[_Draft]:
    """In one item with a course provider, a certification's name is the title of its course."""
    providers = {row.certification for row in read_rows("providers", Provider)}
    kept: list[_Draft] = []
    for item in _items(drafts, details):
        provider = next((d for d in item if d.row is not None and d.row.id in providers), None)
        titles = [draft for draft in item if draft is not provider]
        if provider is None:
            kept.extend(titles)
        elif any(draft.kind == "course" for draft in titles):
            kept.extend(_dated(draft, provider) for draft in titles)
        else:
            first = item[0].reach
            title = _folded_spaces(view.text[first.unit.body_start : provider.reach.unit.end])
            kept.append(replace(provider, name=title[:120]))
    return kept


def _dated(draft: _Draft, provider: _Draft) -> _Draft:
    """A course with the dates that stand behind its provider's name."""
    undated = draft.validity == Validity()
    return replace(draft, validity=provider.validity) if undated else draft


def _items(drafts: Sequence[_Draft], details: Details) -> Iterator[list[_Draft]]:
    """The drafts by list item: a line that only adds to the one above belongs to its item."""
    item: list[_Draft] = []
    for draft in drafts:
        unit = draft.reach.unit
        last = item[-1].reach.unit if item else None
        adds = last is not None and unit.number == last.number + 1 and details.adds_to(unit, last)
        if item and last is not None and unit.number != last.number and not adds:
            yield item
            item = []
        item.append(draft)
    if item:
        yield item


def _merge(document: Document, drafts: Sequence[_Draft], as_of: date) -> list[Claim]:
    grouped: dict[tuple[str, str], list[_Draft]] = {}
    for draft in drafts:
        grouped.setdefault(draft.key, []).append(draft)
    grouped = _without_umbrellas(grouped)
    return [
        _claim(document, sorted(group, key=lambda d: d.order), as_of) for group in grouped.values()
    ]


def _without_umbrellas(
    grouped: dict[tuple[str, str], list[_Draft]],
) -> dict[tuple[str, str], list[_Draft]]:
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


def _may_be_higher(row: Certification, top: Certification) -> bool:
    """Whether a level's short form ("PRINCE2") is part of the higher level's name too."""
    lower = (row.rung or 0) < (top.rung or 0)
    return lower and bool(row.acronym) and (row.acronym or "").casefold() in top.name.casefold()


def _is_inline(group: Sequence[_Draft]) -> bool:
    """Whether a short form is only dropped in passing, and so may mean any level of its series."""
    return all(
        not d.reach.unit.certifies and d.reach.mention.last - d.reach.mention.first < 4
        for d in group
    )


def _claim(document: Document, group: Sequence[_Draft], as_of: date) -> Claim:
    formal = group[0]
    stated = next((d for d in group if d.state.cue), formal)
    state = formal.state if formal.state.cue or formal.validity.issued else stated.state
    validity = _merged_validity(group)
    row = formal.row
    status = _status(state.status, validity, as_of)
    expires, basis = _expiry(row, validity, status)
    spans = tuple(
        s for d in group for s in document.spans(d.reach.mention.start, d.reach.mention.end)
    )
    return Claim(
        id="",
        certification=row.id if row else None,
        family=row.family if row else None,
        name=formal.name,
        text=_folded_spaces(document.text[formal.reach.mention.start : formal.reach.mention.end]),
        kind=formal.kind,
        status=status,
        status_text=state.cue,
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


def _merged_validity(group: Sequence[_Draft]) -> Validity:
    issued = [d.validity.issued for d in group if d.validity.issued]
    expires = [d.validity.expires for d in group if d.validity.expires]
    planned = [d.validity.planned_for for d in group if d.validity.planned_for]
    return Validity(
        max(issued, default=None), max(expires, default=None), planned[0] if planned else None
    )


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


def _url(document: Document, reach: Reach) -> str | None:
    lines = document.lines[reach.unit.first_line - 1 : reach.unit.last_line]
    last = reach.following[1] if reach.following else reach.after[1]
    for line in lines:
        for link in line.links:
            start, end = line.start + link.start, line.start + link.end
            if start <= last and end > reach.before[0] and link.url.startswith("http"):
                return link.url
    return None


def _number(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    in_order = sorted(claims, key=lambda claim: min(span.start for span in claim.spans))
    return tuple(
        claim.model_copy(update={"id": f"c{number}"}) for number, claim in enumerate(in_order, 1)
    )


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _folded_spaces(text: str) -> str:
    return " ".join(text.split())
