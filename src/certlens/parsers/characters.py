"""Characters as a reader sees them, before any offset exists.

Nothing here is NFKC: ``Security+™`` keeps its sign, superscripts and fractions stay as printed.
"""

from __future__ import annotations

import re
import unicodedata

BULLET = "•"
SOFT_HYPHEN = "\u00ad"

# Symbol and Wingdings code points that office programs print as list bullets.
_BULLET_GLYPHS = "\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf06c\uf06e\uf0a8\uf075\uf0fe\uf0f0"
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_SPACES = "\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\x0b\x0c\x1c-\x1f"
_INVISIBLE = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
)
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_GAP = re.compile(r"\s*\t\s*|\s{3,}")
_SPACES_TWICE = re.compile(r"[^\S\t]{2,}")
_LETTERS_APART = re.compile(r"\s*[^\W\d_](?:\s{1,5}[^\W\d_]|\s{1,5}&){4,}\s*:?\s*")
_ODD = re.compile(f"[{_SPACES}{_INVISIBLE}{_PRIVATE}\u2010\u2011\ufb00-\ufb06\ud800-\udfff]")
_SPACE = re.compile(f"[{_SPACES}]")
_REPLACEMENTS = {
    **_LIGATURES,
    **dict.fromkeys(_BULLET_GLYPHS, BULLET),
    "\u2010": "-",
    "\u2011": "-",
}


def clean(text: str) -> str:
    """Text as it looks: ligatures spelt out, odd spaces as spaces, invisible characters gone.

    Private-use bullets become ``•``, other private-use characters (icons) are dropped; accents that
    were typed apart are joined to their letters (NFC). Tabs and newlines stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _ODD.sub(_replacement, text))


def squeeze(text: str) -> str:
    """The text with a column gap (a tab, three spaces) as one tab, other white space as a space."""
    if "  " not in text and "\t" not in text:
        return text
    return _SPACES_TWICE.sub(" ", _GAP.sub("\t", text))


def unspaced(text: str) -> str:
    """The text with letters typed apart (``S K I L L S``) joined; a wider gap parts words."""
    if not _LETTERS_APART.fullmatch(text):
        return text
    return " ".join(word.replace(" ", "") for word in re.split(r"\s{2,}|\t", text.strip()))


def _replacement(match: re.Match[str]) -> str:
    character = match[0]
    if _SPACE.match(character):
        return " "
    return _REPLACEMENTS.get(character, "")
