"""Postings held against a résumé: met, missing, met otherwise, lapsed, under way."""

from datetime import date
from inspect import cleandoc

import pytest

from certlens.analysis import analyze
from certlens.matching import match
from certlens.parsers.markdown import read_markdown
from certlens.postings import read_posting
from certlens.postings.demand import demand

DAY = date(2026, 10, 1)
PAGE = """
# Ines Calloway

## Certifications

{certifications}

## Experience

**Security Engineer**, Fourth Coffee, 2019 – Present

- Hardened 120 Linux hosts against the CIS benchmark, closing 400 findings.
"""


def report(certifications, *postings, role="security-engineer"):
    page = cleandoc(PAGE).format(certifications=certifications)
    resume = match(read_markdown(page.encode(), path="resume.md"), as_of=DAY)
    read = [read_posting(f"Job\n\n{text}\n".encode()) for text in postings]
    return analyze(resume, role=role, postings=read)


def told(certifications, *postings, role="security-engineer"):
    found = report(certifications, *postings, role=role).findings
    return [(one.rule[20:], one.severity) for one in found if one.rule.startswith("posting-")]


MET, MISSING, NOTED = ("met", "strength"), ("missing", "warning"), ("missing", "note")
CASES = [
    ("it is held", "- CISSP, 2024", "CISSP required", [MET]),
    ("none is claimed", "- CISM, 2024", "CISSP required", [MISSING]),
    ("one of the alternatives", "- CISM, 2024", "CISSP, CISM or GIAC required", [MET]),
    ("none of the alternatives is one finding", "- A+, 2024", "OSCP, GPEN or CEH required", [MISSING]),
    ("both are asked for", "- CISM, 2024", "CISM and OSCP required", [MET, MISSING]),
    ("a higher level", "- CCNP Enterprise, 2025", "CCNA required", [MET]),
    ("a lower level does not do", "- CCNA, 2025", "CCNP Enterprise required", [MISSING]),
    ("its successor", "- SecurityX, 2025", "CASP+ required", [MET]),
    ("any of a vendor", "- GCIH, 2025", "A GIAC certification required", [MET]),
    ("a class of DoD 8570", "- Security+, 2025", "Must meet IAT Level II", [MET]),
    ("preferred only", "- CISM, 2024", "OSCP preferred", [NOTED]),
    ("it may stand in for a degree", "- CISM, 2024", "Bachelor's degree or CISSP required", []),
    ("it does stand in for a degree", "- CISSP, 2024", "Bachelor's degree or CISSP required", [MET]),
    ("printed as expired", "- CISSP (expired 2022)", "CISSP required", [MISSING]),
    ("in progress is not held", "- CISSP (in progress, exam March 2027)", "CISSP required", [MISSING]),
    ("booked in time", "- Security+ (exam booked for December 2026)", "Security+ within 6 months of hire", [MET]),
    ("booked too late", "- Security+ (exam booked for June 2028)", "Security+ within 6 months of hire", [NOTED]),
    ("after hire and not begun", "- CISM, 2024", "Security+ within 6 months of hire", [NOTED]),
    ("perhaps the equivalent", "- CySA+, 2025", "Security+ or equivalent required", [NOTED]),
    ("a course is no exam", "- Coursera: CISSP preparation course", "CISSP required", [MISSING]),
]  # fmt: skip


@pytest.mark.parametrize(("certifications", "posting", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])  # fmt: skip
def test_held_against_the_posting(certifications, posting, expected):
    assert sorted(told(certifications, posting)) == sorted(expected)


def test_speaks_without_a_role_and_never_of_the_candidate():
    found = report("- CISM, 2024", "CISSP required", role=None).findings
    (finding,) = (one for one in found if one.rule == "posting-requirement-missing")
    assert "; not found on the page" in finding.message
    assert "qualified" not in finding.message + finding.advice


def test_several_postings_that_ask_alike_are_one_finding():
    asked = ("CISSP required", "CISSP required", "CISSP preferred", "CCNA required")
    found = report("- CISM, 2024", *asked).findings
    messages = [one.message for one in found if one.rule == "posting-requirement-missing"]
    assert [text.startswith("2 of 4 postings require CISSP;") for text in messages] == [True, False]
    assert messages[1].startswith("1 of 4 postings requires CCNA;")


def test_of_many_postings_only_what_a_third_asks_for_is_told():
    asked = ("CISSP required",) * 2 + ("Linux required",) * 3
    assert told("- A+, 2024", *asked, "CCNA required") == [MISSING]


def test_without_postings_nothing_changes():
    bare = report("- CISM, 2024")
    assert bare.target.postings == 0
    assert not [one for one in bare.findings if one.rule.startswith("posting-")]


WEIGHTS = [
    ("OSCP, GPEN or CISM required", "required"),
    ("CISM preferred", "valued"),
    ("CISSP required", None),
]


@pytest.mark.parametrize(("posting", "level"), WEIGHTS)
def test_a_posting_lifts_the_weight_and_says_so(posting, level):
    (before,) = report("- CISM, 2024", role="backend-engineer").claims
    (after,) = report("- CISM, 2024", posting, role="backend-engineer").claims
    assert after.weight.level == (level or before.weight.level)
    reasons = [one.text for one in after.weight.reasons if "posting" in one.text]
    assert len(reasons) == (level is not None)


def test_what_is_lapsed_is_not_lifted():
    (claim,) = report("- CISM (expired 2022)", "CISM required").claims
    assert claim.weight.level == "neutral"


def test_counts_over_many_postings_with_a_quote_each():
    texts = ("CISSP required", "CISSP or CISM preferred", "CCNA required", "Linux required",
             "Certifications a plus", "Kindness required", "Python required")  # fmt: skip
    found = demand([read_posting(f"Job\n\n{text}".encode()) for text in texts])
    first = found.certifications[0]
    assert (first.certification, first.postings, first.required, first.preferred, first.alone) == (
        ("isc2-cissp", 2, 1, 1, 1)
    )
    assert first.consistency == "occasional" and first.share == round(2 / 7, 3)
    assert [quote.text for quote in first.quotes] == ["CISSP required", "CISSP or CISM preferred"]
    assert (found.total, found.silent, found.generic) == (7, 3, {"preferred": 1})
    again = demand([read_posting(b"Job\n\nCISSP required"), read_posting(b"Job\n\nIAT Level III")])
    assert (again.certifications[0].consistency, again.classes) == ("consistent", {"IAT III": 1})
    assert again.certifications[0].by_class == 1
