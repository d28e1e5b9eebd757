"""Make dist/playground, a web page that runs the core's wheels under PyScript from local files alone.

``--serve`` shows it on loopback until it is stopped.
"""

from __future__ import annotations

import argparse
import functools
import json
import shutil
import zipfile
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from components import LICENSES
from folders import DIST, EXTENSION, PYODIDE, PYTHON, ROOT
from notices import licenses_page
from python_part import make_python
from stamp import digest, files_under, is_fresh, made_anew

PLAYGROUND = DIST / "playground"
_SOURCE = ROOT / "playground"
_PYSCRIPT = ROOT / "node_modules" / "@pyscript" / "core" / "dist"
_PORT = 8000
SHARED = {
    "advice": "panel_standing_advice",
    "all": "content_bar_all",
    "because": "content_because",
    "despite": "content_despite",
    "unless": "content_unless",
    "message": "content_message",
    "choose": "panel_data_choose_file",
    "how_1": "panel_data_how_1",
    "how_2": "panel_data_how_2",
    "how_3": "panel_data_how_3",
    "yes": "content_yes",
    "no": "content_no",
    "relationship": "content_fact_relationship",
    "stranger": "content_value_relationship_stranger",
    "acquaintance": "content_value_relationship_acquaintance",
    "known": "content_value_relationship_known",
    "purpose": "content_fact_purpose",
    "none": "content_value_purpose_none",
    "lapsed": "content_value_purpose_lapsed",
    "current": "content_value_purpose_current",
    "connected_elsewhere": "content_fact_connected_elsewhere",
    "may_collaborate": "content_fact_may_collaborate",
    "sent_by_mistake": "content_fact_sent_by_mistake",
    "times_asked": "content_fact_times_asked",
}
"""Texts of the page that are the extension's, by the page's names for them."""


def make_playground() -> Path:
    """Make dist/playground where its material has changed; return it."""
    locales = files_under(EXTENSION / "_locales")
    material = [
        *files_under(_SOURCE),
        *locales,
        *files_under(LICENSES),
        *files_under(_PYSCRIPT),
        Path(__file__),
    ]
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
        for words in (fresh / "words").glob("*.json"):
            words.write_text(_with_shared(words), encoding="utf-8")
        _copy_licenses(fresh)
        _join(sorted(PYTHON.glob("*.whl")), fresh / "core.zip")
    return PLAYGROUND


def _copy_licenses(to: Path) -> None:
    """Put the licences beside the page: ours, those of the parts of the extension, PyScript's."""
    shutil.copyfile(ROOT / "LICENSE", to / "LICENSE.txt")
    folder = to / "licenses"
    shutil.copytree(LICENSES, folder, ignore=shutil.ignore_patterns("*.toml"))
    shutil.copyfile(_PYSCRIPT.parent / "LICENSE", folder / "PyScript.txt")
    (folder / "PARTS.md").write_text(licenses_page(), encoding="utf-8")


def _with_shared(words: Path) -> str:
    """Return a language's texts with those that the extension has already, under the page's own names."""
    locale = EXTENSION / "_locales" / words.stem.replace("-", "_") / "messages.json"
    messages = json.loads(locale.read_bytes())
    shared = {name: messages[key]["message"] for name, key in SHARED.items()}
    return json.dumps(shared | json.loads(words.read_bytes()), ensure_ascii=False)


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
