"""What a résumé shows of what an answer says: certifications, technologies, years, figures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from certlens.edtf import months_between
from certlens.knowledge import Certification, Skill, certifications, skills
from certlens.matching.catalogue import spellings
from certlens.matching.skill_table import find_skills
from certlens.matching.text_view import view_of
from certlens.rehearsing.answer import Clause
from certlens.rehearsing.spoken_numbers import figures, in_digits
from certlens.resume import Claim, Resume

_YEARS = re.compile(
    r"\b(?:(?:for|over|than|about|have|had|got|with|and)\s+)?(\d{1,2})\s*\+?\s*(?:years?|yrs)\b"
    r"(?!\s+(?:ago|later|before|after|old|valid|in a row))",
    re.IGNORECASE,
)
_OF_A_TERM = re.compile(r"\b(?:valid|contract|warranty|licen[cs]e|retention|plan|roadmap)\b", re.I)


class Years(NamedTuple):
    """Years that a clause claims."""

    clause: Clause
    years: int


class Shown:
    """A résumé as the measure of an answer."""

    def __init__(self, resume: Resume) -> None:
        self.resume = resume

    @cached_property
    def skills(self) -> frozenset[str]:
        """The technologies that the page names anywhere, and what naming them also shows."""
        named = find_skills(view_of(self.resume.document, spellings()).words)
        return frozenset(named) | _implied(named)

    @cached_property
    def figures(self) -> frozenset[str]:
        """The numbers that the page prints."""
        return figures(self.resume.document.text)

    @cached_property
    def years(self) -> float | None:
        """The years that dated jobs cover, those side by side counted once; None without any."""
        covered: set[int] = set()
        for job in (entry for entry in self.resume.entries if entry.kind == "job"):
            end = self.resume.as_of.strftime("%Y-%m") if job.current else job.end
            if job.start and end:
                covered.update(range(*months_between(job.start, end)))
        return len(covered) / 12 if covered else None

    def claim(self, row: Certification) -> Claim | None:
        """The page's claim of a certification, else of its family or its successor; held ones first."""
        wanted = {row.id, row.family, row.successor} - {None}
        claims = [claim for claim in self.resume.claims if wanted & _answers_to(claim)]
        return min(
            claims,
            key=lambda claim: (
                claim.certification != row.id,
                claim.status not in ("held", "passed"),
            ),
            default=None,
        )

    def prints(self, text: str) -> bool:
        """Whether the page has these very words."""
        return " ".join(text.casefold().split()) in self._words

    @cached_property
    def _words(self) -> str:
        return " ".join(self.resume.document.text.casefold().split())

    def missing_skills(self, clauses: Iterable[Clause]) -> dict[str, Clause]:
        """Technologies, as said, that the page does not name, with where each is first said."""
        missing: dict[str, Clause] = {}
        for clause in clauses:
            for name in clause.skills:
                row = skills().get(name)
                if len(name) > 2 and row and not row.generic and name not in self.skills:
                    missing.setdefault(_as_said(row, clause.text), clause)
        return missing

    def missing_figures(self, clauses: Iterable[Clause]) -> list[Clause]:
        """Clauses with a result in figures of which the page prints none."""
        told = [(clause, figures(clause.text)) for clause in clauses]
        return [clause for clause, found in told if found and not found & self.figures]

    def years_beyond(self, clauses: Iterable[Clause]) -> Years | None:
        """The first claim of more years than the dated jobs cover, with a year to spare."""
        if self.years is None:
            return None
        for clause in clauses:
            found = _YEARS.search(in_digits(clause.text))
            if found and int(found[1]) > self.years + 1 and not _OF_A_TERM.search(clause.text):
                return Years(clause, int(found[1]))
        return None


def _answers_to(claim: Claim) -> set[str | None]:
    row = certifications().get(claim.certification or "")
    return {claim.certification, claim.family, row.successor if row else None} - {None}


def _as_said(row: Skill, text: str) -> str:
    """The longest of the skill's names that the text has, else its own."""
    names = sorted((row.name, *row.synonyms), key=len, reverse=True)
    found = (re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for name in names)
    return next((match.group() for match in found if match), row.name)


def _implied(names: Iterable[str]) -> frozenset[str]:
    """What naming these also shows, near and far."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        row = skills().get(waiting.pop())
        for name in row.implies if row else ():
            if name not in found:
                found.add(name)
                waiting.append(name)
    return frozenset(found)
