"""A stretch of rows that is read cell by cell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Band:
    """Rows ``first:last`` in columns between ``starts`` and ``edges``.

    ``groups`` are the first rows of the table rows.
    """

    first: int
    last: int
    starts: list[float]
    edges: list[float]
    groups: list[int]
    labels: bool = False
