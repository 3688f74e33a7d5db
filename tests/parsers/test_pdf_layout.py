"""The order a person reads a page in, and what reads on from line to line."""

from __future__ import annotations

from itertools import groupby, pairwise
from random import Random
from time import process_time

import pytest
from pdf_files import column, pdf_file, words

from certlens.document import Document, Line
from certlens.parsers.pdf import read_pdf

SIDEBAR = [
    "# Certifications",
    "AWS Certified Solutions",
    "Architect - Associate",
    "",
    "Certified Kubernetes",
    "Administrator (CKA)",
    "",
    "# Skills",
    "Terraform, Ansible",
]
MAIN = [
    "# Experience",
    "Platform engineer at Harbor & Finch Logistics, since 2021",
    "Moved 140 services from virtual machines to containers in",
    "eleven months without a planned outage, and trained the",
    "people who run them.",
    "",
    "Systems engineer at Quillmark Retail, 2017 to 2021",
    "# Education",
    "Computer Science, University of Northmere",
]
JOINED = [
    "Certifications",
    "AWS Certified Solutions / Architect - Associate",
    "Certified Kubernetes / Administrator (CKA)",
    "Skills",
    "Terraform, Ansible",
]


def read(*contents: str, info: str = "") -> Document:
    return read_pdf(pdf_file(*contents, info=info), path="file.pdf")


def blocks(document: Document) -> list[str]:
    return [
        " / ".join(line.text for line in lines)
        for _, lines in groupby(document.lines, key=lambda line: line.block)
    ]


def table_rows(document: Document) -> list[list[str]]:
    """The texts of the cells of each table row."""
    rows: dict[int, dict[int, list[str]]] = {}
    for line in document.lines:
        if line.row is not None:
            rows.setdefault(line.row, {}).setdefault(line.block, []).append(line.text)
    return [[" ".join(texts) for texts in cells.values()] for cells in rows.values()]


def regions(document: Document, region: str) -> list[str]:
    return [line.text for line in document.lines if line.region == region]


def two_columns(left: list[str], right: list[str], order: str, leading: float = 13) -> str:
    one = column(40, 120, left, 13)
    other = column(220, 120, right, leading)
    if order == "left first":
        drawn = one + other
    elif order == "right first":
        drawn = other + one
    else:
        drawn = [shown for pair in zip(one, other, strict=False) for shown in pair]
        drawn += one[len(other) :] + other[len(one) :]
    return (
        words(40, 60, "Mirela Okonkwo", 24, 1) + words(40, 80, "Platform engineer") + "".join(drawn)
    )


@pytest.mark.parametrize("order", ["left first", "right first", "row by row"])
@pytest.mark.parametrize("leading", [13, 14.2])
def test_a_left_sidebar_is_read_whole_in_whatever_order_it_is_drawn(
    order: str, leading: float
) -> None:
    document = read(two_columns(SIDEBAR, MAIN, order, leading))
    read_blocks = blocks(document)
    start = read_blocks.index("Certifications")
    assert read_blocks[start : start + len(JOINED)] == JOINED
    assert read_blocks[-2:] == ["Education", "Computer Science, University of Northmere"]
    assert regions(document, "sidebar")[-1] == "Terraform, Ansible"
    assert "two-column" in [note.id for note in document.notes]


@pytest.mark.parametrize("order", ["left first", "right first", "row by row"])
def test_a_right_sidebar_comes_after_the_main_column(order: str) -> None:
    left, right = column(40, 120, MAIN, 14.2), column(400, 120, SIDEBAR)
    drawn = left + right
    if order == "right first":
        drawn = right + left
    elif order == "row by row":
        drawn = [shown for pair in zip(left, right, strict=False) for shown in pair]
        drawn += left[len(right) :] + right[len(left) :]
    document = read(words(40, 60, "Mirela Okonkwo", 24, 1) + "".join(drawn))
    assert blocks(document)[-len(JOINED) :] == JOINED
    assert regions(document, "sidebar")[0] == "Certifications"
    assert regions(document, "main")[0] == "Mirela Okonkwo"


def test_page_wide_text_above_and_below_columns_stays_there() -> None:
    wide = "A line that runs across the whole page from the left margin to the right margin of it, "
    document = read(
        words(40, 100, wide + "above")
        + "".join(column(40, 130, SIDEBAR) + column(220, 130, MAIN, 14.2))
        + words(40, 300, wide + "below")
    )
    assert blocks(document)[0] == wide + "above"
    assert blocks(document)[-1] == wide + "below"


def test_dates_at_the_right_stay_on_the_line_of_their_entry() -> None:
    document = read(
        words(40, 100, "Senior Platform Engineer", 10, 1)
        + words(500, 100, "2021 - Present")
        + words(40, 113, "Harbor & Finch Logistics")
        + words(500, 113, "Riverton, OH")
        + words(
            40, 126, "Moved 140 services from virtual machines to containers in eleven months, " * 1
        )
        + words(40, 145, "Systems Engineer", 10, 1)
        + words(510, 145, "2017 - 2021")
        + words(40, 158, "Quillmark Retail")
    )
    assert [line.text for line in document.lines][:2] == [
        "Senior Platform Engineer\t2021 - Present",
        "Harbor & Finch Logistics\tRiverton, OH",
    ]
    assert "Systems Engineer\t2017 - 2021" in blocks(document)


def test_a_listed_name_that_wraps_beside_its_date_stays_whole() -> None:
    shown = ""
    for index, (first, second, date) in enumerate(
        [
            ("Microsoft Certified: Azure", "Administrator Associate", "Jan 2022"),
            ("Google Cloud Professional", "DevOps Engineer", "May 2021"),
            ("HashiCorp Certified: Vault", "Associate", "Jul 2022"),
        ]
    ):
        top = 100 + index * 40
        shown += words(40, top, first) + words(170, top, date) + words(40, top + 13, second)
    assert table_rows(read(shown)) == [
        ["Microsoft Certified: Azure Administrator Associate", "Jan 2022"],
        ["Google Cloud Professional DevOps Engineer", "May 2021"],
        ["HashiCorp Certified: Vault Associate", "Jul 2022"],
    ]


TABLE = [
    (["Certified Kubernetes", "Administrator"], ["The Linux", "Foundation"], ["Nov 2022"]),
    (["Security+"], ["CompTIA"], ["Feb 2020"]),
    (["Professional Cloud", "Architect"], ["Google Cloud"], ["May 2021"]),
]


@pytest.mark.parametrize("ruled", [False, True])
def test_cells_of_a_table_are_read_row_by_row(ruled: bool) -> None:
    shown, top = "", 100
    for cells in TABLE:
        for x, lines in zip((40, 200, 330), cells, strict=True):
            shown += "".join(column(x, top, lines, 12))
        top += 12 * max(len(lines) for lines in cells) + 8
        if ruled:
            shown += f"30 {842 - top + 14:.0f} m 450 {842 - top + 14:.0f} l S\n"
    expected = [[" ".join(lines) for lines in cells] for cells in TABLE]
    assert table_rows(read(shown)) == expected


def test_cells_that_lines_are_drawn_round_may_be_centred() -> None:
    """Cells of a drawn table belong together however their lines stand."""
    shown = "".join(
        words(45, 115 + 45 * row, "Azure Administrator")
        + words(200, 108 + 45 * row, "Valid until")
        + words(200, 122 + 45 * row, "March 2027")
        + words(320, 115 + 45 * row, f"No. {row}")
        for row in range(3)
    )
    across = "".join(f"40 {752 - 45 * row} m 400 {752 - 45 * row} l S\n" for row in range(4))
    down = "".join(f"{x} 752 m {x} 617 l S\n" for x in (40, 190, 260, 400))
    document = read(words(40, 70, "Licences", 14, 1) + shown + across + down)
    cells = [["Azure Administrator", "Valid until March 2027", f"No. {row}"] for row in range(3)]
    assert table_rows(document) == cells


def test_cards_side_by_side_are_read_one_after_the_other() -> None:
    names = ["Azure Administrator", "Terraform Associate", "Security+"]
    shown = "".join(
        words(40 + 170 * index, 100, name, 10, 1)
        + words(40 + 170 * index, 113, "An issuer")
        + words(40 + 170 * index, 126, "2023")
        for index, name in enumerate(names)
    )
    assert blocks(read(shown)) == [text for name in names for text in (name, "An issuer", "2023")]


def test_labels_in_the_margin_stand_before_their_text() -> None:
    shown = ""
    for index, (label, lines) in enumerate(
        [
            ("Work", ["Platform engineer at Harbor & Finch Logistics", "2021 - Present"]),
            ("Studies", ["Computer Science, University of Northmere", "2013 to 2017"]),
            ("Certificates", ["Certified Kubernetes Administrator", "Security+"]),
        ]
    ):
        top = 100 + 45 * index
        shown += words(40, top, label, 11, 1) + "".join(column(130, top, lines))
    assert blocks(read(shown))[:3] == [
        "Work",
        "Platform engineer at Harbor & Finch Logistics",
        "2021 - Present",
    ]


READS_ON = [
    # (one block?, first line, second line, what is different about the second)
    (False, "Certified Kubernetes Administrator", "Security+", {}),
    (True, "Ran the platform on which nine teams deploy their", "services every day.", {}),
    (True, "Certified in the design and the operation of clusters (as", "Administrator)", {}),
    (
        False,
        "Ran the platform on which nine teams deploy their own",
        "Terraform Associate",
        {"font": 1},
    ),
    (False, "Ran the platform on which nine teams deploy their own", "Another size", {"size": 13}),
    (False, "Ran the platform on which nine teams deploy their own", "Further down", {"below": 20}),
    (False, "Ran the platform on which nine teams deploy their own", "• Next item", {}),
    (False, "Ran the platform on which nine teams deploy their own", "2. Next item", {}),
]


@pytest.mark.parametrize(("one", "first", "second", "other"), READS_ON)
def test_reads_on(one: bool, first: str, second: str, other: dict[str, int]) -> None:
    paragraph = column(
        40,
        60,
        [
            "A paragraph of several lines that shows where the",
            "column ends and how far apart its lines stand, as",
            "every line of it is filled with words to the edge.",
        ],
    )
    top = 130 + other.get("below", 13)
    second_line = words(40, top, second, other.get("size", 10), other.get("font", 0))
    document = read("".join(paragraph) + words(40, 130, first) + second_line)
    assert (f"{first} / {second}" in blocks(document)) == one


def test_items_start_at_bullets_real_or_drawn() -> None:
    dot = "{x} {y} m {x} {z} {w} {z} {w} {y} c f\n"
    shown = ""
    for index, text in enumerate(["Led the migration", "of 140 services", "Wrote modules"]):
        top = 100 + 13 * index
        shown += words(54, top, text)
        if index != 1:
            y = 842 - top + 2
            shown += dot.format(x=44, y=y, z=y + 4, w=48)
    shown += words(40, 160, "• Ran clusters") + words(40, 173, "- one") + words(40, 186, "- two")
    assert [line.text for line in read(shown).lines if line.bullet] == [
        "Led the migration",
        "Wrote modules",
        "• Ran clusters",
        "- one",
        "- two",
    ]


def test_a_dash_that_a_wrapped_name_goes_on_with_is_no_bullet() -> None:
    names = [
        "Microsoft Certified: Azure Expert",
        "",
        "AWS Certified Solutions Architect",
        "– Associate",
    ]
    assert blocks(read("".join(column(40, 100, names))))[1:] == [
        "AWS Certified Solutions Architect / – Associate"
    ]


@pytest.mark.parametrize(
    ("program", "text"),
    [
        ("pdfTeX-1.40", ["Certified Kubernetes Administrator", "(CKA), AZ-104, right-sizing"]),
        (
            "A word processor",
            ["Certified Kubernetes Administra-tor", "(CKA), AZ-104, right-sizing"],
        ),
    ],
)
def test_words_broken_at_a_line_end_are_made_whole(program: str, text: list[str]) -> None:
    lines = ["Certified Kubernetes Administra-", "tor (CKA), AZ-", "104, right-", "sizing"]
    shown = "".join(column(40, 100, lines))
    document = read(shown, info=f"/Producer ({program})")
    joined = " ".join(line.text for line in document.lines)
    assert joined == " ".join(text)


def test_heads_and_feet_of_pages_are_set_apart() -> None:
    pages = [
        words(40, 30, "Mirela Okonkwo, résumé")
        + "".join(column(40, 120, [f"Page {number} says this", "and that"]))
        + words(280, 820, f"{number} of 3")
        for number in (1, 2, 3)
    ]
    document = read(*pages)
    assert regions(document, "header") == ["Mirela Okonkwo, résumé"] * 3
    assert regions(document, "footer") == ["1 of 3", "2 of 3", "3 of 3"]


def test_superscripts_stay_on_their_line() -> None:
    [line] = read(words(40, 100, "(ISC)") + words(64, 96, "2", 6) + words(68, 100, " member")).lines
    assert line.text == "(ISC)2 member"


def scattered(count: int) -> Document:
    random = Random(count)
    side = round(count**0.5)
    return read(
        "".join(
            words(
                20 + 540 * (index % side) / side + random.random(),
                20 + 800 * (index // side) / side,
                random.choice(["CKA", "Vault", "on call"]),
                4,
            )
            for index in range(count)
        )
    )


def test_every_box_of_a_crowded_page_is_read_in_near_linear_time() -> None:
    start = process_time()
    few = scattered(400)
    middle = process_time()
    many = scattered(1600)
    end = process_time()
    assert sum(len(line.text.replace("on call", "on-call").split()) for line in many.lines) == 1600
    assert few.lines
    assert end - middle < 12 * (middle - start)


def check_line(line: Line) -> None:
    assert line.bbox is not None
    left, top, right, bottom = line.bbox
    assert left <= right and top <= bottom
    for before, after in pairwise(line.stops):
        assert before[0] < after[0] and before[1] <= after[1] + 0.01
    assert line.stops[0][0] == 0 and line.stops[-1][0] == len(line.text)
    assert line.text == line.text.strip() and "\n" not in line.text


def test_lines_are_well_formed_and_blocks_stand_together() -> None:
    for order in ("left first", "row by row"):
        document = read(two_columns(SIDEBAR, MAIN, order), two_columns(MAIN, SIDEBAR, order))
        for line in document.lines:
            check_line(line)
        runs = [block for block, _ in groupby(document.lines, key=lambda line: line.block)]
        assert len(runs) == len(set(runs))
        for line in document.lines:
            spans = document.spans(line.start, line.end)
            assert [span.text for span in spans] == [line.text]
