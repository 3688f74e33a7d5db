"""DOCX files (also docm, dotx and strict OOXML): everything Word prints, in document order.

python-docx only opens the package; its paragraphs and tables pass over text boxes, headers, content
controls and nested tables, so the XML is walked here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import count

from certlens.document import Document, Note, Region, Source, number_lines
from certlens.errors import CorruptFileError, NoTextError, ParseError, UnsupportedFormatError
from certlens.parsers.docx_columns import page_sections
from certlens.parsers.docx_crypto import decrypted
from certlens.parsers.docx_lines import Draft, lines_of
from certlens.parsers.docx_margins import margins, notes, page_colour
from certlens.parsers.docx_package import Package, Part, check_limits
from certlens.parsers.docx_story import Story
from certlens.parsers.docx_styles import Styles, W
from certlens.parsers.sniffing import KNOWN

# Parts with text that is not in the document's own XML, by the kind of their relation.
_UNREAD = {
    "diagramData": "a SmartArt diagram",
    "chart": "a chart",
    "oleObject": "an embedded object",
    "package": "an embedded Office file",
    "aFChunk": "text embedded as another file",
}


def read_docx(data: bytes, *, path: str, password: str | None = None) -> Document:
    """The document that a Word file holds: headers first, body, footnotes, footers last.

    DOCX has no pages before it is printed, so pages and boxes are None.

    Raises:
        CorruptFileError: the package or its XML is damaged.
        EncryptedFileError: the password is missing or wrong.
        LimitExceededError: unpacked it would be too large.
        NoTextError: it holds no text.
        UnsupportedFormatError: the package is not a text document.
    """
    try:
        plain = decrypted(data, path=path, password=password)
        check_limits(plain, path=path)
        package = Package(plain)
        main = package.main()
        if main is None:
            raise _not_word(path)
        drafts = _drafts(package, main)
    except ParseError:
        raise
    except Exception as error:
        raise CorruptFileError(
            f"{path}: the Word file is damaged ({type(error).__name__}); open it in Word or "
            "LibreOffice and save it again",
            source=path,
        ) from error
    if not drafts:
        raise NoTextError(f"{path}: {_why_empty(main)}", source=path)
    source = Source(path=path, sha256=sha256(data).hexdigest(), format="docx")
    lines = number_lines(lines_of(drafts))
    return Document(source=source, lines=lines, notes=tuple(_notes(main, drafts)))


def _not_word(path: str) -> UnsupportedFormatError:
    found = "an Office package, but not a Word document"
    message = f"{path}: {found}; certlens reads {', '.join(KNOWN)}"
    return UnsupportedFormatError(message, source=path, found=found, known=KNOWN)


def _drafts(package: Package, main: Part) -> list[Draft]:
    around = margins(package, main)
    styles, rows = _styles(package, main), count(1)
    page = page_colour(main, around)

    def printed(kind: str) -> Iterator[list[Draft]]:
        for margin in around:
            if margin.kind == kind:
                yield Story(margin.part, styles, rows, page).lines(margin.part.root)

    beneath = [Story(part, styles, rows, page).lines(note) for part, note in notes(package, main)]
    return [
        *_in_region("header", _distinct(printed("header"))),
        *Story(main, styles, rows, page, page_sections(main.root)).lines(main.root),
        *_in_region("footnote", beneath),
        *_in_region("footer", _distinct(printed("footer"))),
    ]


def _styles(package: Package, main: Part) -> Styles:
    sheet, lists = package.related(main, "styles"), package.related(main, "numbering")
    return Styles(sheet and sheet.root, lists and lists.root)


def _distinct(stories: Iterable[list[Draft]]) -> Iterator[list[Draft]]:
    """The stories that say something that none before them said."""
    seen: set[tuple[str, ...]] = set()
    for drafts in stories:
        words = tuple(draft.text for draft in drafts)
        if words not in seen:
            seen.add(words)
            yield drafts


def _in_region(region: Region, stories: Iterable[list[Draft]]) -> Iterator[Draft]:
    for drafts in stories:
        for draft in drafts:
            draft.region = region
            yield draft


def _notes(main: Part, drafts: Iterable[Draft]) -> Iterator[Note]:
    if any(draft.hidden for draft in drafts):
        yield Note(id="hidden-text", message="holds words that a reader of the page cannot see")
    for kind, name in _UNREAD.items():
        if main.targets(kind):
            yield Note(id="unreadable-part", message=f"holds {name}; its words were not read")
    columns = (section.get(f"{W}num", "1") for section in main.root.iter(f"{W}cols"))
    if any(number != "1" for number in columns) or any(
        draft.in_columns or draft.region == "sidebar" for draft in drafts
    ):
        yield Note(id="two-column", message="set in columns; read column by column")


def _why_empty(main: Part) -> str:
    if main.targets("aFChunk"):
        return "its text is embedded as another file; open it in Word and save it again"
    if main.targets("image"):
        return "it holds pictures only, no text; save it as PDF and read that with --ocr"
    return "the Word file holds no text"
