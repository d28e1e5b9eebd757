"""The extension's own words: the same in each language, none missing, none left over, each in one place."""

import json
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.repository.tree import places, text_of, under

LOCALES = sorted(Path(path).parent.name for path in under("extension/_locales/"))
NAMING = ("kinds.js", "-messages.js")
SOURCES = [path for path in under("extension/", ends=(".js", ".html")) if not path.endswith(NAMING)]
"""All but where the messages' kinds are named, some of which look like keys."""
KEY = r"(?:background|content|help|options|panel|shared|welcome)_[a-z0-9_]+"
WHOLE = re.compile(rf'(?<="){KEY}(?=")')
FAMILY = re.compile(rf"(?<=`)({KEY})\$\{{[^`]*?\}}([a-z0-9_]*)(?=`)")
"""How a script asks for one of several: `content_pace_${{kind}}_text`."""
MANIFESTS = re.compile(r"(?<=__MSG_)[a-z_]+(?=__)")
EVERYWHERE = "shared_"
"""The product's name and language, which mean the same wherever they stand."""
PLACEHOLDER = re.compile(r"\$([A-Za-z0-9_@]+)")


@cache
def messages(locale: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(text_of(f"extension/_locales/{locale}/messages.json"))
    return loaded


def used_placeholders(message: dict[str, Any]) -> set[str]:
    return {name.lower() for name in PLACEHOLDER.findall(message["message"])}


@cache
def asked() -> dict[str, list[str]]:
    """Return where each key is asked for, by itself."""
    found = defaultdict(list)
    for path in SOURCES:
        for match in WHOLE.finditer(text_of(path)):
            found[match[0]].append(path)
    return found


@cache
def families() -> dict[tuple[str, str], list[str]]:
    """Return where one of several keys is asked for, by how all of them begin and end."""
    found = defaultdict(list)
    for path in SOURCES:
        for match in FAMILY.finditer(text_of(path)):
            found[match[1], match[2]].append(path)
    return found


def askers(key: str) -> list[str]:
    """Return each place where a key is asked for; as one of a family where it is not by itself."""
    if key in asked():
        return asked()[key]
    fitting = [ends for ends in families() if key.startswith(ends[0]) and key.endswith(ends[1])]
    return families()[max(fitting, key=lambda ends: len("".join(ends)))] if fitting else []


def test_english_is_among_the_languages() -> None:
    assert "en" in LOCALES


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_has_the_keys_of_english(locale: str) -> None:
    assert set(messages(locale)) == set(messages("en"))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_message_uses_the_placeholders_of_english(locale: str) -> None:
    wrong = [
        key
        for key, message in messages(locale).items()
        if used_placeholders(message) != used_placeholders(messages("en")[key])
    ]
    assert wrong == []


def is_one_place(where: list[str]) -> bool:
    """Tell whether a text is asked for once; one script may come to it in more than one way."""
    return len(where) == 1 or (len(set(where)) == 1 and where[0].endswith(".js"))


def test_every_message_stands_in_one_place() -> None:
    own = [key for key in messages("en") if not key.startswith(EVERYWHERE)]
    assert {key: where for key in own if not is_one_place(where := askers(key))} == {}, "one text, one use"


def test_every_message_that_is_asked_for_exists() -> None:
    assert set(asked()) - set(messages("en")) == set()
    assert [ends for ends in families() if not any(key.startswith(ends[0]) for key in messages("en"))] == []


def test_every_message_that_the_manifest_asks_for_exists() -> None:
    found = places(["manifest.json"], MANIFESTS)
    assert [place for place in found if place.split(": ")[1] not in messages("en")] == []
