"""The streams of a PDF, unpacked within a limit: a small file may unpack to more than memory holds."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pdfminer.ascii85 import ascii85decode, asciihexdecode
from pdfminer.pdfparser import PDFParser, PDFStreamParser
from pdfminer.pdftypes import (
    LITERALS_ASCII85_DECODE,
    LITERALS_ASCIIHEX_DECODE,
    LITERALS_DCT_DECODE,
    LITERALS_FLATE_DECODE,
    PDFStream,
)
from pdfminer.psparser import PSKeyword

from certlens.errors import LimitExceededError
from certlens.parsers.pdf_objects import QuickParser

MAX_UNPACKED = 200_000_000
_STEP = 1 << 20
_STREAM = re.compile(rb"stream(?:\r\n|\r|\n)?")
_ENDSTREAM = re.compile(rb"[\s\0]{0,3}endstream")
_HEADER = 2  # bytes before the packed data


class Allowance:
    """How many bytes the streams of one file may still unpack to, and how many were damaged."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.left = MAX_UNPACKED
        self.damaged = 0

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
    """A stream that unpacks within its file's allowance; the rare filters are left to pdfminer."""

    allowance: Allowance

    def decode(self) -> None:
        """Unpack the data."""
        filters: list[tuple[Any, Any]] = self.get_filters()
        if filters:
            data = self._deciphered()
            while filters:
                name, params = filters[0]
                if name in LITERALS_FLATE_DECODE:
                    data = b"".join(self._unpacked(data))
                elif name in LITERALS_ASCII85_DECODE:
                    data = ascii85decode(data)
                elif name in LITERALS_ASCIIHEX_DECODE:
                    data = asciihexdecode(data)
                else:
                    break
                if params and "Predictor" in params:
                    # pdfminer hands on DCT data as they are, and then undoes the predictor.
                    filters[0] = (LITERALS_DCT_DECODE[0], params)
                    break
                del filters[0]
            self._leave(data, filters)
        super().decode()

    def _deciphered(self) -> bytes:
        data = self.rawdata or b""
        if self.decipher and self.objid is not None and self.genno is not None:
            data = self.decipher(self.objid, self.genno, data, self.attrs)
        return data

    def _leave(self, data: bytes, filters: list[tuple[Any, Any]]) -> None:
        """Hand pdfminer what is still to be done."""
        self.rawdata, self.decipher = data, None
        attrs = {key: value for key, value in self.attrs.items() if key not in _FILTER_KEYS}
        names, params = [name for name, _ in filters], [params for _, params in filters]
        self.attrs = {**attrs, "Filter": names, "DecodeParms": params}

    def _unpacked(self, packed: bytes) -> Iterator[bytes]:
        pieces: list[bytes] = []
        unpacker = zlib.decompressobj()
        try:
            for piece in self._inflated(unpacker, packed):
                pieces.append(piece)
        except zlib.error:
            pass
        yield from pieces if unpacker.eof else self._rescued(packed)

    def _rescued(self, packed: bytes) -> Iterator[bytes]:
        """What a damaged stream holds before the damage; without a checksum it may be whole."""
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            for at in range(_HEADER, len(packed)):
                yield from self._inflated(unpacker, packed[at : at + 1])
        except zlib.error:
            pass
        self.allowance.damaged += not unpacker.eof

    def _inflated(self, unpacker: Any, packed: bytes) -> Iterator[bytes]:
        while packed and not unpacker.eof:
            piece = unpacker.decompress(packed, _STEP)
            packed = unpacker.unconsumed_tail
            self.allowance.spend(len(piece))
            yield piece


_FILTER_KEYS = ("F", "Filter", "DP", "DecodeParms", "FDecodeParms")


class Parser(QuickParser, PDFParser):
    """pdfminer's parser, which makes every stream one with an allowance."""

    def __init__(self, data: bytes, path: str) -> None:
        super().__init__(BytesIO(data))
        self.allowance = Allowance(path)

    def do_keyword(self, pos: int, token: PSKeyword) -> None:
        """As pdfminer's, with the stream that it leaves replaced by one of ours."""
        super().do_keyword(pos, token)
        if token is self.KEYWORD_STREAM and self.curstack:
            at, made = self.curstack[-1]
            if type(made) is PDFStream:
                data = self._whole(pos, made.rawdata or b"")
                stream = Stream(made.attrs, data, made.decipher)
                stream.allowance = self.allowance
                self.curstack[-1] = (at, stream)

    def _whole(self, pos: int, data: bytes) -> bytes:
        """The data up to the word that ends them, where the length that is stated is wrong."""
        begin = _STREAM.match(self.buf, pos)
        if begin is None or _ENDSTREAM.match(self.buf, begin.end() + len(data)):
            return data
        end = self.buf.find(b"endstream", begin.end())
        if end < 0:
            return data or self.buf[begin.end() :]
        self.charpos = end
        return self.buf[begin.end() : end]


class PackedParser(QuickParser, PDFStreamParser):
    """Reads objects without their numbers, as they are packed into streams."""
