"""Compiles a zip's modules to bytecode. Runs inside Pyodide, whose Python will load it.

The files of bytecode carry no time and no hash to check ("unchecked hash"), so the same source
gives the same bytes, and importing never looks at the source. They leave out the docstrings: half a
megabyte of the package, and of Python's memory, that nobody reads there.
"""

from __future__ import annotations

import base64
import hashlib
import py_compile
import sys
import tempfile
import zipfile
from pathlib import Path

_EPOCH = (1980, 1, 1, 0, 0, 0)


def compile_library(archive: str, to: str, shown_in: str) -> None:
    """Write a zip of bytecode alone; ``shown_in`` is the place that tracebacks name."""
    files = {
        (f"{name}c" if name.endswith(".py") else name): (
            _bytecode(content, f"{shown_in}/{name}") if name.endswith(".py") else content
        )
        for name, content in _read(archive).items()
    }
    _zip(files, to)


def compile_wheel(archive: str, to: str, shown_in: str) -> None:
    """Write the wheel with bytecode beside its readable sources, and its RECORD grown by it."""
    files = _read(archive)
    tag = sys.implementation.cache_tag
    for name in [name for name in files if name.endswith(".py")]:
        folder, _, module = name.rpartition("/")
        cached = f"{folder}/__pycache__/{module.removesuffix('.py')}.{tag}.pyc"
        files[cached] = _bytecode(files[name], f"{shown_in}/{name}")
    record = next(name for name in files if name.endswith(".dist-info/RECORD"))
    lines = [f"{name},{_record(content)}" for name, content in sorted(files.items()) if name != record]
    files[record] = "\n".join([*lines, f"{record},,", ""]).encode()
    _zip(files, to)


def _bytecode(source: bytes, shown_as: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path, compiled = Path(folder, "module.py"), Path(folder, "module.pyc")
        path.write_bytes(source)
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(
            str(path), str(compiled), dfile=shown_as, doraise=True, invalidation_mode=mode, optimize=2
        )
        return compiled.read_bytes()


def _record(content: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"sha256={digest},{len(content)}"


def _read(archive: str) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist() if not name.endswith("/")}


def _zip(files: dict[str, bytes], to: str) -> None:
    """Write a zip that depends on the files alone; stored, as the package is compressed whole."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_STORED) as opened:
        for name, content in sorted(files.items()):
            opened.writestr(zipfile.ZipInfo(name, _EPOCH), content)
