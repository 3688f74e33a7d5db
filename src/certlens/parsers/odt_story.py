"""One part of an ODT file (body, header, footnote) walked once, in document order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from certlens.parsers.docx_columns import Columns, PageSection
from certlens.parsers.docx_lines import Draft, draft_lines
from certlens.parsers.docx_runs import COLUMN_BREAK, Piece
from certlens.parsers.docx_styles import UNKNOWN
from certlens.parsers.docx_tables import in_reading_order
from certlens.parsers.odt_boxes import by_place, is_sidebar_box, texts_of
from certlens.parsers.odt_package import q
from certlens.parsers.odt_runs import Runs, is_drawn
from certlens.parsers.odt_styles import Look, Styles
from certlens.parsers.odt_tables import Grid

_DROPPED = frozenset(
    map(
        q,
        (
            "office:annotation",
            "office:forms",
            "table:shapes",
            "text:tracked-changes",
            "text:sequence-decls",
            "text:variable-decls",
            "text:user-field-decls",
            "text:table-of-content-source",
        ),
    )
)
_ITEMS = frozenset({q("text:list-item"), q("text:numbered-paragraph")})


class Story:
    """Reads the blocks of one part; ``page_width`` is 0 where nothing stands beside the text."""

    def __init__(self, styles: Styles, rows: Iterator[int], *, page_width: float = 0.0) -> None:
        self._styles = styles
        self._rows = rows
        self._page_width = page_width
        self._aside: list[Draft] = []
        self._runs = Runs(styles)
        self._columns = Columns(())

    @property
    def notes(self) -> list[etree._Element]:
        """The bodies of the footnotes called so far."""
        return self._runs.notes

    def lines(
        self, parent: etree._Element, surface: str, columns: tuple[float, ...] = ()
    ) -> list[Draft]:
        """The lines below an element in reading order; text boxes that are sidebars come last."""
        drafts = list(self._in_columns(parent, surface, columns))
        return [*drafts, *self._aside]

    def _in_columns(
        self, parent: etree._Element, surface: str, widths: tuple[float, ...]
    ) -> Iterator[Draft]:
        around, self._columns = self._columns, Columns((PageSection(self._page_width, widths),))
        drafts = list(self._blocks(parent, surface))
        self._columns.end_section()
        self._columns = around
        yield from drafts

    def _blocks(self, parent: etree._Element, surface: str) -> Iterator[Draft]:
        for child in parent:
            tag = child.tag
            if tag in (q("text:p"), q("text:h")):
                yield from self._paragraph(child, surface)
            elif tag in (q("text:list"), q("text:numbered-paragraph")):
                yield from self._list(child, surface, child.get(q("text:style-name"), ""), 1)
            elif tag == q("table:table"):
                grid = Grid(child, self._styles, surface)
                yield from in_reading_order(list(grid.cells(self._blocks)), self._rows)
            elif tag == q("text:section"):
                yield from self._section(child, surface)
            elif is_drawn(child):
                yield from self._boxed([child])
            elif isinstance(tag, str) and tag not in _DROPPED and len(child):
                yield from self._blocks(child, surface)

    def _section(self, section: etree._Element, surface: str) -> Iterator[Draft]:
        widths = self._styles.columns(section.get(q("text:style-name")))
        read = self._in_columns(section, surface, widths) if widths else None
        drafts = list(read or self._blocks(section, surface))
        hidden = section.get(q("text:display")) == "none"
        if hidden or section.get(q("text:is-hidden")) == "true":
            drafts = [replace(draft, hidden=draft.hidden or "vanish") for draft in drafts]
        yield from drafts

    def _list(
        self, parent: etree._Element, surface: str, style: str, level: int
    ) -> Iterator[Draft]:
        """The items of a list; only an item's first paragraph has its mark."""
        items = [parent] if parent.tag in _ITEMS else parent
        for item in items:
            marked = item.tag in _ITEMS and self._styles.marked(style, level)
            for child in item:
                if child.tag == q("text:list"):
                    own = child.get(q("text:style-name"), style)
                    yield from self._list(child, surface, own, level + 1)
                elif child.tag in (q("text:p"), q("text:h")):
                    yield from self._paragraph(child, surface, marked=marked)
                    marked = False
                else:
                    yield from self._blocks([child], surface)  # type: ignore[arg-type]

    def _paragraph(
        self, paragraph: etree._Element, surface: str, *, marked: bool = False
    ) -> Iterator[Draft]:
        look = self._styles.paragraph(paragraph.get(q("text:style-name"), ""))
        pieces = self._runs.pieces(paragraph, look, surface)
        if _is_hidden(paragraph):
            pieces = [piece._replace(hidden=piece.hidden or "vanish") for piece in pieces]
        drafts = list(self._with_boxes(pieces, look, _heading(paragraph, look), marked))
        words = "".join([piece.text for piece in pieces])
        self._columns.place(drafts, COLUMN_BREAK + words if look.begins_column else words)
        yield from drafts

    def _with_boxes(
        self, pieces: list[Piece], look: Look, heading: int | None, marked: bool
    ) -> Iterator[Draft]:
        """A paragraph between the boxes anchored before and after its first word."""
        first = next((at for at, piece in enumerate(pieces) if piece.text.strip()), 0)
        yield from self._boxed([piece.box for piece in pieces[:first] if piece.box is not None])
        words = [piece for piece in pieces if piece.box is None]
        yield from draft_lines(words, bullet=marked and heading is None, heading=heading)
        yield from self._boxed([piece.box for piece in pieces[first:] if piece.box is not None])

    def _boxed(self, shapes: list[etree._Element]) -> Iterator[Draft]:
        for shape in by_place(shapes):
            for box in texts_of(shape):
                drafts = list(self._blocks(box, UNKNOWN))
                if is_sidebar_box(box, drafts, self._page_width):
                    self._aside.extend(replace(draft, region="sidebar") for draft in drafts)
                else:
                    yield from drafts


def _heading(paragraph: etree._Element, look: Look) -> int | None:
    level = paragraph.get(q("text:outline-level"), "1")
    if paragraph.tag == q("text:h"):
        return int(level) if level.isdigit() else 1
    return look.heading


def _is_hidden(paragraph: etree._Element) -> bool:
    mark = paragraph.find(f".//{q('text:hidden-paragraph')}")
    return mark is not None and mark.get(q("text:is-hidden")) == "true"
