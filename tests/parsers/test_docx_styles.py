"""Weight, size, heading level and list marks, through styles and what they are based on."""

from __future__ import annotations

import pytest
from docx_files import docx_file, paragraph, text_run

from certlens.parsers.docx import read_docx

STYLES = """
<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Rubrik"/>
  <w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Rubrik"/>
  <w:rPr><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="NotOne"><w:name w:val="Not one"/>
  <w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop1"><w:name w:val="L1"/>
  <w:basedOn w:val="Loop2"/></w:style>
<w:style w:type="paragraph" w:styleId="Loop2"><w:name w:val="L2"/>
  <w:basedOn w:val="Loop1"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Fett"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/>
  <w:pPr><w:numPr><w:numId w:val="900"/></w:numPr></w:pPr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="90"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="91"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
</w:abstractNum>
<w:num w:numId="900"><w:abstractNumId w:val="91"/></w:num>
<w:num w:numId="901"><w:abstractNumId w:val="90"/></w:num>
"""


def only(*runs, properties="", style=""):
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    block = paragraph(*(runs or ("Words",)), properties=named + properties)
    data = docx_file(block, styles=STYLES, numbering=NUMBERING)
    (line,) = read_docx(data, path="cv.docx").lines
    return line


LEVELS = [
    ("plain paragraph", "", "", None),
    ("a style that takes its level back", "NotOne", "", None),
    ("subtitle", "Subtitle", "", None),
    ("unknown style", "Nowhere", "", None),
    ("styles that are based on each other", "Loop1", "", None),
    ("built-in heading", "Heading2", "", 2),
    ("title", "Title", "", 1),
    ("built-in heading under a foreign id", "berschrift1", "", 1),
    ("outline level of a style", "Rubrik", "", 2),
    ("outline level of the style below", "Child", "", 2),
    ("outline level of the paragraph", "", '<w:outlineLvl w:val="0"/>', 1),
]


@pytest.mark.parametrize(
    ("style", "properties", "level"), [c[1:] for c in LEVELS], ids=[c[0] for c in LEVELS]
)
def test_heading_level(style, properties, level):
    assert only(style=style, properties=properties).heading_level == level


B, NOT_B = "<w:b/>", '<w:b w:val="0"/>'
WEIGHTS = [
    ("plain", "", ("Words",), False),
    ("switched off in a bold style", "Rubrik", (text_run("Words", NOT_B),), False),
    ("bold lead-in to a plain line", "", (text_run("Lab:", B), " a cluster of ten nodes"), False),
    ("bold character style in a bold style", "Rubrik",
     (text_run("Words", '<w:rStyle w:val="Fett"/>'),), False),
    ("run", "", (text_run("Words", B),), True),
    ("paragraph style", "Rubrik", ("Words",), True),
    ("the style below", "Child", ("Words",), True),
    ("character style", "", (text_run("Words", '<w:rStyle w:val="Fett"/>'),), True),
    ("bold name with a plain date", "", (text_run("Cloud Engineer", B), " 2023"), True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("style", "runs", "bold"), [c[1:] for c in WEIGHTS], ids=[c[0] for c in WEIGHTS]
)
def test_bold(style, runs, bold):
    assert only(*runs, style=style).bold is bold


SIZES = [
    ("the style", "Child", ("Words",), 12.0),
    ("the style below", "Rubrik", ("Words",), 15.0),
    ("run", "Child", (text_run("Words", '<w:sz w:val="19"/>'),), 9.5),
    ("most of the characters", "", ("A long stretch", text_run("*", '<w:sz w:val="50"/>')), 11.0),
    ("no number", "Child", (text_run("Words", '<w:sz w:val="big"/>'),), 12.0),
]  # fmt: skip


@pytest.mark.parametrize(
    ("style", "runs", "size"), [c[1:] for c in SIZES], ids=[c[0] for c in SIZES]
)
def test_font_size(style, runs, size):
    assert only(*runs, style=style).font_size == size


NUMBERED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'
BULLETS = [
    ("plain", "", "", "Words", False),
    ("list switched off", "Punkt", NUMBERED.format(0, 0), "Words", False),
    ("list level that prints nothing", "", NUMBERED.format(0, 901), "Words", False),
    ("numbered heading", "Heading1", NUMBERED.format(0, 900), "Words", False),
    ("a dash inside the line", "", "", "AWS - 2023", False),
    ("a minus with no space", "", "", "-5 degrees", False),
    ("list", "", NUMBERED.format(0, 900), "Words", True),
    ("second list level", "", NUMBERED.format(1, 901), "Words", True),
    ("list style", "Punkt", "", "Words", True),
    ("built-in list style", "ListBullet", "", "Words", True),
    ("typed bullet", "", "", "• Words", True),
    ("typed dash", "", "", "- Words", True),
    ("typed number", "", "", "1. Words", True),
]


@pytest.mark.parametrize(
    ("style", "properties", "text", "bullet"), [c[1:] for c in BULLETS], ids=[c[0] for c in BULLETS]
)
def test_bullet(style, properties, text, bullet):
    line = only(text, style=style, properties=properties)
    assert line.bullet is bullet
    assert line.text == text
