"""A rule → why it exists, its principle and an example each way."""

from __future__ import annotations

from inspect import cleandoc

from certlens.document import Record
from certlens.knowledge import Principle, find, principles
from certlens.report import Severity
from certlens.rules import Example, Rule, explain, rules


class ExampleResume(Record):
    """A small résumé in Markdown, and what it is read for."""

    title: str
    role: str | None
    employer: str | None
    resume: str


class Explanation(Record):
    """A rule's documentation; ``text`` is all of it as Markdown."""

    rule: str
    code: str
    severity: Severity
    summary: str
    principle: Principle
    fires: tuple[ExampleResume, ...]
    silent: tuple[ExampleResume, ...]
    text: str


class RuleList(Record):
    """All rules, by code."""

    rules: tuple[Explanation, ...]


def explanation(name: str) -> Explanation:
    """The explanation of the rule with this name or code.

    Raises:
        UnknownNameError: there is no such rule; ``nearest`` lists similar names.
    """
    text = explain(name)
    rule = next(
        rule for rule in rules().values() if name in (rule.name, rule.code, rule.code.lower())
    )
    return _explained(rule, text)


def all_explanations() -> RuleList:
    """The explanations of all rules, by code."""
    by_code = sorted(rules().values(), key=lambda rule: rule.code)
    return RuleList(rules=tuple(_explained(rule, explain(rule.name)) for rule in by_code))


def _explained(rule: Rule, text: str) -> Explanation:
    return Explanation(
        rule=rule.name,
        code=rule.code,
        severity=rule.severity,
        summary=rule.documentation.partition("\n\n")[0].replace("\n", " "),
        principle=find(principles(), rule.principle, "principle"),
        fires=tuple(map(_example, rule.fires)),
        silent=tuple(map(_example, rule.silent)),
        text=text,
    )


def _example(example: Example) -> ExampleResume:
    return ExampleResume(
        title=example.title,
        role=example.role,
        employer=example.employer,
        resume=cleandoc(example.resume),
    )
