"""What the text right beside a phrase says of it: the item it fills, its own expansion, a course's title."""

from __future__ import annotations

import re

from certlens.matching.catalogue import Sense
from certlens.matching.phrases import Found
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import SOFT

_SPELT = re.compile(
    r"\s?(?:[-:]|\(|=)\s?((?:[A-Z][\w']+(?:[ /-](?:in|of|and|for|the|on)(?= ))*[ /-]?){2,8})"
)
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


def is_spelt_otherwise(around: Surroundings, found: Found[Sense], sense: Sense) -> bool:
    """Whether the page spells a short form out, and not as the row: "DCA – Diploma in Computer Applications"."""
    spelt = _SPELT.match(around.view.text, around.words[found.last - 1].end)
    if not spelt:
        return False
    printed = around.printed(found)
    if not printed.isupper() or not printed.isalpha():
        return False
    words = re.findall(r"[^\W\d_]+", spelt[1])
    initials = "".join(word[0] for word in words if word[0].isupper())
    if not initials.startswith(printed):
        return False
    row = around.catalogue.rows[sense.certification]
    known = {w.text for name in (row.name, *row.aliases) for w in around.catalogue.words_of(name)}
    spelt_words = [w for w in around.catalogue.words_of(spelt[1]) if len(w.text) > 3]
    named = sum(word.text in known for word in spelt_words[: len(printed)])
    return 2 * named <= min(len(printed), len(spelt_words))


def gives_course(around: Surroundings, found: Found[Sense]) -> bool:
    """Whether a provider stands before or behind the title of its course ("Udemy: …", "… (Udemy)")."""
    text = around.view.text
    start, end = around.words[found.first].start, around.words[found.last - 1].end
    ends = _PROVIDER_ENDS.search(text[max(0, start - 12) : start])
    return bool(_PROVIDER_LEADS.match(text, end) or ends)
