"""A claim and a line of a job: whether the work applies what is certified.

The pairs stand in ``pairs/*.txt``, each file written before the program was run on it: ``yes``,
``no`` or ``open`` (two careful readers would differ), the claim, the job's title, the line.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from snippets import certs, resume_of, section


class Pair(NamedTuple):
    """A row of the tables."""

    applies: str
    certification: str
    title: str
    line: str


def _pairs():
    for path in sorted(Path(__file__).with_name("pairs").glob("*.txt")):
        for row in path.read_text(encoding="utf-8").splitlines():
            if row and not row.startswith("#"):
                yield Pair(*(part.strip() for part in row.split("|", 3)))


PAIRS = tuple(_pairs())


def links_of(pair):
    job = f"**{pair.title}, Example Ltd** | 2019 – 2024\n"
    page = certs(pair.certification) + "\n\n" + section("Experience", job, f"- {pair.line}")
    return resume_of(page).links


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.applies == "no"])
def test_is_not_applied(pair):
    assert links_of(pair) == ()


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.applies == "yes"])
def test_is_applied(pair):
    assert links_of(pair) != ()


def test_every_row_is_written_out():
    assert {pair.applies for pair in PAIRS} == {"yes", "no", "open"}
    assert len(set(PAIRS)) == len(PAIRS)
