"""Pages → lines of the document: order, blocks, running heads, turned and hidden text."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator

from certlens.document import Line, Note, Region
from certlens.parsers.blocks import PrintedLine, printed, usual_leadings
from certlens.parsers.boxes import turned_back
from certlens.parsers.columns import Reader
from certlens.parsers.flows import Flow
from certlens.parsers.hyphens import made_whole, uncut
from certlens.parsers.ligatures import spell_out
from certlens.parsers.line_links import links_on
from certlens.parsers.list_marks import mark_bullets
from certlens.parsers.page_breaks import joined_pages
from certlens.parsers.page_items import PageItems
from certlens.parsers.page_turns import on_page
from certlens.parsers.rows import rows_of
from certlens.parsers.segments import Segment, closed_up, segments
from certlens.parsers.sidebars import Sidebar
from certlens.parsers.time_lines import without_marks
from certlens.parsers.unread import unread_note

_HEAD, _FOOT = 0.1, 0.14
_SAME_HEIGHT = 4.0
_DIGITS = re.compile(r"\d+")


def lines_of(pages: list[PageItems], notes: list[Note], *, hyphenated: bool) -> list[Line]:
    """Every page's lines in reading order; what could not be read is added to ``notes``.

    ``hyphenated`` says that words may be broken at line ends by the program that set the pages.
    """
    printed_pages: list[list[PrintedLine]] = []
    spell_out(piece for page in pages for piece in page.pieces)
    upright = deque(_segments(page) for page in pages)
    running = _running_heads(pages, upright)
    block = row = 0
    sidebar: Sidebar | None = None
    ending: tuple[float, float] | None = None
    for page in pages:
        found = upright.popleft()
        panels = [fill.box for fill in page.fills if fill.colour]
        reader = Reader(panels, page.rules, row, sidebar, page.frames, ending)
        flows = _flows(page, found, running, reader)
        leadings = usual_leadings(flows)
        placed: list[PrintedLine] = []
        for flow in flows:
            made = made_whole(printed(flow, page.number, block, leadings), hyphenated)
            placed += uncut(made, flow.edge)
            block = placed[-1].block + 1
        for line in _hidden_lines(found, page.number):
            line.block = block
            block += 1
            placed.insert(_place(line, placed), line)
        for line in _turned_lines(page):
            line.block += block
            placed.append(line)
        block = max((line.block for line in placed), default=block) + 1
        row, sidebar, ending = reader.next_row, reader.sidebar, reader.ending
        notes += _notes(page, placed, reader.two_columns)
        printed_pages.append(placed)
    lines = deque(joined_pages(printed_pages))
    printed_pages.clear()
    return list(_records(lines, pages))


def _segments(page: PageItems) -> list[Segment]:
    """The page's upright segments."""
    found = segments(without_marks(page.pieces))
    page.pieces = []
    page.unmapped -= sum(segment.opens_unmapped for segment in found)
    mark_bullets([segment for segment in found if segment.hidden is None], page.dots, page.rules)
    return found


def _flows(page: PageItems, found: list[Segment], running: set[int], reader: Reader) -> list[Flow]:
    visible = [segment for segment in found if segment.hidden is None]
    body = [segment for segment in visible if id(segment) not in running]
    heads: dict[Region, list[Segment]] = {"header": [], "footer": []}
    for segment in visible:
        if id(segment) in running:
            heads["header" if segment.baseline < page.height / 2 else "footer"].append(segment)
    flows = reader.flows(body, (0.0, 0.0, page.width, page.height))
    head, foot = (
        [Flow(rows_of(heads[name]), page.width, name)] if heads[name] else []
        for name in ("header", "footer")
    )
    ordered = [*head, *flows, *foot]
    for flow in ordered:
        flow.rows = [part for row in flow.rows for part in closed_up(row, flow.edge)]
    return ordered


def _running_heads(pages: list[PageItems], upright: Iterable[list[Segment]]) -> set[int]:
    """The ids of segments that recur at the top or bottom of pages, but for their numbers."""
    if len(pages) < 2:
        return set()
    places: dict[tuple[str, int], list[tuple[int, Segment]]] = defaultdict(list)
    for page, found in zip(pages, upright, strict=True):
        for segment in found:
            share = segment.baseline / (page.height or 1)
            if segment.hidden is None and (share < _HEAD or share > 1 - _FOOT):
                key = (_DIGITS.sub("#", segment.text), round(segment.baseline / _SAME_HEIGHT))
                places[key].append((page.number, segment))
    recurring: set[int] = set()
    for (text, height), hits in places.items():
        near = [*hits, *places.get((text, height - 1), ()), *places.get((text, height + 1), ())]
        if len({number for number, _ in near}) >= max(2, 0.5 * len(pages)):
            recurring |= {id(segment) for _, segment in hits}
    return recurring


def _hidden_lines(found: list[Segment], page: int) -> list[PrintedLine]:
    hidden = rows_of(segment for segment in found if segment.hidden is not None)
    return [
        line
        for row in hidden
        for segment in row
        for line in made_whole(printed(Flow([[segment]], segment.x1), page, 0), False)
    ]


def _place(line: PrintedLine, placed: list[PrintedLine]) -> int:
    """Where a hidden line stands: after the last line of its column that is above it."""
    x0, top, x1, _ = line.box
    best = 0
    for index, other in enumerate(placed, start=1):
        left, above, right, _ = other.box
        if above <= top and left < x1 and right > x0:
            best = index
    while 0 < best < len(placed) and placed[best].block == placed[best - 1].block:
        best += 1
    return best


def _turned_lines(page: PageItems) -> list[PrintedLine]:
    lines: list[PrintedLine] = []
    for angle, pieces in sorted(page.turned.items()):
        found = segments(pieces)
        seen = rows_of(segment for segment in found if segment.hidden is None)
        hidden = rows_of(segment for segment in found if segment.hidden is not None)
        for row in [*seen, *hidden]:
            for line in made_whole(
                printed(Flow([row], row[-1].x1), page.number, len(lines)), False
            ):
                line.box = turned_back(line.box, angle)
                line.stops = []
                lines.append(line)
    return lines


def _notes(page: PageItems, lines: list[PrintedLine], two_columns: bool) -> list[Note]:
    """What to know about how this page was read."""
    number = page.number
    notes: list[Note] = []
    visible = sum(len(line.text) for line in lines if line.hidden is None)
    if two_columns:
        notes.append(Note(id="two-column", message="read column by column", page=number))
    if any(line.hidden for line in lines):
        message = "holds text that a reader of the page cannot see"
        notes.append(Note(id="hidden-text", message=message, page=number))
    if unread := unread_note(page, visible):
        notes.append(unread)
    elif not lines:
        notes.append(Note(id="empty-page", message="nothing to read on this page", page=number))
    return notes


def _records(lines: deque[PrintedLine], pages: list[PageItems]) -> Iterator[Line]:
    """The lines, each with its offset, so that none is made twice; ``lines`` is emptied meanwhile."""
    offset = 0
    while lines:
        line = lines.popleft()
        yield _record(line, pages[line.page - 1], offset)
        offset += len(line.text) + 1


def _record(line: PrintedLine, page: PageItems, offset: int) -> Line:
    x0, top, x1, bottom = on_page(line.box, page)
    stops = () if page.turn else line.stops
    return Line(
        text=line.text,
        start=offset,
        block=line.block,
        page=line.page,
        bbox=(round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2)),
        font_size=round(line.size, 2),
        bold=line.bold,
        region=line.region,
        row=line.row,
        bullet=line.bullet,
        hidden=line.hidden,
        links=links_on(line.text, line.box, line.stops, page.links),
        stops=tuple((index, round(x, 2)) for index, x in stops),
    )
