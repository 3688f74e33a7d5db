"""Tables of certifications: what a cell means by its column's heading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from certlens.document import Document
from certlens.matching.layout_units import Unit

Meaning = Literal["name", "issuer", "id", "issued", "expires", "status"]

_PRINTED: Mapping[Meaning, str] = {
    "name": "certification|certificate|credential|name|title|qualification|course|exam|certification name|"
    "certifications|certificates|zertifikat|zertifizierung|titel|bezeichnung|certificación|certificado|"
    "título|certificação|certificato|certificaat|certyfikat",
    "issuer": "issuing body|issuing organization|issuing organisation|awarding body|awarded by|"
    "certifying body|institute|organisme|aussteller|anbieter|entidad|emisor|entidade|ente|uitgever|"
    "issuer|vendor|provider|organization|organisation|issued by|body|authority|institution|by",
    "id": "id|number|no|credential id|certificate no|certificate number|reference|ref|license|"
    "license no|licence no|certificate id|registration|certification id|certification number",
    "issued": "date taken|date passed|date of issue|dated|obtenue|obtenu|date d'obtention|datum|erworben|fecha|"
    "obtenida|data|conseguita|issued|date|year|"
    "valid from|gültig ab|válido desde|año|ano|jahr|année|anno|jaar|rok|"
    "obtained|earned|awarded|achieved|date earned|issue date|since|completed|"
    "date obtained|month|when|passed|issued on|date issued|certified since",
    "expires": "valid upto|valid up to|valid thru|expires on|end date|renewal due|validity date|validité|gültig bis|"
    "vence|vigencia|ends|validade|scadenza|geldig tot|expires|"
    "expiry|expiration|valid to|valid until|valid through|expiry date|renewal|"
    "expiration date|valid till|until|renew by|renewal date|due",
    "status": "current status|comments|comment|bemerkung|bemerkungen|estado|statut|état|situação|"
    "stato|status|state|validity|notes|remarks|remark",
}
_LABELS: Mapping[str, Meaning] = {
    label: meaning for meaning, labels in _PRINTED.items() for label in labels.split("|")
}
_NUMBERED = ("sl no", "s no", "sr no", "sno", "#", "nr", "")
_CELL_END = re.compile(r"[\t\n]")
_PARTS = re.compile(r" ?[/&,] ?| and ")
_NEAR = 12.0  # points between a cell and its heading, at one edge or in the middle

Extent = tuple[float, float]


class HeadedCell(NamedTuple):
    """A cell of a table row at ``text[start:end]``, and what the heading of its column says it is."""

    meaning: Meaning | None
    start: int
    end: int


class _Heading(NamedTuple):
    meanings: Sequence[Meaning | None]
    extents: Sequence[Extent]


def read_columns(
    document: Document, text: str, units: Sequence[Unit]
) -> Mapping[int, Sequence[HeadedCell]]:
    """The cells of the table rows under a heading row, by unit number.

    Rows with empty cells are read by where their cells stand under the headings.
    """
    found: dict[int, Sequence[HeadedCell]] = {}
    heading, section = _Heading([], []), -1
    for unit in units:
        if unit.section != section:
            heading, section = _Heading([], []), unit.section
        cells = _cells_of(text, unit)
        if len(cells) == 1:
            continue
        names = [_plain(text[start:end]) for start, end in cells]
        labels = [_meaning(name) for name in names]
        counted = sum(name not in _NUMBERED for name in names)
        if counted > 1 and sum(label is not None for label in labels) * 2 > counted:
            heading = _Heading(labels, _extents(document, unit, cells))
        elif places := _places(document, unit, cells, heading):
            found[unit.number] = [
                HeadedCell(heading.meanings[place], start, end)
                for place, (start, end) in zip(places, cells, strict=True)
            ]
    return found


def issuers_of(rows: Iterable[Sequence[HeadedCell]]) -> list[tuple[int, int]]:
    """Where rows name an issuer in a column of its own, beside the name of what is issued."""
    return [
        (cell.start, cell.end)
        for cells in rows
        if any(cell.meaning == "name" for cell in cells)
        for cell in cells
        if cell.meaning == "issuer"
    ]


def _plain(cell: str) -> str:
    return " ".join(cell.replace(".", " ").split()).strip(" :.#").casefold()


def _meaning(label: str) -> Meaning | None:
    """What a heading says, or the first part of one that says two things ("Valid until / remark")."""
    return _LABELS.get(label) or next(filter(None, map(_LABELS.get, _PARTS.split(label))), None)


def _places(
    document: Document, unit: Unit, cells: Sequence[tuple[int, int]], heading: _Heading
) -> Sequence[int]:
    """The number of the column that each cell stands in; empty where that is not plain."""
    columns = heading.extents
    if len(cells) >= len(heading.meanings):
        return range(len(cells)) if len(cells) == len(heading.meanings) else ()
    places: list[int] = []
    for extent in _extents(document, unit, cells):
        apart = [_distance(extent, column) for column in columns]
        if not apart or min(apart) > _NEAR:
            return ()
        places.append(apart.index(min(apart)))
    return places if places == sorted(set(places)) else ()


def _distance(cell: Extent, column: Extent) -> float:
    left, right = cell[0] - column[0], cell[1] - column[1]
    return min(abs(left), abs(right), abs(left + right) / 2)


def _extents(document: Document, unit: Unit, cells: Sequence[tuple[int, int]]) -> list[Extent]:
    """From where to where each cell reaches on the page; empty where the format has no places."""
    lines = document.lines[unit.first_line - 1 : unit.last_line]
    found: list[Extent] = []
    for first, last in cells:
        boxes = [
            (line.x_at(max(first - line.start, 0)), line.x_at(min(last, line.end) - line.start))
            for line in lines
            if line.bbox is not None and line.start < last and first < line.end
        ]
        if not boxes:
            return []
        found.append((min(left for left, _ in boxes), max(right for _, right in boxes)))
    return found


def _cells_of(text: str, unit: Unit) -> list[tuple[int, int]]:
    """Where the cells of a table row begin and end; a unit that is no row has one."""
    ends = [found.start() for found in _CELL_END.finditer(text, unit.start, unit.end)]
    return list(zip([unit.start, *(end + 1 for end in ends)], [*ends, unit.end], strict=True))
