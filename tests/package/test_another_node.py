"""The picture of Python's memory, all that Node makes of what is shipped, is the same whatever Node it is."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ANOTHER = """
Object.defineProperty(process, "version", {value: "v99.99.99", configurable: true});
const navigator = {userAgent: "Node.js/99", platform: "linux", language: "fr-FR", languages: ["fr-FR"]};
Object.defineProperty(globalThis, "navigator", {value: navigator, configurable: true});
"""
"""Newer versions tell a browser's things; no second Node is on every machine."""


def picture(wheels: Path, to: Path, *before: str) -> bytes:
    """Take the picture, with what is to be run before."""
    command = ["node", *before, str(ROOT / "build" / "memory.mjs"), str(wheels), str(to)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return to.read_bytes() + done.stdout.encode()


@pytest.mark.slow
@pytest.mark.long
def test_another_node_takes_the_same_picture(tmp_path: Path) -> None:
    wheels, another = tmp_path / "wheels", tmp_path / "another.mjs"
    for wheel in sorted((ROOT / "dist" / "python").glob("*.whl")):
        with zipfile.ZipFile(wheel) as opened:
            opened.extractall(wheels)
    another.write_text(ANOTHER, encoding="utf-8")
    theirs = picture(wheels, tmp_path / "theirs", "--import", another.as_uri())
    assert theirs == picture(wheels, tmp_path / "ours")
