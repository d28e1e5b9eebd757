"""Reads the texts of a language: all TOML files of its folder, as one flat table of dotted keys."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from pycore.wording.plural import CATEGORIES

type Text = str | dict[str, str]
"""A template, or its plural forms by category."""


@cache
def texts_of(language: str) -> dict[str, Text]:
    """Return every text of a language by its dotted key."""
    texts: dict[str, Text] = {}
    folder = files("pycore.wording") / "texts" / language
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        texts |= _flat(tomllib.loads(file.read_text(encoding="utf-8")))
    return texts


def _flat(table: dict[str, Any], prefix: str = "") -> dict[str, Text]:
    texts: dict[str, Text] = {}
    for name, value in table.items():
        if isinstance(value, str) or ("other" in value and value.keys() <= CATEGORIES):
            texts[prefix + name] = value
        else:
            texts |= _flat(value, f"{prefix}{name}.")
    return texts
