"""Pictures of pages: what tesseract recognised becomes lines with boxes, in reading order."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import zlib
from pathlib import Path
from struct import pack

import pytest
from pdf_files import column, pdf_file, stream, words

from certlens.errors import CorruptFileError, LimitExceededError, NoTextError, ParseError
from certlens.matching import match
from certlens.parsers import ocr, parse
from certlens.parsers.ocr_words import angle_of, recognised
from certlens.parsers.page_items import PageItems
from certlens.parsers.pages import lines_of

FILES = Path(__file__).parent / "files"
TABLE = (FILES / "recognised.tsv").read_text(encoding="utf-8")
HEAD = "\t".join(TABLE.splitlines()[0].split("\t"))
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"

needs_ocr = pytest.mark.skipif(
    shutil.which("tesseract") is None or importlib.util.find_spec("pypdfium2") is None,
    reason="needs the program tesseract and certlens[ocr]",
)


def lines(table: str) -> list[tuple[str, int]]:
    page = PageItems(1, 595, 842, pieces=recognised(table, 72 / 300).pieces)
    return [(line.text, line.block) for line in lines_of([page], [], hyphenated=False)]


def test_a_page_of_two_columns_is_read_column_by_column() -> None:
    """The table is tesseract's of a made page, bullets taken for ``e`` and ``¢`` included."""
    assert lines(TABLE) == [
        ("Ada Example", 0),
        ("Experience", 1),
        ("Cloud Engineer, Example Freight", 2),
        ("2021 - Present", 3),
        ("• Moved 12 services to Kubernetes with Helm and", 4),
        ("cut the monthly bill by 30 percent", 4),
        ("• Wrote Terraform modules for nine accounts", 5),
        ("• Trained colleagues in Ansible and Prometheus", 6),
        ("Projects", 7),
        ("Home lab of three nodes with Proxmox", 8),
        ("• Restored nightly backups from a second site", 9),
        ("Certifications", 10),
        ("Certified Kubernetes", 11),
        ("Administrator (CKA), 2024", 11),
        ("AWS Certified SysOps", 11),
        ("Administrator, 2023", 11),
        ("Skills", 12),
        ("Python, Go, SQL", 13),
    ]


def test_sizes_and_boxes_are_in_points() -> None:
    pieces = recognised(TABLE, 72 / 300).pieces
    assert len({piece.size for piece in pieces}) == 3
    name = next(piece for piece in pieces if piece.text == "Ada")
    assert name.size == pytest.approx(20, abs=1)
    assert (name.x0, name.baseline) == (pytest.approx(50, abs=1), pytest.approx(60, abs=1))


def row(line: int, text: str, *box: int, sure: int = 95) -> str:
    return "\t".join(map(str, (5, 1, 1, 1, line, 1, *box, sure, text)))


KEPT = [
    ("a mark that stands once is left out", [row(1, "©", 0, 0, 40, 40), row(1, "Leeds", 90, 0, 150, 40)], ["Leeds"]),
    ("a sign that belongs to the words stays", [row(1, "$", 0, 0, 20, 40), row(1, "900", 90, 0, 90, 40)], ["$", "900"]),
    ("an article is no bullet", [row(1, "A", 0, 0, 30, 40), row(1, "team", 50, 0, 120, 40)], ["A", "team"]),
    ("specks are left out", [row(1, "~", 0, 0, 3, 3, sure=5)], []),
    ("words that are unlike words but sure stay", [row(1, "C_TS4FI_2021", 0, 0, 300, 40)], ["C_TS4FI_2021"]),
    ("a tab in a word cannot break the table", ["5\t1\t1\t1\t1"], []),
    ("nothing", [], []),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "told"), [case[1:] for case in KEPT], ids=[c[0] for c in KEPT])
def test_words_are_kept_and_noise_is_not(rows: list[str], told: list[str]) -> None:
    found = recognised("\n".join([HEAD, *rows]), 0.24)
    assert [piece.text for piece in found.pieces] == told


def test_the_words_of_a_tilted_line_stand_on_one_baseline() -> None:
    rows = [row(1, "Moved", 0, 100, 120, 40), row(1, "twelve", 140, 104, 120, 40), row(1, "hosts", 280, 108, 120, 40)]  # fmt: skip
    found = recognised("\n".join([HEAD, *rows]), 0.24)
    assert len({piece.baseline for piece in found.pieces}) == 1


def test_uncertain_words_are_counted() -> None:
    rows = [row(1, "Certified", 0, 0, 120, 40), row(1, "Adrninistrator", 140, 0, 120, 40, sure=41)]
    assert recognised("\n".join([HEAD, *rows]), 0.24).unsure == 1


def scanned() -> bytes:
    """A page that is one picture, and nothing behind it."""
    picture = stream(b"\xff", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8")  # fmt: skip
    page = "q 595 0 0 842 0 0 cm /Im Do Q"
    return pdf_file(page, resources="/XObject << /Im 10 0 R >>", others=[picture])


def photographed(content: str, scale: float) -> tuple[int, int, bytes]:
    """A page drawn: its width and height in pixels, and their greys."""
    pypdfium2 = pytest.importorskip("pypdfium2", reason="needs certlens[ocr]")
    bitmap = pypdfium2.PdfDocument(pdf_file(content))[0].render(scale=scale, grayscale=True)
    pixels, step = bytes(bitmap.buffer), bitmap.stride
    rows = (pixels[at : at + bitmap.width] for at in range(0, step * bitmap.height, step))
    return bitmap.width, bitmap.height, b"".join(rows)


def half_scanned() -> bytes:
    """A page of text, and one that is a photograph of text."""
    told = ["# Certifications", "Certified Kubernetes Administrator", "# Skills", "Python, Go"]
    width, height, greys = photographed("".join(column(50, 110, told, 24, 12)), 150 / 72)
    entries = f"/Type /XObject /Subtype /Image /Width {width} /Height {height}"
    return pdf_file(
        words(50, 60, "A first page with text that is read as it stands, as on every other page"),
        "q 595 0 0 842 0 0 cm /Im Do Q",
        resources="/XObject << /Im 10 0 R >>",
        others=[stream(greys, f"{entries} /ColorSpace /DeviceGray /BitsPerComponent 8")],
    )


@needs_ocr
def test_a_scanned_page_among_others_is_recognised() -> None:
    data = half_scanned()
    without = parse(data)
    assert [(note.id, note.page) for note in without.notes] == [("scanned-page", 2)]
    document = parse(data, ocr=True)
    assert [(note.id, note.page) for note in document.notes] == [("ocr", 2)]
    assert document.lines[0] == without.lines[0]
    resume = match(document)
    assert [(claim.certification, claim.spans[0].page) for claim in resume.claims] == [
        ("cncf-cka", 2)
    ]
    box = resume.claims[0].spans[0].bbox
    assert box is not None
    assert box[0] == pytest.approx(50, abs=2) and box[3] == pytest.approx(136, abs=4)
    assert [section.kind for section in resume.sections][-2:] == ["certifications", "skills"]


@needs_ocr
def test_a_page_without_a_word_stays_without() -> None:
    with pytest.raises(NoTextError, match="OCR recognised none"):
        parse(scanned(), ocr=True)


@needs_ocr
def test_a_picture_file_is_read() -> None:
    document = parse(png(), ocr=True)
    assert (document.source.format, document.source.pages) == ("picture", 1)
    assert "CKA, issued 2024" in document.text
    assert [note.id for note in document.notes] == ["ocr"]


TOLD = [
    "Ada Example",
    "CKA, issued 2024",
    "Python and Terraform",
    "Moved twelve services to containers",
    "Wrote the runbooks of three databases",
    "Trained colleagues in Ansible and Helm",
    "Restored backups from a second site",
    "Cut the monthly bill by a third",
]


def png(angle: int = 0) -> bytes:
    """A picture of a page that lies turned counterclockwise by an angle."""
    width, height, greys = photographed("".join(column(50, 100, TOLD, 40, 22)), 2)
    for _ in range(angle // 90):
        greys = b"".join(greys[at::width] for at in reversed(range(width)))
        width, height = height, width
    rows = b"".join(b"\0" + greys[at : at + width] for at in range(0, len(greys), width))
    size = pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", size), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return PNG[:8] + b"".join(
        pack(">I", len(data)) + name + data + pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


@needs_ocr
@pytest.mark.parametrize("angle", [90, 180])
def test_a_picture_that_lies_on_its_side_or_head_is_read(angle: int) -> None:
    document = parse(png(angle), ocr=True)
    assert [line.text for line in document.lines] == TOLD
    upright = parse(png(), ocr=True).lines[1].bbox
    box = document.lines[1].bbox
    assert box is not None and upright is not None
    x0, top, x1, bottom = upright
    across, down = 595, 842
    expected = {
        90: (top, across - x1, bottom, across - x0),
        180: (across - x1, down - bottom, across - x0, down - top),
    }[angle]
    assert box == pytest.approx(expected, abs=4)


@needs_ocr
@pytest.mark.parametrize("angle", [180, 270])
def test_a_scan_that_lies_on_its_side_is_read(angle: int) -> None:
    width, height, greys = photographed("".join(column(50, 110, TOLD, 24, 14)), 150 / 72)
    entries = f"/Type /XObject /Subtype /Image /Width {width} /Height {height}"
    picture = stream(greys, f"{entries} /ColorSpace /DeviceGray /BitsPerComponent 8")
    page = {180: "-595 0 0 -842 595 842", 270: "0 -595 842 0 0 595"}[angle]  # fmt: skip
    box = "[0 0 595 842]" if angle % 180 == 0 else "[0 0 842 595]"
    data = pdf_file(
        f"q {page} cm /Im Do Q",
        page=f"/MediaBox {box}",
        resources="/XObject << /Im 10 0 R >>",
        others=[picture],
    )
    document = parse(data, ocr=True)
    assert [line.text for line in document.lines] == TOLD
    assert [note.id for note in document.notes] == ["ocr"]
    for line in document.lines:
        assert line.bbox is not None
        assert min(line.bbox) >= 0
        assert line.bbox[2] < (595 if angle % 180 == 0 else 842)


RUNNING = [
    (0, [(0, 0), (50, 0), (90, 1)]),
    (180, [(90, 0), (50, 0), (0, 1)]),
    (270, [(0, 0), (0, 50), (1, 90)]),
    (90, [(0, 90), (0, 50), (1, 0)]),
    (0, [(0, 0)]),
]


@pytest.mark.parametrize(("angle", "places"), RUNNING)
def test_the_order_of_words_tells_how_a_page_lies(
    angle: int, places: list[tuple[int, int]]
) -> None:
    rows = [row(1, "word", x, y, 20, 20) for x, y in places]
    assert angle_of("\n".join([HEAD, *rows])) == angle


@needs_ocr
def test_an_unknown_language_says_what_to_install() -> None:
    with pytest.raises(ParseError, match=r"no data for the language 'xyz'.*tesseract-ocr-"):
        parse(scanned(), ocr="xyz")


@needs_ocr
def test_a_damaged_picture_is_one_clear_line() -> None:
    with pytest.raises(ParseError, match="could not read the picture") as caught:
        parse(PNG + b"\0\0\x04\0\0\0\x04\0" + b"noise" * 50, ocr=True)
    assert "\n" not in str(caught.value)


def test_a_file_with_text_needs_no_ocr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    data = pdf_file(words(50, 60, "read as it stands"))
    assert parse(data, ocr=True) == parse(data)


def test_text_that_ocr_laid_over_a_scan_is_not_recognised_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ocr, "Pages", None)
    image = stream("x", "/Type /XObject /Subtype /Image /Width 1 /Height 1")
    layer = "BT 3 Tr /F0 10 Tf 50 700 Td (recognised before by the program of the scanner, which left the words under its picture) Tj ET"
    data = pdf_file(
        f"q 595 0 0 842 0 0 cm /Im Do Q {layer}",
        resources="/XObject << /Im 10 0 R >>",
        others=[image],
    )
    assert parse(data, ocr=True).notes == ()


def test_a_scan_says_how_to_get_ocr() -> None:
    with pytest.raises(NoTextError, match=r"scan.*--ocr.*pip install 'certlens\[ocr\]'"):
        parse(scanned())
    with pytest.raises(ParseError, match=r"PNG picture.*--ocr.*pip install 'certlens\[ocr\]'"):
        parse(PNG + bytes(100))


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "find_spec", lambda name: None)
    with pytest.raises(ParseError, match=r"pypdfium2; run: pip install 'certlens\[ocr\]'"):
        parse(scanned(), ocr=True)


def test_without_tesseract_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr.shutil, "which", lambda name: None)
    with pytest.raises(ParseError, match=r"needs the program tesseract; .*apt install"):
        ocr.Tesseract("cv.png", "eng").run(b"")


def test_a_picture_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(command: list[str], **_: object) -> None:
        raise subprocess.TimeoutExpired(command, ocr.SECONDS)

    monkeypatch.setattr(ocr.shutil, "which", lambda name: "/usr/bin/tesseract")
    monkeypatch.setattr(ocr.subprocess, "run", late)
    with pytest.raises(LimitExceededError) as caught:
        ocr.Tesseract("cv.png", "eng").run(b"")
    assert caught.value.limit == "time"


PICTURES = [
    (PNG + b"\0\0\0\0\0\0\0\0", CorruptFileError),
    (PNG + b"\0\1\0\0\0\1\0\0", LimitExceededError),
    (b"\xff\xd8\xff\xe0\0\x04\0\0", CorruptFileError),
    (b"\xff\xd8\xff\xc0\0\x0b\x08\xff\xff\xff\xff\x01\x01\x11\0", LimitExceededError),
]


@pytest.mark.parametrize(("data", "error"), PICTURES, ids=["png", "vast png", "jpeg", "vast jpeg"])
def test_pictures_out_of_measure_are_not_opened(data: bytes, error: type[ParseError]) -> None:
    with pytest.raises(error):
        parse(data, ocr=True)


@pytest.mark.parametrize("named", ["--psm", "eng deu", "", "eng+", "../x"])
def test_only_names_of_languages_reach_tesseract(named: str) -> None:
    with pytest.raises(ValueError, match="names of languages"):
        parse(b"Ada Example", ocr=named)
