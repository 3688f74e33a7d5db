"""What a Word file says, in the order in which a person reads it."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx_files import (
    bold,
    cell,
    docx_file,
    paragraph,
    row,
    table,
    text_box,
    text_run,
)

from certlens.parsers.characters import clean
from certlens.parsers.docx import read_docx

DELETED = "<w:del><w:r><w:delText>CISSP</w:delText></w:r></w:del>"
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
INSTRUCTION = "<w:r><w:instrText>{}</w:instrText></w:r>"
LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'


def read(*blocks, **parts):
    return read_docx(docx_file(*blocks, **parts), path="cv.docx")


def texts(document):
    return [line.text for line in document.lines]


NOT_READ = [
    ("deleted text", paragraph("CKA ", DELETED, "2023"), ["CKA 2023"]),
    ("a deleted tab", paragraph("CKA", "<w:del><w:r><w:tab/></w:r></w:del>", "D"), ["CKAD"]),
    ("text moved away", paragraph("CKA", f"<w:moveFrom>{text_run('OSCP')}</w:moveFrom>"), ["CKA"]),
    ("field instruction", paragraph(
        FIELD.format("begin"), INSTRUCTION.format(" PAGE "), FIELD.format("separate"), "3",
        FIELD.format("end"),
    ), ["3"]),
    ("soft hyphen", paragraph("Kuber", "<w:r><w:softHyphen/></w:r>", "netes"),
     ["Kubernetes"]),
    ("the copy of a text box for old programs", paragraph(text_box("CKA")), ["CKA"]),
    ("a deleted table row", table(
        row("CKA"), row("CISSP", properties="<w:trPr><w:del/></w:trPr>")), ["CKA"]),
    ("a cell merged into the one above", table(
        row(cell("CNCF", properties='<w:vMerge w:val="restart"/>'), "CKA"),
        row(cell("CNCF", properties="<w:vMerge/>"), "CKAD")), ["CNCF", "CKA", "CKAD"]),
    ("ruby text", paragraph(
        f"<w:r><w:ruby><w:rt>{text_run('note')}</w:rt><w:rubyBase>{text_run('CKA')}</w:rubyBase>"
        "</w:ruby></w:r>"), ["CKA"]),
    ("an icon font", paragraph("\uf0e0 ana@example.com"), ["ana@example.com"]),
    ("an empty list item", paragraph("", properties=LIST.format(1)), []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("block", "expected"), [case[1:] for case in NOT_READ], ids=[case[0] for case in NOT_READ]
)
def test_what_a_reader_does_not_see_is_not_read(block, expected):
    assert texts(read(block, "End")) == [*expected, "End"]


READ = [
    ("inserted text", paragraph("CKA ", f"<w:ins>{text_run('2023')}</w:ins>"), ["CKA 2023"]),
    ("text moved here", paragraph(f"<w:moveTo>{text_run('OSCP')}</w:moveTo>"), ["OSCP"]),
    ("run content control", paragraph(
        f"<w:sdt><w:sdtContent>{text_run('CKA')}</w:sdtContent></w:sdt>"), ["CKA"]),
    ("block content control",
     f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('CKA')}</w:sdtContent></w:sdt>", ["CKA"]),
    ("row content control", table(
        f"<w:sdt><w:sdtContent>{row('CKA')}</w:sdtContent></w:sdt>"), ["CKA"]),
    ("cell content control", table(
        f"<w:tr><w:sdt><w:sdtContent>{cell('CKA')}</w:sdtContent></w:sdt></w:tr>"), ["CKA"]),
    ("formula", paragraph("O(", '<m:oMath xmlns:m="http://schemas.openxmlformats.org/'
     'officeDocument/2006/math"><m:r><m:t>n</m:t></m:r></m:oMath>', ")"), ["O(n)"]),
    ("smart tag", paragraph(f"<w:smartTag>{text_run('CKA')}</w:smartTag>"), ["CKA"]),
    ("tab", paragraph("CKA", "<w:r><w:tab/></w:r>", "2023"), ["CKA\t2023"]),
    ("positional tab", paragraph("CKA", "<w:r><w:ptab/></w:r>", "2023"), ["CKA\t2023"]),
    ("letters typed apart", paragraph("S K I L L S"), ["SKILLS"]),
    ("spaces typed as a tab", paragraph("CKA          2023"), ["CKA\t2023"]),
    ("no-break hyphen", paragraph("AZ", "<w:r><w:noBreakHyphen/></w:r>", "104"), ["AZ-104"]),
    ("picture-font bullet", paragraph(
        '<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>', " CKA"), ["• CKA"]),
    ("letter typed in a picture font", paragraph(
        text_run("Ø", '<w:rFonts w:ascii="Wingdings"/>'), " CKA"), ["• CKA"]),
    ("ligature and no-break space", paragraph("Certi\ufb01ed\u00a0Kubernetes"),
     ["Certified Kubernetes"]),
    ("zero-width space", paragraph("C\u200bK\u200bA"), ["CKA"]),
    ("words split over runs", paragraph("Kuber", bold("netes")), ["Kubernetes"]),
    ("line feed inside a run", paragraph("CKA\n  2023"), ["CKA 2023"]),
    ("nested table", table(row(cell(table(row("CKA", "2023")), "after"))),
     ["CKA", "2023", "after"]),
    ("old text box", paragraph(
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph("CKA")
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"), ["CKA"]),
    ("text box within a text box", paragraph(text_box(paragraph(text_box("CKA")))), ["CKA"]),
    ("text boxes around the words", paragraph(text_box("before"), "words", text_box("after")),
     ["before", "words", "after"]),
    ("a paragraph whose end was deleted",
     paragraph("Certified ", properties="<w:rPr><w:del/></w:rPr>") + paragraph("Kubernetes"),
     ["Certified Kubernetes"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("block", "expected"), [case[1:] for case in READ], ids=[case[0] for case in READ]
)
def test_what_a_reader_sees_is_read_once(block, expected):
    wrapped = f"<w:sdt><w:sdtContent>{block}</w:sdtContent></w:sdt>"
    assert texts(read(wrapped, "End")) == [*expected, "End"]


BREAK = "<w:r><w:br/></w:r>"
BREAKS = [
    ("two certifications", ("CKA 2023", "CKAD 2024"), [0, 1]),
    ("two names in lower case", ("comptia a+", "comptia network+"), [0, 1]),
    ("an address", ("Platform engineer", "ana@example.com"), [0, 1]),
    ("a typed list", ("- CKA", "- CKAD"), [0, 1]),
    ("a finished sentence", ("Moved ten services.", "in 2023"), [0, 1]),
    ("a broken sentence", ("Moved ten services to", "Amazon EKS"), [0, 0]),
    ("a broken list", ("CKA, CKAD,", "CKS"), [0, 0]),
    ("a sentence that goes on in lower case", ("AWS Certified", "solutions architect"), [0, 0]),
]


@pytest.mark.parametrize(
    ("pair", "blocks"), [case[1:] for case in BREAKS], ids=[case[0] for case in BREAKS]
)
def test_a_line_break_begins_a_block_unless_the_words_read_on(pair, blocks):
    document = read(paragraph(pair[0], BREAK, pair[1]))
    assert texts(document) == list(pair)
    assert [line.block for line in document.lines] == blocks


def test_a_page_break_always_begins_a_block():
    document = read(paragraph("Moved to", '<w:r><w:br w:type="page"/></w:r>', "Amazon"))
    assert [line.block for line in document.lines] == [0, 1]


def test_headers_come_first_then_body_footnotes_footers():
    document = read(
        "Body",
        header=paragraph("Ana Example, CISSP") + table(row("Lisbon", "ana@example.com")),
        footer=paragraph("References on request"),
        footnotes=(
            f'<w:footnote w:id="0" w:type="separator">{paragraph("rule")}</w:footnote>'
            f'<w:footnote w:id="2">{paragraph("Credential 123")}</w:footnote>'
        ),
    )
    assert [(line.text, line.region) for line in document.lines] == [
        ("Ana Example, CISSP", "header"),
        ("Lisbon", "header"),
        ("ana@example.com", "header"),
        ("Body", "main"),
        ("Credential 123", "footnote"),
        ("References on request", "footer"),
    ]


def link(document):
    (line,) = (line for line in document.lines if line.links)
    (only,) = line.links
    return line.text[only.start : only.end], only.url


def test_a_hyperlink_stands_on_the_words_it_covers():
    words = f'<w:hyperlink r:id="rId90">{text_run("Credly badge ")}</w:hyperlink>'
    document = read(paragraph("  CKA,  ", words, "2023"), links={"rId90": "https://x.example/1"})
    assert texts(document) == ["CKA, Credly badge 2023"]
    assert link(document) == ("Credly badge", "https://x.example/1")


@pytest.mark.parametrize(
    "words",
    [
        FIELD.format("begin") + INSTRUCTION.format(' HYPERLINK "https://x.example/1" ')
        + FIELD.format("separate") + text_run("badge") + FIELD.format("end"),
        FIELD.format("begin") + INSTRUCTION.format("HYPER")
        + INSTRUCTION.format('LINK \\h "https://x.example/1"')
        + FIELD.format("separate") + text_run("badge") + FIELD.format("end"),
        "<w:fldSimple w:instr='HYPERLINK \"https://x.example/1\"'>" + text_run("badge")
        + "</w:fldSimple>",
    ],
    ids=["field", "split instruction", "simple field"],
)  # fmt: skip
def test_a_field_code_is_a_link_too(words):
    document = read(paragraph("CKA ", words, " 2023"))
    assert texts(document) == ["CKA badge 2023"]
    assert link(document) == ("badge", "https://x.example/1")


def test_a_link_within_the_document_is_no_link():
    words = f'<w:hyperlink w:anchor="top">{text_run("top")}</w:hyperlink>'
    assert read(paragraph(words)).lines[0].links == ()


def hidden(*runs, **parts):
    return [
        (line.text, line.hidden) for line in read(paragraph("Seen ", *runs, "end"), **parts).lines
    ]


SEEN = [
    ("vanish switched off", '<w:vanish w:val="0"/>'),
    ("white on a dark run", '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'),
    ("white on a highlight", '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>'),
    ("automatic colour", '<w:color w:val="auto"/>'),
    ("light grey", '<w:color w:val="BFBFBF"/>'),
    ("small print", '<w:sz w:val="12"/>'),
]


@pytest.mark.parametrize("properties", [case[1] for case in SEEN], ids=[case[0] for case in SEEN])
def test_visible_words_are_not_called_hidden(properties):
    assert hidden(text_run("words ", properties)) == [("Seen words end", None)]


def test_white_words_over_a_dark_cell_table_style_text_box_or_picture_are_not_called_hidden():
    white = paragraph(text_run("CKA", '<w:color w:val="FFFFFF"/>'))
    dark = '<w:shd w:val="clear" w:fill="1F3864"/>'
    styled = '<w:tblStyle w:val="LightShading-Accent1"/>'
    for block in (
        table(row(cell(white, properties=dark))),
        table(row(cell(white)), properties=styled),
        paragraph(text_box(white)),
        paragraph(text_run("CKA", '<w:color w:val="FFFFFF"/>'), properties=dark),
        paragraph(text_box("panel", behind=1)) + white,
    ):
        document = read(f"<w:sdt><w:sdtContent>{block}</w:sdtContent></w:sdt>")
        assert [line.hidden for line in document.lines if line.text == "CKA"] == [None], block


def test_white_words_over_a_shape_of_the_header_are_not_called_hidden():
    white = paragraph(text_run("CKA", '<w:color w:val="FFFFFF"/>'))
    panel = paragraph(text_box("panel", behind=0))
    (line,) = (line for line in read(white, header=panel).lines if line.text == "CKA")
    assert line.hidden is None


HIDDEN = [
    ("vanish", "<w:vanish/>", "vanish"),
    ("white", '<w:color w:val="FFFFFF"/>', "background-colour"),
    ("nearly white", '<w:color w:val="FEFEFE"/>', "background-colour"),
    ("the colour of its shading",
     '<w:color w:val="1F3864"/><w:shd w:val="clear" w:fill="1F3864"/>', "background-colour"),
    ("one point", '<w:sz w:val="2"/>', "tiny"),
    ("character style", '<w:rStyle w:val="Ghost"/>', "vanish"),
]  # fmt: skip
GHOST = (
    '<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
)


@pytest.mark.parametrize(
    ("properties", "kind"), [case[1:] for case in HIDDEN], ids=[case[0] for case in HIDDEN]
)
def test_hidden_words_are_lines_of_their_own(properties, kind):
    assert hidden(text_run("CISSP ", properties), styles=GHOST) == [
        ("Seen end", None),
        ("CISSP", kind),
    ]


def test_hidden_words_are_noted():
    assert [note.id for note in read(paragraph(text_run("x", "<w:vanish/>"))).notes] == [
        "hidden-text"
    ]
    assert read("plain").notes == ()


def visible_to_python_docx(data):
    document = docx.Document(BytesIO(data))
    for paragraph_ in document.paragraphs:
        yield from paragraph_.text.split()
    for table_ in document.tables:
        merged_once = {cell_._tc: cell_ for row_ in table_.rows for cell_ in row_.cells}
        yield from (word for cell_ in merged_once.values() for word in cell_.text.split())


REPOSITORY = Path(__file__).parents[2]
FILES = sorted(
    file
    for folder in ("examples", "tests/evaluation/development")
    for file in (REPOSITORY / folder).glob("*.docx")
)


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_no_word_is_lost_that_python_docx_shows(file):
    data = file.read_bytes()
    document = read_docx(data, path=file.name)
    lost = Counter(map(clean, visible_to_python_docx(data))) - Counter(document.text.split())
    assert not lost
    assert len(document.text.split()) > 100


def test_there_are_files_to_compare_with_python_docx():
    assert len(FILES) >= 4


def test_blocks_rise_and_offsets_fit():
    document = read("One", paragraph(""), table(row("Two", "Three")), paragraph("Four", BREAK, "5"))
    blocks = [line.block for line in document.lines]
    assert blocks == sorted(blocks) == [0, 1, 2, 3, 4]
    assert all(document.text[line.start : line.end] == line.text for line in document.lines)
    assert all(line.page is None and line.bbox is None for line in document.lines)
