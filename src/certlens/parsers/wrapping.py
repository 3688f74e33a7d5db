"""Whether one printed line continues the one above it, from the words alone."""

from __future__ import annotations

import re

_MARKER = re.compile(
    r"(?:[•●◦▪■□◆◇‣⁃∙·○❖➢➤➔✓✔»►▶▸§–—*+-]|\(?\d{1,2}[.)]|\(?[a-z]\)|o(?=[ \t]+[A-Z]))[ \t]+(?=\S)"
)
_OPEN_END = re.compile(
    r"(?:[,&/(\[–-]|\b(?:a|an|and|as|at|by|for|from|in|including|into|of|on|or|per|the|to|"
    r"using|via|with|within))$"
)
_MID_SENTENCE = re.compile(r"[a-z]{2,}[a-z,;.)'’-]*(?:\s|$)|[a-z]\s|[)\]]|&\s")
_ADDRESS = re.compile(r"\S*(?:@|://|www\.|\.(?:com|org|net|io|dev|me|in)\b)|\w+:\s")


def marker(text: str) -> str:
    """The list marker that a line begins with, with the space after it, or an empty string."""
    found = _MARKER.match(text)
    return found[0] if found else ""


def reads_on(before: str, after: str) -> bool:
    """True if the words say that ``after`` is the rest of a sentence begun in ``before``.

    A line that begins in lower case goes on from one that did not end; so does whatever follows a
    comma, an opening bracket or a word such as "of". Addresses and list markers begin anew.
    """
    if not before or marker(after) or _ADDRESS.match(after):
        return False
    if _OPEN_END.search(before):
        return True
    starts_low = _MID_SENTENCE.match(before[len(marker(before)) :]) is not None
    return _MID_SENTENCE.match(after) is not None and before[-1] not in ".:!?" and not starts_low
