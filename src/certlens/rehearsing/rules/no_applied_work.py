"""Nothing in the answer was done with what the certification covers."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag
from certlens.wording import quoted

SILENT = (
    AnswerExample(
        "work with a technology",
        "I got my CKA last year. Since then I moved our twelve services from old servers to "
        "Kubernetes with Helm. Pods were evicted at night because memory limits were missing, so I "
        "set them. Deploys went from 40 minutes to 6.",
        "cncf-cka",
        "sre",
    ),
)
FIRES = (
    AnswerExample(
        "all about the exam",
        "I have the CKA. I studied for three months and did six practice exams. The exam takes two "
        "hours, and I passed on my first attempt with a score of 91 out of 100.",
        "cncf-cka",
        "sre",
    ),
    AnswerExample(
        "only intentions",
        "I just passed the CKA. I would love to run your clusters and could help the team migrate "
        "its services.",
        "cncf-cka",
        "sre",
    ),
)


@answer_rule("R102", "warning", "P12", silent=SILENT, fires=FIRES)
def no_applied_work(hearing: Hearing) -> Iterator[Flag]:
    """Nothing in the answer was done with what the certification covers.

    Why: the certification opens the door, the story of its use closes the deal. Without work, a lab
    or a side project there is no story.

    What would be done ("I could help") and what is known ("I understand") are not yet work.

    What would change it: one sentence on something built, run, fixed or led, and with what.
    """
    if hearing.work:
        return
    intents = [clause for clause in hearing.answer.about("intent") if clause.skills]
    meant = f" {quoted(intents[0].said, 72)} is an intention." if intents else ""
    yield Flag(
        message=f"The answer tells of nothing that was done with {hearing.label}.{meant}",
        advice="Add one thing you built, ran or fixed with it: the system, what you did, with what. "
        "A home lab or a side project counts.",
        rewrite="I used it when I ____ (built, ran or fixed what, with what); it ____ (result).",
        spans=hearing.spans(intents[:1])
        or hearing.spans(hearing.exam_talk[:1])
        or hearing.opening(),
    )
