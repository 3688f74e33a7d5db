"""From a path, bytes or a stream to a document, or to one clear error."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from docx_files import docx_file

from certlens.errors import (
    CorruptFileError,
    EncryptedFileError,
    LimitExceededError,
    NoTextError,
    ParseError,
    UnsupportedFormatError,
)
from certlens.parsers import parse
from certlens.parsers.sniffing import KNOWN, OLE2

TEXT = b"Ana Example\nCKA, 2023\n"
WORD = docx_file("Ana Example", "CKA, 2023")
LOCKED = OLE2 + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le")

BAD = [
    ("empty.pdf", b"", NoTextError, "the file is empty"),
    ("blank.txt", b" \r\n\t\n", NoTextError, "the file is empty"),
    ("rules.txt", b"-----\n=====\n", NoTextError, "no words"),
    ("rules.md", b"# \n\n---\n", NoTextError, "no words"),
    (
        "notes.pdf",
        TEXT,
        UnsupportedFormatError,
        r"plain text, not a PDF; .*rename it to notes\.txt",
    ),
    ("notes.docx", TEXT, UnsupportedFormatError, "plain text, not a Word document"),
    ("login.pdf", b"<html><title>Sign in</title>", UnsupportedFormatError, "HTML page"),
    ("error.pdf", b'{"error": "expired"}', UnsupportedFormatError, "JSON"),
    ("cv.docx", b"{\\rtf1 Ana}", UnsupportedFormatError, "RTF document.*--convert-to docx"),
    ("cv.doc", OLE2 + "WordDocument".encode("utf-16-le"), UnsupportedFormatError, "97-2003"),
    ("noise.pdf", bytes(range(256)) * 9, UnsupportedFormatError, f"reads {', '.join(KNOWN)}"),
    ("cut.docx", WORD[:2000], CorruptFileError, "damaged"),
    ("cut.zip", b"PK\x03\x04\0\0\0\0", CorruptFileError, "damaged ZIP"),
    ("locked.docx", LOCKED, EncryptedFileError, "encrypted"),
]


@pytest.mark.parametrize(("name", "data", "error", "reason"), BAD, ids=[case[0] for case in BAD])
def test_bad_input_is_one_clear_line(tmp_path, name, data, error, reason):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error, match=reason) as caught:
        parse(path)
    assert caught.value.source == str(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message


def test_a_missing_file_stays_file_not_found(tmp_path):
    with pytest.raises(FileNotFoundError):
        parse(tmp_path / "none.pdf")


def test_a_folder_is_an_error_that_says_so(tmp_path):
    with pytest.raises(ParseError, match="a folder, not a file") as caught:
        parse(tmp_path)
    assert isinstance(caught.value.__cause__, IsADirectoryError)


def test_an_unsupported_format_lists_the_known_ones():
    with pytest.raises(UnsupportedFormatError) as caught:
        parse(b"{\\rtf1}")
    assert caught.value.found == "an RTF document"
    assert caught.value.known == KNOWN


@pytest.mark.parametrize(
    ("name", "data", "form"),
    [
        ("cv.docx", WORD, "docx"),
        ("cv.pdf", WORD, "docx"),
        ("cv", WORD, "docx"),
        ("cv.txt", TEXT, "text"),
        ("cv", TEXT, "text"),
        ("cv.TXT", b"# Ana\n\n**CKA** 2023\n", "markdown"),
        ("cv.md", TEXT, "markdown"),
    ],
)
def test_the_bytes_decide(tmp_path, name, data, form):
    path = tmp_path / name
    path.write_bytes(data)
    document = parse(str(path))
    assert document.source.format == form
    assert document.source.path == str(path)
    assert document.source.sha256 == hashlib.sha256(data).hexdigest()
    assert document.lines[0].text.startswith("Ana")
    misnamed = [note.id for note in document.notes] == ["misnamed-file"]
    assert misnamed is (name == "cv.pdf")


def test_bytes_and_streams():
    assert parse(TEXT).source.path == "<bytes>"
    assert parse(BytesIO(WORD)).source.path == "<bytes>"
    assert parse(BytesIO(TEXT)).text == parse(TEXT).text


def test_an_open_file_keeps_its_name(tmp_path):
    path = tmp_path / "cv.txt"
    path.write_bytes(TEXT)
    with path.open("rb") as stream:
        assert parse(stream).source.path == str(path)


def test_standard_input_has_a_name_of_its_own():
    code = (
        "import sys; from certlens.parsers import parse; print(parse(sys.stdin.buffer).source.path)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, input=TEXT, check=True)
    assert run.stdout.strip() == b"<stdin>"


def test_a_file_that_may_not_be_read_is_an_error_that_says_so(monkeypatch, tmp_path):
    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ParseError, match=r"cannot be read \(Permission denied\)"):
        parse(tmp_path / "cv.pdf")


@pytest.mark.parametrize("mark", [b"", b"# Ana\n\n**CKA**\n"], ids=["text", "markdown"])
def test_text_longer_than_any_resume_is_refused(mark):
    with pytest.raises(LimitExceededError) as caught:
        parse(mark + b"Moved ten services.\n" * 300_000)
    assert caught.value.limit == "size"


def test_reading_text_loads_no_library_for_other_formats():
    code = (
        "import sys; from certlens.parsers import parse; parse(b'Ana'); "
        "print(sorted({'docx', 'pdfminer', 'lxml', 'spacy', 'markdown_it'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
