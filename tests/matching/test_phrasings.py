"""Whole phrases as people write them: which certifications they claim, in which state, with which dates.

``phrasings.txt`` holds them, one a line: the phrase, ``=>``, then for each claim its id (or a part of
it), a letter for the state (h held, i in progress, p planned, e expired, a passed) and the dates that the
page prints: ``i:`` issued, ``e:`` expires, ``p:`` planned. ``@`` lines tell what kind of text follows.

``kept_phrasings.txt`` was written the same way before the program was run on it, and only its totals
were looked at, twice; ``@@`` lines divide what is no claim, what is one, what is dated, and a third of
450 everyday lines, of which the others stand in ``phrasings.txt``.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from certlens.matching import match
from certlens.parsers import parse

STATES = {"h": "held", "i": "in-progress", "p": "planned", "e": "expired", "a": "passed"}
TABLE = Path(__file__).with_name("phrasings.txt")
KEPT = Path(__file__).with_name("kept_phrasings.txt")
HEAD = "# Ana Example\n\n**Lisbon**\n\n"
JOB = "## Experience\n\n**Engineer, Example Ltd**, 2019 – 2023\n\n- Kept the servers patched.\n"
ROWS = "## Certifications\n\n| Certification | {0} |\n| --- | --- | --- |\n| CDMP Practitioner | {1} |\n"
PAGES = {
    "list": HEAD + "## Certifications\n\n- {}\n- CDMP Practitioner, DAMA, 2020\n",
    "paragraph": HEAD + "## Certifications\n\n{}\n\n" + JOB,
    "vendors": HEAD + "## Certifications\n\n- DAMA: CDMP Practitioner\n- {}\n",
    "cells": HEAD + ROWS.format("Issued | Valid until", "2020 | 2030") + "| {} |\n",
    "states": HEAD + ROWS.format("Status | Date", "held | 2020") + "| {} |\n",
    "training": HEAD + JOB + "\n## Training and Courses\n\n- {}\n- Negotiation, 2018\n",
    "education": HEAD + JOB + "\n## Education\n\n- {}\n",
    "prose": HEAD + "## Summary\n\n{}\n\n" + JOB,
    "bullet": HEAD + JOB + "- {}\n",
    "skills": HEAD + "## Skills\n\n- {}\n- Linux, Bash, Python\n\n" + JOB,
    "interests": HEAD + JOB + "\n## Interests\n\n{}\n",
    "awards": HEAD + JOB + "\n## Awards\n\n- {}\n",
    "headline": "# Ana Example\n\n{}\n\nLisbon, ana@example.org\n\n" + JOB,
}


def rows(table):
    """Each row of a table: its part, the kind of text, the phrase, the claims wanted."""
    part = kind = "list"
    for line in table.read_text("utf-8").splitlines():
        if line.startswith("@@"):
            part = line[2:]
        elif line.startswith("@"):
            kind = line[1:]
        elif line:
            text, _, claims = line.rpartition("=>")
            wanted = [claim.split() for claim in claims.split(";") if claim.strip()]
            yield part, kind, text.strip(), wanted


def phrasings():
    for _, kind, text, wanted in rows(TABLE):
        yield pytest.param(kind, text, wanted, id=text[:60])


def claimed(kind, text):
    resume = match(parse(PAGES[kind].format(text).encode()), as_of=date(2026, 11, 1))
    return [claim for claim in resume.claims if claim.certification != "dama-cdmp"]


def told(claim):
    """The state and the printed dates of a claim, as the table writes them."""
    letter = next(letter for letter, state in STATES.items() if state == claim.status)
    expires = claim.expires if claim.expires_basis == "printed" else None
    dates = (("i", claim.issued), ("e", expires), ("p", claim.planned_for))
    return [letter, *(f"{name}:{value}" for name, value in dates if value)]


def are_as_wanted(claims, wanted):
    return len(claims) == len(wanted) and all(
        part in (claim.certification or "unlisted") and told(claim) == rest
        for (part, *rest), claim in zip(wanted, claims, strict=True)
    )


@pytest.mark.parametrize(("kind", "text", "wanted"), tuple(phrasings()))
def test_phrase_is_read(kind, text, wanted):
    claims = claimed(kind, text)
    assert [told(claim) for claim in claims] == [rest for _, *rest in wanted]
    assert are_as_wanted(claims, wanted)


def test_kept_phrases_are_read_as_often_as_when_they_were_counted():
    right, every = Counter(), Counter()
    for part, kind, text, wanted in rows(KEPT):
        every[part] += 1
        right[part] += are_as_wanted(claimed(kind, text), wanted)
    assert every == {"decoys": 139, "claims": 62, "dates": 63, "everyday": 150}
    assert right["decoys"] >= 132 and right["claims"] >= 53 and right["dates"] >= 57
    assert right["everyday"] >= 138
