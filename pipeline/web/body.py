"""Take a body in: unpacked by us, counted after inflation, never past the cap.

One encoding at most (gzip, deflate or br): stacked ones are only ever used to hide a bomb. A packed body that ends early is
refused, because half a feed looks like a whole one.
"""

import zlib
from collections.abc import Iterable
from typing import Protocol

ENCODINGS = "gzip, deflate, br"


class BodyError(Exception):
    """A body that is not taken; `reason` is a word of `records.Fetched`."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class Decoder(Protocol):
    """Unpacks a body piece by piece, never giving much more than `room` bytes at a time."""

    def feed(self, piece: bytes, room: int) -> bytes:
        """Return what a piece unpacks to."""
        ...

    def whole(self) -> bool:
        """Tell whether the packed body came to its end."""
        ...


class _Identity:
    def feed(self, piece: bytes, room: int) -> bytes:
        return piece

    def whole(self) -> bool:
        return True


class _Zlib:
    """gzip (several members too) and deflate, with or without its zlib header."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._inflater = zlib.decompressobj(31 if gzip else 15)
        self._started = False

    def feed(self, piece: bytes, room: int) -> bytes:
        if not self._started and not self._gzip and piece and not _has_zlib_header(piece):
            self._inflater = zlib.decompressobj(-15)
        self._started = self._started or bool(piece)
        out = bytearray()
        while piece and len(out) <= room:
            if self._inflater.eof:
                if not self._gzip or not piece.startswith(b"\x1f"):
                    break
                self._inflater = zlib.decompressobj(31)
            out += self._inflater.decompress(piece, room + 1 - len(out))
            piece = self._inflater.unconsumed_tail or self._inflater.unused_data
        return bytes(out)

    def whole(self) -> bool:
        return self._inflater.eof


class _Brotli:
    def __init__(self) -> None:
        import brotli  # type: ignore[import-untyped]  # it ships no types

        self._inflater = brotli.Decompressor()
        self._error = brotli.error

    def feed(self, piece: bytes, room: int) -> bytes:
        out = bytearray()
        try:
            out += self._inflater.process(piece, output_buffer_limit=room + 1)
            while not self._inflater.can_accept_more_data() and len(out) <= room:
                out += self._inflater.process(b"", output_buffer_limit=room + 1 - len(out))
        except self._error as error:
            raise BodyError("bad-encoding") from error
        return bytes(out)

    def whole(self) -> bool:
        return bool(self._inflater.is_finished())


def _has_zlib_header(piece: bytes) -> bool:
    if len(piece) < 2:
        return piece[0] & 0x0F == 8
    return piece[0] & 0x0F == 8 and (piece[0] << 8 | piece[1]) % 31 == 0


def take(pieces: Iterable[bytes], encoding: str, cap: int, most_drawn: int) -> bytes:
    """Return the unpacked body of at most `cap` bytes, of which at most `most_drawn` came over the line.

    BodyError: `too-large` (also for packed bytes that unpack to nothing for ever), `bad-encoding`, `cut`.
    """
    decoder = _decoder(encoding)
    body = bytearray()
    drawn = 0
    for piece in pieces:
        drawn += len(piece)
        try:
            body += decoder.feed(piece, cap - len(body))
        except zlib.error as error:
            raise BodyError("bad-encoding") from error
        if len(body) > cap or drawn > min(cap, most_drawn):
            raise BodyError("too-large")
    if drawn and not decoder.whole():
        raise BodyError("cut")
    return bytes(body)


def _decoder(encoding: str) -> Decoder:
    names = [name.strip().lower() for name in encoding.split(",") if name.strip()]
    names = [name for name in names if name != "identity"]
    if not names:
        return _Identity()
    if len(names) > 1:
        raise BodyError("bad-encoding")
    if names[0] in ("gzip", "x-gzip", "deflate"):
        return _Zlib(gzip=names[0] != "deflate")
    if names[0] == "br":
        return _Brotli()
    raise BodyError("bad-encoding")
