"""What a PDF says, character by character, and what it cannot say."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from pdf_files import BOLD, HELVETICA, pdf_file, stream, words

from certlens.document import Document
from certlens.errors import (
    CorruptFileError,
    EncryptedFileError,
    LimitExceededError,
    NoTextError,
)
from certlens.parsers import pdf
from certlens.parsers.pdf import read_pdf

TO_UNICODE = """/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <00> <FF> endcodespacerange
{} beginbfchar
{}
endbfchar endcmap end"""


def read(*contents: str, **parts: object) -> Document:
    return read_pdf(pdf_file(*contents, **parts), path="file.pdf")  # type: ignore[arg-type]


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


def mapped(codes: dict[int, str], name: str = "Helvetica") -> dict[str, object]:
    """A font whose ToUnicode map gives codes these characters."""
    pairs = "\n".join(
        f"<{code:02X}> <{text.encode('utf-16-be').hex()}>" for code, text in codes.items()
    )
    font = HELVETICA.replace("/Helvetica ", f"/{name} ").replace(">>", "/ToUnicode 10 0 R >>")
    return {"fonts": [font, BOLD], "others": [stream(TO_UNICODE.format(len(codes), pairs))]}


SHOWN = [
    # text operators
    ("(Kubernetes) Tj", "Kubernetes"),
    ("<4B75626572> Tj <6E65746573> Tj", "Kubernetes"),
    ("<4b75 6265 726E 6574 657> Tj", "Kubernetep"),  # an odd last digit counts as 0
    ("[(Kuber) 20 (netes)] TJ", "Kubernetes"),
    (r"(CompTIA \(A+\) \101\\) Tj", r"CompTIA (A+) A\ "[:-1]),
    (r"(nested (round (brackets))) Tj", "nested (round (brackets))"),
    ("(line one\\\n continued) Tj", "line one continued"),
    ("% a comment (not text) Tj\n(text) Tj", "text"),
    ("(next) ' ", "next"),
    ('1 2 (spaced) "', "spaced"),
    # words by geometry
    ("[(Solutions) -250 (Architect)] TJ", "Solutions Architect"),
    ("[(AW) 80 (S) -20 (.)] TJ", "AWS."),
    ("(left) Tj 19 0 Td (right) Tj", "left right"),
    ("(left) Tj 200 0 Td (right) Tj", "left\tright"),
    ("3 Tc (SKILLS) Tj", "SKILLS"),
    ("[(S) -400 (K) -400 (I) -400 (L) -400 (L) -400 (S)] TJ", "SKILLS"),
    ("[(M) -400 (Y) -1100 (S) -400 (K) -400 (I) -400 (L) -400 (L)] TJ", "MY SKILL"),
    ("(C E R T I F I C A T I O N S) Tj", "CERTIFICATIONS"),
    ("(W O R K   H I S T O R Y) Tj", "WORK HISTORY"),
    ("(Grade A in B) Tj", "Grade A in B"),
    # each glyph placed on its own, as browsers print
    ("<43> Tj 7.2 0 Td <4B> Tj 6.7 0 Td <41> Tj", "CKA"),
    ("<43> Tj 7.2 0 Td <20> Tj 2.8 0 Td <4B> Tj", "C K"),
    ("<43> Tj 7.2 0 Td <4B> Tj 10 0 Td <41> Tj", "CK A"),
    # drawn twice for the look of bold
    ("(Twice) Tj 0.3 0 Td (Twice) Tj", "Twice"),
    # an inline image is passed over, whatever its bytes
    ("BI /W 1 /H 1 /BPC 8 /CS /G ID \x01(Tj EI\n(after) Tj", "after"),
]


@pytest.mark.parametrize(("operators", "text"), SHOWN)
def test_shows(operators: str, text: str) -> None:
    assert texts(read(f"BT /F0 10 Tf 50 700 Td {operators} ET")) == [text]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ﬁ", "xfiy"),
        ("ﬄ", "xffly"),
        ("\u00a0", "x y"),
        ("\u2009", "x y"),
        ("\u200b", "xy"),
        ("\u00ad", "x-y"),  # drawn with a width in the middle of a line: a hyphen
        ("\uf013", "xy"),  # an icon
    ],
)
def test_cleans_characters_before_offsets_exist(code: str, text: str) -> None:
    document = read(
        "BT /F0 10 Tf 50 700 Td (x\x80y) Tj ET".replace("\x80", "z"),
        **mapped({ord("x"): "x", ord("z"): code, ord("y"): "y"}),
    )
    assert texts(document) == [text]


def test_a_private_use_bullet_becomes_a_bullet() -> None:
    document = read(
        "BT /F0 10 Tf 50 700 Td (z) Tj 12 0 Td (CKA) Tj ET", **mapped({ord("z"): "\uf0b7"})
    )
    assert [(line.text, line.bullet) for line in document.lines] == [("• CKA", True)]


def test_unmapped_glyphs_are_left_out_and_noted() -> None:
    font = (
        "<< /Type /Font /Subtype /Type1 /BaseFont /Odd /Encoding << /Differences [1 /g1 /g2] >> >>"
    )
    document = read("BT /F0 10 Tf 50 700 Td (seen\\001\\002) Tj ET", fonts=[font])
    assert texts(document) == ["seen"]
    assert [note.id for note in document.notes] == ["unmapped-font"]


def test_lines_know_their_place_and_look() -> None:
    [line] = read(words(100, 60, "Bold title", size=20, font=1)).lines
    assert line.bbox is not None
    assert line.bbox[0] == 100
    assert 40 < line.bbox[1] < 50
    assert line.bbox[3] < 68
    assert (line.font_size, line.bold, line.page) == (20, True, 1)


def test_stops_place_words_to_within_two_points() -> None:
    # Helvetica: M is 0.833 em wide, i 0.222, the space 0.278
    [line] = read(words(50, 60, "MMMM iiiiiiii MMMM")).lines
    assert line.x_at(5) == pytest.approx(50 + 4 * 8.33 + 2.78, abs=0.1)
    assert line.x_at(14) == pytest.approx(50 + 4 * 8.33 + 2 * 2.78 + 8 * 2.22, abs=0.1)


def test_links_hold_the_words_they_cover() -> None:
    link = (
        "<< /Type /Annot /Subtype /Link /Rect [80 730 104 745] "
        "/A << /S /URI /URI (https://example.com/badge) >> >>"
    )
    [line] = read(words(50, 106, "Verify CKA here"), page="/Annots [10 0 R]", others=[link]).lines
    [found] = line.links
    assert (line.text[found.start : found.end], found.url) == ("CKA", "https://example.com/badge")


HIDDEN = [
    ("1 1 1 rg " + words(50, 100, "white"), "background-colour"),
    ("1 g " + words(50, 100, "white"), "background-colour"),
    ("0 0 0 0 k " + words(50, 100, "white"), "background-colour"),
    ("BT 3 Tr /F0 10 Tf 50 700 Td (unpainted) Tj ET", "invisible-mode"),
    (words(50, 100, "tiny", size=1), "tiny"),
    (words(700, 100, "beside the page"), "off-page"),
    (words(50, -100, "above the page"), "off-page"),
    (".1 .2 .5 rg 0 0 200 842 re f " + words(50, 100, "blue on blue"), "background-colour"),
]


@pytest.mark.parametrize(("operators", "reason"), HIDDEN)
def test_hidden_text_is_kept_apart(operators: str, reason: str) -> None:
    document = read(words(300, 50, "Seen") + f"q {operators} Q")
    assert [line.hidden for line in document.lines if line.text == "Seen"] == [None]
    assert [line.hidden for line in document.lines if line.text != "Seen"] == [reason]
    assert len({line.block for line in document.lines}) == 2
    assert "hidden-text" in [note.id for note in document.notes]


@pytest.mark.parametrize(
    "operators",
    [
        ".1 .2 .5 rg 0 0 200 842 re f 1 1 1 rg " + words(50, 100, "white on blue"),
        "1 .98 .8 rg " + words(50, 100, "pale yellow"),
        ".9 .9 .9 rg 0 0 200 842 re f 1 g " + words(50, 100, "white on grey"),
        "/Cs cs 1 scn " + words(50, 100, "all the ink of a spot colour"),
        "q 100 0 0 100 40 700 cm /Im Do Q 1 g " + words(50, 100, "white on a picture"),
    ],
)
def test_pale_text_on_a_darker_ground_is_seen(operators: str) -> None:
    image = stream("x", "/Type /XObject /Subtype /Image /Width 1 /Height 1")
    document = read(
        operators,
        resources="/ColorSpace << /Cs [/Separation /Ink /DeviceCMYK 11 0 R] >> "
        "/XObject << /Im 10 0 R >>",
        others=[image, "<< /FunctionType 2 /N 1 /Domain [0 1] >>"],
    )
    assert [line.hidden for line in document.lines] == [None]


def test_text_that_ocr_laid_over_a_scan_is_seen() -> None:
    image = stream("x", "/Type /XObject /Subtype /Image /Width 1 /Height 1")
    scan = "q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F0 10 Tf 50 700 Td (recognised) Tj ET"
    document = read(scan, resources="/XObject << /Im 10 0 R >>", others=[image])
    assert [line.hidden for line in document.lines] == [None]


def test_a_page_that_is_a_picture_is_noted() -> None:
    image = stream("x", "/Type /XObject /Subtype /Image /Width 1 /Height 1")
    scan = "q 595 0 0 842 0 0 cm /Im Do Q"
    document = read(
        scan, words(50, 60, "second"), resources="/XObject << /Im 10 0 R >>", others=[image]
    )
    assert [(note.id, note.page) for note in document.notes] == [("scanned-page", 1)]


def test_letters_drawn_as_shapes_and_empty_pages_are_noted() -> None:
    glyph = "10 10 m 20 10 20 20 10 20 c f\n"
    document = read(glyph * 250, "", words(50, 60, "third"))
    assert [(note.id, note.page) for note in document.notes] == [
        ("text-as-curves", 1),
        ("empty-page", 2),
    ]


def test_turned_text_stands_at_the_end() -> None:
    turned = "BT /F0 10 Tf 0 1 -1 0 580 300 Tm (turned) Tj ET\n"
    document = read(turned + words(50, 60, "upright"))
    assert texts(document) == ["upright", "turned"]
    box = document.lines[1].bbox
    assert box is not None
    assert box[3] - box[1] > box[2] - box[0]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_boxes_lie_on_a_page_that_a_viewer_turns(turn: int) -> None:
    matrix = {0: "1 0 0 1", 90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0"}[turn]
    document = read(f"BT /F0 10 Tf {matrix} 300 400 Tm (words) Tj ET", page=f"/Rotate {turn}")
    [line] = document.lines
    assert line.bbox is not None
    assert line.bbox[0] == pytest.approx({0: 300, 90: 400, 180: 295, 270: 442}[turn], abs=1)


def test_forms_are_read_where_they_are_placed() -> None:
    form = stream(
        "BT /F0 10 Tf 0 0 Td (in a form) Tj ET",
        "/Type /XObject /Subtype /Form /BBox [0 0 200 50] /Resources 3 0 R",
    )
    document = read(
        "q 1 0 0 1 100 700 cm /Fm Do Q " + words(50, 60, "before"),
        resources="/XObject << /Fm 10 0 R >>",
        others=[form],
    )
    assert texts(document) == ["before", "in a form"]
    assert document.lines[1].bbox is not None
    assert document.lines[1].bbox[0] == 100


def test_a_form_that_calls_itself_ends() -> None:
    form = stream(
        "BT /F0 10 Tf 50 700 Td (once) Tj ET /Fm Do",
        "/Type /XObject /Subtype /Form /BBox [0 0 595 842]",
    )
    document = read("/Fm Do", resources="/XObject << /Fm 10 0 R >>", others=[form])
    assert texts(document) == ["once"]


def test_source() -> None:
    data = pdf_file(words(50, 60, "one"), words(50, 60, "two"))
    source = read_pdf(data, path="a.pdf").source
    assert (source.format, source.pages, source.path) == ("pdf", 2, "a.pdf")
    assert source.sha256 == hashlib.sha256(data).hexdigest()


def test_reads_the_same_twice() -> None:
    data = pdf_file(*(words(50, 60 + 20 * line, f"line {line}") for line in range(3)))
    assert read_pdf(data, path="a.pdf") == read_pdf(data, path="a.pdf")


@pytest.mark.parametrize("keep", [9, 40, 200, 500])
def test_a_truncated_file_is_damaged(keep: int) -> None:
    data = pdf_file(words(50, 60, "text"))[:keep]
    with pytest.raises(CorruptFileError, match=r"cv\.pdf.*damaged") as caught:
        read_pdf(data, path="cv.pdf")
    assert caught.value.__cause__ is not None
    assert caught.value.source == "cv.pdf"
    assert "\n" not in str(caught.value)


def test_one_damaged_page_does_not_lose_the_others() -> None:
    document = read(
        words(50, 60, "first"),
        "<< /Length 0 /Filter /Nonsense >>\nstream\n\nendstream",
        words(50, 60, "third"),
    )
    assert texts(document) == ["first", "third"]
    assert ("skipped-object", 2) in [(note.id, note.page) for note in document.notes]


def test_a_file_of_damaged_pages_only_is_damaged_not_a_scan() -> None:
    with pytest.raises(CorruptFileError) as caught:
        read("<< /Length 0 /Filter /Nonsense >>\nstream\n\nendstream")
    assert caught.value.__cause__ is not None


def test_a_file_without_text_says_what_to_do() -> None:
    with pytest.raises(NoTextError, match=r"scan.*--ocr.*certlens\[ocr\]"):
        read("0 0 100 100 re f")


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pdf_file(words(50, 60, "one"), words(50, 60, "two"))
    monkeypatch.setattr(pdf, "MAX_PAGES", 1)
    with pytest.raises(LimitExceededError) as caught:
        read_pdf(data, path="cv.pdf")
    assert caught.value.limit == "pages"
    monkeypatch.setattr(pdf, "MAX_BYTES", 100)
    with pytest.raises(LimitExceededError) as caught:
        read_pdf(data, path="cv.pdf")
    assert caught.value.limit == "size"


def locked(name: str) -> bytes:
    return (Path(__file__).parent / "files" / name).read_bytes()


def test_a_locked_file_asks_for_its_password() -> None:
    with pytest.raises(EncryptedFileError, match="--password") as caught:
        read_pdf(locked("locked.pdf"), path="cv.pdf")
    assert caught.value.needs_password
    with pytest.raises(EncryptedFileError, match="does not open"):
        read_pdf(locked("locked.pdf"), path="cv.pdf", password="wrong")
    assert texts(read_pdf(locked("locked.pdf"), path="cv.pdf", password="riverton")) == ["Unlocked"]


def test_an_empty_user_password_opens_silently() -> None:
    assert texts(read_pdf(locked("owner-locked.pdf"), path="cv.pdf")) == ["Unlocked"]


@pytest.mark.parametrize(
    "operators",
    [
        "BT /F0 1e9 Tf 50 700 Td (exponents are no numbers) Tj ET",
        "BT /F0 " + "9" * 300 + " Tf 50 700 Td (vast) Tj ET",
        "BT /F0 99999999 Tf 50 700 Td (huge) Tj ET",
        "BT /F0 10 Tf " + "9" * 400 + " 0 Td (beyond floats) Tj ET",
        "BT /F0 0 Tf 50 700 Td (no size) Tj ET",
        "BT /F0 -10 Tf 50 700 Td (mirrored) Tj ET",
        "0 0 0 0 0 0 cm BT /F0 10 Tf 50 700 Td (nowhere) Tj ET",
        "BT /F9 10 Tf 50 700 Td (no such font) Tj ET",
        "[(a)] Tj (b) TJ 5 Tj q Q Q Q /X Do 1 2 cm",
        "99999999 99999999 99999999 99999999 re f 5 5 .001 .001 re f",
    ],
)
def test_odd_operators_harm_no_one_else(operators: str) -> None:
    document = read(operators, words(50, 60, "next page"))
    assert document.lines[-1].text == "next page"
