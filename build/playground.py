"""Make dist/playground, a web page that runs the core's wheels under PyScript from local files alone.

``--serve`` shows it on loopback until it is stopped.
"""

from __future__ import annotations

import argparse
import functools
import shutil
import zipfile
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from folders import DIST, PYODIDE, PYTHON, ROOT
from python_part import make_python
from stamp import digest, files_under, is_fresh, made_anew

PLAYGROUND = DIST / "playground"
_SOURCE = ROOT / "playground"
_PYSCRIPT = ROOT / "node_modules" / "@pyscript" / "core" / "dist"
_PORT = 8000


def make_playground() -> Path:
    """Make dist/playground where its material has changed; return it."""
    material = [*files_under(_SOURCE), *files_under(_PYSCRIPT), Path(__file__)]
    stamp = digest(material, make_python())
    if is_fresh(PLAYGROUND, stamp):
        return PLAYGROUND
    with made_anew(PLAYGROUND, stamp) as fresh:
        shutil.copytree(_SOURCE, fresh, dirs_exist_ok=True)
        shutil.copytree(_PYSCRIPT, fresh / "pyscript", ignore=shutil.ignore_patterns("*.map"))
        pyodide = fresh / "pyodide"
        pyodide.mkdir()
        for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"):
            shutil.copyfile(PYTHON / name, pyodide / name)
        shutil.copyfile(PYODIDE / "pyodide-lock.json", pyodide / "pyodide-lock.json")
        _join(sorted(PYTHON.glob("*.whl")), fresh / "core.zip")
    return PLAYGROUND


def _join(wheels: list[Path], to: Path) -> None:
    """Put what the wheels hold into one archive, which PyScript unpacks where Python finds it."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as joined:
        for wheel in wheels:
            with zipfile.ZipFile(wheel) as archive:
                for info in archive.infolist():
                    joined.writestr(info, archive.read(info))


def main() -> None:
    """Build, and serve where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serve", action="store_true", help="serve it on loopback until stopped")
    parser.add_argument("--port", type=int, default=_PORT)
    options = parser.parse_args()
    folder = make_playground()
    if not options.serve:
        return
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", options.port), handler) as server:
        print(f"The playground is at http://127.0.0.1:{server.server_port}/ (Ctrl+C ends it)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
