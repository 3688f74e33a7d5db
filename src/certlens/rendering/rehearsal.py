"""Rehearsals and practice sheets → text at 80 columns, and HTML."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from certlens.rehearsal import Rehearsal
from certlens.rehearsing.practice import PracticeSheet
from certlens.rendering.words import counted
from certlens.report import Finding, Severity

_SEVERITIES: tuple[Severity, ...] = ("warning", "note", "strength")
_MARKS = {"warning": ("!", "bold red"), "note": ("-", "yellow"), "strength": ("+", "green")}
_WORDS_A_MINUTE = 150


def rehearsal_text(rehearsal: Rehearsal, console: Console) -> str:
    """What to change, what to keep, and the question to practise next."""
    return _printed(console, _rehearsal(rehearsal))


def practice_text(sheet: PracticeSheet, console: Console) -> str:
    """The questions, claim by claim, each with what the asker listens for."""
    return _printed(console, _sheet(sheet))


def rehearsal_html(rehearsal: Rehearsal) -> str:
    """The findings as a list; everything from the answer is escaped."""
    items = "".join(
        f'<li class="{finding.severity}">{escape(finding.message)} {escape(finding.advice)} '
        f"<small>{finding.rule}</small></li>"
        for finding in _ordered(rehearsal)
    )
    return (
        f'<div class="certlens"><p>{escape(_heading(rehearsal))}</p><ul>{items}</ul>'
        f"<p>Next: {escape(rehearsal.next_question)}</p></div>"
    )


def _printed(console: Console, parts: Iterator[RenderableType]) -> str:
    with console.capture() as captured:
        for part in parts:
            console.print(part)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _rehearsal(rehearsal: Rehearsal) -> Iterator[RenderableType]:
    yield Text(_heading(rehearsal))
    yield Text("")
    if not rehearsal.findings:
        yield Text("Nothing to note.")
    lines = any(span.line > 1 for finding in rehearsal.findings for span in finding.spans)
    for finding in _ordered(rehearsal):
        mark, style = _MARKS[finding.severity]
        where = f" ({_place(finding, lines=lines)}{finding.code})"
        told = Text.assemble((finding.message, "bold"), f" {finding.advice}", (where, "dim"))
        yield _marked(mark, style, told)
        if finding.rewrite:
            yield _marked("  say:", "dim", Text(finding.rewrite))
    yield Text.assemble(("\nNext question: ", "bold"), rehearsal.next_question)


def _heading(rehearsal: Rehearsal) -> str:
    seconds = round(rehearsal.words * 60 / _WORDS_A_MINUTE / 5) * 5
    long = f"{seconds} seconds" if seconds < 90 else f"{seconds / 60:.1f} minutes"
    return (
        f"{rehearsal.certification} for {rehearsal.role}: {counted(rehearsal.words, 'word')}, about "
        f"{long}; this role wants to hear the {rehearsal.opening} first"
    )


def _ordered(rehearsal: Rehearsal) -> list[Finding]:
    """Warnings first, then notes and strengths, each in the answer's order."""
    return sorted(rehearsal.findings, key=lambda finding: _SEVERITIES.index(finding.severity))


def _place(finding: Finding, *, lines: bool) -> str:
    return f"line {finding.spans[0].line}; " if lines else ""


def _sheet(sheet: PracticeSheet) -> Iterator[RenderableType]:
    employer = f" at {sheet.employer}" if sheet.employer else ""
    yield Text(sheet.source.path, style="bold")
    yield Text(f"Questions to practise for {sheet.role}{employer}, as of {sheet.as_of}")
    if not any(question.claim for question in sheet.questions):
        yield Text("\nThe page claims no certification; the questions are those of the role.")
    number = 0
    for (about, listens_for), questions in groupby(
        sheet.questions, key=lambda question: (question.about, question.listens_for)
    ):
        yield Text(f"\n{about}", style="bold")
        for question in questions:
            number += 1
            yield _marked(f"{number:>3}.", "", Text(question.question))
        yield _marked("    ", "", Text(f"listens for: {listens_for}", style="dim"))
    yield Text("\nCheck an answer: certlens rehearse ANSWER.txt --cert CERT --role ID", style="dim")


def _marked(mark: str, style: str, text: Text) -> Table:
    """The text behind a mark, its further lines indented."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, style=style), text)
    return grid
