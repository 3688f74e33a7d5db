"""Dates in the margin or in a first column: each stands beside the entry that it opens."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from pdf_files import pdf_file, words

from certlens.document import Document
from certlens.matching import match
from certlens.parsers.pdf import read_pdf


def read(*contents: str) -> Document:
    return read_pdf(pdf_file(*contents), path="file.pdf")


def rows(document: Document) -> list[list[str]]:
    """The cells of each table row."""
    cells = [line for line in document.lines if line.row is not None]
    return [
        [" ".join(line.text for line in cell) for _, cell in groupby(row, lambda line: line.block)]
        for _, row in groupby(cells, lambda line: line.row)
    ]


def test_the_marks_of_a_time_line_part_dates_from_entries() -> None:
    entries = (
        (100, "since Apr 2022", "Agile Coach, Lakehead", "Coached six squads."),
        (140, "Jun 2024", "Certified Agile Coach", "Passed with merit."),
        (180, "2018 - 2022", "Scrum Master, Tidewater", "Served two teams."),
        (220, "05/2019", "Professional Scrum Master", "Online exam."),
    )
    shown = ""
    for top, day, name, note in entries:
        shown += words(112 - 5 * len(day), top, day) + words(118, top, "•", 9)
        shown += words(130, top, name, 10, 1) + words(130, top + 13, note)
    assert rows(read(shown)) == [[day, name, note] for _, day, name, note in entries]


def test_a_date_between_the_two_lines_of_its_entry_stands_before_it() -> None:
    shown = words(40, 60, "Certifications", 14, 1)
    entries = [("Mar 2023", "Solutions Architect", "Amazon"), ("2022", "CKA", "CNCF")]
    entries += [("2021", "Azure Administrator", "Microsoft"), ("2018", "ITIL 4", "PeopleCert")]
    for number, (day, name, issuer) in enumerate(entries):
        top = 100 + 34 * number
        shown += words(105 - 5 * len(day), top + 6, day, 9)
        shown += words(130, top, name, 10, 1) + words(130, top + 12, issuer)
    assert rows(read(shown)) == [list(entry) for entry in entries]


def test_a_label_of_date_firm_and_place_stands_whole_beside_its_job() -> None:
    shown = words(40, 60, "Employment", 14, 1)
    for top, years in ((100, "03/2020 - today"), (300, "2014 - 02/2020")):
        label = (years, "Alpenstrom", "Consulting GmbH,", "Linz")
        shown += "".join(words(40, top + 12 * n, line, 9) for n, line in enumerate(label))
        shown += words(140, top + 1, "Senior Consultant", 10, 1)
        for n in range(8):
            item = f"• Task {n} of a project for a dairy group with eleven plants, kept"
            shown += words(140, top + 15 + 20 * n, item)
    read_rows = rows(read(shown))
    assert [row[:2] for row in read_rows] == [
        [f"{years} Alpenstrom Consulting GmbH, Linz", "Senior Consultant"]
        for years in ("03/2020 - today", "2014 - 02/2020")
    ]


def test_rows_that_a_date_opens_are_parted_there() -> None:
    shown = words(40, 60, "Certifications", 14, 1)
    for top, day, name, number in (
        (100, "2024-2026", "Kubernetes Administrator", "LF-2n8d41"),
        (125, "2025", "GitOps Associate", ""),
        (140, "2023", "Google Cloud Certified Professional", ""),
        (165, "2020", "Vault Operations Professional", "HV-881"),
    ):
        shown += words(40, top, day, 9) + words(110, top, name)
        shown += words(420, top, number) if number else ""
    shown += words(110, 112, "issued in August, runs out in August", 9)
    shown += words(110, 152, "Cloud DevOps Engineer")
    assert [row[0] for row in rows(read(shown))] == ["2024-2026", "2025", "2023", "2020"]
    assert rows(read(shown))[0][-1] == "LF-2n8d41"


def test_a_name_broken_over_two_lines_of_its_cell_is_one() -> None:
    shown = words(40, 60, "Certifications", 14, 1)
    for top, year, name in (
        (100, "2023", ("Google Cloud Certified Professional", "Cloud DevOps Engineer")),
        (130, "2021", ("Certified Kubernetes Administrator",)),
        (146, "2020", ("Terraform Associate",)),
    ):
        shown += words(40, top, year, 9)
        shown += "".join(words(110, top + 12 * n, line) for n, line in enumerate(name))
    claims = match(read(shown), as_of=date(2026, 1, 1)).claims
    assert [claim.certification for claim in claims] == [
        *("google-cloud-professional-cloud-devops-engineer", "cncf-cka"),
        "hashicorp-terraform-associate",
    ]


def test_a_certification_among_the_jobs_of_a_time_line_has_the_date_that_opens_its_row() -> None:
    shown = words(40, 60, "Experience", 14, 1)
    for top, day, name, note in (
        (100, "2022 - now", "Agile Coach, Lakehead Insurance", "Coached six squads with care."),
        (140, "Jun 2024", "Professional Scrum Master II", ""),
        (160, "2018 - 2022", "Scrum Master, Tidewater Apps", "Served two teams for 70 sprints."),
        (200, "2015", "ISTQB Foundation Level (CTFL)", ""),
    ):
        shown += words(40, top, day, 9) + words(130, top, name, 10, 1)
        shown += words(130, top + 13, note) if note else ""
    claims = match(read(shown), as_of=date(2026, 1, 1)).claims
    assert {claim.certification: claim.issued for claim in claims} == {
        "scrumorg-psm-2": "2024-06",
        "istqb-foundation": "2015",
    }
