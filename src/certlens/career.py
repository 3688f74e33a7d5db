"""How long the page shows its owner in the target's field, from dated entries alone."""

from __future__ import annotations

from datetime import date

from certlens.edtf import first_day, last_day, months_between
from certlens.knowledge import Role
from certlens.resume import Entry, Resume
from certlens.titles import role_in, same_field

EARLY_MONTHS = 36
RECENT_DAYS = 2 * 365


def early_career(resume: Resume, role: Role) -> bool | None:
    """Whether the page shows a student, a recent graduate, or under three years in the field.

    None when the dates do not tell.
    """
    jobs = [entry for entry in resume.entries if entry.kind == "job"]
    in_field = [job for job in jobs if _in_field(job, resume, role)]
    if _months(in_field, resume.as_of) >= EARLY_MONTHS:
        return False
    if any(_stretch(job, resume.as_of) is None for job in in_field or jobs):
        return None
    return True if jobs else _studies(resume)


def _in_field(job: Entry, resume: Resume, role: Role) -> bool:
    """By its title; where the title tells nothing, by two bullets that name technologies."""
    if named := role_in(job.title):
        return same_field(named, role)
    technical = [
        item
        for item in resume.evidence
        if item.skills and job.first_line <= item.spans[0].line <= job.last_line
    ]
    return len(technical) >= 2


def _months(jobs: list[Entry], as_of: date) -> int:
    """Months covered by the jobs, those held side by side counted once."""
    covered: set[int] = set()
    for job in jobs:
        if stretch := _stretch(job, as_of):
            covered.update(range(*stretch))
    return len(covered)


def _stretch(entry: Entry, as_of: date) -> tuple[int, int] | None:
    end = as_of.strftime("%Y-%m") if entry.current else entry.end
    return months_between(entry.start, end) if entry.start and end else None


def _studies(resume: Resume) -> bool | None:
    """Without any job: whether a dated education goes on or ended lately."""
    courses = [entry for entry in resume.entries if entry.kind == "education"]
    ends = [last_day(entry.end) for entry in courses if entry.end]
    if any(entry.current for entry in courses):
        return True
    if ends:
        return (resume.as_of - max(ends)).days <= RECENT_DAYS
    begun = [first_day(entry.start) for entry in courses if entry.start]
    return True if begun and (resume.as_of - max(begun)).days <= 2 * RECENT_DAYS else None
