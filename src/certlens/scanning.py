"""Source + target → Report: the three stages in one call."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from typing import BinaryIO

from certlens.analysis import analyze
from certlens.matching import match
from certlens.parsers import parse
from certlens.postings import Posting
from certlens.report import Report


def scan(
    source: str | os.PathLike[str] | bytes | BinaryIO,
    *,
    role: str | None = None,
    employer: str | None = None,
    postings: Sequence[Posting | str | os.PathLike[str]] = (),
    as_of: date | None = None,
    password: str | None = None,
    ocr: bool | str = False,
) -> Report:
    """What a hiring manager will make of the certifications on a résumé.

    ``source`` is a path, the file's bytes or a binary stream; ``role`` and ``employer`` are ids (or
    job titles) of the catalogue; without a role only findings that hold for every role are made.
    ``postings`` are job postings, or their paths, that the claims are held against. ``as_of``
    decides what has expired and defaults to today. ``password`` and ``ocr`` are those of
    :func:`certlens.parse`.

    Raises:
        FileNotFoundError: there is no such file.
        ParseError: the file could not be read.
        UnknownNameError: no such role or employer; ``nearest`` lists similar ones.
    """
    resume = match(parse(source, password=password, ocr=ocr), as_of=as_of)
    return analyze(resume, role=role, employer=employer, postings=postings, as_of=resume.as_of)
