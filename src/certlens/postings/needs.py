"""The needs of a posting: for each certification named, how it is wanted and what else would do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from certlens.document import Document
from certlens.postings import Need, Wanted
from certlens.postings.alternatives import lists_in
from certlens.postings.dod import satisfying
from certlens.postings.named import Named, named_in
from certlens.postings.sections import Sentence
from certlens.postings.standing_in import may_be_replaced, stands_in_for
from certlens.postings.wanting import Wish, wishes

_STRONGEST: Mapping[Wanted, int] = {
    "required": 0,
    "after-hire": 1,
    "preferred": 2,
    "or-equivalent": 3,
}


class _Part(NamedTuple):
    """Names of which one suffices, how they are wanted, and how directly the posting says so."""

    named: tuple[Named, ...]
    quotes: tuple[Sentence, ...]
    need: Wanted
    directness: int
    sentence: Sentence
    open_list: bool
    months: int | None
    stands_for: str | None


def needs_in(
    document: Document, sentences: Sequence[Sentence], named: Sequence[Named]
) -> tuple[Need, ...]:
    """The needs in reading order; a certification that is named twice keeps the most direct need."""
    found: list[tuple[Need, int]] = []
    for number, part in enumerate(_merged(_parts(sentences, named)), 1):
        several = len(part.named) > 1 or any(one.dod_class for one in part.named)
        group = f"g{number}" if several else None
        found.extend((need, part.directness) for need in _needs(document, part, group))
    return tuple(_without_lone_groups(_one_each(found)))


def _parts(sentences: Sequence[Sentence], named: Sequence[Named]) -> Iterator[_Part]:
    for sentence in sentences:
        if here := named_in((sentence.start, sentence.end), named):
            yield from _of_sentence(sentence, here)


def _of_sentence(sentence: Sentence, named: Sequence[Named]) -> Iterator[_Part]:
    lists = lists_in(sentence, named)
    ends = [one.start for one in lists[1:]] + [sentence.end]
    start = sentence.start
    for one, wish, end in zip(lists, wishes(sentence, lists), ends, strict=True):
        stands_for = stands_in_for(sentence, one, start, end)
        replaced = may_be_replaced(sentence, one, start)
        need, directness = _decided(sentence, wish)
        for part in one.parts:
            yield _Part(
                part,
                (sentence,) * len(part),
                "or-equivalent" if stands_for is not None and need != "after-hire" else need,
                directness,
                sentence,
                one.open_list or replaced,
                wish.months if need == "after-hire" else None,
                stands_for or None,
            )
        start = one.end


def _decided(sentence: Sentence, wish: Wish) -> tuple[Wanted, int]:
    """The need: the sentence's cue, else the heading's, else a cue beside something else.

    Where nothing decides, a certification that is named is asked for.
    """
    for directness, said in enumerate((wish.means, sentence.decides, wish.weak)):
        if said:
            return said, directness
    return "required", 3


def _merged(parts: Iterable[_Part]) -> Iterator[_Part]:
    """The parts, those of one list ("one of the following: …") as one."""
    for list_id, group in groupby(parts, key=lambda part: part.sentence.list_id):
        found = list(group)
        if list_id is None or len(found) == 1:
            yield from found
            continue
        first = min(found, key=lambda part: part.directness)
        named = tuple(one for part in found for one in part.named)
        quotes = tuple(one for part in found for one in part.quotes)
        yield first._replace(
            named=named, quotes=quotes, open_list=any(part.open_list for part in found)
        )


def _needs(document: Document, part: _Part, group: str | None) -> Iterator[Need]:
    printed = {one.certification for one in part.named}
    for one, sentence in zip(part.named, part.quotes, strict=True):
        ids = [one.certification] if one.certification else satisfying(one.dod_class or "")
        for certification in ids:
            if certification is None or (one.dod_class and certification in printed):
                continue
            yield Need(
                certification=certification,
                text=document.text[one.start : one.end],
                need=part.need,
                group=group,
                open_list=part.open_list,
                within_months=part.months,
                stands_for=part.stands_for,
                dod_class=one.dod_class,
                legacy=one.dod_class is not None,
                quote=_quote(document, sentence),
                span=document.spans(one.start, one.end)[0],
            )


def _quote(document: Document, sentence: Sentence) -> str:
    words = " ".join(document.text[sentence.start : sentence.end].split()).lstrip("-•*·– ")
    return words if len(words) <= 240 else words[:240].rpartition(" ")[0] + " …"


def _one_each(found: Sequence[tuple[Need, int]]) -> list[Need]:
    """One need a certification: what is said directly before what a heading says, then the strongest.

    What only a class of DoD 8570 asks for stays beside it. Taken with equivalents once is always.
    """
    best: dict[tuple[str, str | None], tuple[Need, int]] = {}
    opened: set[tuple[str, str | None]] = set()
    for need, directness in found:
        key = need.certification, need.dod_class
        opened.update({key} if need.open_list else ())
        if key not in best or _rank(need, directness) < _rank(*best[key]):
            best[key] = (need, directness)
    kept = {id(need): key in opened for key, (need, _) in best.items()}
    return [
        need.model_copy(update={"open_list": kept[id(need)]})
        for need, _ in found
        if id(need) in kept
    ]


def _rank(need: Need, directness: int) -> tuple[int, int]:
    return directness, _STRONGEST[need.need]


def _without_lone_groups(needs: Sequence[Need]) -> Iterator[Need]:
    groups = [need.group for need in needs if need.group]
    for need in needs:
        alone = need.group is not None and groups.count(need.group) == 1
        yield need.model_copy(update={"group": None}) if alone else need
