"""The operators that build, paint and clip paths."""

from __future__ import annotations

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.utils import Matrix

from certlens.document import Box
from certlens.parsers.pdf_device import PageDevice
from certlens.parsers.pdf_paths import Path
from certlens.parsers.pdf_sight import Look
from certlens.parsers.pdf_text_operators import are_numbers


class PathOperators(PDFPageInterpreter):
    """Hands painted paths to the device by their extent."""

    device: PageDevice
    look: Look
    path: Path

    def init_state(self, ctm: Matrix) -> None:
        """Start with an empty path."""
        super().init_state(ctm)
        self.path = Path()

    def add_points(self, numbers: list[float]) -> None:
        """Straight lines."""
        self.path.points += numbers

    def add_curve(self, numbers: list[float]) -> None:
        """Lines with curves among them."""
        self.path.points += numbers
        self.path.curved = True

    def add_box(self, x: float, y: float, width: float, height: float) -> None:
        """``re``."""
        if are_numbers((x, y, width, height)):
            self.path.boxes.append((x, y, x + width, y + height))

    def begin_clip(self) -> None:
        """``W``."""
        self.path.clips = True

    def paint(self, fill: bool, even_odd: bool) -> None:
        """Hand the path to the device as an area or as lines."""
        if fill:
            self.device.paint(self.path, self.graphicstate, self.look, even_odd)
        else:
            self.device.stroke(self.path, self.look, self.graphicstate.linewidth)
        self.end_path()

    def end_path(self) -> None:
        """Cut the clip to the path if ``W`` said so, start the next."""
        path, self.path = self.path, Path()
        if path.clips and (boxes := path.extents()):
            self.clip(boxes, sharp=len(boxes) == 1 and path.fills_its_extent(False))

    def clip(self, boxes: list[Box], sharp: bool) -> None:
        """Paint only within these boxes of user space from here on."""
        look = self.look
        clip = self.device.clipped(boxes, look.clip)
        self.look = look._replace(clip=clip, sharp=look.sharp and sharp)

    def set_thickness(self, width: object) -> None:
        """``w``."""
        if isinstance(width, float):
            self.graphicstate.linewidth = width

    def shade(self) -> None:
        """``sh``."""
        self.device.shade(self.look)
