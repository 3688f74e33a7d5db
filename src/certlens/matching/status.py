"""Held, in progress, planned, expired or passed; and the mentions that are nobody's claim here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from certlens.matching.cues import Cues, FoundCue
from certlens.matching.layout_units import Unit
from certlens.matching.reach import Reach
from certlens.resume import Status

_STATES = ("expired", "in-progress", "planned", "passed", "held")
_PART_DONE = re.compile(
    r"\b\d{1,2}\s?%\s(?:done|complete|completed|finished|through)\b", re.IGNORECASE
)
_PROSE_WORDS = 6
_PLURAL = re.compile(r"s\W*$|(?:team|staff|personnel|workforce|mentor|partner)\W*$", re.IGNORECASE)
_FILLED = re.compile(
    r"[\W_]*(?:certified|certification|certifications|cert|exam|level|the|a|an|"
    r"associate|professional|[\W_])*[\W_]*",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|several|many|other|our|its|their|all|all now|both)\s+$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:colleagues|engineers|students|owners|juniors|staff|people|team|teams|members|apprentices|"
    r"analysts|developers|administrators|admins|testers|consultants|technicians|managers|trainees|"
    r"learners|employees|pupils|recruits|interns|graduates|veterans|candidates|who|others|hires)\b",
    re.IGNORECASE,
)


class State(NamedTuple):
    """A mention's status; ``cue`` is the text that says so, None where nothing does."""

    status: Status
    cue: str | None
    stands: str | None


class StatusReader:
    """Reads the status of each mention of a text from the cues in its reach."""

    def __init__(self, text: str, units: Sequence[Unit]) -> None:
        self._text = text
        self._cues = Cues(text)
        self._units = units

    def states(self, reaches: Sequence[Reach]) -> list[State]:
        """The state of each mention, in order; joined mentions share the cue before the first."""
        states: list[State] = []
        for position, reach in enumerate(reaches):
            state = self._own(reach)
            if (
                state is None
                and position
                and reach.unit.number == reaches[position - 1].unit.number
            ):
                state = self._inherited(reach, reaches[position - 1], states[-1])
            states.append(state or self._of_group(reach) or State("held", None, None))
        return states

    def _own(self, reach: Reach) -> State | None:
        for cue in self._cues.between(*reach.after):
            if self._reads_on(reach.mention.end, cue, reach.unit):
                meaning = cue.speaks("after", *_STATES)
                if not meaning and reach.closes and reach.unit.certifies:
                    meaning = cue.speaks("before", "in-progress", "planned")
                if meaning:
                    return self._state(meaning, cue, "after")
        for cue in reversed(self._cues.between(*reach.before)):
            if self._leads_to(cue, reach.mention.start, reach.unit):
                if meaning := cue.speaks("before", *_STATES):
                    return self._state(meaning, cue, "before")
        if _PART_DONE.search(self._text[slice(*reach.after)]) or (
            reach.following and _PART_DONE.search(self._text[slice(*reach.following)])
        ):
            return State("in-progress", None, "after")
        if reach.following:
            for cue in self._cues.between(*reach.following):
                if meaning := cue.speaks("after", *_STATES):
                    return self._state(meaning, cue, "after")
        return None

    def _state(self, meaning: str, cue: FoundCue, stands: str) -> State:
        return State(meaning, self._text[cue.start : cue.end], stands)  # type: ignore[arg-type]

    def _reads_on(self, start: int, cue: FoundCue, unit: Unit) -> bool:
        return unit.certifies or len(self._text[start : cue.start].split()) <= _PROSE_WORDS

    def _leads_to(self, cue: FoundCue, end: int, unit: Unit) -> bool:
        between = self._text[cue.end : end]
        if unit.certifies:
            return ";" not in between
        return len(between.split()) <= _PROSE_WORDS and not re.search(r"[.;]\s|\n", between)

    def _inherited(self, reach: Reach, previous: Reach, state: State) -> State | None:
        if state.stands != "before" or state.cue is None:
            return None
        if reach.joined:
            return state
        opening = self._text[previous.unit.start : previous.mention.start]
        opens = len(opening.split()) <= len(state.cue.split()) + 3 or ":" in opening
        return state if reach.listed and opens else None

    def _of_group(self, reach: Reach) -> State | None:
        """The state that a sub-heading above ("In progress:") or the section's own title gives."""
        for number in range(reach.unit.number - 1, -1, -1):
            unit = self._units[number]
            if unit.section != reach.unit.section:
                return None
            if unit.is_title or self._is_label(unit):
                for cue in self._cues.between(unit.start, unit.end):
                    if meaning := cue.speaks("before", *_STATES) or cue.speaks("after", *_STATES):
                        return self._state(meaning, cue, "label")
                if unit.is_title or reach.unit.certifies:
                    return None
        return None

    def _is_label(self, unit: Unit) -> bool:
        line = self._text[unit.start : unit.end].strip()
        return line.endswith(":") and len(line.split()) <= 5

    def is_not_claimed(self, reach: Reach) -> bool:
        """Whether the mention is of a course, of teaching, of other people, a company or a posting."""
        after = self._text[reach.mention.end : reach.after[1]]
        for cue in self._cues.between(*reach.after):
            gap = self._text[reach.mention.end : cue.start]
            if self._denies_after(reach, cue, gap, after):
                return True
        if not reach.unit.certifies and _NUMBER_OF.search(self._text[: reach.mention.start][-24:]):
            return True
        for cue in self._cues.between(*reach.before):
            gap = self._text[cue.end : reach.mention.start]
            if self._denies_before(reach, cue, gap):
                return True
        return False

    def _denies_after(self, reach: Reach, cue: FoundCue, gap: str, after: str) -> bool:
        close = _FILLED.fullmatch(gap) is not None and not re.search(r"[,;\n|\t]", gap)
        printed = self._text[cue.start : cue.end]
        if cue.speaks("after", "others") and close and _PLURAL.search(printed):
            return True
        if cue.speaks("after", "internal") and len(gap.split()) <= 2:
            return True
        if cue.speaks("after", "training", "teaching") and close:
            return not self._earned(reach, after)
        if cue.speaks("after", "posting"):
            return len(gap.split()) <= 3
        if reach.unit.certifies:
            return False
        return bool(cue.speaks("after", "usage", "company")) and close

    def _denies_before(self, reach: Reach, cue: FoundCue, gap: str) -> bool:
        close = len(gap.split()) <= 3 and not re.search(r"[.;\n]", gap)
        if cue.speaks("before", "training") and close:
            return True
        if reach.unit.certifies:
            return False
        if cue.speaks("before", "others", "teaching") and _PEOPLE.search(gap):
            return not re.search(r"[.;\n]", gap)
        return bool(cue.speaks("before", "teaching", "posting", "usage")) and close

    def _earned(self, reach: Reach, after: str) -> bool:
        """Whether a training word after the name still leaves it earned ("training and exam passed")."""
        return any(cue.speaks("after", "passed") for cue in self._cues.between(*reach.after))
