"""Flows → printed lines: which of them read on as one paragraph, item or cell."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from certlens.document import Box, Hidden, Region
from certlens.parsers.flows import Flow
from certlens.parsers.page_items import Colour, Stops
from certlens.parsers.rows import Row
from certlens.parsers.spaced_entries import begun_after_dates, going_on

_MARK = re.compile(r"[•▪■▫□●○◦◉⁃‣∙·⦁⚫➢➤►▸▶▹❖✓✔✦✧◆◇➔→➣❯»⟡⬥⬧␣]\s*(?=\S)")
_DASH = re.compile(r"([–—\-*+o])\s+(?=\S)")
_NUMBER = re.compile(r"(?:\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)")
_RUNS_ON = re.compile(
    r"(?:[-–/&,·|•;]|\b(?:and|of|for|the|in|to|with|a|an|on|by|or|as|at|from|until|since|through"
    r"|expires|issued))$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:[a-z]{3,9}\.? )?(?:19|20)\d\d(?: ?[-–—] ?(?:present|now|(?:[a-z]{3,9}\.? )?\d{4}))?",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$", re.IGNORECASE
)
_BROKEN_WORD = re.compile(r"\w-$")
_ENDS = re.compile(r"[.!?:;]$")
_LOOSE = 0.12
_PAIR = 2
# What hangs under an item's text goes on with it, though its first word might have found room.
_HANGING = 2.0
_FLUSH = 1.0
_USUAL_LEADING = 1.3
_WIDEST_LEADING = 2.2


@dataclass(slots=True)
class PrintedLine:
    """One line as it will stand in the document, but for its offset.

    ``begins`` is where it or its drawn bullet starts.
    """

    text: str
    box: Box
    baseline: float
    size: float
    bold: bool
    colour: Colour | None
    begins_in: tuple[str, bool]
    ends_in: tuple[str, bool]
    region: Region
    row: int | None
    hidden: Hidden | None
    stops: Stops
    page: int
    begins: float
    first_word: float
    pieces: int
    last_x: float
    last_begins: float
    bullet: bool = False
    block: int = 0


def printed(
    flow: Flow, page: int, first_block: int, leadings: dict[float, float] | None = None
) -> list[PrintedLine]:
    """The lines of a flow, their blocks numbered from ``first_block``.

    ``leadings`` is the page's usual line distance for each font size.
    """
    lines = [_line(row, flow, page) for row in flow.rows]
    _mark_items(lines)
    own = usual_leadings([flow])
    justified = _is_justified(lines, flow.edge)
    known = {**(leadings or {}), **own}
    ratio = min((leading / size for size, leading in known.items()), default=_USUAL_LEADING)
    block = first_block
    item: PrintedLine | None = None
    apart, on = begun_after_dates(lines), going_on(lines)
    for index, (before, line) in enumerate(pairwise([None, *lines])):
        assert line is not None
        if before is not None and index in apart:
            block += 1
        elif before is not None and index not in on:
            size = round(line.size, 1)
            usual = known.get(size, ratio * line.size)
            room = flow.edge_at(before.baseline) - before.last_x
            hangs = item and item.block == block and line.box[0] > item.begins + 0.4 * line.size
            slack = _HANGING if hangs and not justified else 0.2
            block += not (flow.whole or _continues(before, line, room, usual, justified, slack))
        line.block = block
        item = line if line.bullet else item
    return lines


def usual_leadings(flows: list[Flow]) -> dict[float, float]:
    """The line distance inside paragraphs for each font size: the least one that recurs."""
    distances: dict[float, Counter[float]] = {}
    for flow in flows:
        for above, row in pairwise(flow.rows):
            before, line = above[0], row[0]
            leading = line.baseline - before.baseline
            if abs(before.size - line.size) < 0.1 and 0.8 < leading / line.size < _WIDEST_LEADING:
                size = round(line.size, 1)
                distances.setdefault(size, Counter())[round(leading * 2) / 2] += 1
    usual: dict[float, float] = {}
    for size, counts in distances.items():
        recurring = [leading for leading, count in counts.items() if count > 1]
        if recurring:
            usual[size] = min(recurring)
    return usual


def _line(row: Row, flow: Flow, page: int) -> PrintedLine:
    text = ""
    stops: Stops = []
    end = row[0].x0
    for segment in row:
        if text:
            stops.append((len(text), end))
            text += "\t"
        shift = len(text)
        stops += [(index + shift, x) for index, x in segment.stops]
        text += segment.text
        end = segment.x1
    stops.append((len(text), end))
    main = max(row, key=lambda segment: len(segment.text))
    top = min(segment.top for segment in row)
    bottom = max(segment.bottom for segment in row)
    first = row[0]
    return PrintedLine(
        text=text,
        box=(first.x0, top, max(segment.x1 for segment in row), bottom),
        baseline=main.baseline,
        size=main.size,
        bold=main.bold,
        colour=main.colour,
        begins_in=first.begins_in,
        ends_in=row[-1].ends_in,
        region=flow.region,
        row=flow.row,
        hidden=main.hidden,
        stops=stops,
        page=page,
        begins=first.x0 if first.mark is None else first.mark,
        first_word=first.first_word_width(),
        pieces=len(row),
        last_x=end,
        last_begins=row[-1].x0,
        bullet=first.mark is not None,
    )


def _mark_items(lines: list[PrintedLine]) -> None:
    """Find list items; a dash counts where it recurs at the same indent."""
    dashes: Counter[tuple[str, int]] = Counter()
    for line in lines:
        if found := _DASH.match(line.text):
            dashes[found[1], round(line.box[0] / 4)] += 1
    for line in lines:
        if line.bullet or _MARK.match(line.text) or _NUMBER.match(line.text):
            line.bullet = True
        elif (found := _DASH.match(line.text)) and not _DATE.match(line.text, found.end()):
            line.bullet = dashes[found[1], round(line.box[0] / 4)] > 1


def _is_justified(lines: list[PrintedLine], edge: float) -> bool:
    """Whether lines that are full end exactly at the column's edge."""
    flush = sum(abs(line.last_x - edge) < _FLUSH and line.pieces == 1 for line in lines)
    ragged = sum(
        line.first_word > edge - before.last_x >= _FLUSH for before, line in pairwise(lines)
    )
    return flush >= 3 and flush > 1.5 * ragged


def _continues(
    before: PrintedLine,
    line: PrintedLine,
    room: float,
    usual: float,
    justified: bool,
    slack: float,
) -> bool:
    """Whether a line reads on from the one before it, which left ``room`` in its column."""
    if line.bullet or line.hidden != before.hidden:
        return False
    if line.pieces > 1 and not _ends_beside_date(before, line, room):
        return False
    if abs(line.size - before.size) > 0.08 * max(line.size, before.size):
        return False
    leading = line.baseline - before.baseline
    broken = _BROKEN_WORD.search(before.text) and line.text[:1].islower()
    widest = max(usual, 1.55 * line.size) if broken else usual
    if not 0 < leading <= widest + _LOOSE * line.size:
        return False
    if before.bullet and line.box[0] < before.begins - 2:
        return False
    if before.pieces > 1 and abs(line.box[0] - before.last_begins) > line.size:
        return False
    text = before.text
    dash = _DASH.match(line.text)
    if dash and text[-1:].isdigit() and _DATE.match(line.text, dash.end()):
        return True
    if _RUNS_ON.search(text) or text.count("(") > text.count(")"):
        return True
    if not _alike(before, line):
        return False
    if _DATE.fullmatch(line.text) and not _MONTH.search(text):
        return False
    if _DATE.fullmatch(text) and line.text[:1].isupper():
        return False
    if line.first_word + slack * line.size > room:
        return not justified or abs(room) < _FLUSH or line.text[:1].islower()
    width = before.last_x + room - before.box[0]
    return line.text[:1].islower() and not _ENDS.search(text) and room < 0.4 * width


def _ends_beside_date(before: PrintedLine, line: PrintedLine, room: float) -> bool:
    """Whether a full line runs on in the next, which has a date at the right."""
    dated = any(map(str.isdigit, line.text.rpartition("\t")[2]))
    return dated and before.pieces == 1 and line.pieces == _PAIR and line.first_word > room


def _alike(before: PrintedLine, line: PrintedLine) -> bool:
    """Whether two lines could be of one paragraph by their look where one ends and one begins."""
    if line.begins_in != before.ends_in:
        return False
    return None in (line.colour, before.colour) or line.colour == before.colour
