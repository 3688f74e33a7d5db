"""A rule → why it exists, its principle and an example each way."""

from __future__ import annotations

from inspect import cleandoc

from certlens.document import Record
from certlens.knowledge import Principle, find, principles
from certlens.rehearsing.rules import (
    AnswerExample,
    AnswerRule,
    answer_rule_named,
    explain_answer_rule,
)
from certlens.report import Severity
from certlens.rules import Example, Rule, explain, rules


class ExampleResume(Record):
    """A small résumé in Markdown, and what it is read for.

    A rule for interview answers has the ``answer``, about a ``certification``; the résumé may be
    empty there.
    """

    title: str
    role: str | None
    employer: str | None
    resume: str
    certification: str | None = None
    answer: str | None = None


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
    """The explanation of the rule with this name or code, for résumés or for answers.

    Raises:
        UnknownNameError: there is no such rule; ``nearest`` lists similar names.
    """
    if answer_rule := answer_rule_named(name):
        return _explained_answer(answer_rule)
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


def _explained_answer(rule: AnswerRule) -> Explanation:
    return Explanation(
        rule=rule.name,
        code=rule.code,
        severity=rule.severity,
        summary=rule.documentation.partition("\n\n")[0].replace("\n", " "),
        principle=find(principles(), rule.principle, "principle"),
        fires=tuple(map(_answer_example, rule.fires)),
        silent=tuple(map(_answer_example, rule.silent)),
        text=explain_answer_rule(rule.name),
    )


def _answer_example(example: AnswerExample) -> ExampleResume:
    return ExampleResume(
        title=example.title,
        role=example.role,
        employer=None,
        resume=cleandoc(example.resume or ""),
        certification=example.certification,
        answer=example.answer,
    )


def _example(example: Example) -> ExampleResume:
    return ExampleResume(
        title=example.title,
        role=example.role,
        employer=example.employer,
        resume=cleandoc(example.resume),
    )
