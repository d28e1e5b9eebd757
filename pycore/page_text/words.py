"""Finds a phrase in a text as whole words, whatever the case, width or spacing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache


def fold(text: str) -> str:
    """Return a text with case, compatibility forms and white space folded."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def find_words(text: str, phrases: Iterable[str]) -> str | None:
    """Return the first phrase that stands in the text as whole words, as it was given, or None."""
    folded = fold(text)
    return next((phrase for phrase in phrases if _stands_in(folded, _folded_phrase(phrase))), None)


@lru_cache(maxsize=1024)
def _folded_phrase(phrase: str) -> str:
    return fold(phrase)


def _stands_in(text: str, phrase: str) -> bool:
    start = text.find(phrase) if phrase else -1
    while start >= 0:
        end = start + len(phrase)
        if not (_is_word(text[start - 1 : start]) or _is_word(text[end : end + 1])):
            return True
        start = text.find(phrase, start + 1)
    return False


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
