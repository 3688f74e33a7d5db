"""Names of certifications that no row lists, told by their place."""

from __future__ import annotations

import pytest

from certlens.matching.item_names import named_by_place


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("Data Centre Cooling Analyst (Level: 2)", []),
        ("Valuation & Modelling Analyst", ["Valuation & Modelling Analyst"]),
        ("Valuation & Modelling Analyst (VAMA)", ["Valuation & Modelling Analyst"]),
    ],
)
def test_the_short_form_behind_a_name_does_not_make_it_prose(item: str, names: list[str]) -> None:
    found = named_by_place(item, 0, listed=True, styled=True)
    assert [item[name.start : name.end] for name in found] == names
