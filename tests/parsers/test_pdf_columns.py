"""Columns, cards and labels of whole pages: what goes on where, and what stands beside what."""

from __future__ import annotations

from itertools import groupby

from pdf_files import BOLD, HELVETICA, column, pdf_file, words

from certlens.document import Document
from certlens.parsers.pdf import read_pdf


def read(*contents: str) -> Document:
    return read_pdf(pdf_file(*contents), path="file.pdf")


def blocks(document: Document) -> list[str]:
    return [
        " / ".join(line.text for line in lines)
        for _, lines in groupby(document.lines, key=lambda line: line.block)
    ]


def rows(document: Document) -> list[list[str]]:
    """The cells of each table row."""
    cells = [line for line in document.lines if line.row is not None]
    return [
        [" ".join(line.text for line in cell) for _, cell in groupby(row, lambda line: line.block)]
        for _, row in groupby(cells, lambda line: line.row)
    ]


def test_one_item_that_wraps_beside_its_date_is_read_before_the_date() -> None:
    shown = "".join(
        words(40, top, name) + words(300 - 5 * len(date), top, date)
        for top, name, date in (
            (100, "• CompTIA Linux+", "Sep 2022"),
            (113, "• VMware Certified Professional –".replace("–", "-"), "May 2019, expired"),
            (139, "• CISSP", "2021"),
        )
    )
    shown += words(47, 126, "Data Center Virtualization")
    document = read(shown.replace("•", "\\225"))
    assert rows(document)[-2:] == [
        ["• VMware Certified Professional - Data Center Virtualization", "May 2019, expired"],
        ["• CISSP", "2021"],
    ]


def test_cards_are_no_table_row() -> None:
    shown = ""
    for x, name, issuer in ((40, "Azure Administrator", "Microsoft"), (220, "CKA", "CNCF")):
        for top in (100, 160):
            shown += words(x, top, name, 10, 1) + words(x, top + 12, issuer)
            shown += words(x, top + 24, "Mar 2023")
    assert rows(read(shown)) == []
    assert blocks(read(shown))[:6] == [
        *("Azure Administrator", "Microsoft", "Mar 2023", "CKA", "CNCF", "Mar 2023")
    ]


def test_a_state_above_the_dates_of_the_margin_stands_for_a_date() -> None:
    shown = ""
    for top, label, text in (
        (100, "in progress", "CompTIA Linux+, an exam in two parts of ninety minutes"),
        (114, "Feb 2025", "Certified Kubernetes Administrator, The Linux Foundation"),
        (128, "Aug 2021", "Professional Cloud Architect, Google Cloud and its people"),
    ):
        shown += words(90 - 5 * len(label), top, label) + words(110, top, text)
    assert [row[0] for row in rows(read(shown))] == ["in progress", "Feb 2025", "Aug 2021"]


def test_a_sentence_goes_on_at_the_top_of_the_next_column() -> None:
    left = ["# Profile", *["Moves hospitals and shops to the cloud by small steps."] * 3]
    left += ["Wrote the tools that others use for the same and"]
    right = ["taught two teams to run them without any help.", "", "# Education"]
    right += ["Computer Science, University of Northmere", "with a minor in plain language"]
    document = read("".join(column(40, 100, left) + column(320, 100, right)))
    joined = " / ".join([left[-1], right[0]])
    assert any(joined in block for block in blocks(document))


def test_the_main_column_goes_on_overleaf_before_the_sidebar() -> None:
    main = [
        "# Experience",
        *["Moved hospitals and shops to the cloud by small steps, year by year."] * 9,
    ]
    side = ["# Languages", "Swedish", "German", "", "# Interests", "Chess"]
    overleaf = ["Replaced the switches of three data centres without an outage."] * 3
    document = read(
        "".join(column(40, 100, main) + column(430, 100, side)), "".join(column(40, 60, overleaf))
    )
    text = [line.text for line in document.lines]
    assert text.index(overleaf[0]) < text.index("Languages")
    assert [line.text for line in document.lines if line.region == "sidebar"][-1] == "Chess"


def test_cells_in_the_middle_of_their_rows_stay_in_them() -> None:
    shown, top = words(40, 82, "Name", 9, 1) + words(220, 82, "Issuer", 9, 1), 105
    expected = []
    for name, issuer, date in (
        (["PRINCE2 Practitioner"], ["AXELOS"], "2018"),
        (["Professional Cloud", "Architect"], ["Google Cloud"], "Mar 2023"),
        (["Certified Ethical Hacker"], ["EC-Council"], "Feb 2026"),
        (["AWS Certified Developer"], ["Amazon Web", "Services"], "Aug 2024"),
    ):
        for x, lines in ((40, name), (220, issuer), (323, [date])):
            for line, text in enumerate(lines):
                shown += words(x, top + 12 * line - 6 * (len(lines) - 1), text, 9)
        expected.append([" ".join(name), " ".join(issuer), date])
        top += 24
    assert rows(read(shown))[-4:] == expected


def test_a_part_of_a_table_is_no_column() -> None:
    shown, top = "", 100
    names = [
        ["Certified Information", "Systems Security", "Professional"],
        ["Data Engineer", "(GCP)"],
    ]
    for year, name in zip((2021, 2022, 2023, 2024), names * 2, strict=True):
        shown += words(40, top, str(year))
        for line in name:
            shown += words(120, top, line)
            top += 12
        shown += words(260, top - 12 * len(name), "renewed")
        top += 4
    assert [row[0] for row in rows(read(shown))] == ["2021", "2022", "2023", "2024"]


def test_lists_side_by_side_are_read_item_by_item() -> None:
    shown = words(40, 80, "Certifications", 13, 1)
    for x, items in (
        (40, ["• Certified Kubernetes Application", "Developer", "• CISSP, 2021", "• PMP"]),
        (230, ["• Google Cloud Professional", "Data Engineer", "• CCNA", "• ITIL"]),
    ):
        for number, item in enumerate(items):
            shown += words(x + 9 * (item[0] != "•"), 100 + 12 * number, item)
    document = read(shown.replace("•", "\\225"))
    assert blocks(document)[1:3] == [
        "• Certified Kubernetes Application / Developer",
        "• CISSP, 2021",
    ]
    assert {line.region for line in document.lines} == {"main"}


def test_a_line_that_touches_the_next_column_stays_in_its_own() -> None:
    left = [
        "# Contact",
        "ottilie.thorvald@example.com",
        "Leeds",
        "Ansible",
        "Bash",
        "Go",
        "Perl",
    ]
    prose = ["Moves hospitals and shops to the cloud by small steps."] * 4
    right = ["# Profile", *prose, "# Experience", *prose]
    document = read("".join(column(40, 100, left) + column(188, 100, right)))
    assert left[1] in blocks(document)


def test_boxes_side_by_side_end_where_a_heading_follows() -> None:
    shown = "".join(column(40, 100, ["# Skills", "Terraform", "Ansible", "Bash", "Go"]))
    shown += "".join(column(430, 100, ["# Languages", "Swedish", "German", "Hindi", "Dutch"]))
    shown += words(40, 190, "Experience", 14, 1)
    for top, title, dates in ((210, "Engineer", "2021 - Present"), (250, "Analyst", "2018 - 2021")):
        shown += words(40, top, title) + words(555 - 5 * len(dates), top, dates)
        shown += words(50, top + 13, "Moved hospitals and shops to the cloud by small steps.")
    assert "Engineer\t2021 - Present" in [line.text for line in read(shown).lines]


def test_stretched_lines_of_a_narrow_column_are_no_table() -> None:
    shown = ""
    for number, parts in enumerate(
        [["Certified Information Systems Sec"], ["Certified", "Kubernetes", "Admin"]] * 3
    ):
        width = 5.0
        for index, part in enumerate(parts):
            x = 400 + index * (150 - width * len(parts[-1])) / max(1, len(parts) - 1)
            shown += f"BT /F2 10 Tf {x:.2f} {742 - 12 * number} Td ({part[:30]}) Tj ET\n"
    left = ["# Experience", *["Moved hospitals and shops to the cloud by small steps."] * 9]
    mono = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>"
    drawn = shown.replace("/F2 10 Tf", "/F2 8.333 Tf") + "".join(column(40, 100, left))
    document = read_pdf(pdf_file(drawn, fonts=(HELVETICA, BOLD, mono)), path="file.pdf")
    assert rows(document) == []


def test_dots_that_lead_to_a_date_keep_the_words_apart() -> None:
    shown = "BT /F0 10 Tf 40 742 Td [(Salesforce) -333 (Administrator)"
    shown += " -220 (.)" * 30 + " -100 (May) -333 (2019)] TJ ET\n"
    (line,) = read(shown).lines
    assert line.text.startswith("Salesforce Administrator")
    assert line.text.endswith(" May 2019")


def test_a_label_in_the_middle_of_its_table_stands_before_it() -> None:
    shown = ""
    for top, label, lines in (
        (100, "Summary", ["Engineer who moves retail and logistics companies to the cloud."] * 2),
        (150, "Certifications", ["CISSP, 2021", "CKA, 2023", "PMP, 2020", "CCNA, 2019", "ITIL"]),
        (235, "Skills", ["Terraform, Ansible, Kubernetes, Bash and a little of Go"]),
    ):
        middle = top + (24 if label == "Certifications" else 0)
        shown += words(40, middle, label, 10, 1) + "".join(column(150, top, lines, 12))
    text = [line.text for line in read(shown).lines]
    assert text.index("Certifications") < text.index("CISSP, 2021")


def test_a_sidebar_alone_on_the_next_page_is_one_still() -> None:
    main = [
        "# Experience",
        *["Moved hospitals and shops to the cloud by small steps, year by year."] * 9,
    ]
    side = ["# Contact", "Leeds", "", "# Certifications", "CISSP", "2021", "PMP", "2020", "CKA"]
    document = read(
        "".join(column(40, 100, side) + column(230, 100, main)),
        "".join(column(40, 60, ["2023", "CCNA", "2019"])),
    )
    assert [line.text for line in document.lines if line.region == "sidebar"][-4:] == [
        *("CKA", "2023", "CCNA", "2019")
    ]


def test_a_stretched_space_before_a_date_parts_no_item() -> None:
    shown = words(40, 100, "• Certified Kubernetes Administrator, valid from 03/2022 until 03/2025")
    shown += words(355, 100, "and again 2027") + words(46.7, 112, "for two years more")
    assert rows(read(shown.replace("•", "\\225"))) == []


def test_a_rule_under_the_head_alone_parts_no_rows() -> None:
    table = [("Year", "Name", "State"), ("2023", "Red Hat Administrator", "active")]
    table += [
        ("2025", "Network+", "active"),
        ("2018", "Green Belt", "expired"),
        ("2026", "CKA", "-"),
    ]
    shown = ""
    for number, cells in enumerate(table):
        for x, cell in zip((59, 105, 300), cells, strict=True):
            shown += words(x, 100 + 12 * number + 5 * (number > 0), cell)
    shown += "50 738 m 400 738 l S\n50 757 m 400 757 l S\n50 680 m 400 680 l S\n"
    assert rows(read(shown)) == [list(cells) for cells in table]


def test_numbers_before_the_rows_of_a_table_are_no_labels() -> None:
    shown, top = words(40, 100, "#") + words(90, 100, "Credential") + words(300, 100, "Earned"), 120
    for number, lines in enumerate([["Red Hat", "Certified", "Engineer"], ["Linux+"]] * 2, 1):
        shown += words(40, top, str(number)) + words(300, top, f"0{number}/2021")
        shown += "".join(column(90, top, lines, 12))
        top += 12 * len(lines)
    assert [row[0] for row in rows(read(shown))] == ["#", "1", "2", "3", "4"]


def test_a_title_that_wraps_above_its_date_is_one_with_it() -> None:
    shown = words(40, 100, "Google Cloud Professional Cloud", 10, 1) + words(
        40, 112, "Architect", 10, 1
    )
    shown += (
        words(180, 112, "Sep 2026") + words(40, 124, "Google Cloud") + words(40, 148, "CKA", 10, 1)
    )
    shown += words(180, 148, "May 2024")
    assert blocks(read(shown))[0] == "Google Cloud Professional Cloud / Architect\tSep 2026"


def test_drawn_bullets_of_the_main_column_are_seen_beside_a_sidebar_in_small_type() -> None:
    dot = "50 {y} m 50 {t} 54 {t} 54 {y} c 54 {b} 50 {b} 50 {y} c f\n"
    shown = "".join(column(420, 100, ["Terraform", "Ansible", "Bash"] * 5, 10, 8))
    for number in range(4):
        top = 100 + 14 * number
        shown += words(60, top, "Moved hospitals and shops to the cloud by small steps.")
        shown += dot.format(y=745 - 14 * number, t=747.6 - 14 * number, b=742.4 - 14 * number)
    items = [line for line in read(shown).lines if line.text.startswith("Moved")]
    assert len(items) == 4
    assert all(line.bullet for line in items)
