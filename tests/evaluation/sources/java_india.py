# ruff: noqa: E501 -- the prose of an invented résumé
"""An Indian Java developer's Word résumé with a skills matrix; false friends in the education table."""

import sys

from docx import Document
from word import bold, bullets, page_setup

page = Document()
page_setup(page, "Cambria", 11)
page.add_heading("CURRICULUM VITAE", 1)
bold(page, "Name: ", "Lakshmi Narayanan Pillai")
page.add_paragraph("Mobile: +91 44 5550 0126, E-mail: lakshmi.pillai@example.com")
page.add_heading("Professional Summary", 2)
bullets(
    page,
    "8.5 years of experience in Java/J2EE; Sun Certified Java Programmer (SCJP 6.0) and AWS certified engineer.",
    "Good exposure to Agile, ITIL processes and Six Sigma environment.",
)
page.add_heading("Certification: -", 2)
bullets(
    page,
    "Oracle Certified Associate, Java SE 8 Programmer (OCA) – 94%",
    "OCP Java SE 17 Developer – planning to take by June 2027",
    "Spring Professional Certification, 2022",
    "Oracle Certified Expert, Java EE 6 Web Component Developer, 2014",
    "Completed course on Microservices from Udemy",
    "Microsoft Certificates ID: MS0193847",
)
page.add_heading("Skill Matrix", 2)
table = page.add_table(rows=0, cols=2)
table.style = "Table Grid"
for left, right in (
    ("Languages", "Java 8/11/17, SQL, JavaScript"),
    ("Frameworks", "Spring Boot, Hibernate, JSF, JUnit"),
    ("Cloud", "AWS (EC2, S3, RDS), Docker, OCP (OpenShift)"),
    ("Security", "SSL certificates, OAuth2, HTTPS"),
):
    cells = table.add_row().cells
    cells[0].text, cells[1].text = left, right
page.add_heading("Work Experience", 2)
bold(page, "Senior Software Engineer, Coromandel Infotech, Chennai", " (Oct 2019 to till date)")
bullets(
    page,
    "Designed the premium calculation module in Java 17 and Spring Boot for an insurance client; batch time reduced by 65%.",
    "Developed REST services with Spring Security (OAuth2) used by 40 branches.",
    "Deployed the services on EC2 behind an ELB with RDS MySQL.",
    "Participated in code reviews and daily stand-up.",
)
bold(page, "Software Engineer, Palar Technologies", " (Jun 2017 to Sep 2019)")
bullets(
    page,
    "Developed JSF and servlet based screens of a hospital billing product.",
    "Fixed defects reported by onsite team.",
)
page.add_heading("Educational Qualification & Certificates", 2)
table = page.add_table(rows=0, cols=3)
table.style = "Table Grid"
for row in (
    ("Course", "Institution", "Year"),
    ("MCA", "Vaigai University", "2017"),
    ("B.C.A.", "Tamirabarani Arts College", "2014"),
    ("DCA", "Annai Computer Centre", "2010"),
    ("HSC", "Govt. Hr. Sec. School", "2011"),
):
    for cell, text in zip(table.add_row().cells, row, strict=True):
        cell.text = text
page.add_heading("Personal Details", 2)
page.add_paragraph("Blood group: A+. Driving licence: LMV. Languages: Tamil, English, Malayalam")
page.save(sys.argv[1])
