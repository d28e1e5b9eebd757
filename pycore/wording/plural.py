"""Plural categories, as CLDR names them, by language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_MILLION = 1_000_000
_TWICE = 2


def _german_or_english(number: int) -> str:
    return "one" if number == 1 else "other"


def _french_or_portuguese(number: int) -> str:
    if number in {0, 1}:
        return "one"
    return "other" if number % _MILLION else "many"


def _spanish(number: int) -> str:
    if number == 1:
        return "one"
    return "other" if number == 0 or number % _MILLION else "many"


RULES: dict[str, Callable[[int], str]] = {
    "en": _german_or_english,
    "de": _german_or_english,
    "fr": _french_or_portuguese,
    "es": _spanish,
    "pt-BR": _french_or_portuguese,
}
"""By language: the category of a whole number that is not negative. ``many`` is for full millions."""

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
"""All that CLDR knows; a text with ``other`` and only such keys is one sentence's forms."""


def plural_form(language: str, number: int) -> str:
    """Return the plural category of a whole number in a language."""
    return RULES[language](number)


def form_of(forms: Mapping[str, str], language: str, number: int) -> str:
    """Return the form for a whole number: ``two`` where there is one, else that of its category."""
    exact = forms.get("two") if number == _TWICE else None
    return exact or forms.get(plural_form(language, number), forms["other"])
