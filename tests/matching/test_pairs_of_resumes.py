"""Several claims beside several lines of a job: which applies which (``pairs/*.matrix``)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from snippets import certs, resume_of, section


@dataclass
class Sheet:
    """A title, the claims under it, and for each line what it applies and what is open."""

    title: str
    claims: list[str] = field(default_factory=list)
    lines: dict[str, tuple[set[str], set[str]]] = field(default_factory=dict)


def names(text):
    return {name.strip() for name in text.split(",") if name.strip()}


PAIRS = Path(__file__).with_name("pairs")
# of each sheet, the most that is missed and the most that is wrong
BOUNDS = {
    "resumes": (0.03, 0.0),
    "families": (0.03, 0.01),
    "trades": (0.10, 0.04),
    "everyday": (0.10, 0.12),
    "mixed": (0.06, 0.06),
    "plain": (0.09, 0.01),
    "crafts": (0.14, 0.04),
    "elsewhere": (0.15, 0.11),
    "set-aside": (0.23, 0.12),
    "jobs": (0.41, 0.28),
    "set-aside-2": (0.43, 0.21),
}


def sheets(name):
    found = []
    for row in (PAIRS / f"{name}.matrix").read_text(encoding="utf-8").splitlines():
        mark, _, rest = row.partition(" ")
        if mark == "=":
            found.append(Sheet(rest))
        elif mark == "claims:":
            found[-1].claims = [name.strip() for name in rest.split("|")]
        elif mark == "-":
            line, _, told = rest.partition("|")
            applied, _, undecided = told.partition("?")
            found[-1].lines[line.strip()] = (
                names(applied.strip().removeprefix("+")),
                names(undecided),
            )
    return found


def linked(sheet):
    """The pairs of a claim, as printed, and a line that are linked."""
    job = f"**{sheet.title}, Example Ltd** | 2019 – 2024\n"
    lines = "\n".join(f"- {line}" for line in sheet.lines)
    resume = resume_of(certs(*sheet.claims) + "\n\n" + section("Experience", job, lines))
    printed = {
        claim.id: next(name for name in sheet.claims if claim.text.split(" (")[0] in name)
        for claim in resume.claims
    }
    told = {item.id: item.text for item in resume.evidence}
    return {(printed[link.claim], told[link.evidence]) for link in resume.links}


def count(names_of_sheets):
    total = Counter()
    for sheet in (sheet for name in names_of_sheets for sheet in sheets(name)):
        got = linked(sheet)
        for line, (applied, undecided) in sheet.lines.items():
            for name in sheet.claims:
                if name in applied:
                    total["found" if (name, line) in got else "missed"] += 1
                elif name not in undecided:
                    total["wrong" if (name, line) in got else "left"] += 1
    return total


def test_every_sheet_is_counted():
    assert {path.stem for path in PAIRS.glob("*.matrix")} == set(BOUNDS)


@pytest.mark.parametrize(("name", "missed", "wrong"), [(n, *most) for n, most in BOUNDS.items()])
def test_links_are_found_and_right(name, missed, wrong):
    counts = count([name])
    assert counts["found"] > 40
    assert counts["missed"] <= missed * (counts["found"] + counts["missed"])
    assert counts["wrong"] <= wrong * (counts["found"] + counts["wrong"])


def test_most_pairs_are_none():
    counts = count(BOUNDS)
    assert counts["left"] > 3 * counts["found"] > 120
