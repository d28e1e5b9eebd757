"""Makes dist/python: all that the engine needs to run the decision core, from local files alone."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from folders import BUILD, PYODIDE, PYTHON, ROOT
from pyodide_files import STANDARD_LIBRARY, copy_pyodide
from stamp import digest, files_under, is_fresh, made_anew
from wheels import core_wheel, marshmallow_wheel, write_lock

LOCK = "lock.json"

_SCRIPTS = (
    "bytecode.mjs",
    "bytecode_inside.py",
    "wasm_exports.py",
    "glue.py",
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
    with made_anew(PYTHON, stamp) as fresh, tempfile.TemporaryDirectory() as built:
        wheels = [core_wheel(Path(built)), marshmallow_wheel()]
        _compile(wheels, fresh)
        copy_pyodide(fresh)
        write_lock([fresh / wheel.name for wheel in wheels], fresh / LOCK)
    return stamp


def _compile(wheels: list[Path], to: Path) -> None:
    work = ["library", str(PYODIDE / STANDARD_LIBRARY), str(to / STANDARD_LIBRARY)]
    for wheel in wheels:
        work += ["wheel", str(wheel), str(to / wheel.name)]
    subprocess.run(["node", str(BUILD / "bytecode.mjs"), *work], cwd=ROOT, check=True)
