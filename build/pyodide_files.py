"""Pyodide's own files, as npm has them, but for the address that its loader falls back to and some glue."""

from __future__ import annotations

import json
from pathlib import Path

from folders import PYODIDE
from glue import cut
from wasm_exports import without_unused_exports

VERSION = "314.0.7"
LOADER = "pyodide.mjs"
GLUE = "pyodide.asm.mjs"
WASM = "pyodide.asm.wasm"
STANDARD_LIBRARY = "python_stdlib.zip"

_FALLBACK = "`https://cdn.jsdelivr.net/pyodide/v${U}/full/`"
_SOURCE_MAP = "//# sourceMappingURL=pyodide.mjs.map"


def copy_pyodide(to: Path) -> None:
    """Copy what the engine loads of Pyodide; ends the build where it is not the version we know."""
    found = json.loads((PYODIDE / "package.json").read_bytes())["version"]
    if found != VERSION:
        raise SystemExit(f"node_modules/pyodide is {found}, the build knows {VERSION}: run npm ci")
    loader = (PYODIDE / LOADER).read_text(encoding="utf-8")
    loader = _replaced_once(loader, _FALLBACK, "t")  # t: the folder that Pyodide is loaded from
    loader = _replaced_once(loader, _SOURCE_MAP, "")
    glue = cut((PYODIDE / GLUE).read_text(encoding="utf-8"))
    module, glue = without_unused_exports((PYODIDE / WASM).read_bytes(), glue, loader)
    (to / WASM).write_bytes(module)
    (to / GLUE).write_text(glue, encoding="utf-8")
    (to / LOADER).write_text(loader, encoding="utf-8")


def _replaced_once(text: str, old: str, new: str) -> str:
    count = text.count(old)
    if count != 1:
        raise SystemExit(f"pyodide.mjs holds {old!r} {count} times, expected once")
    return text.replace(old, new)
