"""A résumé named on the command line → its facts, or one line on stderr that says why not."""

from __future__ import annotations

import sys
from datetime import date

from certlens.batch import NamedBytes, failure
from certlens.errors import ParseError
from certlens.matching import match
from certlens.parsers import parse
from certlens.rendering.writing import complain
from certlens.resume import Resume


def read_resume(
    source: str, *, as_of: date, password: str | None = None, ocr: bool | str = False
) -> Resume | None:
    """What the file claims; None, and a line on stderr, if it cannot be read. ``-`` is stdin."""
    read = NamedBytes(sys.stdin.buffer.read(), "<stdin>") if source == "-" else source
    try:
        return match(parse(read, password=password, ocr=ocr), as_of=as_of)
    except (ParseError, OSError) as error:
        complain(failure("<stdin>" if source == "-" else source, error).message)
        return None
