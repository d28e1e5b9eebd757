"""The extension's own words: the same in each language, none missing, none left over."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.repository.tree import places, text_of, under

LOCALES = sorted(Path(path).parent.name for path in under("extension/_locales/"))
COMPOSED = re.compile(r"`([a-z]+_[a-z_]+_)\$\{")
"""How a script asks for one of a family: `options_fault_${kind}`."""
PLACEHOLDER = re.compile(r"\$([A-Za-z0-9_@]+)\$")


@cache
def messages(locale: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(text_of(f"extension/_locales/{locale}/messages.json"))
    return loaded


def used_placeholders(message: dict[str, Any]) -> set[str]:
    return {name.lower() for name in PLACEHOLDER.findall(message["message"])}


def test_english_is_among_the_languages() -> None:
    assert "en" in LOCALES


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_has_the_keys_of_english(locale: str) -> None:
    assert set(messages(locale)) == set(messages("en"))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_message_uses_the_placeholders_it_declares_and_those_of_english(locale: str) -> None:
    wrong = [
        key
        for key, message in messages(locale).items()
        if not used_placeholders(message)
        == set(message.get("placeholders", {}))
        == set(messages("en")[key].get("placeholders", {}))
    ]
    assert wrong == []


def test_every_message_is_used_somewhere() -> None:
    sources = [*under("extension/", ends=(".js", ".html")), "manifest.json"]
    everything = "\n".join(map(text_of, sources))
    composed = tuple(COMPOSED.findall(everything))
    unused = [key for key in messages("en") if key not in everything]
    assert [key for key in unused if not key.startswith(composed)] == []


def test_every_message_that_the_manifest_asks_for_exists() -> None:
    asked = places(["manifest.json"], re.compile(r"(?<=__MSG_)[a-z_]+(?=__)"))
    assert [place for place in asked if place.split(": ")[1] not in messages("en")] == []
