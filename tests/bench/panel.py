"""The side panel with a whole pile: opened, scrolled through, and sorted out by one key.

python -m tests.bench.panel [--rounds N]
"""

from __future__ import annotations

import argparse
import sys
from statistics import median, quantiles
from typing import TYPE_CHECKING, Any

from tests.bench.shared.figures import DIST, keep, spread
from tests.e2e.browser import Browser, chromium
from tests.e2e.consent import grant_consent
from tests.e2e.panel import keep_pile, open_panel
from tests.e2e.parts import ask_background
from tests.e2e.sorting import MEASURE, asked, press_until_done
from tests.e2e.waiting import wait_until
from tests.replica.piles import pile
from tests.replica.server import Replica

if TYPE_CHECKING:
    from tests.replica.people import Person

MANY = 1_100
PILES = {
    "400, half share a note or an employer": (400, 0.5),
    "400, none share": (400, 0.0),
    "1,100, none share": (MANY, 0.0),
}
PILE_ROUNDS = 3
"""Each presses a key for everyone of three piles."""
ASK_ALL = """
const done = arguments[0];
(async () => {
  const {people} = await chrome.runtime.sendMessage({kind: "pile_read"});
  const keys = people.map(({key}) => key);
  for (let at = 0; at < keys.length; at += 400) {
    await chrome.runtime.sendMessage({kind: "pile_advise", keys: keys.slice(at, at + 400)});
  }
  done();
})();
"""
NO_ENGINE = "chrome.offscreen.closeDocument().catch(() => null)"
WHEN_DRAWN = """
new MutationObserver((_, observer) => {
  if (document.querySelectorAll(".person .body").length < 5) return;
  observer.disconnect();
  // The first frame with the names in it has been drawn when the next one begins.
  requestAnimationFrame(() => requestAnimationFrame((now) => { window.drawn = now; }));
}).observe(document, {childList: true, subtree: true});
"""
SCROLL = """
const done = arguments[0];
const people = document.querySelector(".people");
const tasks = [];
const observer = new PerformanceObserver((list) => {
  tasks.push(...list.getEntries().map(({duration}) => duration));
});
observer.observe({entryTypes: ["longtask"]});
const step = () => {
  const before = people.scrollTop;
  people.scrollTop += 700;
  if (people.scrollTop !== before) requestAnimationFrame(step);
  else setTimeout(() => { observer.disconnect(); done([0, ...tasks]); }, 200);
};
requestAnimationFrame(step);
"""

type Figures = dict[str, list[float]]


def opened(browser: Browser) -> float:
    """Return milliseconds from the panel's opening to the first frame with the list, the engine not there."""
    ask_background(browser, NO_ENGINE)
    browser.driver.get("about:blank")
    browser.driver.execute_cdp_cmd("Page.bringToFront", {})
    driver = open_panel(browser, "#list")
    return float(wait_until(lambda: driver.execute_script("return window.drawn"), "the list is drawn"))


def scrolled(browser: Browser) -> float:
    """Return milliseconds of the longest task while the list is scrolled through; 0 below Chromium's 50."""
    return float(max(browser.driver.execute_async_script(SCROLL)))


def sorted_out(browser: Browser, people: list[Person]) -> tuple[float, float]:
    """Return presses a person, and by when 95 of 100 next ones were drawn, in milliseconds from the key."""
    ask_background(browser, "chrome.storage.local.clear()")
    keep_pile(browser, people)
    browser.driver.get("about:blank")
    driver = open_panel(browser, "#sort")
    asked(driver)
    driver.execute_script(MEASURE)
    press_until_done(driver, "1", len(people))
    presses = driver.execute_script("return presses") / len(people)
    return presses, quantiles(driver.execute_script("return spans"), n=20)[-1]


def measure(rounds: int) -> dict[str, Figures]:
    """Return each round's figures of opening and scrolling, and of each pile."""
    found: dict[str, Figures] = {"list": {"opened": [], "longest task": []}}
    with Replica() as replica, chromium(replica.port, DIST / "extension") as browser:
        grant_consent(browser)
        script = {"source": WHEN_DRAWN}
        added = browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", script)
        keep_pile(browser, pile(MANY, 0.5))
        browser.driver.execute_async_script(ASK_ALL)
        opened(browser)  # the first time Chromium compiles
        for _ in range(rounds):
            found["list"]["opened"].append(opened(browser))
            found["list"]["longest task"].append(scrolled(browser))
        browser.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)
        for _ in range(min(rounds, PILE_ROUNDS)):
            for name, (count, sharing) in PILES.items():
                presses, late = sorted_out(browser, pile(count, sharing))
                figures = found.setdefault(name, {"presses": [], "drawn": []})
                figures["presses"].append(presses)
                figures["drawn"].append(late)
    return found


def table(found: dict[str, Any]) -> str:
    """Return the figures as a table in Markdown."""
    lines = ["| the side panel | figure | goal |", "| --- | --- | --- |"]
    drawn = spread(found["list"]["opened"])
    lines.append(f"| open to list drawn, {MANY:,} people, no Python yet, ms | {drawn} | ≤ 400 |")
    tasks = found["list"]["longest task"]
    longest = f"{median(tasks):.0f}" if median(tasks) else "none over 50"
    lines.append(f"| longest task while scrolling through them, ms | {longest} | ≤ 50 |")
    for name, (_, sharing) in PILES.items():
        presses, late = (spread(found[name][what], places) for what, places in (("presses", 2), ("drawn", 0)))
        lines.append(f"| {name}: presses a person | {presses} | ≤ {0.6 if sharing else 1.1} |")
        lines.append(f"| {name}: key to next one drawn, 95th percentile, ms | {late} | ≤ 50 |")
    return "\n".join(lines)


def main() -> None:
    """Measure, keep and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    found = measure(parser.parse_args().rounds)
    keep("panel", found)
    sys.stdout.write(f"{table(found)}\n")


if __name__ == "__main__":
    main()
