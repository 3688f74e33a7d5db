"""One file a rule: what it looks for, why, and examples of when it stays silent and when it fires.

A rule is a function from a :class:`~certlens.case.Case` to flags, marked with :func:`rule`; its
docstring is its documentation, its name is the file's. Nothing else has to be edited to add one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from inspect import cleandoc
from itertools import chain
from pkgutil import iter_modules
from types import MappingProxyType

from certlens.case import Case
from certlens.document import Document, Span
from certlens.errors import UnknownNameError
from certlens.knowledge import find, principles
from certlens.report import Finding, Severity, WeighedClaim
from certlens.resume import Evidence

LONGEST = 176  # characters of message and advice: three lines of a terminal, with the place


@dataclass(frozen=True)
class Flag:
    """What a rule saw; without ``spans`` it stands where its claims and evidence stand."""

    message: str
    advice: str
    claims: Iterable[WeighedClaim] = ()
    evidence: Iterable[Evidence] = ()
    spans: tuple[Span, ...] = ()
    rewrite: str | None = None
    severity: Severity | None = None


@dataclass(frozen=True)
class Example:
    """A small résumé in Markdown and the target it is read for; ``postings`` are texts of postings.

    ``altered`` makes of the parsed page what Markdown cannot print, such as hidden words.
    """

    title: str
    resume: str
    role: str | None = None
    employer: str | None = None
    postings: tuple[str, ...] = ()
    as_of: date = date(2026, 10, 1)
    altered: Callable[[Document], Document] | None = None


@dataclass(frozen=True)
class Rule:
    """A rule with its documentation; ``find`` yields a flag for each pattern it sees.

    Without a role only ``role_free`` rules speak.
    """

    name: str
    code: str
    severity: Severity
    principle: str
    role_free: bool
    silent: tuple[Example, ...]
    fires: tuple[Example, ...]
    find: Callable[[Case], Iterator[Flag]]

    @property
    def documentation(self) -> str:
        """The rule's docstring."""
        return cleandoc(self.find.__doc__ or "")

    def findings(self, case: Case) -> Iterator[Finding]:
        """What the rule has to say of the case."""
        if case.role or self.role_free:
            yield from (self._finding(flag) for flag in self.find(case))

    def _finding(self, flag: Flag) -> Finding:
        claims, evidence = tuple(flag.claims), tuple(flag.evidence)
        stand = [item.spans for item in claims] + [item.spans for item in evidence]
        spans = flag.spans or tuple(chain.from_iterable(stand))
        return Finding(
            rule=self.name,
            code=self.code,
            severity=flag.severity or self.severity,
            message=flag.message,
            advice=flag.advice,
            rewrite=flag.rewrite,
            principle=self.principle,
            claims=tuple(claim.id for claim in claims),
            evidence=tuple(item.id for item in evidence),
            spans=spans,
        )


def rule(
    code: str,
    severity: Severity,
    principle: str,
    *,
    silent: tuple[Example, ...],
    fires: tuple[Example, ...],
    role_free: bool = False,
) -> Callable[[Callable[[Case], Iterator[Flag]]], Rule]:
    """Mark a function as a rule; its name, with dashes, is the rule's."""

    def marked(find: Callable[[Case], Iterator[Flag]]) -> Rule:
        name = find.__name__.replace("_", "-")
        return Rule(name, code, severity, principle, role_free, silent, fires, find)

    return marked


@cache
def rules() -> Mapping[str, Rule]:
    """All rules by name, found by walking this package."""
    modules = (import_module(f"{__name__}.{info.name}") for info in iter_modules(__path__))
    found = [value for module in modules for value in vars(module).values()]
    return MappingProxyType({item.name: item for item in found if isinstance(item, Rule)})


def explain(name: str) -> str:
    """Why a rule exists, its principle, and an example each way, as Markdown.

    Raises:
        UnknownNameError: there is no such rule; ``nearest`` lists similar names.
    """
    known = rules()
    by_code = {item.code: item for item in known.values()}
    chosen = known.get(name) or by_code.get(name.upper())
    if chosen is None:
        raise UnknownNameError(name, kind="rule", nearest=_nearest(name))
    principle = find(principles(), chosen.principle, "principle")
    return "\n\n".join(
        (
            f"# {chosen.name} ({chosen.code}, {chosen.severity})",
            chosen.documentation,
            f"Principle {principle.id}: {principle.text}",
            *_shown_example("Fires", chosen.fires[0]),
            *_shown_example("Stays silent", chosen.silent[0]),
        )
    )


def _nearest(name: str) -> list[str]:
    return get_close_matches(name, rules(), n=3, cutoff=0.4)


def _shown_example(heading: str, example: Example) -> tuple[str, str]:
    target = ", ".join(filter(None, (example.role or "no role", example.employer)))
    pages = (cleandoc(page) for page in (*example.postings, example.resume))
    shown = "\n\n".join(f"```markdown\n{page}\n```" for page in pages)
    return f"## {heading}: {example.title} ({target})", shown
