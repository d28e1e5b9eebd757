"""The files of an export's zip, each read as a stream, however long."""

from __future__ import annotations

import codecs
import io
import zipfile
import zlib
from functools import partial
from typing import IO, TextIO

from pycore.export.errors import UnreadableFileError, UnreadableLine
from pycore.export.names import KINDS, kind_of
from pycore.export.reading import ExportFile

MOST_UNPACKED = 500_000_000
"""Bytes that the files of an export may unpack to, all together; more is no export, but a trap."""
_MEGABYTE = 1_000_000
_PIECE = 1 << 16
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)


def opened(source: IO[bytes]) -> zipfile.ZipFile:
    """Open a zip; raise ``UnreadableFileError`` where it is none."""
    try:
        return zipfile.ZipFile(source)
    except _DAMAGE as error:
        raise UnreadableFileError(f"a damaged zip: {error}") from None


def export_files(archive: zipfile.ZipFile) -> tuple[list[ExportFile], list[UnreadableLine]]:
    """Return the files that tell something, and those that are damaged.

    Each is unpacked once to see that it is whole, so that nothing fails half read. Raises
    ``UnreadableFileError`` where they are too large.
    """
    wanted = [info for info in archive.infolist() if kind_of(info.filename) in KINDS]
    size = sum(info.file_size for info in wanted)
    if size > MOST_UNPACKED:
        largest = max(wanted, key=lambda info: info.file_size).filename
        raise UnreadableFileError(
            f"unpacks to {size // _MEGABYTE:,} MB, most of it {largest}; "
            f"no more than {MOST_UNPACKED // _MEGABYTE:,} MB are read"
        )
    files: list[ExportFile] = []
    damaged: list[UnreadableLine] = []
    for info in wanted:
        try:
            with archive.open(info) as member:
                while member.read(_PIECE):
                    pass
        except _DAMAGE as error:
            damaged.append(UnreadableLine(info.filename, 1, f"damaged in the zip: {error}"))
        else:
            files.append(ExportFile(info.filename, partial(_text_of, archive, info)))
    return files, damaged


def as_text(source: IO[bytes]) -> TextIO:
    """Return bytes as text: UTF-8, or UTF-16 by its mark; what is neither stays recognisable."""
    mark = source.read(2)
    source.seek(0)
    if mark in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        return io.TextIOWrapper(source, "utf-16", "replace", newline="")
    return io.TextIOWrapper(source, "utf-8-sig", "surrogateescape", newline="")


def _text_of(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> TextIO:
    return as_text(archive.open(info))
