"""What of a PDF cannot be read is noted, and reported in a finding that is true and says what to do."""

from __future__ import annotations

import zlib
from datetime import date

import pytest
from docx_files import docx_file, paragraph
from pdf_files import HELVETICA, pdf_file, stream, words

from certlens.analysis import analyze
from certlens.document import Document, Note
from certlens.errors import CorruptFileError, LimitExceededError
from certlens.matching import match
from certlens.parsers import parse
from certlens.report import Finding

DAY = date(2026, 10, 1)
IMAGE = stream("x", "/Type /XObject /Subtype /Image /Width 1 /Height 1")
IMAGES = {"resources": "/XObject << /Im 10 0 R >>", "others": [IMAGE]}
ODD = "<< /Type /Font /Subtype /Type1 /BaseFont /Odd /Encoding << /Differences [1 /g1 /g2] >> >>"
PAGE = words(50, 60, "Ada Example, Cloud Engineer, who holds the CKA and moved ten services to AWS")
SCAN = "q 595 0 0 842 0 0 cm /Im Do Q "
STRIPS = "".join(f"q 595 0 0 60 0 {60 * at} cm /Im Do Q " for at in range(12))
CURVES = "10 10 m 20 10 20 20 10 20 c f\n" * 250
UNMAPPED = "BT /F1 10 Tf 50 700 Td (" + "\\001\\002" * 40 + ") Tj ET"
NONSENSE = "<< /Length 0 /Filter /Nonsense >>\nstream\n\nendstream"
DAMAGED = stream(zlib.compress((PAGE * 200).encode())[:-60], "/Filter /FlateDecode")

# name, the second page, further parts of the file, note, words of the finding, words of the advice
UNREAD = [
    ("a scan", SCAN, IMAGES, "scanned-page", "picture with no text", "--ocr"),
    ("a scan in strips", STRIPS, IMAGES, "scanned-page", "picture with no text", "--ocr"),
    ("a scan with a page number", SCAN + words(290, 820, "Page 2 of 2"), IMAGES, "scanned-page", "hardly any text", "--ocr"),
    ("letters as curves", CURVES, {}, "text-as-curves", "drawn as shapes", "not turned into outlines"),
    ("curves and a page number", CURVES + words(290, 820, "2"), {}, "text-as-curves", "hardly any", "outlines"),
    ("a font without characters", UNMAPPED, {"fonts": [HELVETICA, ODD]}, "unmapped-font", "80 characters have no text", "another font"),
    ("such a font among text", PAGE + UNMAPPED, {"fonts": [HELVETICA, ODD]}, "unmapped-font", "80 characters", "another font"),
    ("an unknown filter", NONSENSE, {}, "skipped-object", "damaged", "export it again"),
    ("a damaged stream", DAMAGED, {}, "skipped-object", "damaged", "export it again"),
    ("a picture smaller than the page", "q 300 0 0 300 99 99 cm /Im Do Q", IMAGES, "textless-page", "but no text", "--ocr"),
]  # fmt: skip


def read(second: str | bytes, parts: dict[str, object]) -> Document:
    return parse(pdf_file(PAGE, second, **parts))  # type: ignore[arg-type]


def findings(document: Document, rule: str = "unreadable-part") -> list[Finding]:
    report = analyze(match(document, as_of=DAY))
    return [finding for finding in report.findings if finding.rule == rule]


@pytest.mark.parametrize(
    ("second", "parts", "note", "said", "advice"), [c[1:] for c in UNREAD], ids=[c[0] for c in UNREAD]
)  # fmt: skip
def test_a_page_that_cannot_be_read_is_noted_and_reported(
    second: str | bytes, parts: dict[str, object], note: str, said: str, advice: str
) -> None:
    document = read(second, parts)
    assert [(found.id, found.page) for found in document.notes] == [(note, 2)]
    (finding,) = findings(document)
    assert "(page 2)" in finding.message
    assert said in finding.message
    assert advice in finding.advice
    assert finding.spans
    assert "CKA" in document.text


READ = [
    ("a blank page", "", {}),
    ("a coloured side", ".1 .2 .5 rg 0 0 200 842 re f", {}),
    ("text over a picture of the whole page", SCAN + PAGE, IMAGES),
    ("a portrait beside text", "q 90 0 0 90 50 700 cm /Im Do Q " + PAGE, IMAGES),
    ("text and a drawing", PAGE + CURVES, {}),
    ("an icon without a character", "BT /F1 10 Tf 50 700 Td (\\001) Tj ET " + PAGE, {"fonts": [HELVETICA, ODD]}),
    ("a stream without its checksum", stream(zlib.compress(PAGE.encode())[:-4], "/Filter /FlateDecode"), {}),
    ("a line end counted into a stream", stream(zlib.compress(PAGE.encode()) + b"\n\n", "/Filter /FlateDecode"), {}),
]  # fmt: skip


@pytest.mark.parametrize(("second", "parts"), [c[1:] for c in READ], ids=[c[0] for c in READ])
def test_a_page_that_was_read_is_not_called_unread(
    second: str | bytes, parts: dict[str, object]
) -> None:
    document = read(second, parts)
    assert findings(document) == []
    assert not {note.id for note in document.notes} - {"empty-page"}


def test_several_kinds_are_told_one_by_one_with_their_pages() -> None:
    document = parse(pdf_file(PAGE, SCAN, SCAN, CURVES, **IMAGES))  # type: ignore[arg-type]
    told = [finding.message.partition(": ")[0] for finding in findings(document)]
    assert sorted(told) == [
        "Part of the file could not be read (page 4)",
        "Part of the file could not be read (pages 2 and 3)",
    ]


def test_what_is_unread_keeps_rules_about_absence_silent() -> None:
    page = words(50, 60, "Certifications") + words(50, 80, "CKA") + words(50, 95, "CISSP")
    whole, cut = parse(pdf_file(page)), parse(pdf_file(page, SCAN, **IMAGES))  # type: ignore[arg-type]
    told = [
        {finding.rule for finding in analyze(match(document, as_of=DAY), role="sre").findings}
        for document in (whole, cut)
    ]
    missing = {"many-certs-no-projects", "certs-outweigh-evidence", "unapplied-certification"}
    assert told[0] & missing
    assert not told[1] & missing


def test_parts_of_a_word_file_that_hold_text_elsewhere_are_reported() -> None:
    document = parse(docx_file(paragraph("Ada Example holds the CKA")))
    assert findings(document) == []
    note = Note(id="unreadable-part", message="holds a SmartArt diagram; its words were not read")
    (finding,) = findings(document.model_copy(update={"notes": (note,)}))
    assert finding.message == (
        "Part of the file could not be read: holds a SmartArt diagram; its words were not read."
    )


def test_a_file_of_which_nothing_can_be_read_is_an_error_not_an_empty_resume() -> None:
    with pytest.raises(CorruptFileError):
        parse(pdf_file(NONSENSE))


BOMBS = [
    ("one stream", lambda flate: pdf_file(flate(b" " * 3_000_000))),
    ("packed twice", lambda flate: pdf_file(flate(b" " * 3_000_000, 2))),
    ("many streams", lambda flate: pdf_file(*[flate(b" " * 600_000)] * 4)),
    ("a form", lambda flate: pdf_file("/Fm Do", resources="/XObject << /Fm 10 0 R >>", others=[flate(b" " * 3_000_000, 1, "/Type /XObject /Subtype /Form /BBox [0 0 1 1]")])),
    ("damaged", lambda flate: pdf_file(stream(zlib.compress(b" " * 9_000_000)[:-3000], "/Filter /FlateDecode"))),
]  # fmt: skip


def flate(data: bytes, times: int = 1, entries: str = "") -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return stream(data, f"/Filter [{'/FlateDecode ' * times}] {entries}")


@pytest.mark.parametrize("made", [case[1] for case in BOMBS], ids=[case[0] for case in BOMBS])
def test_a_small_file_that_unpacks_to_much_is_refused(
    made: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = made(flate)  # type: ignore[operator]
    assert len(data) < 30_000
    monkeypatch.setattr("certlens.parsers.pdf_streams.MAX_UNPACKED", 2_000_000)
    with pytest.raises(LimitExceededError, match="unpacked this PDF takes over 2 MB") as caught:
        parse(data)
    assert caught.value.limit == "size"


FILTERS = [
    ("/FlateDecode", zlib.compress),
    ("/ASCIIHexDecode", lambda data: data.hex().encode() + b">"),
    ("[/ASCIIHexDecode /FlateDecode]", lambda data: zlib.compress(data).hex().encode() + b">"),
    ("[/FlateDecode /FlateDecode]", lambda data: zlib.compress(zlib.compress(data))),
    ("/FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>", lambda data: zlib.compress(b"".join(b"\0" + data[at : at + 4] for at in range(0, len(data), 4)))),
]  # fmt: skip


@pytest.mark.parametrize(("name", "packed"), FILTERS, ids=[case[0] for case in FILTERS])
def test_streams_are_read_through_all_their_filters(name: str, packed: object) -> None:
    content = PAGE.encode() + b" " * (-len(PAGE) % 4)
    data = packed(content)  # type: ignore[operator]
    document = parse(pdf_file(stream(data, f"/Filter {name}")))
    assert "holds the CKA" in document.text
    assert document.notes == ()
