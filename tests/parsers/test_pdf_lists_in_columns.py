"""Lists set in two columns in the middle of a page: down the first column, then down the next."""

from __future__ import annotations

from itertools import groupby

from pdf_files import pdf_file, words

from certlens.document import Document
from certlens.parsers.pdf import read_pdf

LEFT, RIGHT = 40, 310


def read(*pages: str) -> Document:
    return read_pdf(pdf_file(*pages), path="file.pdf")


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


def test_columns_that_end_a_page_go_on_at_the_top_of_the_next() -> None:
    wide = "A line over the whole width, " + "with more and more words in it " * 3
    first = words(LEFT, 640, wide) + words(LEFT, 670, "Certificates", 14, 1)
    for x, names in ((LEFT, "ABCD"), (RIGHT, "EFGH")):
        for number, name in enumerate(names):
            top = 690 + 28 * number + 7 * (x == RIGHT)
            first += words(x, top, f"Vendor {name}", 10, 1)
            first += words(x, top + 12, f"Certificate {name}, given in March 2021")
    second = words(LEFT, 60, "Certificate I, of 2020") + words(RIGHT, 60, "Certificate K, of 2019")
    for x, name in ((LEFT, "J"), (RIGHT, "L")):
        second += words(x, 79, f"Vendor {name}", 10, 1) + words(x, 91, f"Certificate {name}, 2018")
    second += words(LEFT, 120, "Schooling", 14, 1) + words(LEFT, 140, wide)
    read_on = blocks(read(first, second))[-8:-2]
    assert read_on == [
        *("Certificate I, of 2020", "Vendor J", "Certificate J, 2018"),
        *("Certificate K, of 2019", "Vendor L", "Certificate L, 2018"),
    ]
