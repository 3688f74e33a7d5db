"""Posting → what it asks for: each certification named, how badly it is wanted, what may stand in."""

from __future__ import annotations

import os
from typing import BinaryIO, Literal

from certlens.document import Format, Record, Span

__all__ = ["EmployerCue", "Need", "Posting", "PostingSource", "Wanted", "read_posting"]

Wanted = Literal["required", "preferred", "or-equivalent", "after-hire"]


class PostingSource(Record):
    """The file a posting came from; ``pages`` is None where the format has none."""

    path: str
    sha256: str
    format: Format | Literal["html"]
    pages: int | None = None


class EmployerCue(Record):
    """The kind of employer that a posting sounds like, and the words that gave it away."""

    id: str
    cue: str


class Need(Record):
    """A certification that a posting names, and how it wants it.

    Of the needs that share a ``group`` any one suffices. ``open_list`` says that the posting takes
    equivalents too, ``within_months`` how long after hire there is, ``stands_for`` what an
    or-equivalent may replace ("a degree"). Where the posting names only a class of DoD 8570
    (``dod_class``), each certification that satisfies it is a need of its own; as 8140 has replaced
    those classes, they are marked ``legacy``. ``quote`` is the sentence.
    """

    certification: str
    text: str
    need: Wanted
    group: str | None = None
    open_list: bool = False
    within_months: int | None = None
    stands_for: str | None = None
    dod_class: str | None = None
    legacy: bool = False
    quote: str
    span: Span


class Posting(Record):
    """What a job posting asks for, in reading order.

    ``role`` is the catalogue's, where the title says it clearly; ``generic`` is how certifications
    are asked for without naming one ("relevant certifications a plus").
    """

    source: PostingSource
    role: str | None = None
    employer: EmployerCue | None = None
    needs: tuple[Need, ...] = ()
    generic: Literal["required", "preferred"] | None = None

    def _repr_html_(self) -> str:
        """The posting as a notebook shows it."""
        from certlens.rendering.postings_html import posting_html

        return posting_html(self)


def read_posting(source: str | os.PathLike[str] | bytes | BinaryIO) -> Posting:
    """What a job posting asks for; ``source`` is a path, the file's bytes or a binary stream.

    Text, Markdown, HTML, PDF and Word files are read.

    Raises:
        FileNotFoundError: there is no such file.
        ParseError: it could not be read, or is a login page; the message says what to do.
    """
    from certlens.postings.reading import read

    return read(source)
