"""Many résumés → a report or a failure for each, in order: worker processes with a time limit.

A file that hangs or crashes its reader costs one worker process, never the run, and every source
has exactly one result.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from datetime import date
from functools import partial
from io import BytesIO
from typing import BinaryIO, NamedTuple

from certlens.analysis import analyze
from certlens.document import Record
from certlens.errors import CertlensError, LimitExceededError
from certlens.knowledge import employers, find
from certlens.matching import match
from certlens.parsers import parse
from certlens.postings import Posting, read_posting
from certlens.report import Report
from certlens.resume import Resume
from certlens.titles import resolve_role
from certlens.workers import Pool, WorkerDiedError

Source = str | os.PathLike[str] | bytes | BinaryIO
Seen = Callable[[Resume], None]
_AHEAD = 4


class Failure(Record):
    """A source without a report; ``error`` is the error's type, ``message`` says what to do."""

    path: str
    error: str
    message: str


class NamedBytes(BytesIO):
    """A stream's bytes and name, which can go to another process."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name

    def __reduce__(self) -> tuple[type[NamedBytes], tuple[bytes, str]]:
        return NamedBytes, (self.getvalue(), self.name)


class Targets(NamedTuple):
    """What each résumé is read for, and how: the same for all files of a run."""

    roles: tuple[str | None, ...] = (None,)
    employer: str | None = None
    as_of: date | None = None
    password: str | None = None
    postings: tuple[Posting, ...] = ()
    ocr: bool | str = False

    def check(self) -> None:
        """Nothing, if the roles and the employer are known.

        Raises:
            UnknownNameError: one is not; ``nearest`` lists similar names.
        """
        for role in filter(None, self.roles):
            resolve_role(role)
        if self.employer:
            find(employers(), self.employer, "employer")


def scan_many(
    sources: Iterable[Source],
    *,
    role: str | None = None,
    employer: str | None = None,
    postings: Sequence[Posting | str | os.PathLike[str]] = (),
    as_of: date | None = None,
    password: str | None = None,
    ocr: bool | str = False,
    workers: int | None = None,
    timeout: float | None = 30.0,
) -> Iterator[Report | Failure]:
    """A report for each source, or the failure that took its place, in the order of the sources.

    ``sources`` may be a generator: only a few are taken ahead. ``workers`` is the number of
    processes, one a core by default. ``timeout`` is how many seconds one source may take; with
    None and one worker everything runs in this process.

    Raises:
        UnknownNameError: no such role or employer; raised at once, before anything is read.
        ParseError: a posting could not be read.
    """
    targets = Targets((role,), employer, as_of or date.today(), password)
    targets.check()
    asked = tuple(one if isinstance(one, Posting) else read_posting(one) for one in postings)
    targets = targets._replace(postings=asked, ocr=ocr)
    results = scan_each(sources, targets, workers=workers, timeout=timeout)
    return (result if isinstance(result, Failure) else result[0] for result in results)


def scan_each(
    sources: Iterable[Source],
    targets: Targets,
    *,
    workers: int | None = None,
    timeout: float | None = 30.0,
) -> Iterator[tuple[Report, ...] | Failure]:
    """As :func:`scan_many`, with one report for each role of the targets."""
    count = workers or _cores()
    if count == 1 and timeout is None:
        yield from (attempt(source, targets) for source in sources)
        return
    with Pool(__name__, answer.__name__, count) as pool:
        waiting: deque[tuple[str, Future[tuple[Report, ...] | Failure]]] = deque()
        for source in sources:
            sent = pool.submit((_sendable(source), targets), timeout=timeout)
            waiting.append((_path(source), sent))
            if len(waiting) >= count * _AHEAD:
                yield _result(*waiting.popleft())
        while waiting:
            yield _result(*waiting.popleft())


def scan_roles(source: Source, targets: Targets, seen: Seen | None = None) -> tuple[Report, ...]:
    """One report for each role, of a file that is read once; raises as :func:`certlens.scan`.

    ``seen`` is called with the résumé as it was read.
    """
    document = parse(source, password=targets.password, ocr=targets.ocr)
    resume = match(document, as_of=targets.as_of)
    if seen:
        seen(resume)
    made = partial(analyze, resume, employer=targets.employer, postings=targets.postings)
    return tuple(made(role=role) for role in targets.roles)


def attempt(
    source: Source, targets: Targets, seen: Seen | None = None
) -> tuple[Report, ...] | Failure:
    """What :func:`scan_roles` returns, or the failure that says why it could not."""
    try:
        return scan_roles(source, targets, seen)
    except Exception as error:  # one bad file must not end a run of thousands
        return failure(_path(source), error)


def failure(path: str, error: BaseException) -> Failure:
    """The failure for an error, in one line that begins with the path."""
    if isinstance(error, FileNotFoundError):
        said = "no such file or folder; check the path"
    elif isinstance(error, OSError):
        said = error.strerror or str(error)
    elif isinstance(error, CertlensError):
        said = str(error)
    else:
        said = f"{type(error).__name__}: {error}; please report this as a bug"
    message = said if said.startswith(f"{path}: ") else f"{path}: {said}"
    return Failure(path=path, error=type(error).__name__, message=" ".join(message.splitlines()))


def answer(request: tuple[Source | Failure, Targets]) -> tuple[Report, ...] | Failure:
    """What a worker process returns for a request of its parent."""
    source, targets = request
    return source if isinstance(source, Failure) else attempt(source, targets)


def _result(path: str, sent: Future[tuple[Report, ...] | Failure]) -> tuple[Report, ...] | Failure:
    try:
        return sent.result()
    except TimeoutError as error:
        late = f"{path}: {error}; give it more time, or split the file"
        return failure(path, LimitExceededError(late, source=path, limit="time"))
    except WorkerDiedError as error:
        return failure(path, error)


def _path(source: Source) -> str:
    """What the source is called, as a report calls it."""
    if isinstance(source, str | os.PathLike):
        return os.fsencode(source).decode("utf-8", "backslashreplace")
    if source is sys.stdin.buffer:
        return "<stdin>"
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else "<bytes>"


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _sendable(source: Source) -> Source | Failure:
    """The source as it can go to another process; streams are read here, while they are open."""
    if isinstance(source, bytes | str):
        return source
    if isinstance(source, os.PathLike):
        return os.fspath(source)
    try:
        return NamedBytes(source.read(), _path(source))
    except Exception as error:
        return failure(_path(source), error)
