"""What stands under a heading of unknown or doubtful words says what kind of section it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from certlens.document import Line
from certlens.matching.dates import find_dates, find_ranges
from certlens.matching.heading_looks import Kinds, names_certification
from certlens.matching.headings import OTHERS, whole_kinds
from certlens.matching.skill_table import skills_named
from certlens.resume import SectionKind

_DASHES = {ord(mark): "-" for mark in "–—"}
_QUALIFIES = re.compile(r"qualif|train|papers?\b", re.IGNORECASE)
_LEARNS = re.compile(
    r"\b(?:learning|development|studies|studying|growth|upskilling)\b", re.IGNORECASE
)
_WORK = re.compile(r"\b(?:work|jobs?|roles?|employ\w+)$", re.IGNORECASE)
_MOTHER_TONGUE = re.compile(r"\W*(?:mother|native) (?:tongue|language)s?\b", re.IGNORECASE)
_PARTS = re.compile(r"[,;\n]|\. ")
_DEGREE = re.compile(
    r"\b(?:B\.?Sc|M\.?Sc|B\.?A|M\.?A|B\.?Eng|M\.?Eng|B\.?Tech|Ph\.?D|HND|bachelor|master|diploma|"
    r"degree|licenciatura|laurea)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:universi\w+|college|institute of|polytechnic|hochschule|hogeschool|school|academy|facult\w+)\b",
    re.IGNORECASE,
)
_CLIENT = re.compile(r"\W*(?:client|customer|employer)\b", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:consultant|contractor|freelance|architect|developer|engineer|analyst|administrator|"
    r"manager|lead)\b",
    re.IGNORECASE,
)
_BULLETS = 2  # for each paid project
_LEAST_PARTS = 4
_LEAST_NAMES = 2
_HALF = 0.5
_FEW = 0.3


def kinds_by_body(kinds: Kinds, title: str, body: Sequence[Line], experienced: bool) -> Kinds:
    """The kinds of a section; those its heading gives unless its lines tell better.

    Under an unknown heading dated bullets are experience, where no other section is; a list that
    names certifications is one.
    """
    unknown = kinds == ("other",) and not whole_kinds(title) and not OTHERS.search(title)
    if unknown and _certified_share(body) >= _share_asked(title):
        return ("certifications",)
    if kinds[0] == "education" and "certifications" not in kinds and _QUALIFIES.search(title):
        certified = _certified_share(body) >= _share_asked(title)
        return (*kinds, "certifications") if certified else kinds
    if kinds == ("courses",) and _LEARNS.search(title):
        return ("certifications",) if _certified_share(body) >= _HALF else kinds
    if kinds == ("publications",) and _certified_share(body) >= _HALF:
        return ("certifications",)  # "Papers"
    if kinds == ("skills",) and any(_MOTHER_TONGUE.match(line.text) for line in body):
        return ("skills", "languages")
    if unknown and (told := _told_kind(body)):
        return (told,)
    if kinds[0] == "projects" and ("experience" in kinds or _is_paid_work(body)):
        return tuple(dict.fromkeys(("experience", *kinds)))
    if experienced or not (kinds == ("other",) or _WORK.search(title)):
        return kinds
    dated = any(find_ranges(line.text.translate(_DASHES)) for line in body)
    bullets = sum(line.bullet for line in body)
    return ("experience",) if dated and bullets > 1 else kinds


def tells_of_degrees(body: Sequence[Line]) -> bool:
    """Whether a line under a heading is a degree or diploma of a school."""
    return any(_DEGREE.search(line.text) for line in body)


def _is_paid_work(body: Sequence[Line]) -> bool:
    """Whether projects are told as jobs are: for a client, or in a role and a period, in bullets."""
    dated = [at for at, line in enumerate(body) if find_ranges(line.text.translate(_DASHES))]
    roles = sum(bool(_ROLE.search(_text(body[max(at - 1, 0) : at + 2]))) for at in dated)
    clients = sum(_CLIENT.match(line.text) is not None for line in body)
    bullets = sum(line.bullet for line in body)
    paid = clients > 1 or (len(dated) > 1 and roles >= _HALF * len(dated))
    return paid and bullets >= _BULLETS * max(clients, len(dated))


def _told_kind(body: Sequence[Line]) -> SectionKind | None:
    """What a short text without bullets or dates under an unknown heading is a list of."""
    text = _text(body)
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if _DEGREE.search(text) and _SCHOOL.search(text):
        return "education"
    if len(parts) < _LEAST_PARTS or any(find_dates(text)):
        return None
    named = sum(bool(skills_named(part)) for part in parts)
    return "skills" if named >= _HALF * len(parts) else None


def _share_asked(title: str) -> float:
    """The share of lines about certifications that makes a list of them under such a title."""
    return _FEW if _QUALIFIES.search(title) else _HALF


def _certified_share(body: Sequence[Line]) -> float:
    """The share of lines that stand in items which name a certification, if several do."""
    items = [list(lines) for _, lines in groupby(body, key=_item)]
    named = [lines for lines in items if names_certification(_text(lines))]
    parts = [part for lines in named for part in _PARTS.split(_text(lines))]
    several = sum(map(names_certification, parts)) >= _LEAST_NAMES
    return sum(map(len, named)) / len(body) if several else 0.0


def _item(line: Line) -> tuple[str, int]:
    return ("block", line.block) if line.row is None else ("row", line.row)


def _text(lines: Sequence[Line]) -> str:
    return "\n".join(line.text for line in lines)
