"""Which words say that a line goes on."""

from __future__ import annotations

import pytest

from certlens.parsers.wrapping import marker, reads_on

ENDED = [
    ("", "anything"),
    ("CKA", "CKAD"),
    ("Moved ten services.", "and cut the bill"),
    ("Skills:", "terraform"),
    ("SKILLS I AM PROUD OF", "Terraform"),
    ("terraform", "ansible"),
    ("Contact", "ana@example.com"),
    ("Contact,", "www.a.example"),
    ("Code", "github.com/ana"),
    ("Certified by OffSec", "eJPT"),
    ("Apps for", "- iOS"),
    ("Moved ten services and", "• cut the bill"),
    ("A+ and Network+", "Security+"),
    ("Lisbon", "email: ana"),
]


@pytest.mark.parametrize(("before", "after"), ENDED)
def test_lines_that_ended(before, after):
    assert not reads_on(before, after)


OPEN = [
    ("AWS Certified Solutions", "architect, since 2023"),
    ("Moved ten services to", "Amazon EKS"),
    ("CKA, CKAD,", "CKS"),
    ("CI/", "CD"),
    ("Certified (", "CKA)"),
    ("Site Reliability &", "Platform"),
    ("Worked at Acme", "& Sons"),
    ("and cut the bill of the public broadcaster", "by half"),
    ("- moved ten services", "to Kubernetes"),
]


@pytest.mark.parametrize(("before", "after"), OPEN)
def test_lines_that_read_on(before, after):
    assert reads_on(before, after)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CKA", ""),
        ("-5 degrees", ""),
        ("2023. A year", ""),
        ("*bold*", ""),
        ("o", ""),
        ("a) ", ""),
        ("- CKA", "- "),
        ("•\tCKA", "•\t"),
        ("1. CKA", "1. "),
        ("(2) CKA", "(2) "),
        ("b) CKA", "b) "),
        ("o Wrote docs", "o "),
        ("✓ CKA", "✓ "),
    ],
)
def test_list_markers(text, expected):
    assert marker(text) == expected
