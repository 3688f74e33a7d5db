"""Where results go, and in which form: standard output or a file, text or JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, Protocol, TextIO

from certlens.report import Report


def complain(message: str) -> None:
    """Say something on stderr, in one line."""
    print(f"certlens: {' '.join(message.split())}", file=sys.stderr)


@contextmanager
def opened(path: Path | None) -> Iterator[TextIO]:
    """The file to write to; standard output without a path."""
    if path is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")
        yield sys.stdout
        sys.stdout.flush()
        return
    with path.open("w", encoding="utf-8", newline="\n") as file:
        yield file


class ReportWriter(Protocol):
    """Takes reports one by one."""

    def write(self, report: Report) -> None:
        """Add a report."""

    def close(self) -> None:
        """Write what belongs after the last one."""


def writer_for(form: Literal["text", "json", "jsonl"], file: TextIO, *, many: bool) -> ReportWriter:
    """The writer of a form; ``many`` reports as JSON are an array."""
    if form == "text":
        return _Text(file)
    if form == "jsonl":
        return _Joined(file, indent=None, before="", between="\n", after="\n")
    if many:
        return _Joined(file, indent=2, before="[\n", between=",\n", after="\n]\n")
    return _Joined(file, indent=2, before="", between="\n", after="\n")


class _Joined:
    """JSON texts with something before, between and after them."""

    def __init__(self, file: TextIO, *, indent: int | None, before: str, between: str, after: str) -> None:
        self._file, self._indent = file, indent
        self._next, self._between, self._after = before, between, after

    def write(self, report: Report) -> None:
        self._file.write(self._next + report.model_dump_json(indent=self._indent))
        self._file.flush()
        self._next = self._between

    def close(self) -> None:
        ...
