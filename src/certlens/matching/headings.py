"""A heading's words → the kinds of section that it opens."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from certlens.document import Line
from certlens.knowledge import Heading, read_rows
from certlens.matching.prepared import load
from certlens.resume import SectionKind

_EDGE = re.compile(r"^[\W\d_]+|[\W_]+$")
_SPACES = re.compile(r"[\W_]+")
_OPENING = re.compile(r"[\W\d_]*([^\W_]+)")
_JOINT = re.compile(r"[&/|,+]|\b(?:and|und|y|et|en?|ou?|oder)\b")
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
    r"certification (?:highlights|overview|summary|matrix|list|history|profile|details|record|"
    r"register|registry|log|table|status|"
    r"portfolio|path|journey|data|section|information)s?)"
)
_SORTED = re.compile(
    r"^\W*(certifications?|certificates|credentials|qualifications)(?:,|\s[-–])?\s+"
    r"(?:by|per|sorted|grouped|newest|latest|most recent|oldest)\s[\w ]{2,24}$",
    re.IGNORECASE,
)
FRAMED = re.compile(r"\[[^]]+\]|<+[^>]+>+|([=*~#_|+-])\1*[^=*~#_|]+\1+")
"""A heading between marks: ``[ Skills ]``, ``== Skills ==``."""

_REMEMBERED = 512

LONGEST_HEADING = 60
"""The most characters of a heading."""

_REMARK = re.compile(
    r"\s*[,(–—-]+\s*(?:(?:most )?recent|newest|latest|selected|a selection|continued|cont|current|"
    r"reverse|(?:in )?(?:reverse )?chronological|relevant|auswahl|suite|extrait|selección)\b.{0,16}$"
)
_GOES_ON = re.compile(r"(\w+(?: [\w'’]+){1,3}?)(?: at |: ).+", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\((?:[a-z][a-z ,-]*|[A-Z][A-Z ,-]{6,})\)\W*$")
_RUNS_INTO = re.compile(r":\s*\S|,|•|·")
_AND_SO_ON = frozenset(("the like", "more", "so on", "others", "other", "etc", "the rest", "such"))
_HEAD = re.compile(
    r"\b(?:of|at|in|on|for|with|by|from|to|under|outside|within|about|since|i|i['’]m|i['’]ve|we|my|"
    r"that|which|who|où|de|del|di|da|do|der|van|von|für|para|per|pour)\b"
)
"""The words before which a heading's main word stands."""

OTHERS = re.compile(
    r"\b(?:tea(?:ch|m)|taught|train|course|mentor|deliver|plan|partner|client|compan|role|job|advert|"
    r"posting|want|goal|next|studying|attended)",
    re.IGNORECASE,
)
"""Words beside which certifications are not the owner's, or not yet."""

_OPENINGS: tuple[tuple[re.Pattern[str], SectionKind], ...] = (
    (
        re.compile(r"(?:away|aside|apart) from |outside |out of |beyond |when (?:i|not) "),
        "interests",
    ),
    (re.compile(r"(?:a word |words )?about (?:me|the|this|my)\b|who "), "summary"),
    (re.compile(r"(?:where|how) .*\b(?:reach|find|contact) "), "contact"),
)
"""How a heading in a sentence begins, and the kind that it then has."""

_WANTED = re.compile(r"\b(?:want|goal|next|target|dream|ideal|looking|sought|advert|posting)")
_PERSON = re.compile(r"(?:er|or|ist|ian|ant|ead|officer|owner)s?$")


@cache
def _tables() -> Mapping[str, Mapping[str, SectionKind]]:
    tables: Mapping[str, Mapping[str, SectionKind]] = load("headings", ("headings",), _prepare)
    return tables


def _prepare() -> Mapping[str, Mapping[str, SectionKind]]:
    """The kinds of headings that are one anywhere, of those set as one, and of telling nouns."""
    rows = read_rows("headings", Heading)
    return {
        "anywhere": {row.text: row.kind for row in rows if not row.looks},
        "styled": {row.text: row.kind for row in rows},
        "nouns": {row.text: row.kind for row in rows if row.noun},
    }


PREPARED = (("headings", ("headings",), _prepare),)


@cache
def _openings() -> frozenset[str]:
    """The words that a heading of known ones may begin with."""
    return frozenset(text.split()[0] for text in _tables()["anywhere"]) | _JOINING


def fold_heading(text: str) -> str:
    """A heading without decoration, numbering, case or doubled spaces."""
    return _EDGE.sub("", text).strip().casefold()


@lru_cache(maxsize=_REMEMBERED)
def heading_kinds(text: str) -> tuple[SectionKind, ...]:
    """The section kinds a heading names, most important first; empty if it is none."""
    opening = _OPENING.match(text)
    opens = opening is not None and opening[1].casefold() in _openings()
    if not opens and not _CERTIFIES.search(text.casefold()):
        return ()
    if sorted_by := _SORTED.search(text):
        return heading_kinds(sorted_by[1])
    folded = fold_heading(text)
    plain = _SPACES.sub(" ", folded).strip()
    if not opens:
        return _titled(text, plain)
    whole = _tables()["anywhere"].get(plain)
    if whole:
        return (whole,)
    parts = [_SPACES.sub(" ", part).strip() for part in _JOINT.split(folded) if part.strip()]
    parts = [part for part in parts if part not in _AND_SO_ON] or parts
    known = [kind for part in parts if (kind := _tables()["anywhere"].get(part))]
    if 2 <= len(parts) <= 4 and len(known) == len(parts):
        return _in_order(known)
    if remark := _REMARK.search(folded):
        return heading_kinds(folded[: remark.start()])
    if remark := _BRACKETS.search(text):
        return heading_kinds(text[: remark.start()])
    return _titled(text, plain)


def _titled(text: str, plain: str) -> tuple[SectionKind, ...]:
    """The kind of a heading in its own words with one for certifications in it."""
    if not _CERTIFIES.search(plain):
        return ()
    titled = _TITLED.fullmatch(plain) and not _RUNS_INTO.search(text.strip())
    return ("certifications",) if titled else ()


def told_kinds(text: str) -> tuple[SectionKind, ...]:
    """The kinds of a heading that goes on with a name ("What I did at Acme (2020–2023)")."""
    found = _GOES_ON.match(text)
    kinds = heading_kinds(found.group(1)) if found else ()
    return kinds if kinds == ("experience",) else ()


def whole_kinds(text: str) -> tuple[SectionKind, ...]:
    """The kinds of a text that is a heading where it is set as one; several may share a line."""
    parts = [part for part in text.split("\t") if part.strip()]
    found = [heading_kinds(part) or _styled(part) for part in parts]
    return tuple(dict.fromkeys(kind for kinds in found for kind in kinds)) if all(found) else ()


def _styled(text: str) -> tuple[SectionKind, ...]:
    kind = _tables()["styled"].get(_SPACES.sub(" ", fold_heading(text)).strip())
    return (kind,) if kind else ()


VENDOR_CERTIFIED = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)? [Cc]ertified")  # as a heading


def styled_kinds(text: str) -> tuple[SectionKind, ...]:
    """The kinds of a heading in its own words ("Tools of the trade"), which its look says it is."""
    if known := whole_kinds(text):
        return known
    if VENDOR_CERTIFIED.fullmatch(text.strip()):
        return ("certifications",)
    kinds = [kind for part in _JOINT.split(fold_heading(text)) if (kind := _part_kind(part))]
    return _in_order([kind for kind in kinds if kind != "other"]) or ("other",)


def _in_order(kinds: Sequence[SectionKind]) -> tuple[SectionKind, ...]:
    """The kinds, each once, as printed; memberships behind the certifications they stand with."""
    if "certifications" in kinds and kinds[0] == "volunteering":
        kinds = ["certifications", *kinds]
    return tuple(dict.fromkeys(kinds))


def _part_kind(part: str) -> SectionKind | None:
    """The kind of a heading's part, by the last noun before "of", "at", "I", or in all of it."""
    plain = _SPACES.sub(" ", part).strip()
    if kind := _tables()["styled"].get(plain):
        return kind
    if opened := next((kind for begins, kind in _OPENINGS if begins.match(plain)), None):
        return opened
    before = _HEAD.split(plain, maxsplit=1)[0].split()
    person = before and _PERSON.search(before[-1]) and before[-1] not in _tables()["nouns"]
    if person or _WANTED.search(plain):
        return None
    words = [word for part in (before, plain.split()) for word in reversed(part)]
    kinds = [_tables()["nouns"][word] for word in words if word in _tables()["nouns"]]
    if kinds[:1] == ["experience"] and "volunteering" in kinds:
        return "volunteering"
    mine = not OTHERS.search(plain)
    return next((kind for kind in kinds if mine or kind != "certifications"), None)


def inline_heading(line: Line) -> tuple[tuple[SectionKind, ...], int] | None:
    """The kinds of a heading that runs into its content (``Certifications: CCNA``), and its length."""
    if not _DIVIDED.search(line.text):
        return None
    found = _INLINE.match(line.text)
    if not found:
        return None
    kinds = heading_kinds(found.group(1) or found.group(2))
    return (kinds, found.end()) if kinds else None
