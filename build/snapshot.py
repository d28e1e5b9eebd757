"""Makes dist/snapshot: Python's memory with the core in it, and the small library for the plain boot.

The memory is taken twice and must come out the same, byte for byte; then it is restored the way the
engine does it, and must be the one that was taken.
"""

from __future__ import annotations

import subprocess
import tempfile
import zipfile
from pathlib import Path

from folders import BUILD, EXTENSION, PYTHON, ROOT, SNAPSHOT
from pyodide_files import STANDARD_LIBRARY
from python_part import make_python
from stamp import digest, is_fresh, made_anew

PICTURE = "core.snapshot"
FACTS = "snapshot.js"

_LONGEST_LINE = 2000

_SCRIPTS = ("delta.mjs", "memory.mjs", "needed.mjs", "snapshot.py", "warm_inside.py")


def make_snapshot() -> str:
    """Make dist/snapshot where its material has changed; return the stamp of what it is made from."""
    python = make_python()
    scripts = [*(BUILD / name for name in _SCRIPTS), EXTENSION / "engine" / "restore.js"]
    stamp = digest(scripts, python)
    if is_fresh(SNAPSHOT, stamp):
        return stamp
    with made_anew(SNAPSHOT, stamp) as fresh, tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        _take(work, fresh)
        _trim(fresh / STANDARD_LIBRARY)
    return stamp


def _take(work: Path, to: Path) -> None:
    wheels = work / "wheels"
    for wheel in sorted(PYTHON.glob("*.whl")):
        with zipfile.ZipFile(wheel) as opened:
            opened.extractall(wheels)
    memory, again = work / "memory", work / "again"
    state = _node("memory.mjs", wheels, memory)
    _node("memory.mjs", wheels, again)
    if memory.read_bytes() != again.read_bytes():
        raise SystemExit("two pictures of Python's memory differ: something in it hangs on time or chance")
    _node("delta.mjs", memory, state, to)


def _trim(to: Path) -> None:
    """Write the library without the modules that the core never comes to."""
    needed = set(_node("needed.mjs").split())
    with zipfile.ZipFile(PYTHON / STANDARD_LIBRARY) as whole, zipfile.ZipFile(to, "w") as small:
        for entry in whole.infolist():
            if entry.filename in needed:
                small.writestr(entry, whole.read(entry))


def _node(script: str, *arguments: Path | str) -> str:
    command = ["node", str(BUILD / script), *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    if done.returncode != 0:
        # The glue is one line of a megabyte, and Node quotes it.
        lines = [line for line in done.stderr.splitlines() if len(line) < _LONGEST_LINE]
        raise SystemExit("\n".join([f"{script} failed", *lines[-30:]]))
    return done.stdout
