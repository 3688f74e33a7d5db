"""Project ideas: each names real skills of its exam, and the common certifications have one."""

from __future__ import annotations

import re

import pytest

from certlens.knowledge import ProjectIdea, certifications, project_ideas, roles, skills
from certlens.matching.needs import row_skills
from certlens.project_ideas import ideas_for

IDEAS = project_ideas()
STUDYING = re.compile(
    r"\b(?:study|studying|exam|flashcards?|practice (?:test|question)s?|dumps?|course|pass)\b", re.I
)
MEASURED = re.compile(
    r"\b(?:measur\w+|count\w*|report\w*|record\w*|compar\w+|times?|timings?|log|note|list"
    r"|minutes|seconds|hours|latency|cost|figures|before and after)\b",
    re.I,
)
COMMON = """
    aws-certified-cloud-practitioner aws-certified-solutions-architect-associate
    aws-certified-solutions-architect-professional aws-certified-developer-associate
    microsoft-azure-fundamentals microsoft-azure-administrator-associate
    microsoft-azure-solutions-architect-expert microsoft-power-bi-data-analyst-associate
    google-cloud-associate-cloud-engineer google-cloud-professional-cloud-architect
    cncf-cka cncf-ckad cncf-cks hashicorp-terraform-associate redhat-rhcsa redhat-rhce lf-lfcs
    lpi-lpic-1 comptia-a-plus comptia-network-plus comptia-security-plus comptia-cysa-plus
    comptia-linux-plus isc2-cissp isc2-ccsp isc2-cc isaca-cisa isaca-cism isaca-crisc
    eccouncil-ceh offsec-oscp giac-gcih giac-gsec iso27001-lead-auditor iapp-cipp-e cisco-ccna
    cisco-ccnp-enterprise juniper-jncia fortinet-nse4 paloalto-ngfw-engineer vmware-vcp-dcv
    microsoft-365-administrator-expert microsoft-365-endpoint-administrator-associate pmi-pmp
    pmi-capm pmi-acp prince2-practitioner scrum-csm scrum-cspo scrumorg-psm-1 safe-agilist
    itil-foundation six-sigma-green-belt togaf iiba-cbap istqb-foundation oracle-ocp-java
    oracle-ocp-database mongodb-dba databricks-data-engineer-associate snowflake-snowpro-core
    tableau-desktop-specialist salesforce-platform-administrator servicenow-csa sap-associate
    splunk-core-power-user python-institute-pcap
"""


def name(idea: ProjectIdea) -> str:
    return idea.certification


def test_there_are_ideas_for_a_hundred_and_fifty_certifications_of_every_field() -> None:
    rows = [certifications()[idea.certification] for idea in IDEAS]
    assert len({row.id for row in rows}) >= 150
    fields = {domain for row in certifications().values() for domain in row.domains}
    assert {domain for row in rows for domain in row.domains} == fields


@pytest.mark.parametrize("certification", COMMON.split())
def test_a_common_certification_has_one_of_its_own(certification: str) -> None:
    assert any(idea.certification == certification for idea in IDEAS)


@pytest.mark.parametrize("idea", IDEAS, ids=name)
def test_its_skills_are_those_of_the_exam(idea: ProjectIdea) -> None:
    assert idea.skills
    assert set(idea.skills) <= row_skills(certifications()[idea.certification])


@pytest.mark.parametrize("idea", IDEAS, ids=name)
def test_it_is_work_with_something_to_measure_and_not_studying(idea: ProjectIdea) -> None:
    assert not STUDYING.search(idea.idea), STUDYING.findall(idea.idea)
    assert MEASURED.search(idea.idea)


@pytest.mark.parametrize("idea", IDEAS, ids=name)
def test_it_reads_well(idea: ProjectIdea) -> None:
    assert 80 <= len(idea.idea) <= 340 and idea.idea.endswith(".") and idea.idea[0].isupper()
    assert len(re.findall(r"[.!?](?:\s|$)", idea.idea)) <= 3
    assert 10 <= len(idea.outcome) <= 110 and idea.outcome[-1] not in ".;"
    assert 4 <= idea.hours <= 60


def test_what_a_role_looks_for_has_one() -> None:
    keys = {one for role in roles().values() for one in role.key_certifications}
    rows = [certifications()[one] for one in keys if one != "zachman"]
    assert not [row.id for row in rows if row.kind == "certification" and not ideas_for(row)]


def test_no_idea_stands_twice() -> None:
    assert len({idea.idea for idea in IDEAS}) == len(IDEAS)


def test_most_ideas_use_a_skill_that_tells() -> None:
    telling = [idea for idea in IDEAS if any(not skills()[one].generic for one in idea.skills)]
    assert len(telling) >= 0.98 * len(IDEAS)


RELATIVES = [
    ("aws-certified-sysops-administrator-associate", "aws-certified-cloudops-engineer-associate"),
    ("juniper-jncis-sp", "juniper-jncis"),
    ("comptia-stackable-ccap", "comptia-network-plus"),
    ("salesforce-consultant-cpq", "salesforce-consultant"),
    ("ine-ewpt", "giac-gwapt"),
]


@pytest.mark.parametrize(("certification", "relative"), RELATIVES)
def test_without_one_of_its_own_a_relative_serves(certification: str, relative: str) -> None:
    found = ideas_for(certifications()[certification])
    assert relative in [idea.certification for idea in found]


def test_an_idea_that_is_borrowed_by_skills_is_of_the_same_field() -> None:
    for row in certifications().values():
        for idea in ideas_for(row):
            owner = certifications()[idea.certification]
            related = owner.id in (row.family, row.successor) or row.id in (
                owner.successor,
                owner.family,
            )
            related = (
                related or owner.id in row.parts or (row.series and row.series == owner.series)
            )
            assert related or set(row.domains) & set(owner.domains), (row.id, owner.id)
