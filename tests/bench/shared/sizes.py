"""How large the package is, by part: unpacked, and as its share of a zip at the strongest setting."""

from __future__ import annotations

import zlib
from pathlib import Path

MIB = 2**20
_PARTS = {
    "Python's module": ("engine/pyodide/pyodide.asm.wasm",),
    "picture of its memory": ("engine/pyodide/core.snapshot",),
    "library for the plain start": ("engine/pyodide/python_stdlib.zip",),
    "wheels, with their sources": ("engine/pyodide/*.whl",),
    "glue and loader": ("engine/pyodide/*.mjs", "engine/pyodide/*.js*"),
    "content script": ("content/*",),
    "texts in five languages": ("_locales/*/*",),
}
_REST = "the rest"


def package_sizes(extension: Path) -> dict[str, tuple[int, int]]:
    """Return bytes, unpacked and deflated, for each part of a built extension and for the whole."""
    files = {path: path.read_bytes() for path in extension.rglob("*") if path.is_file()}
    left = dict(files)
    parts: dict[str, tuple[int, int]] = {}
    for name, patterns in _PARTS.items():
        found = [path for pattern in patterns for path in extension.glob(pattern)]
        if not found:
            raise SystemExit(f"{extension} holds no {name}: {patterns}")
        parts[name] = _sizes([left.pop(path) for path in found])
    parts[_REST] = _sizes(list(left.values()))
    parts["all"] = _sizes(list(files.values()))
    return parts


def _sizes(contents: list[bytes]) -> tuple[int, int]:
    return sum(map(len, contents)), sum(len(zlib.compress(content, 9)) for content in contents)


def sizes_table(parts: dict[str, tuple[int, int]]) -> str:
    """Return the sizes as a table in Markdown."""
    lines = ["| package, MiB | unpacked | zipped |", "| --- | --- | --- |"]
    lines += [f"| {name} | {raw / MIB:.2f} | {packed / MIB:.2f} |" for name, (raw, packed) in parts.items()]
    return "\n".join(lines)
