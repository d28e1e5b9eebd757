"""The words that stand in a name: given names, family names, and those that are neither."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain

_FAMILY_FIRST = frozenset({"hungarian", "japanese", "cyrillic", "greek_script"})
"""Given names of languages that often put the family name before them."""

_EASTERN = frozenset({"chinese", "korean", "japanese", "vietnamese_and_more"})


@dataclass(frozen=True, slots=True)
class NameWords:
    """Lists of folded words; ``name_words.toml`` tells what each is for."""

    titles: frozenset[str]
    titles_with_stop: frozenset[str]
    titles_before_given: frozenset[str]
    not_first: frozenset[str]
    not_first_before_two: frozenset[str]
    joining: frozenset[str]
    joining_after_first: frozenset[str]
    not_a_person: frozenset[str]
    particles: frozenset[str]
    called_by_the_next: frozenset[str]


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Folded names. ``given_last``: given names that often stand last; ``eastern``: Eastern family names."""

    given: frozenset[str]
    given_last: frozenset[str]
    family: frozenset[str]
    eastern: frozenset[str]


@cache
def name_words() -> NameWords:
    """Return the words, read once."""
    return NameWords(**_lists("name_words.toml"))


@cache
def known_names() -> KnownNames:
    """Return the names, read once."""
    given, family = _lists("given_names.toml"), _lists("family_names.toml")
    return KnownNames(
        given=frozenset(chain(*given.values())),
        given_last=frozenset(chain(*(given[culture] for culture in _FAMILY_FIRST))),
        family=frozenset(chain(*family.values())),
        eastern=frozenset(chain(*(family[culture] for culture in _EASTERN))),
    )


def _lists(name: str) -> dict[str, frozenset[str]]:
    text = (files("pycore.page_text") / name).read_text(encoding="utf-8")
    return {key: frozenset(words.split()) for key, words in tomllib.loads(text).items()}
