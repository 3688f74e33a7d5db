# ruff: noqa: E501
"""Gerald Hutchins: letter-spaced headings, certifications as one comma paragraph, two pages."""

from pathlib import Path

from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

ITEMS = [
    "*SUMMARY",
    "Backend engineer with 26 years of Java behind him, from servlets to Spring Boot, most of them in freight and insurance. Sun certified before Oracle owned it. Quick to read other people's code, slow to rewrite it.",
    "*EXPERIENCE",
    "+Principal Engineer, Wabash Freight Exchange, 2015 - Present",
    "- Split a rating monolith into nine Spring Boot services behind Kafka; quote latency dropped from 1.9 s to 240 ms.",
    "- Designed the PostgreSQL partitioning that keeps four billion rate rows queryable.",
    "- Replaced hand-run deployments by Docker images and Jenkins pipelines.",
    "- Review designs and hire.",
    "+Senior Java Developer, Old Fort Mutual, 2006 - 2015",
    "- Ported 400 EJB 2 beans to Spring and Hibernate without a release freeze.",
    "- Tuned WebLogic and Oracle 10g so that policy issue fits a lunch break instead of a night.",
    "- Managed keystores, SSL certificates and trust stores on 60 WebLogic servers.",
    "- Trained four apprentices for the OCA Java exam.",
    "+Programmer / Analyst, Three Rivers Data, 1999 - 2006",
    "- Wrote Java servlets and Visual Basic 6 clients for hospital billing.",
    "- Ran the NT 4.0 and NetWare servers in the closet.",
    "*CERTIFICATIONS",
    "Spring Certified Professional (2023), Sun Certified Java Programmer 1.4 (2003), Oracle Certified Professional Java SE 11 Developer (1Z0-819, 2021), MCSD VB 6 (2001), MCSE NT 4.0, CNE 4.11, IBM Certified Specialist - DB2 UDB V7.1 Administrator, OCA SE 7, Kafka CCDAK in progress, BEA Certified Developer: WebLogic Server 8.1",
    "*OPEN SOURCE",
    "+ratebook (Java, Apache 2.0)",
    "- Library that parses tariff tables to decision trees; 14 contributors, used by two ports.",
    "*EDUCATION",
    "B.S. Computer Science, Maumee State College, 1999. Certificate in Technical Writing coursework, 2002.",
    "*INTERESTS",
    "Steam tractors, county fairs, CPA exam jokes at my wife's expense",
]


def build(folder: Path) -> None:
    """Write hutchins.pdf into a folder."""
    sheet = Canvas(str(folder / "hutchins.pdf"), pagesize=letter, invariant=True)
    sheet.setFont("Times-Bold", 20)
    sheet.drawCentredString(306, 740, "G E R A L D   H U T C H I N S")
    sheet.setFont("Times-Roman", 11)
    sheet.drawCentredString(
        306, 722, "Backend Engineer (Java)  -  Fort Wayne, Indiana  -  g.hutchins@example.com"
    )
    y = 696.0
    for item in ITEMS:
        kind, text = item[0], item.lstrip("*+")
        font, size = ("Times-Bold", 11.5) if kind in "*+" else ("Times-Roman", 11.5)
        if kind == "*":
            text, y = " ".join(text), y - 6
        indent = 12 if kind == "-" else 0
        for n, part in enumerate(
            [text] if kind == "*" else simpleSplit(text, font, size, 480 - indent)
        ):
            if y < 60:
                sheet.showPage()
                y = 740.0
            sheet.setFont(font, size)
            sheet.drawString(66 + (indent if n else 0), y, part)
            y -= 15.5
        if kind == "*":
            sheet.line(66, y + 11, 546, y + 11)
            y -= 3
    sheet.save()
