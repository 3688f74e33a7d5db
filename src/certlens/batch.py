"""Many résumés → a report or a failure for each, in order: worker processes with a time limit.

A worker is a Python process of its own that reads requests from its stdin, so a script that calls
``scan_many`` needs no ``if __name__ == "__main__"``, and a file that hangs or crashes the reader
takes down one worker, never the run.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from datetime import date
from typing import BinaryIO

from certlens.document import Record
from certlens.knowledge import employers, find
from certlens.report import Report
from certlens.scanning import scan_for
from certlens.titles import resolve_role
from certlens.workers import Answer, Request, Worker, WorkerPool

Source = str | os.PathLike[str] | bytes | BinaryIO
_AHEAD = 4


class Failure(Record):
    """A source without a report; ``error`` names the error type, ``message`` says what to do."""

    path: str
    error: str
    message: str


def scan_many(
    sources: Iterable[Source],
    *,
    role: str | None = None,
    employer: str | None = None,
    as_of: date | None = None,
    password: str | None = None,
    workers: int | None = None,
    timeout: float | None = 30.0,
) -> Iterator[Report | Failure]:
    """A report for each source, or the failure that took its place, in the order of the sources.

    ``sources`` may be endless: only a few are read ahead. ``workers`` is the number of processes,
    by default one a core. ``timeout`` is the seconds that one source may take; with ``None`` and
    one worker everything runs in this process.

    Raises:
        UnknownNameError: no such role or employer; raised at once, before anything is read.
    """
    results = scan_each(
        sources,
        roles=(role,),
        employer=employer,
        as_of=as_of,
        password=password,
        workers=workers,
        timeout=timeout,
    )
    return (result if isinstance(result, Failure) else result[0] for result in results)
