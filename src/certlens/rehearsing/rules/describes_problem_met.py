"""A problem on the way is told."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag
from certlens.wording import quoted

SILENT = (
    AnswerExample(
        "all about the exam",
        "I have the CKA. I studied for three months and did six practice exams. The exam takes two "
        "hours, and I passed on my first attempt with a score of 91 out of 100.",
        "cncf-cka",
        "sre",
    ),
)
FIRES = (
    AnswerExample(
        "evicted pods",
        "I got my CKA last year. Since then I moved our twelve services from old servers to "
        "Kubernetes with Helm. Pods were evicted at night because memory limits were missing, so I "
        "set them. Deploys went from 40 minutes to 6.",
        "cncf-cka",
        "sre",
    ),
)


@answer_rule("R105", "strength", "P16", silent=SILENT, fires=FIRES)
def describes_problem_met(hearing: Hearing) -> Iterator[Flag]:
    """A problem on the way is told.

    Why: teams hire problem-solvers. What went wrong and how it was noticed shows more than that
    everything worked.

    A hard exam is not a problem met.

    What would change it: leaving out what went wrong.
    """
    if not hearing.problems:
        return
    met = hearing.problems[0]
    yield Flag(
        message=f"A problem is told: {quoted(met.said, 80)}.",
        advice="Be ready to say how you noticed it and what you tried first.",
        spans=hearing.spans([met]),
    )
