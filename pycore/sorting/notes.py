"""Tells whether two notes are the same but for the greeting and the name."""

from __future__ import annotations

import re
import unicodedata

from pycore.page_text.note import LONGEST_NOTE

_GREETING = re.compile(
    r"\W*(?:hi(?: there)?|hello|hey|dear|good (?:morning|afternoon|evening|day)"
    r"|hallo|guten (?:tag|morgen|abend)|moin|servus|lieber?|sehr geehrte[rs]?"
    r"|bonjour|bonsoir|salut|ch[eè]re?"
    r"|hola|buen(?:os d[ií]as|as tardes|as noches|as)|estimad[oa]|querid[oa]"
    r"|ol[áa]|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa])\b"
)
_REST_OF_GREETING = re.compile(r"[^,!\n:;.–—]{0,60}[,!\n:;.–—]")
_MOST_WORDS = 5
"""Words between a greeting and its comma: titles and a name, or it is a sentence."""
_WORD = re.compile(r"\w+")


def note_key(note: str, name: str) -> str | None:
    """Return what notes share that differ by greeting, name, case and punctuation alone; None if no words."""
    text = _folded(note[:LONGEST_NOTE])
    names = set(_WORD.findall(_folded(name)))
    words = [word for word in _WORD.findall(_without_greeting(text)) if word not in names]
    return " ".join(words) or None


def _without_greeting(text: str) -> str:
    greeting = _GREETING.match(text)
    if greeting is None:
        return text
    rest = _REST_OF_GREETING.match(text, greeting.end())
    if rest is not None and len(_WORD.findall(rest.group())) <= _MOST_WORDS:
        return text[rest.end() :]
    return text[greeting.end() :]


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
