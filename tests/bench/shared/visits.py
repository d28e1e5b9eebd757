"""What the bench of the page does in it, the same with and without the extension."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from tests.bench.shared.memory import page_megabytes
from tests.bench.shared.thread import Tasks, traced
from tests.e2e.browser import SENT, SITE, Browser
from tests.e2e.waiting import wait_until

if TYPE_CHECKING:
    from tests.replica.server import Replica

FEED = f"{SITE}/feed/"
QUIET = 0.2
"""Seconds between a load and what is measured next."""
SETTLES = {40: 2.0, 1_100: 6.0}
"""Seconds until each of so many rows is judged."""
CLICKS = 2_000

SCROLL = """
const [count, done] = arguments;
const further = () => {
  const main = document.querySelector("main");
  if (main.querySelectorAll("[role=listitem]").length >= count) return done();
  main.scrollTop = main.scrollHeight;
  setTimeout(further, 30);
};
further();
"""
CLICK = """
const [selector, count] = arguments;
const target = document.querySelector(selector);
const types = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
const press = () => {
  for (const type of types) target.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true}));
};
for (let at = 0; at < count; at += 1) press();
const before = performance.now();
for (let at = 0; at < count; at += 1) press();
return (performance.now() - before) * 1000 / count;
"""
REBUILD = """
const fresh = [...document.querySelectorAll("main [role=listitem]")].map((row) => {
  const copy = row.cloneNode(true);
  for (const child of [...copy.children]) if (child.attributes.length === 0) child.remove();
  return [row, copy];
});
for (const [row, copy] of fresh) row.replaceWith(copy);
"""
BARE = """
const inSight = [...document.querySelectorAll("main [role=listitem]")].filter((row) => {
  const {top, bottom} = row.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
});
const verdict = (row) => [...row.querySelectorAll("*")].map(
  (node) => node.shadowRoot?.querySelector(".badge")?.dataset.verdict ?? "thinking").find(
  (each) => each !== "thinking");
return inSight.filter((row) => !verdict(row)).map((row) => row.querySelector("p").textContent);
"""
GROW = """
const [count, batch, pause, scrolls, done] = arguments;
const rows = [...document.querySelectorAll("main [role=listitem]")];
const column = rows[0].parentNode;
let at = rows.length;
const grow = () => {
  for (let more = 0; more < batch && at < count; more += 1, at += 1) {
    const copy = rows[at % rows.length].cloneNode(true);
    for (const child of [...copy.children]) if (child.attributes.length === 0) child.remove();
    const name = copy.querySelector("p").textContent;
    copy.querySelector("p").textContent = `${name} ${at}`;
    for (const each of copy.querySelectorAll("[aria-label]")) {
      each.setAttribute("aria-label", each.getAttribute("aria-label").replace(name, `${name} ${at}`));
    }
    for (const link of copy.querySelectorAll("a[href*='/in/']")) link.href = `/in/grown-${at}/`;
    column.insertBefore(copy, column.lastElementChild);
  }
  if (scrolls) column.closest("main").scrollTop = 1e9;
  if (at < count) setTimeout(grow, pause);
  else done?.();
};
grow();
"""
COUNT = "return document.querySelectorAll('main [role=listitem]').length"
FLOOD = """
const rows = [...document.querySelectorAll("main [role=listitem]")];
const places = rows.length > 0 ? rows : [...document.querySelectorAll("main *")];
const text = (node) => document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
let at = 0;
setInterval(() => {
  for (let more = 0; more < 10; more += 1, at += 1) {
    const place = places[(at * 7919) % places.length];
    if (at % 3 === 0) { const words = text(place); if (words) words.data += ""; }
    else if (at % 3 === 1) place.append(document.createElement("span"));
    else place.lastElementChild?.setAttribute("aria-label", String(at));
  }
}, 10);
"""


def journey(browser: Browser, replica: Replica, rows: int) -> Tasks:
    """Open the Sent page and scroll to its end, ten rows after ten, until so many are there and judged."""
    replica.reset()
    driver = browser.driver
    driver.set_script_timeout(300)
    driver.get("about:blank")
    with traced(browser) as trace:
        driver.get(SENT)
        time.sleep(1)  # nobody scrolls before
        driver.execute_async_script(SCROLL, len(replica.people))
        driver.execute_async_script(GROW, rows, 10, 60, 1)
        time.sleep(SETTLES[rows])
    _check(browser)
    return trace.tasks


def _check(browser: Browser) -> None:
    if browser.extension_id and (bare := browser.driver.execute_script(BARE)):
        raise RuntimeError(f"no verdict beside {bare}")


def quiet(browser: Browser, seconds: float = 3) -> Tasks:
    """Leave the page alone."""
    with traced(browser) as trace:
        time.sleep(seconds)
    return trace.tasks


def rebuilt(browser: Browser, rows: int) -> Tasks:
    """Have the page put a new element in every row's place, all in one task."""
    with traced(browser) as trace:
        browser.driver.execute_script(REBUILD)
        time.sleep(SETTLES[rows])
    _check(browser)
    return trace.tasks


def feed(browser: Browser) -> Tasks:
    """Open a page of the site that is not the Sent page."""
    browser.driver.get("about:blank")
    with traced(browser) as trace:
        browser.driver.get(FEED)
        time.sleep(1)
    return trace.tasks


def click(browser: Browser, selector: str = "main") -> float:
    """Return microseconds that the events of one press beside every control take, five of them."""
    time.sleep(QUIET)
    return float(browser.driver.execute_script(CLICK, selector, CLICKS))


def first_ten(browser: Browser, replica: Replica) -> None:
    """Open the Sent page and leave it at the ten rows that it begins with, until they are judged."""
    replica.reset()
    browser.driver.get("about:blank")
    browser.driver.get(SENT)
    time.sleep(SETTLES[40])
    _check(browser)


def grow(browser: Browser, rows: int) -> None:
    """Make the list as long as that without scrolling, and wait until what is in sight is judged."""
    driver = browser.driver
    if driver.execute_script(COUNT) >= rows:
        return
    driver.execute_script(GROW, rows, 500, 1_000, 0, None)
    wait_until(lambda: driver.execute_script(COUNT) >= rows, f"{rows} rows", 240)
    time.sleep(20 if browser.extension_id else 5)


def flood(browser: Browser, seconds: float = 6) -> Tasks:
    """Have the page change something a thousand times a second, all over it."""
    browser.driver.execute_script(FLOOD)
    time.sleep(QUIET)
    with traced(browser) as trace:
        time.sleep(seconds)
    return trace.tasks


def memory(browser: Browser) -> dict[str, Any]:
    """Return megabytes of the page: its JavaScript, and what its process has for itself."""
    driver = browser.driver
    driver.execute_cdp_cmd("HeapProfiler.collectGarbage", {})
    driver.execute_cdp_cmd("Performance.enable", {})
    time.sleep(1)
    metrics = driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
    figures = {each["name"]: each["value"] for each in metrics}
    heap = figures["JSHeapUsedSize"] / 1e6
    return {"heap": heap, "private": wait_until(lambda: page_megabytes(browser), "the page's process")}
