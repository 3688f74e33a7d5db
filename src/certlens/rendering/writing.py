"""Where results go, and in which form: standard output or a file, text or JSON."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from certlens.document import Record
from certlens.errors import CertlensError
from certlens.rendering.words import printable
from certlens.report import Report


class OutputError(CertlensError):
    """The file to write to cannot be written."""


def complain(message: str) -> None:
    """Say something on stderr, in one line."""
    print(f"certlens: {printable(message)}", file=sys.stderr)


@contextmanager
def opened(path: Path | None, *, data: bool) -> Iterator[TextIO]:
    """The file to write to; standard output without a path.

    Data is UTF-8 whatever the terminal; in text what it cannot show becomes ``?``.
    """
    if path is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            encoding = "utf-8" if data else sys.stdout.encoding
            sys.stdout.reconfigure(encoding=encoding, errors="replace")
        yield sys.stdout
        sys.stdout.flush()
        return
    try:
        file = path.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}") from error
    with file:
        yield file


def json_text(record: Record) -> str:
    """The record as one JSON object, and a line end."""
    return record.model_dump_json(indent=2) + "\n"


def json_array(reports: Iterable[Report]) -> Iterator[str]:
    """The pieces of one JSON array, as the reports come."""
    return array_of(one.model_dump_json(indent=2) for one in reports)


def array_of(objects: Iterable[str]) -> Iterator[str]:
    """The pieces of one JSON array of objects that are JSON already."""
    before = "[\n"
    for written in objects:
        yield before + written.rstrip("\n")
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def json_lines(reports: Iterable[Report]) -> Iterator[str]:
    """Each report as one line of JSON."""
    return (report.model_dump_json() + "\n" for report in reports)
