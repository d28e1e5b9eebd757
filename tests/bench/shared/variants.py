"""The extension with other ways to start Python beside its own, each with a document that tries only it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.bench.shared.figures import ROOT

WORKERS = ROOT / "tests" / "bench" / "workers"
PYODIDE = ROOT / "node_modules" / "pyodide"
PYTHON = ROOT / "dist" / "python"
MICROPYTHON = ROOT / "node_modules" / "@micropython" / "micropython-webassembly-pyscript"
WAYS = ("stock", "plain", "restored", "floor", "micropython")
"""Each in turn; the last two are no ways of ours: what any start takes, and a much smaller Python."""
PHASES = "phases"
FIRST_WAY = "script: RESTORED, boot: LONGEST_BOOT"


def page_of(way: str) -> str:
    """Return the path of the document that starts Python that one way."""
    return f"engine/{way}.html"


def make_variants(folder: Path) -> Path:
    """Make the test build with every way in it; return its folder."""
    extension = folder / "extension"
    build = [sys.executable, "build/extension.py", "--test", "--out", str(extension)]
    subprocess.run(build, cwd=ROOT, check=True)
    engine = extension / "engine"
    for worker in WORKERS.iterdir():
        shutil.copyfile(worker, engine / worker.name)
    text = (engine / "engine.js").read_text(encoding="utf-8")
    if text.count(FIRST_WAY) != 1:
        raise SystemExit(f"engine.js does not start with {FIRST_WAY}")
    for way in (*WAYS, PHASES):
        changed = text.replace(FIRST_WAY, f'script: "{way}.js", boot: 60_000')
        (engine / f"{way}-engine.js").write_text(changed, encoding="utf-8")
        page = (engine / "engine.html").read_text(encoding="utf-8")
        (extension / page_of(way)).write_text(page.replace("engine.js", f"{way}-engine.js"), encoding="utf-8")
    _stock(engine / "stock")
    return extension


def _stock(folder: Path) -> None:
    """Put Pyodide's own files and the wheels, with the lock's names, beside ours."""
    folder.mkdir()
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"):
        shutil.copyfile(PYODIDE / name, folder / name)
    for name in ("micropython.mjs", "micropython.wasm"):
        shutil.copyfile(MICROPYTHON / name, folder / name)
    lock = json.loads((PYTHON / "lock.json").read_bytes())
    for package in lock["packages"].values():
        name = package["file_name"]
        shutil.copyfile(PYTHON / name, folder / name)
