"""The names to use of somebody, read from a name as the page shows it.

A wrong first name in a greeting is worse than none, so whatever could be a family name, an initial or no
person at all gives none. To speak of somebody, the whole name will do: it is never the wrong one.
"""

from __future__ import annotations

from functools import lru_cache

from pycore.page_text.name_kinds import is_given
from pycore.page_text.name_order import given_comes_first
from pycore.page_text.name_parts import folded, is_of_letters, name_tokens, written
from pycore.page_text.name_words import NameWords, name_words

_LONGEST = 200
"""Characters of a name as the page shows it; anything longer is not one."""

_LONGEST_FIRST = 40
"""Characters of a name that is said; a longer one fits neither the site's notes nor a summary."""

_LONGEST_JOINING = 4
"""Letters of a word like "and" in any language; longer ones in small letters are names written carelessly."""

_INITIALS = 2
"""So many capitals alone, or fewer, are initials: "JP", "AJ"."""


def first_name(name: str) -> str | None:
    """Return the first name to greet by, or None where one does not dare to tell which it is."""
    return None if len(name) > _LONGEST else _first_name(name)


@lru_cache(maxsize=16_384)
def _first_name(name: str) -> str | None:
    """Read a name; since a pile is asked about again and again, what was read is kept."""
    words = name_words()
    tokens = name_tokens(name)
    if not _is_one_person([folded(token).strip(".") for token in tokens], words):
        return None
    bare = _without_titles(tokens, words)
    if (
        not bare
        or _is_joined(bare, words)
        or not _dares(bare[0], bare[1:], words)
        or (bare[1:] == [] and bare != tokens)
    ):
        return None
    spoken = written(bare[0])
    return spoken if spoken is not None and len(spoken) <= _LONGEST_FIRST else None


def spoken_name(name: str) -> str | None:
    """Return the name to speak of somebody by: the first name, or the whole one where none is sure.

    None where that is too long for a sentence, or to all appearance not the name of one person.
    """
    return first_name(name) or _whole_name(name)


def _whole_name(name: str) -> str | None:
    words, tokens = name_words(), name_tokens(name) if len(name) <= _LONGEST else []
    plain = [folded(token).strip(".") for token in tokens]
    whole = " ".join(tokens).rstrip(".")
    fits = whole != "" and len(whole) <= _LONGEST_FIRST and _is_one_person(plain, words)
    return whole if fits and all(_is_of_a_name(token, words) for token in tokens) else None


def _is_of_a_name(token: str, words: NameWords) -> bool:
    """Say whether a word is of letters and no small one: "seeking" is of no name, "van" is."""
    return is_of_letters(token.replace(".", "")) and (not token.islower() or folded(token) in words.particles)


def _dares(first: str, rest: list[str], words: NameWords) -> bool:
    """Say whether ``first`` is to all appearance the given name."""
    if _begins_no_given_name(first, rest, words) or _shouted(first, rest):
        return False
    return (bool(rest) or _stands_alone(first)) and given_comes_first(first, rest)


def _is_one_person(tokens: list[str], words: NameWords) -> bool:
    return (
        words.not_a_person.isdisjoint(tokens)
        and words.joining.isdisjoint(tokens)
        and words.joining_after_first.isdisjoint(tokens[1:2])
        and not any(token.endswith("'s") for token in tokens)
    )


def _is_joined(tokens: list[str], words: NameWords) -> bool:
    """Say whether a small word that no family name begins with stands after the first: "Eva és Péter"."""
    if len(tokens) == 1 or not tokens[0][:1].isupper():
        return False
    second = tokens[1]
    return second.islower() and len(second) <= _LONGEST_JOINING and folded(second) not in words.particles


def _without_titles(tokens: list[str], words: NameWords) -> list[str]:
    place = 0
    while place < len(tokens) and _is_title(tokens, place, words):
        place += 1
    return tokens[place:]


def _is_title(tokens: list[str], place: int, words: NameWords) -> bool:
    word = folded(tokens[place])
    if word.endswith(".") and word.rstrip(".") in words.titles_with_stop:
        return True
    if word.strip(".") in words.titles_before_given:
        return any(map(is_given, tokens[place + 1 : place + 2]))
    parts = word.replace(".", " ").replace("-", " ").split()
    return word.strip(".") in words.titles or (bool(parts) and all(part in words.titles for part in parts))


def _begins_no_given_name(first: str, rest: list[str], words: NameWords) -> bool:
    word = folded(first).strip(".")
    return word in words.not_first or (word in words.not_first_before_two and len(rest) > 1)


def _stands_alone(word: str) -> bool:
    """Say whether a single word looks like a given name, not like a brand or a user name."""
    has_case = word.lower() != word.upper()
    return len(word) > _INITIALS and (word.istitle() or not has_case)


def _shouted(first: str, rest: list[str]) -> bool:
    """Say whether capitals mean initials, or a family name put first and set off from the rest."""
    return first.isupper() and (len(first) <= _INITIALS or not all(other.isupper() for other in rest))
