"""A Word package opened: its parts as XML trees, and what they point at."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any, NamedTuple, cast
from zipfile import ZipFile

from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.phys_pkg import PhysPkgReader
from lxml import etree

from certlens.errors import LimitExceededError

MAX_BYTES = 200_000_000
MAX_RATIO = 200
_SMALL = 20_000_000  # below this a high ratio is only a very repetitive document

_TAG = 400  # bytes: no start tag of a style is longer

_OFFICE = "http://schemas.openxmlformats.org/"
# ISO/IEC 29500 strict names, and the transitional ones that every other producer writes.
_STRICT_MARK = b"http://purl.oclc.org/ooxml/"
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": f"{_OFFICE}wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        f"{_OFFICE}officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/main": f"{_OFFICE}drawingml/2006/main",
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": (
        f"{_OFFICE}drawingml/2006/wordprocessingDrawing"
    ),
}


class Relation(NamedTuple):
    """What a part points at; ``kind`` is the last word of the relationship's type."""

    kind: str
    target: str
    external: bool


class Part(NamedTuple):
    """One XML part and its relations by id."""

    root: etree._Element
    relations: dict[str, Relation]

    def targets(self, kind: str) -> list[str]:
        """The names of the parts of one kind that this part points at."""
        return [r.target for r in self.relations.values() if r.kind == kind and not r.external]


class Package:
    """The parts of a Word file, read one by one as they are asked for."""

    def __init__(self, data: bytes) -> None:
        # python-docx does not annotate this class; it reads and lists the members of the ZIP.
        self._members: Any = cast(Any, PhysPkgReader)(BytesIO(data))

    def main(self) -> Part | None:
        """The part that holds the body; None if the package is not a text document."""
        for relation in self._relations(PACKAGE_URI).values():
            if relation.kind == "officeDocument":
                part = self.part(relation.target)
                return part if etree.QName(part.root).localname == "document" else None
        raise KeyError("the package names no main document")

    def part(self, name: str) -> Part:
        """The part of that name."""
        uri = PackURI(name)
        data = self._members.blob_for(uri)
        if uri.endswith("styles.xml"):
            data = _without_table_styles(data)
        return Part(_tree(data), self._relations(uri))

    def related(self, part: Part, kind: str) -> Part | None:
        """The first part of one kind that ``part`` points at, if it is in the package."""
        return next(filter(None, map(self.find, part.targets(kind))), None)

    def find(self, name: str) -> Part | None:
        """The part of that name, or None: Word opens packages that name a part they lack."""
        try:
            return self.part(name)
        except KeyError:
            return None

    def _relations(self, uri: PackURI) -> dict[str, Relation]:
        listed = self._members.rels_xml_for(uri)
        if listed is None:
            return {}
        return {
            entry.get("Id", ""): _relation(uri, entry)
            for entry in _tree(listed)
            if isinstance(entry.tag, str)
        }


def check_limits(data: bytes, *, path: str) -> None:
    """Nothing, for a package of a sane size.

    Raises:
        LimitExceededError: unpacked it would be past 200 MB, or 200 times its packed size.
    """
    with ZipFile(BytesIO(data)) as archive:
        unpacked = sum(member.file_size for member in archive.infolist())
    if unpacked > MAX_BYTES:
        raise LimitExceededError(
            f"{path}: unpacked it would take {unpacked // 1_000_000} MB, the limit is "
            f"{MAX_BYTES // 1_000_000} MB",
            source=path,
            limit="size",
        )
    if unpacked > max(_SMALL, MAX_RATIO * len(data)):
        raise LimitExceededError(
            f"{path}: it unpacks to {unpacked // len(data)} times its size, which no résumé does",
            source=path,
            limit="ratio",
        )


def _relation(source: PackURI, entry: etree._Element) -> Relation:
    kind = entry.get("Type", "").rpartition("/")[2]
    target = entry.get("Target", "")
    if entry.get("TargetMode") == "External":
        return Relation(kind, target, True)
    return Relation(kind, str(PackURI.from_rel_ref(source.baseURI, target)), False)


def _without_table_styles(data: bytes) -> bytes:
    """A style sheet without its table styles: most of its bytes, and nothing here asks for them."""
    kept, at = list[bytes](), 0
    for mark in re.finditer(rb':type="table"', data):
        start = data.rfind(b"<", max(at, mark.start() - _TAG), mark.start())
        end = data.find(b":style>", mark.end())
        if end < 0:
            break
        if start >= 0 and b":style " in data[start : mark.start()]:
            kept.append(data[at:start])
            at = end + len(b":style>")
    return b"".join([*kept, data[at:]])


def _tree(data: bytes) -> etree._Element:
    if _STRICT_MARK in data:
        for strict, transitional in _STRICT.items():
            data = data.replace(strict, transitional.encode())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    return etree.fromstring(data, parser)
