"""Render every source in this folder to the résumé files one level up (maintainers only).

Plain text and Markdown résumés are their own source and have none here.

Needs Chromium, LibreOffice, pdflatex, pandoc, python-docx and reportlab.
`python build.py [NAME …]` renders all of them, or those named.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parent


def run(*command: str, cwd: Path | None = None) -> None:
    """Run a command quietly; raise when it fails."""
    subprocess.run(command, cwd=cwd, check=True, capture_output=True)


def by_chromium(source: Path) -> None:
    """Print an HTML page to PDF."""
    with tempfile.TemporaryDirectory() as profile:
        run(
            *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
            *(f"--user-data-dir={profile}", "--disable-background-networking"),
            *("--no-pdf-header-footer", f"--print-to-pdf={OUT / (source.stem + '.pdf')}"),
            source.as_uri(),
        )


def by_libreoffice(source: Path, stem: str, out: Path = OUT) -> None:
    """Convert a DOCX, ODT or HTML file to PDF."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / (stem + source.suffix)
        shutil.copy(source, copy)
        writer = ["--infilter=HTML (StarWriter)"] if source.suffix == ".html" else []
        kind = "pdf:writer_pdf_Export"
        options = [f"-env:UserInstallation=file://{scratch}/lo", *writer, "--convert-to", kind]
        run("soffice", "--headless", *options, "--outdir", str(out), str(copy))


def by_pdflatex(source: Path) -> None:
    """Typeset a LaTeX file (twice, for positions)."""
    with tempfile.TemporaryDirectory() as scratch:
        for _ in range(2):
            run("pdflatex", "-interaction=nonstopmode", f"-output-directory={scratch}", str(source))
        shutil.copy(Path(scratch) / (source.stem + ".pdf"), OUT)


def by_pandoc(source: Path, target: str) -> None:
    """Convert Markdown to DOCX, PDF (by LaTeX) or, through ODT, PDF by LibreOffice."""
    stem = source.name.split(".")[0]
    if target == "odt":
        with tempfile.TemporaryDirectory() as scratch:
            odt = Path(scratch) / (stem + ".odt")
            run("pandoc", str(source), "-o", str(odt))
            by_libreoffice(odt, stem)
        return
    run("pandoc", str(source), "-V", "geometry:margin=2.2cm", "-o", str(OUT / f"{stem}.{target}"))


def by_python(source: Path) -> None:
    """Run a module's build(folder); a *.lo.py module's DOCX then goes through LibreOffice."""
    stem = source.name.split(".")[0]
    spec = importlib.util.spec_from_file_location(stem, source)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if not source.name.endswith(".lo.py"):
        module.build(OUT)
        return
    with tempfile.TemporaryDirectory() as scratch:
        module.build(Path(scratch))
        by_libreoffice(Path(scratch) / (stem + ".docx"), stem)


def build(source: Path) -> None:
    """Render one source by the tool its name asks for."""
    name, parts = source.name, source.name.split(".")
    if name.endswith(".lo.html"):
        by_libreoffice(source, parts[0])
    elif source.suffix == ".html":
        by_chromium(source)
    elif source.suffix == ".tex":
        by_pdflatex(source)
    elif source.suffix == ".py":
        by_python(source)
    else:
        by_pandoc(source, parts[1])


if __name__ == "__main__":
    wanted = set(sys.argv[1:])
    for path in sorted(HERE.iterdir()):
        skip = path.name in {"build.py", "__pycache__"} or path.suffix == ".pyc"
        if not skip and (not wanted or path.name.split(".")[0] in wanted):
            print(path.name)
            build(path)
