"""Too much of the answer is about the exam and the badge."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag
from certlens.wording import quoted

SILENT = (
    AnswerExample(
        "one sentence about it",
        "I got my CKA last year. Since then I moved our twelve services from old servers to "
        "Kubernetes with Helm. Pods were evicted at night because memory limits were missing, so I "
        "set them. Deploys went from 40 minutes to 6.",
        "cncf-cka",
        "sre",
    ),
)
FIRES = (
    AnswerExample(
        "study hours and score",
        "I have the CKA. I studied for three months and did six practice exams. The exam takes two "
        "hours, and I passed on my first attempt with a score of 91 out of 100.",
        "cncf-cka",
        "sre",
    ),
)


@answer_rule("R107", "warning", "P12", silent=SILENT, fires=FIRES)
def too_long_on_certification(hearing: Hearing) -> Iterator[Flag]:
    """Too much of the answer is about the exam and the badge.

    Why: hours of study, practice tests and the score say how the test was passed; the listener wants
    to know what can be done with it. A sentence is enough, then straight to the work.

    It may take nearly half of an answer where certifications count, less than a third elsewhere.

    What would change it: one sentence instead of the study story.
    """
    if not hearing.drowned:
        return
    talk = hearing.exam_talk
    told = [clause for clause in talk if "exam" in clause.about] or talk
    yield Flag(
        message=f"{round(100 * hearing.exam_share)} % of the answer is about the exam and the "
        f"certification, for example {quoted(told[0].said, 72)}.",
        advice=f"Say it in one sentence (“I got {hearing.label} in ____”) and go straight to the work."
        if hearing.counts
        else "In this role half a sentence is enough; give the time to the work.",
        spans=hearing.spans(talk),
    )
