"""How long ago, in words."""

from __future__ import annotations

from functools import lru_cache

from pycore.domain.age import AgeRange
from pycore.wording.sentence import say

_WEEK, _MONTH, _YEAR = 7, 30, 365
_UNITS = ((_YEAR, "years"), (_MONTH, "months"), (_WEEK, "weeks"))
"""Days from which on an age is told in a unit, and how many of them make one."""


@lru_cache(maxsize=1024)
def age_about(language: str, age: AgeRange) -> str:
    """Return an age as people say it: "about 3 weeks", "more than a year".

    Under a week it is told in days: "3 days", "up to 6 days", "2 to 8 days".
    """
    for length, unit in _UNITS:
        if age.min >= length:
            return say(language, f"age.{unit}", n=age.min // length)
    if age.min == age.max:
        return say(language, "age.days", n=age.max)
    if age.min == 0:
        return say(language, "age.up_to", n=age.max)
    return say(language, "age.between", low=age.min, n=age.max)


@lru_cache(maxsize=1024)
def age_sentence(language: str, age: AgeRange) -> str:
    """Return an age as a sentence of its own: "Sent today.", "Open for about 3 weeks (21–27 days).".

    The days stand behind from a week on, up to a year: nobody counts more.
    """
    if age.max == 0:
        return say(language, "open_since.today")
    if age.min == age.max == 1:
        return say(language, "open_since.yesterday")
    told = age_about(language, age)
    if _WEEK <= age.min < _YEAR:
        told = say(language, "age.with_days", about=told, days=age_days(language, age))
    return say(language, "open_since.days", age=told)


def age_days(language: str, age: AgeRange) -> str:
    """Return an age in days alone: "1 day", "21–27 days"."""
    if age.min == age.max:
        return say(language, "age.count", n=age.max)
    return say(language, "age.range", low=age.min, n=age.max)
