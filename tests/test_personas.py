"""Invented people, read for their roles: what must be said is said, what must not be is not."""

from __future__ import annotations

from datetime import date
from inspect import cleandoc
from pathlib import Path

import pytest
from personas import PERSONAS, Persona, Reading

from certlens.analysis import analyze
from certlens.matching import match
from certlens.parsers import parse

READINGS = [
    pytest.param(persona, reading, id=f"{persona.name}: {reading.role}, {reading.employer}")
    for persona in PERSONAS
    for reading in persona.readings
]


@pytest.mark.parametrize(("persona", "reading"), READINGS)
def test_says_what_must_be_said_and_no_more(
    persona: Persona, reading: Reading, tmp_path: Path
) -> None:
    page = tmp_path / "resume.md"
    page.write_text(cleandoc(persona.resume), encoding="utf-8")
    resume = match(parse(page), as_of=date(2026, 10, 1))
    report = analyze(resume, role=reading.role, employer=reading.employer)
    found = {finding.rule for finding in report.findings}
    assert found >= reading.must
    assert not found & reading.must_not
