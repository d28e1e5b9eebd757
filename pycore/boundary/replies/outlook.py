"""The outlook in words: how likely an answer still is, and whose figures say so."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pycore.domain.age import AgeRange
from pycore.outlook import Chance, Outlook
from pycore.outlook.figures import SMALLEST_CHANCE
from pycore.wording import say
from pycore.wording.language import language_of

_DIGITS = 4
"""Decimals of a chance: more would differ from one machine's logarithm to another's."""
_LEAST_IN_TEN = 0.25
_TEN, _NEAR, _FAR, _HUNDRED = 10, 20, 50, 100


def outlook_part(outlook: Outlook, age: AgeRange, locale: str) -> dict[str, Any]:
    """Return the outlook of an invitation of this age as the contract has it."""
    chance = outlook.at(age)
    return {
        "chance": [round(chance.low, _DIGITS), round(chance.high, _DIGITS)],
        "basis": chance.basis,
        "n": chance.n,
        "text": _text(language_of(locale), chance),
    }


@lru_cache(maxsize=1024)
def _text(language: str, chance: Chance) -> str:
    return say(language, f"outlook.{chance.basis}", chance=_words(language, chance), n=chance.n)


def _words(language: str, chance: Chance) -> str:
    """Say a chance as people do: "about 1 in 15", "between 1 in 50 and 3 in 10"."""
    if chance.high < SMALLEST_CHANCE:
        return say(language, "odds.below", odds=_odds(language, SMALLEST_CHANCE))
    low, high = (_odds(language, max(each, SMALLEST_CHANCE)) for each in (chance.low, chance.high))
    if low == high:
        return say(language, "odds.about", odds=low)
    return say(language, "odds.between", low=low, high=high)


def _odds(language: str, chance: float) -> str:
    """Return a chance of at least 1 in 100 as "k in n", the rounder the rarer."""
    if chance >= _LEAST_IN_TEN:
        return say(language, "odds.of", k=min(int(chance * _TEN + 0.5), _TEN - 1), n=_TEN)
    many = 1 / chance
    step = 1 if many < _NEAR else 5 if many < _FAR else _TEN
    return say(language, "odds.of", k=1, n=min(round(many / step) * step, _HUNDRED))
