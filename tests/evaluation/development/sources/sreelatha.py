# ruff: noqa: E501
"""Sreelatha Pullamraju: a long, messy DOCX with tabs, bold lines and a multi-column list."""

from pathlib import Path

from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Pt

TOP = [
    ("n", "SREELATHA PULLAMRAJU\t\t\tMob: +91 40 5550 1177"),
    ("p", "Salesforce Developer\t\t\te-mail: sreelatha.p@example.com"),
    ("u", "CAREER OBJECTIVE:-"),
    (
        "p",
        "Seeking a challenging position in a reputed organization where my CRM skills will be utilized for mutual growth.",
    ),
    ("u", "EXPERIENCE SUMMARY:-"),
    (
        "b",
        "7.5 years of IT experience, out of which 6 years in Salesforce.com (Sales Cloud, Service Cloud, Apex, LWC).",
    ),
    ("b", "Trained on MuleSoft and Copado. Exposure to SAP SD interface."),
    ("b", "Excellent team player with good communication skills."),
    ("u", "CERTIFICATIONS:-"),
]
CERTS = [
    "SFDC Certified Administartor (ADM 201)",
    "Salesforce Platform Developer I (2019)",
    "Platform Developer II - 2022",
    "Salesforce Javascript Developer I",
    "Platform App Builder",
    "Sales Cloud Consultant (appearing in Dec 2026)",
    "Copado Fundamentals I",
    "Trailhead: 5x Ranger, 9 Superbadges",
]
REST = [
    ("u", "PROJECT EXPERIENCE:-"),
    ("n", "Project #1:\tDealer Connect CRM (Client: automobile manufacturer, Japan)"),
    ("p", "Company: Godavari Softech Solutions\tDuration: Jul 2020 to till date\tTeam size: 9"),
    ("b", "Developed 40 Lightning Web Components and Apex triggers for dealer onboarding."),
    ("b", "Optimised SOQL queries and batch Apex, nightly job came from 4 hrs to 25 min."),
    ("b", "Integrated SAP SD orders using REST callouts and platform events."),
    ("b", "Interaction with client for requirement gathering."),
    ("n", "Project #2:\tClaims Helpdesk (Client: insurance, USA)"),
    ("p", "Company: Musi Infoservices\tDuration: Feb 2018 to Jun 2020\tTeam size: 5"),
    (
        "b",
        "Configured Service Cloud omni-channel routing and entitlement processes for 300 agents.",
    ),
    ("b", "Created validation rules, flows and 60 reports as administrator."),
    ("b", "Worked on two-way SSL certificate based authentication with the policy system."),
    ("u", "EDUCATIONAL QUALIFICATION:-"),
    (
        "p",
        "MCA from Krishna Delta University, 2017 (74%)\nB.Sc (Computers), 2014\nPGDCA, 2012\nBoard of Secondary Education certificate (SSC), 2009",
    ),
    ("u", "ACHIEVEMENTS:-"),
    (
        "b",
        "Star of the month award, twice. Certificate of participation in company hackathon 2021.",
    ),
    ("u", "PERSONAL DETAILS:-"),
    ("p", "Date of Birth\t: 14-06-1992\nPassport No\t: Z5550142\nMarital status\t: Married"),
    ("p", "I declare the above is true to my knowledge.\t\t(Sreelatha P)"),
]


def write(page: object, lines: list[tuple[str, str]]) -> None:
    """Append kinded lines to the document."""
    for kind, text in lines:
        style = "List Bullet" if kind == "b" else None
        run = page.add_paragraph(style=style).add_run(text)  # type: ignore[attr-defined]
        run.bold = kind in "nu"
        run.underline = kind == "u"


def columns(section: object, count: int) -> None:
    """Set the number of text columns of a section."""
    cols = section._sectPr.xpath("./w:cols")[0]  # type: ignore[attr-defined]
    cols.set(qn("w:num"), str(count))


def build(folder: Path) -> None:
    """Write sreelatha.docx into a folder."""
    page = Document()
    page.styles["Normal"].font.name = "Liberation Serif"
    page.styles["Normal"].font.size = Pt(11)
    page.styles["Normal"].paragraph_format.space_after = Pt(3)
    write(page, TOP)
    columns(page.add_section(WD_SECTION.CONTINUOUS), 2)
    write(page, [("b", text) for text in CERTS])
    columns(page.add_section(WD_SECTION.CONTINUOUS), 1)
    write(page, REST)
    page.save(str(folder / "sreelatha.docx"))
