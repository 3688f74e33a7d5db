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
from certlens.matching.skill_table import find_skills
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import TextView, Word, view_of
from certlens.rehearsing.clauses import opening_words, split_clauses
from certlens.rehearsing.content import About, about
from certlens.rehearsing.cues import names_of

Topic = Literal["exam", "work", None]
_CLOSING = re.compile(r"\s?%[.!?)\"']*|[.!?)\"']+")
_BULLET = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)])\s")


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
    listed: int
    said: str
    topic: Topic = None


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
        for clause in sorted(clauses, key=lambda clause: clause.start):
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
    around = Surroundings(view, catalogue(), lambda _: 0)
    mentions = tuple(find_mentions(around)) if view.words else ()
    places = [range(one.start, one.end) for one in mentions]
    for found in names_of(certification.id).find(view.words):
        places.append(range(view.words[found.first].start, view.words[found.last - 1].end))
    named = frozenset(chain.from_iterable(places))
    inside = named - {place.start for place in places}
    parts = (view.words[first:last] for first, last in split_clauses(view.words, inside))
    clauses = [_clause(view, words, named) for words in parts]
    return Answer(document, tuple(_with_topics(clauses)), mentions)


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


def _clause(view: TextView, words: Sequence[Word], named: frozenset[int]) -> Clause:
    """A clause of these words; the technologies in a certification's name are none it speaks of."""
    start, end = words[0].start, words[-1].end
    if closing := _CLOSING.match(view.text, end):
        end = closing.end()
    text = view.text[start:end].replace("\v", " ")
    own = [word for word in words if word.start not in named]
    skills = find_skills(own)
    return Clause(
        start=start,
        end=end,
        text=text,
        words=len(text.split()),
        about=frozenset(about(words, own, text, skills)),
        skills=skills,
        listed=text.count(",") + text.lower().count(" and "),
        said=text[words[opening_words(words)].start - start :],
    )


def _with_topics(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """The clauses with their topics; one that says nothing of its own stays with the one before.

    What follows talk of the exam, before any work is told, is about the exam: its score, its topics.
    """
    topic: Topic = None
    worked = reciting = False
    for clause in clauses:
        marks = set(clause.about)
        if topic == "exam" and "lists" in marks and "work" not in marks:
            marks.add("syllabus")
        if reciting and "scene" not in marks:
            marks.discard("work")
        reciting = "syllabus" in marks
        if topic == "exam" and not worked and "work" not in marks:
            marks.discard("outcome")
        worked = worked or "work" in marks
        topic = _topic(marks, clause, topic)
        yield clause._replace(about=frozenset(marks), topic=topic)


def _topic(marks: set[About], clause: Clause, before: Topic) -> Topic:
    if marks & {"work", "outcome", "problem"}:
        return "work"
    if marks & {"badge", "exam", "syllabus"}:
        return "exam"
    if marks & {"intent", "boast"}:
        return None
    if marks & {"study", "lists"}:
        return before
    return "work" if "scene" in marks or (clause.skills and before != "exam") else before
