"""The pages of a PDF in order, each on its own: one that is broken does not end the document."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psparser import literal_name

from certlens.parsers.pdf_faults import attempt

_DEEPEST = 60
Tree = dict[str, Any]


def pages_of(document: PDFDocument) -> Iterator[PDFPage | Exception]:
    """Each page, or what was raised when it was opened."""
    root = document.catalog.get("Pages")
    found = _leaves(root, document.catalog, set(), 0)
    any_page = False
    for leaf in found:
        any_page = True
        yield _page(document, leaf)
    if not any_page:
        yield from _strays(document)


def first_page(document: PDFDocument) -> PDFPage | Exception | None:
    """The first page, if there is any."""
    return attempt(lambda: next(pages_of(document), None))[0]


def _leaves(node: object, above: Tree, seen: set[int], depth: int) -> Iterator[Tree]:
    if isinstance(node, PDFObjRef):
        if node.objid in seen:
            return
        seen.add(node.objid)
    own, _ = attempt(partial(resolve1, node))
    if not isinstance(own, dict) or depth > _DEEPEST:
        return
    inherited = {key: above[key] for key in PDFPage.INHERITABLE_ATTRS if key in above}
    tree = {**inherited, **own}
    kids, _ = attempt(partial(resolve1, own.get("Kids")))
    if isinstance(kids, list):
        for kid in kids:
            yield from _leaves(kid, tree, seen, depth + 1)
    elif depth and _is_page(own):
        yield tree


def _is_page(own: Tree) -> bool:
    """Whether this is a page; some do not say so."""
    if "Type" in own:
        return literal_name(own["Type"]) == "Page"
    return any(key in own for key in ("Contents", "Resources", "MediaBox"))


def _strays(document: PDFDocument) -> Iterator[PDFPage | Exception]:
    """The pages that no tree leads to."""
    for table in document.xrefs:
        for number in table.get_objids():
            found, _ = attempt(partial(document.getobj, number))
            if isinstance(found, dict) and literal_name(found.get("Type")) == "Page":
                yield _page(document, found)


def _page(document: PDFDocument, tree: Tree) -> PDFPage | Exception:
    page, fault = attempt(partial(PDFPage, document, None, tree, None))
    return page or fault or ValueError("no page")
