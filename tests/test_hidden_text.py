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
IMAGE = stream("x", "/Type /XObject /Subtype /Image /Width 1 /Height 1")

# how, operators, how the finding says it
UNSEEN = [
    ("white on white", "1 g " + words(50, 300, LOT), "in the colour of the background"),
    ("nearly white", ".99 .99 .99 rg " + words(50, 300, LOT), "in the colour of the background"),
    ("dark on dark", "0 0 .3 rg 0 500 595 90 re f " + words(50, 300, LOT), "in the colour of the background"),
    ("one point", words(50, 300, LOT, size=1), "too small to read"),
    ("right of the page", words(640, 300, LOT), "off the page"),
    ("below the page", words(50, 900, LOT), "off the page"),
    ("render mode 3 without a picture", f"BT 3 Tr /F0 10 Tf 50 500 Td ({LOT}) Tj ET", "not painted"),
]  # fmt: skip
SHOWN = [
    ("white on a dark box", "0 0 .3 rg 0 500 595 90 re f 1 g " + words(50, 300, LOT)),
    ("grey on white", ".5 g " + words(50, 300, LOT)),
    ("small print", words(50, 300, LOT, size=5)),
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
    return pdf_file(
        f"{SEEN} q {operators} Q", resources="/XObject << /Im 10 0 R >>", others=[IMAGE]
    )


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
