"""Résumés from a few lines of Markdown, for tests."""

from __future__ import annotations

from datetime import date
from inspect import cleandoc

from certlens.matching import match
from certlens.parsers.markdown import read_markdown
from certlens.resume import Resume

TODAY = date(2026, 10, 1)


def resume_of(text: str, as_of: date = TODAY) -> Resume:
    """What the matcher finds on this page."""
    return match(read_markdown(cleandoc(text).encode(), path="resume.md"), as_of=as_of)
