"""Puts the figures that were measured into docs/performance.md and the README, between their marks."""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from browsers import find_chromium
from tests.bench.figures import DIST
from tests.bench.summary import summary

ROOT = Path(__file__).resolve().parents[2]
BENCHES = ("start", "journey", "page", "core", "sorting", "panel", "exports", "first_minute")
"""Each is a module of this folder, with a `table` of what it kept."""


def publish() -> None:
    """Write all tables anew; LookupError names a bench that has not been run, or a mark that is missing."""
    found = {name: _kept(name) for name in BENCHES}
    tables = {name: import_module(f"tests.bench.{name}").table(found[name]) for name in BENCHES}
    _write(ROOT / "docs" / "first-minute.md", {"first_minute": tables.pop("first_minute")})
    _write(ROOT / "docs" / "performance.md", {"about": about(), **tables})
    _write(ROOT / "README.md", {"summary": summary(found)})


def _kept(name: str) -> dict[str, Any]:
    path = DIST / f"bench-{name}.json"
    if not path.is_file():
        raise LookupError(f"dist/{path.name} is missing: run `python -m tests.bench.{name}` before")
    kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return kept


def _write(path: Path, tables: dict[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for name, table in tables.items():
        start, end = f"<!-- measured: {name} -->\n", "\n<!-- end -->"
        before, found, after = text.partition(start)
        if not found or end not in after:
            raise LookupError(f"{path.name} has no place for {name}: {start.strip()} … {end.strip()}")
        text = f"{before}{start}\n{table}\n{after[after.index(end) :]}"
    path.write_text(text, encoding="utf-8")


def about() -> str:
    """Return when and where this was measured."""
    versions = [_version(str(find_chromium())), f"Node {_version('node').lstrip('v')}"]
    on = f"{datetime.now(tz=UTC):%d %B %Y}"
    used = ", ".join([*versions, f"Python {platform.python_version()}"])
    return f"Measured on {on} on {os.cpu_count()} shared cores: {used}."


def _version(command: str) -> str:
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    said = re.match(r"\S*(?: ?\w+)? ?[\d.]+", done.stdout)
    return said[0] if said else done.stdout.strip()
