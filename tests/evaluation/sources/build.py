"""Rebuilds the rendered résumés of the development set from the sources beside this file.

For maintainers: needs Chromium, LibreOffice, pdflatex and pandoc on the path, and python-docx and
reportlab in the environment. The results are committed; text and Markdown résumés have
no other source than themselves. ``build.py NAME …`` rebuilds only those.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCES = Path(__file__).parent
TARGETS = SOURCES.parent / "development"
DATED = {**os.environ, "SOURCE_DATE_EPOCH": "1780000000"}


def run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, env=DATED)


def chromium(source: Path, target: Path, work: Path) -> None:
    run(
        *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--disable-background-networking", "--no-pdf-header-footer"),
        *(f"--user-data-dir={work}", f"--print-to-pdf={target}", source.as_uri()),
    )


def libreoffice(source: Path, target: Path, work: Path) -> None:
    extra: tuple[str, ...] = ()
    if source.suffix == ".py":
        run(sys.executable, source, work / f"{target.stem}.docx")
        source = work / f"{target.stem}.docx"
    else:
        extra = ("--infilter=HTML (StarWriter)",)
        source = Path(shutil.copy(source, work / f"{target.stem}{source.suffix}"))
    run(
        *("soffice", "--headless", f"-env:UserInstallation={(work / 'profile').as_uri()}"),
        *(*extra, "--convert-to", "pdf:writer_pdf_Export", "--outdir", target.parent, source),
    )


def pdflatex(source: Path, target: Path, work: Path) -> None:
    run("pdflatex", "-interaction=nonstopmode", f"-output-directory={work}", source)
    shutil.copy(work / f"{source.stem}.pdf", target)


def python(source: Path, target: Path, work: Path) -> None:
    run(sys.executable, source, target)


def pandoc(source: Path, target: Path, work: Path) -> None:
    run("pandoc", source, "-o", target)


RESUMES = {
    "cloud-sidebar.pdf": ("cloud-sidebar.html", chromium),
    "devops-letterspaced.pdf": ("devops-letterspaced.html", chromium),
    "security-absolute.pdf": ("security-absolute.html", chromium),
    "azure-india.pdf": ("azure-india.html", chromium),
    "data-columns.pdf": ("data-columns.html", chromium),
    "scrum-cards.pdf": ("scrum-cards.html", chromium),
    "cloud-grouped.pdf": ("cloud-grouped.html", chromium),
    "soc-icons.pdf": ("soc-icons.html", chromium),
    "network-tabularx.pdf": ("network-tabularx.tex", pdflatex),
    "architect-minipage.pdf": ("architect-minipage.tex", pdflatex),
    "ml-multicol.pdf": ("ml-multicol.tex", pdflatex),
    "frontend-spaced.pdf": ("frontend-spaced.tex", pdflatex),
    "linkedin-canvas.pdf": ("linkedin_canvas.py", python),
    "pentest-interleaved.pdf": ("pentest_interleaved.py", python),
    "pm-paragraph.pdf": ("pm_paragraph.py", python),
    "ot-platypus.pdf": ("ot_platypus.py", python),
    "sysadmin-vendor-groups.pdf": ("sysadmin_vendor_groups.py", libreoffice),
    "network-germany.pdf": ("network_germany.py", libreoffice),
    "dba-table.pdf": ("dba-table.html", libreoffice),
    "analyst-changer.pdf": ("analyst-changer.html", libreoffice),
    "analyst-europass.pdf": ("analyst_europass.py", libreoffice),
    "java-india.docx": ("java_india.py", python),
    "crm-textboxes.docx": ("crm_textboxes.py", python),
    "grc-controls.docx": ("grc_controls.py", python),
    "sap-nested.docx": ("sap_nested.py", python),
    "qa-pandoc.docx": ("qa-pandoc.md", pandoc),
    "winadmin-pandoc.docx": ("winadmin-pandoc.md", pandoc),
    "sysadmin-leftrail.pdf": ("sysadmin-leftrail.html", chromium),
    "network-pills.pdf": ("network-pills.html", chromium),
    "ba-british.pdf": ("ba_british.py", libreoffice),
    "federal-it.docx": ("federal_it.py", python),
    "devops-justified.pdf": ("devops-justified.html", chromium),
    "ds-academic.pdf": ("ds-academic.tex", pdflatex),
    "salesforce-cards.pdf": ("salesforce-cards.html", chromium),
    "security-lebenslauf.pdf": ("security_lebenslauf.py", libreoffice),
    "devops-francais.pdf": ("devops-francais.tex", pdflatex),
    "cloud-latam.pdf": ("cloud-latam.html", chromium),
    "pm-nigeria.docx": ("pm_nigeria.py", python),
    "servicenow-multicol.pdf": ("servicenow-multicol.tex", pdflatex),
    "voice-canvas.pdf": ("voice_canvas.py", python),
    "trainer-merged.docx": ("trainer_merged.py", python),
    "scrum-boxes.pdf": ("scrum_boxes.py", libreoffice),
    "dba-india.pdf": ("dba-india.html", chromium),
    "wireless-tabs.docx": ("wireless_tabs.py", python),
    "soc-student.pdf": ("soc-student.tex", pdflatex),
    "grc-frames.pdf": ("grc_frames.py", python),
    "embedded-zero.docx": ("embedded-zero.md", pandoc),
    "cloud-dense.pdf": ("cloud-dense.html", chromium),
    "helpdesk-plain.docx": ("helpdesk_plain.py", python),
    "ml-moderncv.pdf": ("ml-moderncv.tex", pdflatex),
    "fullstack-jake.pdf": ("fullstack-jake.tex", pdflatex),
    "pentest-deedy.pdf": ("pentest-deedy.tex", pdflatex),
    "pmo-canva.pdf": ("pmo-canva.html", chromium),
}


def main(names: list[str]) -> None:
    for target, (source, tool) in RESUMES.items():
        if not names or Path(target).stem in names:
            with tempfile.TemporaryDirectory() as work:
                tool(SOURCES / source, TARGETS / target, Path(work))
                print(target)


if __name__ == "__main__":
    main(sys.argv[1:])
