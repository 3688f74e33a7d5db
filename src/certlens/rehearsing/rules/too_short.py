"""The answer is over before there is a story in it."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag
from certlens.wording import count

FEWEST_WORDS = 40


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
        "a yes",
        "Yes, I have my A+ since January. It was great.",
        "comptia-a-plus",
        "it-support",
    ),
)


@answer_rule("R110", "note", "P16", silent=SILENT, fires=FIRES)
def too_short(hearing: Hearing) -> Iterator[Flag]:
    """The answer is over before there is a story in it.

    Why: under forty words there is no room for the system, what was done, what went wrong and what
    came of it.

    What would change it: those four, a sentence each.
    """
    if hearing.answer.words >= FEWEST_WORDS:
        return
    yield Flag(
        message=f"The answer has {count(hearing.answer.words, 'word')}, a few seconds of talk.",
        advice="Give it a minute: the system, what you did, what went wrong, what came of it.",
        spans=hearing.spans(hearing.answer.clauses),
    )
