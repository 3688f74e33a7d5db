"""The question to practise next: after the widest gap of an answer, else a harder one."""

from __future__ import annotations

from certlens.framing import counts_for
from certlens.knowledge import certifications, roles
from certlens.rehearsing.hearing import Hearing, label_of, topics
from certlens.rehearsing.shown import Shown
from certlens.wording import quoted


def first_question(certification: str, role: str) -> str:
    """The first question of an interview about the certification, both by their ids."""
    row, target = certifications()[certification], roles()[role]
    label = label_of(row)
    if counts_for(target):
        return f"You list {label}. Where have you used it, and what came of it?"
    topic = topics(row)[:1]
    with_what = f" with {topic[0]}" if topic else ""
    return f"Tell me about something you built or ran{with_what}. What was hard about it?"


def next_question(heard: Hearing) -> str:
    """The question that the answer invites."""
    if not heard.work:
        return _where(heard)
    if heard.resume is not None:
        shown = Shown(heard.resume)
        if missing := shown.missing_skills(heard.work):
            return (
                f"You mention {next(iter(missing))}: where was that, and what was your part in it?"
            )
    if not heard.outcomes:
        return f"{quoted(_best(heard), 80)}: what was different afterwards, and how do you know?"
    if not heard.problems:
        return f"{quoted(_best(heard), 80)}: what went wrong on the way, and how did you notice?"
    if heard.drowned or (heard.badge_first and not heard.counts):
        return f"Tell the same story without naming {heard.label}: what was the hardest decision?"
    return _harder(heard)


def _where(heard: Hearing) -> str:
    named = topics(heard.certification)[:2]
    topic = f", for example {' or '.join(named)}" if named else ""
    if heard.certification.exam_format == "mcq" and named:
        return (
            f"Sketch a system that needs {named[0]}: what goes wrong first, how is it noticed, and "
            "where have you seen it?"
        )
    return f"Where have you used what {heard.label} covers{topic}, at work or at home, and what came of it?"


def _best(heard: Hearing) -> str:
    return heard.best_work.said if heard.best_work else ""


def _harder(heard: Hearing) -> str:
    """A question after a good answer: what the role looks for and the answer has not touched."""
    told = heard.answer.document.text.casefold()
    for wanted in heard.role.expected_evidence:
        if not any(word[:5] in told for word in wanted.casefold().split() if len(word) > 4):
            return f"This role also looks for: {wanted}. Which work of yours comes closest to it?"
    return (
        f"{quoted(heard.outcomes[-1].said, 80)}: how was it measured, and what would you do "
        "differently today?"
    )
