"""What a content stream calls by name: fonts, graphics states, layers, forms and images."""

from __future__ import annotations

import codecs
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdftypes import PDFObjRef, dict_value, resolve1
from pdfminer.psparser import literal_name

from certlens.parsers.pdf_device import PageDevice
from certlens.parsers.pdf_faults import attempt
from certlens.parsers.pdf_layers import Layers
from certlens.parsers.pdf_sight import Look

_PLAIN_MODES = ("Normal", "Compatible")
_ENOUGH = ("BaseFont", "Encoding", "ToUnicode", "FirstChar", "Widths")


class Resources(PDFPageInterpreter):
    """An interpreter that goes on where what it is to use is missing or broken."""

    device: PageDevice
    look: Look

    def __init__(
        self, rsrcmgr: PDFResourceManager, device: PageDevice, layers: Layers | None = None
    ) -> None:
        super().__init__(rsrcmgr, device)
        self.layers = layers or Layers()
        self.marks: list[tuple[bool, str, int]] = []

    def init_resources(self, resources: dict[object, object]) -> None:
        """Note what there is; fonts are made when they are selected."""
        told = dict_value(resources)
        spaces: dict[str, PDFColorSpace] = {}
        for name, space in dict_value(told.get("ColorSpace") or {}).items():
            attempt(partial(super().init_resources, {"ColorSpace": {name: space}}))
            spaces |= self.csmap
        super().init_resources({})
        self.resources = resources
        self.csmap |= spaces
        self.xobjmap = dict(dict_value(told.get("XObject") or {}))
        self.fontmap = _Fonts(self.rsrcmgr, self.device, dict_value(told.get("Font") or {}))

    def set_extended_state(self, name: object) -> None:
        """``gs``, of which only what lets the ground shine through matters here."""
        states = dict_value(dict_value(self.resources).get("ExtGState") or {})
        state = dict_value(states.get(name) or {})
        look = self.look
        alpha = resolve1(state.get("ca"))
        if isinstance(alpha, int | float):
            look = look._replace(alpha=float(alpha) * look.veil)
        if "BM" in state:
            modes = resolve1(state["BM"])
            mode = literal_name(modes[0] if isinstance(modes, list) and modes else modes)
            look = look._replace(plain=mode in _PLAIN_MODES)
        if "SMask" in state:
            look = look._replace(mask=isinstance(resolve1(state["SMask"]), dict))
        self.look = look

    def begin_marked(self, operands: Sequence[object]) -> None:
        """``BMC`` and ``BDC``: layers, and what the text in them stands for."""
        off, told = False, ""
        if len(operands) == 2 and operands[0] == "OC":
            named = dict_value(dict_value(self.resources).get("Properties") or {})
            off = self.layers.hide(named.get(operands[1]))
        elif "ActualText" in operands[1:-1]:
            told = _text(operands[operands.index("ActualText") + 1])
        self.marks.append((off, told, len(self.device.shown)))
        self.device.off += off

    def end_marked(self) -> None:
        """``EMC``."""
        if self.marks:
            off, told, first = self.marks.pop()
            self.device.off -= off
            if told:
                self.device.spell(first, told)


def _text(value: object) -> str:
    if not isinstance(value, bytes):
        return ""
    wide = value.startswith(codecs.BOM_UTF16_BE)
    return value[2:].decode("utf-16-be", "ignore") if wide else value.decode("latin-1")


class _Fonts(dict[object, PDFFont]):
    """Fonts by name, made when first asked for; one that is broken is made of what it has."""

    def __init__(
        self, made: PDFResourceManager, device: PageDevice, specs: Mapping[Any, Any]
    ) -> None:
        super().__init__()
        self._made, self._device, self._specs = made, device, specs

    def __missing__(self, name: object) -> PDFFont:
        told = self._specs.get(name)
        number = told.objid if isinstance(told, PDFObjRef) else None
        spec, _ = attempt(partial(resolve1, told))
        font, fault = attempt(lambda: self._made.get_font(number, dict_value(spec)))
        if font is None or (told is not None and not isinstance(spec, dict)):
            self._device.fault = fault or KeyError(name)
            font = self._plain(spec if isinstance(spec, dict) else {})
        self[name] = font
        return font

    def _plain(self, spec: Mapping[str, Any]) -> PDFFont:
        kept = {key: spec[key] for key in _ENOUGH if key in spec}
        if literal_name(spec.get("Subtype")) == "Type0":
            kept["Subtype"] = "CIDFontType2"
        font, _ = attempt(lambda: self._made.get_font(None, kept) if kept else None)
        return font or _without_characters(self._made)


def _without_characters(made: PDFResourceManager) -> PDFFont:
    font = made.get_font(None, {})
    font.cid2unicode = {}  # type: ignore[attr-defined]
    return font
