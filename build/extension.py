"""Build the extension: ``python build/extension.py [--test] [--out DIR]``.

Without ``--out`` it makes dist/extension, or with ``--test`` dist/extension-test, whose one
difference is that the shadow roots of the content script are open to the tests. Nothing is done
where nothing changed; the same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

from addresses import faults
from components import LICENSES
from folders import BUILD, DIST, EXTENSION, PYTHON, ROOT, SNAPSHOT
from notices import write_notices
from privacy_page import privacy_page
from sbom import write_sbom
from snapshot import make_snapshot
from stamp import digest, files_under, is_fresh, made_anew

RUNTIME = "engine/pyodide"
"""Where the engine finds Pyodide, the wheels and the picture of memory in the built extension."""

_SCRIPTS = (
    "extension.py",
    "bundle.mjs",
    "panel.mjs",
    "addresses.py",
    "components.py",
    "notices.py",
    "privacy_page.py",
    "sbom.py",
)

LARGEST_CONTENT_SCRIPTS = {"main.js": 50_000, "ui-main.js": 88_000, "hint-main.js": 8_000}
"""Bytes; each page of LinkedIn and each frame in it loads the first, the Sent page the others."""


def main() -> int:
    """Build as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--test", action="store_true", help="open the shadow roots")
    parser.add_argument("--out", type=Path, help="the folder to make (it is replaced)")
    options = parser.parse_args()
    default = DIST / ("extension-test" if options.test else "extension")
    make((options.out or default).resolve(), test=options.test)
    return 0


def make(out: Path, *, test: bool) -> None:
    """Make the unpacked extension in ``out``; ends the process where a check fails."""
    python = make_snapshot()
    shadow_mode = "open" if test else "closed"
    own = [ROOT / name for name in ("manifest.json", "LICENSE", "PRIVACY.md")]
    material = [*own, *files_under(EXTENSION), *files_under(LICENSES)]
    scripts = [BUILD / name for name in _SCRIPTS]
    stamp = digest([*material, *scripts], python, shadow_mode)
    if is_fresh(out, stamp):
        return
    with made_anew(out, stamp) as fresh:
        shutil.copytree(EXTENSION, fresh, ignore=_not_copied, dirs_exist_ok=True)
        for made in (PYTHON, SNAPSHOT):  # the small library takes the whole one's place
            shutil.copytree(made, fresh / RUNTIME, dirs_exist_ok=True)
        for name in ("manifest.json", "LICENSE"):
            shutil.copyfile(ROOT / name, fresh / name)
        (fresh / "help" / "privacy.html").write_text(privacy_page(), encoding="utf-8")
        bundle(fresh, shadow_mode)
        write_notices(fresh)
        write_sbom(fresh)
        if found := faults(fresh):
            raise SystemExit("\n".join(found))


def _not_copied(folder: str, names: list[str]) -> set[str]:
    """Leave out what is for people and editors, and the scripts that are bundled."""
    sources = {"background", "content", "panel"} if Path(folder) == EXTENSION else set()
    in_welcome = Path(folder).is_relative_to(EXTENSION / "welcome")
    endings = (".d.ts", ".d.mts", *((".js",) if in_welcome else ()))
    return sources | {name for name in names if name.endswith(endings)}


def bundle(to: Path, shadow_mode: str) -> None:
    """Bundle the scripts; ends the process where a page would load too large a one."""
    _run("bundle.mjs", to, shadow_mode)
    _run("panel.mjs", to / "panel")
    for script in sorted((to / "content").glob("*.js")):
        largest = LARGEST_CONTENT_SCRIPTS[script.name]
        if (size := script.stat().st_size) > largest:
            raise SystemExit(f"{script.name} has {size} bytes, more than {largest}")


def _run(script: str, *words: Path | str) -> None:
    subprocess.run(["node", BUILD / script, *words], cwd=ROOT, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
