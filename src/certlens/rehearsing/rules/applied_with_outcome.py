"""Work and what came of it, in one answer."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag
from certlens.wording import quoted

SILENT = (
    AnswerExample(
        "no result",
        "I hold the CCNA. I configure VLANs and OSPF for nine offices and replaced the firewalls "
        "last autumn.",
        "cisco-ccna",
        "network-engineer",
    ),
    AnswerExample(
        "a result of the exam",
        "I have the CKA. I studied for three months and did six practice exams. The exam takes two "
        "hours, and I passed on my first attempt with a score of 91 out of 100.",
        "cncf-cka",
        "sre",
    ),
)
FIRES = (
    AnswerExample(
        "moved services, faster deploys",
        "I got my CKA last year. Since then I moved our twelve services from old servers to "
        "Kubernetes with Helm. Pods were evicted at night because memory limits were missing, so I "
        "set them. Deploys went from 40 minutes to 6.",
        "cncf-cka",
        "sre",
    ),
)


@answer_rule("R104", "strength", "P12", silent=SILENT, fires=FIRES)
def applied_with_outcome(hearing: Hearing) -> Iterator[Flag]:
    """Work and what came of it, in one answer.

    Why: this is the form that convinces: the badge, what was done with it, what came of it.

    What would change it: losing the figure, or the sentence on what was done.
    """
    if not (hearing.work and hearing.outcomes):
        return
    result = hearing.outcomes[-1]
    work = hearing.best_work or result
    if "work" in result.about and len(result.skills) >= len(work.skills):
        work = result
    yield Flag(
        message=f"Work and a result: {quoted(work.said, 72)} … {quoted(result.said, 72)}."
        if work is not result
        else f"Work with its result: {quoted(result.said, 90)}.",
        advice=_advice(hearing),
        spans=hearing.spans(dict.fromkeys((work, result))),
    )


def _advice(hearing: Hearing) -> str:
    if hearing.counts and not hearing.names_it:
        return f"Say {hearing.label} once at the start: in this role it opens the door."
    if hearing.counts and not hearing.related:
        return f"Say in half a sentence what of {hearing.label} was used in it."
    return "Keep this sentence in every version of the answer."
