"""Tables of certifications: what a cell means by its column's heading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from certlens.matching.layout_units import Unit

Meaning = Literal["name", "issuer", "id", "issued", "expires", "status"]

_PRINTED: Mapping[Meaning, str] = {
    "name": "certification|certificate|credential|name|title|qualification|course|exam|certification name",
    "issuer": "issuer|vendor|provider|organization|organisation|issued by|body|authority|institution|by",
    "id": "id|number|no|credential id|certificate no|certificate number|reference|ref|license|"
    "license no|licence no|certificate id|registration|certification id|certification number",
    "issued": "issued|date|year|obtained|earned|awarded|achieved|date earned|issue date|since|completed|"
    "date obtained|month|when|passed|issued on|date issued|certified since",
    "expires": "expires|expiry|expiration|valid to|valid until|valid through|expiry date|renewal|"
    "expiration date|valid till|until|renew by|renewal date|due",
    "status": "status|state|validity|notes|remarks|remark",
}
_LABELS: Mapping[str, Meaning] = {
    label: meaning for meaning, labels in _PRINTED.items() for label in labels.split("|")
}
_CELL_END = "\n"


def read_columns(text: str, units: Sequence[Unit]) -> Mapping[int, Sequence[Meaning | None]]:
    """The meaning of each cell of the table rows under a heading row, by unit number."""
    meanings: dict[int, Sequence[Meaning | None]] = {}
    heading: list[Meaning | None] = []
    section = -1
    for unit in units:
        if unit.section != section:
            heading, section = [], unit.section
        cells = cells_of(text, unit)
        labels = [_LABELS.get(" ".join(cell.split()).strip(" :.#").casefold()) for cell in cells]
        if len(cells) > 1 and sum(label is not None for label in labels) * 2 > len(cells):
            heading = labels
        elif len(heading) == len(cells):
            meanings[unit.number] = heading
    return meanings


def cells_of(text: str, unit: Unit) -> list[str]:
    """The cells of a table row; a unit that is no row has one."""
    return text[unit.start : unit.end].replace("\t", _CELL_END).split(_CELL_END)
