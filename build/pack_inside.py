"""Packs a folder into a zip that depends on the names and bytes of its files alone. Runs inside Pyodide."""

from __future__ import annotations

import zipfile
from pathlib import Path

_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE = 0o100644


def pack(folder: str, to: str) -> None:
    """Write every file below the folder, sorted by its path, with one time and one mode for all."""
    root = Path(folder)
    files = sorted((path.relative_to(root).as_posix(), path) for path in root.rglob("*") if path.is_file())
    with zipfile.ZipFile(to, "w") as opened:
        for name, path in files:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = _UNIX
            entry.external_attr = _READABLE << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            opened.writestr(entry, path.read_bytes(), compresslevel=9)
