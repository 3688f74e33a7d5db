"""The catalogue as something to search with: rows → phrases and bags of folded words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Literal, NamedTuple

from certlens.knowledge import Certification, Provider, Spelling, certifications, issuers, read_rows
from certlens.matching.phrases import BagTable, PhraseTable
from certlens.matching.prepared import load, packed
from certlens.matching.text_view import Word, split_words

Strength = Literal["certain", "short", "contextual", "vendorless", "worded"]

CERTIFICATION_WORDS = frozenset(
    [
        "certified",
        "certification",
        "certificate",
        "cert",
        "certs",
        "credential",
        "credentials",
        "exam",
        "exams",
        "accredited",
        "accreditation",
        "recertified",
        "designation",
        "charter",
    ]
)
FILLERS = frozenset(
    [
        "certified",
        "certification",
        "certificate",
        "cert",
        "certs",
        "exam",
        "level",
        "the",
        "in",
        "as",
        "of",
        "for",
        "on",
        "an",
        "a",
        "to",
        "with",
    ]
)


class Sense(NamedTuple):
    """A row that a phrase may mean, and how much the phrase proves by itself.

    ``certain`` proves a claim wherever it stands; ``short`` is a short form that several things
    share; ``contextual`` is a job title, product or framework as well; ``vendorless`` is a name
    without its issuer's, which must then stand near; ``worded`` is too plain ("cyber security")
    without the word "certified" in it or beside it.
    """

    certification: str
    strength: Strength


_CERTIFIED = re.compile(r"\bCertified:?\s", re.IGNORECASE)
_LEVEL = re.compile(
    r"\b(?:associate|professional|expert|practitioner|foundations?|fundamentals|specialty)\b",
    re.IGNORECASE,
)
_TELLING_WORDS = 4


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every way the catalogue's rows are printed, ready to search."""

    rows: Mapping[str, Certification]
    spellings: Mapping[str, tuple[str, ...]]
    issuer_names: PhraseTable[str]
    issuer_words: Mapping[str, str]
    phrases: PhraseTable[Sense]
    bags: BagTable[Sense]
    short_forms: frozenset[str]
    _named: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)

    def words_in_names(self, row: Certification) -> frozenset[str]:
        """The folded words of a row's name and other names."""
        if row.id not in self._named:
            names = (row.name, *row.aliases)
            self._named[row.id] = frozenset(w.text for name in names for w in self.words_of(name))
        return self._named[row.id]

    def words_of(self, text: str) -> list[Word]:
        """The folded words of a text, each issuer's name folded into one word."""
        return self.fold_issuers(split_words(text, self.spellings))

    def fold_issuers(self, words: Sequence[Word]) -> list[Word]:
        """The words with every issuer's name, however printed, as one word."""
        folded: list[Word] = []
        past = 0
        for found in self.issuer_names.find(words):
            first, last = words[found.first], words[found.last - 1]
            folded += words[past : found.first]
            folded.append(Word(found.values[0], first.start, last.end, first.gap))
            past = found.last
        folded += words[past:]
        return folded


@cache
def spellings() -> Mapping[str, tuple[str, ...]]:
    """Misspelt, shortened and inflected words, and the words they are read as."""
    return {row.word: tuple(row.means.split()) for row in read_rows("spellings", Spelling)}


@cache
def catalogue() -> Catalogue:
    """The catalogue of ``models/``, once for each process."""
    return _catalogue_of(certifications(), load("catalogue", _SOURCES, _prepare))


def index_rows(rows: Mapping[str, Certification]) -> Catalogue:
    """A searchable catalogue of these rows."""
    made = _catalogue_of(rows, {"issuers": {}, "issuer_words": {}, "phrases": {}, "bags": {}})
    issuer_words: dict[str, str] = {}
    for issuer in issuers().values():
        word = "".join(part.text for part in split_words(issuer.name, spellings()))
        issuer_words[word] = issuer.name
        for name in (issuer.name, *issuer.aliases):
            made.issuer_names.add(split_words(name, spellings()), word)
    made = replace(made, issuer_words=issuer_words)
    for row in rows.values():
        _add(made, row)
    return made


def _catalogue_of(rows: Mapping[str, Certification], data: Mapping[str, Any]) -> Catalogue:
    return Catalogue(
        rows=rows,
        spellings=spellings(),
        issuer_names=PhraseTable(data["issuers"]),
        issuer_words=data["issuer_words"],
        phrases=PhraseTable(data["phrases"], Sense._make),
        bags=BagTable(FILLERS, data["bags"], Sense._make),
        short_forms=frozenset(row.acronym.casefold() for row in rows.values() if row.acronym),
    )


def _prepare() -> Mapping[str, Any]:
    made = index_rows(certifications())
    return {
        "issuers": made.issuer_names.root,
        "issuer_words": made.issuer_words,
        "phrases": packed(made.phrases.root),
        "bags": packed(made.bags.bags),
    }


_SOURCES = ("certifications", "issuers", "spellings", "providers")
PREPARED = (("catalogue", _SOURCES, _prepare),)


def _add(made: Catalogue, row: Certification) -> None:
    issuer = "".join(part.text for part in split_words(row.issuer, made.spellings))
    for text, strength in _forms(row):
        words = made.words_of(text)
        if not words:
            continue
        if len(words) == 1 and words[0].text in made.issuer_words:
            named = made.issuer_words[words[0].text].casefold()
            if text.casefold() != named and text.casefold() not in _providers():
                continue
            strength = "contextual"
        made.phrases.add(words, Sense(row.id, strength))
        if row.kind not in ("umbrella", "course") and _is_only_issuer(made, words, text):
            continue
        bag = made.bags.bag(words)
        plain = len(bag - {issuer}) < 3 and len(bag) < len(words)
        sense = Sense(row.id, "worded" if plain and not _is_short(text) else "contextual")
        made.bags.add(bag, sense)
        if not _is_short(text):
            made.bags.add(bag | {issuer}, sense)
        if strength == "certain" and not _is_short(text):
            made.bags.add(bag - {issuer}, Sense(row.id, "vendorless"))


@cache
def _providers() -> frozenset[str]:
    return frozenset(row.name for row in read_rows("providers", Provider))


def _is_only_issuer(made: Catalogue, words: Sequence[Word], text: str) -> bool:
    """Whether a form says no more than "certified by this issuer", under a product's name of his."""
    telling = {word.text for word in words if word.text not in FILLERS | CERTIFICATION_WORDS}
    if len(telling) != 1 or not telling <= made.issuer_words.keys():
        return False
    return len(words) > 1 and not _is_short(text)


def _forms(row: Certification) -> Iterator[tuple[str, Strength]]:
    yield row.name, "certain"
    for alias in row.aliases:
        yield alias, "certain"
    for name in (row.name, *row.aliases):
        plain = _CERTIFIED.sub("", name)
        if plain != name and len(plain.split()) >= _TELLING_WORDS and _LEVEL.search(plain):
            yield plain, "certain"
    for alias in row.contextual_aliases:
        yield alias, "short" if _is_short(alias) else "contextual"
    if row.acronym:
        yield row.acronym, "short" if row.ambiguous else "certain"
        yield f"{row.issuer} {row.acronym}", "certain" if len(row.acronym) > 2 else "short"
    for code in row.exam_codes:
        proves = any(mark.isalpha() for mark in code) and any(mark.isdigit() for mark in code)
        yield code, "certain" if proves else "short"


def _is_short(text: str) -> bool:
    """Whether a form is an acronym or code, not words."""
    return len(text.split()) == 1 and (text.isupper() or any(mark.isdigit() for mark in text))
