"""Technologies and tasks by every name they go by, ready to search."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from certlens.knowledge import Action, read_rows, skills
from certlens.matching.addresses import without_addresses
from certlens.matching.catalogue import spellings
from certlens.matching.nominal_style import is_told_by_a_noun
from certlens.matching.phrases import PhraseTable
from certlens.matching.prepared import load, packed
from certlens.matching.text_view import TextView, Word, first_word, split_words

_COUNT = re.compile(
    r" (?<=[a-z] )(?:(?:about|over|some|nearly|almost|around|roughly|up to|more than) )?"
    r"(?:[$£€₹]?\d[\d.,]*(?: ?(?:k|m|bn|million|billion|\+|%))?|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens of|hundreds of|several) (?=[A-Za-z])"
)
_DUTY = re.compile(r"\W*(?:responsible for|in charge of|tasked with) (?:the )?", re.IGNORECASE)
_ASKED = re.compile(
    r"\W*interview(?:ed|ing|s)?\b(?:\W+[\w’'-]+){0,3}?\W+(?:customers|users|stakeholders|clients|suspects|"
    r"witnesses|patients|nurses|buyers|process owners|department heads|subject matter|members|staff|"
    r"employees|operators|experts|clinicians|residents)\b|"
    r"\W*interview(?:ed|ing|s)?\b.*\b(?:requirements|user stories|use cases)\b|"
    r"\W*report(?:ed|ing|s)?\b(?:\W+[\w’'-]+){0,4}?\W+breaches\b|"
    r"\W*report(?:ed|ing|s)?\b(?:\W+[\w’'-]+){0,4}?\W+(?:bugs|defects|vulnerabilities|flaws)\b"
    r"(?!.* to (?:the|my|our) )|"
    r"\W*interview(?:ed|ing|s)?\b.* and (?:drafted|wrote|mapped|documented|modelled|traced)\b|"
    r"\W*paired with (?:[^\s.;]+ ){1,6}?(?:on|to) (?:the )?(?!certif|exam)[a-z]|"
    r"\W*answer(?:ed|ing|s)? (?:\w+ )?\d[\d,.]* (?:\w+ )?(?:data subject|subject access|tickets)\b",
    re.IGNORECASE,
)
_I = re.compile(r"\W*(?:I|[Ww]e) ")
_OPENING = 60
_REMEMBERED = 512
_start = itemgetter(1)
_LEAD_IN = re.compile(r"\W*[A-Z][^:.\n]{2,40}:\s+")
_IN_THE_PAST = re.compile(
    r"\W*(?!(?:Accomplish|Accredit|Advanc|Ag|Attend|Bas|Certifi(?!ed \d)|Chart|Dedicat|Detail|Distribut|"
    r"Earn|Embedd|Enjoy|Experienc|Fe|Follow|Gift|Interest|Learn|Licens|Limit|Listen|Motivat|Ne|Preferr|"
    r"Qualifi|Relat|Requir|Season|Se|Shadow|Shar|Skill|Talent|Travell?|Unifi|Unit|Updat|Volunteer)ed\b)"
    r"(?:[A-Z][a-z]{2,12}|(?:Co|De|Pre|Re)-[a-z]{3,14})ed\b(?! (?:in|with|by|as)\b|.*\b(?:exams?|certifications?)\b)"
)


@cache
def _skill_phrases() -> PhraseTable[str]:
    return PhraseTable(load("skills", ("skills", "spellings"), _prepare_skills))


def _prepare_skills() -> dict[str, Any]:
    table: PhraseTable[str] = PhraseTable()
    for row in skills().values():
        for name in (row.name, *row.synonyms):
            if words := split_words(name, spellings()):
                table.add(words, row.name)
    return packed(table.root)


@cache
def _action_phrases() -> PhraseTable[str]:
    return PhraseTable(load("actions", ("actions",), _prepare_actions))


def _prepare_actions() -> dict[str, Any]:
    """Every form that may begin a line, with the past tense of its verb."""
    table: PhraseTable[str] = PhraseTable()
    for row in read_rows("actions", Action):
        for form in row.forms:
            table.add(split_words(form, {}), row.past)
    return packed(table.root)


@cache
def _kinds_of_action() -> Mapping[str, frozenset[str]]:
    """The past tenses of standing duties, and of what is done beside the work."""
    kinds = load("kinds_of_action", ("actions",), _prepare_kinds_of_action)
    return {kind: frozenset(past) for kind, past in kinds.items()}


def _prepare_kinds_of_action() -> dict[str, list[str]]:
    rows = read_rows("actions", Action)
    return {
        "duty": [row.past for row in rows if row.duty],
        "beside": [row.past for row in rows if row.beside],
    }


PREPARED = (
    ("skills", ("skills", "spellings"), _prepare_skills),
    ("actions", ("actions",), _prepare_actions),
    ("kinds_of_action", ("actions",), _prepare_kinds_of_action),
)


@cache
def skill_names() -> Mapping[str, str]:
    """Every name and synonym, lower case, with the skill it stands for."""
    names = {row.name: row.name for row in skills().values()}
    for row in skills().values():
        for synonym in row.synonyms:
            names.setdefault(synonym.casefold(), row.name)
    return names


@cache
def _platforms() -> frozenset[str]:
    return frozenset(name for name, row in skills().items() if row.platform)


def platforms_of(names: frozenset[str]) -> frozenset[str]:
    """Those of the skills that are platforms."""
    return names & _platforms()


def find_skills(words: Sequence[Word]) -> tuple[str, ...]:
    """The skills that the words name, in order, each once."""
    found = [name for phrase in _skill_phrases().find(words) for name in phrase.values]
    return tuple(dict.fromkeys(found))


@cache
def _titles() -> PhraseTable[str]:
    table: PhraseTable[str] = PhraseTable()
    for row in skills().values():
        for title in row.titles:
            table.add(split_words(title, spellings()), row.name)
    return table


def skills_named(text: str) -> tuple[str, ...]:
    """The skills that a text names, in order; a count may stand inside a name ("led 14 audits")."""
    return _skills_among(split_words(text, spellings()), text, 0)


def skills_at(view: TextView, start: int, end: int) -> tuple[str, ...]:
    """The skills named in ``view.text[start:end]``, but for those in addresses."""
    printed = view.text[start:end].replace("\v", " ")
    plain = without_addresses(printed, " ")
    words = view.words_between(start, end) if plain == printed else None
    return skills_named(plain) if words is None else _skills_among(words, plain, start)


def _skills_among(words: Sequence[Word], text: str, offset: int) -> tuple[str, ...]:
    """The skills that a text names, its words counted from the ``offset`` that it stands at."""
    found = find_skills(words)
    uncounted: list[Word] = []
    past = 0
    for count in _COUNT.finditer(text):
        first = bisect_left(words, offset + count.start(), past, key=_start)
        uncounted += words[past:first]
        past = bisect_left(words, offset + count.end(), first, key=_start)
    if not past:
        return found
    uncounted += words[past:]
    return tuple(dict.fromkeys((*found, *find_skills(uncounted))))


def find_held(words: Sequence[Word]) -> tuple[str, ...]:
    """The skills that the job titles among the words stand for."""
    return tuple(name for found in _titles().find(words) for name in found.values)


class _Opening(NamedTuple):
    """The verb that a text begins with: its past tenses, and as printed."""

    past: tuple[str, ...]
    printed: str


def begins_with_action(text: str) -> bool:
    """Whether a text begins with a verb of work done."""
    return _opening_of(text[:_OPENING]) is not None


@lru_cache(maxsize=_REMEMBERED)
def _opening_of(text: str) -> _Opening | None:
    actions, opening = _action_phrases(), first_word(text)
    if not actions.begins_with(opening):
        return None
    words = split_words(text if actions.goes_on_from(opening) else opening, {})
    found = actions.longest_at(words, 0)
    if found is None:
        return None
    return _Opening(found.values, " ".join(word.text for word in words[: found.last]))


def _past(opening: re.Pattern[str], text: str) -> str:
    """The text behind what it may begin with."""
    found = opening.match(text)
    return text[found.end() :] if found else text


def begins_as_made(text: str) -> bool:
    """Whether a text begins with what was done to a thing, and is no standing duty ("kept", "handled")."""
    bare = _past(_LEAD_IN, _past(_DUTY, text))
    verb = _opening_of(_past(_I, bare)[:_OPENING])
    return (
        is_told_by_a_noun(bare)
        if verb is None
        else _kinds_of_action()["duty"].isdisjoint(verb.past)
    )


def begins_in_the_past(text: str) -> bool:
    """Whether a text begins with a verb in the past tense, so with no standing duty."""
    verb = _opening_of(text[:_OPENING])
    return verb is not None and verb.printed in verb.past


def first_verbs(text: str) -> tuple[str, ...]:
    """The verbs, in the past tense, that a text may be said to begin with."""
    verb = _opening_of(text[:_OPENING])
    return tuple(verb.past) if verb else ()


def begins_beside_the_work(text: str) -> bool:
    """Whether a text begins with what is done beside a job's own work (reported, taught).

    To ask the users, report what tests found, answer a number of tickets and pair on a thing is the work itself.
    """
    return not _kinds_of_action()["beside"].isdisjoint(first_verbs(text)) and not _ASKED.match(text)


def names_action(text: str) -> bool:
    """Whether a text says that work was done: it begins with a verb, or has one in the past tense."""
    if begins_with_action(_past(_DUTY, text)) or _IN_THE_PAST.match(text):
        return True
    words = split_words(_past(_LEAD_IN, text), {})
    for found in _action_phrases().find(words):
        if found.first == 0:
            return True
        printed = " ".join(word.text for word in words[found.first : found.last])
        if printed in found.values:
            return True
    return False
