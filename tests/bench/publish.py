"""Puts the figures that were measured into the documents, between their marks."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from browsers import find_chromium
from tests.bench.shared.figures import ROOT
from tests.bench.short.committed import Short

BENCHES = ("start", "journey", "page", "core", "sorting", "panel", "exports", "first_minute")
"""Each is a module of this folder, with a `table` of what it kept."""
SHORT = ("README.md", "docs/performance.md")
"""Where the short table stands."""


def publish(found: dict[str, Any], run: Short) -> None:
    """Write all tables anew, from what each bench kept; LookupError names a mark that is missing."""
    tables = {name: import_module(f"tests.bench.{name}").table(found[name]) for name in BENCHES}
    _write(ROOT / "docs" / "first-minute.md", {"first_minute": tables.pop("first_minute")})
    _write(ROOT / "docs" / "measurements.md", {"about": run.about, **tables})
    for page in SHORT:
        _write(ROOT / page, {"short": run.table()})


def _write(path: Path, tables: dict[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for name, table in tables.items():
        text = put(text, name, table)
    path.write_text(text, encoding="utf-8")


def put(text: str, name: str, table: str) -> str:
    """Return a page with a table between its marks; LookupError where they are missing."""
    start, end = f"<!-- measured: {name} -->\n", "\n<!-- end -->"
    before, found, after = text.partition(start)
    if not found or end not in after:
        raise LookupError(f"no place for {name}: {start.strip()} … {end.strip()}")
    return f"{before}{start}\n{table}\n{after[after.index(end) :]}"


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
