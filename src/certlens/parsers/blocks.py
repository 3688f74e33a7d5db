"""Flows → printed lines: which of them read on as one paragraph, item or cell."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from statistics import median

from certlens.document import Box, Hidden, Region
from certlens.parsers.columns import Flow
from certlens.parsers.page_items import Stops
from certlens.parsers.rows import Row
from certlens.parsers.segments import Segment, closed_up

_MARK = re.compile(
    r"^(?:[•▪■▫□●○◦◉⁃‣∙·⦁⚫➢➤►▸▶▹❖✓✔✦✧◆◇➔→➣❯»⟡⬥⬧*␣]\s*(?=\S)|[–—-]\s+(?=\S)|o\s+(?=\S))"
)
_NUMBER = re.compile(r"^(?:\(?\d{1,2}[.)]|[a-z]\))\s+\S")
_RUNS_ON = re.compile(
    r"(?:[-–/&,+]|\b(?:and|of|for|the|in|to|with|a|an|on|by|or|as|at|from))$", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?:;]$")


@dataclass(slots=True)
class PrintedLine:
    """One line as it will stand in the document, but for its offset."""

    text: str
    box: Box
    size: float
    bold: bool
    colour: object
    block: int
    region: Region
    row: int | None
    bullet: bool
    hidden: Hidden | None
    stops: Stops
    page: int
    begins: float


def printed(flow: Flow, page: int, first_block: int) -> list[PrintedLine]:
    """The lines of a flow, their blocks numbered from ``first_block``."""
    lines: list[PrintedLine] = []
    block = first_block
    rows = [closed_up(row) for row in flow.rows]
    usual = _usual_leading(rows)
    for index, row in enumerate(rows):
        line = _line(row, flow, page)
        if index:
            before = lines[-1]
            if not _continues(before, rows[index - 1], line, row, flow.edge, usual):
                block += 1
        lines.append(replace(line, block=block))
    return lines


def _line(row: Row, flow: Flow, page: int) -> PrintedLine:
    text = ""
    stops: Stops = []
    for segment in row:
        if text:
            text += "\t"
        shift = len(text)
        if shift:
            stops.append((shift - 1, _previous_end(row, segment)))
        stops += [(index + shift, x) for index, x in segment.stops]
        text += segment.text
    stops.append((len(text), row[-1].x1))
    main = max(row, key=lambda segment: len(segment.text))
    box = (
        row[0].x0,
        min(segment.top for segment in row),
        max(segment.x1 for segment in row),
        max(segment.bottom for segment in row),
    )
    bullet = row[0].mark is not None or bool(_MARK.match(text) or _NUMBER.match(text))
    return PrintedLine(
        text,
        box,
        main.size,
        main.bold,
        main.colour,
        0,
        flow.region,
        flow.row,
        bullet,
        main.hidden,
        stops,
        page,
        row[0].x0 if row[0].mark is None else row[0].mark,
    )


def _previous_end(row: Row, segment: Segment) -> float:
    index = row.index(segment)
    return row[index - 1].x1


def _usual_leading(rows: list[Row]) -> float:
    gaps = [
        (after[0].baseline - before[0].baseline) / after[0].size
        for before, after in itertools.pairwise(rows)
    ]
    near = [gap for gap in gaps if 0.8 < gap < 2.4]
    return median(sorted(near)[: max(1, (len(near) + 1) // 2)]) if near else 1.2


def _continues(
    before: PrintedLine, above: Row, line: PrintedLine, row: Row, edge: float, usual: float
) -> bool:
    """Whether a line reads on from the one before it."""
    if line.bullet or line.hidden != before.hidden:
        return False
    size = max(line.size, before.size)
    if abs(line.size - before.size) > 0.08 * size:
        return False
    leading = row[0].baseline - above[0].baseline
    if leading > max(usual * 1.25, 1.0) * size + 0.5 or leading <= 0:
        return False
    if line.bold != before.bold or line.colour != before.colour and before.bold:
        return False
    if len(row) > 1:
        return False
    text = before.text
    open_bracket = text.count("(") > text.count(")")
    if _RUNS_ON.search(text) or open_bracket:
        return True
    if before.bullet and row[0].x0 < before.begins - 2:
        return False
    first_word = row[0].first_word_width()
    room = edge - above[-1].x1
    full = first_word + 0.2 * size > room
    if full:
        return True
    return row[0].text[:1].islower() and not _ENDS.search(text)
