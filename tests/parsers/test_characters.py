"""Characters before any offset exists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certlens.parsers.characters import clean, squeeze, unspaced

KEPT = [
    "Security+™",
    "x² ½ № ①",
    "C#\t.NET\n",
    "naïve résumé",
    "Ωmega 日本",
    "– — • ® |",
    "\u2018\u2019",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_a_reader_sees_is_kept(text):
    assert clean(text) == text


CHANGED = [
    ("Certi\ufb01ed o\ufb03ce \ufb02ow", "Certified office flow"),
    ("a\u00a0b\u2009c\u202fd\u3000e", "a b c d e"),
    ("a\u2028b\x0bc\x85d", "a b c d"),
    ("C\u200bK\u200cA\ufeff\u00ad\u200e", "CKA"),
    ("AZ\u2011104 A\u2010B", "AZ-104 A-B"),
    ("\uf0b7 a \uf0a7 b \uf0d8 c \uf0fc d", "• a • b • c • d"),
    ("\uf0e0 mail \ue000\U000f0001", " mail "),
    ("re\u0301sume\u0301", "résumé"),
    ("a\x00b\x1fc\x7f", "ab c"),
]


@pytest.mark.parametrize(("text", "expected"), CHANGED)
def test_what_a_reader_does_not_see_is_not_kept(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A B C", "A B C"),
        ("Grades A B C D E", "Grades A B C D E"),
        ("1 2 3 4 5 6", "1 2 3 4 5 6"),
        ("C E R T S : 5", "C E R T S : 5"),
        ("C E R T I F I C A T I O N S", "CERTIFICATIONS"),
        ("  S K I L L S  &  T O O L S ", "SKILLS & TOOLS"),
        ("W O R K   L I F E:", "WORK LIFE:"),
    ],
)
def test_letters_typed_apart(text, expected):
    assert unspaced(text) == expected


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)


@given(st.text(alphabet=" \ta+\u00e9"))
def test_squeezing_keeps_the_words_and_grows_nothing(text):
    squeezed = squeeze(text)
    assert squeezed.split() == text.split()
    assert squeeze(squeezed) == squeezed


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a b", "a b"), ("a  b", "a b"), ("a   b", "a\tb"), ("a \t  \tb", "a\tb"), ("a\tb", "a\tb")],
)
def test_gaps(text, expected):
    assert squeeze(text) == expected
