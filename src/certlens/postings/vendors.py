"""Vendors that stand in a list for any of their certifications: "CISSP, CISM or GIAC"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from certlens.matching.catalogue import catalogue
from certlens.postings.named import Named
from certlens.postings.rows import cue_pattern
from certlens.postings.sections import Sentence

_SEPARATOR = re.compile(r"[,/|();:.]|\b(?:or|and)\b|&", re.IGNORECASE)
_OR = re.compile(r"/|\bor\b", re.IGNORECASE)
_CERTIFICATIONS = re.compile(r"[\s(]*(?:certif\w+|certs?|credentials?)\b", re.IGNORECASE)
_NAME = re.compile(
    r"(?:\b(?:Any|An?|Either|Active|Current|Relevant|Preferred|Required)\s+)*"
    r"(?P<name>\b[A-Z]\w+(?:\s[A-Z]\w+){0,2})"
)
_LED_IN = re.compile(
    r"(?:\b(?:certifi\w+|certs?)\s+(?:(?:in|from|with|of|for|like|such\s+as|at\s+least\s+one|one)\s*){0,5}"
    r"|\b(?:such\s+as|e\.?g\.?|like)\s+|^[\s*•-]*(?:(?:any|an?|either|active|current|relevant|preferred|required)\s+)*)$",
    re.IGNORECASE,
)


def vendors_in(sentence: Sentence, named: Sequence[Named]) -> Iterator[Named]:
    """The vendors that the sentence lists among certifications, or as "AWS, Azure or GCP certification"."""
    pieces = [piece for piece in _pieces(sentence) if piece[1] > piece[0]]
    runs: list[list[Named]] = [[]]
    for start, end in pieces:
        known = next((one for one in named if one.start < end and start < one.end), None)
        found = known or _vendor(sentence, start, end)
        if found is None or (runs[-1] and not _beside(sentence, runs[-1][-1], found)):
            runs.append([])
        if found is not None and (not runs[-1] or runs[-1][-1] != found):
            runs[-1].append(found)
    for run in runs:
        if len(run) > 1 and _speaks_of_certifications(sentence, run, named):
            yield from (one for one in run if one not in named)


def _pieces(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the words between separators stand, in the view, without space around them."""
    position = 0
    for found in [*_SEPARATOR.finditer(sentence.text), None]:
        end = found.start() if found else len(sentence.text)
        words = sentence.text[position:end]
        start = position + len(words) - len(words.lstrip())
        yield sentence.start + start, sentence.start + position + len(words.rstrip())
        position = found.end() if found else end


def _vendor(sentence: Sentence, start: int, end: int) -> Named | None:
    """The vendor's row, if the piece is its name, with or without words that lead in or close."""
    words = sentence.text[start - sentence.start : end - sentence.start]
    found = _NAME.search(words)
    if found is None or not _LED_IN.search(words[: found.start("name")]):
        return None
    rest = words[found.end("name") :].lstrip()
    if (
        rest
        and not _CERTIFICATIONS.match(rest)
        and not cue_pattern("required", "preferred").match(rest)
    ):
        return None
    row = _umbrella(found["name"])
    return Named(start + found.start("name"), start + found.end("name"), row) if row else None


def _beside(sentence: Sentence, one: Named, other: Named) -> bool:
    between = sentence.text[one.end - sentence.start : other.start - sentence.start]
    return all(not piece.strip() for piece in _SEPARATOR.split(between)) and ";" not in between


def _speaks_of_certifications(
    sentence: Sentence, run: Sequence[Named], named: Sequence[Named]
) -> bool:
    """Whether the run ends in "certifications", follows the word, or is an "or" list with certifications."""
    before = sentence.text[: run[0].start - sentence.start]
    inside = sentence.text[run[0].start - sentence.start : run[-1].end - sentence.start]
    after = sentence.text[run[-1].end - sentence.start :]
    if _CERTIFICATIONS.match(after) or re.search(
        r"\bcertif\w+[\s:(]*(?:\w+\s+){0,6}$", before, re.I
    ):
        return True
    return any(one in named for one in run) and _OR.search(inside) is not None


@cache
def _umbrella(name: str) -> str | None:
    """The row that stands for any certification of a vendor."""
    known = catalogue()
    words = known.words_of(f"{name} certified")
    found = known.phrases.longest_at(words, 0) if words else None
    if found is None or found.last < len(words):
        return None
    ids = [sense.certification for sense in found.values]
    return next((one for one in ids if known.rows[one].kind == "umbrella"), None)
