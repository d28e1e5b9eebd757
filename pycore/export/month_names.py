"""The months' names in the languages that the product speaks, whole or cut short."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache

from pycore.wording import say
from pycore.wording.language import LANGUAGES

_SHORTEST = 3
"""Letters: no shorter form is written, and none would be certain."""
_NO_BEGINNING = {"mrz": 3}
"""Short forms that leave letters out: German spreadsheets write "Mrz"."""


def month_number(name: str) -> int:
    """Return 1 to 12 for "Aug", "août", "agosto", "Sept"; 0 for what is no month, or might be several."""
    return _numbers().get(_folded(name), 0)


@cache
def _numbers() -> dict[str, int]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for language in LANGUAGES:
        for number in range(1, 13):
            name = _folded(say(language, f"date.month.{number}"))
            for length in range(_SHORTEST, len(name) + 1):
                found[name[:length]].add(number)
    return {name: min(numbers) for name, numbers in found.items() if len(numbers) == 1} | _NO_BEGINNING


def _folded(name: str) -> str:
    bare = unicodedata.normalize("NFD", name.casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign))
