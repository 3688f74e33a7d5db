"""Plain text: which lines read on as one, and what is kept of each."""

from __future__ import annotations

import pytest

from certlens.errors import NoTextError
from certlens.parsers.text import read_text


def read(text):
    return read_text(text.encode(), path="cv.txt")


def blocks(text):
    """The texts of each block."""
    grouped = {}
    for line in read(text).lines:
        grouped.setdefault(line.block, []).append(line.text)
    return list(grouped.values())


WRAPPED = """\
SUMMARY
Platform engineer with nine years in public broadcasting. Moved the live captions service
from two rented machines to Kubernetes and cut the time of a deploy from forty minutes to
six. Runs the on-call rota of twelve people and writes the handbook for the team. Built an
Amazon Elastic Kubernetes Service cluster for the archive, with nightly copies to Amazon
Simple Storage Service.

CERTIFICATIONS
Certified Kubernetes Administrator (CKA), Cloud Native Computing Foundation, issued 2023-05
AWS Certified Solutions Architect
Red Hat Certified System Administrator
"""


def test_a_paragraph_wrapped_at_a_margin_is_one_block_and_a_list_is_not():
    assert [len(block) for block in blocks(WRAPPED)] == [1, 5, 1, 1, 1, 1]


APART = [
    ("two short lines", "CKA\nCKAD"),
    ("long lines that nothing wraps",
     "Apple Certified Support Professional and Jamf Certified Associate\n"
     "Google IT Support Professional Certificate (Coursera)"),
    ("full lines in a file that nothing wraps",
     "Lisbon. Apple Certified Support Professional and Jamf Certified Associate\n"
     "Google IT Support Professional Certificate (Coursera), and some more of it"),
    ("a typed list", "- moved ten services to\n- and cut the bill"),
    ("numbered", "1. moved ten services to\n2. and cut the bill"),
    ("an address", "Platform engineer, Lisbon and Porto,\nana@example.com"),
    ("a heading in capitals ending in a preposition", "THE JOB I APPLY TO\nPlatform engineer"),
    ("a short line that ends in a preposition",
     "MS-900, studying for\nApple authorised service provider, three shops, two in Lisbon"),
    ("after a blank line", "Moved ten services to Kubernetes and\n\ncut the bill"),
    ("after a rule", "Moved ten services to Kubernetes and\n----\ncut the bill"),
    ("columns", "CKA        2023\ncncf       2024"),
    ("a deeper line that hangs from nothing", "Moved ten services to Kubernetes and\n      more"),
]  # fmt: skip


@pytest.mark.parametrize("text", [case[1] for case in APART], ids=[case[0] for case in APART])
def test_lines_that_stand_apart(text):
    assert [len(block) for block in blocks(text)] == [1, 1]


TOGETHER = [
    ("lower case", "Moved ten services to Kubernetes\nand cut the bill by half"),
    ("comma", "Skills: Terraform, Ansible, Helm,\nKubernetes"),
    ("preposition", "Migrated the whole archive to\nAmazon S3"),
    ("hanging under a bullet", "- Moved ten services to Kubernetes\n  and cut the bill by half"),
    ("under a bullet, flush left", "* Moved ten services to Kubernetes\nand cut the bill"),
]


@pytest.mark.parametrize("text", [case[1] for case in TOGETHER], ids=[case[0] for case in TOGETHER])
def test_lines_that_read_on(text):
    assert [len(block) for block in blocks(text)] == [2]


def test_lines_that_hang_under_a_bullet_belong_to_it_whatever_they_begin_with():
    typed = "- Moved ten services\n  Amazon EKS\n  CKA\n- Wrote docs\nLisbon"
    assert [len(block) for block in blocks(typed)] == [3, 1, 1]


def test_a_gap_after_the_bullet_makes_no_columns():
    typed = "    *   Moved ten services to\n        Amazon EKS\n    *   Wrote docs"
    assert [len(block) for block in blocks(typed)] == [2, 1]


def test_only_the_first_line_of_an_item_has_its_bullet():
    lines = read("• Moved ten services to Kubernetes\n  and cut the bill").lines
    assert [(line.text, line.bullet) for line in lines] == [
        ("• Moved ten services to Kubernetes", True),
        ("and cut the bill", False),
    ]


KEPT = [
    ("columns of spaces", "CKA          2023", "CKA\t2023"),
    ("tabs", "CKA\t\t2023", "CKA\t2023"),
    ("letters typed apart", "W O R K   L I F E", "WORK LIFE"),
    ("two spaces", "CKA.  Then", "CKA. Then"),
    ("typed bullet", "  *  CKA", "* CKA"),
    ("signs that are not Markdown here", "A+ and **C** # 1", "A+ and **C** # 1"),
    ("no-break space", "Network\u00a0+", "Network +"),
]


@pytest.mark.parametrize(
    ("typed", "read_as"), [case[1:] for case in KEPT], ids=[case[0] for case in KEPT]
)
def test_a_line_is_kept_as_typed(typed, read_as):
    assert read(typed).text == read_as


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\f", "\u2028"])
def test_every_line_ending(ending):
    assert read(f"CKA{ending}CKAD").text == "CKA\nCKAD"


def test_rules_are_dropped_and_an_underlined_line_is_a_heading():
    lines = read("Skills\n======\nGo\n\n* * *\n\n_____\nCKA").lines
    assert [(line.text, line.heading_level) for line in lines] == [
        ("Skills", 1),
        ("Go", None),
        ("CKA", None),
    ]


UNDERLINED = [
    ("the end of a list above a rule", "- Go\n----", None),
    ("the end of a paragraph above a rule", "Cut the bill.\n-------------", None),
    ("words above a rule across the page", "Go, Bash\n" + "-" * 70, None),
    ("a rule as long as the words", "Skills\n------", 1),
    ("capitals above a rule across the page", "SKILLS\n" + "_" * 70, 1),
]


@pytest.mark.parametrize(
    ("text", "level"), [case[1:] for case in UNDERLINED], ids=[case[0] for case in UNDERLINED]
)
def test_which_rules_make_a_heading(text, level):
    assert read(text).lines[0].heading_level == level


LINKS = [
    ("none", "ana@example.com, Node.js, v1.2", []),
    ("in brackets", "(https://a.example/x)", [("https://a.example/x", "https://a.example/x")]),
    ("with brackets", "https://a.example/x_(y)",
     [("https://a.example/x_(y)", "https://a.example/x_(y)")]),
    ("end of sentence", "See https://a.example/x.", [("https://a.example/x", "https://a.example/x")]),
    ("without a scheme", "www.a.example, Lisbon", [("www.a.example", "https://www.a.example")]),
    ("two", "https://a.example http://b.example",
     [("https://a.example", "https://a.example"), ("http://b.example", "http://b.example")]),
    ("punctuation only", "https://...", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "links"), [case[1:] for case in LINKS], ids=[case[0] for case in LINKS]
)
def test_bare_addresses_are_links(text, links):
    (line,) = read(text).lines
    assert [(line.text[link.start : link.end], link.url) for link in line.links] == links


def test_offsets_fit_and_there_are_no_pages():
    document = read(WRAPPED)
    assert all(document.text[line.start : line.end] == line.text for line in document.lines)
    assert {line.page for line in document.lines} == {None}
    assert document.source.format == "text"


def test_a_file_of_rules_only_has_no_text():
    with pytest.raises(NoTextError, match="no words"):
        read("-----\n*****")


SIDE_BY_SIDE = """\
CERTIFICATIONS                PROFILE

Certified Kubernetes          Engineer with nine years of experience in moving
Administrator                 retail companies from hand-built servers to the
2023                          cloud.

CISSP                         EXPERIENCE
2021
                              Cloud Engineer, Larkspur Media
SKILLS                        2023 - Present
Terraform                     * Wrote Terraform modules for 14 accounts; a new one
Kubernetes                      is ready in 40 minutes.
Ansible                       * Automated patching of 600 servers.
"""

DRAWN = """\
+---------------------------+-------------+
| Name                      | Date        |
+---------------------------+-------------+
| Certified Kubernetes      | exam booked |
| Administrator (CKA)       | for Feb     |
+---------------------------+-------------+
| CISSP                     | 2021        |
+---------------------------+-------------+
"""


def test_two_columns_of_text_are_read_one_after_the_other() -> None:
    text = read_text(SIDE_BY_SIDE.encode(), path="cv.txt").text
    assert text.index("Ansible") < text.index("PROFILE")
    assert "Certified Kubernetes\nAdministrator\n2023\nCISSP" in text


def test_dates_padded_to_the_right_are_no_column_of_text() -> None:
    rows = [f"{name:50}{year}" for name, year in [("CKA", 2023), ("CISSP", 2021)] * 5]
    text = read_text("\n".join(["CERTIFICATIONS", *rows]).encode(), path="cv.txt").text
    assert "CKA\t2023\nCISSP\t2021" in text


def test_a_table_drawn_with_signs_has_rows_and_cells() -> None:
    lines = read_text(DRAWN.encode(), path="cv.txt").lines
    cells: dict[int | None, list[str]] = {}
    for line in lines:
        cells.setdefault(line.row, []).append(line.text)
    assert list(cells.values()) == [
        ["Name", "Date"],
        ["Certified Kubernetes Administrator (CKA)", "exam booked for Feb"],
        ["CISSP", "2021"],
    ]


def test_a_bulleted_item_wraps_at_the_margin_with_or_without_an_indent() -> None:
    text = (
        "> Wrote PowerShell scripts that create accounts in Active\n"
        "Directory in two minutes, for each of the four companies we\n"
        "support, and for those that they bought in the last year.\n"
        "> Answered the phone.\n"
        "> Moved the file servers of all the offices in the north of\n"
        "the country to new machines, and then those in the south in\n"
        "a single night.\n"
    )
    assert [line.block for line in read_text(text.encode(), path="cv.txt").lines] == [
        *(0, 0, 0, 1, 2, 2, 2)
    ]


def test_a_line_in_a_box_is_a_heading() -> None:
    text = "Owen\n╔══════════╗\n║ Skills   ║\n╚══════════╝\nGo\n+--------+\n| Work   |\n+--------+\nAcme\n"
    lines = read_text(text.encode(), path="cv.txt").lines
    assert [(line.text, line.heading_level) for line in lines] == [
        *(("Owen", None), ("Skills", 1), ("Go", None), ("Work", 1), ("Acme", None))
    ]


def test_a_rule_behind_a_heading_is_no_part_of_it() -> None:
    text = "SUMMARY ______________\nEngineer.\nSkills ........\nGo\n"
    assert read_text(text.encode(), path="cv.txt").text == "SUMMARY\nEngineer.\nSkills\nGo"
