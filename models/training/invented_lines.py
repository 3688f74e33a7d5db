"""Lines of résumés that nobody wrote: templates filled from a vocabulary, some of them sloppily."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from labelled_lines import LabelledLine, marked

_SLOT = re.compile(r"\{(\w+)(\?)?\}")
_DIGITS = {"d": (2, 9), "b": (0, 2), "n12": (2, 28), "nn": (11, 98), "nnn": (101, 989)}
_SWAPS = (("–", "-"), (" and ", " & "), ("%", " percent"), ("; ", ", "), (";", "."), (" - ", " – "))


class Inventor:
    """Fills templates from a vocabulary; the same seed gives the same lines."""

    def __init__(self, vocabulary: Mapping[str, Sequence[str]], seed: int) -> None:
        self._vocabulary = vocabulary
        self._random = Random(seed)

    def lines(self, templates: Sequence[LabelledLine], count: int) -> Iterator[LabelledLine]:
        """``count`` invented lines, each role as often as any other, every fourth one sloppy."""
        by_role: dict[str, list[str]] = {}
        for template in templates:
            by_role.setdefault(template.role, []).append(template.text)
        roles = list(by_role)
        for number in range(count):
            role = roles[number % len(roles)]
            line = marked(role, self._filled(self._random.choice(by_role[role])))
            yield self.sloppy(line) if self._random.random() < 0.25 else line

    def _filled(self, template: str) -> str:
        return _SLOT.sub(self._fill, template)

    def _fill(self, slot: re.Match[str]) -> str:
        name, optional = slot.groups()
        if optional and self._random.random() < 0.5:
            return ""
        if name in _DIGITS:
            return str(self._random.randint(*_DIGITS[name]))
        if name[0].isupper():
            text = self._filled(self._random.choice(self._vocabulary[name.lower()]))
            return text[:1].upper() + text[1:]
        return self._filled(self._random.choice(self._vocabulary[name]))

    def sloppy(self, line: LabelledLine) -> LabelledLine:
        """A line as a hurried writer leaves it; one that holds names changes its case at most."""
        chance = self._random.random()
        if chance < 0.15:
            return replace(line, text=line.text.lower())
        if chance < 0.22 and len(line.text.upper()) == len(line.text):
            return replace(line, text=line.text.upper())
        if line.names:
            return line
        if chance < 0.45:
            return replace(line, text=line.text + ".")
        if chance < 0.7:
            return replace(line, text=line.text.replace(*self._random.choice(_SWAPS)))
        return replace(line, text=self._mistyped(line.text))

    def _mistyped(self, text: str) -> str:
        at = self._random.randrange(len(text))
        swapped = text[at : at + 2][::-1]
        kept = text[at].isalpha() and self._random.random() < 0.5
        return text[:at] + (swapped + text[at + 2 :] if kept else text[at + 1 :])


def read_templates(path: Path) -> list[LabelledLine]:
    """The templates of a file, their brackets untouched."""
    role, found = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            role = line[2:]
        elif line.strip():
            found.append(LabelledLine(role, line))
    return found


def inventor(folder: Path, seed: int) -> Inventor:
    """An inventor with the vocabulary of a corpus folder."""
    vocabulary = json.loads((folder / "vocabulary.json").read_text(encoding="utf-8"))
    return Inventor(vocabulary, seed)
