"""How fast the core is: natively and in Pyodide, for 1, 1,000 and 10,000 people, asked first and again.

    python -m tests.bench.core [--rounds N]

All variants take turns within one run, so their ratios hold on a noisy machine; times are medians. The first
time nobody's name, headline or note was read before; the second time the same is asked, as a panel does after
each answer. Writes dist/bench-core.json and prints the table that docs/measurements.md holds.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tracemalloc
from statistics import median
from time import perf_counter
from typing import Any

from pycore import answer
from tests.bench.shared.figures import ROOT, keep
from tests.bench.shared.people import request

SIZES = (1, 1_000, 10_000)
ASKED: dict[str, dict[str, Any]] = {
    "whole advice": {},
    "brief advice": {"detail": "brief"},
    "order of a pile": {"kind": "sort"},
}
MIB, KB = 2**20, 1_000


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

    def ask(self, text: str) -> dict[str, float]:
        """Answer once; return milliseconds and the size of the heap."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps(text) + "\n")
        self.process.stdin.flush()
        return self._line()


def native(text: str) -> float:
    """Answer once; return milliseconds."""
    before = perf_counter()
    answer(text)
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
    start = 0
    for size in SIZES:
        runs: dict[str, list[float]] = {}
        heap = 0.0
        for turn in range(rounds + 1):
            for kind, fields in ASKED.items():
                text, start = request(size, start, **fields), start + size
                for time in ("first", "again"):
                    told = wasm.ask(text)
                    heap = told["heap"]
                    spent = {"native": native(text), "Pyodide": told["ms"]}
                    for where, ms in spent.items() if turn else ():
                        runs.setdefault(f"{kind}, {where}, {time}", []).append(ms)
        sizes.append(
            {
                "size": size,
                "ms": runs,
                "peak_mib": peak(request(size)),
                "heap_mib": heap / MIB,
                "reply_kb": {
                    kind: len(answer(request(size, **fields)).encode()) / KB for kind, fields in ASKED.items()
                },
            }
        )
    wasm.process.kill()
    starts = [wasm.start, *(_start() for _ in range(2))]
    return {
        "rounds": rounds,
        "sizes": sizes,
        "boot_ms": [start["boot"] for start in starts],
        "import_ms": [start["import"] for start in starts],
    }


def _start() -> dict[str, float]:
    wasm = Pyodide()
    wasm.process.kill()
    return wasm.start


def table(found: dict[str, Any]) -> str:
    """Return the figures as a table in Markdown."""
    sizes = found["sizes"]
    lines = [
        "| microseconds an invitation | 1 | 1,000 | 10,000 | 10,000 against 1,000 |",
        "| --- | --- | --- | --- | --- |",
    ]
    for name in sizes[0]["ms"]:
        each = [median(entry["ms"][name]) * 1000 / entry["size"] for entry in sizes]
        lines.append(
            f"| {name} | {each[0]:,.0f} | {each[1]:,.0f} | {each[2]:,.0f} | {each[2] / each[1]:.2f} |"
        )
    for name, key in (("peak memory, native, MiB", "peak_mib"), ("heap, Pyodide, MiB", "heap_mib")):
        lines.append(f"| {name} | {' | '.join(f'{entry[key]:.1f}' for entry in sizes)} | |")
    for kind in ASKED:
        kilobytes = " | ".join(f"{entry['reply_kb'][kind]:,.1f}" for entry in sizes)
        lines.append(f"| {kind}, reply, kB | {kilobytes} | |")
    boot, imported = median(found["boot_ms"]), median(found["import_ms"])
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
