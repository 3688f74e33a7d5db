"""What was read of one mention, and the order in which mentions of one credential speak."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache

from certlens.knowledge import Certification, Provider, read_rows
from certlens.matching.details import Details
from certlens.matching.reach import Reach
from certlens.matching.states import State
from certlens.matching.text_view import TextView
from certlens.matching.validity import Validity
from certlens.resume import ClaimKind, SectionKind

_TITLE_BEHIND = re.compile(r"\s?[:-]\s+[A-Z]")
_AMPERSAND = re.compile(r"\s?[&/]\s?")
_LISTED = 3
_BESIDE = re.compile(r"\s*(?:\(|-|\bon\b|\bvia\b|\bby\b|\bat\b)\s*")
_PROVIDED = re.compile(
    r"\W*(?:(?:by|on|via|from|at|through|issued|offered|course|provider)\b\W*)*", re.IGNORECASE
)
_TITLED = 4  # words: a course's title and its provider
_FORMALITY: Mapping[SectionKind, int] = {
    "certifications": 0,
    "courses": 1,
    "headline": 2,
    "education": 3,
    "skills": 4,
    "summary": 5,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A mention with all that was read of it; drafts of one credential become one claim."""

    reach: Reach
    row: Certification | None
    name: str
    kind: ClaimKind
    state: State
    validity: Validity
    credential_id: str | None
    url: str | None

    @property
    def key(self) -> tuple[str, str]:
        """What tells one credential from another: its row, and a course by its title too."""
        if self.row is None or self.kind == "course":
            return (self.row.id if self.row else "", _folded(self.name))
        return (self.row.id, "")

    @property
    def order(self) -> tuple[bool, int, int]:
        """The most formal mention first: in a certifications section, then by section and place."""
        unit = self.reach.unit
        inline = not unit.certifies
        return inline, _FORMALITY.get(unit.kind, 9), self.reach.mention.start


@cache
def _providers() -> frozenset[str]:
    return frozenset(row.certification for row in read_rows("providers", Provider))


def without_course_titles(view: TextView, drafts: Sequence[Draft], details: Details) -> list[Draft]:
    """In one item with a course provider, a certification's name is the title of its course."""
    providers = _providers()
    kept: list[Draft] = []
    for item in _items(view, drafts, details, providers):
        named = [draft for draft in item if draft.row is not None and draft.row.id in providers]
        provider = min(reversed(named), key=_length, default=None)
        titles = [draft for draft in item if draft is not provider]
        if provider and any(_length(draft) > _length(provider) for draft in named):
            titles = [d for d in titles if d not in named or _length(d) > _length(provider)]
        if provider is None:
            kept.extend(titles)
        elif len(titles) >= _LISTED:
            kept.extend(_of_list(view, item, provider))
        elif any(draft.kind == "course" for draft in titles):
            kept.extend(_dated(draft, provider) for draft in titles)
        else:
            first = item[0].reach
            title = one_line(view.text[first.unit.body_start : provider.reach.unit.end])
            kept.append(replace(provider, name=title[:120]))
    return kept


def _length(draft: Draft) -> int:
    return draft.reach.mention.last - draft.reach.mention.first


def _of_list(view: TextView, item: Sequence[Draft], provider: Draft) -> Iterator[Draft]:
    """The drafts of a long line: its provider speaks of the name in front of its bracket or dash alone."""
    place = item.index(provider)
    last = item[place - 1] if place else None
    gap = view.text[last.reach.mention.end : provider.reach.mention.start] if last else ""
    named = last is not None and (_BESIDE.fullmatch(gap) or last.kind == "course")
    for draft in item:
        if draft is provider:
            if not named:
                yield draft
        elif draft is last and named and draft.kind == "course":
            yield _dated(draft, provider)
        elif draft is last and named:
            yield replace(provider, name=draft.name)
        else:
            yield draft


def _dated(draft: Draft, provider: Draft) -> Draft:
    """A course with the state and dates that stand behind its provider's name."""
    if draft.state.status == "held" and provider.state.status != "held":
        draft = replace(draft, state=provider.state)
    undated = draft.validity == Validity()
    return replace(draft, validity=provider.validity) if undated else draft


def _items(
    view: TextView, drafts: Sequence[Draft], details: Details, providers: Set[str]
) -> Iterator[list[Draft]]:
    """The drafts by list item: a line that only adds a provider to the one above belongs to its item."""
    item: list[Draft] = []
    for draft in drafts:
        if item and not _belongs(view, draft, item[-1], details, providers):
            yield item
            item = []
        item.append(draft)
    if item:
        yield item


def _belongs(
    view: TextView, draft: Draft, last: Draft, details: Details, providers: Set[str]
) -> bool:
    """Whether a draft goes on in the last one's item, or right below it adds only a provider."""
    unit, above = draft.reach.unit, last.reach.unit
    if unit.number == above.number:
        return ";" not in view.text[last.reach.mention.end : draft.reach.mention.start]
    provides = draft.row is not None and draft.row.id in providers
    if not provides or _TITLE_BEHIND.match(view.text, draft.reach.mention.end):
        return False
    lead = view.text[unit.start : draft.reach.mention.start]
    below = unit.number == above.number + 1 and not details.is_bulleted(unit)
    below = below and _PROVIDED.fullmatch(lead) is not None
    below = below and draft.reach.mention.last - draft.reach.mention.first < _TITLED
    return below and details.adds_to(unit, above)


def with_shared_dates(view: TextView, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, where a date behind two joined names is the first's too ("CKA & CKAD, 2022")."""
    shared = list(drafts)
    for place in range(len(shared) - 1, 0, -1):
        one, other = shared[place - 1], shared[place]
        behind = view.text[slice(*other.reach.after)].lstrip()
        between = view.text[one.reach.mention.end : other.reach.mention.start]
        joined = other.reach.joined and one.reach.unit.number == other.reach.unit.number
        bracketed = behind.startswith("(") and not _AMPERSAND.fullmatch(between)
        if joined and one.validity == Validity() and not bracketed:
            shared[place - 1] = replace(one, validity=other.validity)
    return shared


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def one_line(text: str) -> str:
    """A text with every stretch of white space as one space."""
    return " ".join(text.split())
