"""An ODT table's cells on their grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from certlens.parsers.docx_lines import Draft
from certlens.parsers.docx_tables import Cell
from certlens.parsers.odt_package import points, q
from certlens.parsers.odt_styles import Styles

_GROUPS = frozenset(
    map(
        q,
        (
            "table:table-rows",
            "table:table-row-group",
            "table:table-header-rows",
            "table:table-columns",
            "table:table-column-group",
            "table:table-header-columns",
        ),
    )
)
_MOST = 64  # columns: more are a spreadsheet's empty rest

Blocks = Callable[[etree._Element, str], Iterator[Draft]]


class Grid:
    """A table: its column widths, and the colour behind each cell."""

    def __init__(self, table: etree._Element, styles: Styles, surface: str) -> None:
        self._table = table
        self._styles = styles
        name = table.get(q("table:style-name"))
        self._surface = styles.fill("table", name) or surface
        self._widths = [
            self._width(column.get(q("table:style-name")))
            for column in _below(table, q("table:table-column"))
            for _ in range(_repeats(column))
        ]

    def cells(self, blocks: Blocks) -> Iterator[Cell]:
        """The cells, row by row; ``blocks`` reads what is in one."""
        for at, row in enumerate(_below(self._table, q("table:table-row"))):
            under = self._styles.fill("table-row", row.get(q("table:style-name")))
            column = 0
            for element in row:
                if element.tag not in (q("table:table-cell"), q("table:covered-table-cell")):
                    continue
                cell = Cell(at, column, _count(element, "table:number-columns-spanned"))
                cell.width = sum(self._widths[column : column + cell.span])
                if element.tag == q("table:table-cell"):
                    own = self._styles.fill("table-cell", element.get(q("table:style-name")))
                    cell.drafts = list(blocks(element, own or under or self._surface))
                    yield cell
                column += _repeats(element)

    def _width(self, name: str | None) -> float:
        width = points(self._styles.property("table-column", name, "style:column-width"))
        relative = self._styles.property("table-column", name, "style:rel-column-width") or ""
        return width or (float(relative[:-1]) if relative[:-1].isdigit() else 0.0)


def _below(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Children of one name, also within groups of rows or columns."""
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag in _GROUPS:
            yield from _below(child, wanted)


def _repeats(element: etree._Element) -> int:
    return _count(element, "table:number-columns-repeated")


def _count(element: etree._Element, name: str) -> int:
    count = element.get(q(name), "1")
    return max(1, min(int(count), _MOST)) if count.isdigit() else 1
