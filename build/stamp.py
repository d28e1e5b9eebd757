"""Content stamps: what was made from the same bytes need not be made again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from folders import ROOT

_NOT_MATERIAL = {"__pycache__"}


def files_under(folder: Path) -> list[Path]:
    """Return every file under a folder that the build reads, sorted by its path."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in found if not _NOT_MATERIAL.intersection(path.parts))


def digest(paths: Iterable[Path], *words: str) -> str:
    """Return one sha256 over the paths (relative to the root), their bytes, and some words."""
    whole = hashlib.sha256()
    for word in words:
        whole.update(f"{word}\0".encode())
    for path in paths:
        whole.update(f"{path.relative_to(ROOT)}\0".encode())
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def _stamp_of(made: Path) -> Path:
    return made.with_name(f"{made.name}.stamp")


def is_fresh(made: Path, stamp: str) -> bool:
    """Tell whether a folder was made from material with this stamp."""
    kept = _stamp_of(made)
    return made.is_dir() and kept.is_file() and kept.read_text(encoding="ascii") == stamp


def forget(made: Path) -> None:
    """Forget a folder's stamp, so that a build that breaks off is not taken for a whole one."""
    _stamp_of(made).unlink(missing_ok=True)


def keep(made: Path, stamp: str) -> None:
    """Remember what a folder was made from."""
    _stamp_of(made).write_text(stamp, encoding="ascii")
