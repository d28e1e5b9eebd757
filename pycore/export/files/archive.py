"""The files of an export's zip, each read as a stream, however long."""

from __future__ import annotations

import codecs
import io
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from typing import IO, TextIO

from pycore.export.errors import Problem, UnreadableFileError, UnreadableLine
from pycore.export.files.watched import Step, Watch, unwatched, watched
from pycore.export.names import KINDS, kind_of
from pycore.export.reading import ExportFile

MOST_UNPACKED = 500_000_000
"""Bytes that the files of an export may unpack to, all together; more is no export, but a trap."""
_MEGABYTE = 1_000_000
_PIECE = 1 << 16
_LOCKED = 1
"""The flag of a member that only a password opens."""
_LOOKED_AT = 64
"""Bytes in which the header, plain Latin letters, shows how a file is encoded."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)


def opened(source: IO[bytes]) -> zipfile.ZipFile:
    """Open a zip; raise ``UnreadableFileError`` where it is none."""
    try:
        return zipfile.ZipFile(source)
    except _DAMAGE as error:
        raise UnreadableFileError("export.zip_damaged", reason=error) from None


def export_files(
    archive: zipfile.ZipFile, watch: Watch = unwatched
) -> tuple[list[ExportFile], list[UnreadableLine]]:
    """Return the files that tell something, and those that are locked or damaged.

    Each is unpacked once to see that it is whole, so that nothing fails half read. Raises
    ``UnreadableFileError`` where they are too large, and where there is nothing but another zip.
    """
    wanted = [info for info in archive.infolist() if kind_of(info.filename) in KINDS]
    size = sum(info.file_size for info in wanted)
    if size > MOST_UNPACKED:
        largest = max(wanted, key=lambda info: info.file_size).filename
        most = f"{MOST_UNPACKED // _MEGABYTE:,}"
        raise UnreadableFileError(
            "export.zip_too_large", size=f"{size // _MEGABYTE:,}", largest=largest, most=most
        )
    inner = [name for name in archive.namelist() if name.casefold().endswith(".zip")]
    if inner and not wanted:
        raise UnreadableFileError("export.zip_nested", name=inner[0])
    files: list[ExportFile] = []
    damaged: list[UnreadableLine] = []
    for info in wanted:
        if info.flag_bits & _LOCKED:
            damaged.append(UnreadableLine(info.filename, 1, Problem("export.locked", {})))
            continue
        member = partial(archive.open, info)
        try:
            with watched(member(), watch, Step.CHECKING, info.filename, info.file_size) as whole:
                while whole.read(_PIECE):
                    pass
        except _DAMAGE as error:
            damaged.append(UnreadableLine(info.filename, 1, Problem("export.damaged", {"reason": error})))
        else:
            files.append(text_file(info.filename, member, info.file_size, watch))
    return files, damaged


def text_file(name: str, source: Callable[[], IO[bytes]], size: int, watch: Watch) -> ExportFile:
    """Return a file of an export whose bytes are read anew each time it is opened."""
    return ExportFile(name, lambda: as_text(watched(source(), watch, Step.READING, name, size)))


def as_text(source: IO[bytes]) -> TextIO:
    """Return bytes as text: UTF-8, or UTF-16 by its mark or its shape; what is neither stays recognisable."""
    start = source.read(_LOOKED_AT)
    source.seek(0)
    encoding = _utf_16(start)
    if encoding:
        return io.TextIOWrapper(source, encoding, "replace", newline="")
    return io.TextIOWrapper(source, "utf-8-sig", "surrogateescape", newline="")


def _utf_16(start: bytes) -> str | None:
    """Return which UTF-16 a text begins in; without a mark, each second byte of Latin letters is 0."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = start[::2], start[1::2]
    if len(odd) > 1 and any(even) and not any(odd):
        return "utf-16-le"
    return "utf-16-be" if len(odd) > 1 and any(odd) and not any(even) else None
