"""A heading's words → the kinds of section that it opens."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from certlens.document import Line
from certlens.knowledge import Heading, read_rows
from certlens.resume import SectionKind

_EDGE = re.compile(r"^[\W\d_]+|[\W_]+$")
_SPACES = re.compile(r"[\W_]+")
_JOINT = re.compile(
    r"\s*(?:[&/|,+]|\band\b|\bund\b|\by\b|\bet\b|\be\b|\ben\b|\bo\b|\bou\b|\boder\b)\s*"
)
_INLINE = re.compile(
    r"^\W{0,3}([^:–—]{3,45}?)\s*(?::|\s[–—-])\s+(?=\S)|^\W{0,3}([^:]{3,45}):(?=\S)"
)
_DIVIDED = re.compile("[:–—-]")
_JOINING = frozenset(("and", "und", "y", "et", "e", "en", "o", "ou", "oder"))
_CERTIFIES = re.compile("certifi|credential")
_TITLED = re.compile(
    r"(?!.*\b(?:birth|school|ssl|tls|academic|educational|of|for|the|my|their)\b)"
    r"(?:(?:\w+ ){0,4}(?:certifications|certificates|credentials)(?: \w+){0,3}|"
    r"(?:\w+ ){1,2}certification|"
    r"certification (?:highlights|overview|summary|matrix|list|history|profile|details|record)s?)"
)
FRAMED = re.compile(r"\[[^]]+\]|<+[^>]+>+|([=*~#_|+-])\1*[^=*~#_|]+\1+")
"""A heading between marks: ``[ Skills ]``, ``== Skills ==``."""

LONGEST_HEADING = 60
"""The most characters of a heading."""

_REMARK = re.compile(
    r"\s*[,(–—-]+\s*(?:(?:most )?recent|newest|latest|selected|a selection|continued|cont|current|"
    r"reverse|(?:in )?(?:reverse )?chronological|relevant|auswahl|suite|extrait|selección)\b.{0,16}$"
)
_RUNS_INTO = re.compile(r":\s*\S|,|•|·")
_NOUNS = frozenset(
    [
        "projects",
        "experience",
        "employment",
        "education",
        "skills",
        "certifications",
        "certificates",
        "competencies",
        "publications",
        "awards",
        "achievements",
        "languages",
        "interests",
        "hobbies",
        "references",
        "internships",
        "trainings",
        "courses",
        "training",
        "qualifications",
        "technologies",
        "talks",
        "volunteering",
        "competitions",
        "hackathons",
    ]
)


@cache
def _known_headings() -> Mapping[str, SectionKind]:
    return {row.text: row.kind for row in read_rows("headings", Heading)}


@cache
def _openings() -> frozenset[str]:
    """The words that a heading of known ones may begin with."""
    return frozenset(text.split()[0] for text in _known_headings()) | _JOINING


def fold_heading(text: str) -> str:
    """A heading without decoration, numbering, case or doubled spaces."""
    return _EDGE.sub("", text).strip().casefold()


def heading_kinds(text: str) -> tuple[SectionKind, ...]:
    """The section kinds a heading names, most important first; empty if it is none."""
    folded = fold_heading(text)
    plain = _SPACES.sub(" ", folded).strip()
    whole = _known_headings().get(plain)
    if whole:
        return (whole,)
    if plain.partition(" ")[0] not in _openings():
        return _titled(text, plain)
    parts = [_SPACES.sub(" ", part).strip() for part in _JOINT.split(folded) if part.strip()]
    known = [kind for part in parts if (kind := _known_headings().get(part))]
    if 2 <= len(parts) <= 4 and len(known) == len(parts):
        return tuple(dict.fromkeys(known))
    if remark := _REMARK.search(folded):
        return heading_kinds(folded[: remark.start()])
    return _titled(text, plain)


def _titled(text: str, plain: str) -> tuple[SectionKind, ...]:
    """The kind of a heading in its own words with one for certifications in it."""
    if not _CERTIFIES.search(plain):
        return ()
    titled = _TITLED.fullmatch(plain) and not _RUNS_INTO.search(text.strip())
    return ("certifications",) if titled else ()


def kind_by_noun(text: str) -> SectionKind:
    """The kind of a heading in its own words ("Projects handled"), by the noun it begins or ends with."""
    words = _SPACES.sub(" ", fold_heading(text)).split()
    for word in (words[-1], words[0]) if words else ():
        kind = _known_headings().get(word)
        if kind and word in _NOUNS:
            return kind
    return "other"


def inline_heading(line: Line) -> tuple[tuple[SectionKind, ...], int] | None:
    """The kinds of a heading that runs into its content (``Certifications: CCNA``), and its length."""
    if not _DIVIDED.search(line.text):
        return None
    found = _INLINE.match(line.text)
    if not found:
        return None
    kinds = heading_kinds(found.group(1) or found.group(2))
    return (kinds, found.end()) if kinds else None
