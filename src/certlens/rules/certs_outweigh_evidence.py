"""Far more certifications than pieces of evidence."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.rules import Example, Flag, rule
from certlens.wording import count

MANY = 4

SILENT = (
    Example(
        "as much work as certifications",
        """
        # Ilse Verhoeven

        ## Experience

        **Network Engineer**, Contoso Telecom, 2017 – Present

        - Configured BGP and OSPF on 60 Cisco routers across 14 sites.
        - Replaced a flat LAN with VLANs and 802.1X for 900 users.
        - Wrote Python and Ansible automation that cut change windows from 4 h to 40 min.

        ## Certifications

        - CCNP Enterprise, 2022
        - CCNA, 2018
        - Juniper JNCIA-Junos, 2019
        - CompTIA Network+, 2016
        """,
        role="network-engineer",
    ),
)
FIRES = (
    Example(
        "six certifications against one line of work",
        """
        # Ilse Verhoeven

        ## Experience

        **Software Developer**, Contoso, 2017 – Present

        - Built a REST API with Java and Spring Boot.

        ## Certifications

        - Oracle Certified Professional: Java SE 11 Developer, 2022
        - AWS Certified Developer – Associate, 2023
        - AWS Certified Solutions Architect – Associate, 2023
        - Microsoft Certified: Azure Fundamentals, 2022
        - Certified ScrumMaster (CSM), 2021
        - ITIL 4 Foundation, 2020
        """,
        role="backend-engineer",
        employer="product-tech",
    ),
)


@rule("C102", "note", "P9", silent=SILENT, fires=FIRES)
def certs_outweigh_evidence(case: Case) -> Iterator[Flag]:
    """Far more certifications than pieces of evidence, though there is some.

    Why: the balance of a page says what its owner spends time on. Software roles and product
    companies notice at two certifications for each piece of evidence (a warning), other roles
    later, at three (a note).

    What would change it: more lines of work or projects, or fewer certifications.
    """
    strict = case.code_first or case.discounted
    badges, pieces = len(case.badges), len(case.built)
    if badges < MANY or not pieces or badges < pieces * (2 if strict else 3) or case.incomplete:
        return
    yield Flag(
        message=f"{count(badges, _noun(case))} stand against only "
        f"{count(pieces, 'description')} of work or a project.",
        advice="Drop what this role has no use for, and say more of the work and what came of it.",
        claims=case.badges,
        evidence=case.built,
        severity="warning" if strict and not case.early else "note",
    )


def _noun(case: Case) -> str:
    """Courses are certificates too, but no certifications."""
    return "certificate" if any(c.kind == "course" for c in case.badges) else "certification"
