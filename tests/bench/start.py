"""How soon Python answers: each way to start it takes its turn in one Chromium, from message to 25 verdicts.

    python -m tests.bench.start [--rounds N]

Writes dist/bench-start.json and prints a table. Times are medians in
milliseconds; the ratios are the reliable part.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.shared.asking import briefly, cold, steps_of, wake, warm
from tests.bench.shared.figures import DIST, keep, spread
from tests.bench.shared.memory import private_megabytes
from tests.bench.shared.sizes import package_sizes, sizes_table
from tests.bench.shared.variants import PHASES, WAYS, make_variants
from tests.e2e.browser import Browser, chromium
from tests.e2e.parts import alive
from tests.e2e.waiting import wait_until

NOBODY = 9  # the port of a site that is not needed here
PRACTICE_SECONDS = 25
CODE_CACHE_SECONDS = 8
IDLE_SECONDS = 90
SIZES = (10, 25, 40, 1_000, 1_100)
BRIEF_SIZES = (25, 1_000)
BRIEFLY = ("stock", "restored")
MEMORY_ROUNDS = 3
"""Each takes four browsers, and a minute for Python to leave."""

type Runs = dict[str, list[float]]


def in_one_browser(extension: Path, rounds: int) -> dict[str, Any]:
    """Measure every way in turn in a browser that has been running for a while."""
    with chromium(NOBODY, extension) as browser:
        wake(browser)
        time.sleep(PRACTICE_SECONDS)  # what an installation sets off is over
        runs: Runs = {way: [] for way in WAYS}
        for turn in range(rounds + 1):
            for way in WAYS:
                spent = cold(browser, way)
                if turn:
                    runs[way].append(spent)
        cold(browser, "restored")
        after = {size: [warm(browser, size) for _ in range(rounds)] for size in SIZES}
        return {"cold": runs, "warm": after, "briefly": asked_briefly(browser, rounds)}


def asked_briefly(browser: Browser, rounds: int) -> dict[str, dict[int, list[float]]]:
    """Ask for brief advice from a page, once each way runs and has been asked the same before."""
    found: dict[str, dict[int, list[float]]] = {way: {size: [] for size in BRIEF_SIZES} for way in BRIEFLY}
    for _ in range(rounds):
        for way, runs in found.items():
            cold(browser, way)
            for size, values in runs.items():
                briefly(browser, size)
                values.append(briefly(browser, size))
    return found


def phases(extension: Path, rounds: int) -> Runs:
    """Return each step's end within one start, in milliseconds since the worker began, in their order."""
    runs: Runs = {}
    with chromium(NOBODY, extension) as browser:
        wake(browser)
        time.sleep(PRACTICE_SECONDS)
        for turn in range(rounds + 1):
            cold(browser, PHASES)
            told = steps_of(browser)
            for step, at in told.items() if turn else ():
                runs.setdefault(step, []).append(at)
    return dict(sorted(runs.items(), key=lambda run: median(run[1])))


def memory_of_each(extension: Path, rounds: int) -> Runs:
    """Measure the private memory of the extension's process in megabytes, each way in a new browser."""
    found: Runs = {}
    for _ in range(rounds):
        for way in ("floor", "stock", "plain", "restored"):
            with chromium(NOBODY, extension) as browser:
                wake(browser)
                cold(browser, way, 1)
                found.setdefault(way, []).append(private_megabytes(browser))
                if way == "restored":
                    for when, size in memory_later(browser).items():
                        found.setdefault(f"{way}, {when}", []).append(size)
    return found


def memory_later(browser: Browser) -> dict[str, float]:
    """Return the megabytes after much was asked, and after Python has left."""
    warm(browser, 1_100)
    found = {"after 1,100 invitations": private_megabytes(browser)}
    wait_until(lambda: not alive(browser, "background_page"), "Python has left", IDLE_SECONDS)
    return found | {"a minute after the last question": private_megabytes(browser)}


def in_new_browsers(extension: Path, rounds: int) -> Runs:
    """Measure the first start of a browser, with a new profile and with one that has practised."""
    runs: Runs = {}
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
    warm_ms = ", ".join(f"{int(size):,}: {median(ms):.1f}" for size, ms in found["warm"].items())
    memory = ", ".join(f"{name}: {median(sizes):.0f}" for name, sizes in found["memory"].items())
    steps = ", ".join(f"{step} {median(at):.0f}" for step, at in found["phases"].items())
    told = [f"Warm, ms by invitations: {warm_ms}.", f"Private memory, MB: {memory}.", f"Phases, ms: {steps}."]
    told += [
        f"Briefly, from a page, {way}, ms by invitations: "
        + ", ".join(f"{int(size):,}: {median(ms):.1f}" for size, ms in runs.items())
        + "."
        for way, runs in found["briefly"].items()
    ]
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
        found["memory"] = memory_of_each(extension, min(rounds, MEMORY_ROUNDS))
        found["new"] = in_new_browsers(extension, max(3, rounds // 2))
    keep("start", found)
    print(table(found))  # noqa: T201 - what the bench is for
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
