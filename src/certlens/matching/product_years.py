"""Years that are part of a product's name or of an address, and so no dates of a certification."""

from __future__ import annotations

import re

from certlens.knowledge import certifications
from certlens.matching.dates import follows_product
from certlens.matching.mentions import Mention

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\b\w+\.(?:com|org|net|io)/\S+", re.IGNORECASE)
_PRODUCT_YEAR = re.compile(r"^ (?:19|20)\d\d\b")
_TWO_YEARS = re.compile(r"^ (?:19|20)\d\d(?=, (?:19|20)\d\d\b)")  # "MCITP … 2008, 2010"
_EDITION = re.compile(r"^ \(?(?:2003|2005|2008|2012|2016)\b\)?")  # of Windows and SQL Server
_SECOND_YEAR = re.compile(r"^/(?:19|20)\d\d\b")  # "SQL Server 2012/2014"
_VERSION_YEAR = re.compile(
    r"^ (?:19|20)\d\d(?= \((?:\w+\.? |[\d./-]+)?(?:19|20)\d\d\))"
)  # "Server 2008 (2010)"


def without_product_years(text: str, start: int, piece: str, mention: Mention) -> str:
    """What stands at ``text[start:]`` beside a mention, as long, with such years and addresses blanked."""
    piece = _ADDRESS.sub(_blank, piece)
    if follows_product(text, start):
        piece = _PRODUCT_YEAR.sub(_blank, piece)
    if start == mention.end and _is_versioned(mention.certification):
        named = text[mention.start : start]
        opens = " " in named and not named[-1].isdigit()
        piece = (_EDITION if opens else _TWO_YEARS).sub(_blank, piece)
    piece = _SECOND_YEAR.sub(_blank, piece)
    return _VERSION_YEAR.sub(_blank, piece)


def _blank(found: re.Match[str]) -> str:
    return "x" * len(found.group())


def _is_versioned(certification: str) -> bool:
    row = certifications().get(certification)
    return row is not None and row.versioned
