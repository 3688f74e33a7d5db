# ruff: noqa: E501 -- the prose of an invented résumé
"""Thirty years of systems administration; certifications grouped by vendor. LibreOffice prints it."""

import sys

from docx import Document
from word import bold, bullets, page_setup

page = Document()
page_setup(page, "Liberation Serif", 12)
page.add_heading("Harold J. Pemberton", 0)
page.add_paragraph("Cleveland, OH | h.pemberton@example.com | (216) 555-0134")
page.add_heading("Technical Certifications", 1)
bold(page, "Microsoft: ", "MCSE NT 4.0, MCSE 2003, MCITP Enterprise Administrator, MCTS, MCP, MCSA (70-410, 70-411, 70-412)")
bold(page, "VMware: ", "VCP6-DCV (2016)")
bold(page, "Cisco: ", "CCENT, CCNA (expired 2015)")
bold(page, "CompTIA: ", "A+, Network+, Server+, Security+ CE (Mar 2024 - Mar 2027)")
bold(page, "Novell: ", "CNE (certification track retired)")
bold(page, "Citrix: ", "CCA – not renewed; now working towards CCP-V")
page.add_heading("Experience", 1)
bold(page, "Senior Systems Administrator, Cuyahoga Tool & Die", "   2008 - Present")
bullets(
    page,
    "Consolidated 84 physical servers onto a six-host VMware vSphere cluster with vMotion, retiring two racks.",
    "Migrated 1,100 mailboxes from Exchange 2010 to Exchange Online over four weekends without lost mail.",
    "Rebuilt Active Directory after a ransomware attack in 2021; the plant was back in 52 hours.",
    "Published applications to 300 thin clients through Citrix XenApp.",
    "Vendor contact for the Microsoft Gold Partner and for HP certified repair.",
)
bold(page, "Network Administrator, Lake Erie Insurance", "   1998 - 2008")
bullets(
    page,
    "Ran a Novell NetWare to Windows 2003 conversion for 22 branches.",
    "Answered the help desk phone.",
)
bold(page, "Electronics Technician, U.S. Navy", "   1990 - 1997, Secret clearance (inactive)")
page.add_heading("Education & Training", 1)
page.add_paragraph("AAS Electronics, Cuyahoga Heights Community College, 1998")
page.add_paragraph("ITIL process overview (1 day, 2012); Exchange 2010 course completed, no exam")
page.save(sys.argv[1])
