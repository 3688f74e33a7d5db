"""The answer is built as this role wants to hear it."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag

SILENT = (
    AnswerExample(
        "a software role, the badge first",
        "As an AWS Certified Developer I know the cloud well. At work I rebuilt the order service "
        "on Lambda and cut latency from 900 to 210 ms.",
        "aws-certified-developer-associate",
        "backend-engineer",
    ),
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
        "certification, then work, then result",
        "I got my CKA last year. Since then I moved our twelve services from old servers to "
        "Kubernetes with Helm. Pods were evicted at night because memory limits were missing, so I "
        "set them. Deploys went from 40 minutes to 6.",
        "cncf-cka",
        "sre",
    ),
    AnswerExample(
        "a software role, work first",
        "I rebuilt the order service on Lambda and cut latency from 900 to 210 ms. I was studying "
        "for the AWS Developer exam then.",
        "aws-certified-developer-associate",
        "backend-engineer",
    ),
)


@answer_rule("R108", "strength", "P12", silent=SILENT, fires=FIRES)
def right_framing(hearing: Hearing) -> Iterator[Flag]:
    """The answer is built as this role wants to hear it.

    Why: where certifications count, the certification comes early and leads to work with an outcome
    (P12); elsewhere the work comes first and the certification is its background (P13).

    What would change it: the other order, more exam talk than work, or no result.
    """
    told = hearing.work and hearing.outcomes and not hearing.drowned and not hearing.recital
    if not told or hearing.answer.about("boast") or (hearing.badge_first and not hearing.counts):
        return
    if hearing.counts and not hearing.names_it:
        return
    opening = next(iter(hearing.answer.about("badge" if hearing.counts else "work")))
    yield Flag(
        message="The certification, then straight to the work and its result."
        if hearing.counts
        else "The work and its result carry the answer; the certification stays in the background.",
        advice="That is the order this role wants to hear.",
        spans=hearing.spans([opening]),
    )
