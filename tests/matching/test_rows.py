"""The rows behind the matcher: each listed once, and none that says two things at once."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from certlens.knowledge import Provider, Spelling, certifications, read_rows
from certlens.matching.cues import cues_of_rows

STATES = ("held", "in-progress", "planned", "expired", "passed")
CUES = tuple(cues_of_rows())


def sides(cue):
    return ("before", "after") if cue.stands == "either" else (cue.stands,)


def test_no_cue_is_listed_twice():
    counted = Counter((cue.text.casefold(), cue.means, cue.stands) for cue in CUES)
    assert [cue for cue, count in counted.items() if count > 1] == []


def test_no_cue_gives_two_states_on_one_side():
    states = defaultdict(set)
    for cue in CUES:
        if cue.means in STATES:
            for side in sides(cue):
                states[cue.text, side].add(cue.means)
    assert {cue: found for cue, found in states.items() if len(found) > 1} == {}


@pytest.mark.parametrize("cue", ["certified", "active", "expired", "in progress", "planned"])
def test_the_commonest_states_are_read_on_both_sides(cue):
    assert {row.stands for row in CUES if row.text == cue} >= {"before", "after"}


def test_no_misspelling_is_listed_twice():
    counted = Counter(row.word for row in read_rows("spellings", Spelling))
    assert [word for word, count in counted.items() if count > 1] == []


def test_no_misspelling_is_read_as_another_misspelling():
    rows = read_rows("spellings", Spelling)
    words = {row.word for row in rows}
    assert [row for row in rows if set(row.means.split()) & words] == []


def test_every_spelling_is_one_lower_case_word():
    words = [row.word for row in read_rows("spellings", Spelling)]
    assert [word for word in words if word != word.casefold() or " " in word] == []


def test_every_provider_stands_for_a_course_of_the_catalogue():
    rows = certifications()
    kinds = {row.name: rows[row.certification].kind for row in read_rows("providers", Provider)}
    assert {name: kind for name, kind in kinds.items() if kind != "course"} == {}
