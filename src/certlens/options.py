"""Options that several commands share."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How a command can print."""

    TEXT = "text"
    JSON = "json"


AnyFormat = Annotated[Format, typer.Option("--format", help="How to print the result.")]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write there, not to stdout.")
]
AsOf = Annotated[
    str | None, typer.Option(metavar="YYYY-MM-DD", help="Read as on that day, not today.")
]
Roles = Annotated[
    list[str] | None,
    typer.Option(metavar="ID", help="Target role, id or job title; repeat for more reports."),
]
EmployerKind = Annotated[str | None, typer.Option(metavar="ID", help="Kind of employer.")]
Postings = Annotated[
    list[str] | None,
    typer.Option(metavar="FILE|FOLDER", help="Job postings it is held against; repeat for more."),
]
Workers = Annotated[
    int | None, typer.Option(min=1, help="Processes for several files; one a core.")
]
Timeout = Annotated[float, typer.Option(min=0.1, max=86400, help="Seconds that one file may take.")]
Ocr = Annotated[
    bool, typer.Option("--ocr", help="Recognise pages without text, and pictures (certlens[ocr]).")
]
OcrLanguage = Annotated[
    str,
    typer.Option("--ocr-language", metavar="LANG", help="Tesseract's languages, as in deu+eng."),
]
Password = Annotated[str | None, typer.Option(help="Opens encrypted files.")]


def day(text: str | None) -> date:
    """The day that ``--as-of`` names; today without it."""
    try:
        return date.fromisoformat(text) if text else date.today()
    except ValueError:
        raise typer.BadParameter(f"--as-of takes a day such as 2026-10-31, not {text!r}") from None


def recognition(ocr: bool, named: str) -> bool | str:
    """What ``parse`` takes for ``--ocr`` and the languages that ``--ocr-language`` names."""
    from certlens.parsers import ocr_languages

    try:
        return ocr_languages(named) if ocr else False
    except ValueError:
        raise typer.BadParameter(
            f"--ocr-language takes tesseract's names, such as deu+eng, not {named!r}"
        ) from None
