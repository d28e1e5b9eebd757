"""Content stamps: what was made from the same bytes need not be made again."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
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


@contextmanager
def made_anew(made: Path, stamp: str) -> Iterator[Path]:
    """Give an empty folder to fill, which takes the place of the old one once it is whole.

    A build that breaks off leaves the old one as it was.
    """
    made.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=made.parent, prefix=f".{made.name}-") as around:
        fresh = Path(around) / made.name
        fresh.mkdir()
        yield fresh
        _stamp_of(made).unlink(missing_ok=True)
        shutil.rmtree(made, ignore_errors=True)
        fresh.rename(made)
        _stamp_of(made).write_text(stamp, encoding="ascii")
