"""``certlens scan``: sources → reports, written as they come, with progress and errors on stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Timer
from typing import Literal

from certlens.batch import Failure, NamedBytes, Source, Targets, attempt, scan_each
from certlens.folders import Folder, files_in
from certlens.rendering.progress import progress
from certlens.rendering.words import counted
from certlens.rendering.writing import complain, opened, writer_for
from certlens.report import Report, Severity

_RANK: tuple[Severity, ...] = ("strength", "note", "warning")


@dataclass(frozen=True)
class ScanOptions:
    """What was asked for on the command line."""

    sources: tuple[str, ...]
    roles: tuple[str, ...]
    employer: str | None
    as_of: date
    form: Literal["text", "json", "jsonl"]
    output: Path | None
    fail_on: Severity | None
    workers: int | None
    timeout: float
    password: str | None


def run(options: ScanOptions) -> int:
    """Scan and write; the exit status.

    Raises:
        UnknownNameError: no such role or employer; nothing has been read then.
    """
    targets = Targets(options.roles or (None,), options.employer, options.as_of, options.password)
    targets.check()
    sources, unread = _expand(options.sources)
    single = len(options.sources) == 1 and not os.path.isdir(options.sources[0])
    worst = -1
    with opened(options.output) as file:
        writer = writer_for(options.form, file, many=not single or len(targets.roles) > 1)
        for result in _results(sources, targets, options, single=single):
            if isinstance(result, Failure):
                unread = True
                complain(result.message)
                continue
            for report in result:
                writer.write(report)
                worst = max(worst, _worst(report))
        writer.close()
    if unread:
        return 3
    return 1 if options.fail_on and worst >= _RANK.index(options.fail_on) else 0


def _expand(arguments: Sequence[str]) -> tuple[list[Source], bool]:
    """The sources that the arguments name, and whether a folder among them holds none."""
    sources: list[Source] = []
    empty = False
    for argument in arguments:
        if argument == "-":
            sources.append(NamedBytes(sys.stdin.buffer.read(), "<stdin>"))
        elif os.path.isdir(argument):
            folder = files_in(argument)
            sources.extend(folder.files)
            empty = empty or not folder.files
            complain(_said(argument, folder))
        else:
            sources.append(argument)
    return sources, empty


def _said(name: str, folder: Folder) -> str:
    others = f"{counted(folder.skipped, 'other file')} skipped"
    if folder.files:
        return f"{name}: {counted(len(folder.files), 'file')} to read, {others}"
    return f"{name}: no PDF, DOCX, text or Markdown file in this folder ({others}); name another"


@contextmanager
def _time_limit(path: str, seconds: float) -> Iterator[None]:
    """End the whole process when the block takes longer: one file needs no worker."""
    timer = Timer(seconds, _give_up, (path, seconds))
    timer.daemon = True
    timer.start()
    yield
    timer.cancel()


def _give_up(path: str, seconds: float) -> None:
    complain(f"{path}: took longer than {seconds:g} seconds; give it more with --timeout")
    os._exit(3)


def _results(
    sources: Sequence[Source], targets: Targets, options: ScanOptions, *, single: bool
) -> Iterator[tuple[Report, ...] | Failure]:
    if single:
        with _time_limit(options.sources[0], options.timeout):
            result = attempt(sources[0], targets)
        yield result
        return
    results = scan_each(sources, targets, workers=options.workers, timeout=options.timeout)
    yield from progress(results, len(sources), shown=options.output is not None)


def _worst(report: Report) -> int:
    return max((_RANK.index(finding.severity) for finding in report.findings), default=-1)
