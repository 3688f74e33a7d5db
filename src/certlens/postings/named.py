"""A certification, or a class of certifications, where a posting names it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from certlens.knowledge import certifications


class Named(NamedTuple):
    """A certification, or a class of DoD 8570, named at ``start:end`` of the view."""

    start: int
    end: int
    certification: str | None
    dod_class: str | None = None

    @property
    def loose(self) -> bool:
        """Whether it stands for several ("a GIAC certification", "IAT Level II")."""
        return self.certification is None or not _is_exact(self.certification)


def _is_exact(certification: str) -> bool:
    return certifications()[certification].kind == "certification"


def named_in(stretch: tuple[int, int], named: Sequence[Named]) -> Sequence[Named]:
    """Those that begin in a stretch of the view; ``named`` must be in reading order."""
    first, last = (bisect_left(named, edge, key=lambda one: one.start) for edge in stretch)
    return named[first:last]
