"""Pyodide's own files, as npm has them, without the address that its loader falls back to."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from folders import PYODIDE

VERSION = "314.0.7"
AS_THEY_ARE = ("pyodide.asm.mjs", "pyodide.asm.wasm")
STANDARD_LIBRARY = "python_stdlib.zip"

_FALLBACK = "`https://cdn.jsdelivr.net/pyodide/v${U}/full/`"
_SOURCE_MAP = "//# sourceMappingURL=pyodide.mjs.map"


def copy_pyodide(to: Path) -> None:
    """Copy what the engine loads of Pyodide; ends the build where it is not the version we know."""
    found = json.loads((PYODIDE / "package.json").read_bytes())["version"]
    if found != VERSION:
        raise SystemExit(f"node_modules/pyodide is {found}, the build knows {VERSION}: run npm ci")
    for name in AS_THEY_ARE:
        shutil.copyfile(PYODIDE / name, to / name)
    loader = (PYODIDE / "pyodide.mjs").read_text(encoding="utf-8")
    loader = _replaced_once(loader, _FALLBACK, "t")  # t: the folder that Pyodide is loaded from
    loader = _replaced_once(loader, _SOURCE_MAP, "")
    (to / "pyodide.mjs").write_text(loader, encoding="utf-8")


def _replaced_once(text: str, old: str, new: str) -> str:
    count = text.count(old)
    if count != 1:
        raise SystemExit(f"pyodide.mjs holds {old!r} {count} times, expected once")
    return text.replace(old, new)
