"""The published JSON Schema, and whether what certlens prints keeps to it."""

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import certlens
from certlens.schema import published_schema, report_schema

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted(
    path for path in (ROOT / "examples").glob("*.*") if path.suffix in (".pdf", ".docx")
)
TARGETS = [(None, None), ("cloud-engineer", None), ("backend-engineer", "startup")]
DAY = date(2026, 10, 1)


@pytest.fixture(scope="module")
def validator():
    Draft202012Validator.check_schema(published_schema())
    return Draft202012Validator(published_schema())


def test_the_published_schema_is_the_one_of_the_types():
    stored = (ROOT / "models" / "report.schema.json").read_text(encoding="utf-8")
    again = json.dumps(report_schema(), indent=2, ensure_ascii=False) + "\n"
    assert stored == again, "run: python -m certlens.schema > models/report.schema.json"


def test_there_are_six_examples():
    assert len(EXAMPLES) >= 6


@pytest.mark.parametrize(("role", "employer"), TARGETS)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_report_fits_the_schema(path, role, employer, validator):
    report = certlens.scan(path, role=role, employer=employer, as_of=DAY)
    validator.validate(json.loads(report.model_dump_json()))
    assert certlens.Report.model_validate_json(report.model_dump_json()) == report


def test_a_field_too_many_or_too_few_does_not_fit(validator):
    data = json.loads(certlens.scan(EXAMPLES[0], as_of=DAY).model_dump_json())
    assert not validator.is_valid({**data, "score": 75})
    assert not validator.is_valid({key: value for key, value in data.items() if key != "as_of"})
    assert not validator.is_valid({**data, "schema_version": 2})


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_span_holds_the_documents_own_characters(path):
    document = certlens.parse(path)
    report = certlens.scan(path, role="cloud-engineer", as_of=DAY)
    parts = (*report.claims, *report.evidence, *report.findings)
    assert parts
    for part in parts:
        assert part.spans
        for span in part.spans:
            line = document.lines[span.line - 1]
            assert document.text[span.start : span.end] == span.text != ""
            assert (line.page, line.start <= span.start, span.end <= line.end) == (
                span.page,
                True,
                True,
            )


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_reference_of_a_report_has_its_target(path):
    report = certlens.scan(path, role="cloud-engineer", as_of=DAY)
    claims = {claim.id for claim in report.claims}
    evidence = {item.id for item in report.evidence}
    assert (len(claims), len(evidence)) == (len(report.claims), len(report.evidence))
    for finding in report.findings:
        assert claims.issuperset(finding.claims) and evidence.issuperset(finding.evidence)
    for claim in report.claims:
        assert evidence.issuperset(claim.evidence)
    assert all(link.claim in claims and link.evidence in evidence for link in report.links)
