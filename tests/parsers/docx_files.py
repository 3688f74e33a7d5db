"""Word files made from the XML that Word itself would write."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
_NOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def element(xml):
    name = xml.lstrip()[1:].split(maxsplit=1)[0].rstrip(">/").split(">")[0]
    return parse_xml(xml.replace(f"<{name}", f"<{name} {_DECLARED}", 1))


def paragraph(*runs, properties=""):
    inner = "".join(run if run.startswith("<") else text_run(run) for run in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def text_run(text, properties=""):
    return (
        f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">'
        f"{text.replace('&', '&amp;').replace('<', '&lt;')}</w:t></w:r>"
    )


def bold(text):
    return text_run(text, "<w:b/>")


def cell(*paragraphs, properties=""):
    inner = "".join(p if p.startswith("<w:") else paragraph(p) for p in paragraphs)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner or '<w:p/>'}</w:tc>"


def row(*cells, properties=""):
    inner = "".join(c if c.startswith("<w:") else cell(c) for c in cells)
    return f"<w:tr>{properties}{inner}</w:tr>"


def table(*rows, grid=(), properties=""):
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return (
        f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def text_box(*paragraphs, width=2_000_000, behind=0, at=None):
    """A run with a text box as Word writes it: a drawing, and the same text for older programs.

    ``at`` is its place on the page, in inches from the left and the top.
    """
    place = (
        ""
        if at is None
        else "".join(
            f'<wp:position{axis} relativeFrom="page"><wp:posOffset>{int(inches * 914_400)}'
            f"</wp:posOffset></wp:position{axis}>"
            for axis, inches in zip("HV", at, strict=True)
        )
    )
    body = "".join(p if p.startswith("<w:") else paragraph(p) for p in paragraphs)
    return f"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor behindDoc="{behind}">{place}<wp:extent cx="{width}" cy="4000000"/>
<a:graphic><a:graphicData>
<wps:wsp><wps:txbx><w:txbxContent>{body}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData>
</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>
<w:txbxContent>{body}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""


def docx_file(
    *blocks,
    header="",
    footer="",
    styles="",
    footnotes="",
    numbering="",
    section="",
    links: Mapping[str, str] | None = None,
) -> bytes:
    """The bytes of a Word file with these blocks (text or XML) as its body."""
    document = docx.Document()
    body = document.element.body
    for block in blocks:
        xml = block if block.startswith("<") else paragraph(block)
        body.insert(len(body) - 1, element(xml))
    for place, xml in (("header", header), ("footer", footer)):
        if xml:
            margin = getattr(document.sections[0], place)
            margin.is_linked_to_previous = False
            margin._element[:] = element(f"<w:hdr>{xml}</w:hdr>")[:]
    for part, xml in ((document.styles, styles), (document.part.numbering_part, numbering)):
        if xml:
            target = getattr(part, "element", None)
            target.extend(element(f"<w:styles>{xml}</w:styles>")[:])
    if section:
        body.find(qn("w:sectPr")).extend(element(f"<w:sectPr>{section}</w:sectPr>")[:])
    if footnotes:
        blob = f"<w:footnotes {_DECLARED}>{footnotes}</w:footnotes>".encode()
        name = PackURI("/word/footnotes.xml")
        document.part.relate_to(Part(name, _NOTES_TYPE, blob, document.part.package), RT.FOOTNOTES)
    for key, url in (links or {}).items():
        document.part.load_rel(RT.HYPERLINK, url, key, is_external=True)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def repacked(data, changes):
    """The package with some members replaced (by bytes or a function of them) or left out."""
    stream = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            change = changes.get(name, old.read(name))
            if change is not None:
                new.writestr(name, change(old.read(name)) if callable(change) else change)
    return stream.getvalue()
