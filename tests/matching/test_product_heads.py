"""Lines that begin with a product and say what it was for are work; lists, roles and hours are none."""

from __future__ import annotations

import pytest
from snippets import certs, resume_of, work

from certlens.matching.product_heads import is_told_by_a_product

WORK = [
    "Azure landing zone for nine product teams in Lund",
    "Aruba controllers with ClearPass roles for 40 schools",
    "Snowflake tasks and streams for the nightly sales feed",
    "Salesforce flows for the returns desk, handed over in May",
]
NO_WORK = [
    "Kubernetes, Docker, Terraform, Ansible, Python, Bash",
    "Salesforce consultant for retail clients in the north",
    "Azure on-call rota for one week in five",
    "On call for the AWS platform one week in five",
    "Tools: Jenkins, Ansible and Terraform on AWS for the team",
    "Weekly meetings with the suppliers of the canteen in town",
]


@pytest.mark.parametrize("line", WORK)
def test_is_work(line):
    assert is_told_by_a_product(line)
    assert [item.text for item in resume_of(work(line)).evidence] == [line]


@pytest.mark.parametrize("line", NO_WORK)
def test_is_no_work(line):
    assert resume_of(work(line)).evidence == ()


@pytest.mark.parametrize(
    ("claim", "line"),
    [
        ("CIPP/E", "Reported nine data breaches to the supervisory authority within three days"),
        ("CBAP", "Interviewed 30 foresters and wrote the requirements for the felling app"),
        ("Certified Fraud Examiner", "Traced ghost employees through nine payroll ledgers"),
        ("ISO/IEC 27001 Lead Auditor", "Led internal ISMS audits at four plants"),
        ("CIPP/US", "Built the CCPA workflow for opt-out requests of 300 shoppers"),
        ("Certified Internal Controls Auditor", "Tested ITGC for nine applications"),
        ("CompTIA A+", "Swapped motherboards and screens of 300 school laptops"),
    ],
)
def test_applies_in_the_words_of_the_trade(claim, line):
    resume = resume_of(f"{certs(claim)}\n\n{work(line)}")
    assert [link.claim for link in resume.links] == [resume.claims[0].id]
