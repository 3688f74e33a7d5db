"""The answer lists what the exam covers."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.rehearsing.hearing import Hearing
from certlens.rehearsing.rules import AnswerExample, answer_rule
from certlens.rules import Flag
from certlens.wording import quoted

SILENT = (
    AnswerExample(
        "technologies that were used",
        "I got my CKA last year. Since then I moved our twelve services from old servers to "
        "Kubernetes with Helm. Pods were evicted at night because memory limits were missing, so I "
        "set them. Deploys went from 40 minutes to 6.",
        "cncf-cka",
        "sre",
    ),
)
FIRES = (
    AnswerExample(
        "the topics of an exam",
        "The AZ-104 covers identity, governance, storage, virtual machines, networking and "
        "monitoring, so I know about all of that.",
        "microsoft-azure-administrator-associate",
        "cloud-engineer",
    ),
)


@answer_rule("R106", "warning", "P16", silent=SILENT, fires=FIRES)
def recites_syllabus(hearing: Hearing) -> Iterator[Flag]:
    """The answer lists what the exam covers.

    Why: anybody can read the list of domains; it takes the time that one example of use needs.

    What would change it: one of the topics, with what was done in it.
    """
    if not hearing.recital:
        return
    topic = next(iter(hearing.topics_recited), "")
    yield Flag(
        message=f"The answer recites what {hearing.label} covers: "
        f"{quoted(' '.join(clause.said for clause in hearing.recital))}.",
        advice="Take one topic of the list and tell what you did with it.",
        rewrite=f"For example {topic}: I ____ (what was done), and it ____ (result)."
        if topic
        else None,
        spans=hearing.spans(hearing.recital),
    )
