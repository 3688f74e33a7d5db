# ruff: noqa: E501 -- the prose of an invented résumé
"""A German CV as a borderless table: left the dates and headings, right the content."""

import sys

from docx import Document
from docx.shared import Mm, Pt
from word import page_setup

document = Document()
page_setup(document, "Liberation Sans", 10, margin=20)
title = document.add_paragraph()
title.add_run("Lebenslauf").bold = True
title.runs[0].font.size = Pt(20)
document.add_paragraph("Dipl.-Inf. (FH) Heike Brandstätter-Çelik · Nürnberg · h.brandstaetter@example.com · geb. 04.02.1984")
table = document.add_table(rows=0, cols=2)
table.autofit = False


def row(left, right, heading=False):
    cells = table.add_row().cells
    cells[0].width, cells[1].width = Mm(42), Mm(128)
    run = cells[0].paragraphs[0].add_run(left)
    run.bold = heading
    first, *rest = right.split("\n")
    cells[1].paragraphs[0].add_run(first).bold = bool(rest) and not heading
    for line in rest:
        cells[1].add_paragraph(line)


row("Profil", "IT-Security-Spezialistin mit Schwerpunkt ISMS und Netzsicherheit, seit 2011 im Mittelstand und bei einem Energieversorger tätig.", True)
row("Berufserfahrung", "", True)
row("seit 05/2018", "Informationssicherheitsbeauftragte, Frankenstrom Netz GmbH\n"
    "– Aufbau eines ISMS nach ISO/IEC 27001; Zertifizierung des Unternehmens im Jahr 2020 ohne Hauptabweichung\n"
    "– Einführung eines SIEM auf Basis von Wazuh für 700 Systeme\n"
    "– Durchführung von 14 internen Audits pro Jahr")
row("10/2011 – 04/2018", "Netzwerkadministratorin, Pegnitz Werkzeugbau AG\n"
    "– Segmentierung des Produktionsnetzes mit Fortinet-Firewalls; Störungen sanken von 9 auf 2 im Quartal\n"
    "– Administration von Windows Server 2012 und Active Directory")
row("Zertifizierungen", "", True)
row("11/2023", "Certified Information Security Manager (CISM), ISACA")
row("06/2021", "Certified Information Systems Security Professional (CISSP), (ISC)²")
row("03/2019", "ISO/IEC 27001 Lead Auditor (TÜV), gültig bis 03/2022")
row("02/2018", "ITIL® Foundation v3")
row("2016", "Fortinet NSE 4 (abgelaufen)")
row("2012", "Microsoft Certified IT Professional: Server Administrator (MCITP)")
row("laufend", "CRISC, Prüfung geplant im Februar 2027")
row("Weiterbildung", "", True)
row("2022", "Seminar „OT-Sicherheit nach IEC 62443“ (2 Tage, Teilnahmebescheinigung)")
row("2017", "Schulung Ethical Hacking, CBT Franken")
row("Ausbildung", "", True)
row("2005 – 2011", "Diplomstudium Informatik, Fachhochschule Regnitztal, Note 1,9")
row("2003", "Abitur, Gymnasium am Hallertor; kleines Latinum")
row("Sprachen", "Deutsch (Muttersprache), Englisch (C1, TOEIC-Zertifikat), Türkisch (B2)", True)
row("Sonstiges", "Führerschein Klasse B, Ausbildereignung (AdA-Schein, IHK)", True)
for column, width in zip(table.columns, (42, 128), strict=True):
    column.width = Mm(width)
document.add_paragraph("\nNürnberg, den 12. Oktober 2026")
document.save(sys.argv[1])
