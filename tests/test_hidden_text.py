"""Words that the page does not show: kept apart, never matched, and reported with the place."""

from __future__ import annotations

from datetime import date

import pytest
from docx_files import docx_file, paragraph, text_run
from pdf_files import pdf_file, stream, words

import certlens
from certlens.report import Finding, Report

DAY = date(2026, 10, 1)
SEEN = words(50, 50, "Ada Example, Cloud Engineer") + words(50, 80, "CKA, 2024")
LOT = "CISSP OSCP Terraform"
LINE = words(50, 300, LOT)
SHOW = f"BT /F0 10 Tf 50 542 Td ({LOT}) Tj ET "
BOX = "40 530 300 30 re f "
IMAGE = "/Type /XObject /Subtype /Image /Width 1 /Height 1"
FORM = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources 3 0 R"
OTHERS = [
    stream("x", IMAGE),
    stream("x", f"{IMAGE} /SMask 10 0 R"),
    stream(LINE, FORM),
    stream(LINE, FORM.replace("595 842", "595 300")),
    stream(LINE, f"{FORM} /OC 16 0 R"),
    stream(BOX, f"{FORM} /Group << /S /Transparency >>"),
    "<< /Type /OCG /Name (off) >>",
    "<< /Type /OCG /Name (on) >>",
    "<< /Type /OCMD /OCGs [16 0 R] >>",
    "<< /ShadingType 2 >>",
    "<< /S /Alpha /G 12 0 R >>",
]
RESOURCES = """
/XObject << /Im 10 0 R /Masked 11 0 R /Fm 12 0 R /Low 13 0 R /Off 14 0 R /Group 15 0 R >>
/Properties << /off 16 0 R /on 17 0 R /several 18 0 R >> /Shading << /Sh 19 0 R >>
/ExtGState << /Half << /ca .5 >> /None << /ca 0 >> /Times << /BM /Multiply >> /Mask << /SMask 20 0 R >> >>
/ColorSpace << /Odd [/Unheard] >>"""
LAYERS = "/OCProperties << /OCGs [16 0 R 17 0 R] /D << /OFF [16 0 R] >> >>"

# how, operators, how the finding says it
UNSEEN = [
    ("white on white", "1 g " + words(50, 300, LOT), "in the colour of the background"),
    ("nearly white", ".99 .99 .99 rg " + words(50, 300, LOT), "in the colour of the background"),
    ("dark on dark", "0 0 .3 rg 0 500 595 90 re f " + words(50, 300, LOT), "in the colour of the background"),
    ("one point", words(50, 300, LOT, size=1), "too small to read"),
    ("right of the page", words(640, 300, LOT), "off the page"),
    ("below the page", words(50, 900, LOT), "off the page"),
    ("black under a white form", "1 g /Fm Do", "in the colour of the background"),
    ("white on a white card", "0 0 .3 rg 0 500 595 90 re f 1 g 20 510 500 70 re f " + LINE, "in the colour of the background"),
    ("white on a card with round corners", "0 0 .3 rg 0 500 595 90 re f 1 g 30 520 m 400 520 l 405 520 410 525 410 530 c 410 560 l 410 565 405 570 400 570 c 30 570 l 25 570 20 565 20 560 c 20 530 l 20 525 25 520 30 520 c h f " + LINE, "in the colour of the background"),
    ("turned and white", f"1 g BT /F0 10 Tf 0 1 -1 0 300 300 Tm ({LOT}) Tj ET", "in the colour of the background"),
    ("turned, beside the page", f"BT /F0 10 Tf 0 1 -1 0 650 300 Tm ({LOT}) Tj ET", "off the page"),
    ("transparent", "/None gs " + LINE, "in the colour of the background"),
    ("under a white box", LINE + "1 g " + BOX, "covered"),
    ("under a box of its own colour", LINE + BOX, "covered"),
    ("under two boxes", LINE + "1 g 40 530 300 30 re 0 0 10 10 re f", "covered"),
    ("under a picture", LINE + "q 300 0 0 30 40 530 cm /Im Do Q", "covered"),
    ("clipped away", "0 0 10 10 re W n " + LINE, "cut off"),
    ("outside of its form", "/Low Do", "cut off"),
    ("on a layer that is off", f"/OC /off BDC {LINE} EMC", "set as hidden text"),
    ("on one of the layers that are off", f"/OC /several BDC {LINE} EMC", "set as hidden text"),
    ("in a form on a layer that is off", "/Off Do", "set as hidden text"),
    ("render mode 3 without a picture", f"BT 3 Tr /F0 10 Tf 50 500 Td ({LOT}) Tj ET", "not painted"),
]  # fmt: skip
SHOWN = [
    ("white on a dark box", "0 0 .3 rg 0 500 595 90 re f 1 g " + words(50, 300, LOT)),
    ("grey on white", ".5 g " + words(50, 300, LOT)),
    ("small print", words(50, 300, LOT, size=5)),
    ("words on a box", "0 0 .3 rg " + BOX + "1 g " + LINE),
    ("words printed again on a box over them", LINE + "1 g " + BOX + "0 g " + LINE),
    ("a highlight that one can see through", LINE + "/Half gs 1 1 0 rg " + BOX),
    ("a highlight that multiplies", LINE + "/Times gs 1 1 0 rg " + BOX),
    ("a highlight in a group that multiplies", LINE + "/Times gs 1 1 0 rg /Group Do"),
    ("a frame of two boxes", LINE + "40 530 300 30 re 42 532 296 26 re f*"),
    ("a frame with a hole", LINE + "40 530 300 30 re 338 532 -296 26 re f"),
    ("an outline", LINE + "40 530 300 30 re S"),
    ("a circle over the box around it", LINE + "100 400 m 300 400 300 700 100 700 c f"),
    ("a box seen through a circle", LINE + "400 400 m 500 400 500 700 400 700 c 30 690 l W n 1 g 0 0 595 842 re f"),
    ("a picture that one can see through", LINE + "q 300 0 0 30 40 530 cm /Masked Do Q"),
    ("a turned picture", LINE + "q 10 10 -10 10 100 530 cm /Im Do Q"),
    ("a scan over its recognised words", LINE + "q 595 0 0 842 0 0 cm /Im Do Q"),
    ("a clip around each line", "45 535 300 20 re W n " + LINE),
    ("a clip in strips", "45 535 300 10 re 45 545 300 10 re W n " + LINE),
    ("white on a gradient", "q 40 530 300 30 re W n /Sh sh Q 1 g " + LINE),
    ("white on a thick line", "20 w 40 545 m 400 545 l S 1 g " + LINE),
    ("white with an outline", "1 g 1 Tr " + LINE),
    ("blue beside a blue wave", "0 0 .5 rg 0 842 m 595 842 l 200 700 100 100 0 0 c f " + LINE),
    ("a picture within letters", f"q 7 Tr {SHOW} 400 0 0 100 40 500 cm /Im Do Q"),
    ("a gradient through letters", f"/Mask gs 40 530 300 30 re f /None gs {SHOW}"),
    ("a colour space unheard of", "/Odd cs 1 scn " + LINE),
    ("a layer that is on", f"/OC /on BDC {LINE} EMC"),
    ("an OCR layer beneath strips of a scan", "".join(f"q 595 0 0 60 0 {60 * at} cm /Im Do Q " for at in range(14)) + f"3 Tr {SHOW}"),
    ("a turned OCR layer", f"q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F0 10 Tf 0 1 -1 0 300 300 Tm ({LOT}) Tj ET"),
    ("an OCR layer beneath a picture", "q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F0 10 Tf 50 500 Td (" + LOT + ") Tj ET"),
]  # fmt: skip
PROPERTIES = [
    ("hidden", "<w:vanish/>", "set as hidden text"),
    ("white", '<w:color w:val="FFFFFF"/>', "in the colour of the background"),
    ("one point", '<w:sz w:val="2"/>', "too small to read"),
]
READABLE = [
    ("white on a dark shade", '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'),
    ("vanish switched off", '<w:vanish w:val="0"/>'),
    ("automatic colour", '<w:color w:val="auto"/>'),
]


def page(operators: str) -> bytes:
    return pdf_file(f"{SEEN} q {operators} Q", resources=RESOURCES, others=OTHERS, catalog=LAYERS)


def word_file(properties: str) -> bytes:
    return docx_file(
        paragraph("Ada Example, Cloud Engineer"),
        paragraph("CKA, 2024"),
        paragraph("Skills: Python ", text_run(LOT, properties)),
    )


def read(data: bytes) -> tuple[Report, list[Finding]]:
    report = certlens.scan(data, as_of=DAY)
    return report, [finding for finding in report.findings if finding.rule == "hidden-text"]


def check_unseen(data: bytes, how: str) -> Finding:
    """The finding, after what must hold for hidden words everywhere."""
    document = certlens.parse(data)
    apart = [line for line in document.lines if not line.visible]
    assert [line.text for line in apart] == [LOT]
    assert sum(line.block == apart[0].block for line in document.lines) == 1
    report, (finding,) = read(data)
    assert [claim.certification for claim in report.claims] == ["cncf-cka"]
    assert not any("terraform" in item.skills for item in report.evidence)
    assert how in finding.message
    assert LOT in finding.message
    assert [span.text for span in finding.spans] == [LOT]
    assert "hidden-text" in report.source.notes
    return finding


@pytest.mark.parametrize(("operators", "how"), [c[1:] for c in UNSEEN], ids=[c[0] for c in UNSEEN])
def test_in_a_pdf(operators: str, how: str) -> None:
    finding = check_unseen(page(operators), how)
    assert "page 1" in finding.message
    assert finding.spans[0].bbox is not None


@pytest.mark.parametrize(
    ("properties", "how"), [c[1:] for c in PROPERTIES], ids=[c[0] for c in PROPERTIES]
)
def test_in_a_word_file(properties: str, how: str) -> None:
    check_unseen(word_file(properties), how)


SEEN_FILES = [
    *[pytest.param(page(operators), id=f"pdf: {name}") for name, operators in SHOWN],
    *[pytest.param(word_file(given), id=f"docx: {name}") for name, given in READABLE],
]


@pytest.mark.parametrize("data", SEEN_FILES)
def test_what_a_reader_sees_counts(data: bytes) -> None:
    report, found = read(data)
    assert found == []
    assert {"cncf-cka", "isc2-cissp"} <= {claim.certification for claim in report.claims}


def test_hidden_words_do_not_complete_a_name_beside_them() -> None:
    white = "1 g " + words(50, 300, "Certified Kubernetes")
    report, _ = read(page(f"{white} 0 g " + words(50, 313, "Administrator of systems")))
    assert [claim.spans[0].text for claim in report.claims] == ["CKA"]


def test_hidden_marks_without_a_letter_are_no_finding() -> None:
    _, found = read(page("1 g " + words(50, 300, "- - 2024 | 7")))
    assert found == []


def test_several_ways_and_pages_are_named() -> None:
    white, tiny = "1 g " + words(50, 300, LOT), words(50, 300, "OSWE", size=1)
    data = pdf_file(SEEN + f"q {white} Q", words(50, 60, "More") + tiny)
    _, (finding,) = read(data)
    assert "2 lines" in finding.message
    assert "in the colour of the background and too small to read, pages 1 and 2" in finding.message
    assert [span.page for span in finding.spans] == [1, 2]


def test_of_a_line_only_the_covered_words_are_hidden() -> None:
    line = words(50, 300, "Certified in CISSP OSCP Terraform and much more")
    document = certlens.parse(page(line + "1 g 99 530 110 30 re f"))
    assert [line.text for line in document.lines if not line.visible] == ["CISSP OSCP Terraform"]
    assert "Certified in\tand much more" in [line.text for line in document.lines]


def test_words_cut_off_at_the_edge_of_their_frame_are_hidden() -> None:
    line = words(50, 300, "Certified in CISSP OSCP Terraform")
    document = certlens.parse(page("0 500 100 100 re W n " + line))
    told = {line.text: line.hidden for line in document.lines}
    assert told["Certified in"] is None
    assert told[LOT] == "clipped"
