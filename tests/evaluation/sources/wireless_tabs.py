# ruff: noqa: E501 -- the prose of an invented résumé
"""A wireless engineer's Word résumé: everything on tab stops, the certifications in a content control, a footer."""

import sys

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Mm
from word import bold, bullets, content_control, page_setup

document = Document()
page_setup(document, "Arial", 10)
document.sections[0].footer.paragraphs[0].text = "CWNE #000 is the next goal"


def tabbed(*cells, dots=False):
    paragraph = document.add_paragraph("\t".join(cells))
    stops = paragraph.paragraph_format.tab_stops
    leader = WD_TAB_LEADER.DOTS if dots else WD_TAB_LEADER.SPACES
    stops.add_tab_stop(Mm(100), WD_TAB_ALIGNMENT.LEFT, leader)
    stops.add_tab_stop(Mm(172), WD_TAB_ALIGNMENT.RIGHT, leader)


document.add_paragraph().add_run("Oyinkansola MacAllister").bold = True
document.add_paragraph("Wireless Network Engineer – CWNA, CWDP, CCNP Wireless\nGlasgow G12 · 07700 900467 · o.macallister@example.com")
bold(document, "KEY SKILLS")
tabbed("Cisco Catalyst 9800", "Aruba Central", "Ekahau Pro")
tabbed("ClearPass / ISE", "802.1X, EAP-TLS certificates", "Python")
bold(document, "VENDOR CERTIFICATION")
content_control(document, (
    "Certified Wireless Network Administrator (CWNA-109)\tCWNP\t06/2022 – 06/2028",
    "Certified Wireless Design Professional (CWDP)\tCWNP\t2024",
    "CCNP Wireless\tCisco\t2016 – 2019 (expired)",
    "CCNA Routing & Switching\tCisco\t2013",
    "Aruba Certified Mobility Associate (ACMA)\tHPE\t2018",
    "Aruba Certified Switching Professional\tHPE\tstudying",
    "Ekahau Certified Survey Engineer (ECSE)\tEkahau\tOct 2021",
    "Meraki CMNA (partner course)\tCisco Meraki\t2017",
))
bold(document, "CAREER")
tabbed("Wireless Engineer, Clydeside Health Board", "", "Nov 2019 – present", dots=True)
bullets(document,
        "Surveyed three hospitals with Ekahau Sidekick and redesigned channel plans; dropped nurse calls fell by 70%.",
        "Replaced 2,600 Cisco 3702 access points with Wi-Fi 6 models on a 9800 controller pair.",
        "Rolled out EAP-TLS with ClearPass for 18,000 devices.",
        "Answered escalations from the service desk.")
tabbed("Network Technician, Lomond University", "", "Aug 2013 – Oct 2019", dots=True)
bullets(document,
        "Installed Aruba 300-series access points in 22 halls of residence.",
        "Wrote a Python script that maps rogue access points onto floor plans; the security team still uses it.")
bold(document, "STUDY")
tabbed("BSc (Hons) Network Engineering, 2:1", "Loch Awe University", "2013")
tabbed("SQA Higher National Certificate Computing", "Kelvin Vale College", "2010")
bold(document, "ALSO")
document.add_paragraph("IPAF and CSCS cards; PASMA; UK driving licence; Gaelic learner.")
document.save(sys.argv[1])
