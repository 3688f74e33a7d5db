"""The XML files that a PDF carries."""

from __future__ import annotations

from collections.abc import Iterator

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1

_DEEPEST = 8  # levels of a name tree
_LARGEST = 5_000_000  # bytes: no résumé's data is longer


def xml_attachments(document: PDFDocument) -> Iterator[bytes]:
    """The embedded files that begin as XML does, in the order of the file's list of them.

    Whatever pdfminer raises on a damaged file gets out: the caller reads pdfminer within one guard.
    """
    names = dict_value(document.catalog.get("Names") or {})
    tree = dict_value(names.get("EmbeddedFiles") or {})
    listed = [*_entries(tree, _DEEPEST), *list_value(document.catalog.get("AF") or [])]
    seen: set[bytes] = set()
    for entry in listed:
        embedded = dict_value(dict_value(entry).get("EF") or {})
        stream = resolve1(embedded.get("F") or embedded.get("UF"))
        data = stream.get_data() if isinstance(stream, PDFStream) else b""
        if (
            len(data) <= _LARGEST
            and data not in seen
            and data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<"
        ):
            seen.add(data)
            yield data


def _entries(node: dict[str, object], levels: int) -> Iterator[object]:
    """The file specifications in a name tree: every second member of its lists of names."""
    yield from list_value(node.get("Names") or [])[1::2]
    if levels:
        for kid in list_value(node.get("Kids") or []):
            yield from _entries(dict_value(kid), levels - 1)
