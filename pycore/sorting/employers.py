"""The employer that a headline names, where it names one without doubt.

"Analyst at Engines Ltd", "CTO bei Engines", "Analyste chez Engines", "Analista en Engines",
"Analista na Engines", "Analyst @Engines | Speaker". Past employers, wishes ("open to work at …"), fields of
work and places are none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pycore.sorting.employer_words import NOT_NOW, employer_words

_LONGEST = 300
"""Characters of a headline looked at; the site takes 220."""
_MOST_WORDS, _MOST_CHARACTERS = 6, 60

_PARTS = re.compile(r"\s*[|•·‖●★►/\\;,()\[\]–—\n]\s*|\s+-\s+")
_AT = re.compile(r"(?:^|(?<=\s))(?:(at|bei|chez)\s+|@\s*)", re.IGNORECASE)
_IN = re.compile(r"(?<=\s)(?:en|em|na|no|nas|nos)\s+")
_ARTICLE = re.compile(r"(?:the|der|die|das|la|le|les|el|los|las|l['’])\s*(?=[A-Z0-9])")
_NO_LETTER = re.compile(r"[^\w&+]+")


@dataclass(frozen=True, slots=True)
class Employer:
    """An employer: ``key`` without case, marks and legal form, and as the headline writes it."""

    key: str
    written: str


def employers_of(headlines: Iterable[str]) -> list[Employer | None]:
    """Return the employer of each headline, in their order.

    A name that merely stands between bars ("Analyst | Engines") is one where another headline of these puts
    it behind "at", or where it ends in a legal form.
    """
    read = [_mentions(headline[:_LONGEST]) for headline in headlines]
    known = {named.key for named, _ in read if named is not None}
    return [
        named or next((each for each in loose if each.key in known or _is_sure(each)), None)
        for named, loose in read
    ]


@lru_cache(maxsize=16_384)
def _mentions(headline: str) -> tuple[Employer | None, tuple[Employer, ...]]:
    """Return the first employer that a headline names, and what stands alone between its bars."""
    parts = [part.strip() for part in _PARTS.split(headline) if part and part.strip()]
    named = next((found for part in parts if (found := _named(part)) is not None), None)
    loose = (_employer(part, whole=True) for part in parts[1:])
    return named, tuple(each for each in loose if each is not None)


def _named(part: str) -> Employer | None:
    """Return the employer that a part of a headline puts behind a preposition."""
    for at in _AT.finditer(part):
        glued = at.group().endswith("@")
        found = _employer(part[at.end() :], small=glued)
        if found is not None:
            return None if NOT_NOW.search(_folded(part[: at.start()])) else found
    within = _IN.search(part)
    if within is None:
        return None
    before = _folded(part[: within.start()]).split()
    if not employer_words().subject_before.isdisjoint(before) or NOT_NOW.search(" ".join(before)):
        return None
    found = _employer(part[within.end() :])
    if (
        found is None
        or found.key in employer_words().places
        or not employer_words().subjects.isdisjoint(found.key.split())
    ):
        return None
    return found


def _employer(text: str, *, whole: bool = False, small: bool = False) -> Employer | None:
    """Return what a text begins with if it is written as a name; ``whole``: and holds nothing else.

    ``small``: its first word may be in small letters ("@engines").
    """
    text = text[article.end() :] if (article := _ARTICLE.match(text)) else text
    words, joining = text.split(), employer_words().joining
    name: list[str] = []
    for place, word in enumerate(words):
        if not (_is_capital(word) or (small and place == 0)) and word not in joining:
            break
        name.append(word)
    if whole and len(name) < len(words):
        return None
    while name and name[-1] in joining:
        name.pop()
    written = " ".join(name).strip(" .:!?\"'“”„«»®™")
    key = _key(written)
    if (
        not key
        or len(name) > _MOST_WORDS
        or len(written) > _MOST_CHARACTERS
        or key in employer_words().no_employers
    ):
        return None
    return Employer(key, written) if _is_capital(name[0]) or small else None


def _is_capital(word: str) -> bool:
    """Say whether a word is written as one of a name: a capital, a digit, or letters without case."""
    return word != word.lower() or word[0].isdigit() or (word[0].isalpha() and word == word.upper())


def _key(written: str) -> str:
    words = _NO_LETTER.sub(" ", _folded(written).replace(".", "")).split()
    while len(words) > 1 and (words[-1] in employer_words().legal_forms or words[-1] == "&"):
        words.pop()
    if len(words) > 1 and words[0] == "the":
        words.pop(0)
    return " ".join(words)


def _is_sure(employer: Employer) -> bool:
    return _folded(employer.written).replace(".", "").split()[-1] in employer_words().sure_forms


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
