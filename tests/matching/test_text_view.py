"""The text that is searched: as long as the document's, so that every offset holds."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certlens.document import Document, Line, Source, number_lines
from certlens.matching.text_view import HARD, LIST, SOFT, WRAP, split_words, view_of

SOURCE = Source(path="cv", sha256="0" * 64, format="text")
LETTERS = st.text(
    st.characters(blacklist_characters="\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", codec="utf-8"),
    max_size=40,
)


def document(*lines):
    """A document of (text, block, hidden) lines."""
    return Document(
        source=SOURCE,
        lines=number_lines(
            Line(text=text, start=0, block=block, hidden=hidden) for text, block, hidden in lines
        ),
    )


@given(st.lists(st.tuples(LETTERS, st.integers(0, 3), st.sampled_from([None, "tiny"])), max_size=6))
def test_the_view_is_as_long_as_the_text(lines):
    made = document(*lines)
    assert len(view_of(made, {}).text) == len(made.text)


@given(st.lists(st.tuples(LETTERS, st.integers(0, 3), st.just(None)), max_size=6))
def test_every_word_stands_where_the_document_has_it(lines):
    made = document(*lines)
    for word in view_of(made, {}).words:
        printed = made.text[word.start : word.end].replace("-\n", "").casefold()
        assert word.text in (printed, "2") or "²" in printed


@given(LETTERS)
def test_words_run_left_to_right_and_never_overlap(text):
    words = split_words(text, {})
    assert all(one.end <= two.start for one, two in itertools.pairwise(words))


def test_hidden_lines_have_no_words():
    made = document(("CKA", 0, None), ("CISSP", 1, "tiny"))
    assert [word.text for word in view_of(made, {}).words] == ["cka"]


def test_a_block_reads_on_over_its_lines_and_not_into_the_next():
    view = view_of(
        document(("AWS Certified", 0, None), ("Developer", 0, None), ("CKA", 1, None)), {}
    )
    assert view.text == f"AWS Certified{WRAP}Developer\nCKA"
    assert [word.gap for word in view.words] == [HARD, SOFT, SOFT, HARD]


def test_a_word_hyphenated_at_the_margin_is_one_word():
    view = view_of(document(("Admini-", 0, None), ("strator", 0, None)), {})
    assert [word.text for word in view.words] == ["administrator"]


GAPS = [
    ("a blank", "a b", SOFT),
    ("a hyphen", "a-b", SOFT),
    ("a colon", "a: b", SOFT),
    ("a bracket", "a (b)", SOFT),
    ("a spaced dash", "a - b", SOFT),
    ("a comma", "a, b", LIST),
    ("a slash", "a/b", LIST),
    ("a bar without blanks", "a|b", LIST),
    ("a semicolon", "a; b", HARD),
    ("a tab", "a\tb", HARD),
    ("a full stop", "a. b", HARD),
    ("a shortened word's full stop", "recert. due", SOFT),
    ("a question mark", "a? b", HARD),
]


@pytest.mark.parametrize(("_", "text", "gap"), GAPS, ids=[case[0] for case in GAPS])
def test_words_are_divided_by(_, text, gap):
    assert split_words(text, {})[1].gap == gap


def test_a_misspelling_is_read_as_its_words_at_its_own_place():
    words = split_words("cybersecurity expert", {"cybersecurity": ("cyber", "security")})
    assert [(word.text, word.start, word.end) for word in words] == [
        ("cyber", 0, 13),
        ("security", 0, 13),
        ("expert", 14, 20),
    ]
