"""``certlens scan``: sources → reports as they come; progress and errors go to stderr."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Literal, TextIO

from certlens.batch import Failure, NamedBytes, Source, Targets, attempt, scan_each
from certlens.batch import Seen as SeenResume
from certlens.errors import CertlensError
from certlens.folders import Folder, files_in
from certlens.postings import Posting
from certlens.rendering.json_resume import to_json_resume
from certlens.rendering.progress import progress
from certlens.rendering.reading import reading_text
from certlens.rendering.terminal import console_for, report_texts
from certlens.rendering.words import counted
from certlens.rendering.writing import (
    OutputError,
    array_of,
    complain,
    json_array,
    json_lines,
    json_text,
    opened,
)
from certlens.report import Report, Severity
from certlens.resume import Resume

_RANK: tuple[Severity, ...] = ("strength", "note", "warning")


class ReadingError(CertlensError):
    """The page as it was read cannot be shown for this choice of files and form."""


@dataclass(frozen=True)
class ScanOptions:
    """What was asked for on the command line; ``postings`` are files and folders.

    ``show_reading`` adds the page as it was read to the text of one file's report.
    """

    sources: tuple[str, ...]
    postings: tuple[str, ...]
    form: Literal["text", "json", "jsonl", "json-resume"]
    output: Path | None
    fail_on: Severity | None
    workers: int | None
    timeout: float
    show_reading: bool = False


def run(options: ScanOptions, targets: Targets) -> int:
    """Scan and write; the exit status.

    Raises:
        UnknownNameError: no such role or employer; nothing has been read then.
        ReadingError: a reading is wanted of several files, or in another form than text.
    """
    targets.check()
    single = len(options.sources) == 1 and not os.path.isdir(options.sources[0])
    if options.show_reading and not (single and options.form == "text"):
        raise ReadingError("--show-reading takes one file and goes with --format text only")
    asked = _postings(options.postings)
    targets = targets._replace(postings=tuple(filter(None, asked)))
    sources, empty = _expand(options.sources, pictures=bool(targets.ocr))
    _spare(options.output, sources)
    read: list[Resume] = []
    results = _results(sources, targets, options, read.append if single else None)
    seen = Seen(empty or None in asked)
    with opened(options.output, data=options.form != "text") as file:
        many = not single or len(targets.roles) > 1
        for piece in _pieces(options.form, seen.reports(results), file, many=many):
            file.write(piece)
            file.flush()
        if options.show_reading:
            file.writelines(reading_text(resume, console_for(file)) for resume in read)
    if seen.unread:
        return 3
    return 1 if options.fail_on and seen.worst >= _RANK.index(options.fail_on) else 0


@dataclass
class Seen:
    """What a run has come across: whether something was unreadable, and the worst finding."""

    unread: bool = False
    worst: int = -1

    def reports(self, results: Iterable[tuple[Report, ...] | Failure]) -> Iterator[Report]:
        """The reports among the results; of the others stderr is told."""
        for result in results:
            if isinstance(result, Failure):
                self.unread = True
                complain(result.message)
                continue
            for report in result:
                self.worst = max(self.worst, _worst(report))
                yield report


def _postings(sources: Sequence[str]) -> tuple[Posting | None, ...]:
    """The postings, None for each that could not be read; without any, their code is not loaded."""
    if not sources:
        return ()
    from certlens.postings_command import read_postings

    return tuple(read_postings(sources))


def _pieces(form: str, reports: Iterable[Report], file: TextIO, *, many: bool) -> Iterator[str]:
    """The output, piece by piece."""
    if form == "jsonl":
        return json_lines(reports)
    if form == "json":
        return json_array(reports) if many else map(json_text, reports)
    if form == "json-resume":
        resumes = map(to_json_resume, reports)
        return array_of(resumes) if many else resumes
    return report_texts(reports, file)


def _expand(arguments: Sequence[str], *, pictures: bool) -> tuple[list[Source], bool]:
    """The sources that the arguments name, and whether a folder among them holds none."""
    sources: list[Source] = []
    empty = False
    for argument in arguments:
        if argument == "-":
            sources.append(NamedBytes(sys.stdin.buffer.read(), "<stdin>"))
        elif os.path.isdir(argument):
            folder = files_in(argument, pictures=pictures)
            sources.extend(folder.files)
            empty = empty or not folder.files
            complain(_said(argument, folder))
        else:
            sources.append(argument)
    return sources, empty


def _spare(output: Path | None, sources: Iterable[Source]) -> None:
    """Nothing, unless a résumé would be overwritten with its own report."""
    if output is None or not output.exists():
        return
    for source in sources:
        if isinstance(source, str) and os.path.exists(source) and output.samefile(source):
            raise OutputError(f"{output}: is one of the résumés; write the result elsewhere")


def _said(name: str, folder: Folder) -> str:
    others = f"{counted(folder.skipped, 'other file')} skipped"
    if folder.files:
        return f"{name}: {counted(len(folder.files), 'file')} to read, {others}"
    return (
        f"{name}: no PDF, Word, ODT, text or Markdown file in this folder ({others}); name another"
    )


@contextmanager
def _time_limit(path: str, seconds: float) -> Iterator[None]:
    """End the whole process when the block takes longer: one file needs no worker."""
    timer = Timer(seconds, _give_up, (path, seconds))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _give_up(path: str, seconds: float) -> None:
    complain(f"{path}: took longer than {seconds:g} seconds; give it more with --timeout")
    os._exit(3)


def _results(
    sources: Sequence[Source], targets: Targets, options: ScanOptions, seen: SeenResume | None
) -> Iterator[tuple[Report, ...] | Failure]:
    if seen:
        with _time_limit(options.sources[0], options.timeout):
            result = attempt(sources[0], targets, seen)
        yield result
        return
    gc.enable()
    results = scan_each(sources, targets, workers=options.workers, timeout=options.timeout)
    yield from progress(results, len(sources), to_file=options.output is not None)


def _worst(report: Report) -> int:
    return max((_RANK.index(finding.severity) for finding in report.findings), default=-1)
