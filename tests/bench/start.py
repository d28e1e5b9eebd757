"""How soon Python answers: each way to start it takes its turn in one Chromium, from message to 25 verdicts.

    python -m tests.bench.start [--rounds N]

Writes dist/bench-start.json and prints a table. Times are medians in
milliseconds; the ratios are the reliable part.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.figures import DIST, keep, spread
from tests.bench.memory import private_megabytes
from tests.bench.people import request
from tests.bench.sizes import package_sizes, sizes_table
from tests.bench.variants import PHASES, WAYS, make_variants, page_of
from tests.e2e.browser import Browser, chromium
from tests.e2e.debugger import attached
from tests.e2e.parts import alive
from tests.e2e.waiting import wait_until

NOBODY = 9  # the port of a site that is not needed here
PRACTICE_SECONDS = 25
CODE_CACHE_SECONDS = 8
IDLE_SECONDS = 90

COLD = """(async (page, request) => {
  if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = performance.now();
  await chrome.offscreen.createDocument({url: page, reasons: ["WORKERS"], justification: "bench"});
  const {reply, failed} = await chrome.runtime.sendMessage({kind: "ask", to: "engine", request});
  if (failed) throw new Error(failed);
  return performance.now() - before;
})"""
TOLD = """(async (request) => {
  const {reply} = await chrome.runtime.sendMessage({kind: "ask", to: "engine", request});
  return reply;
})"""
WARM = """(async (request) => {
  const before = performance.now();
  await chrome.runtime.sendMessage({kind: "ask", to: "engine", request});
  return performance.now() - before;
})"""


def cold(browser: Browser, way: str, size: int = 25) -> float:
    """Start Python one way and ask; return milliseconds from the message to the reply."""
    with attached(browser, "service_worker") as worker:
        worker.socket.settimeout(90)
        return float(worker.evaluate(f"{COLD}({json.dumps(page_of(way))}, {json.dumps(request(size))})"))


def warm(browser: Browser, size: int) -> float:
    """Ask the engine that runs; return milliseconds."""
    with attached(browser, "service_worker") as worker:
        return float(worker.evaluate(f"{WARM}({json.dumps(request(size))})"))


def wake(browser: Browser) -> None:
    """Open a page of the extension, so that its service worker lives."""
    browser.driver.get(browser.extension_page("options/options.html"))


def in_one_browser(extension: Path, rounds: int) -> dict[str, Any]:
    """Measure every way in turn in a browser that has been running for a while."""
    with chromium(NOBODY, extension) as browser:
        wake(browser)
        time.sleep(PRACTICE_SECONDS)  # what an installation sets off is over
        runs: dict[str, list[float]] = {way: [] for way in WAYS}
        for turn in range(rounds + 1):
            for way in WAYS:
                spent = cold(browser, way)
                if turn:
                    runs[way].append(spent)
        cold(browser, "restored")
        after = {
            size: median(warm(browser, size) for _ in range(rounds)) for size in (10, 25, 40, 1_000, 1_100)
        }
        return {"cold": runs, "warm": after}


def phases(extension: Path, rounds: int) -> dict[str, float]:
    """Return the median of each step's end within one start, in milliseconds since the worker began."""
    runs: dict[str, list[float]] = {}
    with chromium(NOBODY, extension) as browser:
        wake(browser)
        time.sleep(PRACTICE_SECONDS)
        for turn in range(rounds + 1):
            cold(browser, PHASES)
            with attached(browser, "service_worker") as worker:
                told = json.loads(worker.evaluate(f"{TOLD}({json.dumps(request(25))})"))
            if turn:
                for step, at in told.items():
                    runs.setdefault(step, []).append(at)
    return {step: median(values) for step, values in sorted(runs.items(), key=lambda run: median(run[1]))}


def memory_of_each(extension: Path) -> dict[str, float]:
    """Measure the private memory of the extension's process, each way in a browser of its own."""
    found = {}
    for way in ("floor", "stock", "plain", "restored"):
        with chromium(NOBODY, extension) as browser:
            wake(browser)
            cold(browser, way, 1)
            found[way] = private_megabytes(browser)
            if way == "restored":
                warm(browser, 1_100)
                found["restored, after 1,100 invitations"] = private_megabytes(browser)
                wait_until(lambda: not alive(browser, "background_page"), "Python has left", IDLE_SECONDS)
                found["restored, a minute after the last question"] = private_megabytes(browser)
    return found


def in_new_browsers(extension: Path, rounds: int) -> dict[str, list[float]]:
    """Measure the first start of a browser, with a new profile and with one that has practised."""
    runs: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        practised = Path(folder) / "practised"
        with chromium(NOBODY, extension, practised) as browser:
            wake(browser)
            time.sleep(PRACTICE_SECONDS + CODE_CACHE_SECONDS)
            cold(browser, "stock")
            time.sleep(CODE_CACHE_SECONDS)
        for _ in range(rounds):
            for way in ("stock", "restored"):
                for name, profile in (("new profile", None), ("practised profile", practised)):
                    with chromium(NOBODY, extension, profile) as browser:
                        wake(browser)
                        runs.setdefault(f"{way}, {name}", []).append(cold(browser, way))
    return runs


def table(found: dict[str, Any]) -> str:
    """Return the figures as tables in Markdown."""
    runs = {**found["cold"], **found["new"]}
    stock, floor = (median(found["cold"][way]) for way in ("stock", "floor"))
    lines = [
        "| from message to 25 verdicts | ms | against stock | against the floor |",
        "| --- | --- | --- | --- |",
    ]
    for name, values in runs.items():
        middle = median(values)
        in_new = next((runs[each] for each in runs if each == f"stock, {name.partition(', ')[2]}"), None)
        against = median(in_new) if in_new else stock
        lines.append(f"| {name} | {spread(values)} | {middle / against:.3f} | {middle / floor:.2f} |")
    sizes = ", ".join(f"{int(size):,}: {ms:.1f}" for size, ms in found["warm"].items())
    memory = ", ".join(f"{name}: {size:.0f}" for name, size in found["memory"].items())
    steps = ", ".join(f"{step} {at:.0f}" for step, at in found["phases"].items())
    told = [f"Warm, ms by invitations: {sizes}.", f"Private memory, MB: {memory}.", f"Phases, ms: {steps}."]
    return "\n".join([*lines, "", *told, "", sizes_table(found["sizes"])])


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        extension = make_variants(Path(folder))
        found = {"sizes": package_sizes(DIST / "extension"), **in_one_browser(extension, rounds)}
        found["phases"] = phases(extension, rounds)
        found["memory"] = memory_of_each(extension)
        found["new"] = in_new_browsers(extension, max(3, rounds // 2))
    keep("start", found)
    print(table(found))  # noqa: T201 - what the bench is for
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
