"""What is asked before the picture of Python's memory is taken: no file is needed afterwards."""

from __future__ import annotations

import subprocess
import sys

from folders import BUILD, ROOT

DATA = {".json", ".toml", ".txt"}

WATCH = """
import runpy, sys
opened = set()
sys.addaudithook(lambda event, said: opened.add(str(said[0])) if event == "open" else None)
runpy.run_path(sys.argv[1])
print("\\n".join(opened))
"""


def test_every_file_of_the_core_was_read() -> None:
    warm_up = [sys.executable, "-c", WATCH, str(BUILD / "warm_inside.py")]
    done = subprocess.run(warm_up, cwd=ROOT, check=True, capture_output=True, text=True)
    opened = set(done.stdout.splitlines())
    core = (ROOT / "pycore").rglob("*")
    assert [str(file) for file in core if file.suffix in DATA and str(file) not in opened] == []
