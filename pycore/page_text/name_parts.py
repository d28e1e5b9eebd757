"""Takes a name as the page shows it to pieces: its words, and how a first name is written."""

from __future__ import annotations

import unicodedata
from itertools import takewhile

_OPENING, _CLOSING = "([{«‹“„「『", ")]}»›”“」』"
_ASIDES = frozenset(_OPENING + '"')
_ENDS = frozenset(",،、|/;:–—")
_BETWEEN = "-.·•*"
_REFUSED = frozenset("&@\u202d\u202e")
_QUOTES = "'’‘"
_PRONOUNS = frozenset(
    {
        "she",
        "her",
        "hers",
        "he",
        "him",
        "his",
        "they",
        "them",
        "sie",
        "ihr",
        "er",
        "elle",
        "lui",
        "ella",
        "ela",
        "ele",
    }
)
_WITHIN = frozenset("-'’‘ʼʻ")
_FOLDED = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ı": "i", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ə": "e"}
    | dict.fromkeys("’‘ʼʻ", "'")
    | {"ی": "ي", "ى": "ي", "ک": "ك"}
)
"""Letters that no decomposition makes plain, one apostrophe, and the Arabic letters of Persian keyboards."""

_TURKISH_CAPITALS = frozenset("İŞĞ")

_SCRIPTS = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "ARMENIAN", "GEORGIAN", "DEVANAGARI"})
"""Scripts whose names come apart at the spaces; in others one does not dare to tell where."""


def name_tokens(name: str) -> list[str]:
    """Return the words of a name up to the first comma or bar, without those in brackets or quotes.

    Symbols such as emoji are left out. The list is empty where it is not the name of one person, or where
    it cannot be told which word is which: a sign or a number that no name has, two people with a slash, one
    word before a comma or beside an aside, which may be a family name, a hyphen that hangs between two words.
    """
    plain = unicodedata.normalize("NFKC", name)
    clean = _without_asides(plain)
    end = next((place for place, sign in enumerate(clean) if sign in _ENDS), len(clean))
    words = list(takewhile(lambda word: word.strip(_BETWEEN), clean[:end].split()))
    tokens = [word.strip(_QUOTES) for word in words if not _is_quoted(word)]
    if len(tokens) == 1 and ("," in clean[end:] or len(words) > 1 or not _ASIDES.isdisjoint(plain)):
        return []
    hangs = tokens[1:] and (tokens[1].startswith("-") or (tokens[0].endswith("-") and tokens[2:]))
    if hangs or _is_couple(clean[end:], tokens):
        return []
    return [token.strip("-*") for token in tokens]


def _is_couple(beyond: str, tokens: list[str]) -> bool:
    """Say whether a slash ends the name, and parts two people rather than two pronouns."""
    following = beyond[1:].split()[:1] if beyond.startswith("/") else []
    return bool(following) and (
        len(tokens) == 1 or (following[0][0].isupper() and following[0].casefold() not in _PRONOUNS)
    )


def folded(word: str) -> str:
    """Return a word without accents and capitals, for comparing."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return bare.translate(_FOLDED)


def written(word: str) -> str | None:
    """Return a first name as one writes it, or None for an initial or what is no name.

    A name in capitals or in small letters only gets capitals where they belong.
    """
    letters = [sign for sign in word if unicodedata.category(sign)[0] == "L"]
    scripts = {unicodedata.name(sign).partition(" ")[0] for sign in letters} - {"MODIFIER"}
    if len(letters) == 1 or len(scripts) != 1 or not scripts <= _SCRIPTS or not is_of_letters(word):
        return None
    return _capitalised(word) if word.isupper() or word.islower() else word


def is_of_letters(word: str) -> bool:
    """Say whether a word is of letters, and of what joins them within a name."""
    return word != "" and all(unicodedata.category(sign)[0] in "LM" or sign in _WITHIN for sign in word)


def _capitalised(word: str) -> str:
    lower = word.replace("İ", "i")
    if not _TURKISH_CAPITALS.isdisjoint(word):
        lower = lower.replace("I", "ı")
    result, start = "", True
    for capital, small in zip(word, lower.lower(), strict=True):
        result += small if not start else capital if word.isupper() else small.title()
        start = not small.isalpha()
    return result


def _is_quoted(token: str) -> bool:
    return token[0] in _QUOTES and token[-1] in _QUOTES


def _without_asides(name: str) -> str:
    """Return what stands outside brackets and quotes; nothing where a sign tells of no person."""
    kept: list[str] = []
    depth, quoted = 0, False
    for sign in name:
        category = unicodedata.category(sign)
        if sign == '"':
            quoted = not quoted
        elif depth and sign in _CLOSING:
            depth -= 1
        elif sign in _OPENING:
            depth += 1
        elif depth or quoted:
            continue
        elif sign.isspace():
            kept.append(" ")
        elif sign in _ENDS:
            kept.append(sign)
        elif sign in _REFUSED or category[0] == "N" or category in {"Sm", "Sc"}:
            return ""
        elif category[0] in "LP" or category in {"Mn", "Mc"}:
            kept.append(sign)
    return "".join(kept).replace("\ufe0f", "")
