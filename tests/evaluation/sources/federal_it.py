# ruff: noqa: E501 -- the prose of an invented résumé
"""A long United States federal résumé: hours, grades and supervisors, and a header table on each page."""

import sys

from docx import Document
from docx.shared import Pt
from word import bold, bullets, page_setup

document = Document()
page_setup(document, "Liberation Serif", 11, margin=20)
header = document.sections[0].header
header.paragraphs[0].text = "DENISE R. FAIRWEATHER-YAZZIE | Announcement 26-IT-0417 | Security+ CE, CISSP"


def heading(text):
    document.add_paragraph().add_run(text).underline = True


def job(title, *facts):
    bold(document, title).paragraph_format.space_before = Pt(6)
    document.add_paragraph("\n".join(facts))


document.add_paragraph(
    "Denise R. Fairweather-Yazzie\nAlbuquerque, NM 87106\nMobile: 505-555-0164\nEmail: denise.fy@example.com\n"
    "Country of Citizenship: United States of America\nVeterans' Preference: No\nHighest Grade: GS-2210-12, 04/2022 – Present\n"
    "Security Clearance: Top Secret/SCI (active)")
heading("JOB-RELATED CERTIFICATIONS / LICENSES")
bullets(document,
        "Certified Information Systems Security Professional (CISSP), (ISC)2, Certificate No. 700413, awarded 03/2021, expires 03/2027",
        "CompTIA Security+ CE, awarded 06/2016, current through 06/2028",
        "CompTIA Advanced Security Practitioner (CASP+), 08/2019 to 08/2022, not renewed",
        "Certified Authorization Professional (CAP), 2018",
        "ITIL v3 Foundation, 2013",
        "Microsoft Certified Professional (MCP), 2006",
        "Project Management Professional (PMP): application approved, exam scheduled for December 2026",
        "DoD 8570 IAM Level III and IAT Level III qualified",
        "New Mexico driver's license, class D")
heading("WORK EXPERIENCE")
job("IT SPECIALIST (INFOSEC), GS-2210-12",
    "Bureau of Watershed Records, Albuquerque, NM", "04/2022 – Present", "Hours per week: 40",
    "Supervisor: R. Ottesen (505-555-0110), may be contacted")
bullets(document,
        "INFORMATION ASSURANCE: Serve as Information System Security Officer for six systems; wrote the System Security Plans and took four of them to an Authority to Operate under NIST SP 800-37.",
        "VULNERABILITY MANAGEMENT: Run weekly Tenable Nessus scans of 2,300 hosts and track findings in eMASS; overdue critical findings dropped from 318 to 22.",
        "Coordinate CISA Binding Operational Directive responses with the CISO's office.",
        "TEAM LEADERSHIP: Mentor three junior specialists who are studying for Security+ and CISSP.")
job("IT SPECIALIST (SYSADMIN), GS-2210-11",
    "Bureau of Watershed Records, Santa Fe, NM", "08/2016 – 04/2022", "Hours per week: 40",
    "Supervisor: L. Benavidez, do not contact")
bullets(document,
        "Hardened 140 Windows Server 2016 and RHEL 7 machines against DISA STIGs with Group Policy and Ansible.",
        "Migrated the agency's file services to a NetApp cluster over two weekends.",
        "Performed other duties as assigned.")
job("HELP DESK SPECIALIST (contractor)",
    "Mesa Rim Federal Services, Kirtland, NM", "05/2012 – 07/2016", "Hours per week: 40")
bullets(document,
        "Answered about 35 calls a day in Remedy; resolved 78 percent at first contact.",
        "Issued PIV cards and renewed PKI certificates for 900 users.")
heading("EDUCATION")
document.add_paragraph("Bachelor of Science, Information Systems, University of the Rio Puerco, 05/2012. GPA 3.6. Graduate Certificate in Cyber Policy, Rio Puerco Extension, 2019 (15 credits).")
heading("JOB RELATED TRAINING")
document.add_paragraph("SANS SEC504 Hacker Tools (2023, course only); Certified Ethical Hacker boot camp (2020, no exam taken); COR Level I training (2024); FEMA IS-100; Annual Cyber Awareness Challenge.")
heading("ADDITIONAL INFORMATION")
document.add_paragraph("Assessments: none. References available upon request.")
document.save(sys.argv[1])
