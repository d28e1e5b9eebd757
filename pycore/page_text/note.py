"""What the note that went with a request says about the two people."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from pycore.page_text.words import find_words

LONGEST_NOTE = 1_000
"""Characters looked at; the site takes 300 at most."""


def says_they_met(note: str) -> str | None:
    """Return the words of a note that tell that the two met, worked or studied together, or None.

    Wishes ("I would like to work with you") and denials ("we have not met") do not count.
    """
    text = note[:LONGEST_NOTE]
    tells, denies = _phrases()
    told = find_words(text, tells)
    return None if told is None or find_words(text, denies) else told


@cache
def _phrases() -> tuple[tuple[str, ...], tuple[str, ...]]:
    source = files("pycore.page_text").joinpath("notes.toml")
    tables = tomllib.loads(source.read_text(encoding="utf-8")).values()
    tells = tuple(phrase for table in tables for phrase in table["tells"])
    denies = tuple(phrase for table in tables for phrase in table["denies"])
    return tells, denies
