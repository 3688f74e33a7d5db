"""Files with a wrong or lost table of objects, or broken parts: read as far as they go, and noted."""

from __future__ import annotations

import re
import zlib

import pytest
from pdf_files import BOLD, HELVETICA, pdf_file, stream, words

from certlens.document import Document
from certlens.errors import CorruptFileError, EncryptedFileError
from certlens.parsers import parse

CKA = words(50, 60, "CKA, 2024")
CISSP = words(50, 80, "CISSP, 2023")
PLAIN = pdf_file(CKA, CISSP)


def packed() -> bytes:
    """A file whose objects stand in a stream, and its table as well (PDF 1.5)."""
    inside = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R "
        "/Resources << /Font << /F0 4 0 R >> >> >>",
        4: HELVETICA,
    }
    heads, bodies = "", ""
    for number, body in inside.items():
        heads += f"{number} {len(bodies)} "
        bodies += f"{body} "
    held = zlib.compress((heads + bodies).encode())
    entries = f"/Type /ObjStm /N {len(inside)} /First {len(heads)} /Filter /FlateDecode"
    parts = {5: stream(held, entries), 6: stream(CKA)}
    data, places = b"%PDF-1.5\n", {}
    for number, part in parts.items():
        places[number] = len(data)
        data += f"{number} 0 obj\n".encode() + part + b"\nendobj\n"
    start = len(data)
    rows = [(0, 0, 0), *((2, 5, index) for index in range(4)), (1, places[5], 0), (1, places[6], 0), (1, start, 0)]  # fmt: skip
    table = b"".join(bytes((kind, *place.to_bytes(2, "big"), index)) for kind, place, index in rows)
    body = stream(table, "/Type /XRef /W [1 2 1] /Size 8 /Root 1 0 R")
    return data + b"7 0 obj\n" + body + f"\nendobj\nstartxref\n{start}\n%%EOF\n".encode()


def updated() -> bytes:
    """A file changed by an update that is appended to it."""
    new = f"11 0 obj\n{stream(CKA).decode()}\nendobj\n".encode()
    data = pdf_file(CISSP)
    earlier = data.rindex(b"startxref")
    place = len(data)
    trailer = f"xref\n11 1\n{place:010d} 00000 n \ntrailer << /Size 12 /Root 1 0 R /Prev {int(data[earlier:].split()[1])} >>"
    return data + new + f"{trailer}\nstartxref\n{place + len(new)}\n%%EOF\n".encode()


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


def displaced(data: bytes) -> bytes:
    return re.sub(rb"startxref\s+\d+", b"startxref\n7", data)


WHOLE = [
    ("as it should be", PLAIN, ["CKA, 2024", "CISSP, 2023"]),
    ("packed", packed(), ["CKA, 2024"]),
    ("updated", updated(), ["CKA, 2024"]),
    ("a wrong place of the table", displaced(PLAIN), ["CKA, 2024", "CISSP, 2023"]),
    ("packed, a wrong place of the table", displaced(packed()), ["CKA, 2024"]),
    ("wrong places in the table", re.sub(rb"(\d{10}) (\d{5}) n", rb"0000000001 \2 n", PLAIN), ["CKA, 2024", "CISSP, 2023"]),
    ("a mail's head before it", b"From: ada@example.com\r\n\r\n" * 9 + PLAIN, ["CKA, 2024", "CISSP, 2023"]),
    ("packed, a mail's head before it", b"From: ada@example.com\r\n\r\n" * 9 + packed(), ["CKA, 2024"]),
    ("a web page after it", PLAIN + b"<html>" * 900, ["CKA, 2024", "CISSP, 2023"]),
    ("zeros after it", PLAIN + bytes(5000), ["CKA, 2024", "CISSP, 2023"]),
    ("a tree that leads back to itself", PLAIN.replace(b"/Kids [", b"/Kids [2 0 R "), ["CKA, 2024", "CISSP, 2023"]),
    ("pages that do not say they are", PLAIN.replace(b"/Type /Page ", b""), ["CKA, 2024", "CISSP, 2023"]),
    ("no tree of pages", PLAIN.replace(b"/Kids [", b"/None ["), ["CKA, 2024", "CISSP, 2023"]),
    ("no resources", PLAIN.replace(b"/Resources 3 0 R", b""), ["CKA, 2024", "CISSP, 2023"]),
]  # fmt: skip


@pytest.mark.parametrize(("data", "lines"), [c[1:] for c in WHOLE], ids=[c[0] for c in WHOLE])
def test_nothing_is_missing(data: bytes, lines: list[str]) -> None:
    document = parse(data)
    assert texts(document) == lines
    assert document.notes == ()


@pytest.mark.parametrize("data", [PLAIN, packed()], ids=["plain", "packed"])
def test_of_a_file_cut_short_what_is_there_is_read_and_the_rest_noted(data: bytes) -> None:
    document = parse(data[: data.rindex(b"startxref") - 30])
    assert texts(document)[0] == "CKA, 2024"
    assert [(note.id, note.page) for note in document.notes] == [("skipped-object", None)]
    assert "end of the file is missing" in document.notes[0].message


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
@pytest.mark.parametrize("data", [PLAIN, packed()], ids=["plain", "packed"])
def test_a_cut_file_is_read_in_part_or_called_damaged(data: bytes, share: float) -> None:
    try:
        document = parse(data[: int(share * len(data))])
    except CorruptFileError as error:
        assert "damaged or cut short" in str(error)
    else:
        assert "skipped-object" in [note.id for note in document.notes]


FORM = "/Type /XObject /Subtype /Form /BBox [0 0 595 842]"
NONSENSE = f"<< {FORM} /Length 0 /Filter /Nonsense >>\nstream\n\nendstream"
USED = {"resources": "/XObject << /Fm 10 0 R >>"}
BROKEN = [
    ("a form with an unknown filter", {**USED, "others": [NONSENSE]}),
    ("a form that is not there", {"resources": "/XObject << /Fm 99 0 R >>"}),
    ("a form that has no name", {}),
    ("a form that is a number", {**USED, "others": ["7"]}),
    ("a font without its glyphs", {**USED, "others": [stream("", FORM)], "fonts": [HELVETICA, "<< /Subtype /Type0 /BaseFont /X /DescendantFonts [] >>"]}),
    ("a drawn font without a box", {**USED, "others": [stream("", FORM)], "fonts": [HELVETICA, "<< /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] >>"]}),
    ("a font that is not there", {**USED, "others": [stream("", FORM)], "fonts": [HELVETICA, "99 0 R"]}),
]  # fmt: skip


@pytest.mark.parametrize("parts", [case[1] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_a_page_goes_on_after_what_is_broken(parts: dict[str, object]) -> None:
    page = f"{CKA} /Fm Do BT /F1 10 Tf 50 500 Td () Tj ET {CISSP}"
    document = parse(pdf_file(page, CKA, **parts))  # type: ignore[arg-type]
    assert texts(document) == ["CKA, 2024", "CISSP, 2023", "CKA, 2024"]
    assert [(note.id, note.page) for note in document.notes] == [("skipped-object", 1)]


def test_an_operator_with_the_wrong_operands_harms_no_other() -> None:
    fonts = [HELVETICA, BOLD]
    document = parse(pdf_file(f"/F1 /F1 Tf (a) Tw (b) cm [(c)] w {CKA}", fonts=fonts))
    assert texts(document) == ["CKA, 2024"]


def test_what_is_no_page_takes_no_number_and_a_broken_page_keeps_its_own() -> None:
    data = PLAIN.replace(b"/Kids [10 0 R", b"/Kids [4 0 R 10 0 R")
    assert [line.page for line in parse(data).lines] == [1, 2]
    broken = PLAIN.replace(b"/Resources 3 0 R", b"/Resources (none)", 1)
    assert texts(parse(broken))[-1] == "CISSP, 2023"
    assert parse(broken).lines[-1].page == 2


def test_an_encryption_unheard_of_is_one_clear_error() -> None:
    data = PLAIN.replace(b"/Root 1 0 R", b"/Encrypt << /Filter /Unheard /V 9 >> /Root 1 0 R")
    with pytest.raises((CorruptFileError, EncryptedFileError)):
        parse(data)
