"""Takes a line of the page to its words, in any script."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LONGEST_LINE = 1_000
"""Characters looked at; the site's headlines have 220 at most."""

_HYPHENS = frozenset("-\u2010\u2011")
_APOSTROPHES = frozenset("'\u2019\u2018\u02bc")
_HELD = frozenset("+#")
_SHORT = 2
"""Letters up to which "&" between two words makes one: "R&D", but not "Sales&Marketing"."""

_SPACELESS = ("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR")
"""Scripts written without spaces, or with endings joined on: each of their letters is a word here."""

_ONE_LETTER = str.maketrans({"ı": "i", "\u0307": None})
"""Turkish i with and without a dot are one letter for look-up, as in ISTANBUL and İstanbul."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or one sign of punctuation.

    ``key`` is folded; ``text`` keeps its case. ``before`` and ``after``: the hyphen or apostrophe that
    joins it to a neighbour, or an empty string.
    """

    key: str
    text: str
    before: str
    after: str


def tokens(text: str) -> list[Token]:
    """Return the words and signs of a text. A hyphen within a word parts it as a space does."""
    clean = unicodedata.normalize("NFKC", text[:LONGEST_LINE])
    signs = [sign for sign in clean if unicodedata.category(sign) != "Cf"]
    found: list[Token] = []
    place = 0
    while place < len(signs):
        end = _end(signs, place)
        word = "".join(signs[place:end])
        joined = end - place == 1 and _joins(signs, place)
        if not word.isspace() and not joined:
            before = signs[place - 1] if place and _joins(signs, place - 1) else ""
            after = signs[end] if end < len(signs) and _joins(signs, end) else ""
            found.append(Token(fold(word), word, before, after))
        place = end
    return found


def folded_line(text: str) -> str | None:
    """Return a text in which the key of each of its tokens stands; None where folding it whole is not that.

    Folding letter by letter and as a whole differ where signs combine or are left out.
    """
    if not (text.isprintable() and unicodedata.is_normalized("NFKC", text)):
        return None
    folded = text.casefold().translate(_ONE_LETTER)
    return folded if unicodedata.is_normalized("NFKC", folded) else None


def fold(word: str) -> str:
    """Return a word without the difference of capitals."""
    return unicodedata.normalize("NFKC", word.casefold().translate(_ONE_LETTER))


def _end(signs: list[str], start: int) -> int:
    """Return where the token that starts here ends."""
    if not _is_letter(signs[start]):
        return start + 1
    if _is_spaceless(signs[start]):
        return _past_marks(signs, start + 1)
    end = _word_end(signs, start)
    held = end
    while held < len(signs) and signs[held] in _HELD:
        held += 1
    if held > end and (held == len(signs) or not signs[held].isalpha()):
        return _word_end(signs, held)
    if end + 1 < len(signs) and signs[end] == "&" and end - start <= _SHORT:
        second = _word_end(signs, end + 1)
        if 0 < second - end - 1 <= _SHORT:
            return second
    return end


def _word_end(signs: list[str], place: int) -> int:
    while place < len(signs) and _is_letter(signs[place]) and not _is_spaceless(signs[place]):
        place = _past_marks(signs, place + 1)
    return place


def _past_marks(signs: list[str], place: int) -> int:
    while place < len(signs) and unicodedata.category(signs[place])[0] == "M":
        place += 1
    return place


def _joins(signs: list[str], place: int) -> bool:
    """Say whether a hyphen or an apostrophe stands here between two letters."""
    return (
        signs[place] in _HYPHENS | _APOSTROPHES
        and 0 < place < len(signs) - 1
        and (_is_letter(signs[place - 1]) or signs[place - 1] in _HELD)
        and _is_letter(signs[place + 1])
    )


@lru_cache(maxsize=1024)
def _is_letter(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN" or sign == "_"


@lru_cache(maxsize=1024)
def _is_spaceless(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "L" and unicodedata.name(sign, "").split(" ")[0] in _SPACELESS
