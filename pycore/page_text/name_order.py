"""Tells whether the first word of a name is the given one. In doubt it is not."""

from __future__ import annotations

import re

from pycore.page_text.name_kinds import is_eastern, is_family, is_given, is_patronymic, stands_last
from pycore.page_text.name_parts import folded
from pycore.page_text.name_words import name_words

_SYLLABLES = re.compile(r"[^\W\d_]{1,6}-[a-z]{1,6}")
"""A given name of two syllables, as Korea, Taiwan and Hong Kong write it: "Heung-min"."""

_SHORTEST_SHOUTED = 6
"""Capitals from which a last word in capitals is a family name, and no degree."""


def given_comes_first(first: str, rest: list[str]) -> bool:
    """Say whether one dares to take ``first`` for the given name, from what it is and what follows it.

    ``rest`` is empty for a name of one word; neither holds titles.
    """
    given, family = is_given(first), is_family(first)
    if not rest:
        return given and not family
    if is_patronymic(rest[-1]) and len(rest) > 1:
        return False
    if _family_stands_out(first, rest):
        return True
    if given and not family:
        return not _given_follows(first, rest)
    return (given or not family) and _family_follows(first, rest)


def _family_stands_out(first: str, rest: list[str]) -> bool:
    """Say whether capitals set the last of two words off as the family name."""
    word = rest[0]
    shouted = len(rest) == 1 and word.isupper() and not first.isupper()
    return shouted and (is_family(word) or len(word) >= _SHORTEST_SHOUTED)


def _given_follows(first: str, rest: list[str]) -> bool:
    """Say whether what stands after a given name is the one its bearer goes by."""
    last = rest[-1]
    if folded(first) in name_words().called_by_the_next and len(rest) == 1:
        return is_given(last) and not is_family(last)
    return stands_last(last)


def _family_follows(first: str, rest: list[str]) -> bool:
    """Say whether what stands after a word that could be either tells that it was the given name."""
    last = rest[-1]
    if _SYLLABLES.fullmatch(rest[0]):
        return False
    if is_given(first):
        eastern = is_eastern(first)
        return is_family(last) and not _is_either(last) if eastern else not _is_also_given(last)
    if len(rest) > 1 and (is_eastern(last) or (is_given(rest[0]) and not is_family(rest[0]))):
        return False
    begun = folded(rest[0]) in name_words().particles or is_patronymic(rest[0])
    return begun or (is_family(last) and not _is_also_given(last))


def _is_also_given(name: str) -> bool:
    return is_given(name) and not is_eastern(name)


def _is_either(name: str) -> bool:
    """Say whether a family name can be a given one, as nearly every syllable of the East can."""
    return is_given(name) or is_eastern(name)
