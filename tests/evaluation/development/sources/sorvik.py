# ruff: noqa: E501
"""Helene Sørvik: certifications and skills in an anchored text box (with its VML fallback)."""

from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
BOX = [
    "*CERTIFICATIONS",
    "AWS Certified Solutions Architect – Professional, Sept 2024",
    "AWS Certified Security - Specialty (SCS-C02), 2023",
    "Azure Solutions Architect Expert (AZ-303 and AZ-304), 2021",
    "TOGAF 9 Certified",
    "Professional Cloud Architect (Google Cloud): preparing, target Q1",
    "CCSP",
    "*SKILLS",
    "AWS Organizations, Control Tower, Transit Gateway, Azure Landing Zones, Terraform, CloudFormation, Istio, event-driven design",
    "*LANGUAGES",
    "Norwegian, English, German",
]
BODY = [
    ("h", "Profile"),
    (
        "p",
        "Cloud architect with sixteen years in software and infrastructure, the last eight with regulated clients: grid operators, a pension fund, two hospitals. Draws less, deletes more.",
    ),
    ("h", "Experience"),
    ("j", "Principal Cloud Architect, Fjellbekk Consulting, Bergen — 2018 to present"),
    (
        "b",
        "Designed an AWS multi-account platform for a grid operator with Control Tower and Transit Gateway; audit findings fell from 44 to 3.",
    ),
    (
        "b",
        "Moved a pension calculation from mainframe to Lambda and Step Functions, cutting its monthly run from 30 hours to 90 minutes.",
    ),
    (
        "b",
        "Wrote the encryption and key-management pattern (KMS, CloudHSM) that the hospitals' data protection officers approved.",
    ),
    ("b", "Led the Azure landing zone for 40 teams at an insurer using Bicep."),
    ("b", "Present in steering committees."),
    ("j", "Lead Developer, Nordnes Systemer — 2010 to 2018"),
    ("b", "Built the booking engine of a ferry company in Java and PostgreSQL."),
    ("b", "Introduced Jenkins and Docker for nine teams; releases went from monthly to daily."),
    (
        "b",
        "Kept the company's Gold Partner and ISO 27001 certified status by answering the auditors.",
    ),
    ("h", "Talks"),
    ("p", "“Transit Gateway bills and how to read them”, Cloud Day Bergen 2023."),
    ("h", "Education"),
    (
        "p",
        "MSc Informatics, Vestland University, 2010. Security clearance HEMMELIG. AWS Well-Architected training, 2019.",
    ),
]


def box_paragraphs() -> str:
    """Return the WordprocessingML of the box's paragraphs."""
    out = []
    for text in BOX:
        bold = "<w:b/>" if text.startswith("*") else ""
        run = f'<w:r><w:rPr>{bold}<w:sz w:val="18"/></w:rPr><w:t>{escape(text.lstrip("*"))}</w:t></w:r>'
        out.append(f'<w:p><w:pPr><w:spacing w:after="60"/></w:pPr>{run}</w:p>')
    return "".join(out)


def box() -> str:
    """Return a run that holds the text box twice, as Word writes it."""
    inner = f"<w:txbxContent>{box_paragraphs()}</w:txbxContent>"
    wide, high = int(5.6 * 360000), int(12.5 * 360000)
    return f"""<w:r {NAMES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="{wide}" cy="{high}"/>
<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="2" name="Box"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="EAF0EE"/></a:solidFill></wps:spPr>
<wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape style="position:absolute;width:159pt;height:354pt" type="#_x0000_t202"><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""


def build(folder: Path) -> None:
    """Write sorvik.docx into a folder."""
    page = Document()
    page.sections[0].left_margin = page.sections[0].right_margin = Cm(2)
    page.styles["Normal"].font.name = "Liberation Sans"
    page.styles["Normal"].font.size = Pt(10)
    page.add_heading("Helene Sørvik", 1)
    line = page.add_paragraph("Cloud Architect · Bergen, Norway · helene.sorvik@example.com")
    line._p.append(parse_xml(box()))
    for kind, text in BODY:
        if kind == "h":
            page.add_heading(text, 2)
        elif kind == "j":
            page.add_paragraph().add_run(text).bold = True
        else:
            page.add_paragraph(text, style="List Bullet" if kind == "b" else None)
    page.save(str(folder / "sorvik.docx"))
