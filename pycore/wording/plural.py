"""Plural categories, as CLDR names them, by language."""

from __future__ import annotations

from collections.abc import Callable


def _one_or_other(number: int) -> str:
    return "one" if number == 1 else "other"


RULES: dict[str, Callable[[int], str]] = {"en": _one_or_other, "de": _one_or_other}
"""By language: a whole number's category. A language with more of them brings a rule of its own."""

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
"""All that CLDR knows; a text with ``other`` and only such keys is one sentence's forms."""


def plural_form(language: str, number: int) -> str:
    """Return the plural category of a whole number in a language."""
    return RULES[language](number)
