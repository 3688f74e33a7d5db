"""Pictures of pages → words with boxes: pypdfium2 draws the page, the system's tesseract reads it.

Both are asked for only when a page needs them (``certlens[ocr]``).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

from certlens.errors import LimitExceededError, ParseError
from certlens.parsers.ocr_words import Recognised, angle_of, recognised
from certlens.parsers.page_items import PageItems
from certlens.parsers.page_turns import turn

MAX_PIXELS = 40_000_000
SECONDS = 120

_DOTS = 300 / 72
_INSTALL = (
    "install it with your system's package manager (apt install tesseract-ocr, brew install "
    "tesseract) or from https://tesseract-ocr.github.io"
)


class Pages:
    """The pages of a PDF file, to be recognised one by one."""

    def __init__(self, data: bytes, *, path: str, password: str | None, languages: str) -> None:
        _check(path)
        self._path, self._languages = path, languages
        # pypdfium2 is installed with an extra only, so that type checkers may not know it.
        pypdfium2: Any = import_module("pypdfium2")
        self._failure: type[Exception] = pypdfium2.PdfiumError
        try:
            self._file = pypdfium2.PdfDocument(data, password=password)
        except self._failure as error:
            raise self._undrawn() from error

    def recognise(self, page: PageItems) -> Recognised:
        """The words on a page, in points of the page as it is shown; it is turned if need be.

        Raises:
            ParseError: the page cannot be drawn, or tesseract cannot run.
        """
        try:
            sheet = self._file[page.number - 1]
            scale = min(_DOTS, (MAX_PIXELS / (sheet.get_width() * sheet.get_height())) ** 0.5)
            bitmap = sheet.render(scale=scale, grayscale=True)
        except (self._failure, IndexError, ZeroDivisionError) as error:
            raise self._undrawn() from error
        picture = _grey_map(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        run = Tesseract(self._path, self._languages, 72 * scale)
        return run.words(picture, sheet.get_width() / bitmap.width, page)

    def _undrawn(self) -> ParseError:
        message = f"{self._path}: a page cannot be drawn for OCR; export the file again"
        return ParseError(message, source=self._path)


class Tesseract(NamedTuple):
    """The program, and what it is to know of the pictures."""

    path: str
    languages: str
    dpi: float | None = None

    def words(self, picture: bytes, scale: float, page: PageItems) -> Recognised:
        """The words in the picture of a page; one that lies on its side or head is turned.

        Raises:
            ParseError: tesseract is not installed, or not the language, or the picture is damaged.
            LimitExceededError: it took longer than two minutes.
        """
        table = self.run(picture, "tsv")
        found = recognised(table, scale)
        if not found.legible:
            table = self.run(picture, "--psm", "1", "tsv")  # looks for the orientation first
            found = recognised(table, scale)
        if found.legible and (angle := angle_of(table)):
            turn(page, angle)
            return recognised(table, scale, page)
        return found

    def run(self, picture: bytes, *arguments: str) -> str:
        """What tesseract prints of a picture.

        Raises:
            ParseError: tesseract is not installed, or not the language, or the picture is damaged.
            LimitExceededError: it took longer than two minutes.
        """
        path = self.path
        program = shutil.which("tesseract")
        if program is None:
            raise ParseError(f"{path}: OCR needs the program tesseract; {_INSTALL}", source=path)
        command = [program, "stdin", "stdout", "-l", self.languages]
        command += ["--dpi", f"{self.dpi:.0f}"] if self.dpi else []
        # On its own threads tesseract is not faster, and several at a time are far slower.
        try:
            done = subprocess.run(
                [*command, *arguments],
                input=picture,
                capture_output=True,
                timeout=SECONDS,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            )
        except subprocess.TimeoutExpired as error:
            message = (
                f"{path}: OCR of one page took longer than {SECONDS} seconds; use a smaller scan"
            )
            raise LimitExceededError(message, source=path, limit="time") from error
        if done.returncode:
            reason = _why_failed(done.stderr.decode("utf-8", "replace"), self.languages)
            raise ParseError(f"{path}: {reason}", source=path)
        return done.stdout.decode("utf-8", "replace")


def _check(path: str) -> None:
    if find_spec("pypdfium2") is None:
        raise ParseError(
            f"{path}: OCR of PDF pages needs pypdfium2; run: pip install 'certlens[ocr]'",
            source=path,
        )


def _why_failed(said: str, languages: str) -> str:
    if "language" in said:
        return (
            f"tesseract has no data for the language {languages!r}; install it (for example: "
            "apt install tesseract-ocr-deu) or name another; tesseract --list-langs shows which"
        )
    last = (said.strip().splitlines() or ["no reason given"])[-1]
    return f"tesseract could not read the picture ({last}); give another copy of it"


def _grey_map(width: int, height: int, stride: int, pixels: bytes) -> bytes:
    """A PGM file, which needs no library to write."""
    rows = (pixels[start : start + width] for start in range(0, stride * height, stride))
    return b"P5 %d %d 255\n" % (width, height) + b"".join(rows)
