"""The first name one dares to greet somebody by, read from a name as the page shows it.

A wrong name is worse than none, so whatever could be a family name, an initial or no person at all
gives none.
"""

from __future__ import annotations

from pycore.page_text.name_parts import folded, name_tokens, written
from pycore.page_text.name_words import NameWords, name_words

_LONGEST = 200
"""Characters of a name as the page shows it; anything longer is not one."""

_LONGEST_FIRST = 40
"""Characters of a first name; with a longer one no greeting fits the site's notes."""

_INITIALS = 2
"""So many capitals alone, or fewer, are initials: "JP", "AJ"."""

_CYRILLIC_FAMILY = ("ов", "ев", "ова", "ева", "ский", "цкий", "ская", "цкая", "енко", "чук")
_CYRILLIC_FAMILY_LENGTH = 6
"""Letters from which such an ending means a family name: Лев, Ева and Яков are given names."""


def first_name(name: str) -> str | None:
    """Return the first name to greet by, or None where one does not dare to tell which it is."""
    if len(name) > _LONGEST:
        return None
    words = name_words()
    tokens = name_tokens(name)
    if any(folded(token).strip(".") in words.not_a_person for token in tokens):
        return None
    bare = _without_titles(tokens, words)
    if not bare:
        return None
    first, rest = bare[0], bare[1:]
    if not rest and (bare != tokens or not _stands_alone(first)):
        return None
    if _could_be_family(first, rest, words) or _shouted(first, rest):
        return None
    spoken = written(first)
    return spoken if spoken is not None and len(spoken) <= _LONGEST_FIRST else None


def _without_titles(tokens: list[str], words: NameWords) -> list[str]:
    place = 0
    while place < len(tokens) and _is_title(folded(tokens[place]), words):
        place += 1
    return tokens[place:]


def _is_title(word: str, words: NameWords) -> bool:
    if word.endswith(".") and word.rstrip(".") in words.titles_with_stop:
        return True
    parts = word.replace(".", " ").replace("-", " ").split()
    return word.strip(".") in words.titles or all(part in words.titles for part in parts)


def _stands_alone(word: str) -> bool:
    """Say whether a single word looks like a given name, not like a brand or a user name."""
    has_case = word.lower() != word.upper()
    return len(word) > _INITIALS and (word.istitle() or not has_case)


def _could_be_family(first: str, rest: list[str], words: NameWords) -> bool:
    word = folded(first)
    if word in words.not_first or word in words.family_first:
        return True
    if word.startswith(("al-", "el-", "abd-", "abdul-", "ال")):
        return True
    if word in words.family_before_two and (len(rest) != 1 or "-" in rest[0]):
        return True
    return len(word) >= _CYRILLIC_FAMILY_LENGTH and word.endswith(_CYRILLIC_FAMILY)


def _shouted(first: str, rest: list[str]) -> bool:
    """Say whether capitals mean initials, or a family name put first and set off from the rest."""
    return first.isupper() and (len(first) <= _INITIALS or not all(other.isupper() for other in rest))
