"""Whether a posting asks for certifications without naming one ("industry certifications a plus")."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from certlens.postings.rows import cue_pattern, cues, key_of
from certlens.postings.sections import Sentence

_WORD = re.compile(r"\b(?:certifications?|certs)\b", re.IGNORECASE)
_NONE = re.compile(
    r"\b(?:certifications?|certs)\s*:?\s*(?:none|n/?a)\b"
    r"|\b(?:none|no|any|if)\b[^.;]{0,30}\b(?:listed|stated|specified|applicable)\b|\bneither\b|\bnot considered\b"
    r"|\bno\b[^.;,]{0,30}\bcertifications?\b|\bcertifications?\b[^.;]{0,30}\bnot (?:considered|matter)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:birth|food|medical|vaccin\w+|driv\w+|forklift|CPR|first aid|self|ssl|tls|digital|gift|teaching|nurs\w+"
    r"|background|proof of|copies of|proof|iso|company|product|safety|security clearance|re)[\s-]+certif"
    r"|\bcertifications?\s+(?:and accreditation|\(?C&A|process|authority|manager|bonus\w*|reimburs\w+|fees?|of choice"
    r"|statement|programs?|testing|packages?|that|below|above)\b|\b(?:a|the|this|your|our|their)\s+certification\s+(?:is|will|of)\b"
    r"|\b(?:design|maintain|develop|manage|write|process|support)\w*\s+(?:\w+\s+){0,3}certifications?\b",
    re.IGNORECASE,
)
_PROPER = re.compile(r"(?:[A-Z][\w+-]*\s+){1,3}$")
_COMMON = re.compile(
    r"Relevant|Industry|Professional|Technical|Security|Cloud|Networking|Network|IT|Any|"
    r"Appropriate|Related|Other|Additional|Applicable|Required|Preferred|Desired|Current|"
    r"Valid|Active|Vendor|Information|Project|Management|Cybersecurity|Cyber|Or|And|The|"
    r"Certifications|Similar|Equivalent|Baseline|Agile|Data|Industry\-recognized|"
    r"Recognized|Advanced|DoD|A|An"
)


def generic_need(
    sentences: Sequence[Sentence], naming: Collection[int]
) -> Literal["required", "preferred"] | None:
    """How certifications in general are asked for; ``naming`` are starts of sentences that name one."""
    found = {_wanted(one) for one in sentences if one.start not in naming and _is_generic(one)}
    if "required" in found:
        return "required"
    return "preferred" if "preferred" in found else None


def _is_generic(sentence: Sentence) -> bool:
    text = sentence.text
    if _NONE.search(text) or _OTHER.search(text) or sentence.list_id is not None:
        return False
    if cue_pattern("benefit", "instead").search(text) and not _cues(text):
        return False
    if sentence.about == "benefits" and not _cues(text):
        return False
    return any(_is_common(text[: found.start()]) for found in _WORD.finditer(text))


def _is_common(before: str) -> bool:
    """Whether no proper name ("Gainsight certification") stands right before the word."""
    found = _PROPER.search(before)
    if found is None:
        return True
    words = found[0].split()
    opens = not before[: found.start()].strip(" \v\t-•*;(")
    return all(
        _COMMON.fullmatch(word) for word in (words[1:] if opens and len(words) > 1 else words)
    )


def _cues(text: str) -> list[str]:
    return list(_meanings(text))


def _meanings(text: str) -> Iterator[str]:
    rows = cues("required", "preferred")
    for found in cue_pattern("required", "preferred").finditer(text):
        yield rows[key_of(found[0], rows)].means


def _wanted(sentence: Sentence) -> str | None:
    """The nearest thing said: a preference in the sentence, a requirement, else the heading."""
    said = _cues(sentence.text)
    if "preferred" in said:
        return "preferred"
    return said[0] if said else sentence.decides
