"""The weighing table, cell by cell, and the readings that P1 … P11 ask for."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from certlens import weighing
from certlens.document import Span
from certlens.knowledge import Certification, Employer, Role, certifications, employers, roles
from certlens.postings import read_posting
from certlens.report import Level, Weight
from certlens.resume import Claim
from certlens.weighing import CEILINGS, FIT, LADDER, MOVES, POSTED, Fit, weigh
from certlens.weighing import UNLISTED as WEIGHED_UNLISTED

TODAY = date(2026, 10, 1)
WORTHLESS = ("ignored", "liability")


def claim(certification: str | None = "exam", **changes: Any) -> Claim:
    facts: dict[str, Any] = {
        "id": "c1",
        "certification": certification,
        "name": "Exam",
        "text": "Exam",
        "kind": "certification",
        "status": "held",
        "section": "certifications",
        "spans": (Span(page=None, line=1, start=0, end=4, text="Exam"),),
    }
    return Claim(**facts | changes)


def certification(**changes: Any) -> Certification:
    facts: dict[str, Any] = {
        "id": "exam",
        "name": "Exam",
        "issuer": "Example",
        "level": "associate",
        "domains": ("cloud",),
        "exam_format": "scenario-mcq",
        "hands_on": "no",
        "difficulty": 3,
        "status": "active",
        "as_of": "2026-10",
        "confidence": "verified",
        "verified": ("exam_format",),
        "source_kind": "issuer",
        "sources": ("https://example.com/exam",),
    }
    return Certification(**facts | changes)


def role(stance: str, relevance: str = "key", **changes: Any) -> Role:
    facts: dict[str, Any] = {
        "id": "example-role",
        "family": "cloud",
        "titles": (),
        "stance": stance,
        "why": "for the sake of example",
        "key_certifications": ("exam",) if relevance == "key" else (),
        "expected_evidence": (),
        "domains": ("data",) if relevance == "off" else ("cloud",),
        "basis": "a test",
    }
    return Role(**facts | changes)


def employer(shift: str, **changes: Any) -> Employer:
    facts: dict[str, Any] = {
        "id": "example-employer",
        "name": "example employer",
        "shift": shift,
        "applies_to": "all",
        "posting_cues": (),
        "certificates_named": "",
        "basis": "a test",
    }
    return Employer(**facts | changes)


@pytest.fixture
def plain_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table of this file's own, so that the other tables are tested apart from it."""
    levels = {
        ("currency", "key"): "currency",
        ("valued", "key"): "valued",
        ("valued", "field"): "valued",
        ("valued", "off"): "neutral",
        ("mostly-ignored", "off"): "ignored",
    }
    rows = {key: Fit(level, level, level) for key, level in levels.items()}
    monkeypatch.setattr(weighing, "FIT", rows)
    monkeypatch.setattr(weighing, "UNLISTED", {"valued": "neutral"})


def weight(*arguments: Any, as_of: date = TODAY) -> Weight:
    found = weigh(*arguments, as_of=as_of)
    assert found is not None
    return found


# stance, relevance, practical, scenario or mixed or unknown, recall
CELLS = [
    ("currency", "key", "currency", "currency", "currency"),  # a filter filters, P2 P3 P4
    ("currency", "field", "valued", "valued", "neutral"),  # P11: recall adds little
    ("currency", "off", "neutral", "neutral", "ignored"),  # P1
    ("valued", "key", "valued", "valued", "valued"),  # P5
    ("valued", "field", "valued", "valued", "neutral"),
    ("valued", "off", "neutral", "neutral", "ignored"),
    ("neutral", "key", "valued", "neutral", "neutral"),  # P10: a practical one is noticed
    ("neutral", "field", "neutral", "neutral", "ignored"),
    ("neutral", "off", "ignored", "ignored", "ignored"),
    ("mostly-ignored", "key", "neutral", "neutral", "ignored"),  # P7
    ("mostly-ignored", "field", "neutral", "ignored", "ignored"),
    ("mostly-ignored", "off", "ignored", "ignored", "ignored"),
]
FORMATS = (("practical",), ("scenario-mcq", "mixed", "unknown"), ("mcq",))
ONE_BY_ONE = [
    pytest.param(stance, relevance, exams, level, id=f"{stance}, {relevance}, {exams[0]}")
    for stance, relevance, *levels in CELLS
    for exams, level in zip(FORMATS, levels, strict=True)
]


@pytest.mark.parametrize(("stance", "relevance", "exams", "level"), ONE_BY_ONE)
def test_level_by_stance_relevance_and_exam(
    stance: str, relevance: str, exams: tuple[str, ...], level: Level
) -> None:
    for exam in exams:
        row = certification(exam_format=exam)
        assert weight(claim(), row, role(stance, relevance), None).level == level, exam


def test_the_rows_above_are_the_whole_table() -> None:
    listed = {(stance, relevance) for stance, relevance, *_ in CELLS}
    assert {*FIT} == listed
    assert {stance for stance, _ in UNLISTED} == set(WEIGHED_UNLISTED)


UNLISTED = [
    ("currency", "neutral"),
    ("valued", "neutral"),
    ("neutral", "neutral"),
    ("mostly-ignored", "ignored"),
]


@pytest.mark.parametrize(("stance", "level"), UNLISTED)
def test_level_of_what_the_catalogue_does_not_know(stance: str, level: Level) -> None:
    assert weight(claim(None), None, role(stance), None).level == level


STATES = [
    ("passed", {"status": "passed"}, {}, "valued"),
    ("in progress", {"status": "in-progress"}, {}, "neutral"),
    ("planned", {"status": "planned"}, {}, "ignored"),
    ("expired", {"status": "expired"}, {}, "neutral"),
    ("retired", {}, {"status": "retired", "retired_on": "2025-01"}, "valued"),
    ("not retired yet", {}, {"status": "retired", "retired_on": "2027-01"}, "currency"),
    ("perhaps expired", {"expires": "2024", "expires_basis": "catalogue"}, {}, "valued"),
    ("still valid", {"expires": "2026-10", "expires_basis": "catalogue"}, {}, "currency"),
    ("no level", {"kind": "umbrella"}, {}, "neutral"),
    ("course", {"kind": "course"}, {}, "neutral"),
    ("award", {"kind": "award"}, {}, "neutral"),
]


@pytest.mark.usefixtures("plain_fit")
@pytest.mark.parametrize(
    ("claimed", "known", "level"), [row[1:] for row in STATES], ids=[row[0] for row in STATES]
)
def test_the_state_of_a_claim_holds_its_level_down(
    claimed: dict[str, Any], known: dict[str, Any], level: Level
) -> None:
    found = weight(claim(**claimed), certification(**known), role("currency"), None)
    assert found.level == level
    said = [reason for reason in found.reasons if reason.principle == "P16"]
    assert len(said) == (0 if level == "currency" else 1)


def test_every_state_has_a_ceiling_row() -> None:
    held = {"not retired yet", "still valid"}
    assert {row[0].replace(" ", "-") for row in STATES if row[0] not in held} == set(CEILINGS)


# shift, then the level of a claim that is valued (off, unlisted: neutral) in the role alone:
# named by the employer in the role's field, named though off, key, in the field, off, not in the
# catalogue
SHIFTS = [
    ("gate", "required", "neutral", "valued", "valued", "neutral", "neutral"),
    ("up-strong", "currency", "valued", "currency", "currency", "neutral", "neutral"),
    ("up", "currency", "valued", "currency", "valued", "neutral", "neutral"),
    ("up-slight", "currency", "valued", "valued", "valued", "neutral", "neutral"),
    ("neutral", "valued", "neutral", "valued", "valued", "neutral", "neutral"),
    ("down-slight", "valued", "neutral", "valued", "neutral", "ignored", "neutral"),
    ("down", "valued", "neutral", "neutral", "neutral", "ignored", "ignored"),
]
STANDING = ("named", "named, off", "key", "field", "off", "unlisted")
MOVED = [
    (shift, relevance, level)
    for shift, *levels in SHIFTS
    for relevance, level in zip(STANDING, levels, strict=True)
]


@pytest.mark.usefixtures("plain_fit")
@pytest.mark.parametrize(("shift", "standing", "level"), MOVED)
def test_level_by_employer(shift: str, standing: str, level: Level) -> None:
    kind = employer(shift, certifications=("exam",) if "named" in standing else ())
    relevance = {"named": "field", "named, off": "off"}.get(standing, standing)
    target = role("valued", relevance)
    known = standing != "unlisted"
    row = certification() if known else None
    found = weight(claim("exam" if known else None), row, target, kind)
    assert found.level == level


GATED = [
    ("pmi-pmp", "project-manager", "government-civilian", "required"),
    ("pmi-pmp", "soc-analyst", "government-civilian", "neutral"),
    ("comptia-security-plus", "project-manager", "government-civilian", "neutral"),
    ("crest-crt", "project-manager", "uk-public-sector", "neutral"),
    ("prince2-practitioner", "project-manager", "uk-public-sector", "required"),
    ("prince2-practitioner", "penetration-tester", "uk-public-sector", "neutral"),
    ("comptia-security-plus", "it-support", "defence-contractor", "required"),
    ("isaca-cism", "it-support", "defence-contractor", "ignored"),
    ("cisco-ccna", "network-engineer", "defence-contractor", "required"),
]


@pytest.mark.parametrize(("name", "where", "kind", "level"), GATED)
def test_a_gate_is_a_condition_of_its_own_field_and_of_those_with_rights_on_systems(
    name: str, where: str, kind: str, level: Level
) -> None:
    row = certifications()[name]
    found = weight(claim(name), row, roles()[where], employers()[kind])
    assert found.level == level


POSTINGS = [
    ("CISSP required", "required"),
    ("CISSP must be obtained within 6 months of hire", "currency"),
    ("CISSP preferred", "valued"),
    ("Bachelor's degree or CISSP certification required", "valued"),
]


def test_every_way_to_ask_has_a_row() -> None:
    assert len(POSTINGS) == len(POSTED)


@pytest.mark.usefixtures("plain_fit")
@pytest.mark.parametrize(("sentence", "level"), POSTINGS)
def test_a_posting_lifts_the_level(sentence: str, level: Level) -> None:
    asked = read_posting(f"Developer\n\nRequirements:\n- {sentence}\n".encode())
    row = certifications()["isc2-cissp"]
    target = roles()["backend-engineer"]
    found = weigh(claim(row.id), row, target, None, as_of=TODAY, postings=(asked,))
    assert found is not None and found.level == level
    assert found.reasons[-1].source == "the posting"


def test_every_shift_has_a_row() -> None:
    assert {shift for shift, *_ in SHIFTS} == set(MOVES)


def test_an_employer_moves_only_the_families_it_applies_to() -> None:
    kind = employer("gate", certifications=("exam",), families=("security",))
    assert weight(claim(), certification(), role("valued"), kind).level == "valued"
    inside = role("valued", family="security")
    assert weight(claim(), certification(), inside, kind).level == "required"


def test_an_exception_is_noticed_by_a_role_that_ignores_the_rest() -> None:
    kind = employer("neutral", exceptions=("exam",), families=("security",))
    found = weight(claim(), certification(exam_format="mcq"), role("mostly-ignored"), kind)
    assert found.level == "valued"
    assert found.reasons[-1].principle == "P8"


def test_an_expired_exception_or_gate_stays_down() -> None:
    kind = employer("gate", certifications=("exam",))
    lapsed = claim(status="expired")
    assert weight(lapsed, certification(), role("currency"), kind).level == "neutral"


# claim, role, employer, level: the readings that the principles ask for
READINGS = [
    ("aws-certified-solutions-architect-associate", "cloud-engineer", None, "currency"),  # P2
    ("aws-certified-solutions-architect-associate", "backend-engineer", None, "ignored"),  # P1 P7
    ("isc2-cissp", "security-architect", None, "currency"),  # P3
    ("isc2-cissp", "backend-engineer", "startup", "liability"),  # P1 P9
    ("offsec-oscp", "penetration-tester", None, "currency"),  # P3 P10
    ("cisco-ccna", "network-engineer", None, "currency"),  # P4
    ("cisco-ccnp-enterprise", "network-engineer", None, "currency"),  # P4
    ("cisco-ccna", "frontend-engineer", None, "ignored"),  # P1
    ("cncf-cka", "devops-engineer", None, "valued"),  # P5 P10
    ("cncf-cka", "backend-engineer", "startup", "ignored"),  # P7
    ("comptia-security-plus", "systems-administrator", None, "neutral"),
    ("comptia-security-plus", "systems-administrator", "defence-contractor", "required"),  # P3
    ("comptia-security-plus", "software-engineer", "defence-contractor", "valued"),  # P8
    ("oracle-ocp-java", "backend-engineer", None, "ignored"),  # P7
    ("oracle-ocp-java", "backend-engineer", "consulting-si", "valued"),  # P8
    ("oracle-ocp-java", "backend-engineer", "government-civilian", "valued"),  # P8
    ("oracle-ocp-java", "backend-engineer", "defence-contractor", "valued"),  # P8
    ("oracle-ocp-java", "backend-engineer", "startup", "ignored"),  # P8
    ("pmi-pmp", "project-manager", None, "currency"),
    ("scrum-csm", "backend-engineer", "startup", "liability"),  # P9 P11
    ("crest-crt", "penetration-tester", "uk-public-sector", "required"),
]


@pytest.mark.parametrize(("name", "target", "kind", "level"), READINGS)
def test_one_certification_reads_differently_by_role_and_employer(
    name: str, target: str, kind: str | None, level: Level
) -> None:
    row = certifications()[name]
    at = employers()[kind] if kind else None
    found = weight(claim(name, family=row.family), row, roles()[target], at)
    assert found.level == level


def test_a_higher_rung_of_a_key_certification_counts_as_key() -> None:
    higher = certifications()["cisco-ccie-enterprise-infrastructure"]
    assert weight(claim(higher.id), higher, roles()["network-engineer"], None).level == "currency"


def test_without_a_role_nothing_is_weighed() -> None:
    assert weigh(claim(), certification(), None, employer("gate"), as_of=TODAY) is None


def test_one_reason_a_factor_each_with_a_principle() -> None:
    found = weight(claim(status="expired"), certification(), role("currency"), employer("up"))
    texts = [reason.text for reason in found.reasons]
    assert len(texts) == len(set(texts)) == 5
    assert all(reason.principle.startswith("P") for reason in found.reasons)


SOURCES = [
    ({}, "https://example.com/exam", ""),
    ({"source_kind": "third-party"}, "https://example.com/exam", "reported"),
    ({"verified": ("validity",)}, None, "recalled"),
    ({"confidence": "recalled", "verified": ()}, None, "recalled"),
]


@pytest.mark.parametrize(("known", "source", "said"), SOURCES)
def test_a_reason_says_where_its_fact_was_read(
    known: dict[str, Any], source: str | None, said: str
) -> None:
    found = weight(claim(), certification(**known), role("currency"), None)
    (exam,) = (reason for reason in found.reasons if "scenario questions" in reason.text)
    assert exam.source == source
    assert said in exam.text


def test_every_role_reads_the_catalogue_with_some_difference() -> None:
    """45 roles, 45 columns: no certification is worth the same to all, none is worthless to all."""
    for name in ("isc2-cissp", "cncf-cka", "cisco-ccnp-enterprise", "pmi-pmp"):
        row = certifications()[name]
        levels = {weight(claim(name), row, target, None).level for target in roles().values()}
        assert levels & set(WORTHLESS) and levels & set(LADDER[:3])


@pytest.mark.parametrize(
    ("exam", "stance", "relevance", "level"),
    [
        ("mixed", "currency", "field", "neutral"),
        ("practical", "currency", "field", "valued"),
        ("mixed", "currency", "key", "currency"),
        ("mixed", "currency", "off", "neutral"),
    ],
)
def test_an_exam_at_entry_level_filters_little(exam, stance, relevance, level):
    row = certification(level="foundational", exam_format=exam)
    weight = weigh(claim(), row, role(stance, relevance), None, as_of=TODAY)
    assert weight is not None and weight.level == level


JAVA_AT_A_CONSULTANCY = [
    ("backend-engineer", "valued"),
    ("network-security-engineer", "ignored"),
    ("data-scientist", "neutral"),
]


@pytest.mark.parametrize(("where", "level"), JAVA_AT_A_CONSULTANCY)
def test_an_exception_is_for_those_who_ignore_certifications(where, level):
    row = certifications()["oracle-ocp-java"]
    at = employers()["consulting-si"]
    weight = weigh(claim("oracle-ocp-java"), row, roles()[where], at, as_of=TODAY)
    assert weight is not None and weight.level == level
