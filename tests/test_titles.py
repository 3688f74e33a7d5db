"""Job titles, resolved to roles."""

from __future__ import annotations

import pytest
from job_titles import TITLES as TITLES_OF_POSTINGS

from certlens.knowledge import roles
from certlens.titles import resolve_role, role_in, same_field

NONE = ["Business Developer", "Store Manager", "Personal Trainer", "Wine Tester", "Intern", ""]
TITLES = [
    ("Sr. Cloud Infra Engineer II", "cloud-engineer"),
    ("AWS Solutions Architect", "cloud-architect"),
    ("Solutions Architect", "solutions-architect"),
    ("Senior Site Reliability Engineer", "sre"),
    ("Lead DevOps Eng.", "devops-engineer"),
    ("Front-End Developer", "frontend-engineer"),
    ("front end developer (React)", "frontend-engineer"),
    ("Full-Stack Java Developer", "full-stack-engineer"),
    ("C++ Developer", "software-engineer"),
    (".NET Developer", "backend-engineer"),
    ("Developer", "software-engineer"),
    ("IT Project Manager, PMO", "project-manager"),
    ("Network Admin", "network-engineer"),
    ("Information Systems Security Officer (ISSO)", "grc-auditor"),
    ("Chief Information Security Officer", "security-leadership"),
    ("Salesforce Admin", "erp-crm-developer"),
    ("DBA", "database-administrator"),
]


@pytest.mark.parametrize("title", NONE)
def test_names_no_role(title: str) -> None:
    assert role_in(title) is None


@pytest.mark.parametrize(("title", "role"), TITLES)
def test_names_a_role(title: str, role: str) -> None:
    found = role_in(title)
    assert found is not None and found.id == role


ROWS = [row.split(" | ") for row in TITLES_OF_POSTINGS.strip().splitlines()]


@pytest.mark.parametrize(("title", "allowed"), ROWS, ids=[title for title, _ in ROWS])
def test_a_title_of_a_posting(title: str, allowed: str) -> None:
    found = role_in(title)
    assert (found.id if found else "none") in allowed.split("|")


def test_every_id_and_title_finds_its_own_role() -> None:
    for role in roles().values():
        for name in (role.id, *role.titles):
            assert resolve_role(name).id == role.id, name


FIELDS = [
    ("network-engineer", "soc-analyst", True),
    ("systems-administrator", "cloud-engineer", True),
    ("it-support", "soc-analyst", False),
    ("project-manager", "backend-engineer", False),
]


@pytest.mark.parametrize(("one", "other", "same"), FIELDS)
def test_neighbouring_fields(one: str, other: str, same: bool) -> None:
    assert same_field(roles()[one], roles()[other]) is same
