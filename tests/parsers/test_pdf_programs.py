"""One invented person's résumé as browsers, office programs and TeX set it: the same entries in all."""

from __future__ import annotations

import logging
import re
from collections import Counter
from io import BytesIO
from itertools import groupby
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text

from certlens.document import Document
from certlens.parsers.characters import clean
from certlens.parsers.pdf import read_pdf

FILES = Path(__file__).parent / "files"
PROGRAMS = sorted(path.name for path in FILES.glob("*.pdf") if "locked" not in path.name)

NAMES = [
    "AWS Certified Solutions Architect – Associate",
    "Certified Kubernetes Administrator (CKA)",
    "HashiCorp Certified: Terraform Associate (003)",
    "Microsoft Certified: Azure Administrator Associate",
    "Google Cloud Certified Professional Cloud DevOps Engineer",
    "CompTIA Security+",
    "Red Hat Certified System Administrator (RHCSA)",
]
SENTENCES = [
    "Moved 140 services from virtual machines to Kubernetes in eleven months without a planned "
    "outage.",
    "Cut the monthly cloud bill by 31% through right-sizing, spot capacity and scheduled "
    "scale-down of test environments.",
    "Introduced Prometheus and Grafana; mean time to detect fell from 40 to 6 minutes.",
]


def read(name: str) -> Document:
    return read_pdf((FILES / name).read_bytes(), path=name)


def blocks(document: Document) -> list[str]:
    return [
        " ".join(line.text for line in lines).removeprefix("• ")
        for _, lines in groupby(document.lines, key=lambda line: line.block)
    ]


@pytest.mark.parametrize("name", PROGRAMS)
def test_names_that_wrap_are_whole_and_names_that_follow_each_other_apart(name: str) -> None:
    read_blocks = blocks(read(name))
    assert [text for text in read_blocks if text in NAMES] == NAMES
    assert [text for text in read_blocks if text in SENTENCES] == SENTENCES


@pytest.mark.parametrize("name", PROGRAMS)
def test_headings_stand_alone(name: str) -> None:
    headings = [text for text in blocks(read(name)) if text.lower().endswith("certifications")]
    assert headings in (["Certifications"], ["CERTIFICATIONS"], ["Professional Certifications"])


def characters(text: str) -> Counter[str]:
    text = clean(re.sub(r"\(cid:\d+\)", "", text))
    return Counter(letter for letter in text if not letter.isspace() and letter not in "•-–")


@pytest.mark.parametrize("name", PROGRAMS)
def test_no_character_is_lost_or_made_up(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    ours = characters(read(name).text)
    theirs = characters(extract_text(BytesIO((FILES / name).read_bytes())))
    made_up = ours - theirs
    assert not theirs - ours
    # pdfminer does not know the ligatures of TeX's bitmap fonts
    assert not made_up or (name.startswith("tex") and set(made_up) <= set("fil"))
