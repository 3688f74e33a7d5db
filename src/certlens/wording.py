"""The small phrases that messages and lines to paste are made of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from certlens.edtf import shown
from certlens.knowledge import Certification
from certlens.resume import Claim, Evidence

BLANK = "____"
_BRACKET = re.compile(r" \(([\w-]+)\)")
_DASHED = re.compile(r"[.;:]?\s*\n\s*[-*–]\s+")
_BULLET = re.compile(r"[.;:]? *[•▪‣◦] *")
_CLAUSE = re.compile(r"[,;:](?= )| (?:and|with|by|which|so that|–) ")
_WORD = re.compile(r"[^\W_]{2,}")
_UNTOLD = frozenset(("certified", "certification", "certificate", "comptia", "professional", "and"))
# Behind a title: perhaps its dates, then what sets it apart from the first thing that was done.
_AFTER_TITLE = re.compile(
    r" *(?:\(?[^;()]{0,24}\d{4}[^;()]{0,12}\)? *)?(?:[;:]|[|–—-](?= )) *(.{12,})"
)
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


def quoted_result(text: str, limit: int) -> str:
    """A result in quotation marks; where it is too long, the end of it that holds a figure."""
    words = one_line(text).rstrip(".")
    ends = (words[clause.end() :].lstrip() for clause in _CLAUSE.finditer(words))
    fitting = (end for end in ends if len(end) <= limit and any(map(str.isdigit, end)))
    end = next(fitting, None) if len(words) > limit else None
    return f"“… {end}”" if end else quoted(text, limit)


def told(work: Evidence) -> str:
    """What was done, without the title that its text may begin with."""
    text, title = one_line(work.text), one_line(work.title)
    after = _AFTER_TITLE.match(text.removeprefix(title)) if title else None
    return after[1] if after and text.startswith(title) else text


def one_line(text: str) -> str:
    """The text without line breaks and bullets, with a bracket closed that it opens."""
    listed = _DASHED.sub("; ", text.strip().lstrip("•▪‣◦ "))
    words = _BULLET.sub("; ", " ".join(listed.split()))
    return f"{words})" if words.count("(") > words.count(")") else words


def brief(text: str, short: str, limit: int = 48) -> str:
    """The printed text, or the short form where that is too long for a message."""
    words = one_line(text)
    fitting = (form for form in (words, short) if len(form) <= limit)
    return next(fitting, None) or _cut(words, limit)


def label(claim: Claim, row: Certification | None) -> str:
    """The claim's name for a message: the short form if the page has it, else as printed."""
    if row is None or claim.kind in ("course", "umbrella"):
        return brief(claim.text, claim.text)
    short = row.acronym
    if short and (short in _printed(claim) or _introduces(claim.text, short)):
        return short
    words = _BRACKET.sub(lambda found: "" if found[1] in row.exam_codes else found[0], claim.text)
    name = short_name(words)
    if name.isalpha() and name.istitle():
        name = short_name(row.name)
    return brief(name, short or short_name(row.name))


def _printed(claim: Claim) -> list[str]:
    return [span.text for span in claim.spans]


def _introduces(text: str, short: str) -> bool:
    """Whether the text has the short form in brackets, or before a dash: ``CKA – …``."""
    return f"({short})" in text or re.match(rf"{re.escape(short)} +[–—-] ", text) is not None


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

    A row that stands for several credentials has no name of its own, and neither a version that the
    page prints ("Java SE 11") nor an older name ("CASP") is lost: there the printed text serves.
    """
    if row is None or claim.kind == "course" or any(mark in row.name for mark in "/(;"):
        return one_line(claim.text)
    if _is_exacter(claim, row) or _is_older(claim, row):
        return one_line(claim.text)
    short = row.acronym
    if short is None or short in row.name or "/" in short:
        return row.name
    return f"{row.name} ({short})"


def _is_exacter(claim: Claim, row: Certification) -> bool:
    """Whether the page prints a version, not in brackets, that the catalogue's name leaves out."""
    known = " ".join((row.name, row.acronym or "", *row.exam_codes)).casefold()
    printed = re.sub(r"\(.*?\)", "", claim.text.casefold())
    return not set(_VERSION.findall(printed)) <= set(_VERSION.findall(known))


def _is_older(claim: Claim, row: Certification) -> bool:
    """Whether what was earned under another name has no word of the catalogue's name."""
    if claim.status in ("in-progress", "planned"):
        return False
    known = " ".join((row.name, row.acronym or "", row.issuer, *row.exam_codes)).casefold()
    words = set(_WORD.findall(claim.text.casefold())) - _UNTOLD
    return len(words) > 1 and words.isdisjoint(set(_WORD.findall(known)) - _UNTOLD)


def line_to_paste(claim: Claim, row: Certification | None, ending: str | None = None) -> str:
    """The claim as one line: name, issuer, dates; what the page does not say is a blank."""
    return f"{full_name(claim, row)}, {issuer_of(claim, row)}, {ending or _dates(claim, row)}"


def issuer_of(claim: Claim, row: Certification | None) -> str:
    """The issuer as printed, else the catalogue's; a blank where that lists several."""
    known = row.issuer if row else BLANK
    several = "others" in known or "everal" in known or known.count("/") > 1
    return claim.issuer or (BLANK if several else known)


def _dates(claim: Claim, row: Certification | None) -> str:
    issued = shown(claim.issued)
    if claim.expires and claim.expires_basis == "printed":
        return f"{issued} – {shown(claim.expires)}"
    return f"{issued} – {BLANK}" if row and row.validity_months else issued
