"""Makes dist/python: all that the engine needs to run the decision core, from local files alone."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from folders import BUILD, PYODIDE, PYTHON, ROOT, WHEELS
from pyodide_files import STANDARD_LIBRARY, copy_pyodide
from stamp import digest, files_under, forget, is_fresh, keep
from wheels import core_wheel, marshmallow_wheel, write_lock

LOCK = "lock.json"

_SCRIPTS = (
    "bytecode.mjs",
    "bytecode_inside.py",
    "pyodide_files.py",
    "python_part.py",
    "requirements.txt",
    "wheels.py",
)


def material() -> list[Path]:
    """Return every file that dist/python is made from."""
    project = [ROOT / name for name in ("pyproject.toml", "README.md", "LICENSE")]
    return [
        *files_under(ROOT / "pycore"),
        *project,
        *(BUILD / name for name in _SCRIPTS),
        *(PYODIDE / name for name in ("package.json", "pyodide.mjs", "pyodide.asm.mjs")),
        *(PYODIDE / name for name in ("pyodide.asm.wasm", STANDARD_LIBRARY)),
    ]


def make_python() -> str:
    """Make dist/python where its material has changed; return the stamp of what it is made from."""
    stamp = digest(material())
    if is_fresh(PYTHON, stamp):
        return stamp
    forget(PYTHON)
    shutil.rmtree(PYTHON, ignore_errors=True)
    PYTHON.mkdir(parents=True)
    WHEELS.mkdir(exist_ok=True)
    wheels = [core_wheel(), marshmallow_wheel()]
    _compile(wheels)
    copy_pyodide(PYTHON)
    write_lock([PYTHON / wheel.name for wheel in wheels], PYTHON / LOCK)
    keep(PYTHON, stamp)
    return stamp


def _compile(wheels: list[Path]) -> None:
    work = ["library", str(PYODIDE / STANDARD_LIBRARY), str(PYTHON / STANDARD_LIBRARY)]
    for wheel in wheels:
        work += ["wheel", str(wheel), str(PYTHON / wheel.name)]
    subprocess.run(["node", str(BUILD / "bytecode.mjs"), *work], cwd=ROOT, check=True)
