"""Certifications that the catalogue lacks: named as such on the page, never guessed into a row.

spaCy's token patterns run only on the units that no row explains, and it is imported only for them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from certlens.document import Document
from certlens.matching.columns import Meaning, cells_of, read_columns
from certlens.matching.dates import find_dates
from certlens.matching.layout_units import Unit
from certlens.matching.mentions import Mention
from certlens.matching.name_looks import name_looks
from certlens.matching.surroundings import Surroundings
from certlens.matching.tokens import tokenizer

if TYPE_CHECKING:
    from spacy.matcher import Matcher
    from spacy.tokenizer import Tokenizer

UNLISTED = ""

_CERTIFIED = re.compile(
    r"\b(?:Certified|CERTIFIED|Accredited|Chartered)\s+(?:in\s+)?[A-Z]|"
    r"[A-Z][\w+#.-]*\s+(?:Certified|Chartered)\b"
)
_CERTIFICATE = re.compile(
    r"[A-Z][\w+#.-]*\s+(?:Certification|CERTIFICATION|Certificate)\b|\bCertifi(?:cate|"
    r"cation)\s+(?:in|of)\s+[A-Z]"
)
_NOT_ONE = re.compile(
    r"\b(?:driv\w+|licen[cs]e|clearance|cpr|first aid|aed|bls|acls|assessments?|ielts|toefl|"
    r"toeic|jlpt|hsk|cambridge|goethe|telc|testdaf|dalf|"
    r"delf|dele|forklift|osha|food|notary|real estate|birth|marriage|school|ssl|tls|ssc|hsc|degree|"
    r"bachelor\w*|ph\.?d|doctorate|mba|master of|b\.?sc|m\.?sc|diploma|university|college|gpa|"
    r"iso[ /]?(?:iec)? ?\d+(?![\d:]*\s(?:lead |internal )?(?:auditor|implementer))|"
    r"payroll(?! (?:professional|manager|specialist))|(?:post)?graduate|higher|secondary|intermediate|"
    r"gift|hackathon|meetup|conference|references?|whmis|attendance|participation|participant|appreciation|clearances?|"
    r"available|upon request|see |various|other|copies|proof|names? of|title of)\b|\b(?-i:[ABC][12])\b",
    re.IGNORECASE,
)
_JOINERS = ("of", "in", "and", "for", "the", "on", "with", "&", "-", "–", ":", "to", "/")
_TRIM = " \t\n\v-–—:,;.•()|/&"
_NAME_END = re.compile(r"\s[-–—|•·]\s|[,;(\t\n|]|\s{2,}")
_TRAILING_JOINER = re.compile(r"\s(?:of|in|and|for|the|on|with|to)\W*$")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,5}(?:[-+/][A-Z]{1,4})?")
_SHORT_FORM = re.compile(r"\s*\([A-Z][\w+ -]{1,9}\)\W*")
_NO_NAME = re.compile(
    r"[:)]|\b(?:awards?|prize|winner|honou?rs?|present|page|expired|issued|id|level|member|status|"
    r"employee|scholarship|languages?|native|fluent|english|membership)\b|@|\d{4}",
    re.IGNORECASE,
)
_GRADE = re.compile(
    r"\b(?:accredited|professional|associate|specialist|expert|practitioner|fundamentals?|"
    r"foundations?|administrator|developer|architect|engineer|auditor|analyst|consultant|"
    r"implementer|master|advanced|essentials|belt|operator|technician|examiner|user|"
    r"i{1,3}|iv)\b",
    re.IGNORECASE,
)
_TRAILING_YEAR = re.compile(r"[\s,(]+(?:19|20)\d\d$")
_OF_PEOPLE = re.compile(
    r"['’]?s?\s+(?:association|institute|society|chapter|council|community|conference|forum)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"(?:[eo]r|ist|ant|ian|nal|ate|ee|man|tech)s?\b", re.IGNORECASE)
_IN_PRODUCTS = re.compile(r"(?:Certified|Accredited) in\b")
_LONGEST_NAME = 12


@cache
def _matcher() -> tuple[Tokenizer, Matcher]:
    """A tokenizer on white space and punctuation, and the patterns; no language data is loaded."""
    from spacy.attrs import LOWER
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

    vocab = Vocab(lex_attr_getters={LOWER: str.lower})
    matcher = Matcher(vocab)
    capital: dict[str, Any] = {"TEXT": {"REGEX": r"^[A-Z0-9][\w.+#®™'’]*$"}}
    joined: dict[str, Any] = {"TEXT": {"IN": list(_JOINERS)}, "OP": "?"}
    certified: dict[str, Any] = {"LOWER": {"IN": ["certified", "accredited", "chartered"]}}
    certificate: dict[str, Any] = {"LOWER": {"IN": ["certification", "certificate"]}}
    tail: list[dict[str, Any]] = [
        item for _ in range(5) for item in (joined, capital | {"OP": "?"})
    ]
    lead: list[dict[str, Any]] = [capital | {"OP": "{0,4}"}]
    matcher.add("certified", [[*lead, certified, joined, capital, *tail]], greedy="LONGEST")
    matcher.add("certification", [[capital, *tail, certificate]], greedy="LONGEST")
    matcher.add(
        "certificate in",
        [[*lead, certificate, {"LOWER": {"IN": ["in", "of"]}}, capital, *tail]],
        greedy="LONGEST",
    )
    return tokenizer(vocab), matcher


def find_unlisted(
    document: Document,
    text: str,
    units: Sequence[Unit],
    around: Surroundings,
    known: Sequence[Mention],
) -> list[Mention]:
    """Mentions of certifications that no row covers, as mentions with an empty id."""
    found: list[Mention] = []
    printed = Counter(line.text for line in document.lines)
    looks = name_looks(document, units, known)
    columns = read_columns(text, units)
    for unit in units:
        repeated = printed[document.lines[unit.first_line - 1].text] > 1
        if (
            repeated
            or unit.is_title
            or unit.number in looks.details
            or _is_detail(document, unit, units, [*known, *found])
            or around.is_issuer(unit)
        ):
            continue
        cell = _name_cell(text, unit, columns) if unit.number in columns else None
        if cell and not any(unit.start <= mention.start < unit.end for mention in known):
            in_cell = list(_by_place(text[slice(*cell)], cell[0], listed=True, styled=True))
            found.extend(in_cell)
            if in_cell:
                continue
        styled = unit.number in looks.names
        for start, end in _free_stretches(unit, known):
            found.extend(_in_stretch(text, unit, start, end, styled=styled))
    return found


def _is_detail(
    document: Document, unit: Unit, units: Sequence[Unit], known: Sequence[Mention]
) -> bool:
    """Whether a unit is printed smaller or lighter than the name above it: its issuer or date."""
    above = units[unit.number - 1] if unit.number else None
    if above is None or above.is_title or unit.kind != "certifications":
        return False
    ours, theirs = document.lines[unit.first_line - 1], document.lines[above.first_line - 1]
    if ours.bullet or not any(above.start <= m.start < above.end for m in known):
        return False
    smaller = (ours.font_size or 0) < (theirs.font_size or 0) - 0.4
    return smaller or (theirs.bold and not ours.bold)


def _name_cell(
    text: str, unit: Unit, columns: Mapping[int, Sequence[Meaning | None]]
) -> tuple[int, int] | None:
    """Where the name stands in a row whose columns are headed."""
    start = unit.start
    for meaning, cell in zip(columns[unit.number], cells_of(text, unit), strict=True):
        if meaning == "name" and unit.kind == "certifications":
            return start, start + len(cell)
        start += len(cell) + 1
    return None


def _free_stretches(unit: Unit, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    start = unit.body_start
    for mention in mentions:
        if mention.end <= unit.start or mention.start >= unit.end:
            continue
        yield start, mention.start
        start = mention.end
    yield start, unit.end


def _in_stretch(text: str, unit: Unit, start: int, end: int, *, styled: bool) -> Iterator[Mention]:
    stretch = text[start:end]
    if not stretch.strip(_TRIM):
        return
    at_home = unit.kind == "certifications"
    found: list[Mention] = []
    if _CERTIFIED.search(stretch) or (at_home and _CERTIFICATE.search(stretch)):
        for mention in _by_pattern(stretch, start):
            named = text[mention.start : mention.end]
            body = _OF_PEOPLE.match(text, mention.end) is not None
            titled = _CERTIFIED.search(named) and _TITLE.search(named)
            known = at_home or (titled and len(named.split()) > 2)
            if known and not body and (at_home or not _IN_PRODUCTS.match(named)):
                found.append(mention)
    if not found and at_home and (start, end) == (unit.body_start, unit.end):
        listed = len(unit.kinds) == 1
        found.extend(_by_place(stretch, start, listed=listed, styled=styled and listed))
    yield from found


def _by_pattern(stretch: str, offset: int) -> Iterator[Mention]:
    cut, matcher = _matcher()
    doc = cut(stretch.replace("\v", " "))
    last = -1
    for span in sorted(matcher(doc, as_spans=True), key=lambda span: (span.start, -span.end)):
        start, end = span.start_char, span.end_char
        if start < last or _NOT_ONE.search(span.text) or len(span) < 3:
            continue
        yield from _named(stretch, offset, start, end)
        last = end


def _by_place(stretch: str, offset: int, *, listed: bool, styled: bool) -> Iterator[Mention]:
    """A name-like item of a certifications section: dated, graded, or set like the known names."""
    lead = re.match(r"[\W\d_]*", stretch)
    start = lead.end() if lead else 0
    dates = find_dates(stretch)
    ends = [found.start() for found in _NAME_END.finditer(stretch, start)]
    ends += [found.start for found in dates if found.start > start]
    end = min(ends, default=len(stretch))
    name = stretch[start:end].strip(_TRIM)
    words = name.split()
    if _NOT_ONE.search(stretch):
        return
    if _ACRONYM.fullmatch(name):
        if listed and (dates or styled):
            yield from _named(stretch, offset, start, end)
        return
    if not 2 <= len(words) <= _LONGEST_NAME:
        return
    plain = not _NO_NAME.search(stretch)
    listed = listed and plain and (styled or _GRADE.search(name) is not None)
    titled = all(word[:1].isupper() or word in _JOINERS or word.isdigit() for word in words)
    named = sum(word[:1].isupper() for word in words) * 2 > len(words)
    graded = name[:1].isupper() and _GRADE.search(name) is not None
    whole = not stretch[end:].strip(_TRIM) or _SHORT_FORM.fullmatch(stretch[end:])
    if (dates and (named or graded)) or (named and listed and titled and whole):
        yield from _named(stretch, offset, start, end)


def _named(stretch: str, offset: int, start: int, end: int) -> Iterator[Mention]:
    dates = [found.start for found in find_dates(stretch[start : end + 12])]
    end = min([end, *(start + place for place in dates if place > 0)])
    name = stretch[start:end]
    if year := _TRAILING_YEAR.search(name):
        end -= len(year.group())
        name = stretch[start:end]
    if joiner := _TRAILING_JOINER.search(name):
        end -= len(joiner.group())
        name = stretch[start:end]
    start += len(name) - len(name.lstrip(_TRIM))
    end -= len(name) - len(name.rstrip(_TRIM))
    if start < end:
        yield Mention(UNLISTED, offset + start, offset + end, 0, 0)
