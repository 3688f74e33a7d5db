"""Phrases over words: which gaps they may cross, the longest first, sets in any order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certlens.matching.phrases import BagTable, PhraseTable
from certlens.matching.prepared import packed
from certlens.matching.text_view import split_words


def words(text):
    return split_words(text, {})


def found(phrases, text):
    """The phrases found in a text, each as the words that it covers."""
    table = PhraseTable()
    for phrase in phrases:
        table.add(words(phrase), phrase)
    split = words(text)
    return [" ".join(w.text for w in split[f.first : f.last]) for f in table.find(split)]


NOT_FOUND = [
    ("words in another order", "security engineer", "engineer security"),
    ("a word missing", "cloud security engineer", "cloud engineer"),
    ("a comma where the phrase has none", "cloud engineer", "cloud, engineer"),
    ("an item's end", "cloud engineer", "cloud; engineer"),
    ("a line's end", "cloud engineer", "cloud\nengineer"),
    ("a cell's end", "cloud engineer", "cloud\tengineer"),
    ("a sentence's end", "cloud engineer", "cloud. Engineer"),
    ("part of a word", "cloud", "cloudy"),
    ("a plus left out", "security+", "security"),
]
FOUND = [
    ("as printed", "cloud engineer", "a cloud engineer here"),
    ("another case", "cloud engineer", "CLOUD Engineer"),
    ("a hyphen for a blank", "cloud engineer", "cloud-engineer"),
    ("a colon between", "cloud engineer", "cloud: engineer"),
    ("a bracket between", "cloud engineer", "cloud (engineer)"),
    ("a wrapped line", "cloud engineer", "cloud\vengineer"),
    ("letters apart from digits", "az 104", "AZ104"),
    ("a plus", "security+", "Security+"),
    ("a comma of its own", "associate, java", "associate, java"),
]


@pytest.mark.parametrize(("_", "phrase", "text"), NOT_FOUND, ids=[c[0] for c in NOT_FOUND])
def test_is_not_found_across(_, phrase, text):
    assert found([phrase], text) == []


@pytest.mark.parametrize(("_", "phrase", "text"), FOUND, ids=[c[0] for c in FOUND])
def test_is_found(_, phrase, text):
    assert len(found([phrase], text)) == 1


def test_the_longest_phrase_wins_and_none_overlap():
    phrases = ["cloud", "cloud engineer", "engineer associate"]
    assert found(phrases, "cloud engineer associate") == ["cloud engineer"]


def test_a_phrase_keeps_all_its_values():
    table = PhraseTable()
    table.add(words("csa"), "servicenow")
    table.add(words("csa"), "eccouncil")
    table.add(words("csa"), "servicenow")
    (only,) = table.find(words("CSA"))
    assert only.values == ("servicenow", "eccouncil")


@given(st.lists(st.sampled_from(["cloud", "engineer", "associate", "aws"]), min_size=1, max_size=6))
def test_every_phrase_finds_itself(parts):
    phrase = " ".join(parts)
    assert found([phrase], phrase) == [phrase]


def widest(phrase, text):
    bags = BagTable(["certified", "the"])
    bags.add(bags.bag(words(phrase)), phrase)
    split = words(text)
    hit = next((h for n in range(len(split)) if (h := bags.widest_at(split, n))), None)
    return hit and " ".join(w.text for w in split[hit.first : hit.last])


IN_A_BAG = [
    ("as added", "aws architect associate", "aws architect associate"),
    ("in another order", "aws architect associate", "associate aws architect"),
    ("with fillers", "aws architect associate", "certified aws the architect associate"),
    ("with a version between", "java se programmer", "java se 8 programmer"),
]
NOT_IN_A_BAG = [
    ("a word missing", "aws architect associate", "aws architect"),
    ("a foreign word between", "aws architect associate", "aws network architect associate"),
    ("an item's end between", "aws architect associate", "aws; architect associate"),
    ("a single word", "aws", "aws"),
]


@pytest.mark.parametrize(("_", "phrase", "text"), IN_A_BAG, ids=[c[0] for c in IN_A_BAG])
def test_a_set_of_words_is_found(_, phrase, text):
    assert widest(phrase, text)


@pytest.mark.parametrize(("_", "phrase", "text"), NOT_IN_A_BAG, ids=[c[0] for c in NOT_IN_A_BAG])
def test_a_set_of_words_is_not_found(_, phrase, text):
    assert widest(phrase, text) is None


def test_a_packed_table_finds_and_takes_up_what_a_plain_one_does():
    name = words("cloud native security")
    plain = PhraseTable()
    plain.add(name, "kcsa")
    loaded = PhraseTable(packed(plain.root))
    loaded.add(name[:1], "cloud")
    assert [found.values for found in loaded.all_at(name, 0)] == [("cloud",), ("kcsa",)]
    assert loaded.goes_on_from("cloud")
    assert not loaded.goes_on_from("native")
