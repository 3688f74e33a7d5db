"""Mostly recall exams, in a field that has practical ones."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.knowledge import certifications
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted, share

FEWEST = 3

SILENT = (
    Example(
        "practical exams among them",
        """
        # Noor Dekker

        ## Certifications

        - Certified Kubernetes Administrator (CKA), 2025
        - Linux Foundation Certified System Administrator (LFCS), 2024
        - Kubernetes and Cloud Native Associate (KCNA), 2023
        """,
        role="devops-engineer",
    ),
    Example(
        "scenario exams are not recall",
        """
        # Noor Dekker

        ## Certifications

        - AWS Certified DevOps Engineer – Professional, 2025
        - AWS Certified Solutions Architect – Associate, 2024
        - AWS Certified Cloud Practitioner, 2023
        """,
        role="devops-engineer",
    ),
)
FIRES = (
    Example(
        "four multiple-choice exams for a Kubernetes role",
        """
        # Noor Dekker

        ## Certifications

        - Kubernetes and Cloud Native Associate (KCNA), 2025
        - Prometheus Certified Associate (PCA), 2025
        - AWS Certified Cloud Practitioner, 2024
        - Microsoft Certified: Azure Fundamentals, 2023
        """,
        role="platform-engineer",
    ),
)


@rule("C107", "note", "P11", silent=SILENT, fires=FIRES)
def memorization_heavy(case: Case) -> Iterator[Flag]:
    """Most of the certifications come from recall-only exams, in a role where practical ones exist.

    Why: a plain multiple-choice exam shows that the material was read. Hands-on exams earn more
    respect, and where a field has them the difference is noticed. It is said of the exams only.

    It needs three certifications, two thirds of them multiple choice, and a practical exam among
    those that matter to the role. What would change it: one of those, or fewer of the others.
    """
    if case.role is None:
        return
    rows = [(claim, row) for claim in case.earned if (row := case.row(claim))]
    rows = [(claim, row) for claim, row in rows if claim.kind == "certification"]
    recall = [claim for claim, row in rows if row.exam_format == "mcq"]
    keys = (certifications().get(key) for key in case.role.key_certifications)
    practical = [
        row
        for row in keys
        if row
        and row.exam_format == "practical"
        and row.kind == "certification"
        and row.status == "active"
    ]
    if len(rows) < FEWEST or 3 * len(recall) < 2 * len(rows) or not practical:
        return
    names = fitted([case.label(claim) for claim in recall], 40)
    number = share(len(recall), len(rows), "certification")
    alternatives = [row.acronym or row.name for row in practical]
    yield Flag(
        message=f"{number[0].upper()}{number[1:]} come from multiple-choice exams: {names}.",
        advice=f"This field has hands-on ones ({fitted(alternatives, 24)}): show work, or one of "
        "them.",
        claims=recall,
    )
