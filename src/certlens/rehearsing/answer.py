"""An answer as a document with clauses, each with what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from typing import Literal, NamedTuple

from certlens.document import Document, Line, Source, Span, number_lines
from certlens.knowledge import Certification
from certlens.matching.catalogue import catalogue, spellings
from certlens.matching.mentions import Mention, find_mentions
from certlens.matching.outcomes import find_outcomes
from certlens.matching.skill_table import begins_with_action, find_skills, names_action
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import TextView, Word, view_of
from certlens.rehearsing.clauses import opening_words, split_clauses
from certlens.rehearsing.cues import cues, names_of
from certlens.rehearsing.spoken_numbers import in_digits

About = Literal[
    "badge", "exam", "syllabus", "study", "intent", "work", "outcome", "problem", "boast"
]
_CLOSING = re.compile(r"\s?%[.!?)\"']*|[.!?)\"']+")
_BULLET = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)])\s")
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
    [
        "learned",
        "learnt",
        "studied",
        "earned",
        "scored",
        "obtained",
        "acquired",
        "attained",
        "practiced",
        "practised",
        "passed",
        "accredited",
        "listed",
        "proved",
        "targeted",
        "achieved",
        "held",
        "explored",
    ]
)
_RESULT = re.compile(
    r"\b(?:closed|cleared|resolved)\s(?:\w+\s){0,3}?\d|\bfound (?:zero|no|0)\b|\b(?:down|up) from \d",
    re.IGNORECASE,
)
_IDLE_NOW = re.compile(
    r"\bnow\b(?!\s+(?:\w+\s+){0,3}(?:takes?|down|only|under|at)\b)", re.IGNORECASE
)


class Clause(NamedTuple):
    """A clause at ``text[start:end]``: what it is about, its words and the technologies it names.

    ``listed`` counts its commas and "and"s; ``said`` is its text without the fillers it begins with.
    """

    start: int
    end: int
    text: str
    words: int
    about: frozenset[About]
    skills: tuple[str, ...]
    topic: Literal["exam", "work", None]
    listed: int = 0
    said: str = ""


@dataclass(frozen=True)
class Answer:
    """An answer's text as a document of one line a line, its clauses, and the certifications it names."""

    document: Document
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...]

    @property
    def words(self) -> int:
        """How many words it has, fillers counted."""
        return len(self.document.text.split())

    def about(self, *topics: About) -> list[Clause]:
        """The clauses about any of these, in order."""
        return [clause for clause in self.clauses if clause.about & set(topics)]

    def spans(self, clauses: Iterable[Clause]) -> tuple[Span, ...]:
        """Where the clauses stand, neighbours joined."""
        joined: list[list[int]] = []
        for clause in sorted(clauses):
            if joined and not self._between(joined[-1][1], clause.start):
                joined[-1][1] = clause.end
            else:
                joined.append([clause.start, clause.end])
        return tuple(chain.from_iterable(self.document.spans(*place) for place in joined))

    def _between(self, end: int, start: int) -> str:
        return self.document.text[end:start].strip(" \t\r\n,")


def read_answer(text: str, certification: Certification) -> Answer:
    """The answer with its clauses; a mention of the certification is known however it is said."""
    document = _document(text)
    view = view_of(document, spellings())
    around = Surroundings(view, catalogue(), lambda _: 1)
    mentions = tuple(find_mentions(around)) if view.words else ()
    named = {place for one in mentions for place in (one.start,)}
    named |= {
        view.words[found.first].start for found in names_of(certification.id).find(view.words)
    }
    clauses = (
        _clause(view, view.words[first:last], named) for first, last in split_clauses(view.words)
    )
    return Answer(document, tuple(_with_topics(list(clauses))), mentions)


def _document(text: str) -> Document:
    """One line a typed line; lines that no empty line or bullet parts read on."""
    lines: list[Line] = []
    block, gap = 0, True
    for typed in text.split("\n"):
        block += gap or not typed.strip() or bool(_BULLET.match(typed))
        gap = not typed.strip()
        lines.append(Line(text=typed, start=0, block=block))
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    source = Source(path="<answer>", sha256=digest, format="text")
    return Document(source=source, lines=number_lines(lines))


def _clause(view: TextView, words: Sequence[Word], named: set[int]) -> Clause:
    start, end = words[0].start, words[-1].end
    if closing := _CLOSING.match(view.text, end):
        end = closing.end()
    text = view.text[start:end].replace("\v", " ")
    skills = find_skills(words)
    about = frozenset(_about(words, text, skills, badge=any(word.start in named for word in words)))
    listed = text.count(",") + text.lower().count(" and ")
    said = text[words[opening_words(words)].start - start :]
    return Clause(start, end, text, len(text.split()), about, skills, None, listed, said)


def _about(
    words: Sequence[Word], text: str, skills: Sequence[str], *, badge: bool
) -> Iterator[About]:
    badge = badge or bool(cues("badge", words))
    exam = bool(cues("exam", words))
    study = bool(cues("study", words))
    intent = bool(cues("intent", words))
    syllabus = bool(cues("syllabus", words)) or (bool(cues("lists", words)) and (badge or exam))
    work = not (exam or study or intent or syllabus) and _is_work(words, text, skills)
    marks: tuple[tuple[About, bool], ...] = (
        ("badge", badge),
        ("exam", exam),
        ("syllabus", syllabus),
        ("study", study),
        ("intent", intent),
        ("work", work),
        (
            "outcome",
            not (exam or intent or syllabus or (badge and not work)) and _is_outcome(words, text),
        ),
        ("problem", not (exam or study) and _is_problem(words)),
        ("boast", bool(cues("boast", words))),
    )
    yield from (mark for mark, true in marks if true)


def _is_work(words: Sequence[Word], text: str, skills: Sequence[str]) -> bool:
    """Something done, with a technology or a thing it was done to."""
    if not skills and not cues("thing", words):
        return False
    said = _LEAD_IN.sub("", text, count=1)
    if said.lower().split()[:1] and said.lower().split()[0] in _LEARNING:
        return False
    doing = (found.group(1) for found in _DOING.finditer(text))
    return any(begins_with_action(rest) and not _learns(rest) for rest in doing) or names_action(
        " ".join(word for word in said.split() if word.lower().strip(",.") not in _LEARNING)
    )


def _learns(rest: str) -> bool:
    return rest.lower().split()[0].strip(",.") in _LEARNING


def _is_outcome(words: Sequence[Word], text: str) -> bool:
    if cues("result", words):
        return True
    plain = text
    for weak in cues("weak", words):
        first, last = words[weak.first].start, words[weak.last - 1].end
        plain = plain.replace(text[first - words[0].start : last - words[0].start], " ")
    plain = _IDLE_NOW.sub(" ", in_digits(plain))
    return bool(_RESULT.search(plain) or find_outcomes(plain))


def _is_problem(words: Sequence[Word]) -> bool:
    return bool(cues("problem", words)) and not cues("smooth", words)


def _with_topics(clauses: list[Clause]) -> Iterator[Clause]:
    """The clauses with their topics; one that says nothing of its own stays with the one before."""
    topic: Literal["exam", "work", None] = None
    for clause in clauses:
        if clause.about & {"work", "outcome", "problem"}:
            topic = "work"
        elif clause.about & {"badge", "exam", "syllabus"}:
            topic = "exam"
        elif clause.about & {"intent", "boast"}:
            topic = None
        elif clause.skills and topic != "exam":
            topic = "work"
        yield clause._replace(topic=topic)
