"""Invented people read for two targets each, with all that may be said of them.

A reading names the role, the employer, the level of every claim in page order, and every finding.
What differs between two readings of a page is what P1 … P8 say of the two targets, no more.
"""

from __future__ import annotations

from typing import NamedTuple


class FullReading(NamedTuple):
    role: str
    employer: str | None
    levels: tuple[str, ...]
    findings: frozenset[str]


class Person(NamedTuple):
    name: str
    resume: str
    readings: tuple[FullReading, ...]


def read_for(role: str, employer: str | None, levels: str, findings: str) -> FullReading:
    return FullReading(role, employer, tuple(levels.split()), frozenset(findings.split()))


PEOPLE = (
    Person(
        "runs clusters, holds CKA and a Scrum badge",
        """
        # Signe Example
        signe@example.com

        ## Experience
        **Platform Engineer**, Example Rail, Feb 2019 – Present
        - Ran 11 Kubernetes clusters with Helm and Argo CD; upgrades fell from 2 days to 3 hours.
        - Wrote Terraform modules for 40 teams.

        ## Certifications
        - Certified Kubernetes Administrator (CKA), Cloud Native Computing Foundation, May 2026
        - Certified ScrumMaster (CSM), Scrum Alliance, Mar 2026
        """,
        (
            # P5, P10: a hands-on Kubernetes exam helps; CSM is of another field (P1)
            read_for(
                "platform-engineer",
                None,
                "valued ignored",
                "applied-certification hands-on-certification",
            ),
            # P7, P8: software at a startup looks past both; the recall exam from elsewhere costs (P9)
            read_for(
                "backend-engineer",
                "startup",
                "ignored liability",
                "applied-certification no-links",
            ),
            # P2: in cloud the same exam opens doors
            read_for(
                "cloud-engineer",
                None,
                "currency ignored",
                "applied-certification hands-on-certification",
            ),
        ),
    ),
    Person(
        "CISSP, at a bank and at a ticket shop",
        """
        # Idris Example

        ## Experience
        **Security Architect**, Example Mutual, Jan 2014 – Present
        - Designed a zero-trust access model for 6,000 users; phishing losses fell by 70 %.
        - Led threat modelling of the payments platform with 9 teams.

        ## Certifications
        - Certified Information Systems Security Professional (CISSP), ISC2, Jun 2024 – Jun 2027
        - AWS Certified Cloud Practitioner, Amazon Web Services, Apr 2025 – Apr 2028
        """,
        (
            # P3; Cloud Practitioner is in the field (cloud), but an entry-level recall exam (P11)
            read_for(
                "security-architect",
                "regulated-finance",
                "currency neutral",
                "applied-certification",
            ),
            # P1, P7: neither is of the field; two of two
            read_for(
                "frontend-engineer",
                "product-tech",
                "ignored liability",
                "no-links off-target-certifications",
            ),
        ),
    ),
    Person(
        "C# developer with a Java exam",
        """
        # Petra Example
        https://github.com/petra-example

        ## Experience
        **Software Developer**, Example Bakeries, Aug 2016 – Present
        - Built ordering services in C# on Azure Functions and Cosmos DB for 300 shops.
        - Cut failed deliveries by 18 % with a new routing service.

        ## Certifications
        - Oracle Certified Professional: Java SE 17 Developer, Oracle, 2024
        """,
        (
            # P8: the consultancy notices it and will ask where Java was used; the startup does neither
            read_for(
                "software-engineer",
                "consulting-si",
                "valued",
                "employer-exception unapplied-certification",
            ),
            read_for("software-engineer", "startup", "ignored", ""),
        ),
    ),
    Person(
        "network technician with CCNA and Network+",
        """
        # Amara Example

        ## Certifications
        - Cisco Certified Network Associate (CCNA), Cisco, Mar 2025 – Mar 2028
        - CompTIA Network+, CompTIA, Jan 2025 – Jan 2028

        ## Experience
        **Network Technician**, Example Cable, Jan 2018 – Present
        - Configured OSPF and VLANs on 70 Cisco switches, cutting outages by a third.
        - Replaced 200 access points and documented the new wireless design.
        """,
        (
            # P4: both are what postings name
            read_for(
                "network-engineer", "telecom-isp", "currency currency", "applied-certification"
            ),
            # P1: two of two belong elsewhere; data roles have no such baseline
            read_for("data-analyst", None, "ignored ignored", "off-target-certifications"),
        ),
    ),
    Person(
        "help desk newcomer with a lab",
        """
        # Tala Example

        ## Education
        **Associate Degree, Information Technology**, Example College, Sep 2024 – Jun 2026

        ## Certifications
        - CompTIA A+, CompTIA, Feb 2026 – Feb 2029

        ## Home Lab
        **Small office at home**
        - Set up Active Directory, group policies and a ticket queue on two used servers.
        - Restored a broken domain controller from backup and wrote down each step.
        """,
        (
            # P14
            read_for("it-support", "msp", "currency", "early-career-lab"),
            # P7, P13: code first, and what was built before what was passed
            read_for(
                "backend-engineer", "startup", "ignored", "no-links leads-with-certifications"
            ),
        ),
    ),
    Person(
        "tester of defences, OSCP and CREST",
        """
        # Owain Example

        ## Certifications
        - OffSec Certified Professional (OSCP), OffSec, 2021
        - CREST Registered Penetration Tester (CRT), CREST, Apr 2025 – Apr 2028

        ## Experience
        **Penetration Tester**, Example Assurance, Mar 2019 – Present
        - Led 30 Active Directory and web application tests a year; clients closed 94 % of findings.
        """,
        (
            # P3: CREST gates UK public work, OSCP shows that its holder can break in
            read_for(
                "penetration-tester",
                "uk-public-sector",
                "currency required",
                "applied-certification hands-on-certification employer-exception",
            ),
            # the gate is for testers (P8); an engineer's role values both, a product company
            # notices OSCP and weighs the other less
            read_for(
                "security-engineer",
                "product-tech",
                "valued valued",
                "applied-certification hands-on-certification",
            ),
        ),
    ),
    Person(
        "project manager before two desks",
        """
        # Wren Example

        ## Certifications
        - Project Management Professional (PMP), PMI, Oct 2024 – Oct 2027
        - CompTIA Security+, CompTIA, Nov 2025 – Nov 2028

        ## Experience
        **IT Project Manager**, Example Water Authority, Jan 2013 – Present
        - Ran the risk register of 22 projects; budget overruns fell from 30 % to 4 %.
        """,
        (
            # the gate names PMP for projects; a security exam is no condition of a project manager
            read_for(
                "project-manager",
                "government-civilian",
                "required neutral",
                "applied-certification employer-exception",
            ),
            # P1: outcomes decide; PMP is at least of the same field
            read_for("product-manager", "startup", "ignored ignored", "applied-certification"),
        ),
    ),
    Person(
        "auditor who wants to write software",
        """
        # Noemi Example

        ## Experience
        **IT Auditor**, Example Insurance, May 2015 – Present
        - Audited access controls and IT risk of 60 systems; repeat findings fell by half.
        - Automated evidence collection in Python for 9 SOX controls.

        ## Certifications
        - Certified Information Systems Auditor (CISA), ISACA, Jan 2025 – Jan 2028
        - Certified in Risk and Information Systems Control (CRISC), ISACA, Jan 2026 – Jan 2029
        """,
        (
            read_for("grc-auditor", None, "currency currency", "applied-certification"),
            # early in the new field (three years), nothing built beside: P14 asks for a project
            read_for(
                "software-engineer",
                None,
                "ignored ignored",
                "no-links off-target-certifications",
            ),
        ),
    ),
    Person(
        "tester with a foundation exam",
        """
        # Gus Example

        ## Experience
        **QA Engineer**, Example Post, Jun 2017 – Present
        - Automated 420 regression tests with Playwright; a release needs 2 testers instead of 7.
        - Wrote test plans and traceability for a tender platform.

        ## Certifications
        - ISTQB Certified Tester Foundation Level (CTFL), ISTQB, 2019
        """,
        (
            # recall, key, in a role that is neutral: neutral; a consultancy names it in bids (P8)
            read_for("qa-engineer", None, "neutral", "applied-certification"),
            read_for("qa-engineer", "consulting-si", "valued", "applied-certification"),
            read_for("qa-engineer", "startup", "ignored", "applied-certification"),
        ),
    ),
    Person(
        "administrator with RHCSA at the base",
        """
        # Bram Example

        ## Experience
        **Linux Administrator**, Example Docks, Feb 2014 – Present
        - Patched 260 RHEL servers with Ansible, cutting audit findings from 31 to 2.
        - Moved DNS and DHCP to a redundant pair; no outage since 2021.

        ## Certifications
        - Red Hat Certified System Administrator (RHCSA), Red Hat, Sep 2025 – Sep 2028
        - CompTIA Security+, CompTIA, Aug 2025 – Aug 2028
        """,
        (
            # P10; Security+ is of another field
            read_for(
                "systems-administrator",
                None,
                "valued neutral",
                "applied-certification hands-on-certification",
            ),
            # P3: the contract asks for it
            read_for(
                "systems-administrator",
                "defence-contractor",
                "valued required",
                "applied-certification hands-on-certification employer-exception",
            ),
            # P8: a startup weighs both less; RHCSA is key there, so it stays in sight
            read_for(
                "systems-administrator",
                "startup",
                "neutral ignored",
                "applied-certification hands-on-certification",
            ),
        ),
    ),
)
