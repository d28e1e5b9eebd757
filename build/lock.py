"""Write build/requirements.txt: every development package pinned with its hashes, no index named.

Run by hand after changing pyproject.toml: ``.venv/bin/python build/lock.py``.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "build" / "requirements.txt"
OPTIONS = (
    "--quiet",
    "--generate-hashes",
    "--strip-extras",
    "--allow-unsafe",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-trusted-host",
    "--no-annotate",
    "--no-header",
)


def wanted() -> list[str]:
    """Return the project's own dependencies and those of every group, as written."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"].values()
    return [*project["project"]["dependencies"], *(line for group in groups for line in group)]


def main() -> int:
    """Compile the lock file with pip-tools, which must be installed in this interpreter."""
    command = [
        sys.executable,
        "-m",
        "piptools",
        "compile",
        *OPTIONS,
        "--output-file",
        str(LOCK),
        "-",
    ]
    return subprocess.run(command, input="\n".join(wanted()), text=True, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
