"""What the note that went with a request says about the two people."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from pycore.page_text.note_grammar import Grammar, grammars

LONGEST_NOTE = 1_000
"""Characters looked at; the site takes 300 at most."""

_LONGEST_TOLD = 80
"""Characters of a clause that are shown again."""

_QUOTED = re.compile(r'"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»')
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…\n]*")
_CLAUSE = re.compile(r"[,;:()¿¡–—|]|(?<=\s)-(?=\s)")
_BUT = re.compile(
    r"\b(?:but|(?<!as )(?<!even )though|although|however|aber|jedoch|obwohl"
    r"|mais|cependant|pero|sino|aunque|mas|porém|embora)\b",
    re.IGNORECASE,
)
_CONTRACTED = (
    (re.compile(r"n't\b", re.IGNORECASE), " not"),
    (re.compile(r"'m\b", re.IGNORECASE), " am"),
    (re.compile(r"'ve\b", re.IGNORECASE), " have"),
    (re.compile(r"'re\b", re.IGNORECASE), " are"),
    (re.compile(r"'d\b", re.IGNORECASE), " would"),
    (re.compile(r"'ll\b", re.IGNORECASE), " will"),
    (re.compile(r"(?<=\bit)'s\b", re.IGNORECASE), " is"),
)


def says_they_met(note: str) -> str | None:
    """Return the clause of a note that tells that the two met, worked or studied together, or None.

    Judged clause by clause: only what I or we did with you, in the past. Questions, wishes, plans, denials,
    doubts and other people's meetings do not count; in doubt it tells nothing.
    """
    return _clause_of(note[:LONGEST_NOTE])


@lru_cache(maxsize=16_384)
def _clause_of(note: str) -> str | None:
    """Read a note; since a pile is asked about again and again, what was read is kept."""
    text = unicodedata.normalize("NFKC", note).translate(dict.fromkeys(map(ord, "’‘ʼ"), "'"))
    text = _QUOTED.sub(" ", text)
    for grammar in _speaking(text):
        for sentence in _SENTENCE.findall(text):
            told = _told(sentence, grammar)
            if told is not None:
                return _shortened(told)
    return None


def _speaking(text: str) -> list[Grammar]:
    """Return the grammars of those languages one of whose cues stands in the text, word by word."""
    cued: set[int] = set()
    for word in _WORD.findall(_written_out(text)):
        cued.update(_cued_by(word))
    return [grammar for place, grammar in enumerate(grammars()) if place in cued]


@lru_cache(maxsize=8192)
def _cued_by(word: str) -> tuple[int, ...]:
    return tuple(place for place, grammar in enumerate(grammars()) if grammar.cue_words.fullmatch(word))


def _written_out(text: str) -> str:
    """Return a text with contracted words written out."""
    for pattern, words in _CONTRACTED if "'" in text else ():
        text = pattern.sub(words, text)
    return text


def _told(sentence: str, grammar: Grammar) -> str | None:
    """Return the clause of one sentence that tells it."""
    for stretch in _BUT.split(grammar.joins.sub(r"\1", sentence)):
        clauses = [clause for part in _CLAUSE.split(stretch) if (clause := _plain(part))]
        for place, clause in enumerate(clauses):
            if not grammar.tells(clause) or grammar.takes_back(clauses[:place]):
                continue
            if "?" not in sentence or any(map(grammar.asking.match, clauses[place + 1 :])):
                return clause
    return None


def _plain(clause: str) -> str:
    """Return a clause with single spaces, without its end sign, and with contracted words written out."""
    return " ".join(_written_out(clause).strip(" .!?…\n").split())


def _shortened(clause: str) -> str:
    if len(clause) <= _LONGEST_TOLD:
        return clause
    return clause[:_LONGEST_TOLD].rsplit(" ", 1)[0] + "…"
