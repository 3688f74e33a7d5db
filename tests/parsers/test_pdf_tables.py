"""Tables without drawn cells: which lines of their columns make one row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise

import pytest
from pdf_files import column, pdf_file, words

from certlens.document import Document
from certlens.parsers.pdf import read_pdf

Cell = tuple[float, Sequence[str]]


def read(tops: Mapping[int, Sequence[Cell]], leading: float = 12) -> Document:
    """A page with a heading and the cells, each at its x with its lines below each other."""
    shown = words(40, 60, "Certifications", 14, 1)
    for top, cells in tops.items():
        for x, lines in cells:
            shown += "".join(column(x, 100 + top, lines, leading))
    return read_pdf(pdf_file(shown + words(40, 420, "Experience", 14, 1)), path="file.pdf")


def rows(document: Document) -> list[list[str]]:
    """The cells of each table row."""
    cells = [line for line in document.lines if line.row is not None]
    return [
        [" ".join(line.text for line in cell) for _, cell in groupby(row, lambda line: line.block)]
        for _, row in groupby(cells, lambda line: line.row)
    ]


NAME, ISSUER, DATE, NOTE = 40.0, 230.0, 340.0, 420.0


def test_a_row_whose_cells_wrap_at_one_height_is_one_row() -> None:
    document = read(
        {
            0: [(NAME, ["Credential"]), (ISSUER, ["Body"]), (DATE, ["Date"]), (NOTE, ["Remarks"])],
            12: [
                (NAME, ["Certified Technician for Optical Networks", "(CTON)"]),
                (ISSUER, ["Optical Network", "Association"]),
                (DATE, ["3/2012"]),
                (NOTE, ["expired 3/2024"]),
            ],
            36: [(NAME, ["JNCIP-SP"]), (ISSUER, ["Juniper"]), (DATE, ["8 May 2023"])],
            48: [(NAME, ["Project+"]), (ISSUER, ["CompTIA"]), (DATE, ["2015"]), (NOTE, ["good"])],
        }
    )
    assert rows(document)[1:] == [
        [
            "Certified Technician for Optical Networks (CTON)",
            *("Optical Network Association", "3/2012", "expired 3/2024"),
        ],
        ["JNCIP-SP", "Juniper", "8 May 2023"],
        ["Project+", "CompTIA", "2015", "good"],
    ]


def test_rows_that_run_through_three_columns_are_no_columns_of_text() -> None:
    names = ["Industrial Security Professional Certificate", "Fundamentals of Plant Networks"]
    names += ["Risk Assessment Specialist for Plants", "CCNA", "Functional Safety Engineer"]
    notes = ["renewal due in 2027", "certificate F-20817", "ISA", "expired in 2012", "ID 1421"]
    document = read(
        {
            12 * place: [(NAME, [f"20{10 + place}"]), (120.0, [name]), (DATE + 20, [note])]
            for place, (name, note) in enumerate(zip(names, notes, strict=True))
        }
    )
    assert rows(document) == [
        [f"20{10 + place}", name, note]
        for place, (name, note) in enumerate(zip(names, notes, strict=True))
    ]


CENTRED = {
    0: [(NAME, ["Name"]), (ISSUER, ["Issuer"]), (DATE, ["Issued"]), (NOTE, ["Expires"])],
    12: [(NAME, ["Certified Systems", "Security", "Professional"])],
    18: [(ISSUER, ["Security", "Guild"])],
    24: [(DATE, ["2021"]), (NOTE, ["2024"])],
    48: [(NAME, ["Certified Cluster", "Administrator"])],
    54: [(ISSUER, ["Foundation"]), (DATE, ["11/2025"]), (NOTE, ["11/2027"])],
    72: [(NAME, ["PMP"]), (ISSUER, ["PMI"]), (DATE, ["2019"]), (NOTE, ["2028"])],
    84: [(NAME, ["ITIL"]), (ISSUER, ["PeopleCert"]), (DATE, ["2020"]), (NOTE, ["-"])],
}


def test_cells_in_the_middle_of_rows_without_space_between_them() -> None:
    assert rows(read(CENTRED))[1:] == [
        ["Certified Systems Security Professional", "Security Guild", "2021", "2024"],
        ["Certified Cluster Administrator", "Foundation", "11/2025", "11/2027"],
        ["PMP", "PMI", "2019", "2028"],
        ["ITIL", "PeopleCert", "2020", "-"],
    ]


@pytest.mark.parametrize("state", ["en cours", "in progress"])
def test_a_state_in_small_letters_under_a_date_begins_a_row(state: str) -> None:
    names = ["Azure Administrator Associate", "DevOps Engineer Expert (AZ-400)", "RHCSA"]
    dates = ["sept. 2022", state, "2018"]
    document = read(
        {
            12 * place: [(NAME, [name]), (ISSUER, ["Microsoft"]), (DATE, [dated])]
            for place, (name, dated) in enumerate(zip(names, dates, strict=True))
        }
    )
    assert rows(document) == [
        [name, "Microsoft", dated] for name, dated in zip(names, dates, strict=True)
    ]


def test_a_name_in_two_short_lines_beside_single_ones_is_one_name() -> None:
    document = read(
        {
            0: [(NAME, ["IATF 16949", "Internal Auditor"]), (ISSUER, ["Plexus"]), (DATE, ["2020"])],
            32: [(NAME, ["ISO 9001:2015", "Lead Auditor"]), (ISSUER, ["Guild"]), (DATE, ["2022"])],
            64: [(NAME, ["Certified Quality Engineer (CQE)"]), (ISSUER, ["ASQ"]), (DATE, ["2013"])],
        }
    )
    assert rows(document) == [
        ["IATF 16949 Internal Auditor", "Plexus", "2020"],
        ["ISO 9001:2015 Lead Auditor", "Guild", "2022"],
        ["Certified Quality Engineer (CQE)", "ASQ", "2013"],
    ]


def test_lines_drawn_cell_by_cell_make_a_table_though_rows_are_low() -> None:
    """As browsers print borders: the lines down are no longer than a row is high."""
    xs, tops = (36, 220, 300, 380), (100, 130, 144, 158, 172)
    shown = words(40, 60, "Certifications", 14, 1)
    for top, bottom in pairwise(tops):
        for x in xs:
            shown += f"{x} {842 - bottom} 0.7 {bottom - top} re f\n"
        shown += "".join(f"{x} {842 - bottom} {end - x} 0.7 re f\n" for x, end in pairwise(xs))
    shown += f"36 {842 - 100} 344 0.7 re f\n"
    shown += words(40, 110, "Certified Planner in Materials") + words(40, 122, "Management")
    shown += words(230, 110, "M-104") + words(310, 110, "2021")
    for top, name, number, year in ((140, "ITIL 4", "", "2019"), (154, "CISSP", "55", "2020")):
        shown += words(40, top, name) + words(310, top, year)
        shown += words(230, top, number) if number else ""
    shown += words(40, 168, "Scrum Master") + words(230, 168, "S-9")
    listed = ((40, "SAP class, 2020"), (40, "a day in Linz"), (300, "Mediation"), (300, "in 2015"))
    shown += "".join(words(x, 220 + 13 * (n % 2), item) for n, (x, item) in enumerate(listed))
    assert rows(read_pdf(pdf_file(shown), path="file.pdf"))[:4] == [
        ["Certified Planner in Materials Management", "M-104", "2021"],
        ["ITIL 4", "2019"],
        ["CISSP", "55", "2020"],
        ["Scrum Master", "S-9"],
    ]


def test_a_head_of_two_bold_lines_is_no_more_than_the_head() -> None:
    shown = words(40, 60, "Certifications", 14, 1)
    for x, text in ((40, "Certification"), (230, "Issuer"), (340, "Obtained")):
        shown += words(x, 106, text, 9, 1)
    shown += words(420, 100, "Valid", 9, 1) + words(420, 111, "until", 9, 1)
    names = ("Solutions Architect|Associate", "Kubernetes|Administrator", "Administrator|Associate")
    issuers, years = (
        ("Amazon Web|Services", "CNCF", "Microsoft"),
        ("2023", "06/2020 -|06/2023", "2022"),
    )
    told = list(zip(names, issuers, years, ("2028", "-", "2026"), strict=True))
    for number, cells in enumerate(told):
        for x, cell in zip((44, 234, 344, 424), cells, strict=True):
            for line, text in enumerate(cell.split("|")):
                shown += words(x, 124 + 24 * number + 10 * line, text, 9)
    shown += words(44, 196, "ITIL 4 Foundation", 9) + words(234, 196, "PeopleCert", 9)
    shown += words(344, 196, "2018", 9) + words(424, 196, "2027", 9)
    assert rows(read_pdf(pdf_file(shown), path="file.pdf"))[-4:] == [
        *([cell.replace("|", " ") for cell in cells] for cells in told),
        ["ITIL 4 Foundation", "PeopleCert", "2018", "2027"],
    ]


def test_a_period_of_months_broken_in_its_cell_is_one() -> None:
    document = read(
        {
            0: [
                (NAME, ["Azure Administrator of all Systems"]),
                (ISSUER, ["Microsoft"]),
                (DATE, ["2022"]),
            ],
            12: [
                (NAME, ["Certified Kubernetes Administrator", "(CKA)"]),
                (ISSUER, ["CNCF"]),
                (DATE, ["06/2020 -", "06/2023"]),
            ],
            36: [(NAME, ["ITIL 4 Foundation"]), (ISSUER, ["PeopleCert"]), (DATE, ["2018"])],
        }
    )
    assert rows(document)[1] == [
        *("Certified Kubernetes Administrator (CKA)", "CNCF", "06/2020 - 06/2023")
    ]
