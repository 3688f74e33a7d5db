"""The three questions before the next exam (P15), each answered from evidence.

``postings``: do the postings list it, consistently? Yes when a third of them or more ask for it,
at once or after hire, alone or in a one-of list, or when half or more name it at all.
``hands-on``: is the exam done, or ticked? Yes for practical tasks, alone or in part, and for hard
scenario exams, which P10 counts with them; no for other multiple choice.
``pairable``: can real work go with it? Yes when the résumé shows some, or a small project would do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from certlens.case import BUILT
from certlens.certification_names import row_ids_under
from certlens.document import Record
from certlens.knowledge import Certification, ProjectIdea, certifications
from certlens.matching.backing import find_backing
from certlens.matching.catalogue import catalogue
from certlens.reasons import exam_reason
from certlens.resume import Claim, Evidence, Resume
from certlens.wording import count, listed, one_line

if TYPE_CHECKING:
    from certlens.postings import Need, Posting

Question = Literal["postings", "hands-on", "pairable"]
Reply = Literal["yes", "no", "unknown"]

_STRENGTHS = ("required", "after-hire", "preferred", "or-equivalent")
_WORDS: Mapping[str, str] = {
    "required": "required",
    "after-hire": "required after hire",
    "preferred": "preferred",
    "or-equivalent": "accepted instead of something else",
}
_FEW = 3
_MOST_QUOTES = 3
_HARD = 4


class Answer(Record):
    """One of the three questions, answered; ``quotes`` are the words of postings or résumé.

    ``source`` is where a fact of the catalogue was read, None where it is only recalled.
    """

    question: Question
    answer: Reply
    because: str
    quotes: tuple[str, ...] = ()
    source: str | None = None


class Counts(Record):
    """How many postings there are, and how many name the certification, by their strongest word."""

    postings: int = 0
    required: int = 0
    preferred: int = 0
    or_equivalent: int = 0
    after_hire: int = 0

    @property
    def asked(self) -> int:
        """Postings that ask for it, at once or after hire."""
        return self.required + self.after_hire

    @property
    def named(self) -> int:
        """Postings that name it in any way."""
        return self.asked + self.preferred + self.or_equivalent


def count_postings(row: Certification, postings: Sequence[Posting]) -> Counts:
    """What the postings want of a certification; each posting counts once."""
    strongest = [
        min((need.need for need in needs), key=_STRENGTHS.index)
        for posting in postings
        if (needs := tuple(_needs(row, posting)))
    ]
    return Counts(
        postings=len(postings),
        required=strongest.count("required"),
        preferred=strongest.count("preferred"),
        or_equivalent=strongest.count("or-equivalent"),
        after_hire=strongest.count("after-hire"),
    )


def answer_postings(row: Certification, postings: Sequence[Posting], counts: Counts) -> Answer:
    """Whether the postings list it as required or preferred, consistently."""
    if not postings:
        because = (
            "no postings given: collect ten you would apply to, and count how many require "
            f"or prefer {short_name(row)}"
        )
        return Answer(question="postings", answer="unknown", because=because)
    number = counts.postings
    consistent = counts.asked * 3 >= number or counts.named * 2 >= number
    because = _told(row, counts, consistent=bool(counts.named) and consistent)
    found = (need.quote for posting in postings for need in _needs(row, posting))
    return Answer(
        question="postings",
        answer="yes" if consistent else "no",
        because=because + _above(row, postings) + _generic(postings),
        quotes=tuple(dict.fromkeys(map(one_line, found)))[:_MOST_QUOTES],
    )


def answer_hands_on(row: Certification) -> Answer:
    """Whether the exam is done or ticked; says of the exam, never of who sits it (P11)."""
    reason = exam_reason(row)
    answer: Reply = "no"
    because = reason.text
    if row.exam_format == "unknown":
        answer = "unknown"
        because = "the catalogue does not know the form of the exam: look for it at the issuer"
    elif row.exam_format == "practical" or row.hands_on == "yes":
        answer = "yes"
    elif row.hands_on == "partial":
        answer, because = "yes", f"in part: {because}"
    elif row.exam_format == "scenario-mcq" and row.difficulty >= _HARD:
        answer, because = "yes", f"near enough: {because}; nothing is done in a live system"
    elif row.exam_format == "scenario-mcq":
        because += "; nothing is done in a live system"
    return Answer(question="hands-on", answer=answer, because=because, source=reason.source)


def answer_pairable(
    row: Certification, ideas: Sequence[ProjectIdea], resume: Resume | None
) -> Answer:
    """Whether real work can go with it: what the résumé shows, else a small project."""
    applied = tuple(_applying(row, resume)) if resume else ()
    if applied:
        because = f"{count(len(applied), 'line')} of work on the page could apply it"
        skills = listed(_shown(row, applied))
        return Answer(
            question="pairable",
            answer="yes",
            because=f"{because}{f' ({skills})' if skills else ''}",
            quotes=tuple(one_line(item.text) for item in applied[:_MOST_QUOTES]),
        )
    missing = "nothing on the page applies it yet" if resume else "no résumé given"
    if ideas:
        hours = ideas[0].hours
        because = f"{missing}, but a project of about {hours} hours would: see below"
        return Answer(question="pairable", answer="yes", because=because)
    because = f"{missing}, and no project that uses what it covers is known here"
    return Answer(question="pairable", answer="no" if resume else "unknown", because=because)


def as_claim(row: Certification) -> Claim:
    """The certification as a claim would state it, once held."""
    return Claim(
        id="next",
        certification=row.id,
        family=row.family,
        name=row.name,
        text=short_name(row),
        kind="course" if row.kind == "course" else "certification",
        status="held",
        section="certifications",
        spans=(),
    )


def short_name(row: Certification) -> str:
    """The acronym if it stands for nothing else, else the name."""
    return row.acronym if row.acronym and not row.ambiguous else row.name


def _applying(row: Certification, resume: Resume) -> Iterator[Evidence]:
    """Work on the page that would back the certification, what has an outcome first."""
    built = [item for item in resume.evidence if item.kind in BUILT]
    links = find_backing((as_claim(row),), built, catalogue())
    ids = {link.evidence for link in links}
    yield from sorted(
        (item for item in built if item.id in ids), key=lambda item: not item.outcomes
    )


def _shown(row: Certification, applied: Iterable[Evidence]) -> list[str]:
    links = find_backing((as_claim(row),), tuple(applied), catalogue())
    return [skill for link in links for skill in link.skills]


def _needs(row: Certification, posting: Posting) -> Iterator[Need]:
    """What the posting wants that holding the certification would answer."""
    for need in posting.needs:
        if need.certification and _answers(row, certifications().get(need.certification)):
            yield need


def _answers(row: Certification, asked: Certification | None) -> bool:
    """Whether it is what is asked: itself, one of the family, or what replaced the exam asked for.

    A bare vendor name ("AWS certification") is answered by anything above foundational level.
    """
    if asked is None:
        return False
    if asked.kind == "umbrella":
        return row.level != "foundational" and row.id in row_ids_under(asked)
    return row.id in (asked.id, asked.family, asked.successor) or asked.id == row.family


def _told(row: Certification, counts: Counts, *, consistent: bool) -> str:
    numbers = {
        "required": counts.required,
        "after-hire": counts.after_hire,
        "preferred": counts.preferred,
        "or-equivalent": counts.or_equivalent,
    }
    told = ", ".join(f"{number} {_WORDS[need]}" for need, number in numbers.items() if number)
    text = f"{counts.named or 'none'} of {count(counts.postings, 'posting')} "
    text += f"{'name' if counts.named > 1 else 'names'} {short_name(row)}"
    if counts.named:
        text += f": {told}" if consistent else f" ({told}), which is not consistent"
    return text + ("; few to judge by" if counts.postings < _FEW else "")


def _above(row: Certification, postings: Sequence[Posting]) -> str:
    """How many postings name a higher rung of its ladder instead."""
    if row.series is None:
        return ""
    rows = certifications()
    higher = [
        {asked.id for need in posting.needs if (asked := rows.get(need.certification or ""))}
        for posting in postings
    ]
    above = {
        other.id
        for other in rows.values()
        if other.series == row.series and (other.rung or 0) > (row.rung or 0)
    }
    number = sum(not named.isdisjoint(above) for named in higher)
    return f"; {count(number, 'posting')} ask for a higher level of it" if number else ""


def _generic(postings: Sequence[Posting]) -> str:
    """How many postings ask for certifications without naming any."""
    number = sum(bool(posting.generic) and not posting.needs for posting in postings)
    return f"; {number} ask for certifications without naming one" if number else ""
