"""What lies on a page besides its content: links, and filled-in fields and notes as they look."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1
from pdfminer.psparser import literal_name

from certlens.document import Box
from certlens.parsers.boxes import around
from certlens.parsers.page_items import LinkArea
from certlens.parsers.pdf_device import PageDevice
from certlens.parsers.pdf_faults import attempt

_WRITTEN = ("FreeText", "Widget", "Stamp")
_HIDDEN = 1 << 1 | 1 << 5  # the flags Hidden and NoView
Annotation = dict[str, Any]


def links(page: PDFPage, device: PageDevice) -> list[LinkArea]:
    """The page's links to addresses."""
    found = [attempt(partial(_link, one, device))[0] for one in _annotations(page)]
    return [link for link in found if link is not None]


def appearances(page: PDFPage) -> Iterator[tuple[PDFStream, Box]]:
    """The form that each field, note or stamp is drawn with, and where."""
    for annotation in _annotations(page):
        drawn, _ = attempt(partial(_appearance, annotation))
        if drawn is not None:
            yield drawn


def _annotations(page: PDFPage) -> Iterator[Annotation]:
    found, _ = attempt(lambda: list_value(page.annots or []))
    for item in found or ():
        annotation, _ = attempt(partial(dict_value, item))
        if annotation:
            yield annotation


def _link(annotation: Annotation, device: PageDevice) -> LinkArea | None:
    action = dict_value(annotation.get("A") or {})
    address = resolve1(action.get("URI"))
    if not isinstance(address, bytes):
        return None
    return LinkArea(device.device_box(_rectangle(annotation)), address.decode("utf-8", "replace"))


def _appearance(annotation: Annotation) -> tuple[PDFStream, Box] | None:
    if literal_name(annotation.get("Subtype")) not in _WRITTEN:
        return None
    if int(resolve1(annotation.get("F", 0))) & _HIDDEN:
        return None
    form = resolve1(dict_value(annotation.get("AP") or {}).get("N"))
    if isinstance(form, dict):
        form = resolve1(form.get(literal_name(annotation.get("AS"))))
    return (form, _rectangle(annotation)) if isinstance(form, PDFStream) else None


def _rectangle(annotation: Annotation) -> Box:
    x0, y0, x1, y1 = (float(resolve1(number)) for number in list_value(annotation["Rect"]))
    return around((x0, x1), (y0, y1))
