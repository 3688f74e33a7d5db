"""Lower rungs beside higher ones."""

from __future__ import annotations

import pytest
from resumes import TODAY, resume_of

from certlens.ladders import superseded

# title, the certification lines, the ids that are superseded
LISTS = [
    ("one alone", "- CCNA, 2025", set()),
    ("different series", "- CCNA, 2025\n- PMP, 2024", set()),
    ("higher in progress", "- CCNA, 2025\n- CCNP Enterprise (in progress)", set()),
    ("higher expired", "- CCNA, 2025\n- CCNP Enterprise (expired 2020)", set()),
    ("higher long past its validity", "- CCNA, 2025\n- CCNP Enterprise, 2015", set()),
    ("higher held", "- CCNA, 2025\n- CCNP Enterprise, 2026", {"cisco-ccna"}),
    (
        "three rungs",
        "- CCNA, 2021\n- CCNP Enterprise, 2023\n- CCIE Enterprise Infrastructure, 2026",
        {"cisco-ccna", "cisco-ccnp-enterprise"},
    ),
]


@pytest.mark.parametrize(
    ("lines", "lower"), [row[1:] for row in LISTS], ids=[row[0] for row in LISTS]
)
def test_superseded(lines: str, lower: set[str]) -> None:
    resume = resume_of(f"# A B\n\n## Certifications\n{lines}\n")
    found = superseded(resume.claims, TODAY)
    assert {c.certification for c in resume.claims if c.id in found} == lower
