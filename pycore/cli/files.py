"""A file in any of the accepted kinds into a request; the kind is told by the content."""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pycore.export.errors import UnreadableFileError, UnreadableLine
from pycore.export.invitations import read_invitations

_BYTE_ORDER_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_EXPECTED = "expected a request in JSON, Invitations.csv, or the zip of a LinkedIn data export"


def read_request(name: str, complain: Callable[[str], object]) -> dict[str, Any]:
    """Return the ``advise`` request that a file holds; ``-`` is standard input.

    Single lines that cannot be read are told to ``complain``; ``UnreadableFileError`` is for the whole file.
    """
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise UnreadableFileError(error.strerror or str(error)) from None
    if content[:2] == b"PK":
        content = _member(content)
    text = _decoded(content)
    if text.lstrip("\ufeff \t\r\n")[:1] in {"{", "["}:
        return _from_json(text)
    return _from_csv(text, complain)


def _member(content: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for info in archive.infolist():
                base = info.filename.rsplit("/", 1)[-1].casefold()
                if re.fullmatch(r"invitations(\d*)\.csv", re.sub(r"[ _]", "", base)):
                    return archive.read(info)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise UnreadableFileError(f"a damaged zip: {error}") from None
    raise UnreadableFileError("no Invitations.csv in the zip")


def _decoded(content: bytes) -> str:
    try:
        return content.decode(_BYTE_ORDER_MARKS.get(content[:2], "utf-8-sig"))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UnreadableFileError(f"line {line}: not UTF-8 text; {_EXPECTED}") from None


def _from_json(text: str) -> dict[str, Any]:
    try:
        request = json.loads(text.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        problem = f"line {error.lineno}, column {error.colno}: not JSON: {error.msg}"
        raise UnreadableFileError(problem) from None
    if not isinstance(request, dict) or request.get("kind") != "advise":
        raise UnreadableFileError('line 1: expected a request with "kind": "advise"')
    return request


def _from_csv(text: str, complain: Callable[[str], object]) -> dict[str, Any]:
    try:
        sent, unreadable = read_invitations(text)
    except UnreadableFileError as error:
        raise UnreadableFileError(f"{error}; {_EXPECTED}") from None
    for line in unreadable:
        complain(_told(line))
    if not sent:
        raise UnreadableFileError("no outgoing invitation is left to advise on")
    invitations = [
        {
            "id": each.id,
            "name": each.name,
            "profile_url": each.profile_url,
            "sent_on": each.sent_on.isoformat(),
            "note": each.note,
        }
        for each in sent
    ]
    return {"kind": "advise", "invitations": invitations}


def _told(line: UnreadableLine) -> str:
    return f"line {line.line} left out: {line.message}"
