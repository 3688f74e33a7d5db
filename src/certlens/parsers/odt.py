"""ODT files: everything that LibreOffice prints, in document order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import count

from lxml import etree

from certlens.document import Document, Note, Source, number_lines
from certlens.errors import CorruptFileError, NoTextError, ParseError, UnsupportedFormatError
from certlens.parsers.docx_lines import Draft, lines_of
from certlens.parsers.odt_margins import Margin, Page, margins, page_of
from certlens.parsers.odt_package import Package, open_package, q
from certlens.parsers.odt_story import Story
from certlens.parsers.odt_styles import Styles
from certlens.parsers.sniffing import KNOWN


def read_odt(data: bytes, *, path: str, password: str | None = None) -> Document:
    """The document that an ODT file holds: headers first, body, footnotes, footers last.

    ODT has no pages before it is printed, so pages and boxes are None.

    Raises:
        CorruptFileError: the package or its XML is damaged.
        EncryptedFileError: it is encrypted; ``password`` does not open ODT files.
        LimitExceededError: unpacked it would be too large.
        NoTextError: it holds no text.
        UnsupportedFormatError: the package is not a text document.
    """
    try:
        package = open_package(data, path=path)
        body = package.body
        if body is None:
            raise _not_text(path)
        page = page_of(package)
        drafts = list(_drafts(package, body, page))
    except ParseError:
        raise
    except Exception as error:
        raise CorruptFileError(
            f"{path}: the ODT document is damaged ({type(error).__name__}); open it in "
            "LibreOffice and save it again",
            source=path,
        ) from error
    if not drafts:
        raise NoTextError(f"{path}: {_why_empty(body)}", source=path)
    source = Source(path=path, sha256=sha256(data).hexdigest(), format="odt")
    lines = number_lines(lines_of(drafts))
    return Document(source=source, lines=lines, notes=tuple(_notes(body, page, drafts)))


def _not_text(path: str) -> UnsupportedFormatError:
    found = "an OpenDocument file, but not a text document"
    message = f"{path}: {found}; certlens reads {', '.join(KNOWN)}"
    return UnsupportedFormatError(message, source=path, found=found, known=KNOWN)


def _drafts(package: Package, body: etree._Element, page: Page) -> Iterator[Draft]:
    rows = count(1)
    around = margins(package)
    margin_styles = Styles(package, of_margins=True)
    yield from _margin_lines(around, "header", margin_styles, rows, page)
    styles = Styles(package)
    story = Story(styles, rows, page_width=page.width)
    yield from story.lines(body, page.colour, page.columns)
    for note in story.notes:
        for draft in Story(styles, rows).lines(note, page.colour):
            draft.region = "footnote"
            yield draft
    yield from _margin_lines(around, "footer", margin_styles, rows, page)


def _margin_lines(
    around: Iterable[Margin], kind: str, styles: Styles, rows: Iterator[int], page: Page
) -> Iterator[Draft]:
    """The lines of the headers or footers, each of them once."""
    seen: set[tuple[str, ...]] = set()
    for margin in around:
        if margin.kind != kind:
            continue
        drafts = Story(styles, rows).lines(margin.element, page.colour)
        words = tuple(draft.text for draft in drafts)
        if words not in seen:
            seen.add(words)
            for draft in drafts:
                draft.region = margin.kind
                yield draft


def _notes(body: etree._Element, page: Page, drafts: Iterable[Draft]) -> Iterator[Note]:
    known = list(drafts)
    if any(draft.hidden for draft in known):
        yield Note(id="hidden-text", message="holds words that a reader of the page cannot see")
    if next(body.iter(q("draw:object"), q("draw:object-ole")), None) is not None:
        message = "holds an embedded object; its words were not read"
        yield Note(id="unreadable-part", message=message)
    beside = any(draft.in_columns or draft.region == "sidebar" for draft in known)
    if page.has_columns or beside:
        yield Note(id="two-column", message="set in columns; read column by column")


def _why_empty(body: etree._Element) -> str:
    if next(body.iter(q("draw:image")), None) is not None:
        return "it holds pictures only, no text; save it as PDF and read that with --ocr"
    return "the ODT document holds no text"
