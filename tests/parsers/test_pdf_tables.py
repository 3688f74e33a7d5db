"""Tables without drawn cells: which lines of their columns make one row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

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
