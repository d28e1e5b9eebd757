"""A file in any of the accepted kinds into a request; the kind is told by the content."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import IO, Any, TextIO

from pycore.boundary.nesting import is_too_deep
from pycore.cli.archive import as_text, export_files, opened
from pycore.cli.exported import Complain, request_of_csv, request_of_zip
from pycore.export.errors import UnreadableFileError

_LOOKED_AT = 1000
"""Characters within which a request in JSON must begin."""
_KINDS = frozenset({"advise", "plan"})


def read_request(name: str, today: date, complain: Complain) -> dict[str, Any]:
    """Return the request that a file holds; ``-`` is standard input.

    Single lines that cannot be read are told to ``complain``; ``UnreadableFileError`` is for the
    whole file. Of an export, what was sent later than ``today`` is such a line.
    """
    with ExitStack() as stack:
        source = sys.stdin.buffer if name == "-" else stack.enter_context(_opened(name))
        if name == "-" or not source.seekable():
            source = stack.enter_context(_copied(source))
        zipped = source.read(2) == b"PK"
        source.seek(0)
        if zipped:
            archive = stack.enter_context(opened(source))
            return request_of_zip(*export_files(archive), today, complain)
        text = stack.enter_context(as_text(source))
        in_json = text.read(_LOOKED_AT).lstrip()[:1] in {"{", "["}
        text.seek(0)
        return _from_json(text) if in_json else request_of_csv(text, today, complain)


def _opened(name: str) -> IO[bytes]:
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise UnreadableFileError(error.strerror or str(error)) from None


def _copied(source: IO[bytes]) -> IO[bytes]:
    """Return what can be read only once, such as a pipe, so that it can be read again."""
    copy = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the caller
    shutil.copyfileobj(source, copy)
    copy.seek(0)
    return copy


def _from_json(text: TextIO) -> dict[str, Any]:
    content = text.read()
    if is_too_deep(content):
        raise UnreadableFileError("line 1: nested too deeply for a request")
    try:
        content.encode()
        request = json.loads(content)
    except UnicodeEncodeError as error:
        line = content.count("\n", 0, error.start) + 1
        raise UnreadableFileError(f"line {line}: not UTF-8 text") from None
    except json.JSONDecodeError as error:
        problem = f"line {error.lineno}, column {error.colno}: not JSON: {error.msg}"
        raise UnreadableFileError(problem) from None
    if not isinstance(request, dict) or request.get("kind") not in _KINDS:
        raise UnreadableFileError('line 1: expected a request with "kind": "advise" or "plan"')
    return request
