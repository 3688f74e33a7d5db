"""Tables of facts are read row by row, tables that lay out the page column by column."""

from __future__ import annotations

from docx_files import bold, cell, docx_file, paragraph, row, table, text_box

from certlens.parsers.docx import read_docx

JOB = ("Moved ten services to AKS", "Cut the bill by half", "Trained two colleagues", "Wrote docs")


def read(*blocks, **parts):
    return read_docx(docx_file(*blocks, **parts), path="cv.docx")


def rows(document):
    """Texts by row number, those without a row each alone."""
    grouped = {}
    for line in document.lines:
        key = ("row", line.row) if line.row else ("block", line.block)
        grouped.setdefault(key, []).append(line.text)
    return list(grouped.values())


def texts(document):
    return [line.text for line in document.lines]


def heading(text):
    return paragraph(bold(text))


def test_a_table_of_facts_is_read_row_by_row():
    document = read(
        table(
            row("Certification", "Issuer", "Year"),
            row("CKA", "CNCF", "2023"),
            row("OSCP", "", "2022"),
        )
    )
    assert rows(document) == [
        ["Certification", "Issuer", "Year"],
        ["CKA", "CNCF", "2023"],
        ["OSCP", "2022"],
    ]
    assert {line.region for line in document.lines} == {"main"}
    assert document.notes == ()


def test_each_paragraph_of_a_cell_is_a_block_of_the_row():
    document = read(table(row(cell("CKA", "CKAD"), "CNCF")))
    assert rows(document) == [["CKA", "CKAD", "CNCF"]]
    assert [line.block for line in document.lines] == [0, 1, 2]


def test_tables_do_not_share_row_numbers_and_inner_tables_keep_theirs():
    document = read(
        table(row("CKA", "2023"), row(cell(table(row("Bash", "Go"))), "2024")),
        table(row("OSCP", "2022")),
    )
    assert rows(document) == [["CKA", "2023"], ["Bash", "Go"], ["2024"], ["OSCP", "2022"]]


def test_a_date_stands_beside_the_first_line_of_its_job_only():
    document = read(table(row("2021 – 2024", cell("Engineer, Acme", *JOB))))
    assert rows(document) == [["2021 – 2024", "Engineer, Acme"], *([line] for line in JOB)]


def test_names_and_years_one_above_the_other_are_paired():
    for header in ((), (row("Certification", "Year"),)):
        document = read(table(*header, row(cell("CKA", "OSCP"), cell("2023", "May 2022"))))
        assert rows(document)[-2:] == [["CKA", "2023"], ["OSCP", "May 2022"]]


def test_lists_side_by_side_share_no_row():
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    items = [paragraph(name, properties=listed) for name in ("CKA", "CKAD", "CKS")]
    for left, right in ((items[:2], items[1:]), (JOB, JOB)):
        document = read(table(row(cell(*left), cell(*right))))
        assert {line.row for line in document.lines} == {None}


def test_short_sections_side_by_side_share_no_row():
    document = read(
        table(row(cell(heading("Skills"), "Bash"), cell(heading("Certifications"), "CKA, 2023")))
    )
    assert {line.row for line in document.lines} == {None}
    assert texts(document) == ["Skills", "Bash", "Certifications", "CKA, 2023"]


def test_a_section_heading_in_a_cell_shares_no_row_and_a_job_title_does():
    def styled(level):
        return cell(paragraph("Title", properties=f'<w:pStyle w:val="Heading{level}"/>'))

    assert rows(read(table(row(styled(2), "CKA, 2023")))) == [["Title"], ["CKA, 2023"]]
    assert rows(read(table(row(styled(3), "2021 – 2023")))) == [["Title", "2021 – 2023"]]


def test_headings_in_the_margin_share_no_row_with_their_sections():
    document = read(
        table(
            row("Experience", cell("Engineer, Acme", *JOB)),
            row("Certifications", cell("CKA, 2023", "CKAD, 2024")),
        )
    )
    assert texts(document) == [
        "Experience", "Engineer, Acme", *JOB, "Certifications", "CKA, 2023", "CKAD, 2024",
    ]  # fmt: skip
    assert {line.row for line in document.lines} == {None}


def test_sections_side_by_side_are_read_column_by_column():
    document = read(
        table(
            row(cell("Ana Example", properties='<w:gridSpan w:val="2"/>')),
            row(
                cell(heading("Contact"), "ana@example.com", "Lisbon", "Portugal"),
                cell(heading("Experience"), *JOB),
            ),
            row(
                cell(heading("Certifications"), "CKA", "CKAD", "CKS"),
                cell(heading("Projects"), "Home lab", "Operator", "Exporter", "Blog"),
            ),
            grid=(3000, 7000),
        )
    )
    left = [
        "Contact",
        "ana@example.com",
        "Lisbon",
        "Portugal",
        "Certifications",
        "CKA",
        "CKAD",
        "CKS",
    ]
    right = ["Experience", *JOB, "Projects", "Home lab", "Operator", "Exporter", "Blog"]
    assert texts(document) == ["Ana Example", *left, *right]
    assert [line.region for line in document.lines] == (
        ["main"] + ["sidebar"] * len(left) + ["main"] * len(right)
    )
    assert {line.row for line in document.lines} == {None}
    assert [note.id for note in document.notes] == ["two-column"]


def test_a_narrow_right_column_is_a_sidebar_too_and_cell_widths_count_before_the_grid():
    width = '<w:tcW w:w="{}" w:type="dxa"/>'
    document = read(
        table(
            row(
                cell(heading("Experience"), *JOB, properties=width.format(7000)),
                cell(heading("Skills"), "Bash", "Go", "Rust", properties=width.format(2500)),
            ),
            grid=(4000, 4000),
        )
    )
    assert [line.text for line in document.lines if line.region == "sidebar"] == [
        "Skills", "Bash", "Go", "Rust",
    ]  # fmt: skip


def test_columns_of_equal_width_are_no_sidebar():
    column = (heading("Skills"), "Bash", "Go", "Rust")
    document = read(table(row(cell(*column), cell(*column)), grid=(4000, 4000)))
    assert {line.region for line in document.lines} == {"main"}
    assert [note.id for note in document.notes] == ["two-column"]


def test_labels_above_columns_of_text_stand_with_their_columns():
    document = read(
        table(
            row("Skills", "Certifications"),
            row(cell("Bash", "Go"), cell("CKA", "CKAD")),
        )
    )
    assert texts(document) == ["Skills", "Bash", "Go", "Certifications", "CKA", "CKAD"]


def test_a_table_with_one_line_a_cell_is_never_read_by_columns():
    document = read(table(row("Skill", "Years"), row("Bash", "9")))
    assert rows(document) == [["Skill", "Years"], ["Bash", "9"]]


COLUMNS = (
    '<w:cols w:num="2" w:equalWidth="0"><w:col w:w="{}" w:space="400"/><w:col w:w="{}"/></w:cols>'
)
NEXT_COLUMN = '<w:r><w:br w:type="column"/></w:r>'


def test_a_narrow_page_column_is_a_sidebar_up_to_the_column_break():
    document = read(
        paragraph("Ana Example", properties="<w:sectPr/>"),
        heading("Skills"), "Bash",
        paragraph(NEXT_COLUMN, "Experience"), "Acme",
        section=COLUMNS.format(3000, 7000),
    )  # fmt: skip
    assert [(line.text, line.region) for line in document.lines] == [
        ("Ana Example", "main"),
        ("Skills", "sidebar"),
        ("Bash", "sidebar"),
        ("Experience", "main"),
        ("Acme", "main"),
    ]
    assert [note.id for note in document.notes] == ["two-column"]


def test_a_date_in_a_narrow_page_column_is_no_sidebar():
    document = read(
        "Engineer, Acme", paragraph(NEXT_COLUMN, "2021 – 2024"), section=COLUMNS.format(7000, 3000)
    )
    assert {line.region for line in document.lines} == {"main"}


def test_without_a_column_break_nobody_knows_where_the_narrow_column_ends():
    document = read(heading("Skills"), "Bash", "Go", "Rust", section=COLUMNS.format(3000, 7000))
    assert {line.region for line in document.lines} == {"main"}


def test_equal_page_columns_are_noted_and_are_no_sidebar():
    document = read("Skills", "Bash", section='<w:cols w:num="2"/>')
    assert {line.region for line in document.lines} == {"main"}
    assert [note.id for note in document.notes] == ["two-column"]


SECTION = (heading("Certifications"), "CKA", "CKAD", "CKS")


def test_a_narrow_text_box_with_a_section_of_its_own_comes_after_the_text_beside_it():
    document = read(paragraph(text_box(*SECTION), "Ana Example"), "Experience", "Acme")
    assert texts(document) == [
        "Ana Example", "Experience", "Acme", "Certifications", "CKA", "CKAD", "CKS",
    ]  # fmt: skip
    assert [line.region for line in document.lines] == ["main"] * 3 + ["sidebar"] * 4


def test_the_text_boxes_of_a_paragraph_are_read_column_by_column_from_the_top():
    drawn = {"low left": (0, 9), "top right": (4, 1), "banner": (0, 0), "low right": (4.2, 5)}
    drawn["top left"] = (0.3, 2)
    document = read(paragraph(*(text_box(name, at=place) for name, place in drawn.items())))
    assert texts(document) == ["banner", "top left", "low left", "top right", "low right"]


def test_text_boxes_without_a_common_place_keep_their_order():
    placed, free = text_box("placed", at=(0, 9)), text_box("free")
    assert texts(read(paragraph(placed, free))) == ["placed", "free"]
    framed = text_box("framed", at=(0, 1)).replace('"page"', '"column"')
    assert texts(read(paragraph(placed, framed))) == ["placed", "framed"]


def test_a_wide_text_box_and_one_without_a_heading_stay_where_they_are():
    wide = text_box(*SECTION, width=6_000_000)
    short = text_box("CKA", "CKAD", "CKS")
    for box in (wide, short):
        document = read("Ana Example", paragraph(box), "Experience")
        assert texts(document)[-1] == "Experience"
        assert {line.region for line in document.lines} == {"main"}
