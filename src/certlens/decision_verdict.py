"""Invest, only on a condition, or build something instead: a table, never a score.

First what settles it; the first row that fits decides:

=============================================================  ==============
the exam can no longer be taken (its successor is named)       build-instead
no exam: a course certificate; an award, an activity or a      build-instead
partner status that the role does not look for
the résumé holds it, or all its parts, and it has not run out  build-instead
the résumé holds a higher level, or the exam that replaced it  build-instead
a thin résumé: several certifications, no work on the page     build-instead
=============================================================  ==============

Else what it would be worth once held (the level that ``weighing`` gives from the role's stance, the
field, the kind of exam and the employer), and the three answers:

============================================  ===========  ===========  =============  ===========
worth                                         three yeses  postings     hands-on and   fewer
                                                           and another  pairable only
============================================  ===========  ===========  =============  ===========
opens doors: required, currency, or valued    invest       conditional  conditional    conditional
and among the role's key ones                                                          (*)
counts: valued otherwise, or neutral          invest       conditional  conditional    build-instead
ignored by the role, or of another field      conditional  conditional  build-instead  build-instead
ignored, and the employer looks past them     conditional  build-       build-instead  build-instead
(startup, product company)                                 instead
============================================  ===========  ===========  =============  ===========

(*) build-instead once the postings were counted and do not name it.

Last what holds a yes back: an exam about to be retired, a certification that it requires and the
résumé lacks, or a résumé that shows no work at all, turn ``invest`` into ``conditional``. The
condition always says what would make it a yes. (P7 P8 P9 P15)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from certlens.decision_answers import short_name
from certlens.decision_ladder import OnResume, days_to, held_ids, retirement_ahead
from certlens.decision_situation import Situation, Worth
from certlens.edtf import shown
from certlens.relevance import retired
from certlens.rules.many_certs_no_projects import SEVERAL
from certlens.wording import listed

Verdict = Literal["invest", "conditional", "build-instead"]

_NO_EXAMS: Mapping[str, str] = {
    "course": "a course certificate",
    "award": "an award",
    "activity": "an activity",
    "accreditation": "a partner accreditation",
}


class Outcome(NamedTuple):
    """A row of the table, by which of the answers are yes."""

    three: Verdict
    postings_and_another: Verdict
    hands_on_and_pairable: Verdict
    fewer: Verdict


VERDICTS: Mapping[Worth, Outcome] = {
    "opens-doors": Outcome("invest", "conditional", "conditional", "conditional"),
    "counts": Outcome("invest", "conditional", "conditional", "build-instead"),
    "ignored": Outcome("conditional", "conditional", "build-instead", "build-instead"),
    "looked-past": Outcome("conditional", "build-instead", "build-instead", "build-instead"),
}


class Ruling(NamedTuple):
    """The verdict, why, and what a conditional one depends on."""

    verdict: Verdict
    because: str
    conditions: tuple[str, ...] = ()


def rule_on(asked: Situation) -> Ruling:
    """The verdict of the tables above."""
    if settled := next(_settling(asked), None):
        return Ruling("build-instead", settled)
    verdict = _tabled(asked)
    if verdict == "build-instead":
        return Ruling(verdict, _why_not(asked))
    held_back = tuple(_holding_back(asked))
    if verdict == "invest" and not held_back:
        return Ruling(verdict, f"three yeses for {asked.role.id}: a smart investment")
    return Ruling("conditional", _why_conditional(asked), (*_missing(asked), *held_back))


def _settling(asked: Situation) -> Iterator[str]:
    row, name = asked.row, short_name(asked.row)
    if retired(row, asked.as_of):
        when = f" in {shown(row.retired_on)}" if row.retired_on else ""
        after = f"; {row.successor} follows it" if row.successor else ""
        yield f"the exam was retired{when}{after}"
    if row.kind == "course" or (row.kind in _NO_EXAMS and asked.relevance != "key"):
        yield f"{name} is {_NO_EXAMS[row.kind]}, not an exam that filters"
    texts: Mapping[OnResume, str] = {
        "held": f"the résumé has {name} already",
        "higher-held": f"the résumé has a higher level of it ({_held(asked, asked.ladder.higher)})",
        "successor-held": f"the résumé has {row.successor}, which replaced it",
    }
    if asked.standing in texts:
        yield texts[asked.standing]
    if asked.without_work and asked.badges >= SEVERAL:
        yield f"the page has {asked.badges} certifications and no line of work: a project would say more"


def _held(asked: Situation, ids: Sequence[str]) -> str:
    held = held_ids(asked.case) if asked.case else frozenset()
    return listed([one for one in ids if one in held])


def _tabled(asked: Situation) -> Verdict:
    outcome = VERDICTS[asked.worth]
    postings, hands_on, pairable = (reply == "yes" for reply in asked.replies)
    if postings and hands_on and pairable:
        return outcome.three
    if postings and (hands_on or pairable):
        return outcome.postings_and_another
    if hands_on and pairable:
        return outcome.hands_on_and_pairable
    return "build-instead" if asked.replies[0] == "no" else outcome.fewer


def _why_not(asked: Situation) -> str:
    unless = "" if asked.replies[0] == "yes" else ", unless postings you target require it"
    if asked.worth in ("ignored", "looked-past"):
        return f"{_standing(asked)}: build instead{unless}"
    if asked.replies[0] == "no":
        return f"the postings do not ask for it, and yes to little else: {_noes(asked)}"
    return f"too few yeses: {_noes(asked)}; build instead{unless}"


def _noes(asked: Situation) -> str:
    return listed([f"{one.question} {one.answer}" for one in asked.answers if one.answer != "yes"])


def _why_conditional(asked: Situation) -> str:
    yeses = [answer.question for answer in asked.answers if answer.answer == "yes"]
    counted = f"yes to {listed(yeses)}" if yeses else "no yes so far"
    return f"{_standing(asked)}; {counted}"


def _standing(asked: Situation) -> str:
    """What the role and the employer make of it, as a rule."""
    role, employer = asked.role.id, asked.employer.name if asked.employer else ""
    code = asked.role.stance == "mostly-ignored"
    if asked.worth == "opens-doors":
        if asked.level == "required":
            return f"{employer}: names it as a condition"
        return (
            f"{employer}: notices what {role} as a rule does not"
            if code
            else f"{role} looks for it"
        )
    if asked.worth == "looked-past":
        return f"{employer}: looks past certifications for {role}"
    if asked.relevance == "off":
        return f"it belongs to another field than {role}"
    if code or asked.worth == "ignored":
        return f"{role} is as a rule not hired on certifications"
    return f"it counts for {role}, though few postings may ask for it"


def _missing(asked: Situation) -> Iterator[str]:
    """What stands between the answers and a yes."""
    name = short_name(asked.row)
    postings, hands_on, pairable = asked.replies
    if postings == "unknown":
        yield f"invest once a third of the postings you collect require {name}, or half name it"
    if postings == "no":
        yield f"only for employers whose postings ask for {name}: the ones given do not"
    if hands_on == "no":
        work = "the work on the page" if asked.answers[2].quotes else "work"
        yield f"the exam alone proves little: only together with {work} that applies it"
    if hands_on == "unknown":
        yield "find out first what the exam asks to be done"
    if pairable != "yes":
        yield "find a real piece of work to pair it with first"
    if set(asked.replies) == {"yes"} and asked.worth in ("ignored", "looked-past"):
        yield "only for the postings that ask for it: elsewhere work counts, not the exam"


def _holding_back(asked: Situation) -> Iterator[str]:
    if ends := retirement_ahead(asked.row, asked.as_of):
        after = f", or wait for {asked.row.successor}" if asked.row.successor else ""
        days = days_to(ends, asked.as_of)
        yield f"sit the exam before it is retired ({shown(ends)}, in {days} days){after}"
    lacking = asked.ladder.required
    if asked.case and lacking and held_ids(asked.case).isdisjoint(lacking):
        yield f"{listed(lacking, joint=' or ')} comes first: the issuer asks for it"
    if asked.without_work:
        yield "build something first: the page shows no work yet"
