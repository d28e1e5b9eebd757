"""An export with 100 MB of messages: read natively and in the panel, turn by turn.

python -m tests.bench.exports [--rounds N]
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.bench.shared.figures import DIST, keep, spread
from tests.bench.shared.memory import private_megabytes
from tests.core.exports import INVITATIONS, MESSAGES, sent, wrote
from tests.e2e.browser import chromium
from tests.e2e.waiting import PAUSE_SECONDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.browser import Browser

_ME = ("Me Myself", "me")
_PEOPLE = [(f"Person {number}", f"p{number}") for number in range(200)]
_MAILBOX = 100_000_000
_SHOWN = "return document.querySelector('#data-preview') !== null"
_NATIVELY = """
import json, os, sys, time
from pycore import read_export

class Handed:
    def __init__(self, path):
        self.name, self.size, self._file = path, os.path.getsize(path), open(path, "rb")
    def fill(self, at, into):
        self._file.seek(at)
        into[:] = self._file.read(len(into))

start = time.perf_counter()
request = json.dumps({"today": "2026-11-22", "invitations": []})
assert json.loads(read_export(request, [Handed(sys.argv[1])], lambda *_: None))["kind"] == "imported"
print(time.perf_counter() - start)
"""


def _rows() -> Iterator[bytes]:
    """Yield messages of words that pack about as well as people's do."""
    chance = random.Random(7)
    words = ["".join(chance.choices("etaoinshrdlucmfwypvbgk", k=chance.randint(2, 9))) for _ in range(6000)]
    yield MESSAGES.encode()
    size = number = 0
    while size < _MAILBOX:
        other = _PEOPLE[number // 2 % len(_PEOPLE)]
        content = f"<p>{' '.join(chance.choices(words, k=chance.randint(5, 500)))}</p>"
        pair = (_ME, other) if number % 2 else (other, _ME)
        row = wrote(*pair, content=content).encode()
        size, number = size + len(row), number + 1
        yield row


def _export(folder: Path) -> Path:
    path = folder / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Invitations.csv", INVITATIONS + "".join(sent(*each) for each in _PEOPLE))
        with archive.open("messages.csv", "w") as member:
            for row in _rows():
                member.write(row)
    return path


def _natively(path: Path) -> float:
    """Return seconds."""
    command = [sys.executable, "-c", _NATIVELY, str(path)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _in_the_panel(browser: Browser, path: Path) -> tuple[float, float]:
    """Return seconds from the file to the preview, and megabytes beyond those of the open panel."""
    driver = browser.driver
    driver.get("about:blank")
    driver.get(browser.extension_page("panel/panel.html#data"))
    time.sleep(2)  # the panel's own loading is not what is measured
    before = peak = private_megabytes(browser)
    start = time.perf_counter()
    driver.find_element("css selector", "[aria-labelledby=data-import] input[type=file]").send_keys(str(path))
    while not driver.execute_script(_SHOWN):
        peak = max(peak, private_megabytes(browser))
        time.sleep(PAUSE_SECONDS)
    return time.perf_counter() - start, peak - before


def measure(rounds: int) -> dict[str, list[float]]:
    """Return seconds in the panel and natively, and megabytes in the panel, of each round."""
    found: dict[str, list[float]] = {"native": [], "panel": [], "memory": []}
    with tempfile.TemporaryDirectory() as folder:
        path = _export(Path(folder))
        with chromium(0, DIST / "extension") as browser:
            _in_the_panel(browser, path)  # the first time Chromium compiles
            for _ in range(rounds):
                found["native"].append(_natively(path))
                seconds, megabytes = _in_the_panel(browser, path)
                found["panel"].append(seconds)
                found["memory"].append(megabytes)
    return found


def table(found: dict[str, Any]) -> str:
    """Return the figures as a table in Markdown."""
    native, panel = ([1000 * each for each in found[name]] for name in ("native", "panel"))
    lines = ["| an export with 100 MB of messages | native | in the panel |", "| --- | --- | --- |"]
    lines.append(f"| milliseconds | {spread(native)} | {spread(panel)} |")
    lines.append(f"| against native | 1.00 | {median(panel) / median(native):.2f} |")
    lines.append(f"| peak memory on top of the open panel, MB | | {spread(found['memory'])} |")
    return "\n".join(lines)


def main() -> None:
    """Measure, keep and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    found = measure(parser.parse_args().rounds)
    keep("exports", found)
    sys.stdout.write(f"{table(found)}\n")


if __name__ == "__main__":
    main()
