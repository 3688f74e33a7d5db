"""PDF → Document. Only this file and its ``pdf_`` neighbours know pdfminer."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1

from certlens.document import Document, Line, Note, Source, number_lines
from certlens.errors import (
    CorruptFileError,
    EncryptedFileError,
    LimitExceededError,
    NoTextError,
)
from certlens.parsers.page_items import PageItems
from certlens.parsers.page_turns import turn_upright
from certlens.parsers.pages import lines_of
from certlens.parsers.pdf_annotations import appearances, links
from certlens.parsers.pdf_attachments import xml_attachments
from certlens.parsers.pdf_device import PageDevice
from certlens.parsers.pdf_faults import attempt
from certlens.parsers.pdf_font_files import FontFiles
from certlens.parsers.pdf_interpreter import Interpreter
from certlens.parsers.pdf_layers import Layers
from certlens.parsers.pdf_pages import pages_of
from certlens.parsers.pdf_repair import Repaired, opened
from certlens.parsers.pdf_streams import Allowance, Parser
from certlens.parsers.recognition import recognise

# pdfminer warns of every oddity; without a handler Python would print that to stderr.
logging.getLogger("pdfminer").addHandler(logging.NullHandler())

_TEX_FONT = re.compile(r"(?:CM|LM|SF)[A-Z]{1,7}\d|LM(?:Roman|Sans|Mono)")
_HYPHENATORS = re.compile(rb"TeX|dvips|dvipdf|InDesign|Typst|Quark|Scribus", re.IGNORECASE)

_OCR = "which needs the program tesseract and: pip install 'certlens[ocr]'"

MAX_BYTES = 50 * 1024 * 1024
MAX_PAGES = 2000
_TAIL = 2048  # bytes in which a whole file says where its table of objects is


def read_pdf(data: bytes, *, path: str, password: str | None = None, ocr: str = "") -> Document:
    """The document of a PDF file: its lines in reading order, and notes on what could not be read.

    ``ocr`` names the languages (``eng+deu``) in which pages without text are recognised; none are
    where it is empty.

    Raises:
        EncryptedFileError: the file needs a password, or the password is wrong.
        CorruptFileError: the file is damaged; ``__cause__`` is what pdfminer raised.
        NoTextError: the file opened, but shows no text.
        LimitExceededError: over 50 MB, over 200 MB unpacked, or over 2,000 pages.
        ParseError: OCR was asked for and is needed, but its programs are missing.
    """
    if len(data) > MAX_BYTES:
        raise LimitExceededError(
            f"{path}: over {MAX_BYTES >> 20} MB; reduce the file, for example by exporting it "
            "again without large images",
            source=path,
            limit="size",
        )
    reading = _read_pages(data, path, password or "")
    pages, notes, fault = reading.pages, reading.notes, reading.fault
    if ocr:
        notes += recognise(pages, data, path=path, password=password, languages=ocr)
    lines = number_lines(lines_of(pages, notes, hyphenated=reading.hyphenated))
    if told := _europass(reading.attached):
        lines = number_lines((*told, *(line for line in lines if not line.visible)))
        notes.append(Note(id="europass-data", message="read from the Europass data in the file"))
    if not any(line.text.strip() for line in lines):
        if fault is not None or any(note.id == "skipped-object" for note in notes):
            raise _damaged(path) from fault
        raise _textless(path, notes, tried=bool(ocr))
    source = Source(
        path=path, sha256=hashlib.sha256(data).hexdigest(), format="pdf", pages=len(pages)
    )
    return Document(source=source, lines=lines, notes=tuple(_without_doubles(notes)))


@dataclass(slots=True)
class _Reading:
    """Every page's items, notes on what was passed over, and what pdfminer raised last."""

    pages: list[PageItems]
    notes: list[Note]
    hyphenated: bool
    attached: list[bytes]
    fault: Exception | None = None


def _read_pages(data: bytes, path: str, password: str) -> _Reading:
    opened, error = attempt(lambda: _open(data, path, password))
    if isinstance(error, PDFPasswordIncorrect):
        raise _locked(path, password) from error
    if opened is None:
        raise _damaged(path) from error
    document, sources, device, interpreter, allowance = opened
    hyphenated, _ = attempt(lambda: _is_hyphenated(document))
    attached, _ = attempt(lambda: list(xml_attachments(document)))
    reading = _Reading([], [], bool(hyphenated), attached or [])
    while True:
        page, error = attempt(lambda: next(sources, None))
        if page is None:
            break
        number = len(reading.pages) + 1
        if number > MAX_PAGES:
            raise LimitExceededError(
                f"{path}: over {MAX_PAGES} pages; split the file and read the part with the résumé",
                source=path,
                limit="pages",
            )
        device.page = PageItems(number, 0.0, 0.0)
        damaged = allowance.damaged
        fault = _run(page, number, device, interpreter)
        reading.pages.append(device.page)
        if fault is not None or allowance.damaged > damaged:
            reading.notes.append(_skipped(number))
        reading.fault = fault or reading.fault
    if not reading.pages:
        raise _damaged(path) from error
    if error is not None:
        reading.notes.append(_skipped(len(reading.pages) + 1))
        reading.fault = error
    if isinstance(document, Repaired) and b"startxref" not in data[-_TAIL:]:
        message = "the end of the file is missing, and perhaps pages with it"
        reading.notes.append(Note(id="skipped-object", message=message))
        reading.fault = reading.fault or EOFError(message)
    reading.hyphenated |= any(_TEX_FONT.match(face.name) for face in device.faces.values())
    return reading


def _open(
    data: bytes, path: str, password: str
) -> tuple[PDFDocument, Iterator[PDFPage | Exception], PageDevice, Interpreter, Allowance]:
    parser = Parser(data, path)
    document = opened(parser, password)
    fonts = FontFiles()
    device = PageDevice(fonts)
    pages = pages_of(document)
    layers, _ = attempt(lambda: Layers(document))
    return document, pages, device, Interpreter(fonts, device, layers), parser.allowance


def _europass(attached: Iterable[bytes]) -> tuple[Line, ...]:
    """The lines of the Europass data among the attached files; none if there is none."""
    if not attached:
        return ()
    from certlens.parsers.europass import lines_from_xml

    return next(filter(None, map(lines_from_xml, attached)), ())


def _is_hyphenated(document: PDFDocument) -> bool:
    """Whether the program that made the file breaks words at line ends, unasked."""
    programs = [
        resolve1(info.get(key)) for info in document.info for key in ("Producer", "Creator")
    ]
    return any(
        isinstance(program, bytes) and _HYPHENATORS.search(program.replace(b"\0", b""))
        for program in programs
    )


def _run(
    page: PDFPage | Exception, number: int, device: PageDevice, interpreter: Interpreter
) -> Exception | None:
    """Read a page into the device; what was raised in its parts, if anything."""
    if isinstance(page, Exception):
        return page
    device.start(page, number)
    _, fault = attempt(partial(interpreter.process_page, page))
    for form, place in appearances(page):
        attempt(partial(interpreter.draw_within, form, place))
    device.finish()
    device.set_ctm(device.page_matrix)
    device.page.links = links(page, device)
    turn_upright(device.page)
    return fault or device.fault


def _without_doubles(notes: list[Note]) -> Iterator[Note]:
    """The notes, but for those that call a damaged page empty."""
    damaged = {note.page for note in notes if note.id == "skipped-object"}
    return (note for note in notes if note.id != "empty-page" or note.page not in damaged)


def _skipped(page: int) -> Note:
    return Note(
        id="skipped-object", message="part of this page is damaged and was passed over", page=page
    )


def _locked(path: str, password: str | None) -> EncryptedFileError:
    if password:
        reason = "the password given with --password does not open this PDF; try another"
    else:
        reason = "this PDF is locked; give its password with --password"
    return EncryptedFileError(f"{path}: {reason}", source=path, needs_password=True)


def _damaged(path: str) -> CorruptFileError:
    return CorruptFileError(
        f"{path}: this PDF is damaged or cut short; open it in a PDF viewer and save it again, "
        "or export it anew from the word processor",
        source=path,
    )


def _textless(path: str, notes: list[Note], *, tried: bool) -> NoTextError:
    if tried:
        reason = "no text in this PDF, and OCR recognised none; export it again from its source"
    elif any(note.id == "unmapped-font" for note in notes):
        reason = (
            "the fonts of this PDF do not tell which characters their shapes are; read it with "
            f"--ocr ({_OCR}), or export it again with another font"
        )
    else:
        reason = (
            f"no text in this PDF, so it is probably a scan; read it with --ocr ({_OCR}), or export "
            "it again from the word processor"
        )
    return NoTextError(f"{path}: {reason}", source=path)
