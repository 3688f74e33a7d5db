"""Optional content: the layers of a PDF that are switched off."""

from __future__ import annotations

from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdftypes import PDFObjRef, dict_value, list_value, resolve1
from pdfminer.psparser import literal_name


class Layers:
    """Which groups of optional content the file shows when it is opened."""

    def __init__(self, document: PDFDocument | None = None) -> None:
        self._off: set[int] = set()
        told = resolve1(document.catalog.get("OCProperties")) if document else None
        if isinstance(told, dict):
            usual = dict_value(told.get("D") or {})
            if literal_name(usual.get("BaseState", "ON")) == "OFF":
                self._off = _ids(told.get("OCGs")) - _ids(usual.get("ON"))
            self._off |= _ids(usual.get("OFF"))

    def hide(self, layer: object) -> bool:
        """Whether a group, or what stands for several, is not shown."""
        if not self._off or layer is None:
            return False
        if isinstance(layer, PDFObjRef) and layer.objid in self._off:
            return True
        several = resolve1(layer)
        return isinstance(several, dict) and self._hide_all(several)

    def _hide_all(self, several: dict[str, Any]) -> bool:
        named = several.get("OCGs")
        groups = _ids([named] if isinstance(named, PDFObjRef) else named)
        hidden = len(groups & self._off)
        policy = literal_name(several.get("P", "AnyOn"))
        shown = {
            "AllOn": not hidden,
            "AnyOff": hidden > 0,
            "AllOff": hidden == len(groups),
        }.get(policy, hidden < len(groups))
        return bool(groups) and not shown


def _ids(references: object) -> set[int]:
    return {one.objid for one in list_value(references or []) if isinstance(one, PDFObjRef)}
