"""Markdown is read as it looks when rendered."""

from __future__ import annotations

import pytest

from certlens.errors import NoTextError
from certlens.parsers.markdown import read_markdown


def read(text):
    return read_markdown(text.encode(), path="cv.md")


def texts(text):
    return [line.text for line in read(text).lines]


GONE = [
    ("front matter", "---\nlayout: cv\n---\nAna", ["Ana"]),
    ("front matter with Windows line ends", "---\r\nlayout: cv\r\n---\r\nAna", ["Ana"]),
    ("comment", "<!-- draft -->\n\nAna", ["Ana"]),
    ("letters typed apart", "## S K I L L S", ["SKILLS"]),
    ("rule", "Ana\n\n---\n\nLisbon", ["Ana", "Lisbon"]),
    ("picture", "Ana ![badge](cka.png)", ["Ana"]),
    ("heading marks", "# Ana #", ["Ana"]),
    ("strong and emphasis", "**CKA** and _CKAD_ and ***CKS***", ["CKA and CKAD and CKS"]),
    ("strikethrough marks", "~~CKA~~ 2023", ["CKA 2023"]),
    ("code marks", "`kubectl` daily", ["kubectl daily"]),
    ("escapes", "Network\\+, A\\+, CI\\/CD and C\\#", ["Network+, A+, CI/CD and C#"]),
    ("entities", "AT&amp;T", ["AT&T"]),
    ("quote mark", "> CKA", ["CKA"]),
    ("task box", "- CKA", ["CKA"]),
    ("tags", "<div align='center'>\n<b>Ana</b><br>Lisbon\n</div>", ["Ana", "Lisbon"]),
    ("inline tags", "<kbd>CKA</kbd> 2023<br/>CKAD", ["CKA 2023", "CKAD"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in GONE], ids=[case[0] for case in GONE]
)
def test_marks_are_gone(text, expected):
    assert texts(text) == expected


KEPT = [
    ("underscores within a name", "my_home_lab", ["my_home_lab"]),
    ("a plus, a sharp, a star", "C++, C# and 5 * 3", ["C++, C# and 5 * 3"]),
    ("brackets that link nothing", "[CKA] 2023", ["[CKA] 2023"]),
    ("code block", "```yaml\nkind: **Pod**\n  name: a\n```", ["kind: **Pod**", "name: a"]),
    ("a rule that is not front matter", "Ana\n\n---\nx: y\n---\n", ["Ana", "x: y"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in KEPT], ids=[case[0] for case in KEPT]
)
def test_what_is_no_mark_is_kept(text, expected):
    assert texts(text) == expected


def test_heading_levels():
    lines = read("# Ana\n\nSkills\n======\n\nWork\n----\n\n### Acme\n\nText").lines
    assert [(line.text, line.heading_level) for line in lines] == [
        ("Ana", 1),
        ("Skills", 1),
        ("Work", 2),
        ("Acme", 3),
        ("Text", None),
    ]


def test_list_items_are_blocks_with_one_bullet_each():
    lines = read("- CKA\n  since 2023\n- Labs\n  - Home lab\n\n1. First\n2. Second").lines
    assert [(line.text, line.block, line.bullet) for line in lines] == [
        ("CKA", 0, True),
        ("since 2023", 0, False),
        ("Labs", 1, True),
        ("Home lab", 2, True),
        ("First", 3, True),
        ("Second", 4, True),
    ]


def test_an_item_reads_on_over_its_lines_whatever_they_begin_with():
    lines = read("- AWS Certified Cloud\n  Practitioner").lines
    assert [line.block for line in lines] == [0, 0]


def test_a_second_paragraph_of_an_item_has_no_bullet():
    lines = read("- CKA\n\n  Backed by a home lab").lines
    assert [(line.text, line.bullet) for line in lines] == [
        ("CKA", True),
        ("Backed by a home lab", False),
    ]


BREAKS = [
    ("two short lines", "CKA 2023\nCKAD 2024", [0, 1]),
    ("a backslash", "Moved to Kubernetes\\\nAcme", [0, 1]),
    ("two spaces", "Platform engineer, Acme  \nsince 2023", [0, 1]),
    ("a sentence", "Moved ten services\nto Kubernetes", [0, 0]),
    ("a long line", "Moved ten services of the public broadcaster from rented machines\nKubernetes",
     [0, 0]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in BREAKS], ids=[case[0] for case in BREAKS]
)
def test_line_breaks(text, expected):
    assert [line.block for line in read(text).lines] == expected


def test_table_cells_are_blocks_of_a_row():
    text = "| Name | Year |\n|---|---|\n| **CKA** | 2023 |\n| OSCP | |\n\nEnd"
    lines = read(text).lines
    assert [(line.text, line.row, line.block) for line in lines] == [
        ("Name", 1, 0),
        ("Year", 1, 1),
        ("CKA", 2, 2),
        ("2023", 2, 3),
        ("OSCP", 3, 4),
        ("End", None, 5),
    ]


LINKS = [
    ("named", "CKA: [badge](https://a.example/1), 2023", [("badge", "https://a.example/1")]),
    ("bare", "see https://a.example/1.", [("https://a.example/1", "https://a.example/1")]),
    ("in angle brackets", "<https://a.example/1>", [("https://a.example/1", "https://a.example/1")]),
    ("reference", "[badge][1]\n\n[1]: https://a.example/1", [("badge", "https://a.example/1")]),
    ("around strong words", "**My [CKA **badge**](https://a.example/1)**",
     [("CKA badge", "https://a.example/1")]),
    ("whose words are the address", "[https://a.example](https://a.example/1)",
     [("https://a.example", "https://a.example/1")]),
    ("after spaces", "A    b [badge](https://a.example/1)", [("badge", "https://a.example/1")]),
    ("with a space at its end", "CKA [badge ](https://a.example/1)",
     [("badge", "https://a.example/1")]),
    ("around a picture before words", "[![badge](a.png)](https://a.example/1) CKA", []),
    ("around a picture only", "CKA [![badge](a.png)](https://a.example/1)", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "links"), [case[1:] for case in LINKS], ids=[case[0] for case in LINKS]
)
def test_links_stand_on_their_words(text, links):
    line = read(text).lines[0]
    assert [(line.text[link.start : link.end], link.url) for link in line.links] == links


def test_bold_is_most_of_the_line():
    lines = read("**Cloud Engineer**, Acme\n\n**Lab:** a cluster of ten nodes").lines
    assert [line.bold for line in lines] == [True, False]


def test_offsets_fit():
    document = read("# Ana\n\n- CKA\n\n| a | b |\n|---|---|\n| c | d |\n")
    assert document.source.format == "markdown"
    assert all(document.text[line.start : line.end] == line.text for line in document.lines)


def test_marks_alone_are_no_text():
    with pytest.raises(NoTextError, match="no words"):
        read("# \n\n---\n\n![](a.png)")


def test_an_item_with_items_of_its_own_is_an_entry_if_it_is_dated_or_bold() -> None:
    lines = read(
        "- **Engineer, Acme** (2021)\n  - Built it.\n- Led the move\n  - in a year\n"
    ).lines
    assert [line.bullet for line in lines] == [False, True, True, True]


def test_cells_of_a_table_in_html_stand_apart() -> None:
    table = "<table>\n<tr><td>CKA</td><td>CNCF</td><td>2023</td></tr>\n</table>\n"
    assert texts(table) == ["CKA\tCNCF\t2023"]
