"""Several certifications and no sign of work with them."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.rules import Example, Flag, rule
from certlens.wording import count, fitted

SEVERAL = 3

SILENT = (
    Example(
        "work bullets are evidence, no Projects section is needed",
        """
        # Dana Reyes

        ## Experience

        **Systems Administrator**, Northwind Logistics, Mar 2019 – Present

        - Migrated 120 VMware hosts to vSphere 8 with Ansible, halving patch time.
        - Automated backups of 40 Linux servers with Bash and rsync.

        ## Certifications

        - Red Hat Certified System Administrator (RHCSA), 2023
        - CompTIA Server+, 2019
        - VMware Certified Professional – Data Center Virtualization (VCP-DCV), 2022
        """,
        role="systems-administrator",
    ),
    Example(
        "two certifications are not several",
        """
        # Dana Reyes

        ## Certifications

        - AWS Certified Developer – Associate, 2024
        - AWS Certified Cloud Practitioner, 2023
        """,
        role="backend-engineer",
        employer="startup",
    ),
)
FIRES = (
    Example(
        "five certifications, duties only",
        """
        # Dana Reyes

        ## Certifications

        - AWS Certified Solutions Architect – Associate, 2024
        - AWS Certified Developer – Associate, 2024
        - AWS Certified Cloud Practitioner, 2023
        - Microsoft Certified: Azure Fundamentals, 2023
        - Certified ScrumMaster (CSM), 2022

        ## Experience

        **Software Engineer**, Fabrikam, Jan 2018 – Present

        - Responsible for various IT tasks
        """,
        role="backend-engineer",
        employer="startup",
    ),
)


@rule("C101", "warning", "P9", silent=SILENT, fires=FIRES)
def many_certs_no_projects(case: Case) -> Iterator[Flag]:
    """Several certifications, and nothing on the page that was built or done with them.

    Why: to a product company such a page reads as more at ease with tests than with building.
    It is the strongest wrong signal that certifications can send, above all in software.

    Work bullets count as evidence, as do projects, labs, open source, competitions and coursework.
    Early in a career it is only a note, and early-career-no-lab says what to add. Where part of the
    file could not be read, the rule keeps silent.

    What would change it: one work or project line that names what was done and with what.
    """
    if len(case.badges) < SEVERAL or case.built or case.incomplete:
        return
    names = fitted([case.label(claim) for claim in case.badges], 36)
    yield Flag(
        message=f"{count(len(case.badges), _noun(case))} ({names}), but nothing found that "
        "was built or done with them.",
        advice="Product companies read this as studying, not building: add projects with results."
        if case.code_first or case.discounted
        else "Say under each job or project what was done with what, and what came of it.",
        claims=case.badges,
        severity="note" if case.early else None,
    )


def _noun(case: Case) -> str:
    """Courses are certificates too, but no certifications."""
    return "certificate" if any(c.kind == "course" for c in case.badges) else "certification"
