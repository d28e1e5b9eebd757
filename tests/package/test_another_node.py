"""The picture of Python's memory, all that Node makes of what is shipped, is the same from each Node."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OTHER = "22.23.3"


def version(node: str) -> str:
    """Return the version of a Node."""
    done = subprocess.run([node, "--version"], capture_output=True, text=True, check=True)
    return done.stdout.strip().removeprefix("v")


def picture(node: str, wheels: Path, to: Path) -> bytes:
    """Take the picture with this Node."""
    command = [node, str(ROOT / "build" / "memory.mjs"), str(wheels), str(to)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return to.read_bytes() + done.stdout.encode()


@pytest.mark.slow
def test_another_node_takes_the_same_picture(tmp_path: Path) -> None:
    install = ["npm", "install", "--no-save", "--prefix", str(tmp_path), f"node@{OTHER}"]
    subprocess.run(install, check=True, capture_output=True, cwd=tmp_path)
    other = str(tmp_path / "node_modules" / ".bin" / "node")
    assert version(other) == OTHER != version("node")
    wheels = tmp_path / "wheels"
    for wheel in sorted((ROOT / "dist" / "python").glob("*.whl")):
        with zipfile.ZipFile(wheel) as opened:
            opened.extractall(wheels)
    assert picture(other, wheels, tmp_path / "theirs") == picture("node", wheels, tmp_path / "ours")
