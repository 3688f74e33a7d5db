"""Results told in words that no rule knows, and the lines of work that only sound like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from snippets import resume_of, work

from certlens.matching.learned import as_learned, tell_results
from certlens.matching.outcomes import find_outcomes
from certlens.matching.results import find_results

NO_RESULT = [
    "Administered 40 Linux servers and the backup",
    "Wrote a Python script that lists stale accounts",
    "Designed the network of six branches to reduce downtime",
    "Configured VPN tunnels for 300 users with FortiGate",
    "Trained nurses in the new ticket system",
    "Closed 300 tickets a month",
    "Worked with product owners, testers and operations",
]

RESULT = [
    "Rebuilt the Jenkins farm; the parent company adopted the design",
    "Wrote a Terraform module that nine product teams now use",
    "Moved the mail to Exchange Online; nobody lost a message",
    "Introduced Ansible, and a server is ready in ten minutes",
    "Tested the portal with Burp Suite and found 14 open doors",
]


@pytest.mark.parametrize("line", NO_RESULT)
def test_tells_no_result(line):
    assert find_results([line]) == ((),)


@pytest.mark.parametrize("line", RESULT)
def test_tells_a_result(line):
    assert find_results([line]) != ((),)


def test_only_the_clause_with_the_result_is_kept():
    (results,) = find_results(["Rebuilt the Jenkins farm; the parent company adopted the design"])
    assert results == ("the parent company adopted the design",)


def test_what_the_rules_find_is_kept_as_they_find_it():
    line = "Moved the build to GitLab CI; cut build time by 40 %"
    (evidence,) = resume_of(work(line)).evidence
    assert evidence.outcomes == find_outcomes(line)


def test_evidence_has_the_results_that_no_rule_knows():
    line = "Introduced Ansible, and a server is ready in ten minutes"
    assert find_outcomes(line) == ()
    (evidence,) = resume_of(work(line)).evidence
    assert evidence.outcomes == ("and a server is ready in ten minutes",)


def test_the_order_of_the_texts_changes_nothing():
    lines = [*RESULT, *NO_RESULT]
    assert find_results(lines[::-1]) == find_results(lines)[::-1]


def test_nothing_is_told_of_nothing():
    assert find_results([]) == ()
    assert find_results(["", " ", "CKA"]) == ((), (), ())
    assert tell_results(()) == ()


@given(st.text(max_size=120))
def test_a_text_stays_as_long_as_it_is(text):
    assert len(as_learned(text)) == len(text)


@given(st.text(max_size=120))
def test_every_result_is_printed_in_the_text(text):
    flat = " ".join(text.split())
    assert all(result in flat for (results,) in [find_results([text])] for result in results)
