# ruff: noqa: E501
"""Marcus Thibodeaux-Wynn: post-nominals in the page header, certifications in content controls."""

from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

BODY = [
    ("h", "Executive Profile"),
    (
        "p",
        "Security executive who has built two programs from nothing and repaired a third. Board-level communicator. Twenty-two years from help desk to CISO, across health care and shipping.",
    ),
    ("h", "Selected Achievements"),
    (
        "b",
        "Built the security operations function of a 6,000-person carrier; mean time to contain fell from 9 days to 11 hours.",
    ),
    ("b", "Took two hospitals to HITRUST certification within 14 months."),
    (
        "b",
        "Negotiated a cyber insurance premium 30% lower after deploying MFA and EDR to 8,500 endpoints.",
    ),
    ("h", "Experience"),
    ("j", "Chief Information Security Officer, Bayou Maritime Group, 2019 – Present"),
    ("b", "Wrote a three-year zero trust roadmap and retired the VPN for 70% of users."),
    ("b", "Run tabletop ransomware exercises for the board twice a year."),
    ("b", "Lead 24 people, among them holders of OSCP, GCFA and CISSP."),
    ("j", "Director of Information Security, Pelican Health System, 2011 – 2019"),
    (
        "b",
        "Established a vulnerability management program with Tenable that cut criticals past SLA from 1,900 to 120.",
    ),
    ("b", "Oversaw budget and vendors."),
    ("j", "Network and Systems Manager, Crescent Parish Library, 2004 – 2011"),
    ("b", "Consolidated 30 Windows servers on VMware ESX 3.5."),
    ("h", "Certifications and Professional Development"),
    (
        "c",
        [
            "CISSP (since 2008)",
            "CISM – 2012",
            "EC-Council CCISO, 2020",
            "GSLC",
            "CRISC: exam passed, application pending",
        ],
    ),
    ("p", "Earlier: MCSE: Security on Windows Server 2003; VCP 3; CCNA (expired 2012)."),
    (
        "p",
        "Executive Program in Cyber Risk, Gulf Coast Business School, 2021 (certificate of completion). Carnegie-style tabletop facilitator training.",
    ),
    ("h", "Boards and Community"),
    ("p", "Mentors first-time managers; ISSA chapter president 2016 – 2018."),
    ("h", "Education"),
    ("p", "M.S. Information Assurance, Lafitte University, 2010; B.S. CIS, 2003"),
]


def control(text: str) -> object:
    """Return a block content control holding one bulleted line."""
    body = f'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>'
    return parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="Item"/></w:sdtPr><w:sdtContent>{body}</w:sdtContent></w:sdt>'
    )


def build(folder: Path) -> None:
    """Write thibodeaux.docx into a folder."""
    page = Document()
    page.styles["Normal"].font.name = "Liberation Serif"
    page.styles["Normal"].font.size = Pt(10.5)
    top = page.sections[0].header.paragraphs[0]
    top.add_run("MARCUS THIBODEAUX-WYNN, CISSP, CISM, C|CISO").bold = True
    page.sections[0].header.add_paragraph(
        "New Orleans, LA  ·  504-555-0121  ·  marcus.tw@example.com"
    )
    page.sections[0].footer.paragraphs[
        0
    ].text = "References and clearance details (Secret, inactive) on request"
    for kind, text in BODY:
        if kind == "h":
            page.add_heading(text, 2)
        elif kind == "c":
            for item in text:
                page.element.body.insert(len(page.element.body) - 1, control(item))
        elif kind == "j":
            page.add_paragraph().add_run(text).bold = True
        else:
            page.add_paragraph(text, style="List Bullet" if kind == "b" else None)
    page.save(str(folder / "thibodeaux.docx"))
