"""File → Document: what the page says, and where; formats are told by bytes, not by names."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, cast

from certlens.document import Document, Note
from certlens.errors import CorruptFileError, NoTextError, ParseError, UnsupportedFormatError
from certlens.parsers.sniffing import KNOWN, Readable, Sniffed, sniff

_READERS: dict[Readable, tuple[str, str]] = {
    "pdf": ("certlens.parsers.pdf", "read_pdf"),
    "docx": ("certlens.parsers.docx", "read_docx"),
    "odt": ("certlens.parsers.odt", "read_odt"),
    "json-resume": ("certlens.parsers.json_resume", "read_json_resume"),
    "linkedin": ("certlens.parsers.linkedin", "read_linkedin"),
    "markdown": ("certlens.parsers.markdown", "read_markdown"),
    "text": ("certlens.parsers.text", "read_text"),
    "picture": ("certlens.parsers.picture", "read_picture"),
}
_RECOGNISED: tuple[Readable, ...] = ("pdf", "picture")
# What each ending promises; a file may be something else all the same.
_PROMISED: dict[str, tuple[str, Readable | None]] = {
    ".pdf": ("a PDF", "pdf"),
    ".docx": ("a Word document", "docx"),
    ".docm": ("a Word document", "docx"),
    ".dotx": ("a Word document", "docx"),
    ".doc": ("a Word 97-2003 document (.doc)", None),
    ".rtf": ("an RTF document", None),
    ".odt": ("an ODT document", "odt"),
    ".ott": ("an ODT document", "odt"),
    ".json": ("a JSON Resume", "json-resume"),
    ".zip": ("a LinkedIn data export", "linkedin"),
    ".txt": ("plain text", "text"),
    ".text": ("plain text", "text"),
    ".png": ("a PNG picture", "picture"),
    ".jpg": ("a JPEG picture", "picture"),
    ".jpeg": ("a JPEG picture", "picture"),
    ".md": ("Markdown", "markdown"),
    ".markdown": ("Markdown", "markdown"),
}
_ENGLISH = "eng"
_LANGUAGES = re.compile(r"[A-Za-z]\w*(?:/\w+)?(?:\+[A-Za-z]\w*(?:/\w+)?)*")
_WRITTEN: tuple[Readable, ...] = ("text", "markdown")


def parse(
    source: str | os.PathLike[str] | bytes | BinaryIO,
    *,
    password: str | None = None,
    ocr: bool | str = False,
) -> Document:
    """The document in a file: its lines in reading order, and where each one stands.

    ``source`` is a path, the bytes themselves, or a binary stream. ``password`` opens an encrypted
    PDF or (with ``certlens[crypto]``) Word file. With ``ocr`` (and ``certlens[ocr]``) the words on
    pages without text and on PNG and JPEG pictures are recognised; a string names tesseract's
    languages, such as ``"deu+eng"``, English is the default.

    Raises:
        FileNotFoundError: there is no such file.
        ParseError: it could not be read; the subclass says why, the message what to do.
    """
    data, path = _read(source)
    sniffed = sniff(data, suffix=Path(path).suffix.lower())
    languages = ocr_languages(ocr)
    form = "picture" if languages and sniffed.picture else sniffed.reader
    _check(data, sniffed._replace(reader=form), path)
    reader = _reader(cast(Readable, form))
    recognised = {"ocr": languages} if form in _RECOGNISED else {}
    document = reader(data, path=path, password=password, **recognised)
    return _with_name_note(document, sniffed._replace(reader=form), path)


def ocr_languages(ocr: bool | str) -> str:
    """The languages that OCR is to read, as tesseract takes them; none where it is not wanted.

    Raises:
        ValueError: these are no names of languages.
    """
    if isinstance(ocr, bool):
        return _ENGLISH if ocr else ""
    if not _LANGUAGES.fullmatch(ocr):
        raise ValueError(f"ocr takes tesseract's names of languages, such as deu+eng, not {ocr!r}")
    return ocr


def _read(source: str | os.PathLike[str] | bytes | BinaryIO) -> tuple[bytes, str]:
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source), "<bytes>"
    if isinstance(source, str | os.PathLike):
        path = os.fspath(source)
        try:
            return Path(path).read_bytes(), _printable(path)
        except FileNotFoundError:
            raise
        except OSError as error:
            raise ParseError(f"{path}: {_why_unread(path, error)}", source=path) from error
    name = getattr(source, "name", None)
    return source.read(), name if isinstance(name, str) else "<bytes>"


def _printable(path: str) -> str:
    """The path as UTF-8 can hold it; on disk a name may be any bytes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _why_unread(path: str, error: OSError) -> str:
    if Path(path).is_dir():
        return "a folder, not a file; give a file in it or scan the whole folder"
    return f"the file cannot be read ({error.strerror or error})"


def _reader(form: Readable) -> Callable[..., Document]:
    module, function = _READERS[form]
    return cast(Callable[..., Document], getattr(import_module(module), function))


def _check(data: bytes, sniffed: Sniffed, path: str) -> None:
    """Nothing, for bytes that a reader can take."""
    if not data.strip():
        raise NoTextError(f"{path}: the file is empty", source=path)
    if sniffed.damaged:
        raise CorruptFileError(f"{path}: {sniffed.name}; {sniffed.advice}", source=path)
    if sniffed.reader is None:
        raise _unsupported(path, sniffed.name, sniffed.advice)
    promised, form = _PROMISED.get(Path(path).suffix.lower(), ("", sniffed.reader))
    if sniffed.reader in _WRITTEN and form not in _WRITTEN:
        advice = f"get the file again, or rename it to {Path(path).stem}.txt to read it as text"
        raise _unsupported(path, f"{sniffed.name}, not {promised}", advice)


def _unsupported(path: str, found: str, advice: str) -> UnsupportedFormatError:
    known = f"certlens reads {', '.join(KNOWN)}"
    return UnsupportedFormatError(
        f"{path}: {found}; {advice or known}", source=path, found=found, known=KNOWN
    )


def _with_name_note(document: Document, sniffed: Sniffed, path: str) -> Document:
    suffix = Path(path).suffix.lower()
    _, form = _PROMISED.get(suffix, ("", sniffed.reader))
    if form == sniffed.reader or (form in _WRITTEN and sniffed.reader in _WRITTEN):
        return document
    message = f"named {suffix}, but it is {sniffed.name}; read as that"
    note = Note(id="misnamed-file", message=message)
    return document.model_copy(update={"notes": (*document.notes, note)})
