"""An ODT package opened: its content and styles as XML trees."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import NamedTuple
from zipfile import ZipFile

from lxml import etree

from certlens.errors import EncryptedFileError
from certlens.parsers.docx_package import check_limits

_SPACES = {
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "pc": 12.0, "px": 0.75}
_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"


class Package(NamedTuple):
    """The two parts that are printed; a package may lack styles."""

    content: etree._Element
    styles: etree._Element

    @property
    def body(self) -> etree._Element | None:
        """What holds the text; None if the package is no text document."""
        return self.content.find(f"{q('office:body')}/{q('office:text')}")


@cache
def q(name: str) -> str:
    """A name such as ``text:p`` as lxml writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def open_package(data: bytes, *, path: str) -> Package:
    """The package in the bytes.

    Raises:
        EncryptedFileError: its parts are encrypted.
        LimitExceededError: unpacked it would be too large.
    """
    check_limits(data, path=path)
    with ZipFile(BytesIO(data)) as archive:
        names = frozenset(archive.namelist())
        if _MANIFEST in names and b"encryption-data" in archive.read(_MANIFEST):
            raise EncryptedFileError(
                f"{path}: the ODT document is encrypted; open it in LibreOffice and save a copy "
                "without a password",
                source=path,
            )
        content = _tree(archive.read(_CONTENT))
        styles = _tree(archive.read(_STYLES)) if _STYLES in names else etree.Element("none")
    return Package(content, styles)


def points(length: str | None) -> float:
    """A length such as ``2.5cm`` in points; 0 if there is none or it is relative."""
    for unit, factor in _POINTS.items():
        if length and length.endswith(unit):
            try:
                return float(length.removesuffix(unit)) * factor
            except ValueError:
                return 0.0
    return 0.0


def _tree(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    return etree.fromstring(data, parser)
