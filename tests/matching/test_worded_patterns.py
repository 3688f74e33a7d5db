"""A pattern that waits for its words is never missed: whatever it matches has one of them."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from certlens.matching.changes_told import CHANGES
from certlens.matching.evidence_kinds import MARKS
from certlens.matching.gains_told import GAINS
from certlens.matching.states_reached import REACHED
from certlens.matching.worded_patterns import WordedPatterns, words_of

ROWS = [*CHANGES.items(), *GAINS.items(), *REACHED.items(), *(mark[1:] for mark in MARKS)]
MADE = settings(
    max_examples=8, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.parametrize(("words", "pattern"), ROWS, ids=[words[:40] for words, _ in ROWS])
@MADE
@given(data=st.data())
def test_what_a_pattern_matches_has_one_of_its_words(words, pattern, data):
    text = data.draw(st.from_regex(re.compile(pattern), fullmatch=True))
    assert not words_of(text).isdisjoint(words.split()), text


def test_no_pattern_is_tried_without_its_words():
    patterns = WordedPatterns({"nil zero": "(?:nil|zero) faults", "cut": "cut by half"})
    assert patterns.worth_trying(words_of("a plan of ours")) == ()
    (tried,) = patterns.worth_trying(words_of("handed over (zero faults)"))
    assert tried.search("handed over (zero faults)")
    assert not tried.search("subzero faults")
