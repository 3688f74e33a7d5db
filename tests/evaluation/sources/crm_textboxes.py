# ruff: noqa: E501 -- the prose of an invented résumé
"""A Salesforce and ServiceNow consultant: the certifications stand in text boxes beside the text."""

import sys

from docx import Document
from word import bold, bullets, page_setup, text_box

page = Document()
page_setup(page, "Arial", 10)
page.sections[0].right_margin = page.sections[0].left_margin
title = page.add_heading("Beatriz Nakamura-Souza", 0)
text_box(
    title,
    [
        "*Salesforce Certifications",
        "Salesforce Certified Platform Administrator, 2021",
        "Advanced Administrator, 2022",
        "Platform Developer I (expired)",
        "Sales Cloud Consultant, 2023",
        "Platform Developer II – in process",
    ],
    138, 48, 58, 52,
)
text_box(
    title,
    [
        "*Other credentials",
        "ServiceNow Certified System Administrator (CSA), 2024",
        "MuleSoft Certified Developer",
        "scheduled 03/2027",
        "Trailhead Triple Star Ranger",
        "Agentforce Specialist, 2025",
    ],
    138, 108, 58, 50,
)
page.add_paragraph("CRM Developer · São Paulo and remote · beatriz.ns@example.com")
page.add_heading("About", 1)
page.add_paragraph(
    "Six years of Salesforce and two of ServiceNow for retailers and a bank. Deletes more automation "
    "than she adds. Works for a Salesforce Summit partner."
)
page.add_heading("Experience", 1)
bold(page, "Salesforce Developer, Ipê Varejo", "\n2022 – present")
bullets(
    page,
    "Replaced 180 Process Builder flows by Apex triggers with tests; nightly failures went from 60 to 2.",
    "Built a Lightning Web Component for store transfers used by 900 clerks.",
    "Integrated SAP stock levels through MuleSoft APIs.",
    "Approved partner certificates of conformity.",
)
bold(page, "CRM Analyst, Banco Serra Azul", "\n2019 – 2022")
bullets(
    page,
    "Configured Sales Cloud opportunity stages, approval processes and dashboards for 240 advisers.",
    "Migrated 1.2 million accounts with Data Loader, without duplicates.",
    "Supported users.",
)
bold(page, "ServiceNow Administrator (part time), Banco Serra Azul", "\n2020 – 2022")
bullets(
    page,
    "Set up the incident and request catalogue in ServiceNow; average closing time dropped from 5 days to 30 hours.",
)
page.add_heading("Education", 1)
page.add_paragraph("Bacharelado em Sistemas de Informação, Faculdade Vale do Ipê, 2018")
page.save(sys.argv[1])
