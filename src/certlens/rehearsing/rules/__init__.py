"""One file a rule for interview answers: what it listens for, why, and examples each way.

A rule is a function from a :class:`~certlens.rehearsing.hearing.Hearing` to flags, marked with
:func:`answer_rule`; its docstring is its documentation, its name is the file's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from inspect import cleandoc
from pkgutil import iter_modules
from types import MappingProxyType

from certlens.errors import UnknownNameError
from certlens.knowledge import find, principles
from certlens.rehearsing.hearing import Hearing
from certlens.report import Finding, Severity
from certlens.rules import Flag


@dataclass(frozen=True)
class AnswerExample:
    """An answer about a certification for a role; ``resume`` is a page in Markdown."""

    title: str
    answer: str
    certification: str
    role: str
    resume: str | None = None


@dataclass(frozen=True)
class AnswerRule:
    """A rule for answers with its documentation; ``find`` yields a flag for each thing it hears."""

    name: str
    code: str
    severity: Severity
    principle: str
    silent: tuple[AnswerExample, ...]
    fires: tuple[AnswerExample, ...]
    find: Callable[[Hearing], Iterator[Flag]]

    @property
    def documentation(self) -> str:
        """The rule's docstring."""
        return cleandoc(self.find.__doc__ or "")

    def findings(self, hearing: Hearing) -> Iterator[Finding]:
        """What the rule has to say of the answer."""
        for flag in self.find(hearing):
            yield Finding(
                rule=self.name,
                code=self.code,
                severity=flag.severity or self.severity,
                message=flag.message,
                advice=flag.advice,
                rewrite=flag.rewrite,
                principle=self.principle,
                spans=flag.spans,
            )


def answer_rule(
    code: str,
    severity: Severity,
    principle: str,
    *,
    silent: tuple[AnswerExample, ...],
    fires: tuple[AnswerExample, ...],
) -> Callable[[Callable[[Hearing], Iterator[Flag]]], AnswerRule]:
    """Mark a function as a rule for answers; its name, with dashes, is the rule's."""

    def marked(find: Callable[[Hearing], Iterator[Flag]]) -> AnswerRule:
        name = find.__name__.replace("_", "-")
        return AnswerRule(name, code, severity, principle, silent, fires, find)

    return marked


def answer_rule_named(name: str) -> AnswerRule | None:
    """The rule for answers with this name or code, or None."""
    by_code = {rule.code: rule for rule in answer_rules().values()}
    return answer_rules().get(name) or by_code.get(name.upper())


def explain_answer_rule(name: str) -> str:
    """Why a rule for answers exists, its principle, and an example each way, as Markdown.

    Raises:
        UnknownNameError: there is no such rule; ``nearest`` lists similar names.
    """
    rule = answer_rule_named(name)
    if rule is None:
        nearest = get_close_matches(name, answer_rules(), n=3, cutoff=0.4)
        raise UnknownNameError(name, kind="rule", nearest=nearest)
    principle = find(principles(), rule.principle, "principle")
    return "\n\n".join(
        (
            f"# {rule.name} ({rule.code}, {rule.severity})",
            rule.documentation,
            f"Principle {principle.id}: {principle.text}",
            *_shown_example("Fires", rule.fires[0]),
            *_shown_example("Stays silent", rule.silent[0]),
        )
    )


def _shown_example(heading: str, example: AnswerExample) -> tuple[str, ...]:
    page = (f"```markdown\n{cleandoc(example.resume)}\n```",) if example.resume else ()
    target = f"{example.certification}, {example.role}"
    return (f"## {heading}: {example.title} ({target})", f"> {example.answer}", *page)


@cache
def answer_rules() -> Mapping[str, AnswerRule]:
    """All rules for answers by name, found by walking this package."""
    modules = (import_module(f"{__name__}.{info.name}") for info in iter_modules(__path__))
    found = [value for module in modules for value in vars(module).values()]
    return MappingProxyType({item.name: item for item in found if isinstance(item, AnswerRule)})
