"""JSON text into values, the same as any other reader of JSON takes from it."""

from __future__ import annotations

import json

from pycore.boundary.nesting import DEEPEST, is_too_deep

_MARK = "\ufeff"
"""The mark that some programs put before a text; it is no part of the JSON."""
_MOST_DIGITS = 100
"""No field takes a number as long, and reading one takes Python more than linear time."""


class NoJSONError(Exception):
    """A text is not JSON, or none that can be a request; the message says why, and where."""


def parsed(text: str) -> object:
    """Return what a JSON text holds; raise ``NoJSONError`` where it is none.

    Of two equal keys the latter counts, as in a browser. ``NaN`` and ``Infinity`` are no JSON.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise NoJSONError(f"line {_line(text, error.start)}: not UTF-8 text") from None
    if is_too_deep(text):
        raise NoJSONError(f"nested more than {DEEPEST} levels deep")
    try:
        return json.loads(text.removeprefix(_MARK), parse_int=_whole, parse_constant=_refused)
    except json.JSONDecodeError as error:
        raise NoJSONError(f"line {error.lineno}, column {error.colno}: not JSON: {error.msg}") from None


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _whole(digits: str) -> int:
    """Return a number; of one that is longer than any field takes, its beginning: as far out of range."""
    return int(digits[:_MOST_DIGITS])


def _refused(name: str) -> object:
    raise NoJSONError(f"not JSON: {name}")
