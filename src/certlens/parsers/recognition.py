"""OCR of those pages of a PDF that have no text: what is recognised takes the place of nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certlens.document import Note
from certlens.parsers.ocr_words import Recognised, ocr_note
from certlens.parsers.page_items import PageItems
from certlens.parsers.unread import why_unread


def recognise(
    pages: Sequence[PageItems], data: bytes, *, path: str, password: str | None, languages: str
) -> Iterator[Note]:
    """Give pages without text the words that OCR finds on them; a note for each.

    Raises:
        ParseError: OCR is needed, and its programs are missing.
    """
    shown = [_visible(page) for page in pages]
    unread = [
        page
        for page, visible in zip(pages, shown, strict=True)
        if why_unread(page, visible) or not any(shown)
    ]
    if not unread:
        return
    from certlens.parsers.ocr import Pages

    drawn = Pages(data, path=path, password=password, languages=languages)
    for page in unread:
        found = drawn.recognise(page)
        if found.legible:
            _replace(page, found)
            yield ocr_note(found, page.number)


def _visible(page: PageItems) -> int:
    """The characters of the page's text; those unpainted may be an earlier OCR's, over the scan."""
    shown = (piece for piece in page.pieces if piece.hidden in (None, "invisible-mode"))
    return sum(len(piece.text.strip()) for piece in shown)


def _replace(page: PageItems, found: Recognised) -> None:
    """What was recognised instead of what was read; text hidden from the eye stays hidden."""
    hidden = [piece for piece in page.pieces if piece.hidden not in (None, "invisible-mode")]
    page.pieces = [*hidden, *found.pieces]
    page.turned, page.dots, page.rules, page.frames, page.fills = {}, [], [], [], []
    page.curves = page.unmapped = 0
    page.images = []
