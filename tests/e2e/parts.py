"""What tests do to the extension's hidden parts: ask, stop, break."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from tests.e2e.debugger import Part, attached, debugger, targets
from tests.e2e.waiting import wait_until

if TYPE_CHECKING:
    from tests.e2e.browser import Browser

LEAVE_MS = 1000
"""What is busy for ever answers nobody: its debugger has so long to leave before."""


def alive(browser: Browser, part: Part) -> bool:
    """Tell whether the service worker or the offscreen document (`background_page`) lives."""
    with debugger(browser) as session:
        return bool(targets(session, browser, part))


def ask_background(browser: Browser, expression: str) -> Any:
    """Return the value of an expression in the service worker."""
    with attached(browser, "service_worker") as session:
        begun = "typeof chrome === 'object'"
        wait_until(lambda: session.evaluate(begun), "the service worker, just woken, runs")
        return session.evaluate(expression)


def ask_engine_page(browser: Browser, expression: str) -> Any:
    """Return the value of an expression in the offscreen document."""
    with attached(browser, "background_page") as session:
        return session.evaluate(expression)


def stop_background(browser: Browser) -> None:
    """Stop the service worker as Chromium does when it idles; the offscreen document stays."""

    def stopped() -> bool:
        for command in ("enable", "stopAllWorkers", "disable"):
            browser.driver.execute_cdp_cmd(f"ServiceWorker.{command}", {})
        return not alive(browser, "service_worker")

    wait_until(stopped, "the service worker has stopped")  # something may wake it at once


def end_engine_worker(browser: Browser) -> None:
    """End the worker in which Python runs, from inside and without a word to anyone."""
    with attached(browser, "background_page") as session:
        worker = session.attached_worker()
        worker.tell("Runtime.evaluate", expression="self.close()")
        worker.wait_for_end()


def hang_engine_worker(browser: Browser) -> None:
    """Make the worker in which Python runs busy for ever."""
    with attached(browser, "background_page") as session:
        worker = session.attached_worker()
        worker.evaluate(f"void setTimeout(() => {{ for (;;); }}, {LEAVE_MS})")
        time.sleep(LEAVE_MS / 1000)


def forget_known_cards(browser: Browser) -> None:
    """Forget what was judged before, so that the next page has to ask Python."""
    ask_background(
        browser,
        "chrome.storage.session.get('cards').then(({cards = []}) => "
        "chrome.storage.session.remove([...cards, 'cards']))",
    )
