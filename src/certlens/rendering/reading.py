"""Résumé → the page as certlens read it: section by section, line by line, with what was found where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from certlens.document import Hidden, Line
from certlens.parsers.wrapping import marker
from certlens.rendering.words import claim_name, counted, printable
from certlens.resume import Claim, Evidence, Resume, Section

_REGIONS = {"main": "", "sidebar": "side", "header": "head", "footer": "foot", "footnote": "note"}
_HIDDEN: Mapping[Hidden, str] = {
    "background-colour": "in the colour of its background",
    "tiny": "too small to read",
    "off-page": "off the page",
    "invisible-mode": "not painted",
    "vanish": "set as hidden text",
    "covered": "covered",
    "clipped": "cut off",
}
_LEGEND = (
    "Line number, where it stands (side column, head, foot, row of a table), words. Lines joined "
    "by /, | and \\ were read as one piece; * is a list item, # a heading; <c1> what was found there."
)


def reading_text(resume: Resume, console: Console) -> str:
    """The document as it was read, as lines of text for this console."""
    with console.capture() as captured:
        for part in _parts(resume):
            console.print(part)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _parts(resume: Resume) -> Iterator[RenderableType]:
    lines = resume.document.lines
    hidden = sum(not line.visible for line in lines)
    told = [counted(len(lines), "line"), counted(len(resume.sections), "section")]
    told += [f"{hidden} hidden"] if hidden else []
    yield Text("\nThe page as certlens read it", style="bold")
    yield Text(f"Read as {', '.join(told)}. {_LEGEND}", style="dim")
    found = _found(resume)
    for section, numbers in _by_section(resume):
        yield Text(f"\n{_title(section)}", style="bold")
        yield _table(lines, numbers, found)
    yield from _key(resume)


def _found(resume: Resume) -> Mapping[int, Sequence[str]]:
    """The ids of claims and evidence on each line."""
    found: dict[int, list[str]] = defaultdict(list)
    items: Sequence[Claim | Evidence] = (*resume.claims, *resume.evidence)
    for item in items:
        for number in sorted({span.line for span in item.spans}):
            found[number].append(item.id)
    return found


def _by_section(resume: Resume) -> Iterator[tuple[Section | None, range]]:
    """Each section with its lines' numbers; hidden lines go with the section before them."""
    firsts = [section.first_line for section in resume.sections]
    last = len(resume.document.lines)
    if not firsts or firsts[0] > 1:
        yield None, range(1, firsts[0] if firsts else last + 1)
    for section, following in zip(resume.sections, [*firsts[1:], last + 1], strict=True):
        yield section, range(section.first_line, following)


def _title(section: Section | None) -> str:
    if section is None:
        return "[no section]"
    kinds = " + ".join((section.kind, *section.also))
    return f"[{kinds}] {printable(section.title) or 'no heading of its own'}"


def _table(
    lines: Sequence[Line], numbers: range, found: Mapping[int, Sequence[str]]
) -> RenderableType:
    """The lines of a section, wrapped beside their numbers."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True, justify="right", min_width=4, style="dim")
    grid.add_column(no_wrap=True, min_width=4, style="dim")
    grid.add_column(no_wrap=True, min_width=1, style="dim")
    grid.add_column(overflow="fold")
    for number in numbers:
        line = lines[number - 1]
        if line.page is not None and (number == 1 or lines[number - 2].page != line.page):
            grid.add_row("page", str(line.page))
        words = _words(line, found.get(number, ()))
        grid.add_row(str(number), _where(line), _joint(lines, number), words)
    return grid


def _where(line: Line) -> str:
    return _REGIONS[line.region] or ("" if line.row is None else f"r{line.row}")


def _joint(lines: Sequence[Line], number: int) -> str:
    """How the line hangs together with the ones before and after it."""
    block = lines[number - 1].block
    before = number > 1 and lines[number - 2].block == block
    after = number < len(lines) and lines[number].block == block
    if before:
        return "|" if after else "\\"
    return "/" if after else ""


def _words(line: Line, found: Sequence[str]) -> Text:
    """The line's words; a tab, which parts them like cells, is three spaces."""
    shown = Text()
    if line.hidden:
        shown.append(f"[hidden: {_HIDDEN[line.hidden]}] ", "bold red")
    if line.heading_level:
        shown.append("# ", "dim")
    if line.bullet and not marker(line.text):
        shown.append("* ", "dim")
    shown.append("   ".join(map(printable, line.text.split("\t"))), "bold" if line.bold else "")
    for link in line.links:
        if link.url not in line.text and line.text[link.start : link.end] not in link.url:
            shown.append(f" ({printable(link.url)})", "dim")
    for name in found:
        shown.append(f" <{name}>", "green")
    return shown


def _key(resume: Resume) -> Iterator[RenderableType]:
    """What each id on the lines stands for."""
    yield Text("\nFound", style="bold")
    if not resume.claims and not resume.evidence:
        yield Text("  Nothing: no line names a certification or work that could back one.")
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for claim in resume.claims:
        grid.add_row(claim.id, Text(f"{printable(claim_name(claim))}, {claim.status}"))
    for (kind, title), group in groupby(resume.evidence, lambda item: (item.kind, item.title)):
        ids = [item.id for item in group]
        grid.add_row(_listed(ids), Text(f"{kind}{f', {printable(title)}' if title else ''}"))
    yield grid


def _listed(ids: Sequence[str]) -> str:
    return ids[0] if len(ids) == 1 else f"{ids[0]}-{ids[-1]}"
