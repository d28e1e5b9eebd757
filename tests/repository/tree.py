"""The repository as its tests see it: the files that git tracks, and what is in them."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@cache
def tracked() -> tuple[str, ...]:
    """Return the path of every tracked file, relative to the root, with forward slashes."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return tuple(path for path in listed.stdout.split("\0") if path and (ROOT / path).is_file())


def under(*prefixes: str, ends: tuple[str, ...] = ("",)) -> list[str]:
    """Return the tracked files below some folders whose names end in one of some ways."""
    return [path for path in tracked() if path.startswith(prefixes) and path.endswith(ends)]


@cache
def text_of(path: str) -> str:
    """Return a tracked file's text; empty for pictures and other files that are no text."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def places(paths: list[str], pattern: re.Pattern[str]) -> list[str]:
    """Return ``path:line: what`` for each match of a pattern in some files."""
    return [
        f"{path}:{number}: {match[0]}"
        for path in paths
        for number, line in enumerate(text_of(path).splitlines(), 1)
        for match in pattern.finditer(line)
    ]
