"""The streams of a PDF, unpacked within a limit: a small file may unpack to more than memory holds."""

from __future__ import annotations

import zlib
from io import BytesIO

from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import LITERALS_FLATE_DECODE, PDFStream
from pdfminer.psparser import PSKeyword

from certlens.errors import LimitExceededError

MAX_UNPACKED = 200_000_000
_RATIO = 1032  # the most that deflate packs
_STEP = 1 << 20


class Allowance:
    """How many bytes the streams of one file may still unpack to."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.left = MAX_UNPACKED

    def spend(self, size: int) -> None:
        """Take so many bytes off.

        Raises:
            LimitExceededError: there are not so many left.
        """
        self.left -= size
        if self.left < 0:
            raise LimitExceededError(
                f"{self.path}: unpacked this PDF takes over {MAX_UNPACKED // 1_000_000} MB, which no "
                "résumé does; export it again without large images",
                source=self.path,
                limit="size",
            )


class Stream(PDFStream):
    """A stream that asks its file's allowance before pdfminer unpacks it."""

    allowance: Allowance

    def decode(self) -> None:
        """Unpack the data, as pdfminer does."""
        packed = sum(name in LITERALS_FLATE_DECODE for name, _ in self.get_filters())
        raw = self.rawdata or b""
        if packed and len(raw) * _RATIO**packed > self.allowance.left:
            self._measure(raw, packed)
        super().decode()
        self.allowance.spend(len(self.data or b""))

    def _measure(self, raw: bytes, times: int) -> None:
        """Nothing, if the data unpacks within the allowance; it is kept in pieces meanwhile."""
        if self.decipher and self.objid is not None and self.genno is not None:
            raw = self.decipher(self.objid, self.genno, raw, self.attrs)
        for _ in range(times):
            raw = self._unpacked(raw, keep=times > 1)

    def _unpacked(self, raw: bytes, *, keep: bool) -> bytes:
        unpacker, kept, size = zlib.decompressobj(), [], 0
        try:
            while raw and not unpacker.eof:
                piece = unpacker.decompress(raw, _STEP)
                raw = unpacker.unconsumed_tail
                size += len(piece)
                if size > self.allowance.left:
                    self.allowance.spend(size)
                if keep:
                    kept.append(piece)
        except zlib.error:
            pass  # damaged: pdfminer reads as far as it can, which is no further than here
        return b"".join(kept)


class Parser(PDFParser):
    """pdfminer's parser, which makes every stream one with an allowance."""

    def __init__(self, data: bytes, path: str) -> None:
        super().__init__(BytesIO(data))
        self._allowance = Allowance(path)

    def do_keyword(self, pos: int, token: PSKeyword) -> None:
        """As pdfminer's, with the stream that it leaves replaced by one of ours."""
        super().do_keyword(pos, token)
        if token is self.KEYWORD_STREAM and self.curstack:
            at, made = self.curstack[-1]
            if type(made) is PDFStream:
                stream = Stream(made.attrs, made.rawdata or b"", made.decipher)
                stream.allowance = self._allowance
                self.curstack[-1] = (at, stream)
