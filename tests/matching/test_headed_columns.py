"""Rows of headed tables with empty cells: what stands under which heading, and who only issues."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from pdf_files import pdf_file, words

from certlens.matching import match
from certlens.parsers.pdf import read_pdf
from certlens.resume import Claim

PLACES = (46.0, 220.0, 350.0, 410.0, 470.0)
AS_OF = date(2026, 11, 1)


def claims(*rows: Sequence[str]) -> list[Claim]:
    """The claims of a page with these rows under a heading."""
    shown = words(40, 60, "Ana Example", 16, 1) + words(40, 90, "Certifications", 13, 1)
    for number, row in enumerate(rows):
        for x, cell in zip(PLACES, row, strict=False):
            shown += words(x, 112 + 15 * number, cell, 10, 0 if number else 1) if cell else ""
    shown += words(40, 330, "Experience", 13, 1) + words(40, 350, "Engineer, Example Ltd, 2019")
    return list(match(read_pdf(pdf_file(shown), path="file.pdf"), as_of=AS_OF).claims)


def test_a_short_form_in_a_column_of_issuers_is_no_claim() -> None:
    found = claims(
        ("Name", "Body", "Obtained", "Until", "No."),
        ("CPHIMS", "HIMSS", "Feb 2024", "Feb 2027"),
        ("Critical Care Nurse Certificate", "CNA", "2016", "2021"),
        ("Supply Management Certificate", "CIPS", "2019", "", "CI-20881"),
        ("CKA", "CNCF / Linux Foundation", "11/2022", "11/2025"),
    )
    assert [claim.text for claim in found] == [
        "CPHIMS",
        "Critical Care Nurse Certificate",
        "Supply Management Certificate",
        "CKA",
    ]
    assert [(claim.issued, claim.expires) for claim in found] == [
        ("2024-02", "2027-02"),
        ("2016", "2021"),
        ("2019", None),
        ("2022-11", "2025-11"),
    ]
    assert found[2].credential_id == "CI-20881"
    assert [claim.status for claim in found] == ["held", "expired", "held", "expired"]


@pytest.mark.parametrize(
    ("issued", "expires"),
    [
        ("Obtained", "Valid until / remark"),
        ("Valid from", "Valid to"),
        ("Earned", "Ends"),
        ("Year", "Expiry and status"),
    ],
)
def test_a_year_goes_by_the_heading_it_stands_under(issued: str, expires: str) -> None:
    found = claims(
        ("Certification", "Issuer", issued, expires),
        ("CISSP", "ISC2", "2019", "2028"),
        ("CKA", "", "", "2027"),
        ("CISM", "ISACA", "2021"),
    )
    printed = [claim.expires if claim.expires_basis == "printed" else None for claim in found]
    assert [(c.text, c.issued, expires) for c, expires in zip(found, printed, strict=True)] == [
        ("CISSP", "2019", "2028"),
        ("CKA", None, "2027"),
        ("CISM", "2021", None),
    ]


def test_a_course_may_go_by_the_provider_in_its_row() -> None:
    found = claims(
        ("Certification", "Issuer", "Date"),
        ("Databricks Data Engineer Associate", "Databricks", "2022"),
        ("Data Engineering with Python track", "DataCamp", "2020"),
    )
    assert [claim.kind for claim in found] == ["certification", "course"]
