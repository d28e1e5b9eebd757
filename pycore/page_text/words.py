"""Finds a phrase in a text as whole words, whatever the case, width or spacing."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"\w+")

type _Index = dict[str, list[tuple[int, str]]]


def fold(text: str) -> str:
    """Return a text with case, compatibility forms and white space folded."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def find_words(text: str, phrases: tuple[str, ...]) -> str | None:
    """Return the first of the phrases that stands in the text as whole words, as it was given, or None."""
    folded = fold(text)
    by_word, wordless = _index(phrases)
    candidates = [entry for word in set(_WORD.findall(folded)) for entry in by_word.get(word, ())]
    for place, phrase in sorted(candidates + wordless):
        if _stands_in(folded, phrase):
            return phrases[place]
    return None


@lru_cache(maxsize=64)
def _index(phrases: tuple[str, ...]) -> tuple[_Index, list[tuple[int, str]]]:
    """Return the folded phrases with their places, by the longest word of each; and those without a word."""
    by_word: _Index = {}
    wordless = []
    for place, phrase in enumerate(map(fold, phrases)):
        words = _WORD.findall(phrase)
        if words:
            by_word.setdefault(max(words, key=len), []).append((place, phrase))
        elif phrase:
            wordless.append((place, phrase))
    return by_word, wordless


def _stands_in(text: str, phrase: str) -> bool:
    start = text.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if not (_is_word(text[start - 1 : start]) or _is_word(text[end : end + 1])):
            return True
        start = text.find(phrase, start + 1)
    return False


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
