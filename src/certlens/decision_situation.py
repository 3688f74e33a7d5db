"""A certification before a target: the facts that a verdict is read from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from certlens.case import Case
from certlens.decision_answers import Answer, Reply, as_claim
from certlens.decision_ladder import Ladder, OnResume
from certlens.knowledge import Certification, Employer, Role
from certlens.relevance import Relevance, in_scope, relevance
from certlens.report import Level

Worth = Literal["opens-doors", "counts", "ignored", "looked-past"]


@dataclass(frozen=True)
class Situation:
    """A certification before a target: all that the verdict is read from."""

    row: Certification
    role: Role
    employer: Employer | None
    level: Level
    answers: Sequence[Answer]
    ladder: Ladder
    standing: OnResume
    case: Case | None
    as_of: date

    @property
    def replies(self) -> tuple[Reply, ...]:
        """The three answers, in order."""
        return tuple(answer.answer for answer in self.answers)

    @property
    def worth(self) -> Worth:
        """What holding it would be worth, as the table tells it apart."""
        if self.level in ("required", "currency"):
            return "opens-doors"
        if self.level == "valued" and self.relevance == "key":
            return "opens-doors"
        if self.level == "valued" or (self.level == "neutral" and self.relevance != "off"):
            return "counts"
        return "looked-past" if self.looks_past else "ignored"

    @property
    def relevance(self) -> Relevance:
        """How the certification stands to the role."""
        return relevance(as_claim(self.row), self.row, self.role)

    @property
    def looks_past(self) -> bool:
        """Whether the employer is of a kind that sees no use in certifications for the role."""
        employer = self.employer
        return bool(employer and employer.shift == "down" and in_scope(employer, self.role))

    @property
    def without_work(self) -> bool:
        """Whether the page, all of it read, shows nothing that was built or done."""
        return bool(self.case and not self.case.built and not self.case.incomplete)

    @property
    def badges(self) -> int:
        """How many certificates the page counts."""
        return len(self.case.badges) if self.case else 0
