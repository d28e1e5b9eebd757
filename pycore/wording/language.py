"""Which language to speak for a locale."""

from __future__ import annotations

LANGUAGES: tuple[str, ...] = ("en", "de")
"""The languages that have texts and templates; the first one is spoken where none of them fits."""


def language_of(locale: str) -> str:
    """Return the language to speak for a locale such as ``de-AT``: its own, or English."""
    own = locale.replace("_", "-").partition("-")[0].lower()
    return own if own in LANGUAGES else LANGUAGES[0]
