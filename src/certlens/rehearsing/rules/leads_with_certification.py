"""An answer that opens with the badge where the work should open it."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag
from certlens.wording import quoted

SILENT = (
    AnswerExample(
        "where certifications count, the badge may open",
        "I got my CKA last year. Since then I moved our twelve services from old servers to "
        "Kubernetes with Helm. Pods were evicted at night because memory limits were missing, so I "
        "set them. Deploys went from 40 minutes to 6.",
        "cncf-cka",
        "sre",
    ),
    AnswerExample(
        "the work opens, the certification is its background",
        "I rebuilt the order service on Lambda and cut latency from 900 to 210 ms. I was studying "
        "for the AWS Developer exam then.",
        "aws-certified-developer-associate",
        "backend-engineer",
    ),
)
FIRES = (
    AnswerExample(
        "a software role, the badge first",
        "As an AWS Certified Developer I know the cloud well. At work I rebuilt the order service "
        "on Lambda.",
        "aws-certified-developer-associate",
        "backend-engineer",
    ),
)


@answer_rule("R101", "warning", "P13", silent=SILENT, fires=FIRES)
def leads_with_certification(hearing: Hearing) -> Iterator[Flag]:
    """An answer that opens with the badge where the work should open it.

    Why: in software roles the interview is about code, design and thinking. A badge in the first
    sentence says that it is what matters most; there it should be the background of a project.

    Where certifications count, a sentence about it may open the answer, and this rule is silent.

    What would change it: the same answer with the work first.
    """
    first = hearing.badge_first
    if hearing.counts or first is None:
        return
    work = next(iter(hearing.work), None)
    yield Flag(
        message=f"The answer opens with {quoted(first.said, 60)}, before any work.",
        advice=f"Open with {quoted(work.said, 72)} and mention the certification after it, in half "
        "a sentence, if at all."
        if work
        else "Open with something you built, and mention the certification after it, if at all.",
        spans=hearing.spans([first]),
        severity=None if hearing.role.code_first else "note",
    )
