"""Which certifications a posting's sentences name as something a candidate has or gets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from certlens.knowledge import certifications
from certlens.matching.catalogue import catalogue, spellings
from certlens.matching.mentions import Mention, find_mentions
from certlens.matching.surroundings import Surroundings
from certlens.matching.text_view import TextView, view_of_text
from certlens.postings.dod import find_classes
from certlens.postings.named import Named, named_in
from certlens.postings.rows import CueMeaning, cue_pattern
from certlens.postings.sections import Sentence
from certlens.postings.vendors import vendors_in

_KINDS = ("certification", "umbrella", "group", "accreditation")
_CERTIFICATION = re.compile(
    r"\b(?:certif(?:ied|ications?|icates?)|certs?|credentials?|designations?|exams?)\b", re.I
)
_KNOWLEDGE = re.compile(
    r"\b(?:knowledge|experienced?|familiar(?:ity)?|understanding|exposure|proficien\w+|skills?|expertise"
    r"|working with|background|guidelines|frameworks?|methodolog\w+|practices|principles|standards?"
    r"|controls|benchmarks?|advisor\w+|proven|processes)\b",
    re.IGNORECASE,
)
_NAME_WORDS = 16
_SUBJECTS = re.compile(
    r"itil|cobit|togaf|safe|scrum|agile|prince2|pca|cis|epic|sap|six|sigma|lean|kanban|"
    r"java|linux"
)
_PEOPLE = (
    r"engineers?|managers?|colleagues|students?|staff|teams?|technicians?|professionals|consultants?"
    r"|analysts?|experts|specialists|architects|admins?|administrators?|developers|personnel|people"
    r"|members?|studies|trainees|learners|candidates|exams?|courses?|training|boot\s?camps?|classes"
    r"|materials?|labs?|curriculum|preparation|prep"
)
_OF_OTHERS = re.compile(
    rf"^[\s-]*(?:certified|certification|cert)?[\s-]*(?:\w+\s)?(?:{_PEOPLE})\b", re.I
)
_COURSE = re.compile(
    r"^[\s-]*(?:\w+\s)?(?:training|courses?|boot\s?camps?|classes|curriculum)\b", re.I
)
_AS_SUBJECT = re.compile(
    r"^[\s-]*(?:level\s+)?(?:methodolog\w+|concepts?|principles|framework|practices|topics|body of knowledge"
    r"|knowledge|skills|processes|terminology)\b",
    re.IGNORECASE,
)
_STUDYING = re.compile(
    r"\b(?:who|colleagues|students|engineers|staff|teams?(?:'s)?|members)\b[^.;]{0,40}"
    r"\b(?:stud(?:y|ies|ying)|prepar\w+|sit\w*|train\w*|earning|getting)\b[^.;]{0,24}$",
    re.IGNORECASE,
)
_OUR_PEOPLE = re.compile(
    r"\bour\s+(?!ideal|candidate|successful|new|next)(?:\w+\s+){1,3}(?:are|is|hold|holds|have|has)\b"
    r"[^.;,]{0,40}$",
    re.IGNORECASE,
)
_OR = re.compile(r",?\s+(?:and/)?or\b(?!-)")
_COMPANY = re.compile(
    r"^[\s-]*(?:certified|accredited)?[\s-]*(?:company|organi[sz]ation|firm|employer|partner|facilit\w+"
    r"|supplier|provider|business|vendor|workplace|data cent\w+|member)\b",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"\b(?:looking|seeking|searching|hiring|recruiting|in search)\b", re.IGNORECASE
)


def names_in(text: str, sentences: Sequence[Sentence]) -> list[Named]:
    """What the sentences name, left to right; headings and others' certificates are left alone."""
    home = Home(sentences)
    around = Surroundings(_with_commas(text), catalogue(), home)
    found = [_named(one) for one in find_mentions(around) if _is_exam(one) and home.allows(one)]
    found += [one for s in sentences for one in _vendors(s, found)]
    found += [_class(*one) for s in sentences for one in _classes_in(s)]
    named = _apart(sorted(found, key=lambda one: (one.start, -one.end)), around.view.text)
    return [one for one in named if (s := home.sentence(one.start)) and not _is_of_others(one, s)]


def _vendors(sentence: Sentence, found: Sequence[Named]) -> Iterator[Named]:
    """The vendors listed in a sentence that speaks of certifications, not of knowledge."""
    here = named_in((sentence.start, sentence.end), found)
    if here or _CERTIFICATION.search(sentence.text):
        for one in vendors_in(sentence, here):
            if not _speaks_of_knowledge(_clause_before(sentence, one.start)):
                yield one


def _apart(named: Sequence[Named], text: str) -> Iterator[Named]:
    """The names without the part of a bracket that holds the next one ("GIAC (GCIH or GCFA)")."""
    for one, after in zip_longest(named, named[1:]):
        if after and one.start < after.start < one.end:
            words = text[one.start : after.start].rstrip(" ,/(\v")
            one = one._replace(end=one.start + len(words))
        yield one


def _with_commas(text: str) -> TextView:
    """The view with each "or" as a comma, so that what it joins is read as a list."""
    listed = _OR.sub(lambda found: ",".rjust(len(found[0])), text)
    return view_of_text(listed, spellings())


def _classes_in(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    for name, start, end in find_classes(sentence.text):
        yield name, sentence.start + start, sentence.start + end


def _class(name: str, start: int, end: int) -> Named:
    return Named(start, end, None, name)


def _named(mention: Mention) -> Named:
    return Named(mention.start, mention.end, mention.certification)


def _is_exam(mention: Mention) -> bool:
    return certifications()[mention.certification].kind in _KINDS


class Home:
    """How much at home a certification is at an offset: 2 where the sentence speaks of them, else 0."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]

    def sentence(self, offset: int) -> Sentence | None:
        """The sentence that holds a character; None in a heading."""
        after = bisect_right(self._starts, offset)
        found = self._sentences[after - 1] if after else None
        return found if found and offset < found.end else None

    def allows(self, mention: Mention) -> bool:
        """Whether a mention that could be a framework or product too is not spoken of as one."""
        sentence = self.sentence(mention.start)
        if mention.sure or sentence is None:
            return sentence is not None
        return not _speaks_of_knowledge(_clause_before(sentence, mention.start))

    def __call__(self, offset: int) -> int:
        """2 or 0 for an offset of the view."""
        sentence = self.sentence(offset)
        if sentence is None:
            return 0
        clause = _clause_before(sentence, offset)
        after = sentence.text[offset - sentence.start :].partition(";")[0]
        if _speaks_of_knowledge(clause):
            return 0
        if sentence.topic or sentence.list_id is not None:
            return 2
        if _CERTIFICATION.search(clause) or _CERTIFICATION.search(after[:60]):
            return 2
        if _speaks_of_exams(clause + after) or _is_short_item(clause + after):
            return 2
        return 1 if _is_name_alone(clause + after, decided=sentence.decides is not None) else 0


def _clause_before(sentence: Sentence, offset: int) -> str:
    return sentence.text[: offset - sentence.start].rpartition(";")[2]


def _speaks_of_knowledge(before: str) -> bool:
    """Whether the words before speak of knowledge, and of no certification since."""
    known = [found.end() for found in _KNOWLEDGE.finditer(before)]
    certified = [found.end() for found in _CERTIFICATION.finditer(before)]
    return bool(known) and known[-1] > max(certified, default=0)


@lru_cache(maxsize=256)
def _speaks_of_exams(text: str) -> bool:
    return cue_pattern("after-hire", "one-of").search(text) is not None


@lru_cache(maxsize=256)
def _is_short_item(text: str) -> bool:
    """Whether a clause is little more than short forms and how they are wanted ("MCSA required")."""
    if _KNOWLEDGE.search(text):
        return False
    cues = cue_pattern("required", "preferred", "after-hire", "open", "one-of")
    rest = re.findall(r"[\w+]+", cues.sub(" ", text))
    rest = [
        word for word in rest if word.lower() not in ("or", "and", "a", "an", "the", "is", "are")
    ]
    plain = bool(rest) and all(word.isupper() or word[-1] in "+0123456789" for word in rest)
    return plain and len(rest) <= 4 and not any(_SUBJECTS.fullmatch(word.lower()) for word in rest)


@lru_cache(maxsize=256)
def _is_name_alone(text: str, *, decided: bool) -> bool:
    """Whether a clause that asks for something is nothing but a name in capitals."""
    cues = cue_pattern("required", "preferred", "after-hire", "open", "one-of")
    asks = decided or cues.search(text) is not None
    if not asks or _KNOWLEDGE.search(text):
        return False
    words = re.findall(r"[^\W\d_][\w+]*", cues.sub(" ", text))
    light = ("or", "and", "a", "an", "the", "is", "are", "of", "in", "for")
    return len(words) <= _NAME_WORDS and all(
        not word[0].islower() or word in light for word in words
    )


def _is_of_others(named: Named, sentence: Sentence) -> bool:
    """Whether the certificate is the company's, a colleague's or a course's: not the candidate's."""
    before = _clause_before(sentence, named.start)
    after = sentence.text[named.end - sentence.start :]
    if named.dod_class:
        return False
    if _COMPANY.match(after) or (_follows(before, "company") and not _HIRING.search(before)):
        return True
    if _COURSE.match(after) or _AS_SUBJECT.match(after) or _STUDYING.search(before):
        return True
    if _OF_OTHERS.match(after) and _follows(before, "others") and not _HIRING.search(before):
        return True
    if _OUR_PEOPLE.search(before) and not _HIRING.search(before):
        return True
    clause = before + sentence.text[named.start - sentence.start :].partition(";")[0]
    return _is_benefit(clause, sentence.about)


def _follows(before: str, meaning: CueMeaning) -> bool:
    """Whether such a cue stands a few words before, with no comma between."""
    near = before[-64:]
    found = list(cue_pattern(meaning).finditer(near))
    return bool(found) and not re.search(r"[,.;:]", near[found[-1].end() :])


def _is_benefit(clause: str, about: str | None) -> bool:
    """Whether a clause offers something, or stands among what is offered, and asks for nothing."""
    if cue_pattern("benefit").search(clause) is None and about != "benefits":
        return False
    rest = cue_pattern("benefit").sub(" ", clause)
    return cue_pattern("required", "preferred", "after-hire").search(rest) is None
