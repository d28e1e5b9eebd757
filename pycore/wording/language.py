"""Which language to speak for a locale."""

from __future__ import annotations

from functools import lru_cache

LANGUAGES: tuple[str, ...] = ("en", "de", "fr", "es", "pt-BR")
"""The languages that have texts and templates; the first one is spoken where none of them fits."""

_BY_OWN_CODE = {tag.partition("-")[0]: tag for tag in LANGUAGES}


@lru_cache(maxsize=256)
def language_of(locale: str) -> str:
    """Return the language to speak for a locale such as ``de-AT`` or ``pt``: its own, or English."""
    own = locale.replace("_", "-").partition("-")[0].lower()
    return _BY_OWN_CODE.get(own, LANGUAGES[0])
