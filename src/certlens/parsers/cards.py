"""Cards: boxes, drawn or painted, that each hold a text of their own and stand in a grid or stack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from certlens.document import Box
from certlens.parsers.boxes import area, overlap
from certlens.parsers.rows import Row, rows_of
from certlens.parsers.segments import Segment
from certlens.parsers.table_rows import look

_SAME = 4.0
_APART = 3.0
_TALLEST = 0.4
_NARROWEST = 40.0
_LEAST_HEIGHT = 1.2  # ems
_LEADING = 1.5
_LINES = 6
_MOST = 60_000  # boxes times texts: a drawing, not cards


def cards_among(rows: list[Row], frames: list[Box], height: float) -> list[Box]:
    """The first group of cards, in reading order; none where text stands beside or between them.

    ``height`` is that of the page's text.
    """
    found = [segment for row in rows for segment in row]
    if len(frames) * len(found) > _MOST:
        return []
    groups: list[list[list[Box]]] = [[]]
    for line in _lines(_outermost(_filled(found, frames, height))):
        group = groups[-1]
        if group and (_are_parted(group[-1], line, found) or not _alike(group[0], line)):
            groups.append([])
        groups[-1].append(line)
    for group in filter(None, groups):
        if _stand_alone(group, found) and _is_group(group, found):
            return [box for line in group for box in line]
    return []


def parted_by(
    cards: list[Box], rows: list[Row]
) -> tuple[list[Row], list[tuple[float, list[Row]]], list[Row]]:
    """What stands above cards; where each card's text may end, and the text; what stands below."""
    found = [segment for row in rows for segment in row]
    top, bottom = min(card[1] for card in cards), max(card[3] for card in cards)
    texts = []
    for card in cards:
        text = rows_of(segment for segment in found if _inside(card, segment))
        padding = max(0.0, min(row[0].x0 for row in text) - card[0])
        texts.append((max(card[2] - padding, max(row[-1].x1 for row in text)), text))
    above, below = (
        rows_of(segment for segment in found if is_beyond(_level(segment)))
        for is_beyond in (top.__gt__, bottom.__lt__)
    )
    return above, texts, below


def _inside(box: Box, segment: Segment) -> bool:
    """Whether the middle of a segment lies in a box."""
    middle = (segment.x0 + segment.x1) / 2
    return box[0] <= middle <= box[2] and _spans(box, segment)


def _spans(box: Box, segment: Segment) -> bool:
    """Whether a segment stands level with a box."""
    return box[1] <= _level(segment) <= box[3]


def _level(segment: Segment) -> float:
    return segment.baseline - 0.3 * segment.size


def with_head_first(cell: list[Row]) -> list[list[Row]]:
    """A card's rows in parts: its head, though a badge stands above it or beside its lines; the rest.

    The head is the first text in the largest type, where that is bolder or larger than the rest.
    """
    parts = [segment for row in cell for segment in row]
    first = min(parts, key=lambda part: (-part.bold, -round(part.size, 1), part.baseline))
    above = [part for part in parts if part.bottom < first.top]
    if any(part.is_item() for part in parts) or any(part.size >= first.size for part in above):
        return [cell]
    head = [first]
    for part in sorted(parts, key=lambda part: part.baseline):
        below = 0.5 * part.size < part.baseline - head[-1].baseline < _LEADING * part.size
        if below and look(part) == look(first) and abs(part.x0 - first.x0) < 2:
            head.append(part)
    if len(head) == 1 and not above:
        return [cell]
    rest = rows_of(part for part in parts if part not in head)
    return [[[part] for part in head], *([rest] if rest else [])]


def reads_as_row(card: list[Row]) -> bool:
    """Whether a card is one entry in one weight and size: then nothing but its box tells its head."""
    parts = [segment for row in card for segment in row]
    plain = len({(part.bold, round(part.size)) for part in parts}) == 1
    return plain and 1 < len(card) <= _LINES and not any(part.is_item() for part in parts)


def _filled(found: list[Segment], frames: list[Box], height: float) -> list[Box]:
    """The boxes that hold some of the text, and not all of it; one of several in the same place."""
    kept: list[Box] = []
    em = median(segment.size for segment in found)
    for box in sorted(frames, key=lambda box: (box[1], box[0], -area(box))):
        high = box[3] - box[1]
        if box[2] - box[0] < _NARROWEST or not _LEAST_HEIGHT * em < high < _TALLEST * height:
            continue
        held = sum(_inside(box, segment) for segment in found)
        if not 0 < held < len(found) or any(_is_same(box, other) for other in kept):
            continue
        kept.append(box)
    return kept


def _is_same(one: Box, other: Box) -> bool:
    return all(abs(a - b) < _SAME for a, b in zip(one, other, strict=True))


def _outermost(boxes: list[Box]) -> list[Box]:
    return [
        box
        for box in boxes
        if not any(
            other is not box and area(overlap(box, other)) > 0.9 * area(box) for other in boxes
        )
    ]


def _lines(boxes: list[Box]) -> Iterator[list[Box]]:
    """Boxes that stand beside each other, together: across where they begin level, else down."""
    line: list[Box] = []
    bottom = 0.0
    for box in sorted(boxes, key=lambda box: (box[1], box[0])):
        if line and box[1] > bottom - _SAME:
            yield _in_order(line)
            line = []
        bottom = max(bottom, box[3]) if line else box[3]
        line.append(box)
    if line:
        yield _in_order(line)


def _in_order(line: list[Box]) -> list[Box]:
    level = max(box[1] for box in line) - min(box[1] for box in line) < _SAME
    return sorted(line, key=lambda box: (round(box[0] / _SAME), box[1]) if not level else box[:2])


def _holds_its_level(line: list[Box], found: list[Segment]) -> bool:
    """Whether all text level with boxes stands in them, and they stand apart from each other."""
    extent = (0.0, min(box[1] for box in line), 0.0, max(box[3] for box in line))
    level = [segment for segment in found if _spans(extent, segment)]
    apart = all(
        max(other[0] - box[2], box[0] - other[2], other[1] - box[3], box[1] - other[3]) >= _APART
        for index, box in enumerate(line)
        for other in line[:index]
    )
    return apart and all(sum(_inside(box, segment) for box in line) == 1 for segment in level)


def _are_parted(above: list[Box], below: list[Box], found: list[Segment]) -> bool:
    """Whether text stands between two lines of boxes, or they touch, as the rows of a table do."""
    top, bottom = max(box[3] for box in above), min(box[1] for box in below)
    if bottom - top < _APART:
        return True
    left, right = _reach([*above, *below])
    return any(
        top < _level(segment) < bottom and left < segment.x1 and segment.x0 < right
        for segment in found
    )


def _stand_alone(group: list[list[Box]], found: list[Segment]) -> bool:
    """Whether no text stands beside any of the cards, nor beside the space between them."""
    boxes = [box for line in group for box in line]
    left, right = _reach(boxes)
    extent = (left, min(box[1] for box in boxes), right, max(box[3] for box in boxes))
    within = all(
        segment.x1 > left and segment.x0 < right for segment in found if _spans(extent, segment)
    )
    return within and all(_holds_its_level(line, found) for line in group)


def _reach(boxes: Sequence[Box]) -> tuple[float, float]:
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


def _alike(one: Sequence[Box], other: Sequence[Box]) -> bool:
    """Whether boxes are as wide as others above them."""
    widths = [box[2] - box[0] for box in one]
    return all(any(abs(box[2] - box[0] - width) < _SAME for width in widths) for box in other)


def _is_group(group: list[list[Box]], found: list[Segment]) -> bool:
    """Whether there are several cards, some of more than one line."""
    boxes = [box for line in group for box in line]
    if len(boxes) < 2:
        return False
    texts = [[segment for segment in found if _inside(box, segment)] for box in boxes]
    return any(len(rows_of(text)) > 1 for text in texts)
