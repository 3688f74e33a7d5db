"""Comparison → a table readable at 80 columns, in a pipe and without colour, and as HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from textwrap import wrap

from rich import box
from rich.columns import Columns
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from certlens.comparison import Comparison
from certlens.knowledge import roles
from certlens.rendering.words import claim_name, counted
from certlens.report import Level

_IN_WORDS = 4  # roles side by side; with more of them, marks
_IN_MARKS = 15
_MARKS: dict[Level, str] = {
    "required": "R",
    "currency": "C",
    "valued": "V",
    "neutral": "=",
    "ignored": ".",
    "liability": "!",
}
_COUNTING: tuple[Level, ...] = ("required", "currency", "valued")
_STYLES: dict[Level, str] = {
    "required": "bold green",
    "currency": "green",
    "valued": "",
    "neutral": "",
    "ignored": "dim",
    "liability": "red",
}


def comparison_text(comparison: Comparison, console: Console) -> str:
    """The matrix with its legend, and two lines on where the certifications count."""
    with console.capture() as captured:
        for part in _parts(comparison):
            console.print(part)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def comparison_html(comparison: Comparison) -> str:
    """The matrix as an HTML table, the reasons of a cell as its title."""
    head = "".join(f"<th>{escape(name)}</th>" for name in ("Certification", *comparison.roles))
    rows = "".join(_html_rows(comparison))
    told = "".join(f"<p>{escape(line)}</p>" for line in reading(comparison))
    return f'<div class="certlens"><table><tr>{head}</tr>{rows}</table>{told}</div>'


def reading(found: Comparison) -> tuple[str, str]:
    """For which roles the certifications are currency, and for which they are noise (P1)."""
    currency = _listed(found, found.currency, *_COUNTING)
    valued = _listed(found, found.valued, *_COUNTING)
    opens = [f"Currency: {currency}" if currency else "Currency for none of these roles"]
    opens += [f"helpful: {valued}"] if valued else []
    idle = _listed(found, found.noise, "ignored", "liability")
    noise = f"Noise: {idle}" if idle else "Noise for none of these roles"
    return "; ".join(opens) + ".", noise + "."


def _parts(found: Comparison) -> Iterator[RenderableType]:
    employer = f" at {found.employer}" if found.employer else ""
    size = f"{counted(len(found.claims), 'claim')} before {counted(len(found.roles), 'role')}"
    yield Text(found.source.path, style="bold")
    yield Text(f"{size}{employer}, as of {found.as_of}, catalogue {found.catalog_date}")
    if found.representative:
        yield Text("One role of each family; name others with --role ID.")
    if not found.claims:
        yield Text("\nNo certifications found, so there is nothing to compare.")
        return
    if len(found.roles) <= _IN_WORDS:
        yield from _in_words(found)
    else:
        yield from _in_marks(found)
    yield Text("")
    yield from map(Text, reading(found))


def _in_words(found: Comparison) -> Iterator[RenderableType]:
    """A column a role, the levels as words."""
    table = _table()
    for role in found.roles:
        table.add_column("\n".join(wrap(role, 14)), min_width=9)
    for claim, row in zip(found.claims, found.cells, strict=True):
        levels = [Text(weight.level, style=_STYLES[weight.level]) for weight in row]
        table.add_row(Text(claim_name(claim)), *levels)
    yield Text("")
    yield table


def _in_marks(found: Comparison) -> Iterator[RenderableType]:
    """A numbered column a role, the levels as marks, in blocks that fit the page."""
    for first in range(0, len(found.roles), _IN_MARKS):
        yield from _block(found, range(first, min(first + _IN_MARKS, len(found.roles))))
    yield Text(", ".join(f"{mark} {level}" for level, mark in _MARKS.items()))


def _block(found: Comparison, places: Sequence[int]) -> Iterator[RenderableType]:
    names = (Text(f"{place + 1:>2} {_named(found, found.roles[place])}") for place in places)
    yield Text("")
    yield Columns(names, padding=(0, 2), column_first=True)
    yield Text("")
    table = _table()
    for place in places:
        table.add_column(str(place + 1), width=2, justify="right")
    for claim, row in zip(found.claims, found.cells, strict=True):
        levels = (row[place].level for place in places)
        marks = [Text(_MARKS[level], style=_STYLES[level]) for level in levels]
        table.add_row(Text(claim_name(claim)), *marks)
    yield table


def _table() -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    table.add_column("Certification", overflow="fold", ratio=1)
    return table


def _named(found: Comparison, role: str) -> str:
    family = roles()[role].family
    return f"{role} ({family})" if found.representative and family not in role else role


def _listed(found: Comparison, names: Sequence[str], *levels: Level) -> str:
    """The roles, each with how many of the claims are on these levels there."""
    places = [(name, found.roles.index(name)) for name in names]
    told = (
        (name, sum(row[place].level in levels for row in found.cells)) for name, place in places
    )
    return ", ".join(f"{name} ({number} of {len(found.claims)})" for name, number in told)


def _html_rows(found: Comparison) -> Iterator[str]:
    for claim, row in zip(found.claims, found.cells, strict=True):
        cells = (
            f'<td title="{escape("; ".join(reason.text for reason in weight.reasons))}">'
            f"{weight.level}</td>"
            for weight in row
        )
        yield f"<tr><td>{escape(claim_name(claim))}</td>{''.join(cells)}</tr>"
