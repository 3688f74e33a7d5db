"""Report → JSON Resume: the claims as certificates, the evidence as work, projects, publications.

``certlens.parsers.json_resume`` lists the keys of our own that a certificate carries and reads them
back. A report does not know the person, so there are no ``basics``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from certlens.parsers.outlines import web_address
from certlens.report import Report
from certlens.resume import Claim, Evidence

Fields = Mapping[str, object]

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.3.1/schema.json"


def to_json_resume(report: Report) -> str:
    """The report's facts as one JSON Resume, and a line end; opinions are left out."""
    written = [item for item in report.evidence if item.kind == "writing"]
    others = [item for item in report.evidence if item.kind not in ("work", "writing")]
    resume = {
        "$schema": SCHEMA,
        "work": _work(item for item in report.evidence if item.kind == "work"),
        "certificates": [_certificate(claim) for claim in report.claims],
        "projects": [_project(item) for item in others],
        "publications": [_publication(item) for item in written],
        "meta": {"x-certlens": report.certlens, "x-as-of": report.as_of.isoformat()},
    }
    return json.dumps(_filled(resume), ensure_ascii=False, indent=2) + "\n"


def _certificate(claim: Claim) -> Fields:
    return _filled(
        {
            "name": claim.name,
            "date": claim.issued,
            "issuer": claim.issuer,
            "url": claim.url,
            "x-status": claim.status,
            "x-expires": claim.expires,
            "x-expires-basis": claim.expires_basis,
            "x-planned-for": claim.planned_for,
            "x-credential-id": claim.credential_id,
            "x-catalogue-id": claim.certification,
            "x-kind": claim.kind,
        }
    )


def _work(items: Iterable[Evidence]) -> Sequence[Fields]:
    """One job for each title and period; the title is the job's and the employer's in one."""

    def job(item: Evidence) -> tuple[str, str, str]:
        return item.title, item.start or "", item.end or ""

    return [
        _filled(
            {
                "position": title,
                "startDate": start,
                "endDate": end,
                "highlights": [item.text for item in found],
            }
        )
        for (title, start, end), found in groupby(items, job)
    ]


def _project(item: Evidence) -> Fields:
    return _filled(
        {
            "name": item.title,
            "description": item.text,
            "startDate": item.start,
            "endDate": item.end,
            "keywords": list(item.skills),
            "url": _address(item),
            "type": item.kind,
        }
    )


def _publication(item: Evidence) -> Fields:
    return _filled(
        {
            "name": item.title,
            "releaseDate": item.end or item.start,
            "url": _address(item),
            "summary": item.text,
        }
    )


def _address(item: Evidence) -> str | None:
    return next(filter(None, map(web_address, item.links)), None)


def _filled(fields: Fields) -> Fields:
    return {key: value for key, value in fields.items() if value not in (None, "", [])}
