"""Rebuilds the designs from the one résumé in content.py.

For maintainers: needs Chromium, LibreOffice, pdflatex and pandoc on the path, and python-docx and
reportlab in the environment. The results are committed. ``build.py NAME …`` rebuilds only those.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import canvas
import prose
import tex
import web
import writer

TARGETS = Path(__file__).parents[1]
DATED = {**os.environ, "SOURCE_DATE_EPOCH": "1780000000"}


def run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, env=DATED)


def printed(text: str, target: Path, work: Path) -> None:
    source = work / "page.html"
    source.write_text(text, encoding="utf-8")
    run(
        *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--disable-background-networking", "--no-pdf-header-footer"),
        *(f"--user-data-dir={work / 'profile'}", f"--print-to-pdf={target}", source.as_uri()),
    )


def typeset(text: str, target: Path, work: Path) -> None:
    source = work / "page.tex"
    source.write_text(text, encoding="utf-8")
    run("pdflatex", "-interaction=nonstopmode", f"-output-directory={work}", source)
    shutil.copy(work / "page.pdf", target)


def exported(source: Path, work: Path) -> None:
    """Write the PDF that LibreOffice makes of a document beside it."""
    profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
    kind = ("--convert-to", "pdf:writer_pdf_Export", "--outdir", source.parent)
    run("soffice", "--headless", profile, *kind, source)


def converted(target: Path, work: Path) -> None:
    source = work / "page.md"
    source.write_text(prose.markdown(), encoding="utf-8")
    run("pandoc", source, "-o", target)


def steps() -> dict[str, Callable[[Path], None]]:
    """How each design is made, given a folder to work in."""
    made: dict[str, Callable[[Path], None]] = {}
    for name, page in web.DESIGNS.items():
        made[name] = lambda work, n=name, p=page: printed(p(), TARGETS / f"{n}.pdf", work)
    for name, page in tex.DESIGNS.items():
        made[name] = lambda work, n=name, p=page: typeset(p(), TARGETS / f"{n}.pdf", work)
    for name, draw in canvas.DESIGNS.items():
        made[name] = lambda _, n=name, d=draw: d(str(TARGETS / f"{n}.pdf"))
    for name, write in writer.DESIGNS.items():
        made[name] = lambda work, n=name, w=write: (
            w(str(TARGETS / f"{n}.docx")),
            exported(TARGETS / f"{n}.docx", work),
        )
    made["pandoc-word"] = lambda work: converted(TARGETS / "pandoc.docx", work)
    made["pandoc-opendocument"] = lambda work: (
        converted(TARGETS / "pandoc.odt", work),
        exported(TARGETS / "pandoc.odt", work),
    )
    return made


def main(names: list[str]) -> None:
    for name, step in steps().items():
        if not names or name in names:
            with tempfile.TemporaryDirectory() as work:
                step(Path(work))
                print(name)


if __name__ == "__main__":
    main(sys.argv[1:])
