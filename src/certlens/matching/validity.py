"""When a claim was issued, until when it holds, for when it is planned; its id and link."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from certlens.matching.columns import HeadedCell
from certlens.matching.dates import FoundDate, FoundRange, find_dates, find_ranges
from certlens.matching.expiry import tells_end, with_full_numbers
from certlens.matching.product_years import without_product_years
from certlens.matching.reach import Reach, Stretch
from certlens.resume import Status

_PLAN = re.compile(
    r"(?:expected|anticipated|scheduled|booked|planned|planning|target(?:ed|ing)?|due|estimated|"
    r"est\.?|"
    r"exam(?: date)?|by|for|eta|complet(?:e|ion)|intended)\W*(?:date|completion|on|in|by|for|"
    r"the)*\W*$",
)
_START = re.compile(
    r"(?:start(?:ed|ing)?|began|begun|enrolled|re-?new(?:ed|al)|re-?certified|"
    r"re-?issued|re-?registered|re-?validated|refreshed)\W*(?:in|on)?(?:\W*(?:\d{4}|and|again)\b)*\W*$",
)
_RENEWED_TO = re.compile(r"\b(?:renewed|extended|prolonged|re-?certified)\W*?(?:→|[->]>|[–>-])\s*$")
_END_BEHIND = re.compile(r" \(?(?:expiry|expiration)\b(?!\W*(?:date\b|on\b|\d))", re.IGNORECASE)
_NUMBER = re.compile(r"(?=.*\d)(?!\d{1,3}\.?$)[\w./#-]+(?: [\w./#-]*\d[\w./#-]*)*")
_SENTENCE_END = re.compile(r";|(?<!\b\w)(?<!\b[Nn][or])\.\s+(?=[A-Z])")
_FULL_STOP = re.compile(r"(?<!\b\w)[.!?]\s+(?=[A-Z])|\n")
_SENTENCE = 160  # characters
_PAST = re.compile(
    r"\b(?:since|passed|earned|(?<!\bbe )taken|started|began|enrolled)\W*(?:on|in)?\W*$"
)
_SO_DATED = re.compile(
    r"(?:issued|earned|obtained|awarded|gained|passed|taken|sat|completed|dat(?:es?|ed|ing) (?:from|back to))"
    r"\W*(?:in|on|from)?\W*$",
    re.IGNORECASE,
)
_CLOSE = 4  # words
_FARTHEST = 10
_NEAR = 32  # characters
_AT_END = re.compile(r"\b(?:by|by the|the|at)?\s?end(?: of)?\W*$")
_MOVED_TO = re.compile(
    r"\b(?:to|(?<!ltig )bis|hasta|at[ée]|(?<!geldig )tot|fino|jusqu\S*)\b\W*(?:ende|eind|fin|finale?s?)?\W*"
    r"(?:de|al?)?\W*$"
)
_PLAN_LEAD = re.compile(
    r"^[^.;\n]{0,60}\b(?:list|goal|aim|diary|dream|expect\w*|sit(?:ting)?|schedul\w+|book\w+|plan\w*|target\w*|due|exam|"
    r"test)\b[^.;\n]{0,24}$",
    re.IGNORECASE,
)


class Validity(NamedTuple):
    """EDTF dates of a claim; ``planned_for`` only where it is not yet earned."""

    issued: str | None = None
    expires: str | None = None
    planned_for: str | None = None


def read_cells(
    text: str, cells: Sequence[HeadedCell], status: Status
) -> tuple[Validity, str | None]:
    """The dates and the credential id of a table row whose columns are headed."""
    told = {cell.meaning: text[cell.start : cell.end].strip() for cell in cells if cell.meaning}
    issued = _of_piece(with_full_numbers(told.get("issued", ""), alone=True), status)
    expiry = find_dates(with_full_numbers(told.get("expires", ""), alone=True))
    expires = expiry[-1].edtf if expiry and status not in ("in-progress", "planned") else None
    if expires and issued.issued and expires < issued.issued[: len(expires)]:
        expires = None
    validity = issued._replace(expires=expires or issued.expires)
    number = told.get("id", "").strip("#: ")
    return validity, number if _NUMBER.fullmatch(number) and not find_dates(number) else None


def read_validity(text: str, reach: Reach, status: Status) -> Validity:
    """The dates in a mention's reach: nearest first, what follows it before what precedes it."""
    for start, end in _stretches(text, reach):
        piece = with_full_numbers(text[start:end])
        if not find_dates(piece):
            continue
        piece = without_product_years(text, start, piece, reach.mention)
        if not reach.unit.certifies:
            if not _dated_closely(piece):
                continue
            piece = _before_period(piece)
        found = _of_piece(piece, status)
        if found != Validity():
            return _with_issue(text, reach, _with_expiry(text, reach, found))
    return _in_own_bracket(text[reach.mention.start : reach.mention.end], status)


def _before_period(piece: str) -> str:
    """What stands before a period that is not the first date ("passed in May 2024 during the 2023–2025 move")."""
    dates, ranges = find_dates(piece), find_ranges(piece)
    later = ranges and dates[0].end <= ranges[0].start
    return piece[: ranges[0].start] if later else piece


def later_in_sentence(text: str, reach: Reach, found: Validity, status: Status) -> Validity:
    """The dates with what the rest of the sentence in prose tells of the exam or the end ("…; it ran to 2026")."""
    if reach.unit.certifies or found.planned_for or found.expires:
        return found
    end = reach.after[1]
    if reach.closes:
        end = min(reach.unit.end, reach.mention.end + _SENTENCE)
    rest = _FULL_STOP.split(text[reach.mention.end : end])[0]
    for date in find_dates(rest):
        lead = _before(rest, date)
        if status in ("in-progress", "planned") and not _PAST.search(lead):
            return found._replace(planned_for=date.edtf)
        if found.issued and found.issued < date.edtf and tells_end(lead):
            return found._replace(expires=date.edtf)
    return found


def _in_own_bracket(named: str, status: Status) -> Validity:
    """The dates in a bracket that is part of the name itself ("SIAM Foundation (2020, EXIN)")."""
    start = named.rfind("(")
    return _of_piece(named[start:], status) if start > 0 else Validity()


def _with_issue(text: str, reach: Reach, found: Validity) -> Validity:
    """The dates with the lone one in front of the name ("2022  CKA, expired 2025")."""
    tells = reach.unit.certifies or _is_dated_row(text, reach)
    if found.issued or found.planned_for or not tells:
        return found
    dates = find_dates(text[slice(*reach.before)])
    lone = len(dates) == 1 and (found.expires is None or dates[0].edtf < found.expires)
    return found._replace(issued=dates[0].edtf) if lone else found


def _with_expiry(text: str, reach: Reach, found: Validity) -> Validity:
    """The dates with the expiry that a following line prints ("valid until …"), if none is nearer."""
    if found.expires or found.planned_for or not reach.following:
        return found
    piece = text[slice(*reach.following)]
    for date in find_dates(piece):
        if tells_end(_before(piece, date)):
            return found._replace(expires=date.edtf)
    return found


def _stretches(text: str, reach: Reach) -> Iterator[Stretch]:
    if reach.leading:
        yield reach.before
    if reach.following and reach.closes:
        yield reach.after[0], reach.following[1]
    else:
        yield reach.after
    if not reach.leading and (reach.unit.certifies or _is_dated_row(text, reach)):
        yield reach.before
    if reach.following:
        yield reach.following


def _is_dated_row(text: str, reach: Reach) -> bool:
    """Whether a single date, in a cell of its own, opens the row of a time line that is a mention."""
    date, _, lead = text[reach.unit.start : reach.mention.start].partition("\n")
    found = find_dates(date)
    alone = len(found) == 1 and date.strip() == date[found[0].start : found[0].end]
    return alone and not lead.strip() and not find_ranges(date)


def _dated_closely(piece: str) -> bool:
    """In a sentence, only a date within a few words of the name is the name's."""
    dates = find_dates(piece)
    lead = piece[: dates[0].start] if dates else ""
    if not dates or _SENTENCE_END.search(lead):
        return False
    words = len(re.findall(r"\w[\w.]*", lead))
    told = tells_end(lead.lower()) or _SO_DATED.search(lead) or lead.endswith("(")
    farthest = _FARTHEST if told and "\n" not in lead else _CLOSE
    return words <= farthest or bool(_PLAN_LEAD.match(lead))


def _of_piece(piece: str, status: Status) -> Validity:
    ranges = find_ranges(piece)
    if ranges:
        return _renewed(_of_range(ranges[0], status), piece[ranges[0].end :])
    issued = expires = planned = None
    undecided: list[str] = []
    for found in find_dates(piece):
        before = _before(piece, found)
        if tells_end(before) or _END_BEHIND.match(piece, found.end):
            if status not in ("in-progress", "planned") or "expir" in before:
                expires = max(expires or "", found.edtf)
            elif _MOVED_TO.search(before) or _AT_END.search(before):
                planned = planned or found.edtf
        elif _START.search(before) and status != "planned":
            expires = None if expires and found.edtf > expires else expires
        elif status in ("in-progress", "planned") and _PAST.search(before):
            continue
        elif status in ("in-progress", "planned"):
            planned = found.edtf if planned is None or _PLAN.search(before) else planned
        else:
            undecided.append(found.edtf)
    if undecided and status != "passed":
        issued = undecided[0] if len(undecided) < 3 else max(undecided)
        issued = next((date for date in undecided if date.startswith(f"{issued}-")), issued)
        if len(undecided) == 2 and expires is None and undecided[1] > issued:
            expires = undecided[1] if _side_by_side(piece) else None
    if issued and expires and expires < issued and _side_by_side(piece):
        issued, expires = expires, issued  # "validity: 2024-05 / 2027-05"
    return Validity(issued, expires, planned)


def _before(text: str, found: FoundDate) -> str:
    """What stands right before a date, in lower case."""
    return text[max(0, found.start - _NEAR) : found.start].lower()


def _side_by_side(piece: str) -> bool:
    """Whether two dates stand as issue and expiry: nothing but space, tab or mark between them."""
    first, second = find_dates(piece)[:2]
    return not piece[first.end : second.start].strip(" \t\n\v|,;/·-()")


def _renewed(found: Validity, rest: str) -> Validity:
    """The dates with the later end that stands behind a first period ("2019 – 2022, renewed until 2025")."""
    for date in find_dates(rest):
        later = found.expires is not None and date.edtf > found.expires
        before = _before(rest, date)
        if later and (tells_end(before) or _RENEWED_TO.search(before)):
            return found._replace(expires=date.edtf)
    return found


def _of_range(found: FoundRange, status: Status) -> Validity:
    if status in ("in-progress", "planned"):
        return Validity(planned_for=found.last)
    return Validity(issued=found.first, expires=found.last)
