"""Tables of certifications: what a cell means by its column's heading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

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
    "obtained|earned|awarded|achieved|date earned|issue date|since|completed|"
    "date obtained|month|when|passed|issued on|date issued|certified since",
    "expires": "valid upto|valid up to|valid thru|expires on|end date|renewal due|validity date|validité|gültig bis|"
    "vence|vigencia|validade|scadenza|geldig tot|expires|"
    "expiry|expiration|valid to|valid until|valid through|expiry date|renewal|"
    "expiration date|valid till|until|renew by|renewal date|due",
    "status": "current status|comments|comment|bemerkung|bemerkungen|estado|statut|état|situação|"
    "stato|status|state|validity|notes|remarks|remark",
}
_LABELS: Mapping[str, Meaning] = {
    label: meaning for meaning, labels in _PRINTED.items() for label in labels.split("|")
}
_NUMBERED = ("sl no", "s no", "sr no", "sno", "#", "nr", "")
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
        if len(cells) == 1:
            continue
        labels = [_LABELS.get(_plain(cell)) for cell in cells]
        counted = len(cells) - sum(_plain(cell) in _NUMBERED for cell in cells)
        if counted > 1 and sum(label is not None for label in labels) * 2 > counted:
            heading = labels
        elif len(heading) == len(cells):
            meanings[unit.number] = heading
    return meanings


def _plain(cell: str) -> str:
    return " ".join(cell.replace(".", " ").split()).strip(" :.#").casefold()


def cells_of(text: str, unit: Unit) -> list[str]:
    """The cells of a table row; a unit that is no row has one."""
    return text[unit.start : unit.end].replace("\t", _CELL_END).split(_CELL_END)
