"""A file whose bytes somebody hands over piece by piece."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import IO

type Fill = Callable[[int, memoryview], object]
"""Fills a buffer with the bytes of a file from a place on; there are enough of them."""
PIECE = 1 << 20
"""Bytes asked for at a time: each call may cross from one language to another, and is dear."""


class Pieces(io.RawIOBase):
    """A file of a known size whose bytes come by calls, wherever they lie."""

    def __init__(self, size: int, fill: Fill) -> None:
        super().__init__()
        self._size, self._fill, self._at = size, fill, 0

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that any place in it can be read next."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, and return it; before the start there is none, as in any file."""
        place = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence] + offset
        if place < 0:
            raise OSError("before the start of the file")
        self._at = place
        return place

    def readinto(self, into: memoryview) -> int:  # type: ignore[override]
        """Fill a buffer as far as there are bytes; return how many."""
        length = min(len(into), max(0, self._size - self._at))
        if length:
            self._fill(self._at, memoryview(into)[:length])  # what `read` brings is a bytearray
            self._at += length
        return length


def in_pieces(size: int, fill: Fill) -> IO[bytes]:
    """Return such a file, buffered."""
    return io.BufferedReader(Pieces(size, fill), PIECE)
