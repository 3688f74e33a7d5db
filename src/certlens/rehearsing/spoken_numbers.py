"""Numbers as people say them, in digits: ``forty minutes`` is ``40 minutes``."""

from __future__ import annotations

import re

_SMALL = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_ANY = "|".join((*_SMALL, *_TENS, *_SCALES))
_SAID = re.compile(
    rf"\b(?:a\s+(?=hundred|thousand|million|billion))?(?:{_ANY})\b"
    rf"(?:[\s-]+(?:and\s+(?=(?:{_ANY})\b))?(?:{_ANY})\b)*",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s+(?:percent|per cent|hours?|minutes?|seconds?|days?|weeks?|months?|years?)\b"
)
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def in_digits(text: str) -> str:
    """The text with spoken numbers as digits; a lone "one" only where it counts something."""
    return _SAID.sub(_digits, text)


def figures(text: str) -> frozenset[str]:
    """The numbers a text prints or says, as digits without separators of thousands."""
    found = (figure.group() for figure in _FIGURE.finditer(in_digits(text)))
    return frozenset(re.sub(r",(?=\d{3}\b)", "", figure) for figure in found)


def _digits(found: re.Match[str]) -> str:
    words = [
        word for word in re.split(r"[\s-]+", found.group().lower()) if word not in ("a", "and")
    ]
    if words == ["one"] and not _COUNTED.match(found.string, found.end()):
        return found.group()
    return str(_value(words))


def _value(words: list[str]) -> int:
    """Their number; words that do not add up ("seven ninety") stand for their digits in a row."""
    total = current = 0
    for word in words:
        if word in _SCALES:
            current = max(current, 1) * _SCALES[word]
            if _SCALES[word] >= 1000:
                total, current = total + current, 0
            continue
        number = _SMALL.get(word, _TENS.get(word, 0))
        room = 100 if current % 100 == 0 else 10
        if current and (current % room or number >= room):
            return int("".join(str(_SMALL.get(one, _TENS.get(one, ""))) for one in words) or 0)
        current += number
    return total + current
