"""What a decision looks like on a page of 80 columns."""

from __future__ import annotations

import io
from datetime import date

import pytest

from certlens.decision import Decision, decide
from certlens.rendering.decision import decision_texts

DAY = date(2026, 10, 1)


def text(*decisions: Decision) -> str:
    return "".join(decision_texts(decisions, io.StringIO()))


def one(name: str = "cka", role: str = "sre", day: date = DAY) -> Decision:
    return decide(name, role=role, as_of=day)


WORDS = [
    (
        "cka",
        "sre",
        DAY,
        [
            "CONDITIONAL: ",
            "Three questions",
            "? postings: unknown",
            "+ hands-on: yes",
            "What to build beside it",
            "valid 24 months",
        ],
    ),
    (
        "az-900",
        "cloud-engineer",
        DAY,
        ["BUILD-INSTEAD: ", "- hands-on: no", "What to build instead"],
    ),
    ("cks", "sre", DAY, ["asked for first: cncf-cka"]),
    (
        "ccnp",
        "network-engineer",
        DAY,
        ["makes cisco-ccna superfluous", "made superfluous by cisco-ccie"],
    ),
    (
        "AZ-500",
        "cloud-security-engineer",
        date(2026, 5, 1),
        ["the exam ends Sep 2026, in 152 days", "before it is retired"],
    ),
    ("kubestronaut", "platform-engineer", DAY, ["a bundle of cncf-cka, cncf-ckad"]),
]


@pytest.mark.parametrize(("name", "role", "day", "words"), WORDS, ids=[row[0] for row in WORDS])
def test_says(name: str, role: str, day: date, words: list[str]) -> None:
    told = text(one(name, role, day))
    for expected in words:
        assert expected in told


def test_fits_eighty_columns_and_has_no_colour_in_a_pipe() -> None:
    told = text(one(), one("az-900", "cloud-engineer"), one("CISSP", "grc-auditor"))
    assert max(map(len, told.splitlines())) <= 80
    assert "\x1b" not in told and not any(line != line.rstrip() for line in told.splitlines())


def test_several_stand_side_by_side_first_and_one_does_not() -> None:
    told = text(one(), one("aws-certified-developer-associate"))
    table = told.partition("=====")[0]
    for heading in ("Certification", "Verdict", "Postings", "Hands-on", "Pairable", "Valid"):
        assert heading in table
    assert "conditional" in table and "build-instead" in table
    assert "Verdict" not in text(one())


def test_a_validity_that_is_not_known_is_not_called_lifelong() -> None:
    from certlens.knowledge import certifications

    rows = [row for row in certifications().values() if row.kind == "certification"]
    unknown = next(r for r in rows if r.validity_months is None and "validity" not in r.verified)
    lifelong = next(r for r in rows if r.validity_months is None and "validity" in r.verified)
    assert "valid not known: look at the issuer" in text(one(unknown.id))
    assert "valid for life" in text(one(lifelong.id))


def test_a_notebook_shows_the_verdict_and_escapes_what_it_quotes() -> None:
    decision = one()
    asked = decision.answers[0].model_copy(update={"quotes": ("<b>CKA</b> & more",)})
    shown = decision.model_copy(update={"answers": (asked, *decision.answers[1:])})._repr_html_()
    assert "<b>conditional</b>" in shown and "&lt;b&gt;CKA&lt;/b&gt; &amp; more" in shown
    assert all(f"{question}: " in shown for question in ("postings", "hands-on", "pairable"))
