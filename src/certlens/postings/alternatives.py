"""Named certifications → lists, and within a list those of which any one suffices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from certlens.postings.named import Named
from certlens.postings.rows import CueMeaning, cue_pattern
from certlens.postings.sections import Sentence

_OR = re.compile(r"/|\bor\b", re.IGNORECASE)
_OR_WORD = re.compile(r"\bor\b", re.IGNORECASE)
_AND = re.compile(r"\band\b(?!\s*/?\s*or\b)|&|\bplus\b|\bas well as\b", re.IGNORECASE)
_SEPARATOR = re.compile(r"[,/|():]|\bor\b|\band\b|&|\bplus\b|\bas well as\b", re.IGNORECASE)
_HEAVY = re.compile(
    r"\b(?:experience|years?|degree|knowledge|with|understanding|clearance|skills?|bachelor\w*"
    r"|master's|diploma|ability|must|will|is|are|who|you|we)\b|\d{2,}%",
    re.IGNORECASE,
)
_PIECE_WORDS = 4
_DECIDING: tuple[CueMeaning, ...] = ("required", "preferred", "after-hire", "instead")
_LED_IN = 90
_ENDS_IN_OR = re.compile(
    r"^(?:,\s*[A-Z][\w+-]*(?=[\s,])|[\s,)]|\bcertifi\w+|\bcerts?)*\bor\s+(?:an?\s+|the\s+|any\s+)?"
    r"(?:equivalents?|similar|comparable|other|another|related|relevant)\b",
    re.IGNORECASE,
)
# "Security certifications (CISSP, CISM, CEH)": examples
_BRACKETED = re.compile(r"\b(?:certif\w+|certs?)\s+(?:\w+\s+){0,3}\([^()]*$", re.IGNORECASE)
_ETC = re.compile(r"^[\s)]*(?:,\s*)?etc\b", re.IGNORECASE)
_AFTER = re.compile(
    r"^(?:,\s*[A-Z][\w+-]*(?=[\s,])|[\s,)]|\bcertifi\w+|\bcerts?|\bexams?|\blevel\b|\bCE\b)*"
)


class NamedList(NamedTuple):
    """Certifications listed side by side in one sentence, parted into those that go together.

    Any one of a part suffices where it has several; ``open_list`` says that others are taken too.
    """

    parts: tuple[tuple[Named, ...], ...]
    open_list: bool

    @property
    def start(self) -> int:
        """Where the first stands."""
        return self.parts[0][0].start

    @property
    def end(self) -> int:
        """Where the last ends."""
        return self.parts[-1][-1].end


def lists_in(sentence: Sentence, named: Sequence[Named]) -> list[NamedList]:
    """The lists that a sentence's certifications stand in, left to right."""
    runs: list[list[Named]] = []
    for one in named:
        if runs and _goes_on(sentence, runs[-1][-1], one):
            runs[-1].append(one)
        else:
            runs.append([one])
    bounds = [run[0].start for run in runs[1:]] + [sentence.end]
    starts = [sentence.start] + [run[-1].end for run in runs[:-1]]
    return [
        _list(sentence, run, start, end)
        for run, start, end in zip(runs, starts, bounds, strict=True)
    ]


def _goes_on(sentence: Sentence, one: Named, other: Named) -> bool:
    """Whether two names stand in one list; a bracket with a say of its own ends it."""
    between = _between(sentence, one, other)
    aside = between.rpartition("(")[2] if "(" in between and ")" not in between else None
    if aside is not None:
        rest = sentence.text[other.start - sentence.start :].partition(")")[0]
        if cue_pattern(*_DECIDING).search(aside + rest):
            return False
    return _joined(between)


def _between(sentence: Sentence, one: Named, other: Named) -> str:
    return sentence.text[one.end - sentence.start : other.start - sentence.start]


def _joined(between: str) -> bool:
    """Whether nothing but separators and a few light words stand between two names."""
    if cue_pattern(*_DECIDING).search(between):
        return False
    light = re.sub(r";\s*(?=or\b)|\b[ei]\.?\s?[ge]\.,?", ",", between, flags=re.IGNORECASE)
    if ";" in light or re.search(r"[.!?]\s", light):
        return False
    pieces = _SEPARATOR.split(light)
    return all(len(piece.split()) <= _PIECE_WORDS and not _HEAVY.search(piece) for piece in pieces)


def _list(sentence: Sentence, run: Sequence[Named], start: int, end: int) -> NamedList:
    before = sentence.text[start - sentence.start : run[0].start - sentence.start][-_LED_IN:]
    before = before.rpartition(";")[2]
    after = sentence.text[run[-1].end - sentence.start : end - sentence.start]
    inside = sentence.text[run[0].start - sentence.start : run[-1].end - sentence.start]
    opened = _is_open(before, after) or _is_open(inside, "")
    led = cue_pattern("one-of").search(before) is not None
    bracketed = _BRACKETED.search(before + inside[: run[0].end - run[0].start]) is not None
    whole = (led and not _AND_AFTER_OR.search(inside)) or (opened and _leads_open(before))
    parts = (
        [tuple(run)]
        if whole
        else list(
            _parts(sentence, run, ends_in_or=bracketed or _ENDS_IN_OR.match(after) is not None)
        )
    )
    return NamedList(tuple(parts), opened)


_AND_AFTER_OR = re.compile(r"\bor\b.*(?:,\s*|\s)and\b", re.IGNORECASE | re.DOTALL)


def _leads_open(before: str) -> bool:
    """Whether "such as" or the like stands before."""
    return cue_pattern("open").search(before) is not None


def _is_open(before: str, after: str) -> bool:
    """Whether others are taken too: "such as" before, "or equivalent" right after."""
    if _leads_open(before) or _ETC.match(after):
        return True
    skipped = _AFTER.match(after)
    rest = after[skipped.end() :] if skipped else after
    found = cue_pattern("open").match(rest)
    return found is not None


def _parts(
    sentence: Sentence, run: Sequence[Named], *, ends_in_or: bool
) -> Iterator[tuple[Named, ...]]:
    """The list parted at "and"; a part with "or" in it is one of several."""
    part, one_of = [run[0]], False
    for one, other in pairwise(run):
        between = _between(sentence, one, other)
        if _AND.search(between) and not _OR.search(between):
            yield from _split(sentence, part, one_of=one_of)
            part, one_of = [], False
        elif _OR_WORD.search(between) or _gives_examples(one, between):
            one_of = True
        part.append(other)
    yield from _split(sentence, part, one_of=one_of or ends_in_or)


def _gives_examples(one: Named, between: str) -> bool:
    """Whether a bracket or colon after "GIAC certification" or "IAT Level II" says which."""
    return one.loose and re.search(r"[(:-]", between) is not None


def _split(
    sentence: Sentence, part: Sequence[Named], *, one_of: bool
) -> Iterator[tuple[Named, ...]]:
    """A part whole, or each on its own; a slash ties only the two beside it."""
    if one_of:
        yield tuple(part)
        return
    tied = [part[0]]
    for one, other in pairwise(part):
        if not _OR.search(_between(sentence, one, other)):
            yield tuple(tied)
            tied = []
        tied.append(other)
    yield tuple(tied)
