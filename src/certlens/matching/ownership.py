"""Whose a mention is: the owner's claim, or training, teaching, other people's, a company's, a posting's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from certlens.matching.bare_mentions import is_bare
from certlens.matching.certified_things import certifies_a_thing, is_held_by_a_thing
from certlens.matching.cues import Cues, FoundCue
from certlens.matching.dates import find_dates
from certlens.matching.layout_units import Unit
from certlens.matching.mentions import Mention
from certlens.matching.never_sat import is_never_sat
from certlens.matching.other_people import PEOPLE, SENTENCE_END, SOMEBODY_WHO, speaks_of_others
from certlens.matching.reach import Reach
from certlens.matching.states import PART_DONE

_SOMEBODYS = re.compile(r"\b(?:my|our|his|her|their|whose)[ \v]+$", re.IGNORECASE)
_SEVERAL_FOR = re.compile(
    r"\W*(?:[\w-]+\s){0,3}\w+s\s(?:for|to|towards?|through|in|on|with)\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"s\W*$|(?:team|staff|personnel|workforce|mentor|partner|father|mother|brother|"
    r"sister|wife|husband|friend|uncle|cousin|boss|son|daughter)\W*$",
    re.IGNORECASE,
)
_FILLED = re.compile(
    r"[\W_]*(?:certified|certification|certifications|cert|exam|level|the|a|an|associate|"
    r"professional|[\W_])*[\W_]*",
    re.IGNORECASE,
)
_ARTICLES = re.compile(
    r"\W*(?:(?:a|an|the|my|our|his|her|their|fellow|senior|\w+-(?:day|hour|week|month))\b\W*){0,2}",
    re.IGNORECASE,
)
_CERTIFIED = re.compile(r"\bcertif", re.IGNORECASE)
_WORK = frozenset(("experience", "projects", "volunteering", "open-source"))
_NEVER_HERE = frozenset(("references",))
_SELDOM_HERE = frozenset(("publications", "interests", "teaching"))
_NOT = re.compile(
    r"\b(?:not|no(?!\.)|non|without|never)\W+(?:(?:hold|have|held|possess|own)\W+)?(?:(?:a|an|the|yet|any)\W+)?$",
    re.IGNORECASE,
)
_NOT_CERTIFIED = re.compile(r"^[^\n]{0,40}\bnot (?:yet )?certified\b", re.IGNORECASE)
_FAILED = re.compile(
    r"^[^\n]{0,30}\b(?:unsuccessful(?:ly)?|without success|(?:not|never|didn['’]t) pass(?:ed)?(?! yet))\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\bre-?(?:tak|sit|tr[iy]|sched|book)|\bagain\b|\bnext attempt|\bsecond\b", re.IGNORECASE
)
_HEADER_WORDS = 20
_LABEL = 30  # characters
_FRESH = re.compile(
    r"\b(?:as\s(?:(?:a|an|the|my)\s)?(?:certified\s|qualified\s)?|certified\s(?:in|as)\s)$",
    re.IGNORECASE,
)
_AND_SO = re.compile(r"(?:\band|,)\s+$", re.IGNORECASE)
_PERSON = re.compile(
    r"\s(?:\w+\s)?(?:lead|leader|manager|analyst|engineer|technician|specialist|administrator|agent|"
    r"consultant|architect|developer|coordinator|professional|expert|supervisor|director|officer|"
    r"owner|trainer|auditor|tester|head)\b",
    re.IGNORECASE,
)
_CERTIFIED_SOME = re.compile(r"[\s-]*certified(?:\s(?!(?:in|as|and|for|with)\b)\w+){0,2}\s", re.I)
_SHARE = re.compile(r"\b\d{1,2}\s?%")
_KNOWN_ONLY = re.compile(r"\b(?:of|with|in|to)$")
_AND_AGAIN = re.compile(r"\s\d\s(?:and|&|to)\s")  # CCNA 1 and CCNA 2
_OR = re.compile(r"\W*(?:or|oder|ou|o)\W*", re.IGNORECASE)


class OwnershipReader:
    """Tells which mentions of a text are not its owner's claims."""

    def __init__(self, text: str, units: Sequence[Unit], cues: Cues) -> None:
        self._text = text
        self._units = units
        self._cues = cues
        self._postings = {
            unit.section for unit in units if unit.is_title and self._speaks_of_posting(unit)
        }

    def _speaks_of_posting(self, unit: Unit) -> bool:
        cues = self._cues.between(unit.start, unit.end)
        return any(
            cue.speaks("before", "posting") or cue.speaks("after", "posting") for cue in cues
        )

    def not_claimed(self, reaches: Sequence[Reach]) -> list[bool]:
        """For each mention, whether it is no claim; joined mentions share the cue before or after."""
        bare = [is_bare(self._text, reach, self._cues) for reach in reaches]
        before = [self._denied_before(reach) for reach in reaches]
        after = [self._denied_after(reach) for reach in reaches]
        for position in range(1, len(reaches)):
            gap = self._text[reaches[position - 1].mention.end : reaches[position].mention.start]
            listed = reaches[position].listed and ";" not in gap
            joins = reaches[position].joined or listed or _OR.fullmatch(gap) is not None
            shares = not reaches[position].unit.certifies or self._known_only(reaches[position])
            if before[position - 1] and joins and shares:
                before[position] = True
            if joins:
                bare[position] = bare[position - 1] and bare[position]
        for position in range(len(reaches) - 1, 0, -1):
            gap = self._text[reaches[position - 1].mention.end : reaches[position].mention.start]
            one, other = reaches[position - 1].mention, reaches[position].mention
            again = one.certification == other.certification and _AND_AGAIN.fullmatch(gap)
            if after[position] and (reaches[position].joined or _OR.fullmatch(gap) or again):
                after[position - 1] = True
        return [any(signs) for signs in zip(bare, before, after, strict=True)]

    def _denied_before(self, reach: Reach) -> bool:
        unit, mention = reach.unit, reach.mention
        seldom = unit.kinds[0] in _SELDOM_HERE and not unit.certifies
        seldom = seldom and not self._is_studied(reach)
        if seldom and not _CERTIFIED.search(self._text[unit.start : unit.end]):
            return True
        if _NOT.search(self._text[max(unit.start, mention.start - 20) : mention.start]):
            return True
        if self._is_labelled_training(unit):
            return True
        if unit.kind in _NEVER_HERE or unit.section in self._postings or self._is_job_title(reach):
            return True
        lead = self._text[max(unit.start, mention.start - 60) : mention.start]
        if not unit.certifies and is_held_by_a_thing(lead):
            return True
        if not unit.certifies and self._stands_for_itself(lead, mention):
            return False
        if not unit.certifies and unit.kind != "headline" and speaks_of_others(lead):
            return True
        if (
            not unit.certifies
            and unit.kind in _WORK
            and certifies_a_thing(self._text, lead, mention.start, mention.end)
        ):
            return True
        return any(self._denies_before(reach, cue) for cue in self._cues.between(*reach.before))

    def _is_labelled_training(self, unit: Unit) -> bool:
        """Whether a unit opens with a word for training and a colon ("Attended: …; …")."""
        return any(
            cue.speaks("before", "training") and self._text[cue.end : cue.end + 1] == ":"
            for cue in self._cues.between(unit.start, unit.start + _LABEL)
        )

    def _stands_for_itself(self, lead: str, mention: Mention) -> bool:
        """Whether nothing further left speaks of it: "as a CISA", "certified in", "…, PMP certified"."""
        fresh = _FRESH.search(lead)
        if fresh and not PEOPLE.search(lead[: fresh.start()].rstrip().rpartition(" ")[2]):
            return True
        tail = self._text[mention.end : mention.end + 12]
        if lead.endswith("(") and _CERTIFIED.match(tail.strip()):
            return True
        return bool(_AND_SO.search(lead)) and _CERTIFIED.match(tail.strip()) is not None

    def _is_job_title(self, reach: Reach) -> bool:
        unit, mention = reach.unit, reach.mention
        if unit.kind != "experience" or mention.last - mention.first < 2:
            return False
        printed = self._text[unit.start : unit.end]
        opens = not self._text[unit.start : mention.start].strip(" *-–|")
        header = bool(find_dates(printed)) and len(printed.split()) <= _HEADER_WORDS
        return opens and header and not _CERTIFIED.search(printed)

    def _denied_after(self, reach: Reach) -> bool:
        printed = self._text[slice(*reach.after)]
        if _NOT_CERTIFIED.match(printed):
            return True
        if _FAILED.match(printed) and not _AGAIN.search(printed):
            return True
        if is_never_sat(self._text, reach, self._cues):
            return True
        return any(self._denies_after(reach, cue) for cue in self._cues.between(*reach.after))

    def _denies_after(self, reach: Reach, cue: FoundCue) -> bool:
        if self._is_studied(reach):
            return False
        gap = self._text[reach.mention.end : cue.start]
        close = _FILLED.fullmatch(gap) is not None and not re.search(r"[,;\n|\t]", gap)
        if cue.speaks("after", "others") and close:
            named = self._text[cue.start : cue.end]
            lead = self._text[max(reach.unit.start, reach.mention.start - 12) : reach.mention.start]
            return bool(_PLURAL.search(named) or _SOMEBODYS.search(lead))
        if cue.speaks("after", "dropped"):
            return len(gap.split()) <= (5 if reach.unit.certifies else 2)
        if cue.speaks("after", "internal"):
            return len(gap.split()) <= 2
        if cue.speaks("after", "training", "teaching") and close:
            return not self._earned(reach)
        if cue.speaks("after", "posting"):
            return len(gap.split()) <= 3 and not self._is_earned_before(reach)
        of_person = _PERSON.match(self._text, cue.end)
        if cue.speaks("after", "company") and _CERTIFIED_SOME.fullmatch(gap) and not of_person:
            return not reach.unit.certifies
        applied = close and not of_person and cue.speaks("after", "usage", "company")
        return not reach.unit.certifies and bool(applied)

    def _is_earned_before(self, reach: Reach) -> bool:
        """Whether words right in front say that it is earned ("Earned the CKA within three months")."""
        return any(
            cue.speaks("before", "held")
            and _ARTICLES.fullmatch(self._text[cue.end : reach.mention.start])
            for cue in self._cues.between(*reach.before)
        )

    def _is_studied(self, reach: Reach) -> bool:
        """Whether it is studied for, so that its course or domains are the owner's ("deep in the CISSP domains")."""
        return any(
            cue.speaks("before", "in-progress")
            and _ARTICLES.fullmatch(self._text[cue.end : reach.mention.start])
            for cue in self._cues.between(*reach.before)
        )

    def _denies_before(self, reach: Reach, cue: FoundCue) -> bool:
        gap = self._text[cue.end : reach.mention.start]
        if SENTENCE_END.search(gap) or ("," in gap and not reach.unit.certifies):
            return False
        close = len(gap.split()) <= 3
        if cue.speaks("before", "training", "dropped", "internal") and close:
            return not _AGAIN.search(self._text[slice(*reach.after)])
        if reach.unit.certifies:
            return self._known_only(reach)
        if cue.speaks("before", "in-progress", "planned"):
            lead = self._text[reach.unit.start : cue.start]
            return close and SOMEBODY_WHO.search(lead) is not None
        if cue.speaks("before", "others", "teaching"):
            people = PEOPLE.search(self._text[cue.start : reach.mention.start])
            several = _SEVERAL_FOR.match(gap)
            return bool(people or several) or _ARTICLES.fullmatch(gap) is not None
        return close and bool(cue.speaks("before", "posting", "usage"))

    def _known_only(self, reach: Reach) -> bool:
        """Whether an item opens with words of mere knowledge ("Familiar with ITIL and COBIT")."""
        for cue in self._cues.between(reach.unit.body_start, reach.mention.start):
            if self._text[reach.unit.body_start : cue.start].strip(" *-•\v"):
                return False
            known = _KNOWN_ONLY.search(self._text[cue.start : cue.end])
            if cue.speaks("before", "posting") or (known and cue.speaks("before", "usage")):
                return True
        return False

    def _earned(self, reach: Reach) -> bool:
        """Whether a training word after the name still leaves it earned ("training and exam passed")."""
        states = ("passed", "held", "in-progress", "planned")
        after = self._text[slice(*reach.after)]
        if _SHARE.search(after) or PART_DONE.search(after):
            return True
        return any(cue.speaks("after", *states) for cue in self._cues.between(*reach.after))
