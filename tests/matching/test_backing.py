"""Which work applies a certification: by a skill of its exam, on its platform, with its product."""

from __future__ import annotations

import pytest
from snippets import certs, resume_of, work

APPLIED = [
    ("a skill of the exam", "CKA", "Ran 40 Helm releases on Kubernetes"),
    ("a skill that implies one", "CKA", "Moved 12 services to Amazon EKS"),
    ("everyday tasks on the vendor's platform", "CCNA", "Configured Cisco routers and switches at 14 branches"),
    ("the product itself", "HashiCorp Certified: Vault Associate", "Rotated database passwords with HashiCorp Vault"),
    ("another word for the system", "RHCSA", "Administered 120 RHEL 7 servers: LVM, SELinux, patching"),
    ("the certification is named", "CKA", "Taught the CKA syllabus on Kubernetes to six colleagues, being CKA myself"),
]  # fmt: skip

NOT_APPLIED = [
    ("nothing shared", "CKA", "Reset passwords in Active Directory"),
    ("only an everyday word shared", "CCNA", "Wrote the network guide of the whole office"),
    ("another vendor's cloud", "AWS Certified Solutions Architect – Associate", "Moved 90 servers to Azure with Bicep"),
    ("beside the product, without it", "HashiCorp Certified: Vault Associate", "Built Jenkins pipelines with Docker"),
    ("another product of the field", "Docker Certified Associate", "Moved 70 Jenkins jobs to pipelines as code"),
]  # fmt: skip


def links_of(certification, line):
    return resume_of(certs(certification) + work(line)).links


@pytest.mark.parametrize(
    ("certification", "line"), [row[1:] for row in APPLIED], ids=[row[0] for row in APPLIED]
)
def test_work_that_applies_it_is_linked(certification, line):
    assert [link.claim for link in links_of(certification, line)] == ["c1"]


@pytest.mark.parametrize(
    ("certification", "line"), [row[1:] for row in NOT_APPLIED], ids=[row[0] for row in NOT_APPLIED]
)
def test_other_work_is_not(certification, line):
    assert links_of(certification, line) == ()


def test_a_link_names_what_is_applied():
    (link,) = links_of("CKA", "Ran 40 Helm releases on Kubernetes")
    assert link.reason.startswith("applies ") and "kubernetes" in link.skills
