"""Whatever a document is made of, each word is read once, in a place that its offsets name."""

from __future__ import annotations

from itertools import count

from docx_files import bold, cell, docx_file, paragraph, row, table, text_box, text_run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from certlens.parsers.docx import read_docx

LEAVES = st.sampled_from(("plain", "bold", "list", "heading", "white", "break", "column"))
SHAPES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(st.just("table"), st.lists(st.lists(inner, min_size=1, max_size=3), max_size=3)),
        st.tuples(st.just("box"), st.lists(inner, min_size=1, max_size=4)),
        st.tuples(st.just("sdt"), st.lists(inner, max_size=3)),
    ),
    max_leaves=12,
)


def built(shape, words):
    """The XML of a shape; each leaf takes two new words."""
    if isinstance(shape, str):
        return leaf(shape, f"w{next(words)} w{next(words)}")
    kind, inner = shape
    if kind == "table":
        rows = (row(*(cell(built(one, words), paragraph()) for one in line)) for line in inner)
        return table(*rows, grid=(2000, 5000, 2000)) + paragraph()
    blocks = "".join(built(one, words) for one in inner)
    if kind == "box":
        return paragraph(f"w{next(words)}", text_box(blocks or paragraph()))
    return f"<w:sdt><w:sdtContent>{blocks}</w:sdtContent></w:sdt>"


def leaf(kind, text):
    first, second = text.split()
    match kind:
        case "bold":
            return paragraph(bold(text))
        case "list":
            number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
            return paragraph(text, properties=number)
        case "heading":
            return paragraph(text, properties='<w:pStyle w:val="Heading1"/>')
        case "white":
            return paragraph(first, text_run(f" {second}", '<w:color w:val="FFFFFF"/>'))
        case "break":
            return paragraph(first, "<w:r><w:br/></w:r>", second)
        case "column":
            return paragraph(first, '<w:r><w:br w:type="column"/></w:r>', second)
    return paragraph(text)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(SHAPES, min_size=1, max_size=5))
def test_each_word_once_and_every_offset_right(shapes):
    words = count()
    xml = "".join(built(shape, words) for shape in shapes)
    used = next(words)
    columns = '<w:cols w:num="2"><w:col w:w="3000"/><w:col w:w="7000"/></w:cols>'
    body = f"<w:sdt><w:sdtContent>{xml}</w:sdtContent></w:sdt>"
    document = read_docx(docx_file(body, "End", section=columns), path="cv.docx")
    assert sorted(document.text.split()) == sorted(["End", *(f"w{n}" for n in range(used))])
    assert all(document.text[line.start : line.end] == line.text for line in document.lines)
    blocks = [line.block for line in document.lines]
    assert blocks == sorted(blocks)
    assert set(blocks) == set(range(blocks[-1] + 1))
