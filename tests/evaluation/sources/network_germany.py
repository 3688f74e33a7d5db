# ruff: noqa: E501 -- the prose of an invented résumé
"""A German network engineer's English résumé in two Word columns. LibreOffice prints it."""

import sys

from docx import Document
from docx.enum.text import WD_BREAK
from word import bold, bullets, page_setup, two_columns

page = Document()
page_setup(page, "Liberation Sans", 11, margin=15)
page.add_heading("Jörg Müller-Yıldız", 0)
page.add_paragraph("Network Security Engineer · Stuttgart · joerg.my@example.com")
two_columns(page, 3300, 6700)
page.add_heading("Certificates", 2)
for line in (
    "Cisco Certified Network Professional Security",
    "(CCNP Security), issued 03/2024,",
    "valid until 03/2027",
    "Palo Alto Networks Certified",
    "Network Security Engineer",
    "(PCNSE), 2022-11-18",
    "Check Point CCSA R81, 2021",
    "Check Point CCSE, in preparation (07/2027)",
    "NSE 1, NSE 2, NSE 3",
    "LPIC-1, 2013",
    "BSI IT-Grundschutz-Praktiker, 2020",
):
    page.add_paragraph(line)
page.add_heading("Skills", 2)
page.add_paragraph("PAN-OS, Check Point Gaia, Cisco FTD and ISE, FortiGate, BGP, IPsec, Ansible, Python, Zeek")
page.add_heading("Languages", 2)
page.add_paragraph("German, Turkish, English C1 (Cambridge certificate)")
page.paragraphs[-1].add_run().add_break(WD_BREAK.COLUMN)
page.add_heading("Work experience", 2)
bold(page, "Network Security Engineer, Schwarzwald Maschinenbau AG\n", "04/2018 – today")
bullets(
    page,
    "Replaced 26 Check Point firewalls by Palo Alto clusters in eight countries; rule base down from 9,400 to 2,100 entries.",
    "Rolled out Cisco ISE with 802.1X on 7,000 ports and closed the auditor's main remark.",
    "Automated certificate renewal (TLS) for the VPN gateways with Ansible.",
    "Keeps the company's TISAX and ISO 27001 certificates alive together with the quality team.",
)
bold(page, "Network Administrator, Neckar Logistik GmbH\n", "10/2012 – 03/2018")
bullets(
    page,
    "Built site-to-site IPsec tunnels for 31 depots and brought outages from weekly to twice a year.",
    "Supported users by telephone.",
)
page.add_heading("Education", 2)
bold(page, "Fachinformatiker Systemintegration (IHK)\n", "2009 – 2012, vocational certificate")
page.save(sys.argv[1])
