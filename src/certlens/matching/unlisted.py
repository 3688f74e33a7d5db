"""Certifications that the catalogue lacks: named as such on the page, never guessed into a row.

spaCy's token patterns run only on the units that no row explains, and it is imported only for them;
the trained pipeline is asked last.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from certlens.document import Document
from certlens.matching.columns import HeadedCell
from certlens.matching.dates import find_dates, find_ranges
from certlens.matching.item_names import (
    TRIM,
    is_graded,
    is_never_one,
    name_at,
    named_by_place,
    named_in_list,
)
from certlens.matching.item_names import UNLISTED as UNLISTED
from certlens.matching.layout_units import Unit
from certlens.matching.learned import find_names
from certlens.matching.mentions import Mention
from certlens.matching.name_looks import name_looks
from certlens.matching.name_patterns import name_patterns
from certlens.matching.surroundings import Surroundings

_CERTIFIED = re.compile(
    r"\b(?:Certified|CERTIFIED|Accredited|Chartered)\s+(?:in\s+)?[A-Z]|"
    r"[A-Z][\w+#.-]*\s+(?:Certified|Chartered)\b"
)
_CERTIFICATE = re.compile(
    r"[A-Z][\w+#.-]*\s+(?:Certification|CERTIFICATION|Certificate)\b|\bCertifi(?:cate|"
    r"cation)\s+(?:in|of)\s+[A-Z]"
)
_TELLING = ("Certifi", "CERTIFI", "Accredited", "Chartered")  # one stands in all of these
_OF_PEOPLE = re.compile(
    r"['’]?s?\s+(?:association|institute|society|chapter|council|community|conference|forum)\b",
    re.IGNORECASE,
)
_IS_BODY = re.compile(
    r"\bChartered (?:Institute|Institution|Society|Association)\b|\b(?:Institute|Institution|Association|Society) "
    r"(?:of|for)\b|"
    r"\bCommission\b"
)
_BODY_OF = re.compile(
    r"\b(?:Institute|Institution|Association|Society|Council|College) (?:of|for)\s+$"
)
_FIRM = re.compile(
    r"\b(?:Accountants|Surveyors|Engineers|Architects|Auditors|Advisers|Advisors|Consultants)$"
)
_TITLE = re.compile(r"(?:[eo]r|ist|ant|ian|nal|ate|ee|man|tech)s?\b", re.IGNORECASE)
_IN_PRODUCTS = re.compile(r"(?:Certified|Accredited) in\b")
_NAMED = re.compile(r"[Cc]ert(?:ifi\w+)?\b|CERT|[Qq]ualification|[Bb]adge|[Cc]hartered|[:(]")
_WORD = re.compile(r"\W*(?:certifi(?:ed|cation|cate)|accredited|chartered)\W*", re.IGNORECASE)
_LONGEST_ISSUER = 3
_LONGEST_ITEM = 20
_NAMING = re.compile(r"[A-Z][a-z]{3,}\s+[A-Z]")
_CELL_END = re.compile(r"[\t\n|;]")


def find_unlisted(
    document: Document,
    units: Sequence[Unit],
    around: Surroundings,
    known: Sequence[Mention],
    columns: Mapping[int, Sequence[HeadedCell]],
) -> list[Mention]:
    """Mentions of certifications that no row covers, as mentions with an empty id."""
    text = around.view.text
    known = sorted(known, key=lambda mention: mention.start)
    found: list[Mention] = []
    unexplained: list[Unit] = []
    printed = Counter(line.text for line in document.lines)
    looks = name_looks(document, units, known)
    for unit in units:
        repeated = printed[document.lines[unit.first_line - 1].text] > 1
        if (
            repeated
            or unit.is_title
            or not _may_hold_one(text, unit)
            or unit.number in looks.details
            or _is_detail(document, text, unit, units, [*known, *found])
            or around.is_issuer(unit)
        ):
            continue
        before = len(found)
        cell = _name_cell(unit, columns[unit.number]) if unit.number in columns else None
        if cell and not any(unit.start <= mention.start < unit.end for mention in known):
            found.extend(named_by_place(text[slice(*cell)], cell[0], listed=True, styled=True))
            if len(found) > before:
                continue
        styled = unit.number in looks.names
        dated = _is_dated_below(text, unit, units)
        stretches = list(_free_stretches(unit, known))
        for start, end in stretches:
            named = _in_stretch(text, unit, start, end, styled=styled, dated=dated)
            found.extend(
                mention for mention in named if not around.names_issuer(mention.start, mention.end)
            )
        if unit.kind == "certifications" and len(stretches) == 1 and len(found) == before:
            unexplained.append(unit)
    found += _learned(text, unexplained)
    return [mention for mention in found if not _WORD.fullmatch(text, mention.start, mention.end)]


def _may_hold_one(text: str, unit: Unit) -> bool:
    """Whether a unit lists certifications, or has a word that tells of one."""
    printed = text[unit.start : unit.end]
    return unit.kind == "certifications" or any(word in printed for word in _TELLING)


def _is_detail(
    document: Document, text: str, unit: Unit, units: Sequence[Unit], known: Sequence[Mention]
) -> bool:
    """Whether a unit is the issuer or date of the name above: printed smaller or lighter, or dated where it is not."""
    above = units[unit.number - 1] if unit.number else None
    if above is None or above.is_title or unit.kind != "certifications":
        return False
    ours, theirs = document.lines[unit.first_line - 1], document.lines[above.first_line - 1]
    if ours.bullet or not any(above.start <= m.start < above.end for m in known):
        return False
    if _gives_date(text, unit, above):
        return True
    smaller = (ours.font_size or 0) < (theirs.font_size or 0) - 0.4
    return smaller or (theirs.bold and not ours.bold)


def _gives_date(text: str, unit: Unit, above: Unit) -> bool:
    """Whether a unit is a plain name and a date, below a name that has no date ("Example Guild, 2023")."""
    line = text[unit.start : unit.end]
    dates = find_dates(line)
    if not dates or find_dates(text[above.start : above.end]):
        return False
    name = line[: dates[0].start]
    return len(name.split()) <= _LONGEST_ISSUER and not is_graded(line) and not _NAMED.search(line)


def _is_dated_below(text: str, unit: Unit, units: Sequence[Unit]) -> bool:
    """Whether the unit below is only a date, or an id and a date."""
    below = units[unit.number + 1] if unit.number + 1 < len(units) else None
    if below is None or below.section != unit.section or below.is_title:
        return False
    line = text[below.start : below.end]
    return bool(find_dates(line)) and not _NAMING.search(line)


def _name_cell(unit: Unit, cells: Sequence[HeadedCell]) -> tuple[int, int] | None:
    """Where the name stands in a row whose columns are headed."""
    if unit.kind != "certifications":
        return None
    return next(((cell.start, cell.end) for cell in cells if cell.meaning == "name"), None)


def _free_stretches(unit: Unit, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    start = unit.body_start
    for mention in mentions:
        if mention.end <= unit.start or mention.start >= unit.end:
            continue
        yield start, mention.start
        start = mention.end
    yield start, unit.end


def _in_stretch(
    text: str, unit: Unit, start: int, end: int, *, styled: bool, dated: bool
) -> Iterator[Mention]:
    stretch = text[start:end]
    if not stretch.strip(TRIM):
        return
    at_home = unit.kind == "certifications"
    found: list[Mention] = []
    told = any(word in stretch for word in _TELLING)
    if told and (_CERTIFIED.search(stretch) or (at_home and _CERTIFICATE.search(stretch))):
        for mention in _by_pattern(stretch, start):
            named = text[mention.start : mention.end]
            body = _OF_PEOPLE.match(text, mention.end) or _IS_BODY.search(named)
            body = body or _BODY_OF.search(text, max(unit.start, mention.start - 40), mention.start)
            titled = _CERTIFIED.search(named) and _TITLE.search(named)
            if _FIRM.search(named):
                continue
            known = at_home or (titled and len(named.split()) > 2)
            if known and not body and (at_home or not _IN_PRODUCTS.match(named)):
                found.append(mention)
    listed = len(unit.kinds) == 1
    if not found and at_home and (start, end) == (unit.body_start, unit.end):
        styled = styled and listed
        found.extend(named_by_place(stretch, start, listed=listed, styled=styled, dated=dated))
    elif at_home and listed:
        opens, closes = start == unit.body_start, end == unit.end
        others = list(named_in_list(stretch, start, opens=opens, closes=closes))
        found.extend(one for one in others if not any(_overlap(one, other) for other in found))
    yield from found


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _by_pattern(stretch: str, offset: int) -> Iterator[Mention]:
    cut, matcher = name_patterns()
    doc = cut(stretch.replace("\v", " "))
    last = -1
    for span in sorted(matcher(doc, as_spans=True), key=lambda span: (span.start, -span.end)):
        start, end = span.start_char, span.end_char
        if start < last or is_never_one(span.text) or len(span) < 3:
            continue
        yield from name_at(stretch, offset, start, end)
        last = end


def _learned(text: str, units: Sequence[Unit]) -> Iterator[Mention]:
    """What the trained pipeline takes for names in items that no row and no pattern explains."""
    items = [(unit.body_start, text[unit.body_start : unit.end]) for unit in units]
    items = [(offset, item) for offset, item in items if _may_name(item)]
    for (offset, item), names in zip(items, find_names([item for _, item in items]), strict=True):
        for start, end in names:
            name = item[start:end]
            if len(name.split()) > 1 and not _CELL_END.search(name) and not find_dates(name):
                yield from name_at(item, offset, start, end)


def _may_name(item: str) -> bool:
    """Whether an item has the words of a name, and none of what is never a certification."""
    if len(item.split()) > _LONGEST_ITEM or is_never_one(item):
        return False
    parts = (part for piece in _between_dates(item) for part in _CELL_END.split(piece))
    return any(len(part.split()) > 1 for part in parts)


def _between_dates(item: str) -> Iterator[str]:
    past = 0
    places = [(found.start, found.end) for found in find_ranges(item)]
    places += [(found.start, found.end) for found in find_dates(item)]
    for start, end in sorted(places):
        yield item[past:start]
        past = max(past, end)
    yield item[past:]
