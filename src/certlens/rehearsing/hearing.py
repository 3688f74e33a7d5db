"""What an answer rule looks at: the answer, what it is about, and the questions rules ask of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from certlens.document import Span
from certlens.framing import counts_for
from certlens.knowledge import Certification, Role, skills
from certlens.matching.needs import row_skills
from certlens.rehearsing.answer import Answer, Clause
from certlens.resume import Resume

TOO_MUCH_EXAM = {True: 0.45, False: 0.3}  # of the words: where certifications count, and elsewhere
FEWEST_EXAM_WORDS = 20


@dataclass(frozen=True)
class Hearing:
    """An answer about a certification, heard for a role, with the résumé if there is one."""

    answer: Answer
    certification: Certification
    role: Role
    resume: Resume | None = None

    @property
    def label(self) -> str:
        """The certification's short form, where that means nothing else, else its name."""
        return label_of(self.certification)

    @property
    def counts(self) -> bool:
        """Whether certifications open doors in the role (P12) instead of being context (P13)."""
        return counts_for(self.role)

    @cached_property
    def work(self) -> list[Clause]:
        """The clauses that tell of something done."""
        return self.answer.about("work")

    @property
    def best_work(self) -> Clause | None:
        """The clause of work that names the most technologies, the earliest of several."""
        return max(self.work, key=lambda clause: len(clause.skills), default=None)

    @cached_property
    def outcomes(self) -> list[Clause]:
        """The clauses that tell what came of it."""
        return self.answer.about("outcome")

    @cached_property
    def problems(self) -> list[Clause]:
        """The clauses that tell of something in the way, in an answer that tells of work at all."""
        return self.answer.about("problem") if self.work else []

    @cached_property
    def exam_talk(self) -> list[Clause]:
        """The clauses about the certification, the exam, and studying for it."""
        return [clause for clause in self.answer.clauses if clause.topic == "exam"]

    @property
    def exam_share(self) -> float:
        """How much of the answer is exam talk, 0 to 1."""
        return sum(clause.words for clause in self.exam_talk) / max(1, self.answer.words)

    @property
    def drowned(self) -> bool:
        """Whether exam talk takes more of the answer than the role has patience for."""
        words = sum(clause.words for clause in self.exam_talk)
        return words >= FEWEST_EXAM_WORDS and self.exam_share > TOO_MUCH_EXAM[self.counts]

    @cached_property
    def badge_first(self) -> Clause | None:
        """The clause about certification or exam that stands before any work, or None."""
        first = next(iter(self.answer.about("badge", "exam", "work")), None)
        return first if first and "work" not in first.about else None

    @property
    def names_it(self) -> bool:
        """Whether the certification is said at all."""
        return bool(self.answer.about("badge"))

    @cached_property
    def recital(self) -> list[Clause]:
        """The clauses that list what the exam covers, in an unbroken run; empty if too few items."""
        run: list[Clause] = []
        for clause in self.answer.clauses:
            if "syllabus" in clause.about or (run and _goes_on(clause)):
                run.append(clause)
            elif run and _items(run) < _FEWEST_ITEMS:
                run = []
            elif run:
                break
        return run if _items(run) >= _FEWEST_ITEMS else []

    @property
    def topics_recited(self) -> list[str]:
        """The recited technologies that are more than a general word, else what the exam is known for."""
        named = [name for clause in self.recital for name in clause.skills if len(name) > 2]
        telling = [name for name in named if name in skills() and not skills()[name].generic]
        return telling or topics(self.certification)

    @property
    def related(self) -> bool:
        """Whether the work could use what the certification covers; True where nothing tells."""
        named = {name for clause in self.work for name in clause.skills if name in skills()}
        telling = {name for name in named if not skills()[name].generic}
        wanted = row_skills(self.certification)
        near = telling | {one for name in telling for one in skills()[name].implies}
        return not telling or not wanted or bool(near & wanted)

    def spans(self, clauses: Iterable[Clause]) -> tuple[Span, ...]:
        """Where the clauses stand in the answer."""
        return self.answer.spans(clauses)

    def opening(self) -> tuple[Span, ...]:
        """A place to point at for what is missing: the first clause."""
        return self.answer.spans(self.answer.clauses[:1])


def label_of(certification: Certification) -> str:
    """The short form, where that means nothing else, else the name."""
    short = certification.acronym
    return short if short and not certification.ambiguous else certification.name


def topics(certification: Certification) -> list[str]:
    """What the certification covers that is work of its own, not a general word."""
    known = skills()
    return [name for name in certification.skills if name not in known or not known[name].generic]


_FEWEST_ITEMS = 4


def _goes_on(clause: Clause) -> bool:
    return clause.topic == "exam" and "exam" not in clause.about


def _items(run: list[Clause]) -> int:
    """How many things a run of clauses lists: its separators or its technologies, the more of them."""
    return sum(max(clause.listed + bool(clause.listed), len(clause.skills)) for clause in run)
