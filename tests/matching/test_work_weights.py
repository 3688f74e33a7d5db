"""The weights of lines that might be work: what a line is weighed by, and which lines fall below."""

import json
from importlib.resources import files

import pytest

from certlens.matching.outcomes import find_outcomes
from certlens.matching.skill_table import skills_named
from certlens.matching.work_weights import is_written_as_work, signs_of

STORED = json.loads(files("certlens.models").joinpath("work_lines.json").read_bytes())


def weighs_for_work(line):
    return is_written_as_work(line, skills_named(line), find_outcomes(line))


@pytest.mark.parametrize(
    "line",
    [
        "Replaced the Nagios checks of 60 hosts with Prometheus exporters",
        "Tuned the slowest Oracle queries of the billing run",
        "Migrated the file shares to SharePoint Online",
        "Segmentierte das Produktionsnetz mit VLANs und Firewalls",
    ],
)
def test_deeds_weigh_for_work(line):
    assert weighs_for_work(line)


@pytest.mark.parametrize(
    "line",
    [
        "Supervised nine employees and approved their holidays",
        "Monthly reporting to the head of the department",
        "Attend the weekly meeting of the branch managers",
        "Interview applicants together with the personnel office",
    ],
)
def test_what_stands_beside_the_work_does_not(line):
    assert not weighs_for_work(line)


def test_numbers_count_as_one_word_and_long_words_by_their_beginning():
    signs = signs_of("Moved 40 servers in 12 months", (), ())
    assert signs.count("#") == 1
    assert {"servers", "months", "^moved", "no result"} <= set(signs)
    assert "virtual" in signs_of("virtualisation", (), ())


def test_what_is_named_counts_by_how_telling_it_is():
    named = ("kubernetes", "reports")
    assert {"skills 1", "plain 1"} <= set(signs_of("Kubernetes reports", named, ()))


def test_weights_are_whole_so_that_their_order_never_matters():
    assert all(isinstance(weight, int) for weight in STORED["weights"].values())
    assert "" in STORED["weights"]
