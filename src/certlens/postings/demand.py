"""Many postings → what they ask for: in how many each certification is named, and how consistently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

from certlens.document import Record
from certlens.knowledge import certifications
from certlens.postings import Need, Posting, Wanted

# From this share of the postings on they agree: a third (the rule of ``certlens decide``).
CONSISTENT = 1 / 3
_ORDER: tuple[Wanted, ...] = ("required", "after-hire", "preferred", "or-equivalent")


class PostingQuote(Record):
    """A sentence that names a certification, and where it stands."""

    path: str
    need: Wanted
    text: str
    line: int


class CertificationDemand(Record):
    """In how many postings a certification is named, and how it is wanted.

    ``alone`` counts those that take no other in its place; ``consistency`` is ``consistent`` from a
    third of the postings on, else ``occasional``. ``by_class`` counts those that name only a class
    of DoD 8570 which it satisfies; they are in no other count. ``quotes`` has the hardest and plainest first.
    """

    certification: str
    name: str
    postings: int
    share: float
    required: int
    after_hire: int
    preferred: int
    or_equivalent: int
    alone: int
    by_class: int
    consistency: Literal["consistent", "occasional"]
    quotes: tuple[PostingQuote, ...]


class Demand(Record):
    """What a set of postings asks for; the certifications named most often stand first.

    ``generic`` counts the postings that ask for certifications without naming one, ``silent`` those
    that do not speak of them at all.
    """

    total: int
    certifications: tuple[CertificationDemand, ...]
    classes: dict[str, int]
    roles: dict[str, int]
    employers: dict[str, int]
    generic: dict[Literal["required", "preferred"], int]
    silent: int
    postings: tuple[Posting, ...]

    def _repr_html_(self) -> str:
        """The demand as a notebook shows it."""
        from certlens.rendering.postings_html import demand_html

        return demand_html(self)


def demand(postings: Sequence[Posting]) -> Demand:
    """What the postings ask for, taken together."""
    found = {need.certification for posting in postings for need in posting.needs}
    rows = [_demanded(one, postings) for one in certifications() if one in found]
    kinds = (posting.generic for posting in postings if posting.generic)
    return Demand(
        total=len(postings),
        certifications=tuple(sorted(rows, key=_place)),
        classes=_counted({need.dod_class for need in posting.needs} for posting in postings),
        roles=_counted({posting.role} for posting in postings),
        employers=_counted({one.employer.id if one.employer else None} for one in postings),
        generic=dict(Counter(kinds)),
        silent=sum(not posting.needs and not posting.generic for posting in postings),
        postings=tuple(postings),
    )


def _place(one: CertificationDemand) -> tuple[int, int, int, str]:
    return -one.postings, -one.required, -one.by_class, one.certification


def _counted(found: Iterable[set[str | None]]) -> dict[str, int]:
    """How often each stands in one of the sets, the commonest first."""
    counts = Counter(name for names in found for name in names if name)
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _demanded(certification: str, postings: Sequence[Posting]) -> CertificationDemand:
    named = [(posting, need) for posting in postings if (need := _named(certification, posting))]
    counts = Counter(need.need for _, need in named)
    share = len(named) / len(postings)
    hardest = sorted(named, key=lambda pair: _clarity(pair[1]))
    return CertificationDemand(
        certification=certification,
        name=certifications()[certification].name,
        postings=len(named),
        share=round(share, 3),
        required=counts["required"],
        after_hire=counts["after-hire"],
        preferred=counts["preferred"],
        or_equivalent=counts["or-equivalent"],
        alone=sum(need.group is None and not need.open_list for _, need in named),
        by_class=sum(_by_class(certification, posting) for posting in postings),
        consistency="consistent" if share >= CONSISTENT else "occasional",
        quotes=tuple(_quote(posting, need) for posting, need in hardest),
    )


def _clarity(need: Need) -> tuple[int, bool, bool]:
    """Hardest first, then what takes no other in its place, then what says more than the name."""
    return _ORDER.index(need.need), need.group is not None, need.quote == need.text


def _named(certification: str, posting: Posting) -> Need | None:
    """The need that names the certification itself."""
    found = (n for n in posting.needs if n.certification == certification and not n.legacy)
    return next(found, None)


def _by_class(certification: str, posting: Posting) -> bool:
    """Whether only a class asks for it."""
    classes = any(need.certification == certification and need.legacy for need in posting.needs)
    return classes and _named(certification, posting) is None


def _quote(posting: Posting, need: Need) -> PostingQuote:
    return PostingQuote(
        path=posting.source.path, need=need.need, text=need.quote, line=need.span.line
    )
