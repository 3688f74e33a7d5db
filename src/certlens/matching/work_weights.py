"""Whether a line that the rules take for work is written as work is: weights learned from labelled résumés.

``models/work_lines.json`` holds a weight for each word, first word and sign of a line, learned by
``models/training/work_lines.py``; a line counts where the sum of its weights is not below zero.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from certlens.knowledge import skills
from certlens.matching.worded_patterns import words_of

_FIRST = re.compile(r"\w+")
_KEPT_LETTERS = 7
_MOST_SKILLS = 4
_FIVE_WORDS = 5
_LONG = 8  # fives of words


@cache
def _weights() -> Mapping[str, int]:
    stored = files("certlens.models").joinpath("work_lines.json").read_bytes()
    weights: Mapping[str, int] = json.loads(stored)["weights"]
    return weights


def signs_of(printed: str, named: Sequence[str], outcomes: Sequence[str]) -> list[str]:
    """What a line is weighed by: its words (cut short, numbers as one), how it begins, what it names."""
    small = printed.lower()
    words = {"#" if word.isdecimal() else word[:_KEPT_LETTERS] for word in words_of(small)}
    opening = _FIRST.search(small)
    plain = sum(skills()[name].generic for name in named)
    return [
        *words,
        f"^{opening.group()[:_KEPT_LETTERS]}" if opening else "^",
        f"skills {min(len(named) - plain, _MOST_SKILLS)}",
        f"plain {min(plain, _MOST_SKILLS)}",
        f"fives {min(len(small.split()) // _FIVE_WORDS, _LONG)}",
        "result" if outcomes else "no result",
    ]


def is_written_as_work(printed: str, named: Sequence[str], outcomes: Sequence[str]) -> bool:
    """Whether a line's words and what it names weigh for work rather than for what stands beside it."""
    weights = _weights()
    return (
        weights[""] + sum(weights.get(sign, 0) for sign in signs_of(printed, named, outcomes)) >= 0
    )
