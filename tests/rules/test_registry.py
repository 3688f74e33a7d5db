"""What every rule must have; forgetting it is a red test."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

from certlens import rules as package
from certlens.errors import UnknownNameError
from certlens.knowledge import employers, principles, roles
from certlens.rules import Rule, explain, rules

PROMISED = {
    "many-certs-no-projects": "warning",
    "certs-outweigh-evidence": "note",
    "unapplied-certification": "note",
    "applied-certification": "strength",
    "leads-with-certifications": "warning",
    "buried-key-certification": "note",
    "memorization-heavy": "note",
    "hands-on-certification": "strength",
    "off-target-certifications": "note",
    "superseded-certification": "note",
    "missing-baseline-certification": "note",
    "expired-certification": "warning",
    "retired-certification": "note",
    "possibly-expired-certification": "note",
    "undated-in-progress": "note",
    "overdue-in-progress": "warning",
    "vague-claim": "note",
    "impossible-date": "warning",
    "course-listed-as-certification": "note",
    "associate-as-member": "warning",
    "hidden-text": "warning",
    "no-outcomes": "note",
    "no-links": "note",
    "early-career-no-lab": "note",
    "early-career-lab": "strength",
    "employer-exception": "strength",
    "unreadable-part": "warning",
    "posting-requirement-met": "strength",
    "posting-requirement-missing": "warning",
}
ROLE_FREE = {
    "superseded-certification",
    "expired-certification",
    "retired-certification",
    "possibly-expired-certification",
    "undated-in-progress",
    "overdue-in-progress",
    "vague-claim",
    "impossible-date",
    "course-listed-as-certification",
    "associate-as-member",
    "hidden-text",
    "no-outcomes",
    "unreadable-part",
    "posting-requirement-met",
    "posting-requirement-missing",
}
EVERY = pytest.mark.parametrize("rule", rules().values(), ids=list(rules()))


def test_the_promised_rules_are_there_with_their_severities() -> None:
    found = {name: rule.severity for name, rule in rules().items()}
    assert {name: found.get(name) for name in PROMISED} == PROMISED


def test_codes_are_unique() -> None:
    codes = [rule.code for rule in rules().values()]
    assert len(set(codes)) == len(codes)


def test_every_file_holds_the_rule_it_is_named_for() -> None:
    for info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"certlens.rules.{info.name}")
        own = [value for value in vars(module).values() if isinstance(value, Rule)]
        assert [rule.name for rule in own] == [info.name.replace("_", "-")]


def test_only_these_speak_without_a_role() -> None:
    assert {name for name, rule in rules().items() if rule.role_free} == ROLE_FREE


@EVERY
def test_has_a_code_and_cites_a_principle(rule: Rule) -> None:
    assert re.fullmatch(r"C[1-9]\d\d", rule.code)
    assert rule.principle in principles()


@EVERY
def test_has_examples_both_ways_for_known_targets(rule: Rule) -> None:
    assert rule.silent and rule.fires
    for example in (*rule.silent, *rule.fires):
        assert example.role is None or example.role in roles()
        assert example.employer is None or example.employer in employers()


@EVERY
def test_says_why_and_what_would_change_it(rule: Rule) -> None:
    assert "Why:" in rule.documentation
    assert "would change it:" in " ".join(rule.documentation.split())


@EVERY
def test_explains_itself(rule: Rule) -> None:
    text = explain(rule.name)
    assert text == explain(rule.code)
    for part in (rule.name, rule.code, rule.principle, "Fires:", "Stays silent:"):
        assert part in text


def test_an_unknown_rule_lists_near_names() -> None:
    with pytest.raises(UnknownNameError) as caught:
        explain("many-certs")
    assert caught.value.kind == "rule"
    assert "many-certs-no-projects" in caught.value.nearest
