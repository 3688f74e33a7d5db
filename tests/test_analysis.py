"""Résumé and target in, report out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

import pytest
from resumes import TODAY, resume_of

from certlens import analysis
from certlens.analysis import analyze
from certlens.case import Case
from certlens.errors import RuleError, UnknownNameError
from certlens.rules import Flag, rule

PAGE = """
# Dana Reyes, CKA

## Certifications
- Certified Kubernetes Administrator (CKA), CNCF, May 2025 – May 2027
- AWS Certified Cloud Practitioner, 2023
- CCNA (in progress)

## Experience
**Platform Engineer**, Northwind, Jan 2018 – Present
- Migrated 40 services to Kubernetes with Helm, cutting deploys from 40 to 6 minutes.
- Built Terraform modules for AWS.
"""


def test_a_report_says_what_it_was_read_for_and_with_what() -> None:
    report = analyze(resume_of(PAGE), role="platform-engineer", employer="startup")
    assert report.schema_version == 1
    assert (report.target.role, report.target.employer) == ("platform-engineer", "startup")
    assert report.as_of == TODAY
    assert report.certlens and report.catalog_date


def test_the_same_page_gives_the_same_bytes() -> None:
    reports = [analyze(resume_of(PAGE), role="sre").model_dump_json() for _ in range(2)]
    assert reports[0] == reports[1]


def test_claims_and_evidence_keep_the_order_of_the_page() -> None:
    resume = resume_of(PAGE)
    report = analyze(resume, role="platform-engineer")
    assert [claim.id for claim in report.claims] == [claim.id for claim in resume.claims]
    assert report.evidence == resume.evidence
    assert report.links == resume.links


def test_findings_stand_in_reading_order_and_point_at_the_page() -> None:
    resume = resume_of(PAGE)
    report = analyze(resume, role="backend-engineer", employer="startup")
    starts = [finding.spans[0].start for finding in report.findings]
    assert starts == sorted(starts) and len(starts) >= 3
    claims = {claim.id for claim in report.claims}
    evidence = {item.id for item in report.evidence}
    for finding in report.findings:
        assert all(resume.document.text[s.start : s.end] == s.text for s in finding.spans)
        assert set(finding.claims) <= claims and set(finding.evidence) <= evidence


def test_without_a_role_nothing_is_weighed_or_placed() -> None:
    for claim in analyze(resume_of(PAGE)).claims:
        assert (claim.weight, claim.placement, claim.talking_point) == (None, None, None)
        assert claim.questions == ()


def test_with_a_role_every_claim_is_weighed_and_placed() -> None:
    for claim in analyze(resume_of(PAGE), role="platform-engineer").claims:
        assert claim.weight and claim.weight.reasons and claim.placement


def test_the_same_page_reads_differently_for_two_roles() -> None:
    resume = resume_of(PAGE)
    platform = {f.rule for f in analyze(resume, role="platform-engineer").findings}
    backend = {f.rule for f in analyze(resume, role="backend-engineer").findings}
    assert "leads-with-certifications" in backend - platform


def test_a_talking_point_is_made_of_the_pages_own_words() -> None:
    cka = analyze(resume_of(PAGE), role="platform-engineer").claims[0]
    assert cka.talking_point is not None
    assert "Migrated 40 services to Kubernetes with Helm" in cka.talking_point
    assert "____" not in cka.talking_point


def test_a_talking_point_leaves_a_visible_blank_for_what_the_page_leaves_out() -> None:
    page = "# A B\n\n## Certifications\n- CCNA, 2025\n\n## Skills\nPython, SQL"
    (ccna,) = analyze(resume_of(page), role="network-engineer").claims
    assert ccna.talking_point is not None and "____" in ccna.talking_point


ROLES = [
    ("platform-engineer", "platform-engineer"),
    ("Cloud Engineer", "cloud-engineer"),
    ("Sr. Cloud Infra Engineer II", "cloud-engineer"),
    ("Senior Java Developer", "backend-engineer"),
    ("SOC Analyst (Tier 1)", "soc-analyst"),
]


@pytest.mark.parametrize(("name", "role"), ROLES)
def test_a_role_is_an_id_or_a_title(name: str, role: str) -> None:
    assert analyze(resume_of(PAGE), role=name).target.role == role


UNKNOWN = [
    ({"role": "cloud-enginer"}, "role", "cloud-engineer"),
    ({"role": "wizard"}, "role", None),
    ({"role": "sre", "employer": "start-up"}, "employer", "startup"),
]


@pytest.mark.parametrize(("target", "kind", "near"), UNKNOWN)
def test_an_unknown_name_lists_near_ones(
    target: dict[str, str], kind: str, near: str | None
) -> None:
    with pytest.raises(UnknownNameError) as caught:
        analyze(resume_of(PAGE), role=target["role"], employer=target.get("employer"))
    assert caught.value.kind == kind
    assert near is None or near in caught.value.nearest


DATED = "# A B\n\n## Certifications\n- CompTIA Security+, Mar 2024 – Mar 2027\n- CCNA, 2025\n"


def test_on_a_later_day_a_printed_end_date_has_passed() -> None:
    resume = resume_of(DATED)
    assert analyze(resume).claims[0].status == "held"
    later = analyze(resume, as_of=date(2027, 6, 1))
    assert later.claims[0].status == "expired"
    assert later.as_of == date(2027, 6, 1)
    assert "expired-certification" in {finding.rule for finding in later.findings}


def test_on_an_earlier_day_it_had_not() -> None:
    resume = resume_of(DATED, as_of=date(2027, 6, 1))
    assert resume.claims[0].status == "expired"
    assert analyze(resume, as_of=TODAY).claims[0].status == "held"


def test_what_the_page_calls_expired_stays_so_on_every_day() -> None:
    resume = resume_of("# A B\n\n## Certifications\n- CCNA (expired 2021)\n")
    assert analyze(resume, as_of=date(2020, 1, 1)).claims[0].status == "expired"


def test_a_rule_that_fails_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    @rule("C999", "note", "P1", silent=(), fires=(), role_free=True)
    def failing_rule(case: Case) -> Iterator[Flag]:
        raise ZeroDivisionError
        yield

    monkeypatch.setattr(analysis, "rules", lambda: MappingProxyType({"failing": failing_rule}))
    with pytest.raises(RuleError) as caught:
        analyze(resume_of(PAGE))
    assert caught.value.rule == "failing-rule"
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


PERSONAL = [
    ("Dana Reyes", "Mohammed Al-Example"),
    ("Dana Reyes", "Björk Example-Þórsdóttir"),
    ("Northwind", "Fabrikam"),
]


@pytest.mark.parametrize(("old", "new"), PERSONAL)
def test_who_somebody_is_changes_nothing(old: str, new: str) -> None:
    def judged(text: str) -> list[object]:
        report = analyze(resume_of(text), role="backend-engineer")
        weights = [claim.weight for claim in report.claims]
        return [*weights, *((f.rule, f.severity, f.claims) for f in report.findings)]

    assert judged(PAGE) == judged(PAGE.replace(old, new))
