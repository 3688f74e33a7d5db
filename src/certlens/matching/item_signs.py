"""What the text right beside a phrase says of it: the item it fills, its own expansion, a course's title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from certlens.matching.catalogue import CERTIFICATION_WORDS, FILLERS, Sense
from certlens.matching.phrases import Found
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import SOFT

_SPELT = re.compile(
    r"\s?(?:[-:]|\(|=)\s?((?:[A-Z][\w']+(?:[ /-](?:in|of|and|for|the|on)(?= ))*[ /-]?){2,8})"
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_SPELT = 100  # characters
_LEVELS = frozenset(
    ("associate", "practitioner", "fundamentals", "foundation", "foundations", "essentials")
)
_PROVIDER_LEADS = re.compile(r"\s{2}|\s?[:;|\n\t]|\s-\s|$")
_PROVIDER_ENDS = re.compile(
    r"(?:[(,:|·]|\s-|\b(?:on|by|via|from|through|at|with))\s?$", re.IGNORECASE
)


def is_graded_item(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a phrase is a whole item of a list and ends in a level ("… | Terraform Associate | CKA")."""
    words = around.words
    closes = found.last >= len(words) or words[found.last].gap != SOFT
    closes = closes or around.view.text.startswith(" -", words[found.last - 1].end)
    opens = words[found.first].gap != SOFT
    opens = opens or around.view.text.endswith("- ", 0, words[found.first].start)
    return opens and closes and words[found.last - 1].text in _LEVELS


def fills_line(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a phrase is the whole of a line that others stand above and below in one block."""
    text, words = around.view.text, around.words
    start, end = words[found.first].start, words[found.last - 1].end
    opens = text[max(0, start - 2) : start].rstrip(" ").endswith("\v")
    return opens and text[end : end + 2].lstrip(" ")[:1] in ("\v", "\n", "")


def is_spelt_otherwise(around: Surroundings, found: Found[Sense], sense: Sense) -> bool:
    """Whether the page spells a short form out, and not as the row: "DCA – Diploma in Computer Applications"."""
    printed = around.printed(found).partition("-")[0]
    if not printed.isupper() or not printed.isalpha():
        return False
    if _glosses_plain_words(around, found, sense, printed):
        return True
    spelt = _spelt_out(around, found, printed)
    if not spelt:
        return False
    known = around.catalogue.words_in_names(around.catalogue.rows[sense.certification])
    spelt_words = [w.text for w in around.catalogue.words_of(spelt) if w.text not in FILLERS]
    telling = [word for word in spelt_words if word not in CERTIFICATION_WORDS][: len(printed)]
    return 2 * sum(word in known for word in telling) <= len(telling)


def _glosses_plain_words(
    around: Surroundings, found: Found[Sense], sense: Sense, printed: str
) -> bool:
    """Whether a bracket shortens words in lower case that the row has not: "a new PM plan (PMP)"."""
    text, start = around.view.text, around.words[found.first].start
    if text[start - 2 : start] != " (" or not text[start - 3].islower():
        return False
    letters, plain = "", []
    for word in reversed(text[max(0, start - _LONGEST_SPELT) : start - 1].split()):
        letters = (word if word.isupper() else word[0]).upper() + letters
        plain.append(word.casefold().rstrip("s"))
        if len(letters) >= len(printed):
            break
    known = around.catalogue.words_in_names(around.catalogue.rows[sense.certification])
    names = {word.rstrip("s") for word in known}
    return letters == printed and not names.issuperset(word for word in plain if len(word) > 2)


def _spelt_out(around: Surroundings, found: Found[Sense], printed: str) -> str | None:
    """The words beside a short form whose initials it is: behind it, or before its bracket."""
    text, start = around.view.text, around.words[found.first].start
    behind = _SPELT.match(text, around.words[found.last - 1].end)
    if behind and _initials(_WORD.findall(behind[1])).startswith(printed):
        return behind[1]
    if text[start - 1 : start] not in ("(", "["):
        return None
    before = text[max(0, start - _LONGEST_SPELT) : start - 1]
    for words in (_WORD.findall(before), before.split()):
        spelt = [word for word in words if word[0].isupper()][-len(printed) :]
        if _initials(spelt) == printed:
            return " ".join(spelt)
    return None


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper())


def gives_course(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a provider stands before or behind the title of its course ("Udemy: …", "… (Udemy)")."""
    text = around.view.text
    start, end = around.words[found.first].start, around.words[found.last - 1].end
    ends = _PROVIDER_ENDS.search(text[max(0, start - 12) : start])
    return bool(_PROVIDER_LEADS.match(text, end) or ends)
