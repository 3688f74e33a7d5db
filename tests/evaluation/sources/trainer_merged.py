# ruff: noqa: E501 -- the prose of an invented résumé
"""A trainer's Word résumé; the vendor of each group of certifications stands in a merged cell."""

import sys

from docx import Document
from word import bold, bullets, page_setup

document = Document()
page_setup(document, "Calibri", 10.5)
document.add_heading("Anselm Vandersteen-Ouédraogo", 0)
document.add_paragraph("Technical Trainer (Microsoft, AWS, VMware) | Ghent, Belgium | anselm.vo@example.com")
document.add_heading("In short", 1)
document.add_paragraph("Microsoft Certified Trainer since 2009. More than 4,000 classroom days in French, Dutch and English; teaches AZ-104, AZ-305, AWS Architecting and vSphere ICM.")
document.add_heading("My certifications", 1)
ROWS = (
    ("Microsoft", "Microsoft Certified Trainer", "2009 – 2026", "renewed yearly"),
    ("", "Azure Administrator Associate (AZ-104)", "02/2020", "valid until 02/2027"),
    ("", "Azure Solutions Architect Expert", "09/2021", "valid until 09/2025, not renewed"),
    ("", "MCSE: Cloud Platform and Infrastructure", "2017", ""),
    ("Amazon Web Services", "Solutions Architect – Associate", "05/2022", "valid until 05/2028"),
    ("", "AWS Authorized Instructor", "2022", ""),
    ("", "Cloud Practitioner", "11/2021", ""),
    ("VMware", "VCP-DCV 2021", "2021", ""),
    ("", "VCAP-DCV Design", "2027", "planned"),
    ("CompTIA", "CTT+", "2010", "for life"),
    ("", "Network+", "2008", "for life"),
)
table = document.add_table(rows=1, cols=4)
table.style = "Light Grid Accent 1"
for cell, text in zip(table.rows[0].cells, ("Vendor", "Title", "Since", "Remarks"), strict=True):
    cell.text = text
for row in ROWS:
    for cell, text in zip(table.add_row().cells, row, strict=True):
        cell.text = text
for first, last in ((1, 4), (5, 7), (8, 9), (10, 11)):
    table.cell(first, 0).merge(table.cell(last, 0))
document.add_heading("Courses I teach", 1)
bullets(document,
        "AZ-900, AZ-104 and AZ-305: about 30 groups a year",
        "CompTIA Security+ exam preparation (since 2019)",
        "VMware vSphere: Install, Configure, Manage [V8]")
document.add_heading("Employment", 1)
bold(document, "Freelance trainer", ", Leieschool bv, 2016 – today")
bullets(document,
        "Wrote a four-day Terraform on Azure course with 22 labs; two learning centres have adopted it.",
        "Built the lab environment for 200 students in Azure with Bicep; start-up time fell from 50 to 6 minutes.",
        "98 % of participants would come back.")
bold(document, "System engineer", ", Scheldekant IT, 2004 – 2016")
bullets(document,
        "Migrated 80 ESX 3.5 hosts to vSphere 5 at a port operator.",
        "Installed Windows Server 2003 and 2008 domains for SMEs.")
document.add_heading("Studies", 1)
document.add_paragraph("Graduaat Informatica, Hogeschool Leieland, 2004; Certificate of Pedagogical Competence, 2008")
document.save(sys.argv[1])
