"""Dates in words."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from pycore.wording.sentence import say


@lru_cache(maxsize=1024)
def date_words(locale: str, day: date) -> str:
    """Return a date as one writes it in a sentence: "1 December 2026", "1er décembre 2026"."""
    month = say(locale, f"date.month.{day.month}")
    return say(locale, "date.day", n=day.day, month=month, year=day.year)
