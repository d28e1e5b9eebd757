"""A file that tells how far it has been read."""

from __future__ import annotations

import io
from collections.abc import Callable
from enum import StrEnum
from typing import IO

TOLD_EVERY = 1 << 20
"""Bytes read between two tellings."""


class Step(StrEnum):
    """What a file is read for."""

    CHECKING = "checking"
    READING = "reading"


type Watch = Callable[[str, str, int, int], object]
"""Is told the step, the name of the file, how many of its bytes were read so far, and of how many."""


def unwatched(step: str, file: str, done: int, size: int) -> None:
    """Watch nothing."""


class _Watched(io.RawIOBase):
    def __init__(self, source: IO[bytes], watch: Watch, step: Step, file: str, size: int) -> None:
        super().__init__()
        self._source, self._watch = source, watch
        self._what = (step.value, file)
        self._size, self._done, self._told = size, 0, 0
        self._tell()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._done = self._told = self._source.seek(offset, whence)
        return self._done

    def readinto(self, into: memoryview) -> int:  # type: ignore[override]
        piece = self._source.read(len(into))
        into[: len(piece)] = piece
        self._done += len(piece)
        if self._done - self._told >= TOLD_EVERY:
            self._tell()
        return len(piece)

    def close(self) -> None:
        self._source.close()
        super().close()

    def _tell(self) -> None:
        self._told = self._done
        self._watch(*self._what, self._done, self._size)


def watched(source: IO[bytes], watch: Watch, step: Step, file: str, size: int) -> IO[bytes]:
    """Return a file that tells ``watch`` when it is opened, and after each ``TOLD_EVERY`` bytes."""
    if watch is unwatched:
        return source
    return io.BufferedReader(_Watched(source, watch, step, file, size), 1 << 16)
