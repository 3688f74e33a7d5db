"""The phrases that tell what a clause of an answer is about: rows of ``models/rehearsal_cues.jsonl``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

from certlens.document import Record
from certlens.knowledge import Certification, certifications, read_rows
from certlens.matching.catalogue import spellings
from certlens.matching.phrases import Found, PhraseTable
from certlens.matching.skill_table import skill_names
from certlens.matching.text_view import Word, split_words

Meaning = Literal[
    "exam",
    "badge",
    "lists",
    "syllabus",
    "study",
    "intent",
    "problem",
    "trouble",
    "smooth",
    "result",
    "weak",
    "boast",
    "thing",
    "opener",
    "scene",
    "filler",
]
_DIGITS = ("oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


class AnswerCue(Record):
    """A phrase of spoken or written answers, and what it shows the clause to be about."""

    text: str
    means: Meaning


@cache
def _tables() -> Mapping[Meaning, PhraseTable[str]]:
    tables: dict[Meaning, PhraseTable[str]] = {}
    for row in read_rows("rehearsal_cues", AnswerCue):
        words = split_words(row.text, spellings())
        tables.setdefault(row.means, PhraseTable()).add(words, row.text)
    return tables


def cues(meaning: Meaning, words: Sequence[Word]) -> list[Found[str]]:
    """The phrases of that meaning among the words, left to right."""
    return list(_tables()[meaning].find(words))


def cue_at(meaning: Meaning, words: Sequence[Word], position: int) -> Found[str] | None:
    """The longest phrase of that meaning that begins at the word, or None."""
    return _tables()[meaning].longest_at(words, position)


@cache
def names_of(certification: str) -> PhraseTable[str]:
    """Every way to say or write the certification, spelled letters and spoken codes included."""
    row = certifications()[certification]
    table: PhraseTable[str] = PhraseTable()
    for form in (*_forms(row), *(_forms(certifications()[row.family]) if row.family else ())):
        if words := split_words(form, spellings()):
            table.add(words, certification)
    return table


def _forms(row: Certification) -> list[str]:
    printed = [row.name, *row.aliases, *row.contextual_aliases, *row.exam_codes]
    printed += [row.acronym, f"{row.issuer} {row.acronym}"] if row.acronym else []
    forms = [*printed, *(form.replace("Certified ", "") for form in printed if "Certified" in form)]
    forms += [form.replace("+", " plus") for form in printed if form.endswith("+")]
    forms += [_spoken_code(code) for code in row.exam_codes]
    acronym = row.acronym or ""
    spelled = acronym.isalpha() and acronym.isupper() and 2 < len(acronym) <= 5
    return [
        *filter(_telling, forms),
        *([" ".join(acronym)] if spelled else []),
        *_single_letter(acronym),
    ]


def _telling(form: str) -> bool:
    """Whether a form says more than a letter, a number or a technology ("a plus", "104", "Terraform")."""
    if form.casefold() in skill_names() and not form.isupper():
        return False
    return any(len(word) > 1 for word in form.replace(" plus", "").split()) and not form.isdigit()


def _single_letter(acronym: str) -> list[str]:
    """``A+`` as it is written, and as it is said beside a word that makes it a certification."""
    if len(acronym) != 2 or not acronym.endswith("+"):
        return []
    said = f"{acronym[0]} plus"
    near = [f"{said} {word}" for word in ("certification", "certified", "exam", "cert", "test")]
    return [acronym, *near, f"my {said}", f"the {said}", f"comptia {said}"]


def _spoken_code(code: str) -> str:
    """``AZ-104`` as ``AZ one oh four``."""
    spoken = (f" {_DIGITS[int(mark)]} " if mark in "0123456789" else mark for mark in code)
    return "".join(spoken).replace("-", " ")
