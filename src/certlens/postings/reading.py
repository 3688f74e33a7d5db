"""Source → Posting: the passes over a posting, in their order."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from certlens.document import Document
from certlens.errors import NoTextError, ParseError
from certlens.matching.catalogue import spellings
from certlens.matching.text_view import view_of
from certlens.parsers import parse
from certlens.parsers.sniffing import decode
from certlens.postings import Posting, PostingSource
from certlens.postings.employer import guess_employer
from certlens.postings.generic import generic_need
from certlens.postings.named import named_in
from certlens.postings.naming import names_in
from certlens.postings.needs import needs_in
from certlens.postings.sections import read_sentences
from certlens.postings.units import Unit, units_of
from certlens.titles import role_in

_TAG = re.compile(
    r"</?(?:html|head|body|div|p|br|ul|ol|li|h[1-6]|table|tr|td|span|strong|b|section)\b[^>]*>",
    re.IGNORECASE,
)
_TAGS = 4
_SIGN_IN = re.compile(
    r"\b(?:sign in|log ?in|forgot (?:your )?password|create an account|accept (?:all )?cookies|we use cookies"
    r"|enable javascript|verify you are (?:a )?human|captcha|access denied|session (?:has )?expired"
    r"|just a moment)\b",
    re.IGNORECASE,
)
_POSTING = re.compile(
    r"\b(?:require\w*|experience|responsib\w+|qualif\w+|skills|duties|salary|benefits)\b",
    re.IGNORECASE,
)
_SHORT = 120  # words: a notice, hardly a posting
_TITLE_UNITS = 8
_TITLE = re.compile(
    r"\b(?:job title|title|position|role)\s*:\s*(?P<named>[^\n\v.;|]{3,80})"
    r"|\b(?:seeking|looking for|hiring|searching for)\s+(?:an?|our|the)?\s*(?P<sought>[^\n.,;]{3,60})",
    re.IGNORECASE,
)


class _Named(BytesIO):
    """A file's bytes under its name."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name


def read(source: str | os.PathLike[str] | bytes | BinaryIO) -> Posting:
    """As :func:`certlens.read_posting`."""
    data, path = _bytes(source)
    document, form = _document(data, path)
    text = view_of(document, spellings()).text
    _check(text, path)
    units = list(units_of(document, text))
    sentences = read_sentences(units)
    named = names_in(text, sentences)
    naming = {one.start for one in sentences if named_in((one.start, one.end), named)}
    return Posting(
        source=PostingSource.model_validate(dict(document.source) | {"format": form}),
        role=_role(units),
        employer=guess_employer(text, [(one.start, one.end) for one in named]),
        needs=needs_in(document, sentences, named),
        generic=generic_need(sentences, naming),
    )


def _bytes(source: str | os.PathLike[str] | bytes | BinaryIO) -> tuple[bytes, str]:
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source), "<bytes>"
    if isinstance(source, str | os.PathLike):
        path = os.fspath(source)
        try:
            return Path(path).read_bytes(), path
        except FileNotFoundError:
            raise
        except OSError as error:
            said = error.strerror or str(error)
            raise ParseError(f"{path}: the file cannot be read ({said})", source=path) from error
    name = getattr(source, "name", None)
    return source.read(), name if isinstance(name, str) else "<bytes>"


def _document(data: bytes, path: str) -> tuple[Document, str]:
    """The posting's document, and its format."""
    if not data.strip():
        raise NoTextError(f"{path}: the file is empty", source=path)
    text = None if data.startswith((b"%PDF-", b"PK\x03\x04")) else decode(data)
    if text is not None and len(_TAG.findall(text[:20_000])) >= _TAGS:
        from certlens.postings.web_page import read_web_page

        return read_web_page(text, data, path=path), "html"
    document = parse(_Named(data, path))
    return document, document.source.format


def _check(text: str, path: str) -> None:
    """Nothing, for a text that may be a posting."""
    if len(text.split()) > _SHORT or _POSTING.search(text) or not _SIGN_IN.search(text):
        return
    from certlens.postings.web_page import login_message

    raise ParseError(login_message(path), source=path)


def _role(units: Sequence[Unit]) -> str | None:
    """The role that the title names: a heading or one of the first lines, or what is looked for."""
    first = units[:_TITLE_UNITS]
    named = [unit.text for unit in first if unit.level == 1]
    for unit in first:
        for found in _TITLE.finditer(unit.text):
            named.append(found["named"] or found["sought"])
        line = re.split(r"[.;\n]", unit.text)[0][:80]
        named.extend((line, re.split(r"\s[-|]\s|[(,:]", line)[0]))
    roles = (role_in(text.replace("\v", " ")) for text in named)
    return next((role.id for role in roles if role), None)
