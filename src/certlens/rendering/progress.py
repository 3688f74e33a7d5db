"""How far a long run has come, on stderr: a bar on a terminal, now and then a line elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

Item = TypeVar("Item")
_SECONDS = 5.0


def progress(items: Iterable[Item], total: int, *, to_file: bool) -> Iterator[Item]:
    """The items, told of as they pass.

    On a terminal that shows the results as well there is nothing to tell: they are the progress.
    """
    if not sys.stderr.isatty():
        return _lines(items, total)
    return iter(items) if sys.stdout.isatty() and not to_file else _bar(items, total)


def _lines(items: Iterable[Item], total: int) -> Iterator[Item]:
    told = monotonic()
    for number, item in enumerate(items, 1):
        yield item
        if monotonic() - told >= _SECONDS:
            told = monotonic()
            print(f"certlens: {number} of {total} read", file=sys.stderr)


def _bar(items: Iterable[Item], total: int) -> Iterator[Item]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        for item in items:
            bar.advance(task)
            yield item
