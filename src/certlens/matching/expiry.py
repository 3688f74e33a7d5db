"""Words before a date that make it the end of a certification: "good to", "cycle ends", "gültig bis"."""

from __future__ import annotations

import re

from certlens.matching.cues import cues_in

_WORDS = (
    r"(?:expir\w*(?:\s+since)?|exp\.?|valid(?:ity)?(?:\s+(?:until|through|thru|till|to|up to))?|until|"
    r"through|thru|(?<!\w)till|"
    r"(?:renewed|extended|prolonged|maintained|current|good)\s+(?:to|until|till|through|thru)|"
    r"renew(?:al|s)?(?:\s+(?:due|by|on|date))?|recertify by|re-?cert(?:ification)?\s+(?:due|by)|"
    r"inactive(?:\s+since)?|good (?:through|thru|until)|\bend(?:s|ed)?|(?<!\d )\bto|r[au]ns? out|"
    r"overdue(?:\s+since)?|let (?:it |this )?(?:go|lapse|expire|run out)|given up|"
    r"not (?:kept up|renewed|maintained|prolonged|extended)(?: after| since)?|lapse[sd]?|long gone|"
    r"g[uü]ltig bis|l[aä]uft ab|ablauf|vervalt|wa[zż]n[yae] do|wygas\w*|valable|v[aá]lid[oa]|scade|gyldig|"
    r"giltig|platn\w do|vence|expira|abgelaufen|expirée?|caducad[oa]|vencid[oa]|scadut[oa]|verlopen|"
    r"\bjusqu\W?(?:en|au|à)?|\bhasta|\bat[ée]|\bfino(?: al?)?|geldig tot|\bbis)"
)
_DATE_OF = (
    r"\W*(?:date|on|in|by|en|em|im|am|op|il|le|el|nel|desde|depuis|seit|dal)?\W*"
    r"(?:(?:(?:the|a)\s)?(?:very\s)?(?:end|start|beginning|middle)\sof(?:\sthe\syear)?|mid|early|late|ende|anfang|"
    r"mitte|fin(?:\sde)?|(?:finales|principios|mediados|final|fim|inicio)\sde|fine|eind)?\W*$"
)
_EXPIRY = re.compile(_WORDS + _DATE_OF)
_REST = re.compile(_DATE_OF)
_MONTH = re.compile(r"(?<![\d/.])(?<!\D-)(?=[1-9]/[1-4]\d(?![\d/.]))")
_SHORT_YEAR = re.compile(
    r"(?<![\d/.-])(\d{1,2}/\d{1,2}/|[QHqh][1-4]\s?[/-]\s?)([12]\d|3[0-4])(?![\d/.-])"
)
_BARE_END = re.compile(
    r"\b(exp(?:\.|ir(?:es|y|ed|ing))?:?\s)([23]\d)(?=\s*(?:[,;)|]|$))", re.IGNORECASE
)
_DASHED = re.compile(r"(?<![\d/.-])(0[1-9]|1[0-2])-([23]\d)(?![\d/.-])")
_PAIR = re.compile(r"[1-9]/(\d\d)\s?(?:-|to|until|through)\s?(?:0?[1-9]|1[0-2])/(\d\d)(?![\d/])")
_LAST = re.compile(r"\d/\d\d\s?(?:-|to|until|through)\s?$")
_NEAR = 40  # characters


def tells_end(lead: str) -> bool:
    """Whether text in lower case says that the date behind it is when a certification ends."""
    if _EXPIRY.search(lead):
        return True
    return any(cue.speaks("before", "ends") and _REST.match(lead, cue.end) for cue in cues_in(lead))


def with_full_numbers(piece: str, *, alone: bool = False) -> str:
    """The text with days and quarters of a short year in full ("12/31/26", "Q1/27", "exp 28"), and months of one digit.

    "3/28" is a month where it is told to be an end, one of two, or ``alone`` in a cell.
    """
    piece = _BARE_END.sub(r"\g<1>20\2", piece)
    if "/" not in piece and "-" not in piece:
        return piece
    piece = _SHORT_YEAR.sub(lambda found: f"{found[1]}20{found[2]}", piece)
    for found in reversed(list(_DASHED.finditer(piece))):
        if tells_end(piece[max(0, found.start() - _NEAR) : found.start()].lower()):
            piece = f"{piece[: found.start()]}{found[1]}/{piece[found.end() - 2 :]}"
    places = [found.start() for found in _MONTH.finditer(piece)] if "/" in piece else []
    for start in reversed(places):
        lead = piece[max(0, start - _NEAR) : start].lower()
        whole = alone and not piece.replace(piece[start : start + 4], "", 1).strip(" ()")
        if whole or _opens_period(piece, start) or _LAST.search(lead) or tells_end(lead):
            piece = piece[:start] + "0" + piece[start:]
    return piece


def _opens_period(piece: str, start: int) -> bool:
    """Whether month and year open a period ("4/22 - 4/28"), and no two days of a month."""
    pair = _PAIR.match(piece, start)
    return pair is not None and pair[1] < pair[2]
