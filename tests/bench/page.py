"""What the extension costs the page: everything is done with and without it, in turn, in one run.

    python -m tests.bench.page [--rounds N]

Times are the processor's, of the page's main thread, so that other processes change them little; they are
medians. Writes dist/bench-page.json and prints a table.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.shared.figures import ROOT, keep, spread
from tests.bench.shared.thread import Tasks
from tests.bench.shared.visits import (
    FEED,
    click,
    feed,
    first_ten,
    flood,
    grow,
    journey,
    memory,
    quiet,
    rebuilt,
)
from tests.e2e.browser import Browser, chromium, leave_one_tab
from tests.e2e.consent import grant_consent
from tests.replica.server import Replica

TEN, FEW, MANY, FLOODED = 10, 40, 1_100, 10_000
LONGEST = "ten thousand flooded"
FLOODS = 3
"""Rounds with a flood of the longest list: each takes minutes."""

type Figures = dict[str, float]
type Runs = dict[str, list[float]]


def figures(name: str, tasks: Tasks) -> Figures:
    """Return the figures of one stretch of time under its name."""
    return {f"{name}: {what}": value for what, value in asdict(tasks).items()}


def sent(browser: Browser, replica: Replica, rows: int) -> Figures:
    """Measure a Sent page with so many rows."""
    found = figures(f"{rows:,} rows", journey(browser, replica, rows))
    found |= figures(f"{rows:,} rows, quiet", quiet(browser))
    found[f"{rows:,} rows: click, µs"] = click(browser)
    for what, size in memory(browser).items():
        found[f"{rows:,} rows: {what}, MB"] = size
    found |= figures(f"{rows:,} rows built anew at once", rebuilt(browser, rows))
    return found


def elsewhere(browser: Browser) -> Figures:
    """Measure a page of the site that is not the Sent page."""
    found = figures("feed", feed(browser))
    found["feed: click, µs"] = click(browser)
    for what, size in memory(browser).items():
        found[f"feed: {what}, MB"] = size
    browser.driver.get(FEED)
    return found | figures("feed, flooded", flood(browser))


def flooded(browser: Browser, replica: Replica, rows: int) -> Figures:
    """Measure a Sent page that changes without end."""
    if rows == TEN:
        first_ten(browser, replica)
    else:
        journey(browser, replica, FEW)
        grow(browser, rows)
    return figures(f"{rows:,} rows, flooded", flood(browser))


def measure(extension: Path, rounds: int, only: str) -> dict[str, Runs]:
    """Run every case in turn, with and without the extension."""
    with ExitStack() as stack:
        replica = stack.enter_context(Replica())
        browsers = {
            "without": stack.enter_context(chromium(replica.port)),
            "with": stack.enter_context(chromium(replica.port, extension)),
        }
        grant_consent(browsers["with"])
        for browser in browsers.values():
            leave_one_tab(browser.driver)
        cases: dict[str, Callable[[Browser], Figures]] = {
            "elsewhere": elsewhere,
            "few": lambda browser: sent(browser, replica, FEW),
            "many": lambda browser: sent(browser, replica, MANY),
            "ten flooded": lambda browser: flooded(browser, replica, TEN),
            "few flooded": lambda browser: flooded(browser, replica, FEW),
            LONGEST: lambda browser: flooded(browser, replica, FLOODED),
        }
        runs: dict[str, Runs] = {name: {} for name in ("without", "with")}
        journey(browsers["with"], replica, FEW)  # Python and the background are warm
        for turn in range(rounds):
            for case, figures_of in cases.items():
                if (only and case != only) or (case == LONGEST and turn >= FLOODS):
                    continue
                for name, browser in browsers.items():
                    for what, value in figures_of(browser).items():
                        runs[name].setdefault(what, []).append(value)
    return runs


def table(runs: dict[str, Any]) -> str:
    """Return the figures as a table in Markdown."""
    lines = ["| | without | with | added |", "| --- | --- | --- | --- |"]
    for what, values in runs["with"].items():
        bare = runs["without"][what]
        added = median(values) - median(bare)
        lines.append(f"| {what} | {spread(bare, 2)} | {spread(values, 2)} | {added:,.2f} |")
    return "\n".join(lines)


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    runs = measure(ROOT / "dist" / "extension-test", options.rounds, options.only)
    keep("page", runs)
    print(table(runs))  # noqa: T201 - what the bench is for
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
