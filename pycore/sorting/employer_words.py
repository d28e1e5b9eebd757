"""The words that tell an employer in a headline from what merely looks like one."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

NOT_NOW = re.compile(
    r"\b(?:open (?:to|for)|opentowork|looking|seeking|searching|available|aspiring"
    r"|ex|former|formerly|previously"
    r"|suche|sucht|ehemals|ehemalige[rn]?|früher(?:e[rn]?)?|vormals"
    r"|ancien(?:ne)?|anciennement|en recherche|la recherche|disponible"
    r"|abiert[oa] a|busco|buscando|en búsqueda|antigu[oa]|anteriormente"
    r"|abert[oa] a|em busca|procurando|disponível|antig[oa])\b"
)
"""Who says so before a name does not work there now."""


@dataclass(frozen=True, slots=True)
class EmployerWords:
    """Lists of folded words; ``employers.toml`` tells what each is for."""

    no_employers: frozenset[str]
    legal_forms: frozenset[str]
    sure_forms: frozenset[str]
    subject_before: frozenset[str]
    subjects: frozenset[str]
    places: frozenset[str]
    joining: frozenset[str]


@cache
def employer_words() -> EmployerWords:
    """Return the words, read once."""
    text = (files("pycore.sorting") / "employers.toml").read_text(encoding="utf-8")
    lists = {
        name: frozenset(" ".join(word.split()) for word in words.split("|"))
        for name, words in tomllib.loads(text).items()
    }
    return EmployerWords(**lists)
