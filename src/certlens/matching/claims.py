"""The certifications that a résumé claims, each once, with its state and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from certlens.document import Document
from certlens.matching.catalogue import Catalogue
from certlens.matching.columns import HeadedCell, issuers_of, read_columns
from certlens.matching.continued import find_continued
from certlens.matching.credential_ids import read_credential_id
from certlens.matching.dates_in_order import with_dates_in_order
from certlens.matching.details import Details
from certlens.matching.drafts import (
    Draft,
    one_line,
    with_shared_dates,
    without_course_titles,
)
from certlens.matching.exam_days import of_future_exam, with_day_to_come
from certlens.matching.layout_units import Unit
from certlens.matching.mentions import Mention, find_mentions
from certlens.matching.merging import merge
from certlens.matching.other_names import find_other_names
from certlens.matching.ownership import OwnershipReader
from certlens.matching.post_nominals import find_post_nominals
from certlens.matching.reach import Reach, find_reaches
from certlens.matching.states import State
from certlens.matching.status import StatusReader
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import TextView
from certlens.matching.unlisted import UNLISTED, find_unlisted
from certlens.matching.validity import Validity, later_in_sentence, read_cells, read_validity
from certlens.matching.vendor_groups import find_grouped
from certlens.resume import Claim, ClaimKind

_OF_THE_EXAM = re.compile(
    r"passed|passing|(?<!no )(?<!no external )(?<!without )\bexams?\b|preparing|certified|cleared",
    re.IGNORECASE,
)
_ATTENDANCE = "course-attendance"
_SHOWS = re.compile(
    r"\W*(?:(?:verify|view|show|see|check|open|link|proof|validate)\b[\w ]{0,24}|(?:credential|badge|certificate))\W*",
    re.IGNORECASE,
)
_PRINTED_URL = re.compile(r"https?://[^\s,;)\]]+")
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


def find_claims(
    document: Document, view: TextView, units: Sequence[Unit], catalogue: Catalogue, as_of: date
) -> tuple[Claim, ...]:
    """The claims in reading order, merged by credential, the most formal mention first."""
    around = _surroundings(view, units, catalogue)
    columns = read_columns(document, view.text, units)
    mentions = _all_mentions(document, view, units, around, columns)
    details = Details(document, view, catalogue)
    reaches = find_reaches(view.text, mentions, units, details.adds_to, details.tells_when)
    states = StatusReader(view.text, units, around.cues).states(reaches)
    denied = OwnershipReader(view.text, units, around.cues).not_claimed(reaches)
    drafts = [
        _dated(_draft(document, view, catalogue, reach, state, columns), view, as_of)
        for reach, state, not_claimed in zip(reaches, states, denied, strict=True)
        if not not_claimed and not _is_coursework(view.text, reach)
    ]
    drafts = with_dates_in_order(view, with_shared_dates(view, drafts))
    drafts = without_course_titles(view, drafts, details)
    return merge(document, drafts, as_of)


def _surroundings(view: TextView, units: Sequence[Unit], catalogue: Catalogue) -> Surroundings:
    homes = [(unit.body_start, unit.end, unit) for unit in units if unit.certifies]

    def home(offset: int) -> int:
        for start, end, unit in homes:
            if start <= offset < end and not unit.is_title:
                return 2 if unit.kind in ("certifications", "courses") else 1
        return 0

    return Surroundings(view, catalogue, home, find_post_nominals(view.text, units))


def _all_mentions(
    document: Document,
    view: TextView,
    units: Sequence[Unit],
    around: Surroundings,
    columns: Mapping[int, Sequence[HeadedCell]],
) -> list[Mention]:
    named = find_continued(around, find_mentions(around))
    known = find_grouped(document, around, units, named)
    others, known = find_other_names(around, known)
    issuers = issuers_of(columns.values())
    known = list(_not_issuers([*known, *others], issuers, around.catalogue))
    unlisted = find_unlisted(document, units, around, known, columns)
    found = [*known, *_not_issuers(unlisted, issuers, around.catalogue)]
    return sorted(found, key=lambda mention: mention.start)


def _not_issuers(
    mentions: Sequence[Mention], issuers: Sequence[tuple[int, int]], catalogue: Catalogue
) -> Iterator[Mention]:
    """The mentions but those in a column of issuers, where only a course may go by its provider."""
    for mention in mentions:
        row = catalogue.rows.get(mention.certification)
        if (row and row.kind == "course") or not any(
            start <= mention.start < end for start, end in issuers
        ):
            yield mention


def _is_coursework(text: str, reach: Reach) -> bool:
    """Whether it was only studied: under a courses heading with no word of the exam, or just attended."""
    beside = text[slice(*reach.before)] + text[slice(*reach.after)]
    studied = reach.unit.kinds == ("courses",) and not _OF_THE_EXAM.search(beside)
    return studied or reach.mention.certification == _ATTENDANCE


def _draft(
    document: Document,
    view: TextView,
    catalogue: Catalogue,
    reach: Reach,
    state: State,
    columns: Mapping[int, Sequence[HeadedCell]],
) -> Draft:
    mention = reach.mention
    row = None if mention.certification == UNLISTED else catalogue.rows[mention.certification]
    printed = one_line(document.text[mention.start : mention.end])
    kind: ClaimKind = _KINDS[row.kind] if row else "certification"
    item = view.text[mention.start : reach.after[1]].partition(";")[0]
    if row is None and _COURSE.search(view.text[reach.before[0] : mention.start] + item):
        kind = "course"
    validity = read_validity(view.text, reach, state.status)
    validity = later_in_sentence(view.text, reach, validity, state.status)
    number = read_credential_id(view.text, reach)
    if cells := columns.get(reach.unit.number):
        told, told_number = read_cells(view.text, cells, state.status)
        number = told_number or number
        if told != Validity():
            ends = told.expires or validity.expires
            validity = told._replace(
                issued=None if told.issued == ends else told.issued, expires=ends
            )
    return Draft(
        reach=reach,
        row=row,
        name=row.name if row else printed,
        kind=kind,
        state=state,
        validity=validity,
        credential_id=number,
        url=_url(document, reach),
    )


def _dated(draft: Draft, view: TextView, as_of: date) -> Draft:
    return with_day_to_come(of_future_exam(draft, view, as_of), view, as_of)


def _url(document: Document, reach: Reach) -> str | None:
    last = reach.following[1] if reach.following else reach.after[1]
    for line in document.lines[reach.unit.first_line - 1 :]:
        if line.start > last:
            break
        for link in line.links:
            start, end = line.start + link.start, line.start + link.end
            if start <= last and end > reach.before[0] and link.url.startswith("http"):
                return link.url
    if below := _url_below(document, last):
        return below
    printed = _PRINTED_URL.search(document.text, reach.mention.end, last)
    return printed.group() if printed else None


def _url_below(document: Document, last: int) -> str | None:
    """The target of a link that is a line of its own under the name ("verify")."""
    for line in document.lines[document.line_number(last) :][:1]:
        for link in line.links:
            if _SHOWS.fullmatch(line.text) and link.url.startswith("http"):
                return link.url
    return None
