"""Bytes are told apart by what they are."""

from __future__ import annotations

import random
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx_files import docx_file

from certlens.parsers.sniffing import OLE2, decode, sniff


def zipped(*names, **contents):
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


def ole2(stream):
    return OLE2 + b"\0" * 504 + stream.encode("utf-16-le")


UNREADABLE = [
    ("RTF", b"{\\rtf1\\ansi Ana}", "an RTF document", "soffice --headless --convert-to docx"),
    ("old Word", ole2("WordDocument"), "a Word 97-2003 document (.doc)", "--convert-to docx"),
    ("old Excel", ole2("Workbook"), "an Excel 97-2003 workbook (.xls)", "--convert-to pdf"),
    ("Outlook", ole2("__properties_version1.0"), "an Outlook message", "attachment"),
    ("other OLE2", OLE2 + b"\0" * 600, "an old Office file", "--convert-to docx"),
    ("ODS", zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"),
     "an OpenDocument spreadsheet", "--convert-to pdf"),
    ("ODP", zipped(mimetype="application/vnd.oasis.opendocument.presentation"),
     "an OpenDocument presentation", "--convert-to pdf"),
    ("EPUB", zipped(mimetype="application/epub+zip"), "an EPUB book", "convert"),
    ("XLSX", zipped("xl/workbook.xml"), "an Excel workbook", "--convert-to pdf"),
    ("PPTX", zipped("ppt/presentation.xml"), "a PowerPoint presentation", "--convert-to pdf"),
    ("Pages", zipped("Index/Document.iwa"), "an Apple Pages document", "export"),
    ("other ZIP", zipped("a.txt"), "a ZIP archive", "unpack"),
    ("PNG", b"\x89PNG\r\n\x1a\n\0\0", "a PNG picture", "--ocr"),
    ("JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG picture", "--ocr"),
    ("TIFF", b"II*\0\x08\0\0\0", "a TIFF picture", "--ocr"),
    ("PostScript", b"%!PS-Adobe-3.0\n", "a PostScript file", "ps2pdf"),
    ("gzip", b"\x1f\x8b\x08\0", "a gzip archive", "unpack"),
    ("HTML", b"<!DOCTYPE html>\n<html><body>Sign in", "an HTML page", "print it to PDF"),
    ("HTML without a doctype", b"\n  <HTML><head>", "an HTML page", "print it to PDF"),
    ("HTML after a comment", b"<!-- saved --><html>", "an HTML page", "print it to PDF"),
    ("XML", b'<?xml version="1.0"?><Error><Code>AccessDenied', "an XML file", "export"),
    ("JSON list", b'[{"name": "Ana"}]', "a JSON file", "export"),
    ("saved web page", b"MIME-Version: 1.0\r\nContent-Type: multipart/related",
     "an e-mail or saved web page", "print it to PDF"),
    ("e-mail", b"From: ana@example.com\nSubject: CV\n folded\nMIME-Version: 1.0\n",
     "an e-mail or saved web page", "print it to PDF"),
    ("LaTeX", b"% my CV\n\\documentclass{article}", "LaTeX source", "pdflatex"),
    ("noise", random.Random(1).randbytes(4000), "binary data", ""),
    ("zeros", b"\0" * 100, "binary data", ""),
    ("ELF", b"\x7fELF\x02\x01\x01" + b"\0" * 9 + b"\x02\0\x3e\0", "binary data", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "name", "advice"), [c[1:] for c in UNREADABLE], ids=[c[0] for c in UNREADABLE]
)
def test_what_certlens_does_not_read_is_named(data, name, advice):
    sniffed = sniff(data)
    assert (sniffed.reader, sniffed.name) == (None, name)
    assert advice in sniffed.advice


READABLE = [
    ("PDF", b"%PDF-1.7\n", "pdf"),
    ("PDF after junk", b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 500 + b"%PDF-1.4\n1 0 obj\n", "pdf"),
    ("DOCX", docx_file("Ana"), "docx"),
    ("DOCX cut short", docx_file("Ana")[:3000], "docx"),
    ("encrypted DOCX", ole2("EncryptedPackage"), "docx"),
    ("ODT", zipped(mimetype="application/vnd.oasis.opendocument.text"), "odt"),
    ("ODT packed again", zipped("content.xml", mimetype="application/vnd.oasis.opendocument.text"),
     "odt"),
    ("ODT template", zipped(mimetype="application/vnd.oasis.opendocument.text-template"), "odt"),
    ("ZIP of tables", zipped("Export/Positions.csv"), "linkedin"),
    ("JSON", b'{"basics": {"name": "Ana"}}', "json-resume"),
    ("JSON with a mark", b'\xef\xbb\xbf\n{ "work": []}', "json-resume"),
    ("text", b"Ana Example\nCKA, 2023\n", "text"),
    ("text about PDF headers", b"Wrote a reader of %PDF-1.4 headers", "text"),
    ("text with fields", b"Name: Ana\nPhone: 1\nSkills: MIME, Go", "text"),
    ("text about PDF", b"Wrote a PDF library" + b" " * 1100 + b"%PDF-1.4", "text"),
    ("text that opens with a bracket", b"[Draft] Ana Example\nCKA", "text"),
    ("text with a tag in it", b"Ana Example\nknows <html> and <body>", "text"),
    ("text with one heading mark", b"# 1 in sales, 2023\nAna Example", "text"),
    ("text with typed bullets", b"Ana\n* CKA\n* CKAD\n- CKS\n", "text"),
    ("text with asterisks", b"*** Ana ***\n5 * 3 * 2", "text"),
    ("Markdown", b"# Ana\n\n- **CKA**, 2023\n", "markdown"),
    ("Markdown headings only", b"# Ana\n\n## Skills\n\nGo\n\n## Work\n", "markdown"),
    ("Markdown link and strong", b"**Ana** [site](https://a.example)\n", "markdown"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "reader"), [c[1:] for c in READABLE], ids=[c[0] for c in READABLE]
)
def test_what_certlens_reads(data, reader):
    assert sniff(data).reader == reader


def test_a_name_decides_only_between_text_and_markdown():
    assert sniff(b"Ana", suffix=".md").reader == "markdown"
    assert sniff(b"Ana", suffix=".pdf").reader == "text"
    assert sniff(b"%PDF-1.7", suffix=".md").reader == "pdf"


TEXT = "Ana Müller – CKA • naïve résumé"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("cp1252"),
    ],
    ids=["utf-8", "bom", "utf-16", "utf-16-be", "bare le", "bare be", "utf-32", "cp1252"],
)
def test_text_is_decoded(data):
    assert decode(data) == TEXT


def test_text_cut_in_the_middle_of_a_character_is_still_text():
    assert decode("Ana Müller".encode()[:6]) is not None


def test_a_byte_that_windows_1252_lacks_is_forgiven_in_a_long_text():
    assert decode(b"r\xe9sum\xe9 \x81 " + b"Moved ten services to Kubernetes. " * 9) is not None
    assert decode(b"\x81\x8d\xe9" * 50) is None


@pytest.mark.parametrize("data", [b"\0\1\2\3" * 20, random.Random(3).randbytes(500)])
def test_what_is_not_text_is_not_decoded(data):
    assert decode(data) is None
