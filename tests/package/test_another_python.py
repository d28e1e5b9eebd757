"""The core's wheel holds the same, whatever Python builds it; all else is made inside Pyodide, or copied."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = sysconfig.get_paths()["purelib"]
SCRIPT = """
import hashlib, sys, zipfile
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from wheels import core_wheel
with zipfile.ZipFile(core_wheel(Path(sys.argv[2]))) as wheel:
    for entry in wheel.infolist():
        print(entry.filename, hashlib.sha256(wheel.read(entry)).hexdigest())
"""


def other_pythons() -> list[Path]:
    """Return the other Pythons of this machine that are new enough, one a version."""
    roots = [Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"]
    found: dict[int, Path] = {}
    for minor in range(12, 20):
        homes = [path for root in roots for path in root.glob(f"3.{minor}.*/bin")]
        on_path = shutil.which(f"python3.{minor}")
        candidates = [home / f"python3.{minor}" for home in homes] + ([Path(on_path)] if on_path else [])
        if candidates and minor != sys.version_info.minor:
            found[minor] = candidates[0]
    return list(found.values())


def wheel_built_by(python: Path, into: Path) -> str:
    """Build the core's wheel with this Python and the packages of the running one; tell what is in it."""
    command = [str(python), "-c", SCRIPT, str(ROOT / "build"), str(into)]
    around = {**os.environ, "PYTHONPATH": PACKAGES}
    done = subprocess.run(command, env=around, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_another_python_builds_the_same_core(tmp_path: Path) -> None:
    own = wheel_built_by(Path(sys.executable), tmp_path / "own")
    assert "pycore/__init__.py" in own
    # The same Python once more, too: where it is the only one here, the folder is what differs.
    for python in [Path(sys.executable), *other_pythons()]:
        assert wheel_built_by(python, tmp_path / python.name) == own
