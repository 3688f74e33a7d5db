"""Early in a career, or not, or not to be told: from dated entries alone."""

from __future__ import annotations

import pytest
from resumes import resume_of

from certlens.career import early_career
from certlens.knowledge import roles

# title, page, role, early
PAGES = [
    (
        "ten years in the field",
        "## Experience\n**Network Engineer**, Example, 2014 – Present\n- Ran OSPF.",
        "network-engineer",
        False,
    ),
    (
        "two short jobs in the field",
        "## Experience\n**Network Engineer**, Example, Jan 2025 – Present\n- Ran OSPF.\n\n"
        "**NOC Technician**, Example, Jun 2024 – Dec 2024\n- Watched BGP.",
        "network-engineer",
        True,
    ),
    (
        "a neighbouring field counts",
        "## Experience\n**Systems Administrator**, Example, 2012 – Present\n- Ran Linux.",
        "cloud-engineer",
        False,
    ),
    (
        "other years do not count",
        "## Experience\n**Store Manager**, Example, 2005 – Present\n- Led a team of ten.",
        "soc-analyst",
        True,
    ),
    (
        "a student",
        "## Education\n**BSc Computer Science**, Example University, Sep 2024 – Jun 2028\n",
        "soc-analyst",
        True,
    ),
    (
        "a degree of long ago, no job printed",
        "## Education\n**BSc Computer Science**, Example University, 1994 – 1998\n",
        "soc-analyst",
        False,
    ),
    ("no dates", "## Experience\n**Network Engineer**, Example\n- Ran OSPF.", "sre", None),
    ("nothing", "## Skills\nLinux, Python", "sre", None),
]


@pytest.mark.parametrize(
    ("page", "role", "early"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES]
)
def test_early_career(page: str, role: str, early: bool | None) -> None:
    assert early_career(resume_of(f"# A B\n\n{page}"), roles()[role]) is early
