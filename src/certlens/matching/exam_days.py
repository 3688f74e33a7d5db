"""Days still to come: an exam to be sat, where a date alone says so."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date

from certlens.matching.dates import find_dates, find_ranges, is_before
from certlens.matching.drafts import Draft
from certlens.matching.states import State
from certlens.matching.text_view import TextView
from certlens.matching.validity import Validity

_EXAM_AHEAD = re.compile(
    r"\b(?:exam|test|sitting|target|attempt|retake|date|goal)\b", re.IGNORECASE
)
_SOME_TIME = re.compile(r"[\s,:(–-]*(?:in|by|for|around|during|before|after)\b", re.IGNORECASE)
_SAT = re.compile(r"(?:exam|test)\s(?:in|on)", re.IGNORECASE)
_DAY_ALONE = re.compile(
    r"\b(?:on|am|le|el|il)\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th|\.)(?!\d)", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.;]\s")
_YEAR_LABEL = re.compile(r"\b20\d\d:\s*$")  # "2027: CKA"
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(20\d\d)(?!\d)")


def of_future_exam(draft: Draft, view: TextView, as_of: date) -> Draft:
    """A lone date still to come is when the exam is to be sat, a past one when it was taken."""
    planned, cue = draft.validity.planned_for, draft.state.cue or ""
    if planned and is_before(planned, as_of) and _SAT.fullmatch(cue):
        return replace(draft, state=State("held", cue, "after"), validity=Validity(issued=planned))
    issued = draft.validity.issued
    piece = view.text[slice(*draft.reach.after)]
    if draft.reach.following:
        piece += view.text[slice(*draft.reach.following)]
    if draft.state.status != "held" or not issued or issued <= as_of.isoformat()[: len(issued)]:
        return draft
    if _EXAM_AHEAD.search(piece):
        state = State("in-progress", draft.state.cue, draft.state.stands)
        return replace(draft, state=state, validity=Validity(planned_for=issued))
    if _SOME_TIME.match(piece):
        state = State("planned", None, None)
        return replace(draft, state=state, validity=Validity(planned_for=issued))
    if draft.validity.expires or draft.state.cue:
        return draft
    labelled = _YEAR_LABEL.search(view.text[slice(*draft.reach.before)])
    state = State("planned" if labelled else "in-progress", None, None)
    return replace(draft, state=state, validity=Validity(planned_for=issued))


def with_day_to_come(draft: Draft, view: TextView, as_of: date) -> Draft:
    """The draft with the exam's day, where of a printed 12/09/2026 only one reading is still to come."""
    year, reach = draft.validity.planned_for, draft.reach
    past = year is not None and len(year) == len("2026") and is_before(year, as_of)
    if past and draft.state.status in ("in-progress", "planned"):
        return replace(draft, validity=draft.validity._replace(planned_for=None))
    if year is None and draft.state.status in ("in-progress", "planned"):
        return _told_before(draft, view, as_of)
    last = reach.following[1] if reach.following else reach.after[1]
    if year is not None and is_before(year, as_of):
        return _later_attempt(draft, view.text[reach.after[0] : last], as_of)
    if year is not None and len(year) == len("2026-11"):
        return _with_day_alone(draft, view.text[reach.after[0] : last])
    if year is None or len(year) > len("2026"):
        return draft
    printed = (found.edtf for found in find_dates(view.text[reach.after[0] : last]))
    if exact := next((day for day in printed if day.startswith(year + "-")), None):
        return replace(draft, validity=draft.validity._replace(planned_for=exact))
    for found in _NUMERIC.finditer(view.text, reach.before[0], last):
        days = {day for day in _readings(found) if day > as_of}
        if found[4] == year and len(days) == 1:
            return replace(
                draft, validity=draft.validity._replace(planned_for=days.pop().isoformat())
            )
    return draft


def _told_before(draft: Draft, view: TextView, as_of: date) -> Draft:
    """The draft with the date in front of the name in its sentence: "my goal for 2027 is the CySA+"."""
    reach = draft.reach
    lead = _SENTENCE_END.split(view.text[slice(*reach.before)])[-1]
    dates = [found for found in find_dates(lead) if not is_before(found.edtf, as_of)]
    if reach.unit.certifies or len(dates) != 1 or find_ranges(lead):
        return draft
    return replace(draft, validity=draft.validity._replace(planned_for=dates[0].edtf))


def _later_attempt(draft: Draft, piece: str, as_of: date) -> Draft:
    """The draft with the one date still to come behind a past one ("attempt Nov 2025 failed, next Jan 2027")."""
    coming = [found.edtf for found in find_dates(piece) if not is_before(found.edtf, as_of)]
    if len(coming) != 1 or draft.validity.expires:
        return draft
    return replace(draft, validity=draft.validity._replace(planned_for=coming[0]))


def _with_day_alone(draft: Draft, piece: str) -> Draft:
    """The draft with the day of its exam, printed apart from month and year ("Nov 2026 … on the 20th")."""
    planned = draft.validity.planned_for or ""
    days = _DAY_ALONE.findall(piece)
    if len(days) != 1 or not 1 <= int(days[0]) <= monthrange(*map(int, planned.split("-")))[1]:
        return draft
    exact = f"{planned}-{int(days[0]):02}"
    return replace(draft, validity=draft.validity._replace(planned_for=exact))


def _readings(found: re.Match[str]) -> list[date]:
    one, other, year = int(found[1]), int(found[3]), int(found[4])
    ambiguous = 1 <= one <= 12 and 1 <= other <= 12
    return [date(year, one, other), date(year, other, one)] if ambiguous else []
