"""Report → text: readable at 80 columns, in a pipe and without colour."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import TextIO

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from certlens.knowledge import certifications
from certlens.reasons import NO_CHANGE
from certlens.rendering.words import (
    brief,
    claim_name,
    counted,
    dates,
    place,
    printable,
    read_for,
    setting,
    spoken,
)
from certlens.report import Finding, Report, Severity, WeighedClaim
from certlens.resume import Evidence
from certlens.wording import fitted, label, listed

_SEVERITIES: tuple[Severity, ...] = ("warning", "note", "strength")
_MARKS = {"warning": ("!", "bold red"), "note": ("-", "yellow"), "strength": ("+", "green")}
_PLACED = {"lead": "lead with it", "list": "list it", "mention": "mention it", "drop": "drop it"}
_LEVELS = {"required": "bold green", "currency": "green", "ignored": "dim", "liability": "red"}
_WIDEST = 110
_SHOWN = 3


def report_texts(reports: Iterable[Report], file: TextIO) -> Iterator[str]:
    """Each report as text for this file: as wide as its terminal, coloured if that is one."""
    console = console_for(file)
    rule = ""
    for report in reports:
        yield rule + report_text(report, console)
        rule = "\n" + "=" * console.width + "\n\n"


def console_for(file: TextIO) -> Console:
    """A console that writes like this file; 80 columns where it is no terminal."""
    console = Console(file=file, highlight=False, markup=False, emoji=False, soft_wrap=False)
    if not file.isatty() and "COLUMNS" not in os.environ:
        console.width = 80
    console.width = max(40, min(console.width, _WIDEST))
    return console


def report_text(report: Report, console: Console) -> str:
    """The report as lines of text."""
    with console.capture() as captured:
        for part in _parts(report):
            console.print(part)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def finding_text(finding: Finding, console: Console) -> str:
    """One finding as lines of text."""
    with console.capture() as captured:
        for part in _finding(finding):
            console.print(part)
    return captured.get()


def _parts(report: Report) -> Iterator[RenderableType]:
    yield from _header(report)
    yield from _claims(report)
    yield from _reasons(report)
    yield from _findings(report)
    yield from _section(report)
    yield from _interview(report)
    yield from _evidence(report)
    yield from _notes(report)
    yield _closing(report)


def _header(report: Report) -> Iterator[RenderableType]:
    source = report.source
    pages = f", {counted(source.pages, 'page')}" if source.pages else ""
    yield Text.assemble((printable(source.path), "bold"), f" ({source.format}{pages})")
    yield Text(f"R{read_for(report)[1:]}, as of {report.as_of} (catalogue {report.catalog_date})")
    for line in setting(report):
        yield Text(line, style="dim")


def _title(text: str) -> Text:
    return Text(f"\n{text}", style="bold")


def _claims(report: Report) -> Iterator[RenderableType]:
    yield _title(f"Certifications ({len(report.claims)})")
    if not report.claims:
        yield Text("  None found. Names the catalogue lacks are found when called certified.")
        return
    weighed = any(claim.weight for claim in report.claims)
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False, show_edge=False)
    table.add_column("Certification", overflow="fold", ratio=1)
    table.add_column("Status", no_wrap=True)
    table.add_column("Dates", max_width=11, overflow="fold")
    if weighed:
        table.add_column("Weight", no_wrap=True)
    table.add_column("Backed by", no_wrap=True)
    for claim in report.claims:
        table.add_row(*_row(claim, weighed=weighed))
    yield table
    yield Text(_legend(report, weighed=weighed), style="dim")


def _legend(report: Report, *, weighed: bool) -> str:
    ranks = "Weights, best first: required, currency, valued, neutral, ignored, liability."
    said = [ranks if weighed else "Without a role nothing is weighed."]
    if any(claim.expires_basis == "catalogue" for claim in report.claims):
        said.append("* End by the issuer's usual validity; the page prints none.")
    return "\n".join(said)


def _row(claim: WeighedClaim, *, weighed: bool) -> Iterator[Text]:
    yield Text(claim_name(claim))
    yield Text(claim.status, style="" if claim.status in ("held", "passed") else "yellow")
    yield Text(dates(claim))
    if weighed:
        yield _weight(claim)
    yield Text(counted(len(claim.evidence), "item") if claim.evidence else "-")


def _weight(claim: WeighedClaim) -> Text:
    if claim.weight is None:
        return Text("-")
    placed = f"\n{_PLACED[claim.placement]}" if claim.placement else ""
    return Text.assemble((claim.weight.level, _LEVELS.get(claim.weight.level, "")), (placed, "dim"))


def _reasons(report: Report) -> Iterator[RenderableType]:
    """Why each weighs what it does, those of one reason together; what the role says stands above."""
    alike: dict[str, list[str]] = {}
    for claim in report.claims:
        if claim.weight:
            said = [reason.text for reason in claim.weight.reasons[1:]]
            why = "; ".join(text for text in said if not text.endswith(NO_CHANGE))
            alike.setdefault(f"{claim.weight.level}: {why}", []).append(_short(claim))
    if alike:
        yield _title("Why these weights")
    for why, names in alike.items():
        yield _marked("*", "", Text.assemble((fitted(names, 60), "bold"), f", {why}."))


def _short(claim: WeighedClaim) -> str:
    return label(claim, certifications().get(claim.certification or ""))


def _section(report: Report) -> Iterator[RenderableType]:
    section = report.section
    if section is None:
        return
    yield _title("How the certifications should read for this role (fill the blanks)")
    if section.headline:
        yield _marked("name:", "dim", Text(section.headline))
    yield Text(f"{section.where}{':' if section.lines else '.'}", style="dim")
    for line in section.lines:
        yield _marked("*", "", Text(line))
    names = [claim_name(claim) for claim in report.claims if claim.id in section.left_out]
    if names:
        yield _marked("leave out:", "dim", Text(listed(names, most=len(names))))


def _findings(report: Report) -> Iterator[RenderableType]:
    if not report.findings:
        yield _title("No findings")
    told = report.section.lines if report.section else ()
    for severity in _SEVERITIES:
        found = [finding for finding in report.findings if finding.severity == severity]
        if found:
            yield _title(f"{severity.capitalize()}s ({len(found)})")
        for finding in found:
            yield from _finding(finding, told)


def _finding(finding: Finding, told: Collection[str] = ()) -> Iterator[RenderableType]:
    """The finding, and its lines to paste but for those that the section tells anyway."""
    mark, style = _MARKS[finding.severity]
    where = f" ({place(finding.spans)}; {finding.code})"
    said = Text.assemble((finding.message, "bold"), f" {finding.advice}", (where, "dim"))
    yield _marked(mark, style, said)
    lines = [line for line in (finding.rewrite or "").splitlines() if line not in told]
    if lines:
        yield _marked("  paste:", "dim", Text("\n".join(lines)))


def _marked(mark: str, style: str, text: Text) -> Table:
    """The text behind a mark, its further lines indented."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, style=style), text)
    return grid


def _evidence(report: Report) -> Iterator[RenderableType]:
    kinds = Counter(item.kind for item in report.evidence)
    told = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
    yield _title(f"Evidence ({len(report.evidence)}{': ' if told else ''}{told})")
    with_outcome = [item for item in report.evidence if item.outcomes]
    if report.evidence and not with_outcome:
        yield Text("  None of it says what came of it.")
    for item in with_outcome[:_SHOWN]:
        yield _marked("*", "", _outcome(item))
    if len(with_outcome) > _SHOWN:
        yield Text(f"  and {len(with_outcome) - _SHOWN} more with an outcome")


def _outcome(item: Evidence) -> Text:
    return Text.assemble(brief(item.outcomes[0], 110), (f" ({place(item.spans)})", "dim"))


def _interview(report: Report) -> Iterator[RenderableType]:
    told = spoken(report)
    if told:
        yield _title("To say in the interview (fill the blanks)")
    for claim in told:
        yield _marked("*", "", Text(claim.talking_point or ""))


def _notes(report: Report) -> Iterator[RenderableType]:
    if report.notes:
        yield _title("How the file was read")
    for message in dict.fromkeys(note.message for note in report.notes):
        pages = [note.page for note in report.notes if note.message == message and note.page]
        where = f"page {', '.join(map(str, pages))}: " if pages else ""
        yield _marked("*", "", Text(f"{where}{message}"))


def _closing(report: Report) -> Text:
    count = Counter(finding.severity for finding in report.findings)
    told = ", ".join(counted(count[severity], severity) for severity in _SEVERITIES)
    code = next((finding.code for finding in report.findings), None)
    why = f"\nWhy a finding is made: certlens explain {code}. " if code else "\n"
    return Text(f"\n{told}.{why}All details: --format json.", style="dim")
