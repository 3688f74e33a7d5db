"""Decisions → text: side by side when there are several, then each with its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from certlens.decision import Decision
from certlens.decision_answers import Answer
from certlens.decision_ladder import Validity, days_to
from certlens.edtf import shown
from certlens.knowledge import ProjectIdea, certifications
from certlens.rendering.terminal import console_for
from certlens.rendering.words import brief
from certlens.report import Reason
from certlens.wording import listed

_VERDICTS = {"invest": "bold green", "conditional": "bold yellow", "build-instead": "bold red"}
_MARKS = {"yes": ("+", "green"), "no": ("-", "red"), "unknown": ("?", "yellow")}
_QUOTE = 120


def decision_texts(decisions: Sequence[Decision], file: TextIO) -> Iterator[str]:
    """The decisions as text for this file: as wide as its terminal, coloured if that is one."""
    console = console_for(file)
    if len(decisions) > 1:
        yield _printed(console, _side_by_side(decisions))
    for number, decision in enumerate(decisions):
        if number or len(decisions) > 1:
            yield "\n" + "=" * console.width + "\n\n"
        yield _printed(console, *_parts(decision))


def _printed(console: Console, *parts: RenderableType) -> str:
    with console.capture() as captured:
        for part in parts:
            console.print(part)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _side_by_side(decisions: Sequence[Decision]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, collapse_padding=True)
    table.add_column("Certification", ratio=1)
    for heading in ("Verdict", "Postings", "Hands-on", "Pairable", "Valid"):
        table.add_column(heading, no_wrap=True)
    for one in decisions:
        replies = (Text(item.answer, style=_MARKS[item.answer][1]) for item in one.answers)
        verdict = Text(one.verdict, style=_VERDICTS[one.verdict])
        table.add_row(Text(one.name), verdict, *replies, Text(_months(one.validity)))
    return table


def _parts(decision: Decision) -> Iterator[RenderableType]:
    employer = f" at {decision.employer}" if decision.employer else ""
    yield Text.assemble((decision.name, "bold"), f" ({decision.certification})")
    dates = f"as of {decision.as_of}, catalogue {decision.catalog_date}"
    yield Text(f"For {decision.role}{employer}, {dates}")
    yield Text()
    verdict = (decision.verdict.upper(), _VERDICTS[decision.verdict])
    yield Text.assemble(verdict, f": {decision.because}")
    for condition in decision.conditions:
        yield _marked("!", "yellow", Text(condition))
    yield _title("Three questions")
    for answer in decision.answers:
        yield from _answer(answer)
    yield from _projects(decision)
    yield from _facts(decision)
    yield _title("What it would be worth once held: " + decision.worth)
    told = decision.answers[1].because
    for reason in (reason for reason in decision.reasons if reason.text not in told):
        yield _marked("*", "", _reason(reason))


def _title(text: str) -> Text:
    return Text(f"\n{text}", style="bold")


def _answer(answer: Answer) -> Iterator[RenderableType]:
    mark, style = _MARKS[answer.answer]
    source = f" ({answer.source})" if answer.source else ""
    told = Text.assemble((f"{answer.question}: {answer.answer}", "bold"), f" - {answer.because}")
    yield _marked(mark, style, told.append(source, style="dim"))
    for quote in answer.quotes:
        yield _marked("   ", "", Text(f"“{brief(quote, _QUOTE)}”", style="italic"))


def _projects(decision: Decision) -> Iterator[RenderableType]:
    if not decision.project_ideas:
        return
    yield _title(f"What to build {_when(decision)}")
    for idea in decision.project_ideas:
        yield _marked("*", "", _project(idea))


def _when(decision: Decision) -> str:
    if decision.on_resume in ("held", "higher-held", "successor-held"):
        return "next"
    return "instead" if decision.verdict == "build-instead" else "beside it"


def _project(idea: ProjectIdea) -> Text:
    hours = (f" About {idea.hours} hours.", "dim")
    return Text.assemble(idea.idea, hours, f"\nAfterwards you can say: {idea.outcome}.")


def _facts(decision: Decision) -> Iterator[RenderableType]:
    facts = tuple(_told(decision))
    if facts:
        yield _title("Good to know")
    for fact in facts:
        yield _marked("*", "", Text(fact))


def _told(decision: Decision) -> Iterator[str]:
    ladder = decision.ladder
    yield f"valid {_months(decision.validity)}{_basis(decision.validity)}"
    if decision.retires_on:
        days = days_to(decision.retires_on, decision.as_of)
        yield f"the exam ends {shown(decision.retires_on)}, in {days} days"
    if ladder.replaced_by:
        yield f"followed by {ladder.replaced_by}"
    if ladder.replaces:
        yield f"replaces {listed(ladder.replaces)}"
    if lower := _offered(ladder.lower):
        yield f"makes {listed(lower)} superfluous on the page"
    if higher := _offered(ladder.higher):
        yield f"made superfluous by {listed(higher)}"
    if ladder.requires:
        yield f"asked for first: {ladder.requires}"
    if ladder.parts:
        yield f"a bundle of {listed(ladder.parts, most=6)}"
    if decision.on_resume in ("lapsed", "in-progress"):
        state = "as lapsed or perhaps lapsed" if decision.on_resume == "lapsed" else "in progress"
        yield f"the résumé shows it {state}"


def _offered(ids: Sequence[str]) -> list[str]:
    return [one for one in ids if certifications()[one].status == "active"]


def _months(validity: Validity) -> str:
    if validity.months:
        return f"{validity.months} months"
    return "for life" if validity.known else "not known"


def _basis(validity: Validity) -> str:
    if not validity.known:
        return ": look at the issuer"
    return "" if validity.basis == "read" else f" ({validity.basis})"


def _reason(reason: Reason) -> Text:
    source = f"; {reason.source}" if reason.source else ""
    return Text.assemble(reason.text, (f" ({reason.principle}{source})", "dim"))


def _marked(mark: str, style: str, text: Text) -> Table:
    """The text behind a mark, its further lines indented."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, style=style), text)
    return grid
