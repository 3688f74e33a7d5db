"""One pattern for many words: it matches each of them whole, and nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certlens.matching.word_trees import any_of

MONTHS = ("mar", "march", "marzo", "may", "m.")


@pytest.mark.parametrize("text", ["ma", "marc", "marchy", "mx", "", "rch"])
def test_no_other_word_is_one(text):
    assert re.fullmatch(any_of(MONTHS), text) is None


@pytest.mark.parametrize(
    ("text", "found"), [("march 2020", "march"), ("marc", "mar"), ("marzo", "marzo"), ("m.", "m.")]
)
def test_the_longest_word_is_found(text, found):
    match = re.match(any_of(MONTHS), text)
    assert match is not None
    assert match.group() == found


@given(st.sets(st.text(min_size=1, max_size=6), min_size=1, max_size=12))
def test_every_word_is_matched_whole(words):
    pattern = re.compile(any_of(words))
    assert all(pattern.fullmatch(word) for word in words)
