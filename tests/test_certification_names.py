"""Certifications are found by id, acronym, exam code and name; shared names list their choices."""

from __future__ import annotations

import pytest

from certlens.certification_names import SharedNameError, resolve_certification
from certlens.errors import UnknownNameError
from certlens.knowledge import certifications

NAMES = [
    ("cka", "cncf-cka"),
    ("CKA", "cncf-cka"),
    ("cncf-cka", "cncf-cka"),
    ("Certified Kubernetes Administrator (CKA)", "cncf-cka"),
    ("kube admin", "cncf-cka"),
    ("AZ-104", "microsoft-azure-administrator-associate"),
    ("az 104", "microsoft-azure-administrator-associate"),
    (
        "Microsoft Certified: Azure Administrator Associate",
        "microsoft-azure-administrator-associate",
    ),
    ("saa-c03", "aws-certified-solutions-architect-associate"),
    ("aws solutions architect associate", "aws-certified-solutions-architect-associate"),
    ("security plus", "comptia-security-plus"),
    ("CompTIA A+", "comptia-a-plus"),
    ("CISSP®", "isc2-cissp"),
    ("Google PCA", "google-cloud-professional-cloud-architect"),
    ("CCSP", "isc2-ccsp"),
    ("Terraform Associate", "hashicorp-terraform-associate"),
    ("Oracle Java", "oracle-ocp-java"),
    ("java certified", "oracle-ocp-java"),
]


@pytest.mark.parametrize(("name", "row"), NAMES)
def test_certifications_go_by_many_names(name: str, row: str) -> None:
    assert resolve_certification(name).id == row


@pytest.mark.parametrize(
    ("name", "choice"),
    [
        ("PCA", "cncf-pca"),
        ("ACE", "google-cloud-associate-cloud-engineer"),
        ("AWS certified", "aws-certified-solutions-architect-associate"),
        ("aws-certified-unspecified", "aws-certified-cloud-practitioner"),
    ],
)
def test_a_shared_name_lists_the_choices(name: str, choice: str) -> None:
    with pytest.raises(SharedNameError, match="could mean several") as raised:
        resolve_certification(name)
    assert choice in raised.value.nearest and raised.value.kind == "certification"
    assert all(resolve_certification(one).id == one for one in raised.value.nearest)


@pytest.mark.parametrize(
    "name", ["", "  ", "C", "blub", "no such certification at all", "x" * 2000]
)
def test_an_unknown_certification_is_an_error(name: str) -> None:
    with pytest.raises(UnknownNameError, match="unknown certification"):
        resolve_certification(name)


def test_an_unknown_certification_lists_near_names() -> None:
    with pytest.raises(UnknownNameError, match="did you mean") as raised:
        resolve_certification("azure fundamentls")
    assert "microsoft-azure-fundamentals" in raised.value.nearest


def test_every_active_certification_answers_to_its_own_name() -> None:
    for row in certifications().values():
        if row.kind == "certification" and row.status == "active":
            assert resolve_certification(row.name).id == row.id
