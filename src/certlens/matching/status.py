"""Held, in progress, planned, expired or passed: by the cues in a mention's reach."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from certlens.matching.awards import OF_AWARD, award_awaited
from certlens.matching.cues import Cues, FoundCue, is_in_name
from certlens.matching.layout_units import Unit
from certlens.matching.reach import Reach
from certlens.matching.states import PART_DONE, PASSED, State, of_both

_STATES = ("expired", "in-progress", "planned", "passed", "held")
_PROSE_WORDS = 5
_SENTENCE = 130  # characters
_APART = re.compile(r"[.;]\s|[,\n]|\bwith\b|\bas an?\b|\bcertified (?:in|as)\b", re.IGNORECASE)
_RENEWED = re.compile(r"renewed|re-?cert|reinstat|re-?reg|regain|re-?sat", re.IGNORECASE)
_FAILED = re.compile(r"fail|first (?:attempt|try)", re.IGNORECASE)
_UNDONE = {"expired": _RENEWED, "in-progress": PASSED}  # by what comes later
_NEXT_NAME = re.compile(r";\s*[^;]*\b[A-Z]")  # "…, 2023; EDB Professional in progress"
_RESULT = re.compile(r"\bresults?\b", re.IGNORECASE)
_PART = re.compile(
    r"\b(?:part|core|paper|module|section|level|second|first|of|retake|one|lab|renew\w*|"
    r"recertif\w*)\b|\bexams?\b(?! (?:pass|clear))"
    r"(?<!passed exam)(?<!cleared exam)(?<!passed the exam)(?<!cleared the exam)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"[.;]\s|;|\b(?:who|that|what|which|whose|for whom)\b", re.IGNORECASE)
_LABEL = re.compile(r"(?:^|[\t\n.;])[\W_]*([A-Za-z][A-Za-z, '-]{2,40}):\s")
_NEXT_LABEL = re.compile(r"[\w ,'-]{0,40}:\s")
_OF_NEXT = re.compile(r"\b(?:and|but|then)\s+(?:I\s+|now\s+)?$")
_PREPOSITION = re.compile(r"\b(?:for|towards?|on|at)$")
_AFTERWARDS = re.compile(r"\s*(?:after|once|following)\b", re.IGNORECASE)
_LABEL_WORDS = 5


class StatusReader:
    """Reads the status of each mention of a text from the cues in its reach."""

    def __init__(self, text: str, units: Sequence[Unit], cues: Cues) -> None:
        self._text = text
        self._cues = cues
        self._units = units
        self._labels: dict[int, list[tuple[int, int]]] = {}  # by unit: where each begins and ends

    def states(self, reaches: Sequence[Reach]) -> list[State]:
        """The state of each mention, in order; joined mentions share a cue before or after them."""
        found: list[State | None] = []
        for position, reach in enumerate(reaches):
            state = self._own(reach)
            if state is None and position and _same_unit(reach, reaches[position - 1]):
                state = self._inherited(reach, reaches[position - 1], found[-1])
            found.append(state)
        for position in range(len(reaches) - 1, 0, -1):
            shares = reaches[position].joined or reaches[position].of_all
            if found[position - 1] is None and shares:
                found[position - 1] = self._joined(reaches[position], found[position])
        return [
            state or self._of_opening(reach) or self._of_group(reach) or State("held", None, None)
            for state, reach in zip(found, reaches, strict=True)
        ]

    def _own(self, reach: Reach) -> State | None:
        piece = self._text[slice(*reach.after)]
        if PART_DONE.search(piece):
            return State("in-progress", None, "after")
        if awaited := self._awaited(reach):
            return State("passed", awaited, "after")
        behind, front = self._behind(reach), self._in_front(reach) or self._cell_in_front(reach)
        if front and behind:
            return of_both(front, behind, listed=reach.unit.certifies)
        return behind or front or (self._following(reach) if reach.following else None)

    def _awaited(self, reach: Reach) -> str | None:
        """The words to the sentence's end that leave the award of a passed exam to come."""
        end = reach.unit.end if reach.closes else reach.after[1]
        before, rest = reach.before[0], reach.mention
        return award_awaited(self._text[before : rest.start], self._text[rest.end : end])

    def _behind(self, reach: Reach) -> State | None:
        start, end = reach.after
        last = min(reach.unit.end, start + _SENTENCE) if reach.closes else end
        cues = [
            cue
            for cue in self._cues.behind(start, max(end, last))
            if cue.end <= end or OF_AWARD.match(self._text, cue.start)
            if self._reads_on(reach, cue) and not self._labels_next(reach, cue)
        ]
        return self._first(cues, alone=reach.closes and reach.unit.certifies)

    def _labels_next(self, reach: Reach, cue: FoundCue) -> bool:
        """Whether a cue is part of a label in front of what follows ("CKA. Some day: CKS")."""
        gap = self._text[reach.mention.end : cue.start]
        apart = not reach.closes and any(mark in gap for mark in ".;\t\n")
        return apart and _NEXT_LABEL.match(self._text, cue.end) is not None

    def _first(self, cues: Sequence[FoundCue], *, alone: bool) -> State | None:
        """The first state that cues behind a mention give; "held" only where none says otherwise."""
        waiting = next((c for c in cues if _RESULT.search(self._text[c.start : c.end])), None)
        if waiting:
            return self._state("in-progress", waiting, "after")
        sides = (("after", _STATES[:-1]), ("before", ("in-progress", "planned")))
        for side, meanings in sides if alone else sides[:1]:
            for cue in cues:
                hidden = side == "before" and _is_part(cue, cues)
                if not hidden and (meaning := cue.speaks(side, *meanings)):
                    return self._state(self._overruled(meaning, cue, cues), cue, "after")
        return next(
            (self._state("held", c, "after") for c in cues if c.speaks("after", "held")), None
        )

    def _overruled(self, meaning: str, cue: FoundCue, cues: Sequence[FoundCue]) -> str:
        """The meaning of a cue, seen with the others: "lapsed 2018, renewed 2022" is held."""
        printed = self._text[cue.start : cue.end]
        unnamed = meaning == "planned" and "certified" in printed.casefold()
        if (meaning == "in-progress" or unnamed) and self._awaits_award(cue, cues):
            return "passed"
        later = (c for c in cues if c.start > cue.start and c.speaks("after", "held"))
        undone = _UNDONE.get(meaning if meaning == "expired" or _FAILED.search(printed) else "")
        if undone and any(undone.match(self._text[c.start : c.end]) for c in later):
            return "held"
        return meaning

    def _awaits_award(self, pending: FoundCue, cues: Sequence[FoundCue]) -> bool:
        """Whether the exam is passed and only the award pends: "passed exam, application submitted"."""
        held = (cue for cue in cues if cue.speaks("after", "held") and cue.start < pending.start)
        first = next(held, pending)
        passed = PASSED.search(self._text[first.start : first.end]) is not None
        return passed and not _PART.search(self._text[first.start : pending.end])

    def _in_front(self, reach: Reach) -> State | None:
        for cue in reversed(self._cues.between(*reach.before)):
            leads = reach.leading or self._leads_to(cue, reach.mention.start, reach.unit)
            leads = leads and not is_in_name(self._text, cue)
            if leads and (meaning := cue.speaks("before", *_STATES)):
                return self._state(meaning, cue, "before")
        return None

    def _cell_in_front(self, reach: Reach) -> State | None:
        """What the cell on the left says: "exam on 3 Dec 2026 | CPSA-F"."""
        start, end = reach.before
        if not reach.unit.certifies or self._text[end - 1 : end] not in ("\n", "\t"):
            return None
        return self._first(self._cues.between(start, end), alone=True)

    def _following(self, reach: Reach) -> State | None:
        start, end = reach.following or (0, 0)
        if PART_DONE.search(self._text[start:end]):
            return State("in-progress", None, "after")
        return self._first(self._cues.between(start, end), alone=True)

    def _state(self, meaning: str, cue: FoundCue, stands: str) -> State:
        return State(meaning, self._text[cue.start : cue.end], stands)  # type: ignore[arg-type]

    def _reads_on(self, reach: Reach, cue: FoundCue) -> bool:
        gap = self._text[reach.mention.end : cue.start]
        if reach.unit.certifies:
            return not _NEXT_NAME.search(gap)
        if _OF_NEXT.search(gap) and _PREPOSITION.search(self._text, cue.start, cue.end):
            return False
        awards = cue.speaks("after", "passed") or OF_AWARD.match(self._text, cue.start)
        if not awards:
            return len(gap.split()) < _PROSE_WORDS and not _ELSEWHERE.search(gap)
        apart = _ELSEWHERE.search(gap.replace(";", ",") if reach.closes else gap)
        return len(gap.split()) < 2 * _PROSE_WORDS and not apart

    def _leads_to(self, cue: FoundCue, end: int, unit: Unit) -> bool:
        between = self._text[cue.end : end]
        if _AFTERWARDS.match(between):
            return False
        if unit.certifies:
            return ";" not in between
        return len(between.split()) <= _PROSE_WORDS and not _APART.search(between)

    def _inherited(self, reach: Reach, previous: Reach, state: State | None) -> State | None:
        if state is None or state.stands != "before" or state.cue is None:
            return None
        if reach.joined:
            return state
        opening = self._text[previous.unit.start : previous.mention.start]
        lead = opening.rpartition(":")[2]
        opens = "," not in lead and len(lead.split()) <= len(state.cue.split()) + 3
        return state if reach.listed and opens else None

    def _joined(self, reach: Reach, state: State | None) -> State | None:
        """The state after joined mentions ("CKA and CKS, both in progress"); a bracket is the last's."""
        if state is None or state.stands != "after" or state.cue is None:
            return None
        bracketed = self._text[reach.mention.end : reach.after[1]].lstrip().startswith("(")
        return None if bracketed and not reach.of_all else state

    def _of_opening(self, reach: Reach) -> State | None:
        """The state that the last label in front of it gives an item ("In progress: CKA; CKS")."""
        labels = self._labels_of(reach.unit) if reach.unit.certifies else []
        before = bisect_left(labels, reach.mention.start, key=lambda label: label[1])
        for cue in self._cues.between(*labels[before - 1]) if before else ():
            if is_in_name(self._text, cue):
                continue
            if meaning := cue.speaks("before", *_STATES) or cue.speaks("after", *_STATES):
                return self._state(meaning, cue, "label")
        return None

    def _labels_of(self, unit: Unit) -> list[tuple[int, int]]:
        if unit.number not in self._labels:
            start = unit.body_start
            found = _LABEL.finditer(self._text[start : unit.end])
            places = [(start + label.start(1), start + label.end(1)) for label in found]
            self._labels[unit.number] = places
        return self._labels[unit.number]

    def _of_group(self, reach: Reach) -> State | None:
        """The state that a sub-heading above ("In progress:") or the section's own title gives."""
        for number in range(reach.unit.number - 1, -1, -1):
            unit = self._units[number]
            if unit.section != reach.unit.section:
                return None
            if unit.is_title or self._is_label(unit):
                return self._of_label(unit)
        return None

    def _of_label(self, unit: Unit) -> State | None:
        printed = self._text[unit.start : unit.end].casefold()
        if printed.count("certif") > 1 or " and " in printed:
            return None
        for cue in self._cues.between(unit.start, unit.end):
            if meaning := cue.speaks("before", *_STATES) or cue.speaks("after", *_STATES):
                return self._state(meaning, cue, "label")
        return None

    def _is_label(self, unit: Unit) -> bool:
        line = self._text[unit.start : unit.end].strip()
        if not line.endswith(":") or len(line.split()) > _LABEL_WORDS:
            return False
        return not any(mark == "," or mark.isdigit() for mark in line)


def _is_part(cue: FoundCue, cues: Sequence[FoundCue]) -> bool:
    """Whether a cue is only a word of a longer one ("planned" in "renewal planned")."""
    return any(
        other.start <= cue.start
        and other.end >= cue.end
        and other.end - other.start > cue.end - cue.start
        for other in cues
    )


def _same_unit(reach: Reach, other: Reach) -> bool:
    return reach.unit.number == other.unit.number
