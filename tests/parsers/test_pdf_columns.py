"""Columns, cards and labels of whole pages: what goes on where, and what stands beside what."""

from __future__ import annotations

from itertools import groupby

from pdf_files import column, pdf_file, words

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
