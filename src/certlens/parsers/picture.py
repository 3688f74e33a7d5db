"""Photographs and scans of a page (PNG, JPEG) → Document, by OCR."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from certlens.document import Document, Note, Source, number_lines
from certlens.errors import CorruptFileError, LimitExceededError, NoTextError
from certlens.parsers.ocr import MAX_PIXELS, Tesseract
from certlens.parsers.ocr_words import ocr_note
from certlens.parsers.page_items import PageItems
from certlens.parsers.pages import lines_of

_LONG_SIDE = 842.0
"""A picture's longer side in points: that of an A4 page, since pictures seldom know their size."""
_PNG_SIZE = slice(16, 24)
_NO_FRAME = (0xC4, 0xC8, 0xCC)


def read_picture(data: bytes, *, path: str, password: str | None = None, ocr: str) -> Document:
    """The document on a picture of a page; ``ocr`` names tesseract's languages (``eng+deu``).

    Raises:
        CorruptFileError: the picture is damaged.
        LimitExceededError: it has over 40 million pixels.
        NoTextError: no words, or hardly any, were recognised.
        ParseError: tesseract is missing.
    """
    width, height = _size(data, path)
    scale = _LONG_SIDE / max(width, height)
    page = PageItems(1, width * scale, height * scale)
    found = Tesseract(path, ocr).words(data, scale, page)
    if not found.legible:
        raise NoTextError(
            f"{path}: OCR made no sense of this picture; give a sharper or straighter one",
            source=path,
        )
    page.pieces = found.pieces
    notes: list[Note] = [ocr_note(found, 1)]
    lines = number_lines(lines_of([page], notes, hyphenated=False))
    source = Source(path=path, sha256=sha256(data).hexdigest(), format="picture", pages=1)
    return Document(source=source, lines=lines, notes=tuple(notes))


def _size(data: bytes, path: str) -> tuple[int, int]:
    """Width and height in pixels."""
    width, height = _png_size(data) if data.startswith(b"\x89PNG") else _jpeg_size(data)
    if not width or not height:
        raise CorruptFileError(f"{path}: the picture is damaged; get it again", source=path)
    if width * height > MAX_PIXELS:
        raise LimitExceededError(
            f"{path}: the picture has over {MAX_PIXELS // 1_000_000} million pixels; make it smaller",
            source=path,
            limit="size",
        )
    return width, height


def _png_size(data: bytes) -> tuple[int, int]:
    head = data[_PNG_SIZE]
    return int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")


def _jpeg_size(data: bytes) -> tuple[int, int]:
    for mark, segment in _jpeg_segments(data):
        if 0xC0 <= mark <= 0xCF and mark not in _NO_FRAME:
            return int.from_bytes(segment[3:5], "big"), int.from_bytes(segment[1:3], "big")
    return 0, 0


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The marked segments before the pixels."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        yield data[at + 1], data[at + 4 : at + 2 + length]
        at += 2 + length
