"""What a file's bytes are, whatever its name says."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Literal, NamedTuple
from zipfile import BadZipFile, ZipFile

Readable = Literal["pdf", "docx", "odt", "markdown", "text", "json-resume", "linkedin", "picture"]

KNOWN = (
    "PDF",
    "DOCX",
    "ODT",
    "plain text",
    "Markdown",
    "JSON Resume",
    "LinkedIn data export",
)
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HEAD = 1024
_CONVERT = "convert it first: soffice --headless --convert-to {to} FILE"
_TO_DOCX = _CONVERT.format(to="docx")
_TO_PDF = _CONVERT.format(to="pdf")
_OCR = (
    "read it with --ocr (which needs the program tesseract and: pip install 'certlens[ocr]'), or give "
    "the file it was made from"
)
_TO_PNG = "convert it to PNG and read that with --ocr, or give the file it was made from"


class Sniffed(NamedTuple):
    """What the bytes are.

    ``reader`` names the format to read them as, or is None; ``advice`` then says what to do. A
    ``picture`` is one that OCR can read, if it is asked for.
    """

    name: str
    reader: Readable | None = None
    advice: str = ""
    damaged: bool = False
    picture: bool = False


_SIGNATURES = (
    (b"{\\rtf", Sniffed("an RTF document", advice=_TO_DOCX)),
    (b"\x89PNG\r\n\x1a\n", Sniffed("a PNG picture", advice=_OCR, picture=True)),
    (b"\xff\xd8\xff", Sniffed("a JPEG picture", advice=_OCR, picture=True)),
    (b"GIF8", Sniffed("a GIF picture", advice=_TO_PNG)),
    (b"II*\x00", Sniffed("a TIFF picture", advice=_TO_PNG)),
    (b"MM\x00*", Sniffed("a TIFF picture", advice=_TO_PNG)),
    (b"%!PS", Sniffed("a PostScript file", advice="convert it first: ps2pdf FILE")),
    (b"\x1f\x8b", Sniffed("a gzip archive", advice="unpack it first")),
    (b"7z\xbc\xaf\x27\x1c", Sniffed("a 7z archive", advice="unpack it first")),
    (b"Rar!\x1a\x07", Sniffed("a RAR archive", advice="unpack it first")),
)
# A member whose presence tells one ZIP-based format from another, in this order.
_MEMBERS = (
    ("Index/Document.iwa", Sniffed("an Apple Pages document", advice="export it as PDF or DOCX")),
    ("index.apxl", Sniffed("an Apple Keynote document", advice="export it as PDF")),
    ("xl/", Sniffed("an Excel workbook", advice=_TO_PDF)),
    ("ppt/", Sniffed("a PowerPoint presentation", advice=_TO_PDF)),
)
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": Sniffed("an ODT document", "odt"),
    b"application/vnd.oasis.opendocument.text-template": Sniffed("an ODT document", "odt"),
    b"application/vnd.oasis.opendocument.spreadsheet": Sniffed(
        "an OpenDocument spreadsheet", advice=_TO_PDF
    ),
    b"application/vnd.oasis.opendocument.presentation": Sniffed(
        "an OpenDocument presentation", advice=_TO_PDF
    ),
    b"application/epub+zip": Sniffed("an EPUB book", advice=_CONVERT.format(to="txt")),
}
_STREAMS = (
    ("WordDocument", Sniffed("a Word 97-2003 document (.doc)", advice=_TO_DOCX)),
    ("Workbook", Sniffed("an Excel 97-2003 workbook (.xls)", advice=_TO_PDF)),
    ("PowerPoint Document", Sniffed("a PowerPoint 97-2003 file (.ppt)", advice=_TO_PDF)),
    ("__properties_version1.0", Sniffed("an Outlook message", advice="save its attachment")),
)
_MARKUP = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|title|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_JSON = re.compile(r'\s*\{\s*(?:"|\})')
_JSON_LIST = re.compile(r'\s*\[\s*[\[{"\d]')
_XML = re.compile(r"\s*<\?xml\b")
_MAIL = re.compile(r"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}?MIME-Version:", re.IGNORECASE)
_LATEX = re.compile(r"(?:\s|%[^\n]*\n)*\\documentclass\b")
_MARKS = (
    re.compile(r"^#{1,6} +\S", re.MULTILINE),
    re.compile(r"\*\*\S[^*\n]*\*\*"),
    re.compile(r"(?<!!)\[[^\]\n]{1,300}\]\([^)\s]+\)"),
    re.compile(r"^(?:```|~~~)", re.MULTILINE),
    re.compile(r"^\|?(?: *:?-{3,}:? *\|)+", re.MULTILINE),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def sniff(data: bytes, *, suffix: str = "") -> Sniffed:
    """What the bytes are; ``suffix`` (".md") decides between plain text and Markdown only."""
    if data.startswith(OLE2):
        return _ole2(data)
    if data.startswith(b"PK\x03\x04"):
        return _zip(data)
    for signature, sniffed in _SIGNATURES:
        if data.startswith(signature):
            return sniffed
    if data.startswith(b"%PDF-") or (b"%PDF-" in data[:_HEAD] and b" obj" in data):
        return Sniffed("a PDF", "pdf")
    text = decode(data)
    return Sniffed("binary data") if text is None else _text(text, suffix)


def decode(data: bytes) -> str | None:
    """The characters of a text file, without byte order mark; None if the bytes are not text.

    UTF-8, UTF-16 and UTF-32 by their marks, UTF-8 and UTF-16 without; anything else that reads as
    text is taken for Windows-1252.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\x00\x00\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in (*_wide(data), "utf-8", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text if _printable(text) else None
    text = data.decode("cp1252", errors="replace")
    return text if _printable(text) and text.count("\ufffd") * 100 <= len(text) else None


def _wide(data: bytes) -> tuple[str, ...]:
    """UTF-16 without a mark, for text that is mostly Latin: every other byte is zero."""
    sample = data[:_HEAD]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > half * 0.7:
        return ("utf-16-le",)
    if half and sample[::2].count(0) > half * 0.7:
        return ("utf-16-be",)
    return ()


def _printable(text: str) -> bool:
    return len(_CONTROL.findall(text)) * 200 <= len(text)


def _text(text: str, suffix: str) -> Sniffed:
    if _MARKUP.match(text):
        advice = "open it in a browser and print it to PDF, or download the file again"
        return Sniffed("an HTML page", advice=advice)
    if _XML.match(text):
        return Sniffed("an XML file", advice="export the résumé as PDF or DOCX")
    if _JSON.match(text):
        return Sniffed("a JSON file", "json-resume")
    if _JSON_LIST.match(text):
        return Sniffed("a JSON file", advice="export the résumé as PDF or DOCX")
    if _MAIL.match(text):
        return Sniffed("an e-mail or saved web page", advice="open it and print it to PDF")
    if _LATEX.match(text):
        return Sniffed("LaTeX source", advice="give the PDF made from it: pdflatex FILE")
    if suffix in (".md", ".markdown"):
        return Sniffed("Markdown", "markdown")
    marks = [len(mark.findall(text)) for mark in _MARKS]
    is_marked_up = sum(map(bool, marks)) >= 2 or marks[0] >= 2
    return Sniffed("Markdown", "markdown") if is_marked_up else Sniffed("plain text", "text")


def _zip(data: bytes) -> Sniffed:
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            mimetype = _mimetype(archive) if "mimetype" in names else b""
    except (BadZipFile, OSError, NotImplementedError, RuntimeError, ValueError):
        # A Word file cut short is still a Word file: the reader says that it is damaged.
        return Sniffed("a Word document", "docx") if b"word/" in data else _DAMAGED_ZIP
    if mimetype in _MIMETYPES:
        return _MIMETYPES[mimetype]
    if any(name.startswith("word/") for name in names):
        return Sniffed("a Word document", "docx")
    for member, sniffed in _MEMBERS:
        if any(name.startswith(member) for name in names):
            return sniffed
    if any(name.lower().endswith(".csv") for name in names):
        return Sniffed("a ZIP archive of tables", "linkedin")
    return Sniffed("a ZIP archive", advice="unpack it and give the résumé inside")


def _mimetype(archive: ZipFile) -> bytes:
    with archive.open("mimetype") as member:
        return member.read(_HEAD).strip()


_DAMAGED_ZIP = Sniffed("a damaged ZIP archive", damaged=True, advice="get the file again")


def _ole2(data: bytes) -> Sniffed:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Sniffed("an encrypted Office document", "docx")
    for stream, sniffed in _STREAMS:
        if stream.encode("utf-16-le") in data:
            return sniffed
    return Sniffed("an old Office file", advice=_TO_DOCX)
