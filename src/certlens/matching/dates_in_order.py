"""Several names and as many dates, one for each: ``CCNA and CCNP (2016 and 2019)``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from certlens.matching.dates import FoundDate, find_dates, find_ranges
from certlens.matching.drafts import Draft
from certlens.matching.text_view import TextView
from certlens.matching.validity import Validity

_FARTHEST = 60  # characters from the last name to the first date
_BESIDE = re.compile(r"\W*(?:in\W+)?", re.IGNORECASE)
_COMMA = re.compile(r"\s*[,/]\s*")
_AND = re.compile(r"\s*(?:,\s*)?(?:and|&|und|et|y|e|en)\s+(?:in\s+)?", re.IGNORECASE)
_RESPECTIVELY = re.compile(r"\W*(?:respectively|resp\b|in that order|in this order)", re.IGNORECASE)


def with_dates_in_order(view: TextView, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, where behind names in a row stand as many dates, each issued on its own."""
    ordered = list(drafts)
    for first, last in _runs(ordered):
        end = ordered[last].reach.unit.end
        if last + 1 < len(ordered):
            end = min(end, ordered[last + 1].reach.mention.start)
        text = view.text[ordered[last].reach.mention.end : end]
        for place, date in enumerate(_in_order(text, last - first + 1), first):
            validity = Validity(issued=date.edtf)
            ordered[place] = replace(ordered[place], validity=validity)
    return ordered


def _runs(drafts: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    """The first and last of the drafts that stand in a row, all held."""
    first = 0
    for place in range(1, len(drafts) + 1):
        reach = drafts[place].reach if place < len(drafts) else None
        unit = drafts[first].reach.unit.number
        if reach and reach.unit.number == unit and (reach.joined or reach.listed):
            continue
        run = drafts[first:place]
        if len(run) > 1 and all(draft.state.status == "held" for draft in run):
            yield first, place - 1
        first = place


def _in_order(text: str, count: int) -> Sequence[FoundDate]:
    """The dates, if there are so many side by side, and these are no issue and end of one."""
    dates = find_dates(text)[:count]
    if len(dates) < count or dates[0].start > _FARTHEST or find_ranges(text[: dates[-1].end]):
        return ()
    gaps = [text[one.end : two.start] for one, two in pairwise(dates)]
    told = _RESPECTIVELY.match(text, dates[-1].end)
    if not told and not _BESIDE.fullmatch(text[: dates[0].start]):
        return ()
    joined = _AND.fullmatch(gaps[-1]) or (_COMMA.fullmatch(gaps[-1]) and (told or count > 2))
    return dates if joined and all(_COMMA.fullmatch(gap) for gap in gaps[:-1]) else ()
