"""Every rule's own examples, through parser, matcher and analysis: silent ones first."""

from __future__ import annotations

from inspect import cleandoc
from pathlib import Path

import pytest

from certlens.analysis import analyze
from certlens.matching import match
from certlens.parsers import parse
from certlens.postings import read_posting
from certlens.report import Finding
from certlens.rules import Example, Rule, rules


def rows(side: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.name}: {example.title}")
        for rule in rules().values()
        for example in getattr(rule, side)
    ]


def findings(rule: Rule, example: Example, folder: Path) -> list[Finding]:
    page = folder / "resume.md"
    page.write_text(cleandoc(example.resume), encoding="utf-8")
    document = parse(page)
    if example.altered:
        document = example.altered(document)
    resume = match(document, as_of=example.as_of)
    postings = [read_posting(cleandoc(text).encode()) for text in example.postings]
    report = analyze(resume, role=example.role, employer=example.employer, postings=postings)
    return [finding for finding in report.findings if finding.rule == rule.name]


@pytest.mark.parametrize(("rule", "example"), rows("silent"))
def test_keeps_silent(rule: Rule, example: Example, tmp_path: Path) -> None:
    assert findings(rule, example, tmp_path) == []


@pytest.mark.parametrize(("rule", "example"), rows("fires"))
def test_fires(rule: Rule, example: Example, tmp_path: Path) -> None:
    found = findings(rule, example, tmp_path)
    assert found
    for finding in found:
        assert finding.spans
        assert len(finding.message) <= 240
        assert len(finding.advice) <= 170
        assert finding.message.endswith((".", "!")) and finding.advice.endswith((".", "!"))
