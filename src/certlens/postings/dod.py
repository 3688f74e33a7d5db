"""DoD 8570 classes ("IAT Level II", "CSSP Analyst") → the certifications that satisfy them.

DoD 8140 has replaced the classes, contracts still name them. A certification of a higher level
satisfies a lower one of IAT and IAM (note under the DoD's table of approved baseline
certifications).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from certlens.knowledge import certifications

_LEVELLED = re.compile(
    r"\b(IAT|IAM|IASAE)[\s/-]*(?:(?:Level|Lvl\.?|Tier|Category|Cat\.?)\s*)?(III|II|I|[123])\b"
    r"(?P<more>(?:\s*(?:/|,|or|and)\s*(?:Level\s*)?(?:III|II|I|[123])\b)*)"
)
_JOINED = re.compile(r"\b(IAT)\s*(?:/|or|and)\s*(IAM)[\s-]*(?:Level\s*)?(III|II|I|[123])\b")
_CSSP = re.compile(
    r"\bCSSP[\s:/-]*(Analyst|Infrastructure(?: Support)?|Incident Respon(?:der|se)|Auditor|Manager"
    r"|IS|IR|AU|SPM|A)\b"
)
_NUMERALS = {"1": "I", "2": "II", "3": "III"}
_SERVICES = {"an": "A", "a": "A", "in": "IS", "is": "IS", "ir": "IR", "au": "Aud", "ma": "Mgr"}
_NUMERAL = re.compile(r"III|II|I|[123]")


class DodClass(NamedTuple):
    """A class named at ``text[start:end]``."""

    name: str
    start: int
    end: int


def find_classes(text: str) -> Iterator[DodClass]:
    """The classes that a text names, left to right."""
    taken: list[range] = []
    for found in _JOINED.finditer(text):
        level = _NUMERALS.get(found[3], found[3])
        yield DodClass(f"{found[1]} {level}", *found.span(1))
        yield DodClass(f"{found[2]} {level}", *found.span(2))
        taken.append(range(*found.span()))
    for found in _LEVELLED.finditer(text):
        if any(found.start() in one or found.end() - 1 in one for one in taken):
            continue
        yield from _levels(found)
    for found in _CSSP.finditer(text):
        yield DodClass(f"CSSP-{_service(found[1])}", *found.span())


def _levels(found: re.Match[str]) -> Iterator[DodClass]:
    name = found[1]
    yield DodClass(f"{name} {_NUMERALS.get(found[2], found[2])}", found.start(), found.end(2))
    for level in _NUMERAL.finditer(found["more"]):
        start = found.start("more") + level.start()
        yield DodClass(f"{name} {_NUMERALS.get(level[0], level[0])}", start, start + len(level[0]))


def _service(printed: str) -> str:
    short = printed.lower()
    if short.startswith("inc"):
        return "IR"
    return "Mgr" if short == "spm" else _SERVICES[short[:2]]


def satisfying(name: str) -> tuple[str, ...]:
    """The ids of the certifications that satisfy a class, those of higher levels included."""
    kind, _, level = name.partition(" ")
    if kind not in ("IAT", "IAM"):
        return _listed().get(name, ())
    higher = [f"{kind} {other}" for other in ("I", "II", "III") if len(other) >= len(level)]
    return tuple(dict.fromkeys(one for other in higher for one in _listed().get(other, ())))


@cache
def _listed() -> Mapping[str, tuple[str, ...]]:
    """The certifications that the catalogue lists under each class."""
    table: dict[str, list[str]] = {}
    for row in certifications().values():
        for line in row.compliance:
            if line.startswith("DoD 8570"):
                for name in line.partition(":")[2].split(","):
                    table.setdefault(name.strip(), []).append(row.id)
    return {name: tuple(ids) for name, ids in table.items()}
