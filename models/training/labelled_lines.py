"""Labelled lines of résumés: ``# role`` opens a part, each line below is one example, ``[…]`` a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_NAME = re.compile(r"\[([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line of a résumé, the role it plays, and where the names of certifications stand in it."""

    role: str
    text: str
    names: tuple[tuple[int, int], ...] = ()


def read_lines(path: Path) -> Iterator[LabelledLine]:
    """The labelled lines of a file, in its order."""
    role = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            role = line[2:]
        elif line.strip():
            yield marked(role, line)


def marked(role: str, line: str) -> LabelledLine:
    """A line with its names in brackets → the line without them, and where they stand.

    Only certifications, and a summary that names one, carry brackets.
    """
    text, names, after = "", [], 0
    for found in _NAME.finditer(line):
        text += line[after : found.start()]
        names.append((len(text), len(text) + len(found[1])))
        text += found[1]
        after = found.end()
    return LabelledLine(role, text + line[after:], tuple(names))
