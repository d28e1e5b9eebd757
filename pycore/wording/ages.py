"""How long ago, in words."""

from __future__ import annotations

from functools import lru_cache

from pycore.domain.age import AgeRange
from pycore.wording.sentence import say


@lru_cache(maxsize=1024)
def age_words(locale: str, age: AgeRange) -> str:
    """Return an age as a number of days: "today", "1 day", "21 to 27 days"."""
    if age.max == 0:
        return say(locale, "age.today")
    if age.min == age.max:
        return say(locale, "age.days", n=age.max)
    return say(locale, "age.between", low=age.min, n=age.max)
