"""Packages of every kind, whole and damaged: a document or one clear error, nothing else."""

from __future__ import annotations

import random
import sys
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx_files import docx_file, paragraph, repacked, row, table, text_run

from certlens.errors import (
    CorruptFileError,
    EncryptedFileError,
    LimitExceededError,
    NoTextError,
    ParseError,
    UnsupportedFormatError,
)
from certlens.parsers import docx_package
from certlens.parsers.docx import read_docx

WHOLE = docx_file("Ana Example", table(row("CKA", "2023")), header=paragraph("Lisbon"))
BODY = "word/document.xml"
MAIN_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
OFFICE_RELATIONS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_RELATIONS = b"http://purl.oclc.org/ooxml/officeDocument/relationships"


def typed(content_type):
    return {"[Content_Types].xml": lambda old: old.replace(MAIN_TYPE, content_type)}


def texts(data):
    return [line.text for line in read_docx(data, path="cv.docx").lines]


def strict(old):
    return old.replace(TRANSITIONAL, STRICT).replace(OFFICE_RELATIONS, STRICT_RELATIONS)


def lacking_targets(old):
    return old.replace(b"theme/theme1.xml", b"NULL").replace(b"styles.xml", b"gone.xml")


READABLE = {
    "docm": typed(b"application/vnd.ms-word.document.macroEnabled.main+xml"),
    "dotx": typed(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
    ),
    "strict": dict.fromkeys((BODY, "word/styles.xml", "_rels/.rels"), strict)
    | {"word/_rels/document.xml.rels": strict, "word/header1.xml": strict},
    "a relation to a part that is missing": {"word/_rels/document.xml.rels": lacking_targets},
    "no styles at all": {"word/styles.xml": None},
    "no settings": {"word/settings.xml": None},
    "no content types": {"[Content_Types].xml": None},
}


@pytest.mark.parametrize("changes", READABLE.values(), ids=READABLE)
def test_what_word_opens_is_read(changes):
    assert texts(repacked(WHOLE, changes)) == ["Lisbon", "Ana Example", "CKA", "2023"]


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "SECRET"><!ENTITY f SYSTEM "/etc/hostname">]>'
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    b"<w:p><w:r><w:t>Ana &a;&f;</w:t></w:r></w:p></w:body></w:document>"
)


def test_entities_are_not_expanded():
    assert texts(repacked(WHOLE, {BODY: ENTITIES})) == ["Ana"]


def flipped(data, name):
    """The package with one bit of a member's packed bytes flipped."""
    with ZipFile(BytesIO(data)) as archive:
        at = archive.getinfo(name).header_offset + 30 + len(name) + 40
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


DAMAGED = {
    "cut short": WHOLE[: len(WHOLE) // 2],
    "no ZIP at all": b"PK\x03\x04" + b"\0" * 50,
    "broken XML": repacked(WHOLE, {BODY: b"<w:document"}),
    "empty body part": repacked(WHOLE, {BODY: b""}),
    "no body part": repacked(WHOLE, {BODY: None}),
    "no relations": repacked(WHOLE, {"_rels/.rels": None}),
    "deeply nested": repacked(
        WHOLE, {BODY: b"<w:p>" * 100_000 + b"</w:p>" * 100_000}
    ),
    "a bad checksum": flipped(WHOLE, BODY),
}  # fmt: skip


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_damage_is_a_corrupt_file_with_its_cause(data):
    with pytest.raises(CorruptFileError, match=r"^cv\.docx: .*save it again$") as caught:
        read_docx(data, path="cv.docx")
    assert caught.value.source == "cv.docx"
    assert caught.value.__cause__ is not None


def test_bytes_damaged_anywhere_never_raise_anything_else():
    dice = random.Random(7)
    kinds = set()
    for _ in range(150):
        data = bytearray(WHOLE)
        for _ in range(dice.choice((1, 4, 40))):
            data[dice.randrange(len(data))] = dice.randrange(256)
        try:
            read_docx(bytes(data[: dice.randrange(len(data) // 2, len(data) + 1)]), path="x")
            kinds.add("read")
        except ParseError as error:
            kinds.add(type(error).__name__)
    assert "CorruptFileError" in kinds


EMPTY = {
    "nothing": (docx_file(), "holds no text"),
    "blank paragraphs": (docx_file(paragraph(" \u00a0\t")), "holds no text"),
}


@pytest.mark.parametrize(("data", "reason"), EMPTY.values(), ids=EMPTY)
def test_no_text_is_an_error_of_its_own(data, reason):
    with pytest.raises(NoTextError, match=reason):
        read_docx(data, path="cv.docx")


PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89\0\0\0\nIDATx\x9cc\0\1"
    b"\0\0\5\0\1\r\n-\xb4\0\0\0\0IEND\xaeB`\x82"
)


def test_only_pictures_are_said_to_be_pictures():
    document = docx.Document()
    document.add_picture(BytesIO(PNG))
    stream = BytesIO()
    document.save(stream)
    with pytest.raises(NoTextError, match=r"pictures only.*--ocr"):
        read_docx(stream.getvalue(), path="cv.docx")


def test_text_embedded_as_another_file_is_said_to_be():
    def embed(old):
        entry = (
            b'<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
            b'relationships/aFChunk" Target="afchunk.mht"/></Relationships>'
        )
        return old.replace(b"</Relationships>", entry)

    changes = {"word/_rels/document.xml.rels": embed}
    document = read_docx(repacked(WHOLE, changes), path="cv.docx")
    assert [note.id for note in document.notes] == ["unreadable-part"]
    data = repacked(docx_file(), changes)
    with pytest.raises(NoTextError, match="embedded"):
        read_docx(data, path="cv.docx")


def test_a_package_without_a_word_body_is_unsupported():
    book = b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    with pytest.raises(UnsupportedFormatError, match="not a Word document"):
        read_docx(repacked(WHOLE, {BODY: book}), path="cv.docx")


def bomb(size):
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        archive.writestr(BODY, b"\0" * size)
    return stream.getvalue()


@pytest.mark.parametrize(("limit", "size"), [("ratio", 30_000_000), ("size", 200_000_001)])
def test_a_package_that_unpacks_to_too_much_is_not_unpacked(limit, size):
    with pytest.raises(LimitExceededError) as caught:
        read_docx(bomb(size), path="cv.docx")
    assert caught.value.limit == limit


def test_a_repetitive_but_small_document_is_no_bomb(monkeypatch):
    monkeypatch.setattr(docx_package, "MAX_RATIO", 5)
    assert len(texts(docx_file(*[paragraph("CKA 2023")] * 500))) == 500


LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512


def test_an_encrypted_file_asks_for_its_password():
    with pytest.raises(EncryptedFileError, match="give its password") as caught:
        read_docx(LOCKED, path="cv.docx")
    assert caught.value.needs_password


def test_without_the_extra_it_names_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "msoffcrypto", None)
    with pytest.raises(EncryptedFileError, match=r"certlens\[crypto\]"):
        read_docx(LOCKED, path="cv.docx", password="x")


def test_a_password_opens_an_encrypted_file():
    msoffcrypto = pytest.importorskip("msoffcrypto.format.ooxml")
    locked = BytesIO()
    msoffcrypto.OOXMLFile(BytesIO(WHOLE)).encrypt("swordfish", locked)
    document = read_docx(locked.getvalue(), path="cv.docx", password="swordfish")
    assert "Ana Example" in document.text
    with pytest.raises(EncryptedFileError, match="does not open it"):
        read_docx(locked.getvalue(), path="cv.docx", password="wrong")
    with pytest.raises(CorruptFileError):
        read_docx(LOCKED, path="cv.docx", password="swordfish")


def test_a_password_for_a_file_that_has_none_is_not_needed():
    assert read_docx(WHOLE, path="cv.docx", password="x").lines


def first_page_header(*, printed):
    document = docx.Document()
    document.add_paragraph("Body")
    section = document.sections[0]
    section.first_page_header.paragraphs[0].text = "First page"
    section.header.paragraphs[0].text = "Every page"
    section.different_first_page_header_footer = printed
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_header_that_no_page_prints_is_not_read():
    assert texts(first_page_header(printed=False)) == ["Every page", "Body"]
    assert texts(first_page_header(printed=True)) == ["First page", "Every page", "Body"]


def test_headers_that_say_the_same_are_read_once():
    document = docx.Document(BytesIO(WHOLE))
    document.add_section()
    document.sections[1].header.is_linked_to_previous = False
    document.sections[1].header.paragraphs[0].text = "Lisbon"
    stream = BytesIO()
    document.save(stream)
    assert texts(stream.getvalue()).count("Lisbon") == 1


def test_the_same_bytes_give_the_same_document():
    data = docx_file("Ana", table(row("CKA", "2023")), paragraph(text_run("x", "<w:vanish/>")))
    first, second = (read_docx(data, path="cv.docx").model_dump_json() for _ in range(2))
    assert first == second
