"""A LinkedIn data export (ZIP of CSV files) → the lines of the profile that it holds.

Only the files that make up a profile are read. In ``Certifications.csv`` "Finished On" is the day
on which a certification expires.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from io import BytesIO, StringIO
from zipfile import ZipFile

from certlens.document import Document, Note, Source
from certlens.errors import CorruptFileError, NoTextError, ParseError, UnsupportedFormatError
from certlens.parsers.docx_package import check_limits
from certlens.parsers.linkedin_files import FILES, PROFILE, File, Row, tell_profile
from certlens.parsers.outlines import Outline
from certlens.parsers.sniffing import KNOWN, decode

_PREAMBLE = 20  # rows: notes may stand before the line of headers


def read_linkedin(data: bytes, *, path: str, password: str | None = None) -> Document:
    """The document that a LinkedIn data export holds; ``password`` is not needed.

    Raises:
        CorruptFileError: the archive is damaged.
        LimitExceededError: unpacked it would be too large.
        NoTextError: its files have headers and nothing below them.
        UnsupportedFormatError: none of its files is a profile's.
    """
    try:
        check_limits(data, path=path)
        tables, unread = _tables(data)
    except ParseError:
        raise
    except Exception as error:
        raise CorruptFileError(
            f"{path}: this LinkedIn export is damaged ({type(error).__name__}); "
            "download it again or unpack it and zip the folder anew",
            source=path,
        ) from error
    if not tables:
        raise _not_linkedin(path)
    lines = _outline(tables).lines()
    if not lines:
        raise NoTextError(f"{path}: the LinkedIn export holds no entries", source=path)
    source = Source(path=path, sha256=sha256(data).hexdigest(), format="linkedin")
    return Document(source=source, lines=lines, notes=tuple(map(_unread, unread)))


def _tables(data: bytes) -> tuple[dict[str, list[Row]], list[str]]:
    """The rows of each profile file by its folded name, and the files that have no headers."""
    tables: dict[str, list[Row]] = {}
    unread: list[str] = []
    with ZipFile(BytesIO(data)) as archive:
        for member in archive.infolist():
            name = table_name(member.filename)
            file = PROFILE if name == "profile" else FILES.get(name)
            if file is None:
                continue
            rows = _rows(decode(archive.read(member)) or "", file)
            if rows is None:
                unread.append(member.filename)
            else:
                tables.setdefault(name, []).extend(rows)
    return tables, unread


def table_name(member: str) -> str:
    """The folded name of a CSV file in the archive; empty for anything else."""
    folders, _, name = member.casefold().rpartition("/")
    if "__macosx" in folders or name.startswith(".") or not name.endswith(".csv"):
        return ""
    return name.removesuffix(".csv").replace("_", " ").strip()


def _rows(text: str, file: File) -> list[Row] | None:
    """The rows below the line of headers; None if no such line is found."""
    headers: list[str] = []
    rows: list[Row] = []
    for number, cells in enumerate(csv.reader(StringIO(text, newline=""))):
        if headers:
            rows.append(dict(_fields(headers, cells)))
        elif file.head[0] in (folded := [_folded(cell) for cell in cells]):
            headers = folded
        elif number >= _PREAMBLE:
            return None
    return rows if headers else None


def _fields(headers: Sequence[str], cells: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each cell with its header; cells past the last header have none, and are kept."""
    for column, cell in enumerate(cells):
        yield headers[column] if column < len(headers) else f" {column}", cell.strip()


def _folded(header: str) -> str:
    return " ".join(header.replace("_", " ").split()).casefold()


def _outline(tables: Mapping[str, Sequence[Row]]) -> Outline:
    outline = Outline()
    for row in tables.get("profile", ()):
        tell_profile(outline, row)
    for name, file in FILES.items():
        if name in tables:
            outline.heading(file.heading)
            for row in tables[name]:
                file.tell(outline, row)
    return outline


def _unread(member: str) -> Note:
    message = f"{member}: no line of headers that certlens knows; it was not read"
    return Note(id="unreadable-part", message=message)


def _not_linkedin(path: str) -> UnsupportedFormatError:
    found = "a ZIP archive"
    return UnsupportedFormatError(
        f"{path}: {found} without the files of a LinkedIn export (Profile.csv, Positions.csv, "
        "Certifications.csv …); unpack it and give the résumé inside",
        source=path,
        found=found,
        known=KNOWN,
    )
