"""The certifications as they should read for a role, what to say of them and what is asked."""

from __future__ import annotations

import re

import pytest
from resumes import resume_of

from certlens.analysis import analyze
from certlens.report import Report, SuggestedSection

PAGE = """
# Ines Example, CCNP, A+

## Certifications
- CompTIA A+, CompTIA, 2014
- CCNA, Cisco, May 2022
- CCNP Enterprise, Cisco, Jun 2025 – Jun 2028
- Palo Alto Networks Certified Network Security Engineer (PCNSE), in progress
- JNCIA-Junos, Juniper (expired Mar 2019)
- Cisco Networking Academy: Introduction to IoT, 2020

## Experience
**Network Engineer**, Litware ISP, Feb 2016 – Present
- Configured OSPF and BGP on 120 Cisco routers, cutting outage minutes by 60 %.
"""


def report_for(role: str, page: str = PAGE, employer: str | None = None) -> Report:
    return analyze(resume_of(page), role=role, employer=employer)


def section_for(role: str, page: str = PAGE) -> SuggestedSection:
    section = report_for(role, page).section
    assert section is not None
    return section


def test_where_they_count_each_has_its_line_the_one_that_opens_doors_first() -> None:
    section = section_for("network-engineer")
    assert section.where.startswith("Certifications, on page 1")
    assert section.lines[0] == "CCNP Enterprise, Cisco, Jun 2025 – Jun 2028"
    assert any(line.endswith("in progress, exam ____") for line in section.lines)
    expired = "Juniper Networks Certified Associate, Junos (JNCIA-Junos), Juniper Networks, "
    assert any(line.startswith(expired) and "expired Mar 2019" in line for line in section.lines)


def test_a_lower_level_is_left_out() -> None:
    report = report_for("network-engineer")
    (ccna,) = (claim for claim in report.claims if claim.certification == "cisco-ccna")
    assert report.section and ccna.id in report.section.left_out
    assert "CCNA" not in " ".join(report.section.lines)


def test_of_the_letters_after_the_name_those_that_open_doors_stay() -> None:
    assert section_for("network-engineer").headline == "Ines Example, CCNP"
    assert section_for("backend-engineer").headline == "Ines Example"
    assert section_for("network-engineer", PAGE.replace(", CCNP, A+", "")).headline is None


def test_in_software_one_line_is_enough() -> None:
    page = """
    # Marta Example

    ## Certifications
    - Oracle Certified Professional: Java SE 17 Developer, 2024
    - AWS Certified Developer – Associate, Mar 2025
    - CCNA, 2019

    ## Experience
    **Java Developer**, Humongous Insurance, Mar 2017 – Present
    - Built claims services with Java and Spring Boot that settle 9,000 cases a day.
    """
    section = section_for("backend-engineer", page)
    (line,) = section.lines
    assert line == (
        "Certifications: AWS Certified Developer - Associate (DVA) (2025); "
        "Oracle Certified Professional: Java SE 17 Developer (2024)"
    )


def test_a_line_has_no_word_or_date_that_neither_page_nor_catalogue_has() -> None:
    section = section_for("network-engineer")
    page = resume_of(PAGE).document.text
    dates = re.findall(r"(?:[A-Z][a-z]{2} )?\d{4}", " ".join(section.lines))
    assert dates and all(date in page for date in dates)


def test_without_a_role_or_claims_there_is_no_section() -> None:
    assert analyze(resume_of(PAGE)).section is None
    assert report_for("sre", "# A B\n\n## Experience\n**Cook**, Inn, 2019 – 2021\n").section is None


APPLIED = """
# Jo Example

## Certifications
- {exam}

## Experience
**Network Engineer**, Litware, Feb 2016 – Present
- {work}
"""
SPOKEN = [
    ("CCNP Enterprise, Jun 2025", "Ran BGP on 90 Cisco routers, halving outages.", "network-engineer", r"^CCNP Enterprise \(earned Jun 2025\), applied: “Ran BGP"),
    ("CCNP Enterprise, Jun 2025", "Ran BGP on 90 Cisco routers.", "network-engineer", r"Result: ____ \(time, cost"),
    ("AWS Certified Developer – Associate, 2025", "Moved uploads to AWS Lambda and S3, cutting cost by 40 %.", "backend-engineer", r"^“Moved uploads .* AWS Developer – Associate was the background"),
    ("CCNP Enterprise", "Sold shoes.", "network-engineer", r"applied: ____ \(what was built or run"),
]  # fmt: skip


@pytest.mark.parametrize(("exam", "work", "role", "said"), SPOKEN)
def test_certification_or_work_first_and_blanks_with_a_prompt(
    exam: str, work: str, role: str, said: str
) -> None:
    (claim,) = report_for(role, APPLIED.format(exam=exam, work=work)).claims
    assert claim.talking_point and re.search(said, claim.talking_point), claim.talking_point


def test_early_in_a_career_what_was_built_while_studying() -> None:
    page = """
    # Tala Example

    ## Education
    **BSc IT**, Example State University, 2023 – 2026

    ## Certifications
    - CCNA, 2026

    ## Home Lab
    **Office at home**
    - Built OSPF and VLANs over five used Cisco switches.
    """
    (claim,) = report_for("network-engineer", page).claims
    assert claim.talking_point and claim.talking_point.startswith("While studying for CCNA: “")
    assert "Problem met: ____" in claim.talking_point


def test_each_certification_is_told_with_work_of_its_own_where_there_is_some() -> None:
    page = """
    # Jo Example

    ## Certifications
    - CCNP Enterprise, 2025
    - JNCIS-ENT, 2025

    ## Experience
    **Network Engineer**, Litware, Feb 2016 – Present
    - Ran BGP on 90 routers of Cisco and Juniper, halving outages.
    - Moved OSPF areas of 40 Juniper and Cisco sites, cutting failover to 3 seconds.
    """
    points = [claim.talking_point for claim in report_for("network-engineer", page).claims]
    assert len({point.partition("applied:")[2] for point in points if point}) == 2


def questions(exam: str, work: str, role: str = "devops-engineer") -> tuple[str, ...]:
    (claim,) = report_for(role, APPLIED.format(exam=exam, work=work)).claims
    return claim.questions


def test_recall_exams_and_unapplied_claims_are_asked_more() -> None:
    work = "Ran Kubernetes with Helm on EKS, cutting deploys to 6 minutes."
    practical = questions("Certified Kubernetes Administrator (CKA), 2025", work)
    recall = questions("Kubernetes and Cloud Native Associate (KCNA), 2025", work)
    assert len(recall) == len(practical) + 1
    unapplied = questions("Kubernetes and Cloud Native Associate (KCNA), 2025", "Sold shoes.")
    assert "Where have you used" in unapplied[0] and len(unapplied) == 2
    assert any(
        "hardest" in q
        for q in questions("Certified Kubernetes Administrator (CKA), 2025", "Sold shoes.")
    )


ACCUSING = re.compile(r"\b(?:really|actually|honest|prove|cheat|dump|just|only|merely)\b", re.I)


@pytest.mark.parametrize("role", ["network-engineer", "backend-engineer", "soc-analyst"])
def test_no_question_accuses(role: str) -> None:
    asked = [question for claim in report_for(role).claims for question in claim.questions]
    assert asked and not [question for question in asked if ACCUSING.search(question)]
    assert all(question.endswith("?") for question in asked)
