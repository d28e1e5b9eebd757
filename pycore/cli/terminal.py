"""What a terminal or a pipe can take: its signs, its colours, and that nobody may be reading any more."""

from __future__ import annotations

import codecs
import io
import os
import sys
import unicodedata
from collections.abc import Mapping
from typing import TextIO

_NEAREST = "second-thought-nearest"
_ALIKE = {
    "‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "…": "...",
    "ß": "ss", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "æ": "ae", "Æ": "Ae", "œ": "oe",
    "Œ": "Oe", "¿": "", "¡": "",
}  # fmt: skip
"""What stands for a sign that the stream has not; accents are left out, other letters become their code."""


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(map(_like, missing)), error.end


def _like(sign: str) -> str:
    if sign in _ALIKE:
        return _ALIKE[sign]
    bare = "".join(part for part in unicodedata.normalize("NFKD", sign) if part.isascii())
    if bare or unicodedata.combining(sign):
        return bare
    return sign.encode("ascii", "backslashreplace").decode() if sign.isalnum() else "?"


codecs.register_error(_NEAREST, _nearest)


def let_through(*streams: TextIO | None) -> None:
    """Have every text come through, in the nearest signs that the stream has."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_NEAREST)


def plain(text: str, stream: TextIO | None) -> str:
    """Return a text as one line, as a stream will show it, without signs that move a terminal's cursor."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    safe = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in text)
    return " ".join(safe.encode(encoding, _NEAREST).decode(encoding).split())


def has_colours(stream: TextIO | None, environment: Mapping[str, str]) -> bool:
    """Say whether a stream is a terminal that shows colours, and the user wants them."""
    if stream is None or environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return stream.isatty()


def give_up(*streams: TextIO | None) -> None:
    """Let what is still to be written go nowhere: Python would try again at its end, and say so."""
    for stream in streams:
        try:
            number = stream.fileno() if stream else None
        except (OSError, ValueError):
            continue
        if number is not None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, number)
            os.close(nowhere)


def finish() -> None:
    """Write out what still waits; raise ``OSError`` where that is impossible."""
    if sys.stdout is None:
        raise OSError("closed")
    sys.stdout.flush()
