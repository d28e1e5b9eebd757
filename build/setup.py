"""Install what development needs: Python and npm packages, Chromium with its driver.

``make setup`` runs it. A second run looks at the stamps and is done at once. Each failure is one
sentence that says what to do.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from browsers import CHROMEDRIVER, CHROMIUM, find_chromedriver, find_chromium

ROOT = Path(__file__).resolve().parent.parent
TRIES = 3
OLDEST_NODE = (18, 18)


class SetupError(Exception):
    """What is missing, and what to do about it."""


def run(*command: str, tries: int = TRIES) -> bool:
    """Run a command in the root, again after a pause where it fails; say whether it succeeded."""
    for attempt in range(tries):
        if subprocess.run(command, cwd=ROOT, check=False).returncode == 0:
            return True
        if attempt + 1 < tries:
            time.sleep(2**attempt)
    return False


def digest(*files: Path) -> str:
    """Return one hash over the files."""
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def once(stamp: Path, *sources: Path) -> bool:
    """Say whether the stamp already stands for these sources."""
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == digest(*sources)


def apt_get(*packages: str, tries: int = TRIES) -> bool:
    """Install Debian packages, as root or with a sudo that asks nothing; say whether it worked."""
    if shutil.which("apt-get") is None:
        return False
    sudo = () if os.geteuid() == 0 else ("sudo", "-n")
    print(f"Installing {', '.join(packages)} with apt-get", flush=True)
    return run(*sudo, "apt-get", "-qq", "update", tries=tries) and run(
        *sudo, "apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages, tries=tries
    )


def python_packages() -> None:
    """Install build/requirements.txt into this interpreter, every file checked against its hash."""
    lock = ROOT / "build" / "requirements.txt"
    stamp = Path(sys.prefix) / "installed"
    if once(stamp, lock):
        return
    print("Installing the Python packages of build/requirements.txt", flush=True)
    pip = (sys.executable, "-m", "pip", "install", "-qq", "--disable-pip-version-check")
    if not run(*pip, "--require-hashes", "--requirement", str(lock)):
        raise SetupError(
            "pip could not install build/requirements.txt; see its lines above, check the network"
            " or your package index, and run `make setup` again."
        )
    stamp.write_text(digest(lock), encoding="utf-8")


def node_version() -> tuple[int, int]:
    """Return Node's major and minor version, (0, 0) where there is none."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return (0, 0)
    text = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    major, minor, *_ = text.strip().removeprefix("v").split(".")
    return int(major), int(minor)


def npm_packages() -> None:
    """Install package-lock.json into node_modules/."""
    lock = ROOT / "package-lock.json"
    stamp = ROOT / "node_modules" / ".installed"
    if once(stamp, lock):
        return
    if node_version() == (0, 0):
        apt_get("nodejs", "npm")
    if node_version() < OLDEST_NODE:
        oldest = ".".join(map(str, OLDEST_NODE))
        raise SetupError(
            f"Node {oldest} or newer with npm is needed and was not found on PATH: install it"
            " (Debian 12: `apt-get install nodejs npm`) and run `make setup` again."
        )
    print("Installing the npm packages of package-lock.json", flush=True)
    if not run("npm", "ci", "--no-progress", "--loglevel=error"):
        raise SetupError(
            "npm could not install package-lock.json; see its lines above, check the network or"
            " your registry, and run `make setup` again."
        )
    stamp.write_text(digest(lock), encoding="utf-8")


def browser() -> None:
    """Make sure of Chromium and its driver, from Debian where they are missing."""
    if not (find_chromium() and find_chromedriver()):
        apt_get("chromium", "chromium-driver")
    if not (find_chromium() and find_chromedriver()):
        raise SetupError(
            "Chromium and chromedriver are needed and were not found: on Debian run"
            " `apt-get install chromium chromium-driver`; elsewhere (Ubuntu's own package is a snap"
            " and will not do) unpack Chromium or Chrome for Testing and name both binaries in"
            f" {CHROMIUM} and {CHROMEDRIVER}."
        )


def main() -> int:
    """Do all three; end 1 with one sentence where one of them cannot be done."""
    try:
        python_packages()
        npm_packages()
        browser()
    except SetupError as error:
        print(f"Second Thought: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
