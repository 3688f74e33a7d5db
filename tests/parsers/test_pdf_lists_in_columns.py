"""Lists set in two columns in the middle of a page: down the first column, then down the next."""

from __future__ import annotations

from itertools import groupby

from pdf_files import pdf_file, words

from certlens.document import Document
from certlens.parsers.pdf import read_pdf

LEFT, RIGHT = 40, 310


def read(shown: str) -> Document:
    return read_pdf(pdf_file(shown), path="file.pdf")


def blocks(document: Document) -> list[str]:
    found = groupby(document.lines, key=lambda line: line.block)
    return [" ".join(line.text for line in lines) for _, lines in found]


def test_what_follows_a_list_in_columns_stays_below_it() -> None:
    """No line of the page runs over both columns, so that nothing but the heading ends them."""
    shown = words(LEFT, 60, "Certifications", 14, 1)
    left = ["• Certified Administrator of the Systems", "by a vendor, 2021", "• Scrum Master, 2020"]
    left += ["• Certified Architect of all Systems, by", "another vendor, 2022"]
    right = [
        "• Certified Tester, 2019",
        "• Certified Practitioner of every Cloud",
        "there is, 2018",
    ]
    right += ["• Certified Expert in Systems of many", "kinds, 2017"]
    for x, lines in ((LEFT, left), (RIGHT, right)):
        for number, line in enumerate(lines):
            shown += words(x + 8, 80 + 12 * number, line.removeprefix("• "))
            shown += words(x, 80 + 12 * number, "-") if line[0] == "•" else ""
    shown += words(LEFT, 160, "Education", 14, 1) + words(LEFT, 180, "BSc Informatics, Ghent")
    assert blocks(read(shown))[-3:] == [
        *("- Certified Expert in Systems of many kinds, 2017", "Education"),
        "BSc Informatics, Ghent",
    ]


def test_hanging_lines_beside_first_ones_are_of_columns() -> None:
    left = [
        *("Certified Solutions Architect, Amazon", "  Web Services, March 2023"),
        *(
            "Certified Kubernetes Administrator,",
            "  06/2020",
            "Azure Administrator Associate, 2022",
        ),
    ]
    right = ["Terraform Associate, HashiCorp,", "  January 2022", "ITIL 4 Foundation, 2018"]
    right += ["Cloud Architect, Google, 2024"]
    shown = words(LEFT, 60, "Certifications", 14, 1)
    for x, lines in ((LEFT, left), (RIGHT, right)):
        for number, line in enumerate(lines):
            indent = len(line) - len(line.lstrip())
            shown += words(x + 4 * indent, 80 + 12 * number, line.strip())
    shown += words(LEFT, 180, "A page-wide line, " + "with more and more words " * 4)
    read_on = " ".join(blocks(read(shown)))
    places = [read_on.index(name) for name in ("Amazon", "Web Services", "Azure", "Terraform")]
    assert places == sorted(places)
