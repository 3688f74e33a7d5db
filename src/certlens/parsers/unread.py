"""Which pages of a PDF cannot be read as text, and why."""

from __future__ import annotations

from typing import Literal

from certlens.document import Box, Note
from certlens.parsers.page_items import PageItems

Unread = Literal["scanned-page", "text-as-curves", "unmapped-font", "textless-page"]

_SCANNED = 0.5
_HARDLY_ANY = 60  # characters: a page number, the name of the scanning program
_MANY_CURVES = 200
# A glyph or two without text are icons beside a heading or a phone number, not words.
_ICONS = 0.02


def why_unread(page: PageItems, visible: int) -> Unread | None:
    """Why a page that shows ``visible`` characters of text has none, or hardly any; None if it has."""
    if page.unmapped > visible:
        return "unmapped-font"
    if visible < _HARDLY_ANY and _pictured(page) > _SCANNED * page.width * page.height:
        return "scanned-page"
    if visible < _HARDLY_ANY and page.curves > _MANY_CURVES:
        return "text-as-curves"
    return "textless-page" if not visible and _pictured(page) > 0 else None


def unread_note(page: PageItems, visible: int) -> Note | None:
    """The note on what of a page could not be read, if anything."""
    reason = why_unread(page, visible)
    few = "hardly any text" if visible else "no text"
    if reason is None and page.unmapped > _ICONS * max(visible, 1):
        reason = "unmapped-font"
    messages = {
        "scanned-page": f"a picture with {few} behind it, as from a scanner",
        "text-as-curves": f"letters drawn as shapes, with {few} behind them",
        "unmapped-font": f"{page.unmapped} characters have no text behind their shapes and were "
        "left out",
        "textless-page": "a picture, but no text",
    }
    return Note(id=reason, message=messages[reason], page=page.number) if reason else None


def _pictured(page: PageItems) -> float:
    """The area under pictures; scanners cut a page into strips."""
    return sum(_area(box, page) for box in set(page.images))


def _area(box: Box, page: PageItems) -> float:
    x0, top, x1, bottom = box
    width = min(x1, page.width) - max(x0, 0.0)
    height = min(bottom, page.height) - max(top, 0.0)
    return max(0.0, width) * max(0.0, height)
