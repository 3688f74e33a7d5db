"""Pieces of Word documents that python-docx lacks: columns, text boxes, content controls."""

from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

W = nsdecls("w")


def page_setup(document, font, size, margin=18):
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(margin)
    section.top_margin = section.bottom_margin = Mm(margin - 2)
    document.styles["Normal"].font.name = font
    document.styles["Normal"].font.size = Pt(size)
    document.styles["Normal"].paragraph_format.space_after = Pt(3)
    document.styles["List Bullet"].paragraph_format.space_after = Pt(1)


def bullets(document, *items):
    for item in items:
        document.add_paragraph(item, style="List Bullet")


def bold(document, text, rest=""):
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = True
    paragraph.add_run(rest)
    return paragraph


def two_columns(document, left, right):
    """Start a section of two columns; widths in twentieths of a point."""
    section = document.add_section(WD_SECTION.CONTINUOUS)
    columns = section._sectPr.find(qn("w:cols"))
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:equalWidth"), "0")
    for width, gap in ((left, 420), (right, 0)):
        attributes = {qn("w:w"): str(width), qn("w:space"): str(gap)}
        columns.append(columns.makeelement(qn("w:col"), attributes))


def _paragraphs(lines):
    for line in lines:
        strong = "<w:rPr><w:b/></w:rPr>" if line.startswith("*") else ""
        text = line.lstrip("*").replace("&", "&amp;")
        yield f'<w:p {W}><w:r>{strong}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def text_box(paragraph, lines, left, top, width, height):
    """Anchor a text box as Word writes it: a drawing, and an old-style copy as fallback."""
    body = "".join(_paragraphs(lines))
    emu = [int(value * 36000) for value in (left, top, width, height)]
    wordprocessing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    style = f"position:absolute;width:{width}mm;height:{height}mm"
    xml = f"""<w:r {W} xmlns:mc="{compatibility}" xmlns:wp="{wordprocessing}" xmlns:a="{drawing}"
 xmlns:wps="{shape}" xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0"
 simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="page"><wp:posOffset>{emu[0]}</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>{emu[1]}</wp:posOffset></wp:positionV>
<wp:extent cx="{emu[2]}" cy="{emu[3]}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{7 + top}" name="Text box"/>
<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{shape}"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="{emu[2]}" cy="{emu[3]}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
<a:solidFill><a:srgbClr val="E8EEF4"/></a:solidFill></wps:spPr>
<wps:txbx><w:txbxContent>{body}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape style="{style}"><v:textbox><w:txbxContent>{body}</w:txbxContent>
</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""
    paragraph._p.append(parse_xml(xml))


def content_control(document, lines):
    """Put paragraphs inside a content control, where document.paragraphs does not see them."""
    body = "".join(_paragraphs(lines))
    xml = f"<w:sdt {W}><w:sdtPr/><w:sdtContent>{body}</w:sdtContent></w:sdt>"
    document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))
