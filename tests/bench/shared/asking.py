"""How the bench of the start asks the engine: cold, warm, and as a page does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.bench.shared.people import request
from tests.bench.shared.variants import page_of
from tests.e2e.debugger import attached
from tests.e2e.parts import ask_background

if TYPE_CHECKING:
    from tests.e2e.browser import Browser

PATIENCE_SECONDS = 90

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
RELAY = """(() => {
  if (globalThis.isRelaying) return;
  globalThis.isRelaying = true;
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== "bench") return;
    port.onMessage.addListener(async (request) => {
      const {reply, failed} = await chrome.runtime.sendMessage({kind: "ask", to: "engine", request});
      port.postMessage(failed ? {failed} : JSON.parse(reply));
    });
  });
})()"""
"""The engine answers the background alone: a page's question goes through it, and it hands on an object."""
FROM_PAGE = """
const [request, done] = arguments;
const port = chrome.runtime.connect({name: "bench"});
const before = performance.now();
port.onMessage.addListener(({advice}) => {
  const spent = performance.now() - before;
  port.disconnect();
  done(advice ? spent : null);
});
port.postMessage(request);
"""


def wake(browser: Browser) -> None:
    """Open a page of the extension, so that its service worker lives."""
    browser.driver.get(browser.extension_page("options/options.html"))


def cold(browser: Browser, way: str, size: int = 25) -> float:
    """Start Python one way and ask; return milliseconds from the message to the reply."""
    with attached(browser, "service_worker") as worker:
        worker.socket.settimeout(PATIENCE_SECONDS)
        return float(worker.evaluate(f"{COLD}({json.dumps(page_of(way))}, {json.dumps(request(size))})"))


def warm(browser: Browser, size: int) -> float:
    """Have the background ask the engine that runs for whole advice; return milliseconds."""
    with attached(browser, "service_worker") as worker:
        return float(worker.evaluate(f"{WARM}({json.dumps(request(size))})"))


def briefly(browser: Browser, size: int) -> float:
    """Have a page ask the engine that runs, through the background, for brief advice; return milliseconds."""
    ask_background(browser, RELAY)
    asked = request(size, detail="brief")
    spent = browser.driver.execute_async_script(FROM_PAGE, asked)
    if spent is None:
        raise RuntimeError("the engine gave no advice")
    return float(spent)


def steps_of(browser: Browser) -> dict[str, float]:
    """Return when each step of the start ended that just was made, in milliseconds since the worker began."""
    with attached(browser, "service_worker") as worker:
        told: dict[str, float] = json.loads(worker.evaluate(f"{TOLD}({json.dumps(request(25))})"))
    return told
