"""How a sentence wants each list of certifications in it: the cue that stands nearest decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, cast

from certlens.postings.alternatives import NamedList
from certlens.postings.rows import cue_pattern, cues, key_of
from certlens.postings.sections import Sentence

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_NUMBERS |= {"nine": 9, "ten": 10, "eleven": 11, "twelve": 12}
_NUMBERS |= {"eighteen": 18, "thirty": 30, "sixty": 60, "ninety": 90, "first": 1, "a": 1, "an": 1}
_WITHIN = re.compile(
    r"\b(?:within|in|during|by the end of|before the end of|inside)\s+"
    r"(?:(?:the|your|their|his/her|his|her|a|an)\s+)?(?:first\s+)?"
    r"(?:(?P<word>[a-z]+)\s*-?\s*)?(?:\(?(?P<number>\d{1,3})\)?\s*-?\s*)?"
    r"(?P<unit>days?|weeks?|months?|years?|quarter)\b"
    r"(?:\s+(?:of|from|after)\s+(?:\w+[\s-]?){1,3})?",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:last|past|previous|preceding)\b", re.IGNORECASE)
_HIRE = re.compile(
    r"\b(?:hire|hiring|start\w*|employment|joining|your|first|assignment|award)\b", re.I
)
_OTHER_OBJECT = re.compile(
    r"\b(?:clearance|public trust|visa|licen[cs]e|passport|work permit|authori[sz]ation|TS/SCI|DBS)\b",
    re.IGNORECASE,
)
_BARRIER = re.compile(r"[,;.]|\b(?:and|but|while|with|or)\b", re.IGNORECASE)
_COLON = re.compile(r"[^,;.:]{0,40}:")
_PLAIN = re.compile(r"[\s;•*\-–(\d.)]*(?:\w+\s+){0,1}$")

Means = Literal["required", "after-hire", "preferred"]


class Cue(NamedTuple):
    """A phrase of the sentence at ``start:end`` that says how something is wanted."""

    means: Means
    stands: Literal["before", "after", "either"]
    start: int
    end: int
    months: int | None = None


class Wish(NamedTuple):
    """How a list is wanted; ``weak`` is a cue that more likely speaks of something else."""

    means: Means | None = None
    months: int | None = None
    weak: Means | None = None


def wishes(sentence: Sentence, lists: Sequence[NamedList]) -> list[Wish]:
    """How each list of the sentence is wanted, as far as the sentence says."""
    found = list(_cues(sentence.text, lists, sentence.start))
    own: list[list[Cue]] = [[] for _ in lists]
    weak: list[list[Cue]] = [[] for _ in lists]
    for cue in found:
        place, sure = _belongs(cue, sentence, lists)
        (own if sure else weak)[place].append(cue)
    _carry(sentence, lists, own)
    return [
        _wish(cues, doubtful, one, sentence)
        for cues, doubtful, one in zip(own, weak, lists, strict=True)
    ]


def _cues(text: str, lists: Sequence[NamedList], start: int) -> Iterator[Cue]:
    rows = cues("required", "preferred", "after-hire")
    taken = [range(one.start - start, one.end - start) for one in lists]
    for found in cue_pattern("required", "preferred", "after-hire").finditer(text):
        row = rows[key_of(found[0], rows)]
        if any(found.start() in one for one in taken) or _speaks_of_other(text, found, row.means):
            continue
        yield Cue(cast(Means, row.means), row.stands, *found.span())
    for found in _WITHIN.finditer(text):
        months = _months(found)
        if months and not any(found.start() in one for one in taken):
            yield Cue("after-hire", "either", *found.span(), months)


def _speaks_of_other(text: str, found: re.Match[str], means: str) -> bool:
    """Whether what is to be obtained, or required, is a clearance or the like."""
    after = re.split(r"[,;.(]", text[found.end() : found.end() + 60])[0]
    if means == "after-hire":
        return _OTHER_OBJECT.search(after) is not None
    before = re.split(r"[,;.(]", text[max(0, found.start() - 40) : found.start()])[-1]
    return _OTHER_OBJECT.search(before) is not None


def _months(found: re.Match[str]) -> int | None:
    """The months of "within six (6) months of hire"; None where it is no such time."""
    if _PAST.search(found[0]):
        return None
    word = (found["word"] or "").lower()
    number = int(found["number"]) if found["number"] else _NUMBERS.get(word, 0 if word else 1)
    if word in ("every", "each") or not number:
        return None
    if not found[0].lower().startswith("within") and not _HIRE.search(found[0]):
        return None
    unit = found["unit"].lower().rstrip("s")
    size = {"day": 1 / 30, "week": 1 / 4, "month": 1, "quarter": 3, "year": 12}[unit]
    return max(1, round(number * size + 0.01))


def _belongs(cue: Cue, sentence: Sentence, lists: Sequence[NamedList]) -> tuple[int, bool]:
    """The list that a cue speaks of, and whether that is sure."""
    text, start = sentence.text, sentence.start
    after = next((n for n, one in enumerate(lists) if one.start - start >= cue.end), len(lists))
    left = text[lists[after - 1].end - start : cue.start] if after else None
    right = text[cue.end : lists[after].start - start] if after < len(lists) else None
    colon = right is not None and cue.stands != "after" and _COLON.match(right) is not None
    if left is None:
        assert right is not None
        opens = _PLAIN.fullmatch(text[: cue.start]) is not None
        sure = colon or cue.stands == "before" or opens or not _BARRIER.search(right)
        return after, sure and cue.stands != "after" and ";" not in right
    if colon or (cue.stands == "before" and right is not None):
        return after, True
    if right is None or cue.stands == "after" or _weight(left) <= _weight(right):
        return after - 1, ";" not in left and not (cue.stands == "before" and ";" in left)
    return after, True


def _weight(between: str) -> float:
    """How much divides a cue from a name."""
    marks = 4 if ";" in between or ". " in between else 0
    return marks + len(_BARRIER.findall(between)) + len(between.split()) / 10


def _carry(sentence: Sentence, lists: Sequence[NamedList], own: list[list[Cue]]) -> None:
    """Let a cue reach on over the lists without one: from a colon or verb forward, else back."""
    for (one, other), place in zip(pairwise(lists), range(1, len(lists)), strict=True):
        between = sentence.text[one.end - sentence.start : other.start - sentence.start]
        led = [cue for cue in own[place - 1] if cue.end <= one.start - sentence.start]
        strong = [cue for cue in led if ":" in sentence.text[cue.end : one.start - sentence.start]]
        if not own[place] and (strong or (led and ";" not in between)):
            own[place] = strong or led
    for place in range(len(lists) - 2, -1, -1):
        one, other = lists[place], lists[place + 1]
        between = sentence.text[one.end - sentence.start : other.start - sentence.start]
        trailing = [cue for cue in own[place + 1] if cue.start >= other.end - sentence.start]
        if not own[place] and trailing and ";" not in between and "(" not in between:
            own[place] = trailing


def _wish(own: Sequence[Cue], weak: Sequence[Cue], one: NamedList, sentence: Sentence) -> Wish:
    months = next((cue.months for cue in own if cue.months), None)
    doubtful = weak[0].means if weak and weak[0].means != "after-hire" else None
    if any(cue.means == "after-hire" for cue in own):
        return Wish("after-hire", months, doubtful)
    if not own:
        return Wish(weak=doubtful)
    first, last = one.start - sentence.start, one.end - sentence.start
    nearest = min(own, key=lambda cue: cue.start - last if cue.start >= last else first - cue.end)
    preferred = any(cue.means == "preferred" for cue in own if cue.start >= last)
    return Wish("preferred" if preferred else nearest.means, None, doubtful)
