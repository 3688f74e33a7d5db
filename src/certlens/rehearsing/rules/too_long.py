"""The answer goes on past the listener's attention."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.answer import Clause
from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag

MOST_WORDS = 300


SILENT = (
    AnswerExample(
        "half a minute",
        "I got my CKA last year. Since then I moved our twelve services from old servers to "
        "Kubernetes with Helm. Pods were evicted at night because memory limits were missing, so I "
        "set them. Deploys went from 40 minutes to 6.",
        "cncf-cka",
        "sre",
    ),
)
FIRES = (
    AnswerExample(
        "four minutes",
        " ".join(["I moved one more service to Kubernetes and wrote its runbook."] * 50),
        "cncf-cka",
        "sre",
    ),
)


@answer_rule("R111", "note", "P16", silent=SILENT, fires=FIRES)
def too_long(hearing: Hearing) -> Iterator[Flag]:
    """The answer goes on past the listener's attention.

    Why: after two minutes or three hundred words the point is lost; the interviewer asks for more
    where more is wanted.

    What would change it: one story instead of several.
    """
    if hearing.answer.words <= MOST_WORDS:
        return
    extra = [
        clause for clause in hearing.answer.clauses if _words_before(hearing, clause) > MOST_WORDS
    ]
    yield Flag(
        message=f"The answer has {hearing.answer.words} words, about {_minutes(hearing)} minutes of talk.",
        advice="Keep one story: what was the matter, what you did, what came of it. Leave the rest "
        "for the questions.",
        spans=hearing.spans(extra or hearing.answer.clauses[-1:]),
    )


def _minutes(hearing: Hearing) -> int:
    return max(2, round(hearing.answer.words / 150))


def _words_before(hearing: Hearing, clause: Clause) -> int:
    return len(hearing.answer.document.text[: clause.start].split())
