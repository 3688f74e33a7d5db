"""What follows each other in one column."""

from __future__ import annotations

from dataclasses import dataclass

from certlens.document import Region
from certlens.parsers.rows import Row


@dataclass(slots=True)
class Flow:
    """Rows that follow each other in one column; ``edge`` is where the column ends.

    ``row`` numbers the table row the flow is a cell of. ``narrow`` is where the column ends down
    to a baseline, beside a box: (edge, baseline). ``whole`` is a cell that reads as one text,
    wherever its lines end.
    """

    rows: list[Row]
    edge: float
    region: Region = "main"
    row: int | None = None
    narrow: tuple[float, float] | None = None
    whole: bool = False

    def edge_at(self, baseline: float) -> float:
        """Where the column ends at a height."""
        if self.narrow and baseline <= self.narrow[1]:
            return self.narrow[0]
        return self.edge
