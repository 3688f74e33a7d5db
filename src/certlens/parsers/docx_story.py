"""One part of a Word package (body, header, footnotes) walked once, in document order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml import etree

from certlens.parsers.docx_boxes import by_place, is_sidebar_box
from certlens.parsers.docx_columns import Columns, PageSection, number
from certlens.parsers.docx_lines import Draft, draft_lines
from certlens.parsers.docx_package import Part
from certlens.parsers.docx_runs import ALTERNATIVES, BOX, Piece, Runs, boxes
from certlens.parsers.docx_styles import UNKNOWN, ParagraphLook, Styles, W, read_fill
from certlens.parsers.docx_tables import Cell, in_reading_order

_VAL = f"{W}val"
_SECTION = f"{W}sectPr"
_PLAIN_TABLES = frozenset({"TableGrid", "TableNormal"})
_DROPPED = frozenset({f"{W}del", f"{W}moveFrom", f"{W}sdtPr", f"{W}sdtEndPr", f"{W}sectPr"})


class Story:
    """Reads the blocks of one part.

    ``page`` is the colour behind the text, or UNKNOWN where pictures or shapes may lie there;
    ``sections`` are the body's, whose narrow columns and text boxes become sidebars.
    """

    def __init__(
        self,
        part: Part,
        styles: Styles,
        rows: Iterator[int],
        page: str,
        sections: Sequence[PageSection] = (),
    ) -> None:
        self._columns = Columns(sections)
        self._aside: list[Draft] = []
        self._styles = styles
        self._rows = rows
        self._page = page
        self._runs = Runs(part, styles)
        self._carried: list[Piece] = []

    def lines(self, parent: etree._Element) -> list[Draft]:
        """The lines of all paragraphs and tables below an element, in reading order.

        Text boxes that stand beside the text with sections of their own come last.
        """
        drafts = [*self._blocks(parent, self._page), *self._aside]
        self._columns.end_section()
        return drafts

    def _blocks(self, parent: etree._Element, background: str) -> Iterator[Draft]:
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                yield from self._paragraph(child, background)
            elif tag == f"{W}tbl":
                yield from in_reading_order(list(self._cells(child, background)), self._rows)
            elif tag in _DROPPED:
                continue
            elif tag == ALTERNATIVES:
                for box in boxes(child):
                    yield from self._blocks(box, UNKNOWN)
            elif len(child):
                yield from self._blocks(child, background)

    def _paragraph(self, paragraph: etree._Element, background: str) -> Iterator[Draft]:
        properties = paragraph.find(f"{W}pPr")
        look = self._styles.paragraph(properties)
        pieces = self._carried + self._runs.pieces(paragraph, look, background)
        self._carried = []
        if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
            self._carried = pieces  # its end is deleted: it reads on in the next paragraph
            return
        drafts = list(self._with_boxes(pieces, look)) if pieces else []
        self._columns.place(drafts, "".join([piece.text for piece in pieces]))
        yield from drafts
        if properties is not None and properties.find(_SECTION) is not None:
            self._columns.end_section()

    def _with_boxes(self, pieces: list[Piece], look: ParagraphLook) -> Iterator[Draft]:
        """A paragraph between the boxes anchored before and after its first word."""
        words = [piece for piece in pieces if piece.box is None]
        first = next((at for at, piece in enumerate(pieces) if piece.text.strip()), 0)
        yield from self._boxed(pieces[:first])
        heading = look.heading or None
        yield from draft_lines(
            words, bullet=heading is None and self._styles.marked(look), heading=heading
        )
        yield from self._boxed(pieces[first:])

    def _boxed(self, pieces: list[Piece]) -> Iterator[Draft]:
        for box in by_place([piece.box for piece in pieces if piece.box is not None]):
            drafts = list(self._blocks(box, UNKNOWN))
            if is_sidebar_box(box, drafts, self._columns.page_width):
                self._aside.extend(replace(draft, region="sidebar") for draft in drafts)
            else:
                yield from drafts

    def _cells(self, table: etree._Element, background: str) -> Iterator[Cell]:
        background = _table_background(table, background)
        grid = [number(column) for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        for at, row in enumerate(_below(table, f"{W}tr")):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            column = _skipped(row)
            for element in _below(row, f"{W}tc"):
                cell = self._cell(element, at, column, grid, background)
                column += cell.span
                yield cell

    def _cell(
        self, element: etree._Element, row: int, column: int, grid: list[float], background: str
    ) -> Cell:
        properties = element.find(f"{W}tcPr")
        cell = Cell(row, column)
        if properties is not None:
            cell.span = max(1, int(number(properties.find(f"{W}gridSpan"), _VAL) or 1))
            background = read_fill(properties.find(f"{W}shd")) or background
            width = properties.find(f"{W}tcW")
            if width is not None and width.get(f"{W}type") == "dxa":
                cell.width = number(width)
        cell.width = cell.width or sum(grid[column : column + cell.span])
        if not _continues_merge(properties):
            cell.drafts = list(self._blocks(element, background))
        return cell


def _below(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Children of one name, also within content controls and the like."""
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag not in _DROPPED and child.tag not in (f"{W}tr", f"{W}tc", BOX):
            yield from _below(child, wanted)


def _skipped(row: etree._Element) -> int:
    return int(number(row.find(f"{W}trPr/{W}gridBefore"), _VAL))


def _continues_merge(properties: etree._Element | None) -> bool:
    if properties is None:
        return False
    for name in ("vMerge", "hMerge"):
        merge = properties.find(f"{W}{name}")
        if merge is not None and merge.get(_VAL, "continue") == "continue":
            return True
    return False


def _table_background(table: etree._Element, background: str) -> str:
    """The colour behind a table's cells; a table style may paint what we do not look up."""
    style = table.find(f"{W}tblPr/{W}tblStyle")
    if style is not None and style.get(_VAL) not in _PLAIN_TABLES:
        return UNKNOWN
    return read_fill(table.find(f"{W}tblPr/{W}shd")) or background
