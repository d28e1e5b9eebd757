"""A file in any of the accepted kinds into a request; the kind is told by the content."""

from __future__ import annotations

import shutil
import sys
import tempfile
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import IO, Any, TextIO

from pycore.boundary.parsing import NoJSONError, parsed
from pycore.cli.exported import Complain, request_of_csv, request_of_zip
from pycore.export.errors import UnreadableFileError
from pycore.export.files.archive import as_text, export_files, opened

STANDARD_INPUT = "-"
_LOOKED_AT = 1000
"""Characters within which a request in JSON must begin."""
_KINDS = frozenset({"advise", "plan"})


def read_request(name: str, today: date, complain: Complain, locale: str = "en") -> dict[str, Any]:
    """Return the request that a file holds; ``-`` is standard input.

    Single lines that cannot be read are told to ``complain``, in the language of the locale;
    ``UnreadableFileError`` is for the whole file. Of an export, what was sent later than ``today`` is
    such a line.
    """
    with ExitStack() as stack:
        source = _standard_input() if name == STANDARD_INPUT else stack.enter_context(_opened(name))
        if name == STANDARD_INPUT or not source.seekable():
            source = stack.enter_context(_copied(source))
        zipped = source.read(2) == b"PK"
        source.seek(0)
        if zipped:
            archive = stack.enter_context(opened(source))
            return request_of_zip(*export_files(archive), today, locale, complain)
        text = stack.enter_context(as_text(source))
        in_json = text.read(_LOOKED_AT).lstrip()[:1] in {"{", "["}
        text.seek(0)
        return _from_json(text) if in_json else request_of_csv(text, today, locale, complain)


def _standard_input() -> IO[bytes]:
    if sys.stdin is None:
        raise UnreadableFileError("cli.closed")
    return sys.stdin.buffer


def _opened(name: str) -> IO[bytes]:
    try:
        return Path(name).open("rb")
    except (OSError, ValueError) as error:
        raise UnreadableFileError("cli.os", reason=_reason(error)) from None


def _copied(source: IO[bytes]) -> IO[bytes]:
    """Return what can be read only once, such as a pipe, so that it can be read again."""
    copy = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the caller
    try:
        shutil.copyfileobj(source, copy)
    except (OSError, ValueError) as error:
        copy.close()
        raise UnreadableFileError("cli.os", reason=_reason(error)) from None
    copy.seek(0)
    return copy


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)


def _from_json(text: TextIO) -> dict[str, Any]:
    try:
        request = parsed(text.read())
    except NoJSONError as error:
        raise UnreadableFileError("cli.os", reason=error) from None
    if not isinstance(request, dict) or request.get("kind") not in _KINDS:
        raise UnreadableFileError("cli.no_request")
    return request
