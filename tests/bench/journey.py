"""How soon a person sees a badge: from opening the Sent page, and from the row's arrival, in a real browser.

    python -m tests.bench.journey [--rounds N]

Every case takes its turn in each round. Writes dist/bench-journey.json and prints a table.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.shared.figures import ROOT, keep, spread
from tests.bench.start import PRACTICE_SECONDS
from tests.e2e.browser import SENT, Browser, chromium
from tests.e2e.consent import grant_consent
from tests.e2e.parts import ask_background, stop_background
from tests.e2e.waiting import wait_until
from tests.replica.server import Replica

CLOCK = """(() => {
  const marks = (window.marks = {});
  const judged = (row) => [...row.children].some((node) =>
    node.shadowRoot?.querySelector(".badge[data-verdict]:not([data-verdict=thinking])"));
  const look = () => {
    const rows = [...document.querySelectorAll("main [role=listitem]")];
    const later = rows.slice(10);
    if (rows.length > 0) marks.row ??= performance.now();
    if (rows.some(judged)) marks.badge ??= performance.now();
    if (later.length > 0) marks.laterRow ??= performance.now();
    if (later.some(judged)) marks.laterBadge = performance.now();
    else setTimeout(look, 4);
  };
  setTimeout(look);
})()"""
SCROLL = """
const main = document.querySelector("main");
main.scrollTop = main.scrollHeight;
return window.marks.laterBadge ?? null;
"""
CLOSE = "chrome.offscreen.hasDocument().then((there) => there && chrome.offscreen.closeDocument())"
FORGET = "chrome.storage.session.clear()"


def close_engine(browser: Browser) -> None:
    """Take Python away, as after some idle time."""
    ask_background(browser, CLOSE)


def forget_cards(browser: Browser) -> None:
    """Forget what was judged before."""
    ask_background(browser, FORGET)


def sleep_all(browser: Browser) -> None:
    """Take Python away and stop the background, as long after the last visit."""
    close_engine(browser)
    stop_background(browser)


type Step = Callable[[Browser], None]

CASES: dict[str, tuple[Step, ...]] = {
    "first visit, Python not there": (forget_cards, close_engine),
    "first visit, Python there": (forget_cards,),
    "second visit, Python not there": (close_engine,),
    "second visit, Python there": (),
    "second visit, background stopped, Python not there": (sleep_all,),
}


def visit(browser: Browser) -> dict[str, float]:
    """Open the Sent page; return when the first row and the first badge were there."""
    driver = browser.driver
    driver.get(SENT)
    wait_until(lambda: driver.execute_script("return window.marks?.badge ?? null"), "a badge", 30)
    wait_until(lambda: driver.execute_script(SCROLL), "a badge of a row that came by scrolling", 30)
    marks: dict[str, float] = driver.execute_script("return window.marks")
    time.sleep(0.5)  # what was judged is written down
    driver.get("about:blank")
    return marks


def measure(extension: Path, rounds: int) -> dict[str, Any]:
    """Run every case in turn."""
    found: dict[str, dict[str, list[float]]] = {
        case: {what: [] for what in ("badge", "row", "later row")} for case in CASES
    }
    with Replica() as replica, chromium(replica.port, extension) as browser:
        grant_consent(browser)
        browser.driver.switch_to.new_window("tab")  # a page behind the welcome page waits for its turn
        source = {"source": CLOCK}
        browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", source)
        time.sleep(PRACTICE_SECONDS)
        visit(browser)
        for _ in range(rounds):
            for case, steps in CASES.items():
                browser.driver.get(browser.extension_page("options/options.html"))  # the background lives
                for step in steps:
                    step(browser)
                marks = visit(browser)
                found[case]["badge"].append(marks["badge"])
                found[case]["row"].append(marks["badge"] - marks["row"])
                found[case]["later row"].append(marks["laterBadge"] - marks["laterRow"])
    return found


def table(found: dict[str, dict[str, list[float]]]) -> str:
    """Return the figures as a table in Markdown."""
    lines = [
        "| visit, ms | navigation to first badge | first row to badge | later row to badge |",
        "| --- | --- | --- | --- |",
    ]
    for case, runs in found.items():
        figures = " | ".join(spread(values) for values in runs.values())
        lines.append(f"| {case} | {figures} |")
    return "\n".join(lines)


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    found = measure(ROOT / "dist" / "extension-test", parser.parse_args().rounds)
    keep("journey", found)
    print(table(found))  # noqa: T201 - what the bench is for
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
