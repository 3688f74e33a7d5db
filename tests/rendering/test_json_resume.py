"""A report written as JSON Resume is one, and reads back as the same claims."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from certlens.analysis import analyze
from certlens.matching import match
from certlens.parsers import parse
from certlens.rendering.json_resume import to_json_resume

AS_OF = date(2026, 11, 1)
FACTS = (
    "certification",
    "kind",
    "status",
    "issued",
    "expires",
    "expires_basis",
    "planned_for",
    "credential_id",
    "url",
)
RESUMES = Path(__file__).parents[1] / "evaluation" / "development"

# The parts of the JSON Resume schema that a report can fill; its dates are ISO 8601, day and month
# optional (https://jsonresume.org/schema).
DATE = {
    "type": "string",
    "pattern": r"^([1-2][0-9]{3}(-[0-1][0-9](-[0-3][0-9])?)?)$",
}
TEXT = {"type": "string", "minLength": 1}
URL = {"type": "string", "pattern": "^[a-z]+:"}
TEXTS = {"type": "array", "items": TEXT}


def section(**fields):
    return {"type": "array", "items": {"type": "object", "properties": fields}}


SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "$schema": URL,
        "work": section(
            name=TEXT, position=TEXT, startDate=DATE, endDate=DATE, summary=TEXT, highlights=TEXTS
        ),
        "certificates": section(name=TEXT, date=DATE, url=URL, issuer=TEXT),
        "projects": section(
            name=TEXT,
            description=TEXT,
            highlights=TEXTS,
            keywords=TEXTS,
            startDate=DATE,
            endDate=DATE,
            url=URL,
            roles=TEXTS,
            entity=TEXT,
            type=TEXT,
        ),
        "publications": section(name=TEXT, publisher=TEXT, releaseDate=DATE, url=URL, summary=TEXT),
        "meta": {"type": "object"},
    },
}

RESUME = """Ana Example

Experience
Cloud Engineer, Northwind\tJan 2021 – Present
- Migrated 40 services to EKS, cutting deploys from 40 to 6 minutes
- Automated AWS account setup with Terraform
Systems Administrator, Contoso\t2018 – 2020
- Patched 200 Linux servers with Ansible

Certifications
- Certified Kubernetes Administrator, May 2025, https://a.example/badge, Credential ID LF-9x8y7z
- AWS Certified Solutions Architect – Associate, expired 2024-05
- AWS Certified SysOps Administrator – Associate, expires Dec 2026
- CISSP, provisionally passed
- Terraform Associate (in progress, expected March 2027)
- CCNA, planned for 2027
- Certified Sandcastle Reviewer, Guild of Sand, 2024

Projects
Home lab – k3s cluster on Proxmox with Flux, github.com/ana-example/lab
"""


def report_of(source):
    return analyze(match(parse(source), as_of=AS_OF), as_of=AS_OF)


def written(report):
    return json.loads(to_json_resume(report))


def facts(claims):
    return [{name: getattr(claim, name) for name in FACTS} for claim in claims]


@pytest.fixture(scope="module")
def report():
    return report_of(RESUME.encode())


def test_opinions_and_the_person_are_left_out(report):
    resume = written(report)
    assert "basics" not in resume
    assert not {"findings", "weight", "placement"} & set(to_json_resume(report).split('"'))


def test_a_report_without_facts_is_still_a_json_resume():
    resume = written(report_of(b"Ana Example\nGardener\n"))
    jsonschema.validate(resume, SCHEMA)
    assert set(resume) == {"$schema", "meta"}


def test_it_follows_the_schema(report):
    jsonschema.validate(written(report), SCHEMA)


def test_claims_become_certificates(report):
    resume = written(report)
    assert len(resume["certificates"]) == len(report.claims) == 7
    assert resume["certificates"][0] == {
        "name": "Certified Kubernetes Administrator",
        "date": "2025-05",
        "issuer": report.claims[0].issuer,
        "url": "https://a.example/badge",
        "x-status": "held",
        "x-expires": report.claims[0].expires,
        "x-expires-basis": "catalogue",
        "x-credential-id": "LF-9x8y7z",
        "x-catalogue-id": "cncf-cka",
        "x-kind": "certification",
    }
    states = [certificate["x-status"] for certificate in resume["certificates"]]
    assert states == ["held", "expired", "held", "passed", "in-progress", "planned", "held"]


def test_work_is_kept_together_by_job(report):
    first, second = written(report)["work"]
    assert [len(job["highlights"]) for job in (first, second)] == [2, 1]
    assert first["startDate"] == "2021-01"
    assert "endDate" not in first
    assert second["endDate"] == "2020"
    assert "Northwind" in first["position"]


def test_other_evidence_is_projects(report):
    (project,) = written(report)["projects"]
    assert project["type"] == "home-lab"
    assert project["url"] == "https://github.com/ana-example/lab"
    assert "k3s" in project["description"]


def test_reading_it_back_gives_the_same_claims(report):
    again = match(parse(to_json_resume(report).encode()), as_of=AS_OF)
    assert facts(again.claims) == facts(report.claims)


def test_the_same_report_gives_the_same_bytes(report):
    assert to_json_resume(report) == to_json_resume(report_of(RESUME.encode()))


def test_claims_of_whole_resumes_survive_the_way_there_and_back():
    """On the labelled résumés; names that mean two rows of the catalogue are what is lost."""
    kept = known = 0
    for path in sorted(RESUMES.iterdir()):
        if path.suffix not in (".docx", ".txt", ".md"):
            continue
        report = report_of(path)
        jsonschema.validate(written(report), SCHEMA)
        again = facts(match(parse(to_json_resume(report).encode()), as_of=AS_OF).claims)
        known += len(report.claims)
        kept += sum(claim in again for claim in facts(report.claims))
    assert known > 100
    assert kept / known >= 0.97
