"""The answer does not say what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag
from certlens.wording import quoted

SILENT = (
    AnswerExample(
        "a result with figures",
        "I got my CKA last year. Since then I moved our twelve services from old servers to "
        "Kubernetes with Helm. Pods were evicted at night because memory limits were missing, so I "
        "set them. Deploys went from 40 minutes to 6.",
        "cncf-cka",
        "sre",
    ),
)
FIRES = (
    AnswerExample(
        "work without a result",
        "I hold the CCNA. I configure VLANs and OSPF for nine offices and replaced the firewalls "
        "last autumn.",
        "cisco-ccna",
        "network-engineer",
    ),
)


@answer_rule("R103", "warning", "P12", silent=SILENT, fires=FIRES)
def no_outcome(hearing: Hearing) -> Iterator[Flag]:
    """The answer does not say what came of it.

    Why: a result is what the listener takes along: time, money, errors, people, a deadline kept.

    Without any work in the answer it is only a note, and no-applied-work comes first. A score in
    the exam is no result.

    What would change it: a number before and after, or a state reached ("the audit closed clean").
    """
    if hearing.outcomes:
        return
    work = [hearing.best_work] if hearing.best_work else []
    yield Flag(
        message=f"No result is told of {quoted(work[0].said, 72)}."
        if work
        else "The answer names no result of any work.",
        advice="Say what changed, if you can with a figure: before and after, how many, how often."
        if work
        else "Once there is work to tell, end on what it changed.",
        rewrite="It went from ____ to ____." if work else None,
        spans=hearing.spans(work) or hearing.opening(),
        severity=None if work else "note",
    )
