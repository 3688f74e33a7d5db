"""Places where columns, tables, pages and letters meet: each case is one that was once misread."""

from __future__ import annotations

from itertools import groupby

import pytest
from pdf_files import BOLD, HELVETICA, column, pdf_file, stream, words

from certlens.document import Document
from certlens.parsers.pdf import read_pdf


def read(*contents: str) -> Document:
    return read_pdf(pdf_file(*contents), path="file.pdf")


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


def rows(document: Document) -> list[list[str]]:
    """The texts of each table row's cells."""
    found = [line for line in document.lines if line.row is not None]
    return [
        [" ".join(line.text for line in cell) for _, cell in groupby(row, lambda line: line.block)]
        for _, row in groupby(found, lambda line: line.row)
    ]


def rule(x0: float, top: float, x1: float, bottom: float) -> str:
    return f"{x0} {842 - bottom} {max(x1 - x0, 0.5)} {max(bottom - top, 0.5)} re f\n"


MERGED = [
    *(rule(40, y, 500, y) for y in (100, 120, 160, 180)),
    rule(120, 140, 500, 140),  # leaves out the first column: its cell is merged over two rows
    *(rule(x, 100, x, 180) for x in (40, 120, 320, 500)),
    words(45, 114, "Issuer") + words(125, 114, "Certification") + words(325, 114, "Year"),
    words(45, 144, "Oracle"),
    words(125, 134, "Oracle Certified Associate") + words(325, 134, "2017"),
    words(125, 154, "Oracle Certified Professional") + words(325, 154, "2019"),
    words(45, 174, "ISC2") + words(125, 174, "CISSP") + words(325, 174, "2020"),
]


def test_a_cell_merged_over_rows_keeps_the_rows_beside_it_apart() -> None:
    read_rows = rows(read("".join(MERGED)))

    assert read_rows[2] == ["Oracle Certified Professional", "2019"]
    assert "2017" in read_rows[1]
    assert "Oracle Certified Associate" in read_rows[1]


def test_an_underline_in_a_cell_does_not_cut_the_cell() -> None:
    underlined = rule(125, 128, 180, 128)
    cell = words(125, 134, "second line")

    table = "".join(part for part in MERGED if part not in (MERGED[4],))
    found = read(table + underlined + cell)

    assert len(rows(found)) == 3


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("201", "6", "2016"),
        ("GR671204885", "OB", "GR671204885OB"),
    ],
)
def test_a_number_cut_by_a_narrow_cell_is_whole_again(above: str, below: str, whole: str) -> None:
    assert whole in texts(read(_narrow_cell(above, below)))


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("2019", "2022"),  # two years
        ("Linux", "7"),
        ("GR671204885", "expired"),
        ("201", "6 months"),
    ],
)
def test_what_only_stands_below_stays_apart(above: str, below: str) -> None:
    assert above in texts(read(_narrow_cell(above, below)))


def _narrow_cell(above: str, below: str) -> str:
    width = 10 * sum(0.556 if letter.isdigit() else 0.7 for letter in above) + 4
    grid = [rule(40, y, 240 + width, y) for y in (100, 120, 150, 170)]
    grid += [rule(x, 100, x, 170) for x in (40, 240, 240 + width)]
    cells = words(42, 114, "Name") + words(242, 114, "No")
    cells += words(42, 134, "Certified Something") + words(242, 131, above) + words(242, 143, below)
    return "".join([*grid, cells, words(42, 164, "Other"), words(242, 164, "1")])


def test_dates_in_the_left_margin_share_a_row_with_their_entries() -> None:
    labels = ["2025", "2024", "planned"]
    names = ["AWS Certified Developer", "Databricks Data Engineer", "Kubernetes Developer"]
    page = words(120, 90, "Certifications", 14)
    for index, (label, name) in enumerate(zip(labels, names, strict=True)):
        page += words(70, 110 + 14 * index, label) + words(120, 110 + 14 * index, name)
    page += words(120, 165, "Interests", 14) + words(120, 182, "Orienteering in the woods")

    found = read(page)

    assert rows(found) == [[label, name] for label, name in zip(labels, names, strict=True)]
    assert all(
        line.row is None for line in found.lines if line.text in ("Interests", "Certifications")
    )


def test_an_address_at_the_right_of_the_name_does_not_take_in_the_text_below() -> None:
    page = words(50, 60, "Taavi Lindgren", 24) + words(50, 85, "Data engineer", 14)
    for index, line in enumerate(("Tartu", "taavi@example.com", "example-taavi", "+372 5555")):
        page += words(450, 58 + 12 * index, line)
    page += words(50, 140, "Experience", 14) + words(50, 158, "Data Engineer, Peipsi Retail")
    for index in range(4):
        page += words(50, 174 + 13 * index, "Rewrote the nightly jobs of the warehouse, " * 2)

    found = texts(read(page))

    assert found.index("+372 5555") < found.index("Experience")


def test_a_box_at_the_right_does_not_part_the_list_beside_it() -> None:
    items = [f"- Item {number} of the left-hand column, not long" for number in range(16)]
    for number in (0, 4, 7):  # as long as the box lets them be
        items[number] += ", with more to say of it"
    page = "0.9 0.95 1 rg\n" + rule(345, 40, 560, 152) + "0 0 0 rg\n"
    page += "".join(column(50, 66, items))
    page += "".join(column(353, 60, ["CREDENTIALS", *["A credential"] * 5, "LANGUAGES"]))
    studies = [
        "STUDIES",
        "Bachelor of Information Technology",
        "in Port Phillip",
        "2011",
        "Diploma",
    ]
    page += "".join(column(300, 176, studies))

    found = texts(read(page))

    first, last = found.index(items[0]), found.index(items[15])
    assert found[first : last + 1] == items


def test_a_row_of_contacts_over_two_columns_is_one_line() -> None:
    page = words(200, 50, "Ottilie Sato", 20)
    page += words(90, 80, "ottilie@example.com") + words(250, 80, "+44 131 496 0177")
    page += words(420, 80, "Edinburgh")
    left = ["# Skills", "Terraform", "Ansible", "", "# Languages", "English", "Japanese"]
    right = [
        "# Experience",
        "Engineer at Tidewater",
        "Moved the shop",
        "",
        "# Education",
        "BSc",
        "HND",
    ]
    page += "".join(column(40, 110, left)) + "".join(column(240, 110, right))

    assert "ottilie@example.com\t+44 131 496 0177\tEdinburgh" in texts(read(page))


def test_headings_centred_on_the_page_are_no_column() -> None:
    page = ""
    for index, heading in enumerate(("Certifications", "Awards of Merit", "Talks I gave")):
        top = 60 + 80 * index
        page += words(300 - 2.75 * len(heading), top, heading, 11, 1)
        page += words(40, top + 18, f"Entry number {index}") + words(506, top + 18, "March 2022")
        page += words(40, top + 33, "Some institution or other")

    found = texts(read(page))

    assert [text for text in found if text[0] in "CAT"] == [
        "Certifications",
        "Awards of Merit",
        "Talks I gave",
    ]
    assert found.index("Certifications") < found.index("Entry number 0\tMarch 2022")


def test_an_overfull_line_does_not_end_the_columns() -> None:
    left = ["# Experience", *(f"Wrote program number {number}" for number in range(14))]
    right = ["# Skills", *(f"Skill number {number}" for number in range(14))]
    right[8] = "# Languages"
    long = words(40, 60 + 13 * 15 + 4, "A line of the left column that TeX could not break here")
    page = "".join(column(40, 60, left)) + "".join(column(282, 60, right)) + long
    page += words(40, 280, "The last line of the left one") + words(282, 280, "The last skill")

    found = texts(read(page))

    assert found.index("The last line of the left one") < found.index("Skills")


def test_a_sidebar_is_read_over_the_page_break_before_the_main_column() -> None:
    def page(side: list[str], main: list[str]) -> str:
        return "".join(column(40, 60, side)) + "".join(column(220, 60, main))

    long = "Moved the services of the shop to containers without an outage"
    first = page(
        ["# Awards", *["An award"] * 8, "# Clubs", *["A club"] * 8], ["# Experience", *[long] * 20]
    )
    second = page(["# Talks", *["A talk"] * 8], ["Second job, at Quillmark", *[long] * 8])

    found = texts(read(first, second))

    assert found.index("Talks") < found.index("Experience")
    assert found.index("Second job, at Quillmark") == found.index("Experience") + 21


def test_a_paragraph_goes_on_over_a_page_break() -> None:
    first = words(40, 780, "Automated the patching of 600 servers with Ansible and took the")
    second = words(40, 60, "monthly window from two nights to three hours.")
    other = words(40, 80, "Replaced the backup scripts.")

    lines = read(first, second + other).lines

    assert [line.block == lines[0].block for line in lines] == [True, True, False]


@pytest.mark.parametrize(
    ("drawn", "text"),
    [
        (b"Caf\xb4e", "Café"),
        (b"G\xa8ota Byggvaror", "Göta Byggvaror"),
        (b"Emaj\x98ogi", "Emajõgi"),
        (b"caf`e", "cafè"),
        (b"Fran c\xb8ais", "Fran çais"),
        (b"run `ls` now", "run `ls` now"),
        (b"10 \xb4 12", "10 ´ 12"),
    ],
)
def test_accents_drawn_beside_their_letter_join_it(drawn: bytes, text: str) -> None:
    show = b"BT /F0 10 Tf 40 780 Td (" + drawn + b") Tj ET"

    assert texts(read_pdf(pdf_file(show), path="file.pdf")) == [text]


def test_an_accent_drawn_over_a_capital_joins_it() -> None:
    page = words(40, 60, "Vastkustens skola") + words(46.8, 58, "\u00a8", 10)

    assert texts(read(page)) == ["Västkustens skola"]


def test_a_bitmap_font_of_tex_is_read_in_its_own_encoding() -> None:
    glyph = "<< /Length 0 >>\nstream\n\nendstream"
    names = " ".join(f"/a{code}" for code in range(32, 256))
    font = (
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] "
        f"/FirstChar 32 /LastChar 255 /Widths [{'5 ' * 224}] "
        f"/Encoding << /Type /Encoding /Differences [32 {names}] >> "
        "/CharProcs << /a65 10 0 R >> >>"
    )
    show = b"BT /F0 10 Tf 40 780 Td (Exp\xe9rience \xe0 S\xe8vre) Tj ET"

    data = pdf_file(show, fonts=(font,), others=(glyph,))

    assert texts(read_pdf(data, path="file.pdf")) == ["Expérience à Sèvre"]


def test_a_private_ligature_is_spelt_out_by_the_words_it_stands_in() -> None:
    cmap = stream(
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> "
        "endcodespacerange 1 beginbfrange <20> <7a> <0020> endbfrange "
        "1 beginbfchar <7b> <e000> endbfchar endcmap end"
    )
    font = HELVETICA.replace(" >>", " /ToUnicode 10 0 R >>")
    show = "BT /F0 10 Tf 40 780 Td (Microso{ Azure, so{ware and dri{wood) Tj ET"

    data = pdf_file(show, fonts=(font, BOLD), others=(cmap,))

    assert texts(read_pdf(data, path="file.pdf")) == ["Microsoft Azure, software and driftwood"]


def test_a_link_stands_on_its_words_though_the_page_changes_its_matrix() -> None:
    link = (
        "<< /Type /Annot /Subtype /Link /Rect [40 775 120 790] "
        "/A << /S /URI /URI (https://www.credly.com/badges/x) >> >>"
    )
    show = "2 0 0 -2 0 842 cm BT /F0 5 Tf 1 0 0 -1 20 31 Tm (A badge) Tj ET"

    data = pdf_file(show, page="/Annots [10 0 R]", others=(link,))

    (line,) = read_pdf(data, path="file.pdf").lines
    assert [found.url for found in line.links] == ["https://www.credly.com/badges/x"]


def test_two_headings_side_by_side_each_keep_their_text() -> None:
    page = words(40, 60, "Operated a backbone of routers with fourteen points of presence in all")
    page += words(40, 90, "Education", 13, 1) + words(300, 90, "Languages", 13, 1)
    page += words(40, 108, "BSc Telecommunications, 2012") + words(300, 108, "Serbian, Dutch")

    assert texts(read(page))[1:] == [
        "Education",
        "BSc Telecommunications, 2012",
        "Languages",
        "Serbian, Dutch",
    ]


def test_a_name_over_its_tabbed_details_begins_their_table_row() -> None:
    names = ("Certified Administrator", "Cloud Architect", "Network Associate")
    states = ("active", "in progress, exam soon", "lapsed")
    page = ""
    for index, (name, state) in enumerate(zip(names, states, strict=True)):
        top = 60 + 29 * index
        page += words(40, top, name) + words(40, top + 13, "Issuer") + words(300, top + 13, state)

    cells = [" ".join(row) for row in rows(read(page))]

    assert cells == [f"{name} Issuer {s}" for name, s in zip(names, states, strict=True)]


def test_a_range_that_wraps_before_its_dash_is_no_list_item() -> None:
    page = "".join(
        words(40, 60 + 60 * index, "Systems Engineer, Lothian Health Records, Jun 2017")
        + words(40, 73 + 60 * index, f"- {end} 2021")
        for index, end in enumerate(("Feb", "May"))
    )

    assert not any(line.bullet for line in read(page).lines)
