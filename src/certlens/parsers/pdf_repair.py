"""Files whose table of objects is lost or wrong: the objects are found by looking for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, partial
from typing import Any

from pdfminer.pdfdocument import PDFBaseXRef, PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFObjectNotFound
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, PDFStream
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import literal_name

from certlens.parsers.pdf_faults import attempt
from certlens.parsers.pdf_pages import first_page
from certlens.parsers.pdf_streams import PackedParser, Parser

_OBJECT = re.compile(rb"(?<![\d.])(\d{1,9})[ \t\r\n\0]{1,9}\d{1,5}[ \t\r\n\0]{1,9}obj(?![a-zA-Z])")
_TRAILER = re.compile(rb"trailer(?=\s*<<)")
_HEAD = 2000  # bytes of an object in which its type stands
_MOST_REFERENCES = 20


class File(PDFDocument):
    """pdfminer's document: object streams are read by our tokens, circles of references end.

    What the table of objects has wrong is looked for in the whole file.
    """

    def getobj(self, objid: int) -> object:
        """The object of this number; an object may be no more than a reference to another."""
        found: object = PDFObjRef(self, objid)
        for _ in range(_MOST_REFERENCES):
            if not isinstance(found, PDFObjRef):
                return found
            found = self._found(found.objid)
        raise PDFObjectNotFound(objid)

    def _found(self, objid: int) -> object:
        try:
            return super().getobj(objid)
        except PDFObjectNotFound:
            if objid not in self._scan.places:
                raise
        # pdfminer asks each of its tables in turn.
        usual, self.xrefs = self.xrefs, [self._scan]
        try:
            return super().getobj(objid)
        finally:
            self.xrefs = usual

    @cached_property
    def _scan(self) -> Scan:
        assert self._parser is not None
        return Scan(self, self._parser)

    def _get_objects(self, stream: PDFStream) -> tuple[list[object], int]:
        parser = PackedParser(stream.get_data())
        parser.set_document(self)
        objects: list[object] = []
        try:
            while True:
                objects.append(parser.nextobject()[1])
        except PSEOF:
            count = stream.get("N", 0)
            return objects, count if isinstance(count, int) else 0

    def packed(self, objid: int) -> list[int]:
        """The numbers of the objects that a stream packs."""
        stream = self.getobj(objid)
        objects, count = self._get_objects(stream) if isinstance(stream, PDFStream) else ([], 0)
        return [one for one in objects[: 2 * count : 2] if isinstance(one, int)]


class Repaired(File):
    """A document that does without the tables of its file."""

    def find_xref(self, parser: PDFParser) -> int:
        """Nowhere in particular."""
        return 0

    def read_xref_from(self, parser: PDFParser, start: int, xrefs: list[PDFBaseXRef]) -> None:
        """The places of objects as they are found."""
        parser.fallback = True  # lengths of streams may be lost, too
        xrefs.append(self._scan)


class Scan(PDFBaseXRef):
    """Where the objects of a file stand; of two with one number the later counts."""

    def __init__(self, document: File, parser: PDFParser) -> None:
        self._document = document
        self._parser = parser
        self._data = parser.buf
        self.places = {int(found[1]): found.start() for found in _OBJECT.finditer(self._data)}

    @cached_property
    def _packed(self) -> dict[int, tuple[int, int]]:
        """Stream and index of the objects that are packed into streams."""
        places: dict[int, tuple[int, int]] = {}
        for number in self._typed(b"/ObjStm"):
            packed, _ = attempt(partial(self._document.packed, number))
            places |= {objid: (number, index) for index, objid in enumerate(packed or ())}
        return places

    def _typed(self, name: bytes) -> list[int]:
        return [
            number
            for number, place in self.places.items()
            if name in self._data[place : place + _HEAD].partition(b"stream")[0]
        ]

    def get_objids(self) -> Iterable[int]:
        """The numbers of all objects."""
        return [*self.places, *self._packed]

    def get_pos(self, objid: int) -> tuple[int | None, int, int]:
        """Stream, index or place, and generation."""
        if objid in self.places:
            return None, self.places[objid], 0
        stream, index = self._packed[objid]
        return stream, index, 0

    def get_trailer(self) -> dict[str, Any]:
        """The last trailer that names a root; else the catalog is looked for."""
        trailers = [trailer for trailer in self._trailers() if "Root" in trailer]
        if trailers:
            return trailers[-1]
        for number in [*self._typed(b"/Catalog"), *self._packed]:
            found, _ = attempt(partial(self._document.getobj, number))
            if isinstance(found, dict) and literal_name(found.get("Type")) == "Catalog":
                return {"Root": found}
        return {"Root": {"Type": "none"}}

    def _trailers(self) -> Iterable[dict[str, Any]]:
        for found in _TRAILER.finditer(self._data):
            trailer, _ = attempt(partial(self._dictionary, found.end()))
            if isinstance(trailer, dict):
                yield trailer
        for number in self._typed(b"/XRef"):
            stream, _ = attempt(partial(self._document.getobj, number))
            if isinstance(stream, PDFStream):
                yield stream.attrs

    def _dictionary(self, place: int) -> object:
        parser = PackedParser(self._data[place : place + _HEAD])
        parser.set_document(self._document)
        return parser.nextobject()[1]


def opened(parser: Parser, password: str) -> File:
    """The document, by its own table of objects if that leads to a page."""
    document, error = attempt(lambda: File(parser, password=password))
    if isinstance(error, PDFPasswordIncorrect):
        raise error
    if document is not None and first_page(document) is not None:
        return document
    repaired, fault = attempt(lambda: Repaired(parser, password=password))
    if repaired is None or first_page(repaired) is None:
        raise error or fault or PDFObjectNotFound("no page")
    return repaired
