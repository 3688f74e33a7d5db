"""The same page before two roles, two employers: it differs where P1 … P8 say, and only there."""

from __future__ import annotations

import pytest
from resumes import resume_of
from two_readings import PEOPLE, FullReading, Person

from certlens.analysis import analyze
from certlens.report import Report
from certlens.resume import Claim

READINGS = [
    pytest.param(person, reading, id=f"{person.name}: {reading.role}, {reading.employer}")
    for person in PEOPLE
    for reading in person.readings
]


def report_for(person: Person, reading: FullReading) -> Report:
    return analyze(resume_of(person.resume), role=reading.role, employer=reading.employer)


@pytest.mark.parametrize(("person", "reading"), READINGS)
def test_every_level_and_every_finding(person: Person, reading: FullReading) -> None:
    report = report_for(person, reading)
    assert tuple(claim.weight and claim.weight.level for claim in report.claims) == reading.levels
    assert {finding.rule for finding in report.findings} == reading.findings


@pytest.mark.parametrize("person", PEOPLE, ids=[person.name for person in PEOPLE])
def test_the_facts_are_those_of_the_page(person: Person) -> None:
    reports = [report_for(person, reading) for reading in person.readings]
    facts = [
        (
            [[getattr(claim, name) for name in Claim.model_fields] for claim in report.claims],
            report.evidence,
            report.links,
        )
        for report in reports
    ]
    assert len(reports) >= 2
    assert all(one == facts[0] for one in facts)
