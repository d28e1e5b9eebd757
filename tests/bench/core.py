"""How fast the core is: natively and in Pyodide, with and without marshmallow, for 1, 1,000 and 10,000.

    python -m tests.bench.core [--rounds N]

All variants take turns within one run, so their ratios hold on a noisy machine; times are medians. Writes
dist/bench-core.json and prints the table that docs/performance.md holds.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from pycore import answer
from tests.bench.figures import keep
from tests.bench.people import request
from tests.bench.plain import answer_plain

ROOT = Path(__file__).resolve().parents[2]
SIZES = (1, 1_000, 10_000)
MIB = 2**20


class Pyodide:
    """The shipped core under Node, answering on a pipe."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            ["node", "tests/bench/core.mjs"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.start = self._line()

    def _line(self) -> dict[str, float]:
        assert self.process.stdout
        reply: dict[str, float] = json.loads(self.process.stdout.readline())
        return reply

    def ask(self, entry: str, text: str) -> dict[str, float]:
        """Answer once; return milliseconds and the size of the heap."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps([entry, text]) + "\n")
        self.process.stdin.flush()
        return self._line()


def native(entry: Callable[[str], str], text: str) -> float:
    """Answer once; return milliseconds."""
    before = perf_counter()
    entry(text)
    return (perf_counter() - before) * 1000


def peak(text: str) -> float:
    """Return the most memory that one answer takes natively, in MiB, the reply included."""
    tracemalloc.start()
    answer(text)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / MIB


def measure(rounds: int) -> dict[str, Any]:
    """Run every variant in turn, ``rounds`` times for each size, after one that warms up."""
    wasm = Pyodide()
    sizes = []
    for size in SIZES:
        text = request(size)
        runs: dict[str, list[float]] = {}
        heap = 0.0
        for turn in range(rounds + 1):
            told = wasm.ask("answer", text)
            heap = told["heap"]
            spent = {
                "native": native(answer, text),
                "native without marshmallow": native(answer_plain, text),
                "Pyodide": told["ms"],
                "Pyodide without marshmallow": wasm.ask("plain", text)["ms"],
            }
            if turn:
                for name, ms in spent.items():
                    runs.setdefault(name, []).append(ms)
        sizes.append(
            {
                "size": size,
                "ms": {name: median(all_ms) for name, all_ms in runs.items()},
                "peak_mib": peak(text),
                "heap_mib": heap / MIB,
            }
        )
    wasm.process.kill()
    starts = [wasm.start, *(_start() for _ in range(2))]
    return {
        "rounds": rounds,
        "sizes": sizes,
        "boot_ms": median(start["boot"] for start in starts),
        "import_ms": median(start["import"] for start in starts),
    }


def _start() -> dict[str, float]:
    wasm = Pyodide()
    wasm.process.kill()
    return wasm.start


def table(found: dict[str, Any]) -> str:
    """Return the figures as a table in Markdown."""
    names = list(found["sizes"][0]["ms"])
    lines = [
        "| microseconds an invitation | 1 | 1,000 | 10,000 | 10,000 against native |",
        "| --- | --- | --- | --- | --- |",
    ]
    for name in names:
        each = [entry["ms"][name] * 1000 / entry["size"] for entry in found["sizes"]]
        ratio = found["sizes"][-1]["ms"][name] / found["sizes"][-1]["ms"]["native"]
        lines.append(f"| {name} | {each[0]:,.0f} | {each[1]:,.0f} | {each[2]:,.0f} | {ratio:.2f} |")
    peaks = " | ".join(f"{entry['peak_mib']:.1f}" for entry in found["sizes"])
    heaps = " | ".join(f"{entry['heap_mib']:.1f}" for entry in found["sizes"])
    lines += [f"| peak memory, native, MiB | {peaks} | |", f"| heap, Pyodide, MiB | {heaps} | |"]
    boot, imported = found["boot_ms"], found["import_ms"]
    lines.append(f"\nPyodide under Node: boot {boot:,.0f} ms, import of the core {imported:,.0f} ms.")
    return "\n".join(lines)


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    found = measure(parser.parse_args().rounds)
    keep("core", found)
    print(table(found))  # noqa: T201 - what the bench is for
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
