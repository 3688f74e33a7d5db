"""Writes the Word and PDF postings anew from their text; needs LibreOffice.

python tests/evaluation/postings/sources/build.py
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from docx import Document

HERE = Path(__file__).parent


def write_docx(text: Path, target: Path) -> None:
    document = Document()
    for line in text.read_text(encoding="utf-8").splitlines():
        words = line.strip()
        if words[:2] in ("- ", "* ", "• "):
            document.add_paragraph(words[2:], style="List Bullet")
        elif words.startswith("# "):
            document.add_heading(words[2:], level=1)
        elif words:
            document.add_paragraph(words)
    document.save(str(target))


def write_pdf(docx: Path, folder: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{profile}"]
        command += ["--convert-to", "pdf", "--outdir", str(folder), str(docx)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)


def main() -> None:
    for text in sorted(HERE.glob("*/*.txt")):
        folder = HERE.parent / text.parent.name
        stem, form = text.stem.rsplit(".", 1)
        target = folder / f"{stem}.docx"
        write_docx(text, target)
        if form == "pdf":
            write_pdf(target, folder)
            target.unlink()
        print(folder / f"{stem}.{form}")


if __name__ == "__main__":
    sys.exit(main())
