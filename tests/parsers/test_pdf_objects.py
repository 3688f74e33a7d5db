"""Objects are read as pdfminer reads them, only faster; and nothing that they ask for takes forever."""

from __future__ import annotations

import logging
from io import BytesIO
from pathlib import Path
from time import process_time

import pytest
from pdf_files import HELVETICA, pdf_file, stream, words
from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser, PDFStreamParser
from pdfminer.pdftypes import PDFStream
from pdfminer.psexceptions import PSEOF

from certlens.parsers import parse
from certlens.parsers.pdf_font_files import Codes
from certlens.parsers.pdf_repair import File
from certlens.parsers.pdf_streams import PackedParser, Parser

FILTERS = ("Filter", "DecodeParms", "Length")
FILES = Path(__file__).parent / "files"

OBJECTS = [
    b"1 -2 +3 4.5 -.5 6. .75 00012 1-2 1.2.3 - + . --5 ",
    b"[1 2 3] [1.5 -2 .5] [ ] [1 (a) <41> /Name] [[1 2] [3]] [1 2 R] ",
    b"<< /Type /Page /Kids [4 0 R 5 0 R] /Count 2 /Null null /True true /False false >> ",
    b"<< /A << /B << /C (deep) >> >> /D [<< /E 1 >>] >> ",
    b"(plain) (with (nested) brackets) (escaped \\) \\101 \\n \\\n line) () ",
    b"<48 65 6C 6c6F> <4> <414> <> <zz> ",
    b"/Name /Na#6De /With#20Space /\xe9t\xe9 / /A/B/C ",
    b"% a comment\n1 % another >>\r2 %last",
    b"true false null trueish R obj 12 0 obj ",
    b"<< /Odd >> 1 ",
    b"] >> } 1 { 2 } 3 ",
    b"[1 2 ",
    b"<< /A 1 ",
    b"(never closed ",
    b"1\x002\x00/A\x00",
    b"' \" * 7 ",
]


def objects(parser: PDFParser) -> list[object]:
    found: list[object] = []
    try:
        while True:
            found.append(parser.nextobject()[1])
    except PSEOF:
        return found
    except Exception as error:
        return [*found, type(error).__name__]


@pytest.mark.parametrize("data", OBJECTS)
def test_objects_are_those_that_pdfminer_reads(data: bytes) -> None:
    assert repr(objects(PackedParser(data))) == repr(objects(PDFStreamParser(data)))


def told(document: PDFDocument) -> dict[int, str]:
    found = {}
    for table in document.xrefs:
        for number in table.get_objids():
            value = document.getobj(number)
            if isinstance(value, PDFStream):
                data = value.get_data()  # ours then forgets the filters that are undone
                value = (
                    {key: value.attrs[key] for key in sorted(value.attrs) if key not in FILTERS},
                    data,
                )
            found[number] = repr(value)
    return found


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.glob("*.pdf")))
def test_whole_files_have_the_objects_that_pdfminer_reads(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    data = (FILES / name).read_bytes()
    password = "riverton" if name == "locked.pdf" else ""
    ours = told(File(Parser(data, name), password=password))
    theirs = told(PDFDocument(PDFParser(BytesIO(data)), password=password))
    assert ours == theirs


MAPS = [
    b"2 beginbfchar <01> <0041> <02> <00660069> endbfchar ",
    b"2 beginbfchar <0001><0041>\n<0002><D835DC00>\nendbfchar\n1 beginbfchar <03> <> endbfchar ",
    b"2 beginbfchar <01> <0041> <02> /fi endbfchar 1 beginbfchar <04> <0042> endbfchar ",
    b"2 beginbfchar <01> <041> <02> <0042> endbfchar ",
    b"2 beginbfchar <01> <0041> % a note\n <02> <0042> endbfchar ",
    b"1 beginbfchar <01> <0041> endbfcharm 1 beginbfchar <02> <0042> endbfchar ",
    b"2 beginbfrange <20> <7e> <0020> <80> <82> [<0041> <0042> <0043>] endbfrange ",
    b"begincmap 1 beginbfchar <01> <0041> endbfchar endcmap 1 beginbfchar <02> <0042> endbfchar ",
    b"1 begincidchar <41> 7 endcidchar 1 begincidrange <42> <44> 8 endcidrange ",
    b"1 beginbfchar <01> <00a0> endbfchar 1 beginbfchar <01> <0020> <01> <00a0> endbfchar ",
    b"2 beginbfchar <01> <0041> <02> <00",
]


@pytest.mark.parametrize("told", MAPS)
def test_maps_to_unicode_are_read_as_pdfminer_reads_them(told: bytes) -> None:
    ours, theirs = FileUnicodeMap(), FileUnicodeMap()
    Codes(ours, BytesIO(told)).run()
    CMapParser(theirs, BytesIO(told)).run()
    assert ours.cid2unichr == theirs.cid2unichr


ENDLESS = [
    ("a map of four thousand million codes", {"fonts": [HELVETICA.replace(">>", "/ToUnicode 10 0 R >>")], "others": [stream("1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange")]}),
    ("many maps of all codes", {"fonts": [HELVETICA.replace(">>", "/ToUnicode 10 0 R >>")], "others": [stream("9 beginbfrange " + "<0000> <FFFF> <0000>" * 900 + " endbfrange")]}),
    ("widths of four thousand million glyphs", {"fonts": [HELVETICA, "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /BaseFont /X /W [0 4000000000 500] >>] >>"]}),
    ("an object that is itself", {"page": "/Annots 10 0 R", "others": ["10 0 R"]}),
    ("objects that are each other", {"page": "/Annots 10 0 R", "others": ["11 0 R", "10 0 R"]}),
    ("brackets in brackets", {"page": "/Annots 10 0 R", "others": ["[" * 4000 + "]" * 4000]}),
]  # fmt: skip
HEAVY = [
    ("open brackets", "[" * 200_000),
    ("open strings", "(" * 200_000),
    ("half a chain of glyphs", "<41> Tj 5 0 Td " * 20_000 + "ET"),
    ("open dictionaries", "<<" * 200_000),
    ("saved states", "q " * 100_000),
    ("a comment", "%" * 200_000),
]


@pytest.mark.parametrize("parts", [case[1] for case in ENDLESS], ids=[case[0] for case in ENDLESS])
def test_what_would_take_forever_is_left_out(parts: dict[str, object]) -> None:
    start = process_time()
    page = words(50, 60, "read") + "BT /F1 10 Tf 50 600 Td <0041> Tj ET"
    document = parse(pdf_file(page, **parts))  # type: ignore[arg-type]
    assert "read" in [line.text for line in document.lines]
    assert process_time() - start < 3


@pytest.mark.parametrize("content", [case[1] for case in HEAVY], ids=[case[0] for case in HEAVY])
def test_odd_content_is_read_in_one_go(content: str) -> None:
    start = process_time()
    document = parse(pdf_file(words(50, 60, "read") + content))
    assert document.text.startswith("read")
    assert process_time() - start < 3


def test_forms_that_use_each_other_without_end_are_noted() -> None:
    box = "/Type /XObject /Subtype /Form /BBox [0 0 600 900]"
    inner = [f"{box} /Resources << /XObject << /Fm {11 + level} 0 R >> >>" for level in range(9)]
    forms = [stream("/Fm Do " * 20, entries) for entries in inner]
    last = stream(words(50, 90, "inside"), f"{box} /Resources 3 0 R")
    document = parse(
        pdf_file(
            words(50, 60, "read") + "/Fm Do",
            resources="/XObject << /Fm 10 0 R >>",
            others=[*forms, last],
        )
    )
    assert "read" in document.text
    assert [note.id for note in document.notes] == ["skipped-object"]


def test_a_font_says_its_encoding_in_its_file() -> None:
    head = "%!PS\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 1 /C put\ndup 2 /K put\ndup 3 /A put\nreadonly def currentfile eexec"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Own /FirstChar 1 /Widths [700 700 700] /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 4 /FontFile 10 0 R >> >>"
    data = pdf_file(
        "BT /F0 10 Tf 50 700 Td <010203> Tj ET",
        fonts=[font],
        others=[stream(head, f"/Length1 {len(head)}")],
    )
    assert [line.text for line in parse(data).lines] == ["CKA"]
