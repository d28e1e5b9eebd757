"""The two wheels that Python in the extension consists of, and the lock that names their hashes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from folders import BUILD, PYODIDE, ROOT, WHEELS

MARSHMALLOW = "marshmallow==4.4.0"
MADE_AT = "315532800"
"""1980-01-01, the earliest time a zip can hold: wheels carry no build time."""


def core_wheel(into: Path) -> Path:
    """Build the decision core's wheel, offline, with hatchling as installed."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(into)]
    _run([*command, str(ROOT)], env={**os.environ, "SOURCE_DATE_EPOCH": MADE_AT})
    return next(into.glob("*.whl"))


def marshmallow_wheel() -> Path:
    """Return marshmallow's wheel, downloaded once; pip checks it against build/requirements.txt."""
    WHEELS.mkdir(parents=True, exist_ok=True)
    wanted = "marshmallow-4.4.0-*.whl"
    if not (found := list(WHEELS.glob(wanted))):
        locked = WHEELS / "marshmallow.txt"
        locked.write_text(_locked(MARSHMALLOW), encoding="utf-8")
        options = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--dest", str(WHEELS)]
        pip = [sys.executable, "-m", "pip", "download", "--quiet"]
        _run([*pip, "--disable-pip-version-check", *options, "-r", str(locked)])
        found = list(WHEELS.glob(wanted))
    return found[0]


def _locked(requirement: str) -> str:
    """Return one requirement of build/requirements.txt with its hashes."""
    lines = (BUILD / "requirements.txt").read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(f"{requirement} "))
    end = next(at for at in range(start, len(lines)) if not lines[at].endswith("\\"))
    return "\n".join(lines[start : end + 1])


def write_lock(wheels: list[Path], lock: Path) -> None:
    """Write the lock of these wheels, beside them, with pyodide-build's `lockfile add-wheels`."""
    bare = lock.with_name("bare-lock.json")
    info = json.loads((PYODIDE / "pyodide-lock.json").read_bytes())["info"]
    bare.write_text(json.dumps({"info": info, "packages": {}}), encoding="utf-8")
    pyodide = shutil.which("pyodide", path=str(Path(sys.executable).parent)) or "pyodide"
    add = [pyodide, "lockfile", "add-wheels", *map(str, wheels)]
    _run([*add, "--input", str(bare), "--output", str(lock), "--base-path", str(lock.parent)])
    bare.unlink()


def _run(command: list[str], env: dict[str, str] | None = None) -> None:
    """Run a command silently; show all it said where it fails."""
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
