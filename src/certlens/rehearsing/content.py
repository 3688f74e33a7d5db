"""What a clause of an answer is about: the badge, the exam, work, an outcome, a problem."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from certlens.matching.outcomes import find_outcomes
from certlens.matching.skill_table import begins_with_action, names_action
from certlens.matching.text_view import Word
from certlens.rehearsing.cues import Meaning, cues
from certlens.rehearsing.spoken_numbers import in_digits

About = Literal[
    "badge",
    "exam",
    "syllabus",
    "lists",
    "study",
    "intent",
    "work",
    "outcome",
    "problem",
    "boast",
    "scene",
]
_IDLE: tuple[Meaning, ...] = ("exam", "study", "intent", "lists", "syllabus", "boast")
_LEAD_IN = re.compile(
    r"^(?:\W*\b(?:and|so|then|but|by|because|um|uh|like|also|just|then|well|yeah)\b)*\W*", re.I
)
_DOING = re.compile(
    r"\b(?:i|we|they|team)\b(?:'(?:m|ve|re)\b|\s+(?:am|are|was|were|have|had|been|to|also|just|then|now|still|"
    r"often|mostly|mainly|usually|personally|basically|like|really|ended up|started|kept|helped|got|decided|"
    r"managed|tried|began|was able|did|do|\w+ly)\b){0,4}\s+(?=(\S.*))",
    re.IGNORECASE | re.DOTALL,
)
_LEARNING = frozenset(
    "learned learnt studied earned scored obtained acquired attained practiced practised passed "  # noqa: SIM905
    "accredited listed proved targeted achieved held hold holds holding explored find cover covers covered "
    "learn study earn obtain acquire attain pass practice practise explore".split()
)
_GIVEN = re.compile(
    r"\b(?:gave|taught|showed|made|helped|let|allowed|enabled|brought|led) (?:me|us)\b|"
    r"\b(?:is|are|be|being) \w+ed\b",
    re.IGNORECASE,
)
_COURSE = re.compile(
    r"\b(?:start|started|took|take|taking|did|doing|finish|finished|completed|bought|booked|joined|watch|watched)\b"
    r".{0,40}\bcourses?\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"\b(?:i|we|our)\b", re.IGNORECASE)
_TIME = r"(?:\d+|an?) ?(?:ms|seconds?|minutes?|hours?|days?|weeks?)\b"
_RESULT = re.compile(
    "|".join(
        (
            r"\b(?:closed|cleared|resolved)\s(?:\w+\s){0,3}?\d",
            r"\bfound (?:zero|no|0)\b",
            r"\b(?:down|up) from \d",
            r"\btakes? (?:under|less than|only) (?:\d+|an?)\b",
            r"\b(?:is|are|takes?|needs?) now\b.{0,20}\b" + _TIME,
            r"\b(?:now|today|since then)\b.{0,40}\b(?:takes?|is|are|in|under)\b.{0,20}\b" + _TIME,
            r"\b(?:fixed|patched|done|finished|back|live|closed|restored|recovered)\b.{0,20}"
            r"\b(?:in|within|after) " + _TIME,
            r"\b(?:after that|since then|afterwards)\b.{0,12}\b(?:we|they|it|there)\s(?:\w+\s)?"
            r"(?:had|have|get|got|is|are|were|was|see|saw)\b.{0,20}\d",
        )
    ),
    re.IGNORECASE,
)
# What find_outcomes takes for a change on a page, and is none in speech ("I now run 3 clusters").
_NO_CHANGE = re.compile(
    r"\bnow\b(?!\s+(?:\w+\s+){0,3}(?:takes?|down|only|under|at)\b)|\bopen(?=[a-z-])|\bdropp\w+ out\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\bkept \w+ing\b|\bso (?:i|we) had to\b|\bhad to re\w+|\b(?:did|could|was|were|had|would)(?:n't| not)\b|"
    r"\b(?:nobody|no one) \w+(?:ed|ew|t|d)\b",
    re.IGNORECASE,
)


def about(
    words: Sequence[Word], own: Sequence[Word], text: str, skills: Sequence[str]
) -> Iterator[About]:
    """What a clause is about, by its words; ``own`` are those outside a certification's name."""
    told = {meaning: bool(cues(meaning, own)) for meaning in _IDLE}
    badge = len(own) < len(words) or bool(cues("badge", words))
    exam = told["exam"] or bool(_COURSE.search(text))
    syllabus = told["syllabus"] or (told["lists"] and (badge or exam))
    idle = exam or syllabus or told["intent"] or told["boast"]
    work = not (idle or told["study"]) and _is_work(words, text, skills)
    outcome = not idle and (work or not badge) and _is_outcome(words, text)
    idle = exam or told["study"] or told["boast"]
    problem = not idle and _is_problem(words, text, ended=outcome)
    marks: tuple[tuple[About, bool], ...] = (
        ("badge", badge),
        ("exam", exam),
        ("syllabus", syllabus),
        ("lists", told["lists"]),
        ("study", told["study"]),
        ("intent", told["intent"] and not problem),
        ("work", work),
        ("outcome", outcome),
        ("problem", problem),
        ("boast", told["boast"]),
        ("scene", bool(cues("scene", own)) or (bool(skills) and bool(_PERSON.search(text)))),
    )
    yield from (mark for mark, true in marks if true)


def _is_work(words: Sequence[Word], text: str, skills: Sequence[str]) -> bool:
    """Something done, with a technology or a thing it was done to."""
    if not skills and not cues("thing", words):
        return False
    said = _LEAD_IN.sub("", text, count=1).split()
    if not said or _is_learning(said[0]):
        return False
    doing = (found.group(1) for found in _DOING.finditer(text))
    if any(begins_with_action(rest) and not _is_learning(rest.split()[0]) for rest in doing):
        return True
    rest = " ".join(word for word in said if not _is_learning(word))
    for name in (name for name in skills if " " in name):  # no action: "embedded systems"
        rest = re.sub(rf"\b{re.escape(name)}\b", " ", rest, flags=re.IGNORECASE)
    return names_action(_GIVEN.sub(" ", rest))


def _is_learning(word: str) -> bool:
    return word.lower().strip(",.") in _LEARNING


def _is_outcome(words: Sequence[Word], text: str) -> bool:
    if cues("result", words):
        return True
    plain = text
    for weak in cues("weak", words):
        first, last = words[weak.first].start, words[weak.last - 1].end
        plain = plain.replace(text[first - words[0].start : last - words[0].start], " ")
    plain = _NO_CHANGE.sub(" ", plain)
    digits = in_digits(text)
    return bool(_RESULT.search(digits) or find_outcomes(plain) or find_outcomes(in_digits(plain)))


def _is_problem(words: Sequence[Word], text: str, *, ended: bool) -> bool:
    """Something in the way; in a result ("timeouts fell to 1 %") the trouble is over."""
    if cues("smooth", words):
        return False
    return bool(
        cues("problem", words) or (not ended and (cues("trouble", words) or _NEGATED.search(text)))
    )
