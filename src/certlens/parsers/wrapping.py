"""Whether one printed line continues the one above it, from the words alone."""

from __future__ import annotations

import re

_MARKER = re.compile(
    r"(?:[•●◦▪■□◆◇‣⁃∙·○❖➢➤➔✓✔»►▶▸§–—*+>›-]|\(?\d{1,2}[.)]|\(?[a-z]\)|o(?=[ \t]+[A-Z]))[ \t]+(?=\S)"
)
_OPEN_END = re.compile(
    r"(?:[,&/(\[]|(?<!:)(?<!: )[–-]|\b(?:a|an|and|as|at|by|for|from|in|including|into|of|on|or|per|the|to|"
    r"using|via|with|within))$"
)
_MID_SENTENCE = re.compile(r"[a-z]{2,}[a-z,;.)'’-]*(?:\s|$)|[a-z]\s|[)\]]|&\s")
_LONGEST_ITEM = 30  # characters of one thing in a list in lower case
_ADDRESS = re.compile(r"\S*(?:@|://|www\.|\.(?:com|org|net|io|dev|me|in)\b)|\w+:\s")


def marker(text: str) -> str:
    """The list marker that a line begins with, with the space after it, or an empty string."""
    found = _MARKER.match(text)
    return found[0] if found else ""


_BRACKETED = re.compile(r"\([^()]+\),")


def reads_on(before: str, after: str) -> bool:
    """True if the words say that ``after`` is the rest of a sentence begun in ``before``.

    A line that begins in lower case goes on from one that did not end, unless both are short: a
    list in lower case. So does whatever follows a comma, an opening bracket or a word such as "of".
    Addresses and list markers begin anew.
    """
    if not before or marker(after) or _ADDRESS.match(after):
        return False
    if _OPEN_END.search(before):
        return True
    if _BRACKETED.match(after) and "," in before and before[-1] not in ".:!?)":
        return True
    if before[-1] in ".:!?" or _MID_SENTENCE.match(after) is None:
        return False
    return len(before) > _LONGEST_ITEM or _MID_SENTENCE.match(before) is None
