"""Kinds of PDF that programs really make: each reads as the eye sees it."""

from __future__ import annotations

import zlib
from itertools import groupby

import pytest
from pdf_files import BOLD, HELVETICA, Text, column, pdf_file, stream, words

from certlens.document import Document
from certlens.parsers import parse

CKA = words(50, 100, "CKA, 2024")
WIDE = "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-{} {} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /DW 600 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) >> >>] >>"
GLYPH = stream("600 0 0 0 600 700 d1 0 0 600 700 re f")
FORM = "/Type /XObject /Subtype /Form /BBox [0 0 600 900]"


def mapped(**codes: str) -> Text:
    """A map to Unicode: each ASCII letter stands for itself, and the given ones for more."""
    pairs = "".join(
        f"<{ord(code):02x}> <{text.encode('utf-16-be').hex()}> " for code, text in codes.items()
    )
    return stream(
        "begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
        "1 beginbfrange <20> <7e> <0020> endbfrange "
        f"{len(codes)} beginbfchar {pairs} endbfchar endcmap"
    )


def own(**codes: str) -> dict[str, object]:
    """A font with this map."""
    font = HELVETICA.replace(">>", "/ToUnicode 10 0 R >>")
    return {"fonts": [font, BOLD], "others": [mapped(**codes)]}


def shown(operators: str, start: str = "50 742 Td") -> str:
    return f"BT /F0 10 Tf {start} {operators} ET\n"


def type3(matrix: str, box: str) -> str:
    widths = " ".join(["600"] * 91)
    return (
        f"<< /Type /Font /Subtype /Type3 /FontBBox [{box}] /FontMatrix [{matrix}] /FirstChar 32 "
        f"/LastChar 122 /Widths [{widths}] /Encoding << /Differences [67 /C 75 /K 65 /A] >> "
        "/CharProcs << /C 10 0 R /K 10 0 R /A 10 0 R >> >>"
    )


# name, content, further parts, lines
KINDS = [
    # pages
    ("a vast page", CKA, {"page": "/MediaBox [0 0 14400 14400]"}, ["CKA, 2024"]),
    ("a page whose corners are swapped", CKA, {"page": "/MediaBox [595 842 0 0]"}, ["CKA, 2024"]),
    ("a page without a size", CKA, {"page": "/MediaBox [0 0 0 0]"}, ["CKA, 2024"]),
    ("a page with a wrong size", CKA, {"page": "/MediaBox [/a null]"}, ["CKA, 2024"]),
    ("a page that begins elsewhere", shown("(CKA, 2024) Tj", "1050 1742 Td"), {"page": "/MediaBox [1000 1000 1595 1842]"}, ["CKA, 2024"]),
    ("a large unit", "BT /F0 1 Tf 5 70 Td (CKA, 2024) Tj ET", {"page": "/UserUnit 10 /MediaBox [0 0 59.5 84.2]"}, ["CKA, 2024"]),
    ("a page turned by 90", f"q 0 1 -1 0 842 0 cm {words(50, 80, 'Certifications')}{CKA} Q", {"page": "/Rotate 90"}, ["Certifications", "CKA, 2024"]),
    ("a page turned by 270", f"q 0 -1 1 0 -247 842 cm {words(50, 80, 'Certifications')}{CKA} Q", {"page": "/Rotate 270"}, ["Certifications", "CKA, 2024"]),
    ("a page turned by 180", f"q -1 0 0 -1 595 842 cm {words(50, 80, 'Certifications')}{CKA} Q", {"page": "/Rotate 180"}, ["Certifications", "CKA, 2024"]),
    ("a page turned back", f"q 0 -1 1 0 -247 842 cm {words(50, 80, 'Certifications')}{CKA} Q", {"page": "/Rotate -90"}, ["Certifications", "CKA, 2024"]),
    # matrices
    ("y downwards, as Skia has it", "1 0 0 -1 0 842 cm " + shown("(CKA, 2024) Tj", "1 0 0 -1 50 60 Tm") + shown("(CISSP) Tj", "1 0 0 -1 50 80 Tm"), {}, ["CKA, 2024", "CISSP"]),
    ("a negative size in a mirror", "1 0 0 -1 0 842 cm BT /F0 -10 Tf -1 0 0 1 50 60 Tm (CKA, 2024) Tj ET", {}, ["CKA, 2024"]),
    ("slanted letters", shown("(CKA, 2024) Tj", "1 0 .3 1 50 742 Tm"), {}, ["CKA, 2024"]),
    ("a slightly turned page", shown("(Certified Kubernetes) Tj", ".999 .04 -.04 .999 50 742 Tm") + shown("(Administrator) Tj", ".999 .04 -.04 .999 50.5 728 Tm"), {}, ["Certified Kubernetes", "Administrator"]),
    # spacing
    ("letters apart by Tc", shown("8 Tc (SKILLS) Tj"), {}, ["SKILLS"]),
    ("words and letters apart by Tc", shown("4 Tc (WORK HISTORY) Tj"), {}, ["WORK HISTORY"]),
    ("letters squeezed by Tc", shown("-.8 Tc (Certified Kubernetes) Tj"), {}, ["Certified Kubernetes"]),
    ("words squeezed by Tw", shown("-2.2 Tw (Certified Kubernetes) Tj"), {}, ["Certified Kubernetes"]),
    ("words apart by numbers", shown("[(Certified) -278 (Kubernetes) -278 (Administrator)] TJ"), {}, ["Certified Kubernetes Administrator"]),
    ("narrow letters", shown("50 Tz (CKA, 2024) Tj 30 0 Td (and more) Tj"), {}, ["CKA, 2024 and more"]),
    ("mirrored letters", shown("-100 Tz (CKA, 2024) Tj", "300 742 Td"), {}, ["CKA, 2024"]),
    ("a space whose room is taken back", shown("[(Certi) 0 (fi) -0 ( ) 278 (cations)] TJ"), {}, ["Certifications"]),
    ("small capitals of a larger font's", shown("(C) Tj /F0 7 Tf (ERTIFICATIONS) Tj"), {}, ["CERTIFICATIONS"]),
    ("small capitals that stand apart", shown("/F0 11 Tf (P) Tj 9.8 0 Td /F0 7.5 Tf [(R) -320 (O) -320 (F) -320 (I) -320 (L) -320 (E)] TJ"), {}, ["PROFILE"]),
    ("a superscript", shown("(21) Tj 4 Ts /F0 6 Tf (st) Tj 0 Ts /F0 10 Tf ( century) Tj"), {}, ["21st century"]),
    # fonts
    ("a glyph for a ligature", shown("(Certi~ed O|ce) Tj"), own(**{"~": "fi", "|": "ffi"}), ["Certified Office"]),
    ("a ligature's own character", shown("(Certi~ed) Tj"), own(**{"~": "\ufb01"}), ["Certified"]),
    ("a ligature told beside its glyph", shown("(Certi) Tj 21 0 Td /Span << /ActualText (fi) >> BDC (~) Tj EMC 6 0 Td (ed) Tj"), own(**{"~": "\ue007"}), ["Certified"]),
    ("an icon told beside its glyph", shown("/Span << /ActualText (email: ) >> BDC (~) Tj EMC 14 0 Td (ada@example.com) Tj"), own(**{"~": "\uf0e0"}), ["• ada@example.com"]),
    ("a soft hyphen at a line's end", shown("(moved to Kuber~) Tj 0 -12 Td (netes in a year) Tj"), own(**{"~": "\xad"}), ["moved to Kubernetes", "in a year"]),
    ("a soft hyphen told beside a hyphen", shown("(moved to Kuber) Tj 70 0 Td /Span << /ActualText <feff00ad> >> BDC (-) Tj EMC -70 -12 Td (netes in a year) Tj"), {}, ["moved to Kubernetes", "in a year"]),
    ("a soft hyphen in a line", shown("(Kuber~netes) Tj"), own(**{"~": "\xad"}), ["Kuber-netes"]),
    ("spaces of no width, and unbreakable", shown("(CKA~|2024) Tj"), own(**{"~": "\u200b", "|": "\u00a0"}), ["CKA 2024"]),
    ("an icon without a character", shown("(~) Tj 14 0 Td (ada@example.com) Tj"), own(**{"~": "\ue0be"}), ["ada@example.com"]),
    ("drawn letters", "BT /F0 10 Tf 50 742 Td (CKA) Tj ET", {"fonts": [type3(".001 0 0 .001 0 0", "0 0 600 700")], "others": [GLYPH]}, ["CKA"]),
    ("drawn letters in units of their own", "BT /F0 1 Tf .01 0 0 .01 50 742 Tm (CKA) Tj ET", {"fonts": [type3("1 0 0 1 0 0", "0 0 600 700")], "others": [GLYPH]}, ["CKA"]),
    ("codes of two bytes", shown("<0043004b0041> Tj"), {"fonts": [WIDE.format("H", "/ToUnicode 10 0 R")], "others": [stream("1 beginbfrange <0000> <00ff> <0000> endbfrange")]}, ["CKA"]),
    ("letters below each other", shown("<0043004b0041> Tj"), {"fonts": [WIDE.format("V", "/ToUnicode 10 0 R")], "others": [stream("1 beginbfrange <0000> <00ff> <0000> endbfrange")]}, ["CKA"]),
    ("a font that is not there", CKA + "BT /F9 10 Tf 50 600 Td (CISSP) Tj ET", {}, ["CKA, 2024", "CISSP"]),
    # content
    ("forms in forms", "/Fm Do", {"resources": "/XObject << /Fm 10 0 R >>", "others": [stream("/Fm Do", f"{FORM} /Resources << /XObject << /Fm 11 0 R >> >>"), stream(CKA, f"{FORM} /Matrix [1 0 0 1 5 5] /Resources 3 0 R")]}, ["CKA, 2024"]),
    ("a form without resources of its own", "/Fm Do", {"resources": "/XObject << /Fm 10 0 R >>", "others": [stream(CKA, FORM)]}, ["CKA, 2024"]),
    ("a form in the font of its page", "BT /F0 10 Tf ET /Fm Do", {"resources": "/XObject << /Fm 10 0 R >>", "others": [stream("BT 50 700 Td (CKA) Tj ET", FORM)]}, ["CKA"]),
    ("an inline image", "q 9 0 0 9 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x01EI(Tj\x02 EI Q " + CKA, {}, ["CKA, 2024"]),
    ("several content streams that part a word's operators", "", {"page": "/Contents [10 0 R 11 0 R 99 0 R]", "others": [stream("BT /F0 10 Tf 50"), stream("700 Td (CKA) Tj ET")]}, ["CKA"]),
    ("a length that is too small", b"<< /Length 5 >>\nstream\n" + CKA.encode() + b"endstream", {}, ["CKA, 2024"]),
    ("a length that is too large", b"<< /Length 9999 >>\nstream\n" + CKA.encode() + b"endstream", {}, ["CKA, 2024"]),
    ("a length that is nowhere", b"<< /Length 99 0 R >>\nstream\n" + CKA.encode() + b"endstream", {}, ["CKA, 2024"]),
    ("a filled-in field", CKA, {"page": "/Annots [10 0 R]", "others": ["<< /Subtype /Widget /Rect [50 600 150 620] /AP << /N 11 0 R >> >>", stream("/Tx BMC q BT /F0 10 Tf 2 5 Td (CISSP, 2023) Tj ET Q EMC", "/Subtype /Form /BBox [0 0 100 20] /Resources 3 0 R")]}, ["CKA, 2024", "CISSP, 2023"]),
    ("a hidden note", CKA, {"page": "/Annots [10 0 R]", "others": ["<< /Subtype /FreeText /F 2 /Rect [50 600 150 620] /AP << /N 11 0 R >> >>", stream("BT /F0 10 Tf 2 5 Td (CISSP) Tj ET", "/Subtype /Form /BBox [0 0 100 20] /Resources 3 0 R")]}, ["CKA, 2024"]),
    ("broken annotations", CKA, {"page": "/Annots [99 0 R 7 << /Subtype /Widget /Rect [/a] /AP 3 >> << /Subtype /Link /Rect 3 /A << /URI (x) >> >>]"}, ["CKA, 2024"]),
    ("a broken colour space", "/Cs cs 1 scn " + CKA, {"resources": "/ColorSpace << /Cs [/ICCBased 99 0 R] >>"}, ["CKA, 2024"]),
]  # fmt: skip


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


@pytest.mark.parametrize(
    ("content", "parts", "lines"), [case[1:] for case in KINDS], ids=[case[0] for case in KINDS]
)
def test_reads_as_the_eye_sees_it(
    content: Text, parts: dict[str, object], lines: list[str]
) -> None:
    document = parse(pdf_file(content, **parts))  # type: ignore[arg-type]
    assert texts(document) == lines
    assert document.notes == ()


LINES = [f"Line {number} of a page with enough words to be one" for number in range(20)]
WATERMARKS = [
    ("slanted", "BT /F0 80 Tf .7 .7 -.7 .7 150 300 Tm .9 g (CONFIDENTIAL) Tj ET"),
    ("less slanted", "BT /F0 80 Tf .866 .5 -.5 .866 50 500 Tm .9 g (CONFIDENTIAL) Tj ET"),
    ("level", "BT /F0 60 Tf .9 g 50 700 Td (CONFIDENTIAL) Tj ET 0 g"),
]


@pytest.mark.parametrize("mark", [case[1] for case in WATERMARKS], ids=[c[0] for c in WATERMARKS])
@pytest.mark.parametrize("first", [True, False])
def test_a_watermark_is_no_part_of_the_lines_it_crosses(mark: str, first: bool) -> None:
    page = "".join(column(50, 60, LINES))
    document = parse(pdf_file(f"{mark} 0 g {page}" if first else f"{page} {mark}"))
    assert texts(document) == [*LINES, "CONFIDENTIAL"]


TURNED = [(90, "0 1 -1 0 842 0"), (180, "-1 0 0 -1 595 842"), (270, "0 -1 1 0 0 595")]


@pytest.mark.parametrize(("angle", "matrix"), TURNED)
def test_a_page_that_lies_on_its_side_is_read_column_by_column(angle: int, matrix: str) -> None:
    left = ["# Skills", *(f"Skill number {number}" for number in range(12))]
    right = ["# Experience", *(f"Ran service number {number} of the bank" for number in range(12))]
    page = "".join(column(40, 300, left)) + "".join(column(250, 300, right))
    link = "/Annots [<< /Subtype /Link /Rect [0 0 842 842] /A << /S /URI /URI (https://x.example) >> >>]"
    box = "/MediaBox [0 0 842 595]" if angle != 180 else ""
    upright, turned = parse(pdf_file(page)), parse(pdf_file(f"{matrix} cm {page}", page=box + link))
    assert blocks(turned) == blocks(upright)
    assert all(line.links for line in turned.lines)
    wide, high = (842, 595) if angle != 180 else (595, 842)
    for line in turned.lines:
        assert line.bbox is not None
        assert 0 <= line.bbox[0] < line.bbox[2] <= wide
        assert 0 <= line.bbox[1] < line.bbox[3] <= high


def test_what_lies_outside_of_the_crop_box_is_hidden() -> None:
    outside = words(500, 400, "CISSP")
    document = parse(pdf_file(CKA + outside, page="/CropBox [20 500 400 842]"))
    assert {line.text: line.hidden for line in document.lines} == {"CKA, 2024": None, "CISSP": "off-page"}  # fmt: skip
    box = document.lines[-1].bbox or document.lines[0].bbox
    assert box is not None


def test_codes_without_characters_are_noted_not_guessed() -> None:
    own_codes = WIDE.format("H", "")
    page = shown("<00410042> Tj") + words(50, 60, "Certified Kubernetes Administrator", font=1)
    document = parse(pdf_file(page, fonts=[own_codes, HELVETICA]))
    assert texts(document)[0] == "Certified Kubernetes Administrator"
    assert [note.id for note in document.notes] == ["unmapped-font"]


def test_running_heads_and_page_numbers_stand_apart() -> None:
    pages = [
        words(50, 30, "Ada Example") + "".join(column(50, 90, LINES[:5]))
        + words(280, 820, f"Page {number} of 3")
        for number in (1, 2, 3)
    ]  # fmt: skip
    document = parse(pdf_file(*pages))
    regions = {line.text: line.region for line in document.lines}
    assert regions["Ada Example"] == "header"
    assert regions["Page 2 of 3"] == "footer"
    assert regions[LINES[0]] == "main"


def test_a_link_over_two_lines_stands_on_the_words_of_both() -> None:
    action = "/A << /S /URI /URI (https://example.com/badge) >>"
    rectangles = ("[120 772 190 784]", "[50 758 100 770]")
    links = [f"<< /Subtype /Link /Rect {one} {action} >>" for one in rectangles]
    page = words(50, 68, "I passed the exam CKA of the") + words(50, 82, "Linux Foundation in 2024")
    document = parse(pdf_file(page, page="/Annots [10 0 R 11 0 R]", others=links))
    linked = [line.text[link.start : link.end] for line in document.lines for link in line.links]
    assert len(linked) == 2
    assert linked[1].startswith("Linux")


def test_dates_at_the_right_stand_on_the_line_of_their_entry() -> None:
    page = "".join(
        words(50, top, entry) + words(470, top, date)
        for top, entry, date in (
            (100, "Cloud Engineer, Example Freight", "2021 - 2024"),
            (160, "Systems Administrator, Example Bank", "2018 - 2021"),
        )
    )
    assert texts(parse(pdf_file(page))) == [
        "Cloud Engineer, Example Freight\t2021 - 2024",
        "Systems Administrator, Example Bank\t2018 - 2021",
    ]


def blocks(document: Document) -> list[str]:
    """The text of each block."""
    return [
        " ".join(line.text for line in lines)
        for _, lines in groupby(document.lines, lambda line: line.block)
    ]


def test_packed_streams_read_as_plain_ones() -> None:
    packed = stream(zlib.compress("".join(column(50, 60, LINES)).encode()), "/Filter /FlateDecode")
    assert blocks(parse(pdf_file(packed))) == blocks(
        parse(pdf_file("".join(column(50, 60, LINES))))
    )
