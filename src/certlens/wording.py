"""The small phrases that messages and lines to paste are made of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from certlens.edtf import shown
from certlens.knowledge import Certification
from certlens.resume import Claim

BLANK = "____"
_CLAUSE = re.compile(r"[,;:](?= )| (?:and|with|by|which|so that|–) ")
_VERSION = re.compile(r"(?<![\w-])v?\d[\d.]*(?![\w-])")
_PREFIX = re.compile(r"^\w+ Certified: (?=\S{3})")
_CERTIFIED = re.compile(r"^(AWS|Google Cloud|Salesforce) Certified ")


def listed(names: Sequence[str], most: int = 3, joint: str = ", ") -> str:
    """The names as a phrase: ``A, B and C``, or ``A, B and 4 more``."""
    unique = list(dict.fromkeys(names))
    if len(unique) > most:
        unique = [*unique[: most - 1], f"{len(unique) - most + 1} more"]
    if len(unique) > 1 and joint == ", ":
        unique = [joint.join(unique[:-1]), unique[-1]]
        joint = " and "
    return joint.join(unique)


def fitted(names: Sequence[str], room: int) -> str:
    """As many of the names as fit in ``room`` characters: ``A, B and C``, or ``A and 4 more``."""
    unique = list(dict.fromkeys(names)) or [""]
    for most in range(len(unique), 0, -1):
        phrase = _with_rest(unique[:most], len(unique) - most)
        if len(phrase) <= room:
            return phrase
    name = _cut(unique[0], room - (len(" and 99 more") if len(unique) > 1 else 0))
    return _with_rest([name], len(unique) - 1)


def _with_rest(names: Sequence[str], rest: int) -> str:
    more = "one more" if rest == 1 else f"{rest} more"
    return f"{', '.join(names)} and {more}" if rest else listed(names, most=len(names))


def share(number: int, total: int, noun: str) -> str:
    """How many of them: ``3 of 4 exams``, ``both exams``, ``all 4 exams``."""
    if number < total:
        return f"{number} of {total} {noun}s"
    return f"both {noun}s" if total == 2 else f"all {total} {noun}s"


def quoted(text: str, limit: int = 72) -> str:
    """The text in quotation marks on one line, cut at a word."""
    return f"“{_cut(one_line(text), limit).rstrip('.')}”"


def one_line(text: str) -> str:
    """The text without line breaks, with a bracket closed that it opens."""
    words = " ".join(text.split())
    return f"{words})" if words.count("(") > words.count(")") else words


def brief(text: str, short: str, limit: int = 48) -> str:
    """The printed text, or the short form where that is too long for a message."""
    words = one_line(text)
    fitting = (form for form in (words, short) if len(form) <= limit)
    return next(fitting, None) or _cut(words, limit)


def short_name(text: str) -> str:
    """A printed name without the words that go without saying: ``Azure Fundamentals``."""
    words = _PREFIX.sub("", one_line(text))
    return _CERTIFIED.sub(r"\1 ", words)


def _cut(words: str, limit: int) -> str:
    """The words cut to the limit: behind a clause if one ends in the second half, else a word."""
    if len(words) <= limit:
        return words
    kept = words[:limit].rsplit(" ", 1)[0]
    ends = [match.start() for match in _CLAUSE.finditer(kept) if match.start() >= limit // 2]
    return kept[: max(ends, default=len(kept))].rstrip(",;:.(–- ") + " …"


def count(number: int, noun: str) -> str:
    """The number with its noun: ``1 certification``, ``no projects``, ``3 exams``."""
    return f"{number or 'no'} {noun}" + ("" if number == 1 else "s")


def verb(number: int, singular: str, plural: str) -> str:
    """The form of a verb that goes with the number."""
    return singular if number == 1 else plural


def full_name(claim: Claim, row: Certification | None) -> str:
    """The name with its short form, ``Certified Kubernetes Administrator (CKA)``.

    A row that stands for several credentials has no name of its own, and a version that the page
    prints ("Java SE 11") is not lost: there the printed text serves.
    """
    if row is None or any(mark in row.name for mark in ("/", "(", ";")) or _is_exacter(claim, row):
        return one_line(claim.text)
    short = row.acronym
    if short is None or short in row.name or "/" in short:
        return row.name
    return f"{row.name} ({short})"


def _is_exacter(claim: Claim, row: Certification) -> bool:
    """Whether the page prints a version that the catalogue's name leaves out."""
    known = " ".join((row.name, row.acronym or "", *row.exam_codes)).casefold()
    return not set(_VERSION.findall(claim.text.casefold())) <= set(_VERSION.findall(known))


def line_to_paste(claim: Claim, row: Certification | None, ending: str | None = None) -> str:
    """The claim as one line: name, issuer, dates; what the page does not say is a blank."""
    return f"{full_name(claim, row)}, {issuer_of(claim, row)}, {ending or _dates(claim, row)}"


def issuer_of(claim: Claim, row: Certification | None) -> str:
    """The issuer as printed, else the catalogue's; a blank where that lists several."""
    known = row.issuer if row else BLANK
    several = "others" in known or known.count("/") > 1
    return claim.issuer or (BLANK if several else known)


def _dates(claim: Claim, row: Certification | None) -> str:
    issued = shown(claim.issued)
    if claim.expires and claim.expires_basis == "printed":
        return f"{issued} – {shown(claim.expires)}"
    return f"{issued} – {BLANK}" if row and row.validity_months else issued
