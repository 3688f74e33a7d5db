"""Whole phrases as people write them: which certifications they claim, in which state, with which dates.

``phrasings.txt`` holds them, one a line: the phrase, ``=>``, then for each claim its id (or a part of
it), a letter for the state (h held, i in progress, p planned, e expired, a passed) and the dates that the
page prints: ``i:`` issued, ``e:`` expires, ``p:`` planned. ``@`` lines tell what kind of text follows.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from certlens.matching import match
from certlens.parsers import parse

STATES = {"h": "held", "i": "in-progress", "p": "planned", "e": "expired", "a": "passed"}
TABLE = Path(__file__).with_name("phrasings.txt")
HEAD = "# Ana Example\n\n**Lisbon**\n\n"
JOB = "## Experience\n\n**Engineer, Example Ltd**, 2019 – 2023\n\n- Kept the servers patched.\n"
PAGES = {
    "list": HEAD + "## Certifications\n\n- {}\n- CDMP Practitioner, DAMA, 2020\n",
    "prose": HEAD + "## Summary\n\n{}\n\n" + JOB,
    "bullet": HEAD + JOB + "- {}\n",
}


def phrasings():
    kind = "list"
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("@"):
            kind = line[1:]
        elif line:
            text, _, claims = line.rpartition("=>")
            wanted = [claim.split() for claim in claims.split(";") if claim.strip()]
            yield pytest.param(kind, text.strip(), wanted, id=text.strip()[:60])


def told(claim):
    """The state and the printed dates of a claim, as the table writes them."""
    letter = next(letter for letter, state in STATES.items() if state == claim.status)
    expires = claim.expires if claim.expires_basis == "printed" else None
    dates = (("i", claim.issued), ("e", expires), ("p", claim.planned_for))
    return [letter, *(f"{name}:{value}" for name, value in dates if value)]


@pytest.mark.parametrize(("kind", "text", "wanted"), tuple(phrasings()))
def test_phrase_is_read(kind, text, wanted):
    resume = match(parse(PAGES[kind].format(text).encode()), as_of=date(2026, 11, 1))
    claims = [claim for claim in resume.claims if not claim.text.startswith("CDMP")]
    assert [told(claim) for claim in claims] == [rest for _, *rest in wanted]
    names = [claim.certification or "unlisted" for claim in claims]
    assert [part in name for (part, *_), name in zip(wanted, names, strict=True)] == [True] * len(
        names
    )
