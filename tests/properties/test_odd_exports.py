"""However an export is damaged, it is read as far as it can be, or refused in words, without much delay."""

from __future__ import annotations

import base64
import json
import os
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pycore import read_export
from pycore.export.files.watched import unwatched
from tests.core.asking import TODAY
from tests.properties.odd_exports import odd_export

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = (20261122, 7, 1815)
FEW, MANY = 1_000, int(os.environ.get("ODD_EXPORTS", "20000"))
"""Exports; `make fuzz` reads more."""
PATIENCE = 2.0
"""Seconds for one export of some thousand characters, on a machine that does other things beside."""
KEPT = Path(__file__).parents[1] / "fuzz-seeds" / "exports.json"
"""Those that once failed; each is read again every day."""
REQUEST = json.dumps({"today": TODAY, "locale": "en", "invitations": [], "settings": {}})


@dataclass(frozen=True)
class Handed:
    """A file whose bytes are handed over as they are asked for."""

    name: str
    content: bytes

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.content)

    @property
    def fill(self) -> Callable[[int, memoryview], None]:
        """Fills a buffer."""

        def fill(at: int, into: memoryview) -> None:
            into[:] = self.content[at : at + len(into)]

        return fill


def fault_in(files: list[tuple[str, bytes]]) -> tuple[str | None, str]:
    """Return what is wrong with how an export is read, if anything, and the kind of the reply."""
    begun = time.process_time()
    try:
        reply: dict[str, Any] = json.loads(read_export(REQUEST, [Handed(*file) for file in files], unwatched))
    except Exception as error:  # noqa: BLE001 - whichever it is, it is the finding
        return f"{type(error).__name__}: {error}", "raised"
    if time.process_time() - begun > PATIENCE:
        return "slow", reply["kind"]
    if reply["kind"] == "error":
        paths = {error["path"].split(".")[0] for error in reply["errors"]}
        said = "; ".join(error["message"] for error in reply["errors"])
        return (None if paths == {"files"} and "could not be answered" not in said else said), "error"
    return (None if reply["kind"] == "imported" else reply["kind"]), reply["kind"]


def keep(why: str, files: list[tuple[str, bytes]]) -> None:
    """Write down an export that failed, so that it is read every day from now on."""
    case = {"why": why, "files": {name: base64.b64encode(content).decode() for name, content in files}}
    kept = [*json.loads(KEPT.read_text(encoding="utf-8")), case]
    KEPT.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def test_what_once_failed() -> None:
    for case in json.loads(KEPT.read_text(encoding="utf-8")):
        files = [(name, base64.b64decode(content)) for name, content in case["files"].items()]
        assert fault_in(files)[0] is None, case["why"]


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])
def test_odd_exports_are_read_or_refused_in_words(count: int, capsys: pytest.CaptureFixture[str]) -> None:
    kinds: Counter[str] = Counter()
    slowest, begun = (0.0, 0, 0), time.monotonic()
    for place in range(count):
        seed, number = SEEDS[place % len(SEEDS)], place // len(SEEDS)
        files, start = odd_export(seed, number), time.process_time()
        fault, kind = fault_in(files)
        slowest = max(slowest, (time.process_time() - start, seed, number))
        if fault:
            keep(fault, files)
        assert fault is None, (seed, number)
        kinds[kind] += 1
    with capsys.disabled():
        print(  # noqa: T201 - a finding
            f"\n{count:,} exports in {time.monotonic() - begun:.0f} s: {dict(kinds)}; the slowest "
            f"{1000 * slowest[0]:.1f} ms, odd_export({slowest[1]}, {slowest[2]})"
        )
    assert set(kinds) == {"error", "imported"}, kinds
