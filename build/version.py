"""The version stands in pyproject.toml; wherever else it has to stand, it is written from there."""

from __future__ import annotations

import re
import tomllib

from folders import ROOT

PLACES = {
    "manifest.json": (r'^  "version": "([^"]+)"', 1),
    "package.json": (r'^  "version": "([^"]+)"', 1),
    "package-lock.json": (r'"name": "second-thought",\s+"version": "([^"]+)"', 2),
    "pycore/__init__.py": (r'^__version__ = "([^"]+)"', 1),
}
"""By the file: how its line looks, and how often it is there."""


def version() -> str:
    """Return the project's version."""
    told: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return told


def versioned() -> dict[str, str]:
    """Return each file that tells the version, as it must be; ends where one tells it in another way."""
    return {path: _with(version(), path, *place) for path, place in PLACES.items()}


def _with(told: str, path: str, line: str, times: int) -> str:
    text = (ROOT / path).read_text(encoding="utf-8")
    found = list(re.finditer(line, text, re.MULTILINE))
    if len(found) != times:
        raise SystemExit(f"{path} tells a version {len(found)} times, expected {times}")
    for match in reversed(found):
        text = f"{text[: match.start(1)]}{told}{text[match.end(1) :]}"
    return text
