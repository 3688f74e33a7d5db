"""``certlens postings``: job postings → what they ask for, one by one and taken together."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from certlens.batch import NamedBytes, failure
from certlens.errors import CertlensError
from certlens.folders import posting_files
from certlens.postings import Posting, read_posting
from certlens.postings.demand import demand
from certlens.rendering.postings import demand_text
from certlens.rendering.writing import complain, json_text, opened


@dataclass(frozen=True)
class PostingsOptions:
    """What was asked for on the command line; ``sources`` are files and folders."""

    sources: tuple[str, ...]
    form: Literal["text", "json"]
    output: Path | None


def run(options: PostingsOptions) -> int:
    """Read and write; the exit status, 3 when some posting could not be read."""
    read = list(read_postings(options.sources))
    postings = [one for one in read if one is not None]
    if not postings:
        return 3
    found = demand(postings)
    with opened(options.output, data=options.form == "json") as file:
        file.write(json_text(found) if options.form == "json" else demand_text(found, file))
    return 3 if len(postings) < len(read) else 0


def read_postings(sources: Sequence[str]) -> Iterator[Posting | None]:
    """The postings in the files and folders; None, and a line on stderr, for one that is unread."""
    for source in sources:
        files = (source,) if source == "-" else posting_files(source)
        if not files:
            complain(f"{source}: no posting in this folder (text, HTML, Markdown, PDF or Word)")
            yield None
        yield from map(_attempt, files)


def _attempt(file: str) -> Posting | None:
    try:
        return read_posting(NamedBytes(sys.stdin.buffer.read(), "<stdin>") if file == "-" else file)
    except (CertlensError, OSError) as error:
        complain(failure(file, error).message)
        return None
