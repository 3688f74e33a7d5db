"""Results that a line prints: what changed, by how much, and what is only the size of a thing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certlens.matching.outcomes import find_outcomes

NO_RESULT = [
    "Closed 300 tickets a month",
    "Responsible for various IT tasks",
    "Administered Windows Server 2019",
    "Installed Python 3.11 on hosts",
    "Supported users 24/7",
    "Worked with AWS S3 and EC2",
    "Configured 802.1X on switches",
    "Ran PostgreSQL 14",
    "Passed 70-410",
    "Since 2015",
    "Wrote Terraform modules",
    "Took part in weekly meetings",
    "Maintained TLS 1.3 endpoints",
    "Used Java 17 and Spring Boot 3",
    "Wrote documentation in Confluence",
    "Member of the security team",
]

RESULT = [
    "Cut deploy time by 40 %",
    "Cut deploy time by 40 percent",
    "Reduced costs by $120,000 a year",
    "Saved €12k a month",
    "Raised test coverage from 40% to 85%",
    "Cut deploys from 40 minutes to 6 minutes",
    "Halved the number of incidents",
    "Doubled throughput",
    "Moved 40 services to Kubernetes without downtime",
    "Migrated the mail with zero downtime",
    "Delivered the project under budget",
    "Delivered two weeks early",
    "Passed the SOC 2 audit with no findings",
    "Placed third of 41 teams",
    "Won the regional hackathon",
    "The module is now used by 12 teams",
    "The fix was merged upstream",
    "Restores now take 4 minutes instead of two hours",
    "Saves 20 hours a week",
    "Grew the user base 3x",
]


@pytest.mark.parametrize("line", NO_RESULT)
def test_prints_no_result(line):
    assert find_outcomes(line) == ()


@pytest.mark.parametrize("line", RESULT)
def test_prints_a_result(line):
    assert find_outcomes(line) != ()


def test_only_the_clause_with_the_result_is_kept():
    line = "Moved the build to GitLab CI; cut build time by 40 %"
    assert find_outcomes(line) == ("cut build time by 40 %",)


def test_a_result_is_found_over_a_wrapped_line():
    assert find_outcomes("Cut deploy time\vby 40 %") == ("Cut deploy time by 40 %",)


@given(st.text(max_size=120))
def test_every_result_is_printed_in_the_line(text):
    flat = " ".join(text.replace("\v", " ").split())
    assert all(outcome in flat for outcome in find_outcomes(text))
