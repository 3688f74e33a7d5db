"""What postings ask for → text: each certification with its counts and a quote, then each posting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TextIO

from rich import box
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from certlens.knowledge import certifications
from certlens.postings import Need, Posting
from certlens.postings.demand import CertificationDemand, Demand
from certlens.rendering.terminal import console_for
from certlens.rendering.words import brief, counted

_QUOTE = 140
_MOST = 25
_COUNTS = (
    ("required", "required"),
    ("after_hire", "after hire"),
    ("preferred", "preferred"),
    ("or_equivalent", "or-equivalent"),
)


def demand_text(found: Demand, file: TextIO) -> str:
    """The demand as text for this file: as wide as its terminal, coloured if that is one."""
    console = console_for(file)
    with console.capture() as captured:
        for part in _parts(found):
            console.print(part)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _parts(found: Demand) -> Iterator[RenderableType]:
    yield Text(counted(found.total, "posting"), style="bold")
    yield from _tallies(found)
    named = [row for row in found.certifications if row.postings]
    if named and found.total > 1:
        yield Text("\nCertifications named", style="bold")
        yield _table(found, named[:_MOST])
        if len(named) > _MOST:
            yield Text(f"and {len(named) - _MOST} more: --format json lists all")
    for posting in found.postings:
        yield from _posting(posting)


def _tallies(found: Demand) -> Iterator[Text]:
    for label, counts in (("Roles", found.roles), ("Employers", found.employers)):
        if counts and found.total > 1:
            yield Text(f"{label}: {_listed(counts.items())}")
    if found.classes and found.total > 1:
        yield Text(f"DoD 8570 classes (legacy): {_listed(found.classes.items())}")
    if found.generic and found.total > 1:
        yield Text(f"Certifications asked for without a name: {_listed(found.generic.items())}")
    if found.silent:
        yield Text(f"No word of certifications: {found.silent}")


def _listed(counts: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {number}" for name, number in counts)


def _table(found: Demand, rows: Iterable[CertificationDemand]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1))
    table.add_column("Named in", no_wrap=True)
    table.add_column("Certification", overflow="fold", ratio=1)
    for row in rows:
        counts = ", ".join(
            f"{number} {word}" for field, word in _COUNTS if (number := getattr(row, field))
        )
        quote = Text(f"“{brief(row.quotes[0].text, _QUOTE)}”", style="dim")
        named = Text.assemble((row.name, "bold"), f" ({row.certification}): {counts}; ")
        named.append(f"{row.consistency}\n")
        table.add_row(f"{row.postings} of {found.total}", named.append_text(quote))
    return table


def _posting(posting: Posting) -> Iterator[RenderableType]:
    yield Text.assemble("\n", (posting.source.path, "bold"), f" ({posting.source.format})")
    role = f"role {posting.role}" if posting.role else "role not clear"
    employer = posting.employer
    kind = f"employer {employer.id} (“{employer.cue}”)" if employer else "employer not clear"
    yield Text(f"  {role}; {kind}", style="dim")
    for _, needs in groupby(posting.needs, key=lambda need: need.group or need.span.start):
        yield Padding(need_line(list(needs)), (0, 0, 0, 2))
    if posting.generic:
        yield Text(f"  {posting.generic}: certifications, without a name")
    if not posting.needs and not posting.generic:
        yield Text("  no certification asked for")


def need_line(needs: list[Need]) -> str:
    """``required: any one of CISSP, CISM``, with what else is said of it."""
    first = needs[0]
    classes = list(dict.fromkeys(need.dod_class for need in needs if need.dod_class))
    named = [" ".join(need.text.split()) for need in needs if not need.dod_class]
    by_class = sum(need.legacy for need in needs)
    if classes:
        named.append(f"{' / '.join(classes)} (DoD 8570, legacy: {by_class} certifications)")
    text = f"{first.need}: {'any one of ' if len(named) > 1 else ''}{', '.join(named)}"
    name = certifications()[first.certification].name
    if len(named) == 1 and not classes and name.casefold() not in named[0].casefold():
        text += f" ({name})"
    if first.open_list:
        text += ", or an equivalent"
    if first.within_months:
        text += f", within {counted(first.within_months, 'month')} of hire"
    return text + (f", in place of “{first.stands_for}”" if first.stands_for else "")
