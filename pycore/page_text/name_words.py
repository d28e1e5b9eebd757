"""The words that stand in a name without being the first name."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pycore.page_text.name_parts import folded


@dataclass(frozen=True, slots=True)
class NameWords:
    """Lists of folded words; ``name_words.toml`` tells what each is for."""

    titles: frozenset[str]
    titles_with_stop: frozenset[str]
    not_first: frozenset[str]
    family_first: frozenset[str]
    family_before_two: frozenset[str]
    not_a_person: frozenset[str]


@cache
def name_words() -> NameWords:
    """Return the words, read once."""
    text = (files("pycore.page_text") / "name_words.toml").read_text(encoding="utf-8")
    return NameWords(**{name: frozenset(map(folded, words)) for name, words in tomllib.loads(text).items()})
