"""An ODT file is read as LibreOffice prints it."""

from __future__ import annotations

import pytest
from odt_files import (
    cell,
    column_style,
    frame,
    h,
    items,
    odt_file,
    p,
    span,
    style,
    table,
    zipped,
)

from certlens.errors import (
    CorruptFileError,
    EncryptedFileError,
    LimitExceededError,
    NoTextError,
    UnsupportedFormatError,
)
from certlens.parsers import parse
from certlens.parsers.odt import read_odt

BULLETS = (
    '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" '
    'text:bullet-char="•"/></text:list-style>'
)
PLAIN_LIST = (
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
    'style:num-format=""/></text:list-style>'
)
HIDDEN = style("Hidden", "text", text='text:display="none"')
BOLD = style("Bold", "text", text='fo:font-weight="bold"')
NARROW, WIDE = column_style("Narrow", "5cm"), column_style("Wide", "12cm")
MANIFEST = (
    "META-INF/manifest.xml",
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry '
    'm:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
)


def read(*blocks, **parts):
    return read_odt(odt_file(*blocks, **parts), path="cv.odt")


def texts(*blocks, **parts):
    return [line.text for line in read(*blocks, **parts).lines]


def entity_bomb():
    doctype = '<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    data = odt_file("Ana &b; Example")
    assert b"content.xml" in data
    content = (
        f'{doctype}<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:p>Ana &b; '
        "Example</t:p></o:text></o:body></o:document-content>"
    )
    return zipped(("content.xml", content))


SHEET = (
    '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body>'
    "<o:spreadsheet/></o:body></o:document-content>"
)
UNREADABLE = [
    ("encrypted", odt_file("Ana", others=[MANIFEST]), EncryptedFileError, "without a password"),
    ("a spreadsheet", zipped(("content.xml", SHEET)), UnsupportedFormatError,
     "not a text document"),
    ("no content", zipped(("a.txt", "Ana")), CorruptFileError, "damaged"),
    ("no XML", zipped(("content.xml", "Ana")), CorruptFileError, "save it again"),
    ("cut short", odt_file("Ana")[:200], CorruptFileError, "damaged"),
    ("a bomb", odt_file(p(" " * 30_000_000)), LimitExceededError, "which no résumé does"),
    ("empty", odt_file(), NoTextError, "holds no text"),
    ("blank paragraphs", odt_file(p(""), p("<text:s/>"), p("<text:tab/>")), NoTextError, "no text"),
    ("pictures only", odt_file(p("<draw:frame><draw:image/></draw:frame>")), NoTextError,
     "pictures only"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "error", "reason"), [c[1:] for c in UNREADABLE], ids=[c[0] for c in UNREADABLE]
)
def test_what_cannot_be_read_is_one_clear_line(data, error, reason):
    with pytest.raises(error, match=reason) as caught:
        read_odt(data, path="cv.odt")
    assert caught.value.source == "cv.odt"
    assert "\n" not in str(caught.value)


def test_entities_are_not_expanded():
    assert "aaaa" not in read_odt(entity_bomb(), path="cv.odt").text


NOT_PRINTED = [
    ("deleted text", "<text:tracked-changes><text:changed-region><text:deletion><text:p>CISM"
     "</text:p></text:deletion></text:changed-region></text:tracked-changes>"),
    ("a comment", p("<office:annotation><text:p>CISM</text:p></office:annotation>")),
    ("a form", "<office:forms><text:p>CISM</text:p></office:forms>"),
    ("a field's name", '<text:sequence-decls><text:sequence-decl text:name="CISM"/>'
     "</text:sequence-decls>"),
    ("a picture's description", p("<draw:frame><draw:image/><svg:desc>CISM</svg:desc></draw:frame>")),
    ("a reading aid", p("<text:ruby><text:ruby-text>CISM</text:ruby-text></text:ruby>")),
]  # fmt: skip


@pytest.mark.parametrize("block", [c[1] for c in NOT_PRINTED], ids=[c[0] for c in NOT_PRINTED])
def test_what_is_not_printed_is_not_read(block):
    assert texts("Ana", block) == ["Ana"]


CONCEALED = [
    ("hidden characters", p(span("CISM", "Hidden")), "vanish"),
    ("a hidden paragraph style", p("CISM", "HiddenP"), "vanish"),
    ("a hidden text field", p('<text:hidden-text text:string-value="CISM"/>'), "vanish"),
    ("a hidden paragraph field", p('<text:hidden-paragraph text:is-hidden="true"/>CISM'), "vanish"),
    ("a hidden section", '<text:section text:display="none"><text:p>CISM</text:p></text:section>',
     "vanish"),
    ("white on white", p(span("CISM", "White")), "background-colour"),
    ("nearly white", p(span("CISM", "NearlyWhite")), "background-colour"),
    ("tiny", p(span("CISM", "Tiny")), "tiny"),
]  # fmt: skip
LOOKS = (
    HIDDEN
    + style("HiddenP", text='text:display="none"')
    + style("White", "text", text='fo:color="#ffffff"')
    + style("NearlyWhite", "text", text='fo:color="#fafafa"')
    + style("Tiny", "text", text='fo:font-size="1pt"')
    + style("Marked", "text", text='fo:color="#ffffff" fo:background-color="#000000"')
    + style("Dark", "table-cell", '<style:table-cell-properties fo:background-color="#112233"/>')
    + style("DarkP", properties='<style:paragraph-properties fo:background-color="#112233"/>')
    + style("Shown", "text", text='text:display="true"', attributes="")
)


@pytest.mark.parametrize(
    ("block", "reason"), [c[1:] for c in CONCEALED], ids=[c[0] for c in CONCEALED]
)
def test_hidden_text_is_kept_apart(block, reason):
    document = read("Ana", block, automatic=LOOKS)
    assert [(line.text, line.hidden) for line in document.lines] == [
        ("Ana", None),
        ("CISM", reason),
    ]
    assert [note.id for note in document.notes] == ["hidden-text"]


SEEN = [
    ("white on a mark", p(span("CISM", "Marked"))),
    ("white in a dark cell", table([cell(p(span("CISM", "White")), 'table:style-name="Dark"')])),
    ("white in a dark paragraph", p(span("CISM", "White"), "DarkP")),
    ("white in a text box", p(frame(p(span("CISM", "White"))))),
    ("a hidden field that is shown", p('<text:hidden-paragraph text:is-hidden="false"/>CISM')),
]


@pytest.mark.parametrize("block", [c[1] for c in SEEN], ids=[c[0] for c in SEEN])
def test_what_can_be_seen_is_not_hidden(block):
    document = read(block, automatic=LOOKS)
    assert [(line.text, line.hidden) for line in document.lines] == [("CISM", None)]


def test_on_a_painted_page_no_colour_hides():
    layout = 'fo:background-color="#112233"'
    document = read(p(span("CISM", "White")), automatic=LOOKS, layout=layout)
    assert document.lines[0].hidden is None


WHITE_SPACE = [
    ("line ends of the file", p("Ana\n   Example"), ["Ana Example"]),
    ("spaces at the ends", p("  Ana "), ["Ana"]),
    ("spaces over a span", p(f"Ana {span(' Example', 'Bold')}"), ["Ana Example"]),
    ("one typed space", p("Ana<text:s/>Example"), ["Ana Example"]),
    ("a typed gap", p('Engineer<text:s text:c="9"/>2020'), ["Engineer\t2020"]),
    ("a tab", p("Engineer<text:tab/>2020"), ["Engineer\t2020"]),
    ("a line break", p("CKA<text:line-break/>CKAD"), ["CKA", "CKAD"]),
    ("a page break", p("C<text:soft-page-break/>KA"), ["CKA"]),
    ("marks within a word", p('C<text:bookmark text:name="x"/><text:change/>KA'), ["CKA"]),
    ("a field", p("On <text:date>May 2025</text:date>"), ["On May 2025"]),
    ("letters typed apart", p("S K I L L S"), ["SKILLS"]),
]


@pytest.mark.parametrize(
    ("block", "expected"), [c[1:] for c in WHITE_SPACE], ids=[c[0] for c in WHITE_SPACE]
)
def test_white_space_is_as_printed(block, expected):
    assert texts(block, automatic=BOLD) == expected


def test_a_line_break_inside_a_sentence_keeps_one_block():
    lines = read(p("Moved forty services to<text:line-break/>the new platform"), p("Cut")).lines
    assert [line.block for line in lines] == [0, 0, 1]


def test_headings():
    sheet = style("Title", attributes='style:display-name="Title"') + style(
        "Mine", attributes='style:default-outline-level="2"'
    )
    lines = read(
        h("Skills"), h("Cloud", 3), p("Ana", "Title"), p("Own", "Mine"), "Text", styles=sheet
    ).lines
    assert [(line.text, line.heading_level) for line in lines] == [
        ("Skills", 1),
        ("Cloud", 3),
        ("Ana", 1),
        ("Own", 2),
        ("Text", None),
    ]


def test_only_the_first_paragraph_of_an_item_has_its_bullet():
    lines = read(items("CKA", p("Labs") + p("more") + items("Home lab")), automatic=BULLETS).lines
    assert [(line.text, line.bullet) for line in lines] == [
        ("CKA", True),
        ("Labs", True),
        ("more", False),
        ("Home lab", True),
    ]


UNMARKED = [
    ("a list without marks", items("CKA", style="N")),
    ("a heading that is numbered", items(h("CKA"))),
    ("a list header", "<text:list><text:list-header><text:p>CKA</text:p></text:list-header>"
     "</text:list>"),
]  # fmt: skip


@pytest.mark.parametrize("block", [c[1] for c in UNMARKED], ids=[c[0] for c in UNMARKED])
def test_what_has_no_mark_is_no_bullet(block):
    (line,) = read(block, automatic=BULLETS + PLAIN_LIST).lines
    assert (line.text, line.bullet) == ("CKA", False)


INHERITED = (
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/>'
    "</style:default-style>"
    + style("Parent", text='fo:font-weight="bold" fo:font-size="20pt"')
    + style("Child", attributes='style:parent-style-name="Parent"')
    + style("Light", attributes='style:parent-style-name="Parent"', text='fo:font-weight="normal"')
    + style("Half", attributes='style:parent-style-name="Parent"', text='fo:font-size="50%"')
    + style("Loop", attributes='style:parent-style-name="Loop"')
    + style("Strong", "text", text='fo:font-weight="700"')
    + style("Double", "text", text='fo:font-size="200%"')
)
STYLED = [
    ("default", p("Ana"), (False, 11.0)),
    ("parent", p("Ana", "Child"), (True, 20.0)),
    ("own over parent", p("Ana", "Light"), (False, 20.0)),
    ("share of the parent's size", p("Ana", "Half"), (True, 10.0)),
    ("a style based on itself", p("Ana", "Loop"), (False, 11.0)),
    ("a style that is missing", p("Ana", "None"), (False, 11.0)),
    ("span", p(span("Ana", "Strong")), (True, 11.0)),
    ("share of the size around", p(span("Ana", "Double")), (False, 22.0)),
    ("most of the line", p(f"{span('A', 'Strong')} plain line"), (False, 11.0)),
]


@pytest.mark.parametrize(("block", "look"), [c[1:] for c in STYLED], ids=[c[0] for c in STYLED])
def test_looks_come_through_styles(block, look):
    (line,) = read(block, styles=INHERITED).lines
    assert (line.bold, line.font_size) == look


def test_links_lie_on_their_words():
    link = '<text:a xlink:href="https://a.example/cka">CKA badge</text:a>'
    (line,) = read(p(f"  See {link} and <text:a xlink:href='#top'>top</text:a>")).lines
    (found,) = line.links
    assert (line.text[found.start : found.end], found.url) == (
        "CKA badge",
        "https://a.example/cka",
    )


def test_cells_of_facts_share_a_row():
    document = read(table(["CKA", "CNCF", "2025"], ["CKAD", "CNCF", "2024"]))
    assert [(line.text, line.row) for line in document.lines] == [
        ("CKA", 1),
        ("CNCF", 1),
        ("2025", 1),
        ("CKAD", 2),
        ("CNCF", 2),
        ("2024", 2),
    ]
    assert len({line.block for line in document.lines}) == 6


ROWS = [
    ("header rows", "<table:table><table:table-header-rows><table:table-row>"
     f"{cell('Name')}{cell('Year')}</table:table-row></table:table-header-rows></table:table>",
     ["Name", "Year"]),
    ("covered cells", table([cell("CKA", 'table:number-columns-spanned="2"'),
                             "<table:covered-table-cell/>", "2025"]), ["CKA", "2025"]),
    ("a table in a cell", table([table(["CKA", "2025"]), "CNCF"]), ["CKA", "2025", "CNCF"]),
    ("repeated columns", '<table:table><table:table-column table:number-columns-repeated="9999"/>'
     f"<table:table-row>{cell('CKA')}</table:table-row></table:table>", ["CKA"]),
]  # fmt: skip


@pytest.mark.parametrize(("block", "expected"), [c[1:] for c in ROWS], ids=[c[0] for c in ROWS])
def test_every_cell_is_read_once(block, expected):
    assert texts(block) == expected


LEFT = p("SKILLS", "Head") + "".join(map(p, ("Go", "EKS", "Flux", "Helm")))
RIGHT = p("EXPERIENCE", "Head") + "".join(map(p, ("Northwind", "Moved", "Cut", "Led")))
HEAD = style("Head", text='fo:font-weight="bold"')


def test_a_table_that_lays_out_the_page_is_read_column_by_column():
    document = read(table([LEFT, RIGHT], widths=("Narrow", "Wide")), automatic=HEAD + NARROW + WIDE)
    assert [line.text for line in document.lines] == [
        *("SKILLS", "Go", "EKS", "Flux", "Helm"),
        *("EXPERIENCE", "Northwind", "Moved", "Cut", "Led"),
    ]
    assert [line.region for line in document.lines] == ["sidebar"] * 5 + ["main"] * 5
    assert {line.row for line in document.lines} == {None}
    assert [note.id for note in document.notes] == ["two-column"]


BOXES = [
    ("in a paragraph", p(f"Ana {frame('CKA')}"), ["Ana", "CKA"]),
    ("before its first word", p(f"{frame('CKA')}Ana"), ["CKA", "Ana"]),
    ("on the page", frame("CKA"), ["CKA"]),
    ("a shape with text", p("<draw:custom-shape><text:p>CKA</text:p></draw:custom-shape>"),
     ["CKA"]),
    ("a group", p(f"<draw:g>{frame('CKA')}{frame('CKAD')}</draw:g>"), ["CKA", "CKAD"]),
    ("a link around it", p(f"<draw:a>{frame('CKA')}</draw:a>"), ["CKA"]),
    ("the same for other programs", p("<draw:frame><draw:text-box><text:p>CKA</text:p>"
     "</draw:text-box><draw:custom-shape><text:p>CKA</text:p></draw:custom-shape></draw:frame>"),
     ["CKA"]),
    ("drawn out of order",
     p(frame("2", attributes='svg:x="1cm" svg:y="5cm"') + frame(
         "3", attributes='svg:x="9cm" svg:y="1cm"') + frame(
         "1", attributes='svg:x="1cm" svg:y="1cm"')),
     ["1", "2", "3"]),
]  # fmt: skip


@pytest.mark.parametrize(("block", "expected"), [c[1:] for c in BOXES], ids=[c[0] for c in BOXES])
def test_text_boxes_are_read_once_each(block, expected):
    assert texts(block) == expected


def test_a_narrow_box_with_a_section_of_its_own_is_a_sidebar():
    document = read(p(f"Ana{frame(LEFT)}"), "Text", automatic=HEAD)
    assert [(line.text, line.region) for line in document.lines[:3]] == [
        ("Ana", "main"),
        ("Text", "main"),
        ("SKILLS", "sidebar"),
    ]


def test_a_narrow_column_is_a_sidebar():
    columns = (
        '<style:section-properties><style:columns fo:column-count="2"><style:column '
        'style:rel-width="2000*"/><style:column style:rel-width="8000*"/></style:columns>'
        "</style:section-properties>"
    )
    automatic = HEAD + style("S", "section", columns)
    automatic += style("Next", properties='<style:paragraph-properties fo:break-before="column"/>')
    section = f'<text:section text:style-name="S">{LEFT}{p("EXPERIENCE", "Next")}</text:section>'
    document = read("Ana", section, "End", automatic=automatic)
    regions = {line.text: line.region for line in document.lines}
    assert regions["SKILLS"] == regions["Helm"] == "sidebar"
    assert regions["Ana"] == regions["EXPERIENCE"] == regions["End"] == "main"
    assert [note.id for note in document.notes] == ["two-column"]


def test_headers_footnotes_and_footers_stand_around_the_body():
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
    master = (
        "<style:header><text:p>Ana Example</text:p></style:header>"
        "<style:header-left><text:p>Ana Example</text:p></style:header-left>"
        "<style:footer><text:p>ana@example.com</text:p></style:footer>"
        '<style:footer-first style:display="false"><text:p>Gone</text:p></style:footer-first>'
    )
    document = read(p(f"CKA{note}{p('Expired')}</text:note-body></text:note> 2022"), master=master)
    assert [(line.text, line.region) for line in document.lines] == [
        ("Ana Example", "header"),
        ("CKA 2022", "main"),
        ("Expired", "footnote"),
        ("ana@example.com", "footer"),
    ]


def test_headers_of_pages_that_are_not_used_are_left_out():
    other = (
        "</style:master-page><style:master-page style:name='Other'><style:header>"
        "<text:p>Draft</text:p></style:header>"
    )
    assert texts("Ana", master=other) == ["Ana"]
    used = style("P1", attributes='style:master-page-name="Other"')
    assert texts(p("Ana", "P1"), master=other, automatic=used) == ["Draft", "Ana"]


def test_an_embedded_object_is_reported():
    document = read("Ana", p("<draw:frame><draw:object/></draw:frame>"))
    assert [note.id for note in document.notes] == ["unreadable-part"]


def test_parse_knows_the_format_whatever_its_name(tmp_path):
    path = tmp_path / "cv.odt"
    path.write_bytes(odt_file("Ana Example", "CKA, 2025"))
    document = parse(path, password="unused")
    assert (document.source.format, document.source.pages) == ("odt", None)
    assert document.text == "Ana Example\nCKA, 2025"
    assert document.notes == ()
