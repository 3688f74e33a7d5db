"""Rebuilds the example résumés from their sources.

Needs Chromium, LibreOffice, pdflatex and pandoc on the path, and python-docx and reportlab in the
environment. Only needed after a source has changed: the results are committed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
DATED = {**os.environ, "SOURCE_DATE_EPOCH": "1780000000"}


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, env=DATED)


def chromium(source: Path, target: Path, work: Path) -> None:
    run(
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={work}",
        "--no-first-run", "--disable-background-networking", "--no-pdf-header-footer",
        f"--print-to-pdf={target}", source.as_uri(),
    )


def latex(source: Path, target: Path, work: Path) -> None:
    run("pdflatex", "-interaction=nonstopmode", f"-output-directory={work}", source)
    shutil.copy(work / f"{source.stem}.pdf", target)


def python(source: Path, target: Path, work: Path) -> None:
    run(sys.executable, source, target)


def libreoffice(source: Path, target: Path, work: Path) -> None:
    docx = work / f"{source.stem}.docx"
    run(sys.executable, source, docx)
    run(
        "soffice", "--headless", f"-env:UserInstallation={(work / 'profile').as_uri()}",
        "--convert-to", "pdf", "--outdir", target.parent, docx,
    )


def pandoc(source: Path, target: Path, work: Path) -> None:
    run("pandoc", source, "-o", target)


RESUMES = {
    "cloud-engineer.pdf": ("cloud-engineer.html", chromium),
    "backend-engineer.pdf": ("backend-engineer.tex", latex),
    "security-analyst.pdf": ("security-analyst.py", libreoffice),
    "network-engineer.docx": ("network-engineer.py", python),
    "career-changer.docx": ("career-changer.md", pandoc),
    "project-manager.pdf": ("project-manager.py", python),
}


def main(names: list[str]) -> None:
    for target, (source, tool) in RESUMES.items():
        if not names or Path(target).stem in names:
            with tempfile.TemporaryDirectory() as work:
                tool(HERE / source, HERE.parent / target, Path(work))
                print(target)


if __name__ == "__main__":
    main(sys.argv[1:])
