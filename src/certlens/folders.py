"""A folder → the résumés in it, or the job postings."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

SUFFIXES = frozenset(
    {".pdf", ".docx", ".docm", ".dotx", ".odt", ".ott", ".txt", ".text", ".md", ".markdown"}
)

WEB_PAGES = frozenset({".html", ".htm"})
PICTURES = frozenset({".png", ".jpg", ".jpeg"})


class Folder(NamedTuple):
    """The files looked for below a folder, and how many others were passed over."""

    files: tuple[str, ...]
    skipped: int


def files_in(folder: str | os.PathLike[str], *, pictures: bool = False) -> Folder:
    """The files below a folder that could be résumés, by their names' endings, sorted by path.

    Hidden files and folders are not looked at; files of other kinds are counted as skipped, JSON
    and ZIP files among them: few of those are résumés, so they have to be named one by one.
    ``pictures`` are taken too where OCR is to read them.
    """
    return _below(folder, SUFFIXES | PICTURES if pictures else SUFFIXES)


def posting_files(place: str | os.PathLike[str]) -> tuple[str, ...]:
    """The file itself, or the files that could be postings below a folder, sorted by path."""
    if not os.path.isdir(place):
        return (os.fspath(place),)
    return _below(place, SUFFIXES | WEB_PAGES).files


def _below(folder: str | os.PathLike[str], wanted: frozenset[str]) -> Folder:
    found: list[str] = []
    skipped = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            if name.startswith((".", "~$")):
                continue
            if Path(name).suffix.lower() in wanted:
                found.append(os.path.join(place, name))
            else:
                skipped += 1
    return Folder(tuple(sorted(found)), skipped)
