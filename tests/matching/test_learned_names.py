"""Names that no row and no pattern explains, in a certifications section: what the trained pipeline adds."""

from __future__ import annotations

import pytest
from snippets import certs, expected, read, section

NAMED = [
    ("Copperfield Fundamentals II", "?"),
    ("Gold Harbour Workflow Specialist", "?"),
    ("Larkspur Claims Consultant (2nd edition)", "?"),
]

NO_NAMES = [
    "Issued by the Harbour Institute",
    "Verification code on request",
    "Certificate | Institution | Year",
    "No expiration date",
    "Renewed every two years",
    "Driving licence class B",
    "Working at heights",
    "Copies can be shown at the interview",
    "English C1",
]


@pytest.mark.parametrize(("line", "claim"), NAMED)
def test_is_a_certification_that_the_catalogue_lacks(line, claim):
    assert read(certs(line)) == expected(claim)


@pytest.mark.parametrize("line", NO_NAMES)
def test_names_no_certification(line):
    assert read(certs("CKA, 2024", line)) == read(certs("CKA, 2024"))


@pytest.mark.parametrize("heading", ["Experience", "Skills", "Education", "Interests"])
def test_nothing_is_named_elsewhere(heading):
    assert read(section(heading, "- Copperfield Fundamentals II")) == []
