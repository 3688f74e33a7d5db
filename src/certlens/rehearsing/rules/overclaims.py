"""The answer claims more than the résumé shows, or more than a certification can prove."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.knowledge import certifications
from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rehearsing.shown import Shown
from certlens.rules import Flag
from certlens.wording import count, listed, quoted

_MANY = 3
_PAGE = """
# Robin Example

## Experience

**Platform Engineer**, Adventure Works, 2023 – Present

- Migrated 12 services to Kubernetes with Helm, cutting deploy time from 40 to 6 minutes.

## Certifications

- Certified Kubernetes Administrator (CKA), 2025
"""

SILENT = (
    AnswerExample(
        "what the page says",
        "After the CKA I migrated 12 services to Kubernetes. Deploys went from 40 to 6 minutes.",
        "cncf-cka",
        "sre",
        resume=_PAGE,
    ),
    AnswerExample(
        "no résumé to measure by",
        "After the CKA I moved Kafka to Kubernetes, and restarts went from 40 to 6 minutes.",
        "cncf-cka",
        "sre",
    ),
)
FIRES = (
    AnswerExample(
        "years and technologies that the page lacks",
        "I have ten years of Kubernetes, and I built an Istio mesh and moved our Kafka clusters.",
        "cncf-cka",
        "sre",
        resume=_PAGE,
    ),
    AnswerExample(
        "a certification taken for mastery",
        "The CKA proves that I am an expert in Kubernetes, and I run our clusters.",
        "cncf-cka",
        "sre",
    ),
)


@answer_rule("R109", "warning", "P16", silent=SILENT, fires=FIRES)
def overclaims(hearing: Hearing) -> Iterator[Flag]:
    """The answer claims more than the résumé shows, or more than a certification can prove.

    Why: whoever asks has the résumé on the table. What stands only in the answer invites the next
    question; a word such as "expert" invites the hardest one.

    With a résumé it compares certifications and their state, technologies in what was done, years,
    and figures of results. Without one it hears only words of mastery.

    What would change it: the same fact on the résumé, or a smaller word.
    """
    yield from _mastery(hearing)
    if hearing.resume is None:
        return
    shown = Shown(hearing.resume)
    yield from _certification(hearing, shown)
    yield from _others(hearing, shown)
    yield from _years(hearing, shown)
    yield from _technologies(hearing, shown)
    yield from _results(hearing, shown)


def _mastery(hearing: Hearing) -> Iterator[Flag]:
    boasts = hearing.answer.about("boast")
    if boasts:
        yield Flag(
            message=f"{quoted(boasts[0].said, 72)} promises mastery, which no exam proves.",
            advice="Say what you ran, for how long and how large, and let the listener conclude.",
            spans=hearing.spans(boasts),
        )


def _certification(hearing: Hearing, shown: Shown) -> Iterator[Flag]:
    said = hearing.answer.about("badge")
    claim = shown.claim(hearing.certification)
    if not said or (claim and claim.status in ("held", "passed")):
        return
    state = f"shows it as {claim.status}" if claim else "does not name it"
    yield Flag(
        message=f"The answer speaks of {hearing.label}; the résumé {state}.",
        advice="Say its state as it is, and when the exam is."
        if claim and claim.status in ("in-progress", "planned")
        else "Bring the two in line before the interview.",
        spans=hearing.spans(said[:1]),
        severity="warning" if claim is None or _says_held(hearing) else "note",
    )


def _says_held(hearing: Hearing) -> bool:
    return not any("intent" in clause.about for clause in hearing.answer.about("badge"))


def _others(hearing: Hearing, shown: Shown) -> Iterator[Flag]:
    """Further certifications that the answer names and the page does not."""
    own = {hearing.certification.id, hearing.certification.family}
    for mention in hearing.answer.mentions:
        row = certifications()[mention.certification]
        known = {row.id, row.family} & (own - {None}) or row.kind == "course"
        said = hearing.answer.document.text[mention.start : mention.end]
        if mention.sure and not known and shown.claim(row) is None and not shown.prints(said):
            yield Flag(
                message=f"{row.acronym or row.name} is named; the résumé does not show it.",
                advice="Add it to the page if it is held, else leave it out of the answer.",
                spans=hearing.answer.document.spans(mention.start, mention.end),
            )
            return


def _years(hearing: Hearing, shown: Shown) -> Iterator[Flag]:
    beyond = shown.years_beyond(hearing.answer.clauses)
    if beyond and shown.years is not None:
        yield Flag(
            message=f"The answer says {beyond.years} years; the dated jobs of the résumé cover "
            f"about {count(max(1, round(shown.years)), 'year')}.",
            advice="Give the years that the dates add up to, or say what the others were.",
            spans=hearing.spans([beyond.clause]),
        )


def _technologies(hearing: Hearing, shown: Shown) -> Iterator[Flag]:
    missing = shown.missing_skills(hearing.work)
    if missing:
        yield Flag(
            message=f"Not found on the résumé: {listed(list(missing), most=5)}.",
            advice="Add what was used to the résumé line it belongs to, or expect to be asked where.",
            spans=hearing.spans(dict.fromkeys(missing.values())),
            severity="warning" if len(missing) >= _MANY else "note",
        )


def _results(hearing: Hearing, shown: Shown) -> Iterator[Flag]:
    missing = shown.missing_figures(hearing.outcomes)
    if missing:
        yield Flag(
            message=f"The résumé does not print the result {quoted(missing[0].said, 72)}.",
            advice="A result this good belongs on the page too; be ready to say how it was measured.",
            spans=hearing.spans(missing),
            severity="note",
        )
